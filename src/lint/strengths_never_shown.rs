//! What the student is good at and likes is named at the top and never met in the story.
//!
//! A strength that stays in the front matter is a formality. In the scenes the student is then somebody with a problem,
//! met by somebody with a method. What a student knows and loves is often the way back, too. Looked for as any one of
//! the words of `strengths` and `interests` in scenes, choices and endings.
//!
//! Instead of `interests: [birds]` and a story without one, let him name the bird at the window.

use super::note::Note;
use super::page::Page;
use super::words::stems;
use crate::scenario::problem::Spot;
use std::collections::BTreeSet;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages {
        let Some(lexicon) = page.lexicon else { continue };
        let person = &page.prose.student;
        let listed = person.strengths.iter().chain(&person.interests);
        let listed: BTreeSet<String> = listed.flat_map(|text| stems(text, lexicon)).collect();
        let met = page
            .pieces
            .iter()
            .filter(|piece| piece.is_told())
            .any(|piece| !stems(&piece.text, lexicon).is_disjoint(&listed));
        if !listed.is_empty() && !met {
            let message = format!(
                "{} has {} strengths and interests at the top, and no scene, choice or ending has a word of them: who \
                 is this besides a problem?",
                person.name,
                person.strengths.len() + person.interests.len(),
            );
            let note = page.ask(Spot::front("student.strengths"), message);
            notes.push(note.suggest("let one of them be seen in a scene or an ending"));
        }
    }
    notes
}
