//! The text of a file, and where in it a byte is.

use super::flaw::Flaw;
use super::report::Report;
use crate::diagnostic::{Position, Stretch};

/// The most bytes that a script may have.
pub const LARGEST: usize = 1 << 20;

/// The most lists and quotes that may stand inside one another on one line.
const DEEPEST: usize = 6;

/// The most columns that a line may be indented.
const FURTHEST: usize = 40;

/// One file's text under the name that its author knows.
pub(super) struct Source<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
    line_starts: Vec<usize>,
}

impl<'a> Source<'a> {
    pub(super) fn new(file: &'a str, text: &'a str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { file, text, line_starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    pub(super) fn position(&self, byte: usize) -> Position {
        let line = self.line_starts.partition_point(|start| *start <= byte).max(1);
        let before = &self.text[self.line_starts[line - 1]..self.floor(byte)];
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Position { line: count(line), column: count(before.chars().count() + 1) }
    }

    pub(super) fn slice(&self, stretch: Stretch) -> &'a str {
        &self.text[stretch.start..stretch.end]
    }

    /// Whether a byte is the first of its line.
    pub(super) fn starts_line(&self, byte: usize) -> bool {
        self.line_starts.binary_search(&byte).is_ok()
    }

    fn floor(&self, byte: usize) -> usize {
        (0..=byte.min(self.text.len())).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0)
    }

    /// Refuses text on which a Markdown reader would have to work for a long time.
    pub(super) fn is_shallow(&self, report: &mut Report<'_>) -> bool {
        for start in &self.line_starts {
            let line = self.text[*start..].lines().next().unwrap_or_default();
            if depth(line) > DEEPEST {
                let stretch = Stretch { start: *start, end: start + line.len() };
                report.add(Flaw::TooDeep, stretch, "this line is indented or nested too deeply".to_owned());
                return false;
            }
        }
        true
    }
}

/// The line and column of a byte, for whoever knows a stretch of a script.
pub fn position(text: &str, byte: usize) -> Position {
    Source::new("", text).position(byte)
}

/// How many list items and quotes a line opens; a very wide indent counts as too many.
fn depth(line: &str) -> usize {
    let mut rest = line;
    let mut depth = 0;
    loop {
        let inner = rest.trim_start_matches([' ', '\t']);
        if rest.len() - inner.len() > FURTHEST {
            return usize::MAX;
        }
        let digits = inner.trim_start_matches(|c: char| c.is_ascii_digit());
        let after = inner.strip_prefix('>').or_else(|| {
            let marked = if digits.len() < inner.len() {
                digits.strip_prefix(['.', ')'])
            } else {
                inner.strip_prefix(['-', '*', '+'])
            };
            marked.filter(|after| after.starts_with([' ', '\t']) || after.is_empty())
        });
        let Some(after) = after else { return depth };
        depth += 1;
        rest = after;
    }
}
