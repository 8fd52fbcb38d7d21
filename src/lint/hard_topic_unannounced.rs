//! A story has words for something hard, such as blood or a seizure, and no content note.
//!
//! Some who train have been through it, and many do this between two lessons. A sentence beforehand lets them choose
//! the moment. It takes nothing from the story.
//!
//! Instead of letting the scene come as a surprise, write `content-note: A student has a seizure. Nobody is hurt.`

use super::note::Note;
use super::page::Page;
use super::words::phrase;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages.iter().filter(|page| page.prose.content_note.is_none()) {
        let Some(lexicon) = page.lexicon else { continue };
        let hard = page.pieces.iter().filter_map(|piece| {
            let word = phrase(&piece.parts, lexicon.hard_topics)?;
            Some((word, piece.spot))
        });
        let found: Vec<_> = hard.collect();
        if let Some((word, spot)) = found.first() {
            let message = format!(
                "\"{word}\" stands here, {} in all have such a word, and there is no content note: does somebody \
                 want to know before?",
                if found.len() == 1 { "1 text".to_owned() } else { format!("{} texts", found.len()) },
            );
            notes.push(page.ask(*spot, message).suggest("write `content-note:` in the front matter"));
        }
    }
    notes
}
