//! Twins: two stories that practise one thing on another surface, so that the second can be offered after the first.
//!
//! A story that is its twin's twin can be offered from either end. Whether two stories really practise the same is for
//! people to say; here they only have to agree on it, to score the same competency most, and to be in different places.

use super::load::Story;
use crate::diagnostic::{Diagnostic, Severity};
use crate::lint::Places as _;
use crate::scenario::competency::Competency;
use crate::scenario::file::ScenarioFile;
use crate::scenario::ids::ScenarioId;
use crate::scenario::problem::Spot;
use std::collections::BTreeMap;

const UNKNOWN: &str = "unknown_twin";
const ONE_SIDED: &str = "one_sided_twin";
const SAME_PLACE: &str = "twin_in_the_same_place";
const OTHER_SKILL: &str = "twin_of_another_skill";

/// The codes that are given here, with their explanations.
pub(super) const CODES: [(&str, &str); 4] = [
    (
        UNKNOWN,
        "A story names a twin that is not there. A twin is the id of another story in the same folder: one that practises \
         the same with another student in another place.",
    ),
    (
        ONE_SIDED,
        "A story's twin does not name it back. Somebody who has played either story is offered the other, so both say \
         `twin`.",
    ),
    (
        SAME_PLACE,
        "Two twins have the same `setting`. What somebody has learned in one place shows when it holds in another, so \
         twins are in two.",
    ),
    (
        OTHER_SKILL,
        "Two twins score different things: the competency that most choices of a story have first is what the story \
         practises, and twins practise the same.",
    ),
];

/// Says what is wrong with the twins that stories name.
pub(super) fn refuse(stories: &mut [Story]) {
    let wrong: Vec<(usize, Diagnostic)> = stories
        .iter()
        .enumerate()
        .filter_map(|(at, story)| {
            let twin = twin_of(story)?;
            problem(story, twin, stories).map(|problem| (at, problem))
        })
        .collect();
    for (at, problem) in wrong {
        let script = &mut stories[at].files[0];
        script.diagnostics.push(problem);
        script.diagnostics.sort_by_key(|problem| problem.position);
    }
}

fn twin_of(story: &Story) -> Option<&ScenarioId> {
    story.parts.as_ref()?.0.about.twin.as_ref()
}

fn problem(story: &Story, twin: &ScenarioId, stories: &[Story]) -> Option<Diagnostic> {
    // A folder may be named without its parent, as in `author check .`.
    let folder = story.folder.canonicalize().unwrap_or_else(|_| story.folder.clone());
    let beside = folder.parent()?.join(twin.as_str());
    if twin.as_str() == story.id || !beside.join("scenario.md").is_file() {
        let message = format!("there is no other story `{twin}` beside this one");
        return Some(at(
            story,
            UNKNOWN,
            message,
            "write the name of its folder, or leave `twin` out".to_owned(),
        ));
    }
    // Where it cannot be read, that is said at its own place; where it was not asked about, it is not looked into.
    let named = stories.iter().find(|other| {
        other.id == twin.as_str()
            && other.parts.is_some()
            && other.folder.canonicalize().is_ok_and(|at| at == beside)
    })?;
    if twin_of(named).is_none_or(|back| back.as_str() != story.id) {
        let message = format!("`{twin}` does not name this story as its twin");
        let suggestion = format!("write `twin: {}` in the front matter of `{twin}`", story.id);
        return Some(at(story, ONE_SIDED, message, suggestion));
    }
    let (one, other) = (&story.parts.as_ref()?.0, &named.parts.as_ref()?.0);
    if one.about.setting == other.about.setting {
        let message = format!("this story and its twin `{twin}` are in the same place");
        return Some(at(
            story,
            SAME_PLACE,
            message,
            "name a story in another `setting`, or leave `twin` out".to_owned(),
        ));
    }
    let (practised, there) = (practises(one)?, practises(other)?);
    if practised == there {
        return None;
    }
    let message = format!(
        "this story practises `{}`, and its twin `{twin}` practises `{}`",
        practised.id(),
        there.id()
    );
    Some(at(
        story,
        OTHER_SKILL,
        message,
        "name a story that practises the same, or leave `twin` out".to_owned(),
    ))
}

/// The competency that most choices have first; where two have as many, the one that is listed first.
fn practises(file: &ScenarioFile) -> Option<Competency> {
    let mut choices: BTreeMap<Competency, usize> = BTreeMap::new();
    for choice in file.scenes.iter().flat_map(|scene| &scene.choices) {
        if let Some(row) = choice.credit.first() {
            *choices.entry(row.what.primary.0).or_default() += 1;
        }
    }
    let most = choices.values().copied().max()?;
    choices.into_iter().find(|(_, found)| *found == most).map(|(competency, _)| competency)
}

fn at(story: &Story, code: &'static str, message: String, suggestion: String) -> Diagnostic {
    let place = story.place("en", Spot::front("twin"));
    Diagnostic {
        code,
        severity: Severity::Error,
        file: place.file,
        position: place.position,
        stretch: place.stretch,
        message,
        suggestion: Some(suggestion),
    }
}
