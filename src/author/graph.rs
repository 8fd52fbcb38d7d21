//! Draws the map of a scenario: scenes, endings, where each choice leads, and how often it is the best on offer.

mod dot;
mod layout;
mod map;
mod svg;

use super::find::find;
use super::fmt::write;
use super::load::story;
use super::{CommandError, Shown, Verdict, report};
use crate::solver::solved::Solved;
use crate::solver::story::{MOST_SITUATIONS, Story};
use map::Map;
use std::path::{Path, PathBuf};

/// Writes `<id>.dot` and `<id>.svg`.
#[expect(clippy::print_stdout, reason = "a command says what it wrote")]
pub(super) fn graph(scenario: &Path, scenarios: &Path, out: &Path) -> Result<Verdict, CommandError> {
    let path: PathBuf = if scenario.exists() { scenario.to_owned() } else { scenarios.join(scenario) };
    let folders = find(std::slice::from_ref(&path))?;
    let [folder] = folders.as_slice() else { return Err(CommandError::NoScenario(path)) };
    let story = story(folder)?;
    let Some(scenario) = &story.scenario else {
        return Ok(report::show(&[story], Shown::Human));
    };
    let problem = Story { scenario, worth: &story.model.worth };
    let solved = Solved::of(problem, MOST_SITUATIONS)
        .map_err(|large| super::prove::refused(scenario, MOST_SITUATIONS, large))?;
    let map = Map::of(&solved);
    for (ending, text) in [("dot", dot::dot(&map)), ("svg", svg::svg(&map))] {
        let path = out.join(format!("{}.{ending}", scenario.id()));
        write(&path, text.as_bytes())?;
        println!("{}", path.display());
    }
    Ok(Verdict::Sound)
}
