//! A story reads harder than the eighth grade.
//!
//! People who help in classrooms come to this with every kind of schooling, in a second language, or tired. A story is
//! about reading a student, not about reading. The grade comes from the length of sentences and words and is taken over
//! the whole story; `author lint` shows it for each. It is an upper bound: plain text is never too plain here.
//!
//! Instead of `Prior to initiating the provision of assistance, ascertain the antecedent.` write `Before you help, look at
//! what came first.`

use super::note::Note;
use super::page::Page;
use super::reading::{Grade, measure};
use crate::scenario::problem::Spot;

const HARDEST: Grade = Grade::whole(8);

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages {
        let measured = measure(&page.prose.language, &page.pieces);
        let (Some((grade, counts)), Some(lexicon)) = (measured, page.lexicon) else { continue };
        if grade > HARDEST {
            let message = format!(
                "the {} of this story reads at grade {grade}, with {} words in {} sentences and {} syllables: who \
                 would have to read it twice?",
                lexicon.name, counts.words, counts.sentences, counts.syllables,
            );
            notes.push(
                page.ask(Spot::front("title"), message)
                    .suggest("make two sentences of one, and take the shorter word"),
            );
        }
    }
    notes
}
