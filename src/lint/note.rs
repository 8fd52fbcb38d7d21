//! What a rule has to ask, first by itself and then with its place in a file.

use super::library::Library;
use crate::diagnostic::{Diagnostic, Position, Severity};
use crate::scenario::problem::Spot;

/// What a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// A story, by its number in the library.
    Story(usize),
    /// All stories together. The place is that of an example.
    Library,
}

/// A question of a rule, in the terms of the story.
pub(super) struct Note {
    pub(super) reach: Reach,
    /// The story that the place is in.
    pub(super) story: usize,
    pub(super) language: String,
    pub(super) spot: Spot,
    /// Which of several things that the rule looks at, where an allowance can name it.
    pub(super) about: Option<&'static str>,
    pub(super) message: String,
    pub(super) suggestion: Option<String>,
}

/// A question with its place, for whoever shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub reach: Reach,
    pub diagnostic: Diagnostic,
}

impl Note {
    #[must_use]
    pub(super) fn suggest(mut self, suggestion: impl Into<String>) -> Self {
        self.suggestion = Some(suggestion.into());
        self
    }

    #[must_use]
    pub(super) const fn about(mut self, what: &'static str) -> Self {
        self.about = Some(what);
        self
    }

    #[must_use]
    pub(super) fn of_the_library(mut self) -> Self {
        self.reach = Reach::Library;
        self
    }

    pub(super) fn finding(self, library: &Library<'_>, code: &'static str) -> Finding {
        let place = library.stories[self.story].places.place(&self.language, self.spot);
        let diagnostic = Diagnostic {
            code,
            severity: Severity::Question,
            file: place.file,
            position: place.position,
            stretch: place.stretch,
            message: self.message,
            suggestion: self.suggestion,
        };
        Finding { reach: self.reach, diagnostic }
    }
}

impl Finding {
    /// What findings are put in order by.
    pub(super) fn place(&self) -> (Reach, &str, Position) {
        (self.reach, &self.diagnostic.file, self.diagnostic.position)
    }
}
