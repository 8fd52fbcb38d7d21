//! Which questions a story has a reason not to hear.
//!
//! A story answers for itself alone: what is asked of the whole library cannot be silenced by one story in it.

use super::RULES;
use super::library::Library;
use super::note::{Note, Reach};
use crate::scenario::problem::Spot;
use std::collections::BTreeSet;

/// The allowances that have silenced something, by story and number.
#[derive(Default)]
pub(super) struct Allowed(BTreeSet<(usize, usize)>);

impl Allowed {
    /// Whether the story allows this, which is remembered.
    pub(super) fn silences(&mut self, library: &Library<'_>, rule: &str, note: &Note) -> bool {
        let Reach::Story(story) = note.reach else { return false };
        let found = library.stories[story].allow.iter().position(|allowed| allowed.rule.as_str() == rule);
        self.0.extend(found.map(|nth| (story, nth)));
        found.is_some()
    }

    pub(super) fn is_idle(&self, story: usize, nth: usize) -> bool {
        !self.0.contains(&(story, nth))
    }
}

/// The place of a story's allowance in its front matter.
pub(super) const fn spot(nth: usize) -> Spot {
    Spot::front("allow").row("rule", nth)
}

pub(super) fn is_rule(name: &str) -> bool {
    RULES.iter().any(|rule| rule.code.name == name)
}
