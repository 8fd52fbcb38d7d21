//! A scenario that can be played: everything it refers to is there.

use super::competency::Competency;
use super::credit::Credit;
use super::file::{About, Basis, ScenarioFile};
use super::guard::{FactRef, Guard, Rows};
use super::ids::{ChoiceId, FactId, PlaceId, ScenarioId};
use super::prose::{ChoiceProse, EndingProse, Prose, SceneProse};
use crate::student::{self, Flag, FlagSet, Meter, Reset, SkillIndex, Source, StudentModel};
use std::rc::Rc;

/// A scene of one checked scenario. Only the checker makes them, so following one cannot fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SceneRef(pub(super) u16);

/// An ending of one checked scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EndingRef(pub(super) u16);

/// A choice of one checked scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChoiceRef {
    pub(super) scene: SceneRef,
    pub(super) index: u8,
}

impl ChoiceRef {
    pub const fn scene(self) -> SceneRef {
        self.scene
    }
}

/// Where a story is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    Scene(SceneRef),
    Ending(EndingRef),
}

/// A checked scenario with the student model that it is played under.
#[derive(Debug, Clone)]
pub struct Scenario {
    pub(super) file: ScenarioFile,
    pub(super) model: Rc<StudentModel>,
    pub(super) start: student::Student,
    pub(super) setting: student::Setting,
    pub(super) limit: EndingRef,
    pub(super) scenes: Vec<Scene>,
    pub(super) endings: Vec<Ending>,
    pub(super) prose: Vec<Prose>,
}

/// A place where something can be chosen.
#[derive(Debug, Clone)]
pub struct Scene {
    pub id: PlaceId,
    pub later: Option<Reset>,
    pub presence: student::Presence,
    pub arrival: Rows<Effects>,
    pub says: Rows<()>,
    pub cues: Rows<()>,
    pub rests: Vec<Basis>,
    pub(super) choices: Vec<Choice>,
    /// Choice numbers in the order of their ids, which is what a run code counts.
    pub(super) by_id: Vec<u8>,
}

/// Something the trainee can do.
#[derive(Debug, Clone)]
pub struct Choice {
    pub id: ChoiceId,
    /// On offer when any of these holds.
    pub offered: Vec<Guard>,
    pub acts: Rows<Vec<student::ActUse>>,
    pub credit: Rows<Credits>,
    pub whys: Rows<()>,
    pub coach: Rows<()>,
    pub effects: Rows<Effects>,
    pub results: Rows<ResultRow>,
    pub stops: Rows<Flag>,
    pub remedies: FlagSet,
}

/// What a choice shows: one competency, and perhaps a second at half weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Credits {
    pub primary: (Competency, Credit),
    pub secondary: Option<(Competency, Credit)>,
}

/// One way that a choice can turn out.
#[derive(Debug, Clone)]
pub struct ResultRow {
    /// 5 to 100.
    pub percent: u8,
    pub effects: Effects,
    pub to: Destination,
}

/// Where a result leads.
#[derive(Debug, Clone)]
pub enum Destination {
    To(Place),
    /// As the choice's `then` says; one of these always holds.
    Then(Rc<Rows<Place>>),
}

/// Changes that the author wrote out.
#[derive(Debug, Clone, Default)]
pub struct Effects {
    pub set: Vec<FactRef>,
    pub clear: Vec<FactRef>,
    pub change: Vec<(Meter, i8)>,
    pub source: Option<Source>,
    pub need: Vec<(SkillIndex, i8)>,
}

/// A place where the story is over.
#[derive(Debug, Clone)]
pub struct Ending {
    pub id: PlaceId,
    pub says: Rows<()>,
    pub needs: Rows<()>,
    pub asks: Rows<()>,
}

impl Scenario {
    pub fn id(&self) -> &ScenarioId {
        &self.file.id
    }

    pub fn about(&self) -> &About {
        &self.file.about
    }

    /// The mechanics as they were read.
    pub fn file(&self) -> &ScenarioFile {
        &self.file
    }

    pub fn model(&self) -> &StudentModel {
        &self.model
    }

    /// The student when the story starts.
    pub fn student(&self) -> &student::Student {
        &self.start
    }

    pub fn setting(&self) -> &student::Setting {
        &self.setting
    }

    /// Where the story starts.
    pub const fn first(&self) -> SceneRef {
        SceneRef(0)
    }

    /// How many turns a run can have, 1 to 60, and the ending of one that uses them up.
    pub const fn turn_limit(&self) -> (u8, EndingRef) {
        (self.file.turns.most, self.limit)
    }

    pub fn scene(&self, scene: SceneRef) -> &Scene {
        &self.scenes[usize::from(scene.0)]
    }

    pub fn scenes(&self) -> impl Iterator<Item = (SceneRef, &Scene)> {
        (0..).map(SceneRef).zip(&self.scenes)
    }

    pub fn ending(&self, ending: EndingRef) -> &Ending {
        &self.endings[usize::from(ending.0)]
    }

    pub fn endings(&self) -> impl Iterator<Item = (EndingRef, &Ending)> {
        (0..).map(EndingRef).zip(&self.endings)
    }

    pub fn choice(&self, choice: ChoiceRef) -> &Choice {
        &self.scene(choice.scene).choices[usize::from(choice.index)]
    }

    /// Every choice of a scene, in the order of the script.
    pub fn choices(&self, scene: SceneRef) -> impl Iterator<Item = ChoiceRef> + use<> {
        let count = u8::try_from(self.scene(scene).choices.len()).unwrap_or(u8::MAX);
        (0..count).map(move |index| ChoiceRef { scene, index })
    }

    /// Every choice of a scene, in the order of their ids.
    pub fn choices_by_id(&self, scene: SceneRef) -> impl Iterator<Item = ChoiceRef> {
        self.scene(scene).by_id.iter().map(move |&index| ChoiceRef { scene, index })
    }

    pub fn choice_named(&self, scene: SceneRef, id: &ChoiceId) -> Option<ChoiceRef> {
        self.choices(scene).find(|choice| self.choice(*choice).id == *id)
    }

    /// Every fact with the name it was given.
    pub fn facts(&self) -> impl Iterator<Item = (FactRef, &FactId)> {
        (0..).map(FactRef).zip(&self.file.facts)
    }

    pub fn place_id(&self, place: Place) -> &PlaceId {
        match place {
            Place::Scene(scene) => &self.scene(scene).id,
            Place::Ending(ending) => &self.ending(ending).id,
        }
    }

    /// The prose of a language, or of the one that the story was written in.
    pub fn prose(&self, language: &str) -> &Prose {
        self.prose.iter().find(|prose| prose.language == language).unwrap_or(&self.prose[0])
    }
}

impl Prose {
    pub fn scene(&self, scene: SceneRef) -> &SceneProse {
        &self.scenes[usize::from(scene.0)]
    }

    pub fn choice(&self, choice: ChoiceRef) -> &ChoiceProse {
        &self.scene(choice.scene).choices[usize::from(choice.index)]
    }

    pub fn ending(&self, ending: EndingRef) -> &EndingProse {
        &self.endings[usize::from(ending.0)]
    }
}
