//! A sentence gives a diagnosis as the reason for what a student does.
//!
//! Two students with one diagnosis do different things, and one student does different things on two days. "Because of
//! his autism" explains none of it and ends the search for what did: the noise, the wait, the question before. Looked
//! for in one sentence that holds both a diagnosis and a word like *because*.
//!
//! Instead of `She hums because she is autistic.` write `She hums when the room gets loud.`

use super::note::Note;
use super::page::Page;
use super::words::{parts, phrase, sentences};

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages {
        let Some(lexicon) = page.lexicon else { continue };
        for piece in &page.pieces {
            // Most pieces name none, and need not be cut into sentences.
            if phrase(&piece.parts, lexicon.diagnoses).is_none() {
                continue;
            }
            for sentence in sentences(&piece.text, lexicon.abbreviations) {
                let parts = parts(sentence);
                let (diagnosis, cause) = (phrase(&parts, lexicon.diagnoses), phrase(&parts, lexicon.causes));
                if let (Some(diagnosis), Some(cause)) = (diagnosis, cause) {
                    let message = format!(
                        "\"{diagnosis}\" and \"{cause}\" stand in one sentence: is a diagnosis given as the reason?"
                    );
                    let suggestion = "say what came before and what the student seemed to need";
                    notes.push(page.ask(piece.spot, message).suggest(suggestion));
                }
            }
        }
    }
    notes
}
