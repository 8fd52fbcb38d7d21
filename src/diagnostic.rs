//! What is wrong with a file: a stable code, a place, one sentence and a suggested edit.
//!
//! A diagnostic is data. Who shows it, in colours on a terminal or as JSON, is not known here.

use serde::Serialize;

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The scenario cannot be played until this is mended.
    Error,
    /// It can be played, but something is probably not as meant.
    Warning,
    /// Nothing may be wrong at all; whoever wrote it is asked to look again.
    Question,
}

/// Where in a file, in what a text editor shows: lines and columns count from one, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Position {
    pub line: u32,
    pub column: u32,
}

/// A stretch of a file in bytes, for underlining.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Stretch {
    pub start: usize,
    pub end: usize,
}

/// One problem in one place of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Diagnostic {
    /// Stable, in small letters and underscores, like `dangling_link`; what `author explain` takes.
    pub code: &'static str,
    pub severity: Severity,
    /// The file as the author named it.
    pub file: String,
    #[serde(flatten)]
    pub position: Position,
    #[serde(skip)]
    pub stretch: Stretch,
    /// One sentence that says what is wrong.
    pub message: String,
    /// One sentence that says what to write instead, where that can be known.
    pub suggestion: Option<String>,
}
