//! A scenario that can be played: everything it refers to is there.
//!
//! [`Mechanics`] is what the app downloads: the checker's result with names already followed, so that the checker and
//! all its sentences need not be downloaded with it. Whoever reads one gets a [`Scenario`] only by
//! [`Scenario::open`], which looks once more whether every reference leads somewhere.

use super::competency::Competency;
use super::credit::Credit;
use super::file::{About, Basis};
use super::guard::{FactRef, Guard, Rows};
use super::hash::Hashes;
use super::ids::{ChoiceId, FactId, PlaceId, ScenarioId, SkillId};
use super::picture::PictureRow;
use super::telling::Telling;
use crate::student::{
    self, ActRef, Flag, FlagSet, Meter, Phase, Procedure, Reset, SKILLS, Sensitivity, Skill, SkillIndex,
    Source, StudentModel,
};
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// A scene of one checked scenario. Only the checker makes them, so following one cannot fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct SceneRef(pub(super) u16);

impl SceneRef {
    /// Its place in the script, from zero.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// An ending of one checked scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct EndingRef(pub(super) u16);

impl EndingRef {
    /// Its place in the script, from zero.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

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

    /// Its place among the choices of its scene, from zero.
    pub const fn index(self) -> usize {
        self.index as usize
    }
}

/// Where a story is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub enum Place {
    Scene(SceneRef),
    Ending(EndingRef),
}

/// A scenario without its words, every name followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Mechanics {
    pub(super) id: ScenarioId,
    pub(super) about: About,
    pub(super) hashes: Hashes,
    pub(super) beginning: Beginning,
    /// 1 to 60.
    pub(super) most_turns: u8,
    pub(super) limit: EndingRef,
    pub(super) facts: Vec<FactId>,
    pub(super) skills: Vec<SkillId>,
    pub(super) scenes: Vec<Scene>,
    pub(super) endings: Vec<Ending>,
}

/// The student and the plan as the story begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub(super) struct Beginning {
    pub(super) meters: Vec<(Meter, u8)>,
    pub(super) phase: Option<Phase>,
    pub(super) source: Source,
    pub(super) skills: [Skill; SKILLS],
    pub(super) sensitivity: Vec<(Sensitivity, u8)>,
    pub(super) procedure: Procedure,
    pub(super) order: Vec<ActRef>,
    pub(super) trained: Vec<ActRef>,
}

/// A checked scenario with the student model that it is played under.
#[derive(Debug, Clone)]
pub struct Scenario {
    pub(super) mechanics: Mechanics,
    pub(super) model: Rc<StudentModel>,
    pub(super) start: student::Student,
    pub(super) setting: student::Setting,
    pub(super) prose: Vec<Telling>,
}

/// A place where something can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Scene {
    pub id: PlaceId,
    pub later: Option<Reset>,
    pub presence: student::Presence,
    pub arrival: Rows<Effects>,
    pub says: Rows<()>,
    pub cues: Rows<()>,
    pub rests: Vec<Basis>,
    /// What is different in its picture.
    pub pictures: Rows<PictureRow>,
    pub(super) choices: Vec<Choice>,
    /// Choice numbers in the order of their ids, which is what a run code counts.
    pub(super) by_id: Vec<u8>,
}

/// Something the trainee can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
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
    /// Where a result leads that does not say so itself.
    pub then: Rows<Place>,
    pub stops: Rows<Flag>,
    pub remedies: FlagSet,
}

/// What a choice shows: one competency, and perhaps a second at half weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Credits {
    pub primary: (Competency, Credit),
    pub secondary: Option<(Competency, Credit)>,
}

/// One way that a choice can turn out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct ResultRow {
    /// 5 to 100.
    pub percent: u8,
    pub effects: Effects,
    pub to: Destination,
}

/// Where a result leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub enum Destination {
    To(Place),
    /// As the choice's `then` says; one of its rows always holds.
    Then,
}

/// Changes that the author wrote out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Effects {
    pub set: Vec<FactRef>,
    pub clear: Vec<FactRef>,
    pub change: Vec<(Meter, i8)>,
    pub source: Option<Source>,
    pub need: Vec<(SkillIndex, i8)>,
}

/// A place where the story is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Ending {
    pub id: PlaceId,
    pub says: Rows<()>,
    pub needs: Rows<()>,
    pub asks: Rows<()>,
    /// What is different in its picture.
    pub pictures: Rows<PictureRow>,
}

impl Scenario {
    pub fn id(&self) -> &ScenarioId {
        &self.mechanics.id
    }

    pub fn about(&self) -> &About {
        &self.mechanics.about
    }

    /// What identifies what happens here, and how it is rated.
    pub const fn hashes(&self) -> Hashes {
        self.mechanics.hashes
    }

    /// What to ship.
    pub const fn mechanics(&self) -> &Mechanics {
        &self.mechanics
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
        (self.mechanics.most_turns, self.mechanics.limit)
    }

    pub fn scene(&self, scene: SceneRef) -> &Scene {
        &self.mechanics.scenes[usize::from(scene.0)]
    }

    pub fn scenes(&self) -> impl Iterator<Item = (SceneRef, &Scene)> {
        (0..).map(SceneRef).zip(&self.mechanics.scenes)
    }

    pub fn ending(&self, ending: EndingRef) -> &Ending {
        &self.mechanics.endings[usize::from(ending.0)]
    }

    pub fn endings(&self) -> impl Iterator<Item = (EndingRef, &Ending)> {
        (0..).map(EndingRef).zip(&self.mechanics.endings)
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
        (0..).map(FactRef).zip(&self.mechanics.facts)
    }

    /// The names of the skills, in the order of a student's own list.
    pub fn skills(&self) -> &[SkillId] {
        &self.mechanics.skills
    }

    pub fn place_id(&self, place: Place) -> &PlaceId {
        match place {
            Place::Scene(scene) => &self.scene(scene).id,
            Place::Ending(ending) => &self.ending(ending).id,
        }
    }

    /// What is told in a language, or in the one that the story was written in.
    pub fn prose(&self, language: &str) -> &Telling {
        self.prose.iter().find(|prose| prose.language == language).unwrap_or(&self.prose[0])
    }
}
