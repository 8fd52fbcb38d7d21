//! The students who come apart in the library's stories are nearly all *he*, or nearly all *she*.
//!
//! Whoever plays ten stories learns who it is that shouts. If it is a boy each time, the quiet distress of girls goes
//! unseen, and boys are met with more caution than they gave cause for. Counted over stories that tell of a peak, by the
//! pronoun that their cues use, from four such stories on. A language that leaves pronouns out is not counted.
//!
//! Instead of one more boy who throws a chair, tell of a girl who does, and of a boy who goes silent.

use super::note::Note;
use super::page::Page;
use super::words::{Lexicon, count, parts, plain};
use crate::scenario::problem::Spot;
use crate::student::Phase;

const FEWEST: usize = 4;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut counts = [0_usize; 3];
    let mut last: [Option<&Page<'_>>; 3] = [None; 3];
    for page in pages.iter().filter(|page| page.is_original() && tells_of_a_peak(page)) {
        if let Some(pronoun) = page.lexicon.and_then(|lexicon| pronoun(page, lexicon)) {
            counts[pronoun] += 1;
            last[pronoun] = Some(page);
        }
    }
    let told: usize = counts.iter().sum();
    let [he, she, they] = counts;
    let most = counts.iter().enumerate().max_by_key(|(_, count)| **count).map_or(0, |(at, _)| at);
    // Three in four, so that four stories may have three.
    if told < FEWEST || counts[most] * 4 <= told * 3 {
        return Vec::new();
    }
    let message = format!(
        "{told} stories tell of a peak, with {he} students who are he, {she} who are she and {they} who are they: who \
         is it that comes apart?"
    );
    let note = last[most].map(|page| page.ask(Spot::front("student.name"), message));
    note.map(|note| note.suggest("let the next such story be about somebody else").of_the_library())
        .into_iter()
        .collect()
}

/// Whether a result was written for the peak; whether it can be reached is the solver's to say.
fn tells_of_a_peak(page: &Page<'_>) -> bool {
    let scenes = page.scenario.scenes().flat_map(|(scene, _)| page.scenario.choices(scene));
    scenes
        .into_iter()
        .any(|choice| page.scenario.choice(choice).results.iter().any(|(guard, _)| guard.names(Phase::Peak)))
}

/// Which of he, she and they the student's cues use most. *They* may mean others, so it counts only where it stands
/// alone.
fn pronoun(page: &Page<'_>, lexicon: &Lexicon) -> Option<usize> {
    let pronouns = lexicon.pronouns?;
    let cues = page.prose.scenes.iter().flat_map(|scene| &scene.cues).map(|cue| parts(&plain(cue)));
    let cues: Vec<Vec<String>> = cues.collect();
    let [he, she, they] = pronouns.map(|forms| cues.iter().map(|cue| count(cue, forms)).sum::<usize>());
    match (he, she, they) {
        (0, 0, 0) => None,
        (0, 0, _) => Some(2),
        (he, she, _) => Some(usize::from(she > he)),
    }
}
