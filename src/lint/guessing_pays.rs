//! Somebody who never reads a story and picks by a habit does well all the same.
//!
//! The habits are always the longest choice, always the shortest, the first or last on the screen, the one with most
//! words of the plan card, the one that sounds kindest, the one that calls somebody, and the one that waits. What each
//! earns over the whole library is worked out exactly, in points of 3 a decision. More than 1.8, or 0.4 more than
//! picking at random, and the choices give their ratings away.
//!
//! Instead of leaving the pattern, look at the stories that it comes from: make wrong choices longer or kinder, let
//! waiting be wrong somewhere, let speaking up be right. `author lint` lists what each habit earns.

use super::guessing::{Earned, Habit, earned};
use super::note::Note;
use super::page::Page;
use crate::scenario::problem::Spot;
use std::collections::BTreeMap;

/// Hundredths of a point a decision.
const MOST: u32 = 180;
const MOST_ABOVE_RANDOM: u32 = 40;
/// Fewer stories have too few scenes to show a habit.
const STORIES: usize = 5;

/// What each habit earns in each language.
pub(super) fn by_language(pages: &[Page<'_>]) -> BTreeMap<String, Vec<Earned>> {
    let mut languages: BTreeMap<String, Vec<&Page<'_>>> = BTreeMap::new();
    for page in pages.iter().filter(|page| page.lexicon.is_some()) {
        languages.entry(page.prose.language.clone()).or_default().push(page);
    }
    languages.into_iter().map(|(language, pages)| (language, earned(&pages))).collect()
}

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let enough =
        |language: &str| pages.iter().filter(|page| page.prose.language == language).count() >= STORIES;
    if !pages.iter().any(|page| enough(&page.prose.language)) {
        return Vec::new();
    }
    let mut notes = Vec::new();
    for (language, habits) in by_language(pages).iter().filter(|(language, _)| enough(language)) {
        let random = habits.iter().find(|earned| earned.habit == Habit::Random).map_or(0, Earned::hundredths);
        let example = pages.iter().find(|page| page.prose.language == *language);
        for earned in habits.iter().filter(|earned| earned.habit != Habit::Random) {
            let mean = earned.hundredths();
            if mean <= MOST && mean <= random + MOST_ABOVE_RANDOM {
                continue;
            }
            let message = format!(
                "the habit `{}` earns {} points of 3 a decision, and picking at random {}: could somebody do well who \
                 never reads a story?",
                earned.habit.id(),
                points(mean),
                points(random),
            );
            let suggestion =
                "look for the stories whose choices fall in with the habit, and write some against it";
            notes.extend(example.map(|page| {
                page.ask(Spot::front(""), message)
                    .suggest(suggestion)
                    .about(earned.habit.id())
                    .of_the_library()
            }));
        }
    }
    notes
}

/// `142` hundredths as `1.42`.
fn points(hundredths: u32) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
