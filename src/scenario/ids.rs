//! The names that people give to scenarios, scenes, choices, facts, skills, acts and rules.
//!
//! An id is chosen by a person and never derived from position or text, so that moving or rewording
//! something breaks no saved run.

use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why a text cannot be an id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an id: use 1 to 40 small letters, digits and single hyphens, starting with a letter")]
pub struct IdError(pub String);

/// Whether a text may be an id: 1 to 40 of `a-z`, `0-9`, `-` and `_`, starting with a letter.
pub fn is_id(text: &str) -> bool {
    text.len() <= 40
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Deftly)]
        #[derive_deftly(Unpack)]
        #[cfg_attr(
            feature = "author",
            derive(schemars::JsonSchema),
            schemars(extend("pattern" = "^[a-z][a-z0-9_-]{0,39}$"))
        )]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// # Errors
            /// If [`is_id`] says no.
            pub fn new(text: &str) -> Result<Self, IdError> {
                if is_id(text) { Ok(Self(text.to_owned())) } else { Err(IdError(text.to_owned())) }
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A scenario: the name of its folder.
    ScenarioId
);
id!(
    /// A scene or an ending; the two share one set of names, so that a link needs no kind.
    PlaceId
);
id!(
    /// A choice, unique in its scenario.
    ChoiceId
);
id!(
    /// A scenario's own true-or-false.
    FactId
);
id!(
    /// A skill that the student is learning in a prompting scenario.
    SkillId
);
id!(
    /// A kind of adult action, as the student model names it.
    ActId
);
id!(
    /// A part of a page to read, the same in every language.
    PartId
);
id!(
    /// A policy card, which every story shares.
    PolicyId
);
id!(
    /// A rule of the linter.
    RuleId
);
