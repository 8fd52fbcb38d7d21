//! A choice has fewer than eight words or more than sixteen.
//!
//! A very short choice leaves open what is really done; a very long one is read twice by some and not at all by others,
//! and is hard to hold in mind beside three more. Choices of about one length are weighed for what they say.
//!
//! Instead of `Wait.` write `Stay where you are, keep him in sight, and wait ten seconds.`

use super::note::Note;
use super::page::Page;
use crate::scenario::problem::Spot;

const FEWEST: usize = 8;
const MOST: usize = 16;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages {
        for (at, scene) in page.scenes.iter().enumerate() {
            for (choice, label) in scene.labels.iter().enumerate() {
                let words = label.words.len();
                let suggestion = match words {
                    ..FEWEST => "say how and where, as somebody would see it",
                    FEWEST..=MOST => continue,
                    _ => "leave the reason to `why`, and say the rest shorter",
                };
                let message = format!(
                    "this choice has {words} words, and {FEWEST} to {MOST} are easy to weigh: is it a whole act, and \
                     no more than one?"
                );
                notes.push(page.ask(Spot::choice(at, choice), message).suggest(suggestion));
            }
        }
    }
    notes
}
