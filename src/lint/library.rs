//! What the linter reads: checked stories, their words in each language, and where those stand.

use crate::diagnostic::{Position, Stretch};
use crate::scenario::Scenario;
use crate::scenario::allowance::Allowance;
use crate::scenario::problem::Spot;
use crate::scenario::prose::Prose;

/// Stories that belong together.
#[derive(Clone, Copy)]
pub struct Library<'a> {
    pub stories: &'a [Story<'a>],
    /// What need not be asked of all stories together. An allowance may name one part of a rule after a hyphen, as in
    /// `guessing_pays-waits`.
    pub allow: &'a [Allowance],
    /// The file that those allowances are in, as the author named it.
    pub allow_file: &'a str,
}

/// One story. Prose in a language without word lists is asked only what needs none.
#[derive(Clone, Copy)]
pub struct Story<'a> {
    pub scenario: &'a Scenario,
    /// Every language, the one that the story was written in first. At least one.
    pub prose: &'a [Prose],
    pub allow: &'a [Allowance],
    pub places: &'a dyn Places,
}

/// Where the parts of a story stand. Whoever read its files knows; nobody else does.
pub trait Places {
    /// Of what a language does not have, the place in the original.
    fn place(&self, language: &str, spot: Spot) -> Place;
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// As the author named it.
    pub file: String,
    pub position: Position,
    pub stretch: Stretch,
}
