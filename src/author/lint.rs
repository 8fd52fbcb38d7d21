//! Asks the linter's questions of scenarios, and says how hard they are to read.

use super::allow::{self, Allowances};
use super::load::{Story, load};
use super::{CommandError, Shown, Verdict, report};
use crate::diagnostic::{Diagnostic, Severity};
use crate::lint::guessing::Earned;
use crate::lint::{self, Library, Reach, reading};
use crate::scenario::file::EDITION;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Number;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What the linter has to ask, as other programs read it.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Advice {
    /// The version of this shape, the same as that of scenarios.
    edition: u16,
    scenarios: Vec<Entry>,
    /// Questions about all scenarios together. The place of each is that of an example.
    library: Vec<Diagnostic>,
    /// What somebody would earn who never reads, by language and habit, in points of 3 a decision.
    guessing: BTreeMap<String, BTreeMap<String, Number>>,
}

/// One scenario's share.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Entry {
    scenario: String,
    /// Of a scenario that cannot be played, its errors: it is asked nothing until they are mended.
    findings: Vec<Diagnostic>,
    /// The school grade that each language reads at, to a tenth, where the language has a measure.
    reading: BTreeMap<String, Number>,
}

impl Advice {
    fn findings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.scenarios.iter().flat_map(|entry| &entry.findings).chain(&self.library)
    }
}

#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
pub(super) fn lint(paths: &[PathBuf], shown: Shown) -> Result<Verdict, CommandError> {
    let stories = load(paths)?;
    let allow = allow::beside(&stories)?;
    let advice = advice(&stories, &allow);
    match shown {
        Shown::Json => {
            let refuse = |why: String| CommandError::Encoding { what: "the advice".to_owned(), why };
            println!("{}", serde_json::to_string_pretty(&advice).map_err(|error| refuse(error.to_string()))?);
        }
        Shown::Human => show(&advice, &stories),
    }
    Ok(if advice.findings().next().is_none() { Verdict::Sound } else { Verdict::Problems })
}

fn advice(stories: &[Story], allow: &Allowances) -> Advice {
    let mut scenarios: Vec<Entry> = stories.iter().map(entry).collect();
    let sound: Vec<(usize, lint::Story<'_>)> =
        stories.iter().enumerate().filter_map(|(at, story)| Some((at, story.for_lint()?))).collect();
    let read: Vec<lint::Story<'_>> = sound.iter().map(|(_, story)| *story).collect();
    let together = Library { stories: &read, allow: &allow.list, allow_file: &allow.file };
    let mut library = Vec::new();
    for finding in lint::library(&together) {
        match finding.reach {
            Reach::Story(nth) => scenarios[sound[nth].0].findings.push(finding.diagnostic),
            Reach::Library => library.push(finding.diagnostic),
        }
    }
    let guessing = lint::guessing(&together).into_iter().map(|(language, habits)| {
        let earned = habits.iter().filter_map(|earned| Some((earned.habit.id().to_owned(), points(earned)?)));
        (language, earned.collect())
    });
    Advice { edition: EDITION, scenarios, library, guessing: guessing.collect() }
}

/// To a hundredth, without passing through a number that rounds.
fn points(earned: &Earned) -> Option<Number> {
    let hundredths = earned.hundredths();
    format!("{}.{:02}", hundredths / 100, hundredths % 100).parse().ok()
}

/// What is known of a scenario before it is asked anything.
fn entry(story: &Story) -> Entry {
    let languages =
        story.parts.iter().filter(|_| story.scenario.is_some()).flat_map(|(_, languages)| languages);
    let reading = languages.filter_map(|prose| {
        let grade = reading::grade(prose)?;
        Some((prose.language.clone(), grade.to_string().parse().ok()?))
    });
    let errors = story.files.iter().flat_map(|file| &file.diagnostics);
    let errors = errors.filter(|problem| problem.severity == Severity::Error).cloned();
    Entry { scenario: story.id.clone(), findings: errors.collect(), reading: reading.collect() }
}

#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
fn show(advice: &Advice, stories: &[Story]) {
    for problem in advice.findings() {
        let mut files = stories.iter().flat_map(|story| &story.files);
        let text = files.find(|file| file.name == problem.file).map_or("", |file| &file.text);
        report::render(text, problem);
    }
    for entry in &advice.scenarios {
        let grades: Vec<String> = entry
            .reading
            .iter()
            .map(|(language, grade)| format!("{language} reads at grade {grade}"))
            .collect();
        println!("{}: {}", entry.scenario, grades.join(", "));
    }
    for (language, habits) in &advice.guessing {
        let habits: Vec<String> = habits.iter().map(|(habit, points)| format!("{habit} {points}")).collect();
        println!("without reading, {language}: {}", habits.join(", "));
    }
    let questions = advice.findings().filter(|problem| problem.severity == Severity::Question).count();
    println!(
        "{}: {}",
        report::count(advice.scenarios.len(), "scenario"),
        report::count(questions, "question")
    );
}
