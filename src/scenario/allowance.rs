//! Advice that a story does not take, with the reason.
//!
//! Only whoever advises reads it. It is no part of what happens, so it changes no hash and is not shipped.

use super::ids::RuleId;
use serde::{Deserialize, Serialize};

/// A rule of the linter that is not asked of this story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Allowance {
    pub rule: RuleId,
    pub reason: Reason,
}

/// The fewest characters that can say why; `ok` and `not needed` are shrugs.
pub const SHORTEST_REASON: usize = 15;

/// Why advice is not taken, for whoever reviews the story next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema), schemars(extend("minLength" = SHORTEST_REASON)))]
#[serde(try_from = "String", into = "String")]
pub struct Reason(String);

/// Why a text is no reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a reason has at least {SHORTEST_REASON} characters")]
pub struct ReasonError;

impl Reason {
    /// # Errors
    /// If the text is shorter than [`SHORTEST_REASON`].
    pub fn new(text: &str) -> Result<Self, ReasonError> {
        if text.trim().chars().count() < SHORTEST_REASON {
            Err(ReasonError)
        } else {
            Ok(Self(text.to_owned()))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Reason {
    type Error = ReasonError;
    fn try_from(text: String) -> Result<Self, ReasonError> {
        Self::new(&text)
    }
}

impl From<Reason> for String {
    fn from(reason: Reason) -> Self {
        reason.0
    }
}
