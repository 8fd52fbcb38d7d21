//! Words like *always*, *never* and *only* stand in the other choices more often than in the best ones.
//!
//! Test takers learn early that the answer with *never* in it is the wrong one. Where only weak choices leave no way
//! out, the words rule them out and nobody has to think about the student.
//!
//! Instead of
//!
//! ```text
//! Never let him leave the table before all of his lunch is eaten.
//! ```
//!
//! write what somebody would really do
//!
//! ```text
//! Ask him to stay at the table until he has eaten some lunch.
//! ```

use super::giveaway::{self, Asked, Lean, Question};
use super::note::Note;
use super::page::Page;
use super::words::phrase;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    giveaway::notes(
        pages,
        Asked::StoriesAndLibrary,
        |page, labels| {
            let absolutes = page.lexicon.map_or(&[][..], |lexicon| lexicon.absolutes);
            labels.iter().map(|label| phrase(&label.parts, absolutes).is_some()).collect()
        },
        |lean, falls, whole| {
            (lean == Lean::BesideBest).then(|| Question {
                message: format!(
                    "in {whole} {} choices hold a word like \"never\" or \"only\", {} of them a best one, and chance \
                     would make it {}: does the word alone rule them out?",
                    falls.marks(),
                    falls.hits(),
                    falls.expected(),
                ),
                suggestion: "take the word out where the choice is as clear without it",
            })
        },
    )
}
