//! One language's sentences as the app fetches them: what a story tells while it is played.
//!
//! A [`Prose`] has everything that people write for a story. Half of it is for looking back, and a first moment does
//! not wait for that: it is [`Reasons`], a file of its own. Lists run beside the mechanics, as they do in a `Prose`.

use super::checked::{ChoiceRef, EndingRef, SceneRef};
use super::explained::{ChoiceReasons, EndingReasons, Reasons, SceneReasons};
use super::ids::ScenarioId;
use super::prose::{Block, ChoiceProse, EndingProse, Line, Prose, SceneProse, StudentProse};
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// What playing shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Telling {
    pub scenario: ScenarioId,
    /// A BCP 47 tag such as `en` or `es`.
    pub language: String,
    pub title: String,
    pub content_note: Option<Line>,
    pub student: StudentProse,
    pub briefing: Vec<Block>,
    pub plan: Vec<Block>,
    pub data: Option<Vec<Block>>,
    pub scenes: Vec<SceneTelling>,
    pub endings: Vec<EndingTelling>,
}

/// What a scene shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct SceneTelling {
    pub title: String,
    pub text: Vec<Block>,
    pub says: Vec<Line>,
    pub cues: Vec<Line>,
    pub choices: Vec<ChoiceTelling>,
}

/// What a choice shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct ChoiceTelling {
    pub label: Line,
    pub results: Vec<Line>,
    pub stops: Vec<Line>,
}

/// What an ending shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct EndingTelling {
    pub title: String,
    pub text: Vec<Block>,
    pub says: Vec<Line>,
}

impl Telling {
    pub fn scene(&self, scene: SceneRef) -> &SceneTelling {
        &self.scenes[usize::from(scene.0)]
    }

    pub fn choice(&self, choice: ChoiceRef) -> &ChoiceTelling {
        &self.scene(choice.scene).choices[usize::from(choice.index)]
    }

    pub fn ending(&self, ending: EndingRef) -> &EndingTelling {
        &self.endings[usize::from(ending.0)]
    }
}

impl Prose {
    /// What playing shows, and what is for looking back. Every sentence that the app says is in one of the two.
    pub fn split(self) -> (Telling, Reasons) {
        let (scenes, scene_reasons) = self.scenes.into_iter().map(SceneProse::split).unzip();
        let (endings, ending_reasons) = self.endings.into_iter().map(EndingProse::split).unzip();
        let reasons = Reasons {
            scenario: self.scenario.clone(),
            skills: self.skills.into_iter().map(|(_, name)| name).collect(),
            scenes: scene_reasons,
            endings: ending_reasons,
        };
        let telling = Telling {
            scenario: self.scenario,
            language: self.language,
            title: self.title,
            content_note: self.content_note,
            student: self.student,
            briefing: self.briefing,
            plan: self.plan,
            data: self.data,
            scenes,
            endings,
        };
        (telling, reasons)
    }
}

impl SceneProse {
    fn split(self) -> (SceneTelling, SceneReasons) {
        let (choices, choice_reasons) = self.choices.into_iter().map(ChoiceProse::split).unzip();
        let reasons = SceneReasons {
            hint: self.hint,
            think_aloud: self.think_aloud,
            say_first: self.say_first,
            choices: choice_reasons,
        };
        let telling =
            SceneTelling { title: self.title, text: self.text, says: self.says, cues: self.cues, choices };
        (telling, reasons)
    }
}

impl ChoiceProse {
    fn split(self) -> (ChoiceTelling, ChoiceReasons) {
        let telling = ChoiceTelling { label: self.label, results: self.results, stops: self.stops };
        (telling, ChoiceReasons { whys: self.whys, coach: self.coach })
    }
}

impl EndingProse {
    fn split(self) -> (EndingTelling, EndingReasons) {
        let telling = EndingTelling { title: self.title, text: self.text, says: self.says };
        (telling, EndingReasons { needs: self.needs, asks: self.asks })
    }
}
