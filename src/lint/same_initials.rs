//! Many of the library's students have names that start with one letter.
//!
//! Names that look alike are mixed up on a list and in talk: Mateo, Maya and Malik in one workshop. Asked where three
//! students or more share a first letter and they are more than a quarter of all.
//!
//! Instead of a third name with M, take one that starts otherwise.

use super::note::Note;
use super::page::Page;
use crate::scenario::problem::Spot;
use std::collections::BTreeMap;

const FEWEST: usize = 3;

pub(super) fn notes(pages: &[Page<'_>]) -> Vec<Note> {
    let mut letters: BTreeMap<char, Vec<&Page<'_>>> = BTreeMap::new();
    for page in pages.iter().filter(|page| page.is_original()) {
        let first = page.prose.student.name.chars().flat_map(char::to_uppercase).next();
        letters.entry(first.unwrap_or_default()).or_default().push(page);
    }
    let students: usize = letters.values().map(Vec::len).sum();
    let crowded = letters.iter().filter(|(_, pages)| pages.len() >= FEWEST && pages.len() * 4 > students);
    crowded
        .filter_map(|(letter, pages)| {
            let names: Vec<&str> = pages.iter().map(|page| page.prose.student.name.as_str()).collect();
            let message = format!(
                "{} of {students} students have a name with {letter} ({}): will they be mixed up?",
                pages.len(),
                names.join(", "),
            );
            let note = pages.last()?.ask(Spot::front("student.name"), message);
            Some(note.suggest("give one of them a name with another letter").of_the_library())
        })
        .collect()
}
