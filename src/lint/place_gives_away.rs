//! In the scripts the best choice stands first, or last, in more than half of the scenes of the library.
//!
//! On screen choices are shuffled, so no trainee meets this. But whoever writes the right answer first tends to write
//! the others as its shadows, and whoever reviews the script has been told the answer before weighing it. A mild
//! question, asked of the library alone.
//!
//! Instead of starting every scene with its best choice, put it now here and now there, and see whether the others can
//! still be told from it.

use super::giveaway::{self, Asked, Lean, Question};
use super::note::Note;
use super::page::Page;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = at(pages, "first", |_| 0);
    notes.extend(at(pages, "last", |choices| choices - 1));
    notes
}

fn at(pages: &[Page<'_>], place: &str, marked: impl Fn(usize) -> usize) -> Vec<Note> {
    giveaway::notes(
        pages,
        Asked::LibraryAlone,
        // A translation has the order of its original.
        |page, labels| (0..labels.len()).map(|at| page.is_original() && at == marked(labels.len())).collect(),
        |lean, falls, whole| {
            (lean == Lean::OnBest && falls.hits_most_scenes()).then(|| Question {
                message: format!(
                    "in the scripts of {whole} the best choice stands {place} in {} of {} scenes, and chance would \
                     make it {}: is that a habit?",
                    falls.hits(),
                    falls.scenes,
                    falls.expected(),
                ),
                suggestion: "move some choices about; their ids keep saved runs whole",
            })
        },
    )
}
