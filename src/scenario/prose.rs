//! One language's sentences for one scenario, and nothing that happens.
//!
//! Every list runs beside a list of the mechanics in `file.rs`: the third result's text is the third text.
//! [`check()`](super::check()) sees to it that the lengths agree.

use super::ids::{ChoiceId, FactId, PlaceId, ScenarioId, SkillId};
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// A run of text. The token `{job}` stands for the local job name (`{jobs}` for more than one).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Span {
    Text(String),
    Emphasis(String),
    Strong(String),
}

/// One paragraph or one row's text.
pub type Line = Vec<Span>;

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Block {
    Paragraph(Line),
    List(Vec<Line>),
    Table { head: Vec<Line>, rows: Vec<Vec<Line>> },
}

/// Everything that one scenario says in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Prose {
    /// The version of this shape, the same as the scenario's own.
    pub edition: u16,
    pub scenario: ScenarioId,
    /// A BCP 47 tag such as `en` or `es`.
    pub language: String,
    pub title: String,
    /// One sentence for the library.
    pub summary: Line,
    /// Said before the story starts, where it holds something hard.
    pub content_note: Option<Line>,
    pub student: StudentProse,
    /// What a trainee reads before the first scene.
    pub briefing: Vec<Block>,
    /// The plan card. Its list items are the lines that `rests: plan N` counts, from one.
    pub plan: Vec<Block>,
    pub data: Option<Vec<Block>>,
    pub facts: Vec<(FactId, String)>,
    pub skills: Vec<(SkillId, String)>,
    pub scenes: Vec<SceneProse>,
    pub endings: Vec<EndingProse>,
}

/// The student as a person first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StudentProse {
    pub name: String,
    /// What they are good at. At least one.
    pub strengths: Vec<String>,
    /// What they like. At least one.
    pub interests: Vec<String>,
    /// How they communicate and what helps, in the words of the student or family where known.
    pub about: Vec<String>,
}

/// The words of one scene.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SceneProse {
    pub id: PlaceId,
    pub title: String,
    pub text: Vec<Block>,
    /// Beside `SceneFile::says`: further paragraphs that depend on phase or facts.
    pub says: Vec<Line>,
    /// Beside `SceneFile::cues`.
    pub cues: Vec<Line>,
    pub hint: Option<Line>,
    pub think_aloud: Option<Line>,
    /// What to say or type before the choices are shown.
    pub say_first: Option<Line>,
    pub choices: Vec<ChoiceProse>,
}

/// The words of one choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChoiceProse {
    pub id: ChoiceId,
    pub label: Line,
    /// Beside `ChoiceFile::results`.
    pub results: Vec<Line>,
    /// Beside `ChoiceFile::whys`.
    pub whys: Vec<Line>,
    /// Beside `ChoiceFile::coach`.
    pub coach: Vec<Line>,
    /// Beside `ChoiceFile::stops`.
    pub stops: Vec<Line>,
}

/// The words of one ending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EndingProse {
    pub id: PlaceId,
    pub title: String,
    pub text: Vec<Block>,
    /// Beside `EndingFile::says`.
    pub says: Vec<Line>,
    /// Beside `EndingFile::needs`: what the student did and seemed to need.
    pub needs: Vec<Line>,
    /// Beside `EndingFile::asks`: one thing to ask or tell the supervising teacher.
    pub asks: Vec<Line>,
}
