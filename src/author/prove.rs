//! Proves what can happen in scenarios, and says it to a person or a program.

mod finding;
mod path;
mod report;
mod sentences;

pub(super) use finding::CODES;
pub(super) use report::ProofReport;

use super::load::{Story, load};
use super::report::render;
use super::{CommandError, Shown, Verdict};
use crate::scenario::Scenario;
use crate::solver::proof::Proof;
use crate::solver::solved::Solved;
use crate::solver::story::{self, Driver, TooLarge};
use std::path::PathBuf;
use std::rc::Rc;

/// A scenario with what was proved of it.
struct Proved<'a> {
    story: &'a Story,
    scenario: &'a Rc<Scenario>,
    proof: Proof,
}

#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
pub(super) fn prove(paths: &[PathBuf], most: usize, shown: Shown) -> Result<Verdict, CommandError> {
    let stories = load(paths)?;
    if stories.iter().any(Story::has_errors) {
        return Ok(super::report::show(&stories, Shown::Human));
    }
    let mut verdict = Verdict::Sound;
    let mut reports = Vec::new();
    for story in &stories {
        let Some(scenario) = &story.scenario else { continue };
        let problem = story::Story { scenario, worth: &story.model.worth };
        let solved = Solved::of(problem, most).map_err(|too_large| refused(scenario, most, too_large))?;
        let proved = Proved { story, scenario, proof: Proof::of(&solved) };
        let findings = finding::findings(&proved);
        if !findings.is_empty() {
            verdict = Verdict::Problems;
        }
        match shown {
            Shown::Json => reports.push(ProofReport::of(&proved, findings)),
            Shown::Human => {
                sentences::print(&proved);
                for finding in &findings {
                    render(&story.files[0].text, finding);
                }
            }
        }
    }
    if shown == Shown::Json {
        println!("{:#}", serde_json::json!(reports));
    }
    Ok(verdict)
}

pub(super) fn refused(
    scenario: &Scenario,
    most: usize,
    TooLarge { found, driver }: TooLarge,
) -> CommandError {
    let driver = match driver {
        Driver::Meter(meter) => format!("the meter `{}`", meter.id()),
        Driver::Fact(fact) => {
            let id = scenario.facts().find(|(known, _)| *known == fact).map(|(_, id)| id.to_string());
            format!("the fact `{}`", id.unwrap_or_default())
        }
        Driver::Skill(skill) => format!("the skill `{}`", scenario.skills()[skill.index()]),
    };
    CommandError::TooLarge { scenario: scenario.id().to_string(), found, most, driver }
}
