//! What there is to play, without the stories themselves: enough for a list, small enough to come first.

use super::file::About;
use super::ids::ScenarioId;
use super::prose::Line;
use serde::{Deserialize, Serialize};

/// The stories in one language, in the order to show them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Library {
    /// A BCP 47 tag such as `en` or `es`.
    pub language: String,
    pub stories: Vec<Story>,
}

/// One story as the library shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Story {
    pub id: ScenarioId,
    pub about: About,
    pub title: String,
    pub summary: Line,
    pub content_note: Option<Line>,
}
