//! Reads and checks scenarios with their translations, and gathers what is wrong.

use super::CommandError;
use super::find::{Folder, bytes, find};
use super::model::{Model, beside};
use super::policy::{self, Policy};
use super::twins;
use crate::diagnostic::{Diagnostic, Severity};
use crate::lint::{self, Places as _};
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
    /// The folder's name.
    pub(super) id: String,
    pub(super) folder: PathBuf,
    pub(super) model: Model,
    pub(super) policies: Rc<Vec<Policy>>,
    /// Mechanics and every language, English first, where there were no errors.
    pub(super) parts: Option<(ScenarioFile, Vec<Prose>)>,
    pub(super) scenario: Option<Rc<Scenario>>,
    /// By file, each with its text for showing where something is.
    pub(super) files: Vec<Checked>,
}

/// What was found in one file.
pub(super) struct Checked {
    pub(super) language: String,
    /// As the author named it.
    pub(super) name: String,
    pub(super) text: String,
    pub(super) spans: Spans,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// The one code that is given here, with its explanation.
pub(super) const UNKNOWN_POLICY: (&str, &str) = (
    "unknown_policy",
    "A story names a policy card that is not in `policy.md`, or not in its translation. All stories share those cards, so \
     that a district can put its own in their place.",
);

/// The language that scripts are written in.
const ENGLISH: &str = "en";

impl Story {
    /// The story as the linter reads it, if it is sound.
    pub(super) fn for_lint(&self) -> Option<lint::Story<'_>> {
        let (file, prose) = self.parts.as_ref().filter(|_| !self.has_errors())?;
        Some(lint::Story { scenario: self.scenario.as_deref()?, prose, allow: &file.allow, places: self })
    }

    /// Which rules there are is known to the linter alone, so this is looked at after everything else.
    fn refuse_unknown_rules(&mut self) {
        let problems = self.for_lint().map(|story| lint::unknown_rules(&story)).unwrap_or_default();
        if let Some(script) = self.files.first_mut() {
            script.diagnostics.extend(problems);
            script.diagnostics.sort_by_key(|problem| problem.position);
        }
    }

    /// Policy cards are in a file of their own, so this is looked at after everything else as well.
    fn refuse_unknown_policy(&mut self) {
        let Some(named) = self.parts.as_ref().and_then(|(file, _)| file.about.policy.clone()) else { return };
        let lacking = self.policies.iter().find(|policy| !policy.has(&named));
        let Some(language) = lacking.map(|policy| policy.language.clone()) else { return };
        let place = self.place(ENGLISH, problem::Spot::front("policy"));
        self.files[0].diagnostics.push(Diagnostic {
            code: UNKNOWN_POLICY.0,
            severity: Severity::Error,
            file: place.file,
            position: place.position,
            stretch: place.stretch,
            message: format!("there is no policy card `{named}` in the language `{language}`"),
            suggestion: Some("write the name of a card in `policy.md`, or add the card there".to_owned()),
        });
        self.files[0].diagnostics.sort_by_key(|problem| problem.position);
    }

    pub(super) fn has_errors(&self) -> bool {
        self.files
            .iter()
            .flat_map(|file| &file.diagnostics)
            .any(|problem| problem.severity == Severity::Error)
    }
}

impl lint::Places for Story {
    fn place(&self, language: &str, spot: problem::Spot) -> lint::Place {
        let script = &self.files[0];
        let file = self.files.iter().find(|file| file.language == language).unwrap_or(script);
        let stretch = file.spans.find(&Spot::from(spot));
        lint::Place { file: file.name.clone(), position: position(&file.text, stretch.start), stretch }
    }
}

/// Everything that the paths mean.
pub(super) fn load(paths: &[PathBuf]) -> Result<Vec<Story>, CommandError> {
    let mut stories: Vec<Story> = Vec::new();
    let mut shared: BTreeMap<Option<PathBuf>, (Model, Rc<Vec<Policy>>)> = BTreeMap::new();
    for folder in find(paths)? {
        // Reading a model takes longer than reading a scenario, and scenarios side by side share theirs.
        let (model, policies) = match shared.entry(folder.path.parent().map(Path::to_owned)) {
            Entry::Occupied(known) => known.get().clone(),
            Entry::Vacant(new) => {
                new.insert((beside(&folder.path)?, Rc::new(policy::beside(&folder.path)?))).clone()
            }
        };
        stories.push(story_under(model, policies, &folder)?);
    }
    twins::refuse(&mut stories);
    Ok(stories)
}

pub(super) fn story(folder: &Folder) -> Result<Story, CommandError> {
    story_under(beside(&folder.path)?, Rc::new(policy::beside(&folder.path)?), folder)
}

fn story_under(model: Model, policies: Rc<Vec<Policy>>, folder: &Folder) -> Result<Story, CommandError> {
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
            let name = shown(path);
            let found = read_translation(file, english, language, &bytes, &name);
            languages.extend(found.prose);
            translated.push(Checked {
                language: language.clone(),
                name,
                text: without_mark(&bytes),
                spans: found.spans,
                diagnostics: found.diagnostics,
            });
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
    files.push(Checked {
        language: ENGLISH.to_owned(),
        name,
        text,
        spans: reading.spans,
        diagnostics: reading.diagnostics,
    });
    files.extend(translated);
    let mut story =
        Story { id: folder.id.clone(), folder: folder.path.clone(), model, policies, parts, scenario, files };
    story.refuse_unknown_rules();
    story.refuse_unknown_policy();
    Ok(story)
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
