//! A choice stands word for word in another scene of the library.
//!
//! Whoever has learned that it was right there takes it here without looking at the student. The same act in another
//! moment is worth having; it deserves the words of that moment.
//!
//! Instead of `Give him space and wait.` in two stories, say where one stands and what one waits for in each.

use super::note::Note;
use super::page::Page;
use crate::scenario::problem::Spot;
use std::collections::BTreeMap;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    let mut seen: BTreeMap<(&str, &[String]), (&Page<'_>, usize)> = BTreeMap::new();
    for page in pages {
        for (at, scene) in page.scenes.iter().enumerate() {
            for (choice, label) in scene.labels.iter().enumerate() {
                let (first, place) = *seen.entry((&page.prose.language, &label.words)).or_insert((page, at));
                // Twins in one scene are offered under different conditions.
                if (first.story, place) == (page.story, at) {
                    continue;
                }
                let scene = &first.prose.scenes[place].title;
                let message = format!(
                    "this choice stands word for word in \"{scene}\" of `{}` too: would somebody pick it from memory?",
                    first.scenario.id(),
                );
                let note = page.ask(Spot::choice(at, choice), message);
                notes.push(note.suggest("say it in the words of this moment"));
            }
        }
    }
    notes
}
