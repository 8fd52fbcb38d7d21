//! Everything in a scenario that has a name, and what the names stand for.

use super::Problems;
use crate::scenario::checked::{EndingRef, Place, SceneRef};
use crate::scenario::file::{self, FactIs, ScenarioFile};
use crate::scenario::guard::{FactRef, Guard};
use crate::scenario::ids::{ActId, FactId, PlaceId, SkillId};
use crate::scenario::problem::{Flaw, Spot};
use crate::student::{ActRef, PhaseSet, SkillIndex, StudentModel};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Names that scenes and endings cannot have, because cards have them.
const CARDS: [&str; 2] = ["plan", "data"];

pub(super) struct Names {
    model: Rc<StudentModel>,
    places: BTreeMap<PlaceId, Place>,
    facts: BTreeMap<FactId, FactRef>,
    skills: BTreeMap<SkillId, SkillIndex>,
}

impl Names {
    /// Gathers the names, and notes each that is given twice.
    pub(super) fn of(file: &ScenarioFile, model: &Rc<StudentModel>, problems: &mut Problems) -> Self {
        let mut names = Self {
            model: Rc::clone(model),
            places: BTreeMap::new(),
            facts: BTreeMap::new(),
            skills: BTreeMap::new(),
        };
        let scenes = (0..).zip(&file.scenes).enumerate();
        let scenes = scenes.map(|(at, (n, scene))| (Spot::scene(at), Place::Scene(SceneRef(n)), &scene.id));
        let endings = (0..).zip(&file.endings).enumerate();
        let endings =
            endings.map(|(at, (n, ending))| (Spot::ending(at), Place::Ending(EndingRef(n)), &ending.id));
        for (spot, place, id) in scenes.chain(endings) {
            if CARDS.contains(&id.as_str()) || names.places.insert(id.clone(), place).is_some() {
                problems.add(spot, Flaw::DuplicatePlace(id.to_string()));
            }
        }
        let mut choices = BTreeSet::new();
        for (at, scene) in file.scenes.iter().enumerate() {
            for (nth, choice) in scene.choices.iter().enumerate() {
                if !choices.insert(&choice.id) {
                    problems.add(Spot::choice(at, nth), Flaw::DuplicateChoice(choice.id.to_string()));
                }
            }
        }
        if file.facts.len() > 32 {
            problems.add(Spot::front("facts"), Flaw::TooManyFacts(file.facts.len()));
        }
        for (at, fact) in (0..32).zip(&file.facts) {
            if names.facts.insert(fact.clone(), FactRef(at)).is_some() {
                problems.add(Spot::front("facts"), Flaw::DuplicateName(fact.to_string()));
            }
        }
        for (at, skill) in file.skills.iter().enumerate() {
            let Some(at) = SkillIndex::new(at) else { continue };
            if names.skills.insert(skill.id.clone(), at).is_some() {
                problems.add(Spot::front("skills"), Flaw::DuplicateName(skill.id.to_string()));
            }
        }
        names
    }

    pub(super) fn place(&self, id: &PlaceId, spot: Spot, problems: &mut Problems) -> Option<Place> {
        let place = self.places.get(id).copied();
        if place.is_none() {
            problems.add(spot, Flaw::DanglingLink(id.to_string()));
        }
        place
    }

    pub(super) fn fact(&self, id: &FactId, spot: Spot, problems: &mut Problems) -> Option<FactRef> {
        let fact = self.facts.get(id).copied();
        if fact.is_none() {
            problems.add(spot, Flaw::UnknownFact(id.to_string()));
        }
        fact
    }

    pub(super) fn skill(&self, id: &SkillId, spot: Spot, problems: &mut Problems) -> Option<SkillIndex> {
        let skill = self.skills.get(id).copied();
        if skill.is_none() {
            problems.add(spot, Flaw::UnknownSkill(id.to_string()));
        }
        skill
    }

    pub(super) fn act(&self, id: &ActId, spot: Spot, problems: &mut Problems) -> Option<ActRef> {
        let act = self.act_quietly(id);
        if act.is_none() {
            problems.add(spot, Flaw::UnknownAct(id.to_string()));
        }
        act
    }

    pub(super) fn act_quietly(&self, id: &ActId) -> Option<ActRef> {
        self.model.act(id.as_str())
    }

    pub(super) fn model(&self) -> &StudentModel {
        &self.model
    }

    pub(super) fn guard(&self, guard: &file::Guard, spot: Spot, problems: &mut Problems) -> Guard {
        let phases =
            if guard.phases.is_empty() { PhaseSet::ANY } else { guard.phases.iter().copied().collect() };
        let mut checked = Guard { phases, set: 0, unset: 0 };
        for FactIs { fact, is } in &guard.facts {
            if let Some(fact) = self.fact(fact, spot, problems) {
                *(if *is { &mut checked.set } else { &mut checked.unset }) |= 1 << fact.0;
            } else {
                // What is misspelt must not count as a row without a condition as well, so it never holds.
                (checked.set, checked.unset) = (1, 1);
            }
        }
        checked
    }
}
