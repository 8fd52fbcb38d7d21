//! The best choice is the shortest of its scene more often than chance would have it.
//!
//! Whoever has been told that the longest choice gives itself away may shorten every best one, and then the shortest
//! gives itself away. Lengths should tell nothing, in either direction.
//!
//! Instead of making every best choice the shortest, let the lengths of a scene lie close together, and let now one
//! and now another be the shortest.

use super::giveaway::{self, Asked, Lean, Question, only_most};
use super::note::Note;
use super::page::Page;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    giveaway::notes(
        pages,
        Asked::StoriesAndLibrary,
        |_, labels| {
            let longest = labels.iter().map(|label| label.words.len()).max().unwrap_or_default();
            only_most(labels, |label| longest - label.words.len())
        },
        |lean, falls, whole| {
            (lean == Lean::OnBest).then(|| Question {
                message: format!(
                    "in {whole} the best choice is the shortest in {} of {} scenes, and chance would make it {}: \
                     could somebody do well who only picks the shortest?",
                    falls.hits(),
                    falls.scenes,
                    falls.expected(),
                ),
                suggestion: "say more in some of the best choices, or less in others beside them",
            })
        },
    )
}
