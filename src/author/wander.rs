//! Plays scenarios at random and says what was seen, and what of the provable was not.

use super::load::{Story, load};
use super::{CommandError, Shown, Verdict, report};
use crate::engine::Seed;
use crate::scenario::Scenario;
use crate::solver::wander::{Seen, wander as play};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What random play met in one scenario.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct WanderReport {
    scenario: String,
    plays: u32,
    seed: u32,
    /// How many runs came to each ending; one that is not named was never met.
    endings: BTreeMap<String, u32>,
    /// How often each choice was made.
    choices: BTreeMap<String, u32>,
    never_seen: NeverSeen,
}

/// What may or may not be reachable: `prove` knows.
#[derive(Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NeverSeen {
    scenes: Vec<String>,
    endings: Vec<String>,
    choices: Vec<String>,
    /// `choice/2` is the second result of a choice.
    results: Vec<String>,
}

#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
pub(super) fn wander(
    paths: &[PathBuf],
    plays: u32,
    seed: u32,
    shown: Shown,
) -> Result<Verdict, CommandError> {
    let stories = load(paths)?;
    if stories.iter().any(Story::has_errors) {
        return Ok(report::show(&stories, Shown::Human));
    }
    let scenarios = stories.iter().filter_map(|story| story.scenario.as_ref());
    let reports: Vec<WanderReport> = scenarios
        .map(|scenario| WanderReport::of(scenario, plays, seed, &play(scenario, plays, Seed(seed))))
        .collect();
    match shown {
        Shown::Json => println!("{:#}", serde_json::json!(reports)),
        Shown::Human => reports.iter().for_each(WanderReport::print),
    }
    Ok(Verdict::Sound)
}

impl WanderReport {
    fn of(scenario: &Scenario, plays: u32, seed: u32, met: &Seen) -> Self {
        let choices = || scenario.scenes().flat_map(|(scene, _)| scenario.choices(scene));
        let id = |choice| scenario.choice(choice).id.to_string();
        let results = choices().flat_map(|choice| {
            let count = scenario.choice(choice).results.iter().count();
            (0..count).map(move |result| (choice, result))
        });
        let unseen_results = results.filter(|result| !met.results.contains_key(result));
        let unseen_scenes = scenario.scenes().filter(|(scene, _)| !met.scenes.contains_key(scene));
        let unseen_endings = scenario.endings().filter(|(ending, _)| !met.endings.contains_key(ending));
        Self {
            scenario: scenario.id().to_string(),
            plays,
            seed,
            endings: met
                .endings
                .iter()
                .map(|(ending, count)| (scenario.ending(*ending).id.to_string(), *count))
                .collect(),
            choices: met.choices.iter().map(|(choice, count)| (id(*choice), *count)).collect(),
            never_seen: NeverSeen {
                scenes: unseen_scenes.map(|(_, scene)| scene.id.to_string()).collect(),
                endings: unseen_endings.map(|(_, ending)| ending.id.to_string()).collect(),
                choices: choices().filter(|choice| !met.choices.contains_key(choice)).map(id).collect(),
                results: unseen_results
                    .map(|(choice, result)| format!("{}/{}", id(choice), result + 1))
                    .collect(),
            },
        }
    }

    #[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
    fn print(&self) {
        println!("{}: {} runs at random (seed {})", self.scenario, self.plays, self.seed);
        for (ending, count) in &self.endings {
            println!("  {count:>7} came to `{ending}`");
        }
        let NeverSeen { scenes, endings, choices, results } = &self.never_seen;
        let kinds = [("Scenes", scenes), ("Endings", endings), ("Choices", choices), ("Results", results)];
        for (kind, ids) in kinds.into_iter().filter(|(_, ids)| !ids.is_empty()) {
            println!("  {kind} never met (`author prove` knows whether they can be): {}", ids.join(", "));
        }
        println!();
    }
}
