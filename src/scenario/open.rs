//! From downloaded mechanics to a scenario that can be played.
//!
//! The checker made them, but a download can be damaged and a folder can be mixed up, so everything that playing
//! relies on is looked at once more. Here the answer is only yes or no: whoever wrote the story asks the checker.

use super::checked::{Beginning, Choice, Destination, Effects, Mechanics, Place, Scenario, Scene};
use super::guard::{FactRef, Guard, Rows};
use super::telling::{ChoiceTelling, Telling};
use crate::student::{
    ActRef, OrderProblem, Plan, SKILLS, Sensitivities, Setting, StudentModel, StudentStart,
};
use std::rc::Rc;

/// Mechanics, words and student model that do not fit together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    #[error("the story's own parts do not fit together")]
    Mechanics,
    #[error("the story's words do not fit what happens in it")]
    Prose,
    #[error("the student model does not have what the story uses")]
    Model,
}

impl Scenario {
    /// # Errors
    /// If anything leads nowhere, or words are missing. `prose` has the language of the original first.
    pub fn open(
        mechanics: Mechanics,
        prose: Vec<Telling>,
        model: Rc<StudentModel>,
    ) -> Result<Self, OpenError> {
        let acts = model.acts().count();
        let known = |act: &ActRef| act.index() < acts;
        let Beginning { order, trained, .. } = &mechanics.beginning;
        if !order.iter().chain(trained).all(known) {
            return Err(OpenError::Model);
        }
        if mechanics.scenes.is_empty() || !place_is_there(&mechanics, Place::Ending(mechanics.limit)) {
            return Err(OpenError::Mechanics);
        }
        if !mechanics.scenes.iter().all(|scene| scene_holds(&mechanics, scene, acts)) {
            return Err(OpenError::Mechanics);
        }
        let answered = |rows: &Rows<()>| falls_back(rows);
        if !mechanics.endings.iter().all(|ending| answered(&ending.needs) && answered(&ending.asks)) {
            return Err(OpenError::Mechanics);
        }
        if prose.is_empty() || !prose.iter().all(|prose| prose_fits(&mechanics, prose)) {
            return Err(OpenError::Prose);
        }
        let setting = mechanics.beginning.setting(&model).map_err(|_| OpenError::Model)?;
        let Beginning { meters, phase, source, skills, .. } = &mechanics.beginning;
        let start = model.start(&StudentStart { meters, phase: *phase, source: *source, skills: *skills });
        Ok(Self { mechanics, model, start, setting, prose })
    }
}

impl Beginning {
    /// What the student model needs to know of this student's plan.
    pub(super) fn setting(&self, model: &StudentModel) -> Result<Setting, OrderProblem> {
        let sensitivities = self
            .sensitivity
            .iter()
            .fold(Sensitivities::default(), |all, (sensitivity, percent)| all.with(*sensitivity, *percent));
        let plan = Plan { procedure: self.procedure, order: &self.order, trained: &self.trained };
        model.setting(sensitivities, &plan)
    }
}

fn place_is_there(mechanics: &Mechanics, place: Place) -> bool {
    match place {
        Place::Scene(scene) => usize::from(scene.0) < mechanics.scenes.len(),
        Place::Ending(ending) => usize::from(ending.0) < mechanics.endings.len(),
    }
}

fn falls_back<T>(rows: &Rows<T>) -> bool {
    rows.iter().any(|(guard, _)| guard.is_open())
}

fn scene_holds(mechanics: &Mechanics, scene: &Scene, acts: usize) -> bool {
    let mut ordinals = scene.by_id.clone();
    ordinals.sort_unstable();
    ordinals.iter().map(|at| usize::from(*at)).eq(0..scene.choices.len())
        && scene.choices.iter().any(|choice| choice.offered.is_empty())
        && scene.arrival.iter().all(|(_, effects)| effects_hold(mechanics, effects))
        && scene.choices.iter().all(|choice| choice_holds(mechanics, choice, acts))
}

fn choice_holds(mechanics: &Mechanics, choice: &Choice, acts: usize) -> bool {
    let led = |to: &Destination| match to {
        Destination::To(place) => place_is_there(mechanics, *place),
        Destination::Then => falls_back(&choice.then),
    };
    falls_back(&choice.acts)
        && falls_back(&choice.results)
        && choice
            .acts
            .iter()
            .flat_map(|(_, uses)| uses)
            .all(|used| used.act.index() < acts && used.skill.is_none_or(|skill| skill.index() < SKILLS))
        && choice.effects.iter().all(|(_, effects)| effects_hold(mechanics, effects))
        && choice.results.iter().all(|(guard, result)| {
            led(&result.to)
                && effects_hold(mechanics, &result.effects)
                && chances_of(&choice.results, guard) == 100
        })
        && choice.then.iter().all(|(_, place)| place_is_there(mechanics, *place))
}

/// What the results under one condition add up to.
fn chances_of(results: &Rows<super::checked::ResultRow>, guard: &Guard) -> u32 {
    results.iter().filter(|(other, _)| other == guard).map(|(_, result)| u32::from(result.percent)).sum()
}

fn effects_hold(mechanics: &Mechanics, effects: &Effects) -> bool {
    let known = |fact: &FactRef| usize::from(fact.0) < mechanics.facts.len().min(32);
    effects.set.iter().chain(&effects.clear).all(known)
        && effects.need.iter().all(|(skill, _)| skill.index() < SKILLS)
}

fn prose_fits(mechanics: &Mechanics, prose: &Telling) -> bool {
    let same = |told: &Rows<()>, said: usize| told.iter().count() == said;
    let choice_fits = |(told, said): (&Choice, &ChoiceTelling)| {
        told.results.iter().count() == said.results.len() && told.stops.iter().count() == said.stops.len()
    };
    prose.scenario == mechanics.id
        && prose.scenes.len() == mechanics.scenes.len()
        && prose.endings.len() == mechanics.endings.len()
        && mechanics.scenes.iter().zip(&prose.scenes).all(|(told, said)| {
            same(&told.says, said.says.len())
                && same(&told.cues, said.cues.len())
                && told.choices.len() == said.choices.len()
                && told.choices.iter().zip(&said.choices).all(choice_fits)
        })
        && mechanics.endings.iter().zip(&prose.endings).all(|(told, said)| same(&told.says, said.says.len()))
}
