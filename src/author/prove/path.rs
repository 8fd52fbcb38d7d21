//! A path through a scenario in words that `author play` understands.

use crate::engine::{Mode, Seed, Session};
use crate::scenario::Scenario;
use crate::solver::path::Path;
use std::rc::Rc;

/// More seeds than a path of a few chances needs.
const SEEDS: u32 = 20_000;

/// The choices by their ids.
pub(super) fn ids(scenario: &Scenario, path: &Path) -> Vec<String> {
    path.turns.iter().map(|(choice, _)| scenario.choice(*choice).id.to_string()).collect()
}

/// `--choose a,b --seed 7`, or that nothing has to be chosen.
pub(super) fn choose(scenario: &Rc<Scenario>, path: &Path) -> String {
    if path.turns.is_empty() {
        return "starting the story".to_owned();
    }
    let choices = ids(scenario, path).join(",");
    match seed(scenario, path) {
        Some(seed) if path.needs_luck => format!("`--choose {choices} --seed {seed}`"),
        _ => format!("`--choose {choices}`"),
    }
}

/// A seed under which every chance of the path comes as it has to; `None` where none was found.
pub(super) fn seed(scenario: &Rc<Scenario>, path: &Path) -> Option<u32> {
    (1..=SEEDS).find(|seed| {
        let start = Session::start(Rc::clone(scenario), Seed(*seed), Mode::Own);
        let end = path.turns.iter().try_fold(start, |session, (choice, result)| {
            let next = session.choose(*choice).ok()?;
            (next.turns().last()?.result == *result).then_some(next)
        });
        end.is_some()
    })
}
