//! Two stories have a student of the same name.
//!
//! Somebody who plays both takes them for one person, and in a report nobody can tell them apart. If it is the same
//! person, say so with a reason under `allow`.
//!
//! Instead of a second Mateo, take a name that no other story has.

use super::note::Note;
use super::page::Page;
use crate::scenario::problem::Spot;
use std::collections::BTreeMap;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    let mut seen: BTreeMap<String, &Page<'_>> = BTreeMap::new();
    for page in pages.iter().filter(|page| page.is_original()) {
        let name = &page.prose.student.name;
        let first: &Page<'_> = seen.entry(name.to_lowercase()).or_insert(page);
        if first.story != page.story {
            let message =
                format!("{name} is the student of `{}` too: is it one person?", first.scenario.id());
            let note = page.ask(Spot::front("student.name"), message);
            notes.push(note.suggest("give this student another name"));
        }
    }
    notes
}
