//! Choices that give a reason go with one rating.
//!
//! *Because*, *so that* and *since* make a choice sound thought through. If only weak choices argue for themselves, or
//! only the best ones do, the word tells which is which. Reasons belong in `why`, where everybody gets them after the
//! choice has been made.
//!
//! Instead of `Move her seat because she talks too much.` write `Move her seat to the front of the room.`

use super::giveaway::{self, Asked, Lean, Question};
use super::note::Note;
use super::page::Page;
use super::words::phrase;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    giveaway::notes(
        pages,
        Asked::StoriesAndLibrary,
        |page, labels| {
            let reasons = page.lexicon.map_or(&[][..], |lexicon| lexicon.reasons);
            labels.iter().map(|label| phrase(&label.parts, reasons).is_some()).collect()
        },
        |lean, falls, whole| {
            let message = format!(
                "in {whole} {} choices give a reason, {} of them a best one, and chance would make it {}: does the \
                 word \"because\" tell which is best?",
                falls.marks(),
                falls.hits(),
                falls.expected(),
            );
            let suggestion = match lean {
                Lean::OnBest => "leave the reason to `why`, or give other choices one too",
                Lean::BesideBest => "leave the reason out, or give some of the best choices one too",
            };
            Some(Question { message, suggestion })
        },
    )
}
