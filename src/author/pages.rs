//! The pages to read that lie beside a folder of stories: `pages/paths.md`, and `pages/paths.es.md` in another language.

use super::CommandError;
use super::find::{bytes, markdown_in};
use super::load::Story;
use crate::diagnostic::{Diagnostic, Position, Severity, Stretch};
use crate::scenario::ids::ScenarioId;
use crate::scenario::page::{Listed, Page, Twin};
use crate::script::read_page;
use std::path::{Path, PathBuf};

/// One page's file in one language.
pub(super) struct PageFile {
    pub(super) name: String,
    pub(super) language: String,
    pub(super) text: String,
    /// Where no problem was found.
    pub(super) page: Option<Page>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// The one code that is given here, with its explanation.
pub(super) const UNLIKE_ENGLISH: (&str, &str) = (
    "page_unlike_english",
    "A page's translation has other parts than the page, or other stories in a part. Both have the same ones in the same \
     order, so that nobody is offered less.",
);

/// The pages of the folders of stories among these paths. A single story's folder has none.
pub(super) fn beside(paths: &[PathBuf], stories: &[Story]) -> Result<Vec<PageFile>, CommandError> {
    let mut files = Vec::new();
    for folder in paths.iter().map(|path| path.join("pages")).filter(|folder| folder.is_dir()) {
        for path in markdown_in(&folder)? {
            files.push(read(&path, stories)?);
        }
    }
    refuse_unlike(&mut files);
    Ok(files)
}

pub(super) fn have_errors(files: &[PageFile]) -> bool {
    files.iter().any(|file| !file.diagnostics.is_empty())
}

fn read(path: &Path, stories: &[Story]) -> Result<PageFile, CommandError> {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let (name, language) = stem.split_once('.').unwrap_or((&stem, "en"));
    let bytes = bytes(path)?;
    let known = |id: &ScenarioId| listed(id, language, stories);
    let read = read_page(&bytes, &path.display().to_string(), &known);
    Ok(PageFile {
        name: name.to_owned(),
        language: language.to_owned(),
        text: String::from_utf8_lossy(&bytes).into_owned(),
        page: read.page,
        diagnostics: read.diagnostics,
    })
}

fn listed(id: &ScenarioId, language: &str, stories: &[Story]) -> Option<Listed> {
    let about = &stories.iter().find(|story| story.id == id.as_str())?.parts.as_ref()?.0.about;
    let twin = about.twin.as_ref();
    Some(Listed {
        id: id.clone(),
        title: title(id, language, stories)?,
        setting: about.setting,
        grade: about.grade.clone(),
        minutes: about.minutes,
        twin: twin.and_then(|twin| Some(Twin { id: twin.clone(), title: title(twin, language, stories)? })),
    })
}

fn title(id: &ScenarioId, language: &str, stories: &[Story]) -> Option<String> {
    let (_, languages) = stories.iter().find(|story| story.id == id.as_str())?.parts.as_ref()?;
    let prose = languages.iter().find(|prose| prose.language == language).or(languages.first())?;
    Some(prose.title.clone())
}

fn refuse_unlike(files: &mut [PageFile]) {
    let unlike: Vec<usize> = (0..files.len())
        .filter(|at| {
            let file = &files[*at];
            let english = files.iter().find(|other| other.name == file.name && other.language == "en");
            match (english.map(|english| &english.page), &file.page) {
                (Some(Some(english)), Some(page)) => english.shape() != page.shape(),
                (None, _) => true,
                // What cannot be read is told already.
                (Some(_), _) => false,
            }
        })
        .collect();
    for at in unlike {
        let file = &mut files[at];
        file.diagnostics.push(Diagnostic {
            code: UNLIKE_ENGLISH.0,
            severity: Severity::Error,
            file: format!("{}.{}.md", file.name, file.language),
            position: Position { line: 1, column: 1 },
            stretch: Stretch { start: 0, end: file.text.find('\n').unwrap_or(file.text.len()) },
            message: format!("`{}.md` has other parts, or other stories in them", file.name),
            suggestion: Some("give both the same parts and stories, in the same order".to_owned()),
        });
    }
}
