//! A word names a person by a need, a diagnosis or what they once did.
//!
//! *Special needs*, *non-verbal*, *wheelchair-bound*, *a runner*, *my kid*: such words say little about what anybody can
//! see or do, and students and families hear them. They teach every trainee who reads them. Speech in quotation marks is
//! asked about too, because a label in a likeable mouth teaches best; sometimes a story needs it, and then says why under
//! `allow`. A person's or family's own word for themselves is theirs to choose.
//!
//! Instead of `Leo is non-verbal and a runner.` write `Leo uses a speech device, and may leave a room that gets loud.`

use super::note::Note;
use super::page::Page;
use super::words::phrase;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages {
        let Some(lexicon) = page.lexicon else { continue };
        for piece in &page.pieces {
            for instead in lexicon.labels {
                if let Some(found) = phrase(&piece.parts, instead.phrases) {
                    let message = format!("\"{found}\" may name a person by one thing: is it needed here?");
                    notes.push(page.ask(piece.spot, message).suggest(instead.write));
                }
            }
        }
    }
    notes
}
