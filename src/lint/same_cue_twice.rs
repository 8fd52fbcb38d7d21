//! Two phases of a scene have a `cue` with the same words.
//!
//! A trainee reads the student's state from what can be seen. Two states that look alike cannot be told apart, so a
//! rating that differs between them is luck. Where they should look alike, one `cue` can name both phases.
//!
//! Instead of the same sentence under `cue calm` and `cue peak`, say what the hands, the voice and the eyes do in each.

use super::note::Note;
use super::page::Page;
use super::words::{plain, words};
use crate::scenario::problem::Spot;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages {
        for (at, scene) in page.prose.scenes.iter().enumerate() {
            let cues: Vec<Vec<String>> = scene.cues.iter().map(|cue| words(&plain(cue))).collect();
            for (row, cue) in cues.iter().enumerate() {
                if let Some(first) = cues[..row].iter().position(|other| other == cue) {
                    let message = format!(
                        "cue {} of this scene has the words of cue {}: can the two be told apart?",
                        row + 1,
                        first + 1,
                    );
                    let note = page.ask(Spot::scene(at).row("cue", row), message);
                    notes.push(note.suggest("say what looks different, or name both phases in one cue"));
                }
            }
        }
    }
    notes
}
