//! A text uses the words of a theory about the brain that its students do not agree on.
//!
//! *Dorsal vagal* and *reptilian brain* are popular in staff training. The theories behind them are disputed among
//! those who study the nervous system, and nothing that an adult should do in these stories depends on them. Plain words
//! can be checked by looking.
//!
//! Instead of `He is in a dorsal vagal state.` write `He has shut down: he does not answer and hardly moves.`

use super::note::Note;
use super::page::Page;
use super::words::phrase;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages {
        let Some(lexicon) = page.lexicon else { continue };
        for piece in &page.pieces {
            if let Some(found) = phrase(&piece.parts, lexicon.brain) {
                let message =
                    format!("\"{found}\" belongs to a disputed theory: what could somebody see instead?");
                notes.push(
                    page.ask(piece.spot, message).suggest("say that the student is very upset, or shut down"),
                );
            }
        }
    }
    notes
}
