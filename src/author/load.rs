//! Reads and checks scenarios with their translations, and gathers what is wrong.

use super::CommandError;
use super::find::{Folder, bytes, find};
use super::model::{Model, beside};
use crate::diagnostic::{Diagnostic, Position, Severity, Stretch};
use crate::scenario::file::ScenarioFile;
use crate::scenario::problem::{self, Problem};
use crate::scenario::prose::Prose;
use crate::scenario::{Scenario, check};
use crate::script::{Spans, Spot, position, read, read_translation};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A scenario as far as it could be understood.
pub(super) struct Story {
    pub(super) model: Model,
    /// Mechanics and every language, English first, where there were no errors.
    pub(super) parts: Option<(ScenarioFile, Vec<Prose>)>,
    pub(super) scenario: Option<Rc<Scenario>>,
    /// Where each part of the script was written.
    spans: Spans,
    /// By file, each with its text for showing where something is.
    pub(super) files: Vec<Checked>,
}

/// What was found in one file.
pub(super) struct Checked {
    /// As the author named it.
    pub(super) name: String,
    pub(super) text: String,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Story {
    pub(super) fn has_errors(&self) -> bool {
        self.files
            .iter()
            .flat_map(|file| &file.diagnostics)
            .any(|problem| problem.severity == Severity::Error)
    }
}

impl Story {
    /// The script in the language that the story was written in.
    fn script(&self) -> &Checked {
        &self.files[0]
    }

    /// Where in the script a part was written.
    pub(super) fn place(&self, spot: problem::Spot) -> (Stretch, Position) {
        let stretch = self.spans.find(&Spot::from(spot));
        (stretch, position(&self.script().text, stretch.start))
    }

    pub(super) fn script_name(&self) -> &str {
        &self.script().name
    }
}

/// Everything that the paths mean.
pub(super) fn load(paths: &[PathBuf]) -> Result<Vec<Story>, CommandError> {
    let mut stories: Vec<Story> = Vec::new();
    let mut models: BTreeMap<Option<PathBuf>, Model> = BTreeMap::new();
    for folder in find(paths)? {
        // Reading a model takes longer than reading a scenario, and scenarios side by side share theirs.
        let model = match models.entry(folder.path.parent().map(Path::to_owned)) {
            Entry::Occupied(known) => known.get().clone(),
            Entry::Vacant(new) => new.insert(beside(&folder.path)?).clone(),
        };
        stories.push(story_under(model, &folder)?);
    }
    Ok(stories)
}

pub(super) fn story(folder: &Folder) -> Result<Story, CommandError> {
    story_under(beside(&folder.path)?, folder)
}

fn story_under(model: Model, folder: &Folder) -> Result<Story, CommandError> {
    let script = bytes(&folder.script)?;
    let name = shown(&folder.script);
    let mut reading = read(&folder.id, &script, &name);
    let text = without_mark(&script);
    let mut translated = Vec::new();
    let mut files = Vec::new();
    let mut languages = Vec::new();
    if let (Some(file), Some(english)) = (&reading.file, &reading.prose) {
        languages.push(english.clone());
        for (language, path) in &folder.translations {
            let bytes = bytes(path)?;
            let found = read_translation(file, english, language, &bytes, &shown(path));
            languages.extend(found.prose);
            let text = without_mark(&bytes);
            translated.push(Checked { name: shown(path), text, diagnostics: found.diagnostics });
        }
    }
    let mut scenario = None;
    let parts = reading.file.take().map(|file| (file, languages));
    if let Some((file, languages)) = &parts {
        match check(file.clone(), languages.clone(), model.checked.clone()) {
            Ok(checked) => scenario = Some(Rc::new(checked)),
            Err(problems) => {
                let found: Vec<_> =
                    problems.iter().map(|one| diagnostic(one, &reading.spans, &text, &name)).collect();
                reading.diagnostics.extend(found);
                reading.diagnostics.sort_by_key(|problem| problem.position);
            }
        }
    }
    let spans = reading.spans;
    files.push(Checked { name, text, diagnostics: reading.diagnostics });
    files.extend(translated);
    Ok(Story { model, parts, scenario, spans, files })
}

/// Gives a problem of the checker its place in the script.
fn diagnostic(problem: &Problem, spans: &Spans, text: &str, name: &str) -> Diagnostic {
    let stretch = spans.find(&Spot::from(problem.spot));
    Diagnostic {
        code: problem.flaw.code(),
        severity: Severity::Error,
        file: name.to_owned(),
        position: position(text, stretch.start),
        stretch,
        message: problem.flaw.to_string(),
        suggestion: problem.flaw.suggestion(),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Positions are counted without a byte order mark, so the text is shown without one too.
fn without_mark(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned()
}
