//! The front matter allows a rule that has nothing to ask of this story.
//!
//! A reason that is no longer needed hides the next question of that rule, which may be a good one. Stories change,
//! and their allowances should change with them. A story cannot allow what is asked of the whole library.
//!
//! Instead of leaving it there, take the entry out of `allow`.

use super::allowed::{Allowed, is_rule, spot};
use super::library::Library;
use super::note::{Finding, Note, Reach};
use super::page::Page;
use crate::diagnostic::{Diagnostic, Position, Severity, Stretch};
use crate::scenario::allowance::Allowance;

pub(super) fn notes(pages: &[Page<'_>], allowed: &Allowed) -> Vec<Note> {
    let mut notes = Vec::new();
    for page in pages.iter().filter(|page| page.is_original()) {
        for (nth, allowance) in page.told.allow.iter().enumerate() {
            if is_rule(allowance.rule.as_str()) && allowed.is_idle(page.story, nth) {
                let message = format!(
                    "`{}` has nothing to ask of this story: is its reason still needed?",
                    allowance.rule
                );
                notes.push(page.ask(spot(nth), message).suggest("take this entry out of `allow`"));
            }
        }
    }
    notes
}

/// The library's own allowances that have nothing to silence.
pub(super) fn of_the_library(library: &Library<'_>, allowed: &Allowed) -> Vec<Finding> {
    let idle = library.allow.iter().enumerate().filter(|(nth, _)| allowed.is_idle_in_library(*nth));
    let finding = |(_, allowance): (usize, &Allowance)| Finding {
        reach: Reach::Library,
        diagnostic: Diagnostic {
            code: "idle_allowance",
            severity: Severity::Question,
            file: library.allow_file.to_owned(),
            position: Position { line: 1, column: 1 },
            stretch: Stretch { start: 0, end: 0 },
            message: format!(
                "`{}` has nothing to ask of the library: is its reason still needed?",
                allowance.rule
            ),
            suggestion: Some("take this entry out".to_owned()),
        },
    };
    idle.map(finding).collect()
}
