//! The best choice is the longest of its scene more often than chance would have it.
//!
//! Writers explain what they know to be right, so the right answer grows. A trainee who always picks the longest
//! choice then does well without reading, and the story teaches nothing. It is asked of all scenes of a story
//! together, and of the library: single scenes may be as they are, and good prose need not be forced into one length.
//!
//! Instead of
//!
//! ```text
//! Tell him to stop.
//! Set the headphones beside his map, point once, and count to ten without a word.
//! ```
//!
//! write
//!
//! ```text
//! Tell him in a low voice to stop humming and to finish his lunch.
//! Set the headphones beside his map, point once, and count to ten.
//! ```

use super::giveaway::{self, Asked, Lean, Question, only_most};
use super::note::Note;
use super::page::Page;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    giveaway::notes(
        pages,
        Asked::StoriesAndLibrary,
        |_, labels| only_most(labels, |label| label.words.len()),
        |lean, falls, whole| {
            (lean == Lean::OnBest).then(|| Question {
                message: format!(
                    "in {whole} the best choice is the longest in {} of {} scenes, and chance would make it {}: \
                     could somebody do well who only picks the longest?",
                    falls.hits(),
                    falls.scenes,
                    falls.expected(),
                ),
                suggestion: "shorten some of the best choices, or say more in others beside them",
            })
        },
    )
}
