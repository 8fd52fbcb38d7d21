//! A scenario together with its reasons: what a debrief, and a guide on the way, can say of every choice.
//!
//! An [`Explained`] can only be made of a scenario and [`Reasons`] that fit it, so whoever has one can ask for any
//! reason; and who has only a scenario cannot ask, because the reasons may not have been fetched.

use super::OpenError;
use super::checked::{Choice, ChoiceRef, EndingRef, Scenario, SceneRef};
use super::guard::{Rows, View};
use super::ids::ScenarioId;
use super::prose::Line;
use crate::student::SkillIndex;
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};
use std::rc::Rc;

/// One language's sentences that playing by oneself does not show, beside the mechanics.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Reasons {
    pub scenario: ScenarioId,
    /// What the skills are called.
    pub skills: Vec<String>,
    pub scenes: Vec<SceneReasons>,
    pub endings: Vec<EndingReasons>,
}

/// What a guide says in a scene.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct SceneReasons {
    pub hint: Option<Line>,
    pub think_aloud: Option<Line>,
    pub say_first: Option<Line>,
    pub choices: Vec<ChoiceReasons>,
}

/// Why a choice is rated as it is, and what to ask oneself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct ChoiceReasons {
    pub whys: Vec<Line>,
    pub coach: Vec<Line>,
}

/// What the student seemed to need, and what to ask or tell the supervising teacher.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct EndingReasons {
    pub needs: Vec<Line>,
    pub asks: Vec<Line>,
}

/// A scenario and reasons that fit each other.
#[derive(Debug, Clone)]
pub struct Explained {
    scenario: Rc<Scenario>,
    reasons: Reasons,
}

impl Explained {
    /// # Errors
    /// If the reasons are not this scenario's.
    pub fn open(scenario: Rc<Scenario>, reasons: Reasons) -> Result<Self, OpenError> {
        if fits(&scenario, &reasons) { Ok(Self { scenario, reasons }) } else { Err(OpenError::Prose) }
    }

    pub fn scenario(&self) -> &Rc<Scenario> {
        &self.scenario
    }

    /// What a guide can say in a scene.
    pub fn scene(&self, scene: SceneRef) -> &SceneReasons {
        &self.reasons.scenes[usize::from(scene.0)]
    }

    /// Why a choice is rated as it is where it was made.
    pub fn why(&self, choice: ChoiceRef, view: View) -> Option<&Line> {
        picked(&self.scenario.choice(choice).whys, &self.choice(choice).whys, view)
    }

    /// What to ask oneself about a choice.
    pub fn coach(&self, choice: ChoiceRef, view: View) -> Option<&Line> {
        picked(&self.scenario.choice(choice).coach, &self.choice(choice).coach, view)
    }

    /// What the student did and seemed to need.
    pub fn needs(&self, ending: EndingRef, view: View) -> Option<&Line> {
        picked(&self.scenario.ending(ending).needs, &self.ending(ending).needs, view)
    }

    /// One thing to ask or tell the supervising teacher.
    pub fn asks(&self, ending: EndingRef, view: View) -> Option<&Line> {
        picked(&self.scenario.ending(ending).asks, &self.ending(ending).asks, view)
    }

    /// What a skill is called.
    pub fn skill(&self, skill: SkillIndex) -> Option<&str> {
        self.reasons.skills.get(skill.index()).map(String::as_str)
    }

    fn choice(&self, choice: ChoiceRef) -> &ChoiceReasons {
        &self.scene(choice.scene).choices[usize::from(choice.index)]
    }

    fn ending(&self, ending: EndingRef) -> &EndingReasons {
        &self.reasons.endings[usize::from(ending.0)]
    }
}

fn picked<'a>(rows: &Rows<()>, lines: &'a [Line], view: View) -> Option<&'a Line> {
    rows.pick(view).map(|(row, ())| &lines[row])
}

fn fits(scenario: &Scenario, reasons: &Reasons) -> bool {
    let same = |told: &Rows<()>, said: &[Line]| told.iter().count() == said.len();
    let choice_fits = |(told, said): (&Choice, &ChoiceReasons)| {
        same(&told.whys, &said.whys) && same(&told.coach, &said.coach)
    };
    let mechanics = scenario.mechanics();
    reasons.scenario == mechanics.id
        && reasons.skills.len() == mechanics.skills.len()
        && reasons.scenes.len() == mechanics.scenes.len()
        && reasons.endings.len() == mechanics.endings.len()
        && mechanics.scenes.iter().zip(&reasons.scenes).all(|(told, said)| {
            told.choices.len() == said.choices.len()
                && told.choices.iter().zip(&said.choices).all(choice_fits)
        })
        && mechanics
            .endings
            .iter()
            .zip(&reasons.endings)
            .all(|(told, said)| same(&told.needs, &said.needs) && same(&told.asks, &said.asks))
}
