//! What a list of stories shows, in one language, without loading any of them.

use super::file::About;
use super::ids::ScenarioId;
use super::prose::{Line, Prose};
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// Every story that a place offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Library {
    pub edition: u16,
    /// A BCP 47 tag. A story without words in it is listed in English.
    pub language: String,
    /// Sorted by id.
    pub stories: Vec<Story>,
}

/// One story on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Story {
    pub id: ScenarioId,
    pub title: String,
    pub summary: Line,
    pub about: About,
    /// The student's name.
    pub student: String,
    /// English first, then the others by tag.
    pub languages: Vec<String>,
    pub content_note: Option<Line>,
}

impl Story {
    /// A story as its prose in one language announces it.
    pub fn of(about: &About, prose: &Prose, languages: Vec<String>) -> Self {
        Self {
            id: prose.scenario.clone(),
            title: prose.title.clone(),
            summary: prose.summary.clone(),
            about: about.clone(),
            student: prose.student.name.clone(),
            languages,
            content_note: prose.content_note.clone(),
        }
    }
}
