//! A question for coaching can be answered with yes or no.
//!
//! *Did you see that he was upset?* has one polite answer and ends the talk. A question that starts with *what*, *how*
//! or *when* has to be thought about, and the answer tells the coach something.
//!
//! Instead of `Did you notice his hands?` write `What did his hands tell you?`

use super::note::Note;
use super::page::Page;
use super::words::{plain, sentences, words};
use crate::scenario::problem::Spot;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages {
        let Some(lexicon) = page.lexicon else { continue };
        let is_closed = |text: &str| {
            let questions = sentences(text, lexicon.abbreviations).into_iter();
            questions.filter(|one| one.contains('?')).all(|one| (lexicon.is_yes_or_no)(&words(one)))
                && text.contains('?')
        };
        for (at, scene) in page.prose.scenes.iter().enumerate() {
            for (nth, choice) in scene.choices.iter().enumerate() {
                for (row, line) in choice.coach.iter().enumerate() {
                    if is_closed(&plain(line)) {
                        let message = "yes or no would answer this: what would you like to hear?".to_owned();
                        let note = page.ask(Spot::choice(at, nth).row("coach", row), message);
                        notes.push(note.suggest("start with what, how, when, where or who"));
                    }
                }
            }
        }
    }
    notes
}
