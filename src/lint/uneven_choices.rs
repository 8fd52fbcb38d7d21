//! One choice of a scene is much longer than another.
//!
//! Where one choice has seven words and another sixteen, the eye has judged them before the mind has. Whether the long
//! one is right or wrong makes no difference to that.
//!
//! Instead of nine words beside fifteen, bring them to eleven and thirteen.

use super::note::Note;
use super::page::Page;
use crate::scenario::problem::Spot;

/// The most words that the longest choice of a scene may have beyond the shortest.
const MOST_APART: usize = 5;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages {
        for (at, scene) in page.scenes.iter().enumerate() {
            let lengths = (0..scene.labels.len()).map(|choice| (scene.labels[choice].words.len(), choice));
            let (Some((least, _)), Some((most, longest))) = (lengths.clone().min(), lengths.max()) else {
                continue;
            };
            if most - least > MOST_APART {
                let message = format!(
                    "the choices of this scene have {least} to {most} words: does this one stand out before it is \
                     read?"
                );
                let note = page.ask(Spot::choice(at, longest), message);
                notes.push(note.suggest("shorten this one, or say more in the shortest"));
            }
        }
    }
    notes
}
