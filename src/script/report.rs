//! The problems of one file, as they are found.

use super::flaw::Flaw;
use super::source::Source;
use crate::diagnostic::{Diagnostic, Severity, Stretch};

/// The most problems that are listed for one file.
const MOST: usize = 100;

/// Collects diagnostics. Reading goes on after each, so that an author sees them all at once.
pub(super) struct Report<'a> {
    source: &'a Source<'a>,
    found: Vec<Diagnostic>,
}

impl<'a> Report<'a> {
    pub(super) fn new(source: &'a Source<'a>) -> Self {
        Self { source, found: Vec::new() }
    }

    pub(super) fn add(&mut self, flaw: Flaw, stretch: Stretch, message: String) {
        self.push(flaw, stretch, message, None);
    }

    pub(super) fn suggest(&mut self, flaw: Flaw, stretch: Stretch, message: String, suggestion: String) {
        self.push(flaw, stretch, message, Some(suggestion));
    }

    fn push(&mut self, flaw: Flaw, stretch: Stretch, message: String, suggestion: Option<String>) {
        let (flaw, message, suggestion) = match self.found.len() {
            0..MOST => (flaw, message, suggestion),
            MOST => (Flaw::TooManyProblems, "there are more problems than are listed here".to_owned(), None),
            _ => return,
        };
        self.found.push(Diagnostic {
            code: flaw.code(),
            severity: flaw.severity(),
            file: self.source.file.to_owned(),
            position: self.source.position(stretch.start),
            stretch,
            message,
            suggestion,
        });
    }

    /// How many problems there are so far.
    pub(super) fn count(&self) -> usize {
        self.found.len()
    }

    pub(super) fn has_errors(&self) -> bool {
        self.found.iter().any(|problem| problem.severity == Severity::Error)
    }

    /// In the order of the file.
    pub(super) fn finish(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|problem| problem.position);
        self.found
    }
}

/// What somebody probably meant: the word that is nearest, if one is near.
pub(super) fn nearest<'w>(written: &str, words: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let near = |word: &&str| distance(written, word) <= 1 + word.len() / 4;
    if written.len() > 60 {
        return None;
    }
    words.into_iter().filter(near).min_by_key(|word| distance(written, word))
}

/// How many letters have to be put in, taken out or changed.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, b) in other.chars().enumerate() {
            let change = corner + usize::from(a != b);
            corner = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(corner + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}
