//! Which questions a story has a reason not to hear.
//!
//! A story answers for itself alone: what is asked of the whole library cannot be silenced by one story in it, but by
//! the library's own allowances, each with its reason.

use super::RULES;
use super::library::Library;
use super::note::{Note, Reach};
use crate::scenario::allowance::Allowance;
use crate::scenario::ids::RuleId;
use crate::scenario::problem::Spot;
use std::collections::BTreeSet;

/// The allowances that have silenced something.
#[derive(Default)]
pub(super) struct Allowed {
    /// By story and number.
    of_stories: BTreeSet<(usize, usize)>,
    of_library: BTreeSet<usize>,
}

impl Allowed {
    /// Whether the story allows this, or the library what is asked of all stories. Which is remembered.
    pub(super) fn silences(&mut self, library: &Library<'_>, rule: &str, note: &Note) -> bool {
        let found =
            |allow: &[Allowance]| allow.iter().position(|allowed| names(&allowed.rule, rule, note.about));
        match note.reach {
            Reach::Story(story) => {
                let found = found(library.stories[story].allow);
                self.of_stories.extend(found.map(|nth| (story, nth)));
                found.is_some()
            }
            Reach::Library => {
                let found = found(library.allow);
                self.of_library.extend(found);
                found.is_some()
            }
        }
    }

    pub(super) fn is_idle(&self, story: usize, nth: usize) -> bool {
        !self.of_stories.contains(&(story, nth))
    }

    pub(super) fn is_idle_in_library(&self, nth: usize) -> bool {
        !self.of_library.contains(&nth)
    }
}

/// `guessing_pays` means all of a rule, and `guessing_pays-waits` what it has to ask about that.
fn names(allowed: &RuleId, rule: &str, about: Option<&str>) -> bool {
    match (allowed.as_str().split_once('-'), about) {
        (None, _) => allowed.as_str() == rule,
        (Some((named, part)), Some(about)) => named == rule && part == about,
        (Some(_), None) => false,
    }
}

/// The place of a story's allowance in its front matter.
pub(super) const fn spot(nth: usize) -> Spot {
    Spot::front("allow").row("rule", nth)
}

pub(super) fn is_rule(name: &str) -> bool {
    let rule = name.split_once('-').map_or(name, |(rule, _)| rule);
    RULES.iter().any(|known| known.code.name == rule)
}
