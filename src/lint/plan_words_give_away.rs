//! The best choice is the one that sounds most like the plan card, in more scenes than chance would have it.
//!
//! The plan is there to be read, and the best choice often follows it. But where the plan's own words stand only in
//! the best choice, matching words is enough, and nobody has to ask whether this is the time, the place or the dose
//! that the plan means. Counted over the library, in words without their endings and without the common ones.
//!
//! Instead of a weak choice that has nothing to do with the plan, write the plan's right step at the wrong time:
//! `Show him the break card again, and read it out to him.`

use super::giveaway::{self, Asked, Lean, Question, only_most};
use super::note::Note;
use super::page::Page;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    giveaway::notes(
        pages,
        Asked::LibraryAlone,
        |page, labels| only_most(labels, |label| label.stems.intersection(&page.plan).count()),
        |lean, falls, whole| {
            (lean == Lean::OnBest).then(|| Question {
                message: format!(
                    "in {whole} the best choice shares most words with the plan card in {} of {} scenes, and chance \
                     would make it {}: could somebody do well who only matches words?",
                    falls.hits(),
                    falls.scenes,
                    falls.expected(),
                ),
                suggestion: "write other choices as the plan's own step at the wrong time, place or dose",
            })
        },
    )
}
