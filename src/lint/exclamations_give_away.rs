//! Exclamation marks stand in the other choices more often than in the best ones.
//!
//! Loud choices read as wrong before anybody knows what they say. People who act unwisely seldom sound like it to
//! themselves.
//!
//! Instead of `Tell him to sit down at once!` write `Tell him that he has to sit down now.`

use super::giveaway::{self, Asked, Lean, Question};
use super::note::Note;
use super::page::Page;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    giveaway::notes(
        pages,
        Asked::StoriesAndLibrary,
        |_, labels| labels.iter().map(|label| label.text.contains('!')).collect(),
        |lean, falls, whole| {
            (lean == Lean::BesideBest).then(|| Question {
                message: format!(
                    "in {whole} {} choices have an exclamation mark, {} of them a best one, and chance would make it \
                     {}: does the mark alone rule them out?",
                    falls.marks(),
                    falls.hits(),
                    falls.expected(),
                ),
                suggestion: "end the choice with a full stop",
            })
        },
    )
}
