//! The front matter allows a rule that has nothing to ask of this story.
//!
//! A reason that is no longer needed hides the next question of that rule, which may be a good one. Stories change,
//! and their allowances should change with them. A story cannot allow what is asked of the whole library.
//!
//! Instead of leaving it there, take the entry out of `allow`.

use super::allowed::{Allowed, is_rule, spot};
use super::note::Note;
use super::page::Page;

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
