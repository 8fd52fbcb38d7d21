//! Which story to play next, and why: one or two suggestions, each for one reason.

use crate::engine::Band;
use crate::engine::history::History;
use crate::scenario::competency::Competency;
use crate::scenario::ids::ScenarioId;
use crate::scenario::library::Story;

/// More would be a list again.
const MOST: usize = 2;

/// A story to play, and the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion<'a> {
    pub story: &'a Story,
    pub why: Why,
    pub played: bool,
}

/// Why a story is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Nothing has been played yet, and this is a short one.
    First,
    /// Of what the stories practise, this has come up least.
    Fewest { competency: Competency, decisions: u16 },
    /// Everything has come up often enough, and this showed least steadily.
    Lowest { competency: Competency, band: Band },
}

/// Stories not played yet come first, then those that have most of what is to be practised, then the shorter ones.
pub fn suggestions<'a>(
    history: &History,
    stories: &'a [Story],
    played: impl Fn(&ScenarioId) -> bool,
) -> Vec<Suggestion<'a>> {
    if !stories.iter().any(|story| played(&story.id)) {
        let first = stories.iter().min_by_key(|story| story.about.minutes);
        return first.map(|story| Suggestion { story, why: Why::First, played: false }).into_iter().collect();
    }
    let mut found: Vec<Suggestion<'a>> = Vec::new();
    for (competency, why) in wanted(history) {
        let rest = stories.iter().filter(|story| !found.iter().any(|other| other.story.id == story.id));
        let place = |story: &Story| story.competencies.iter().position(|its| *its == competency);
        let fitting = rest.filter_map(|story| Some((place(story)?, story)));
        let best = fitting.min_by_key(|(place, story)| (played(&story.id), *place, story.about.minutes));
        found.extend(best.map(|(_, story)| Suggestion { story, why, played: played(&story.id) }));
        if found.len() == MOST {
            break;
        }
    }
    found
}

/// Every competency, the one to practise first in front.
fn wanted(history: &History) -> Vec<(Competency, Why)> {
    let mut wanted: Vec<((Band, u16), (Competency, Why))> = Vec::new();
    for competency in Competency::ALL {
        let shown = history.shown(competency);
        let (band, decisions) = (shown.band(), shown.decisions());
        let why = match band {
            Band::NotEnoughYet => Why::Fewest { competency, decisions },
            Band::Emerging | Band::Developing | Band::Consistent => Why::Lowest { competency, band },
        };
        let rank = (band, decisions);
        let at = wanted.iter().position(|(other, _)| *other > rank).unwrap_or(wanted.len());
        wanted.insert(at, (rank, (competency, why)));
    }
    wanted.into_iter().map(|(_, wanted)| wanted).collect()
}
