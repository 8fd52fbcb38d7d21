//! What a list of stories shows, in one language, without loading any of them.

use super::competency::Competency;
use super::file::{About, ScenarioFile};
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
    /// What its choices are rated on first, from what comes up in most moments to what comes up in fewest.
    pub competencies: Vec<Competency>,
    /// The student's name.
    pub student: String,
    /// English first, then the others by tag.
    pub languages: Vec<String>,
    pub content_note: Option<Line>,
}

impl Story {
    /// A story as its prose in one language announces it.
    pub fn of(file: &ScenarioFile, prose: &Prose, languages: Vec<String>) -> Self {
        Self {
            id: prose.scenario.clone(),
            title: prose.title.clone(),
            summary: prose.summary.clone(),
            about: file.about.clone(),
            competencies: competencies(file),
            student: prose.student.name.clone(),
            languages,
            content_note: prose.content_note.clone(),
        }
    }
}

/// Of those that come up equally often, the one that stands first in [`Competency::ALL`] comes first.
fn competencies(file: &ScenarioFile) -> Vec<Competency> {
    let moments = |competency: Competency| {
        let rated = file.scenes.iter().filter(|scene| {
            let mut credits = scene.choices.iter().flat_map(|choice| &choice.credit);
            credits.any(|row| row.what.primary.0 == competency)
        });
        rated.count()
    };
    let mut counted: Vec<_> = Competency::ALL.map(|competency| (moments(competency), competency)).into();
    counted.retain(|(moments, _)| *moments > 0);
    counted.sort_by_key(|(moments, _)| std::cmp::Reverse(*moments));
    counted.into_iter().map(|(_, competency)| competency).collect()
}
