//! The checked student model.

use super::Student;
use super::act::{ActRef, SkillUse};
use super::cause::SkillMeter;
use super::meter::{Meter, Meters};
use super::numbers::{ActNumbers, ModelNumbers, NumbersError};
use super::phase::{Phase, Source};
use super::prompting::Skill;
use super::{SKILLS, outcome::Outcome};

/// Numbers that are known to be playable. Made with `TryFrom<ModelNumbers>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StudentModel {
    numbers: ModelNumbers,
}

/// How a student is when the story starts, where it differs from the model's own start.
#[derive(Debug, Clone, Default)]
pub struct StudentStart<'a> {
    /// 0 to 100 each.
    pub meters: &'a [(Meter, u8)],
    /// `None`: what arousal says.
    pub phase: Option<Phase>,
    pub source: Source,
    pub skills: [Skill; SKILLS],
}

impl TryFrom<ModelNumbers> for StudentModel {
    type Error = NumbersError;

    fn try_from(numbers: ModelNumbers) -> Result<Self, NumbersError> {
        numbers.verify()?;
        Ok(Self { numbers })
    }
}

impl StudentModel {
    /// Exactly what [`respond`](super::respond()) reads: what to ship and to hash.
    pub const fn numbers(&self) -> &ModelNumbers {
        &self.numbers
    }

    /// The act of that id.
    pub fn act(&self, id: &str) -> Option<ActRef> {
        let index = self.numbers.acts.binary_search_by(|act| act.id.as_str().cmp(id)).ok()?;
        u16::try_from(index).ok().map(ActRef)
    }

    /// Every act, in the order of their ids.
    pub fn acts(&self) -> impl Iterator<Item = ActRef> {
        (0..u16::MAX).map(ActRef).take(self.numbers.acts.len())
    }

    /// An act's numbers.
    ///
    /// # Panics
    /// If the act is another model's.
    pub fn row(&self, act: ActRef) -> &ActNumbers {
        self.numbers.acts.get(act.index()).expect("an act is only used with the model that gave it out")
    }

    /// Whether an act has to be told which skill it is about.
    pub fn skill_use(&self, act: ActRef) -> SkillUse {
        let row = self.row(act);
        if row.level.is_none() && row.able.is_zero() && row.needing.is_zero() {
            SkillUse::Unused
        } else if row.effects.is_empty() {
            SkillUse::Required
        } else {
            SkillUse::Optional
        }
    }

    /// Whether acts still move this meter where the student is not there.
    pub fn moves_while_absent(&self, meter: Meter) -> bool {
        self.numbers.absent.contains(&meter)
    }

    /// The student as a story begins.
    pub fn start(&self, start: &StudentStart<'_>) -> Student {
        let mut meters: Meters = self.numbers.start;
        for (meter, value) in start.meters {
            meters.set(*meter, i32::from(*value));
        }
        let arousal = meters.get(Meter::Arousal);
        // Every rise from nothing is a rise; at 0 there is none, and the student is calm.
        let phase = start.phase.unwrap_or_else(|| self.numbers.phases.next(Phase::Calm, false, 0, arousal));
        Student {
            phase,
            meters,
            post_peak: matches!(phase, Phase::Deescalation | Phase::Recovery),
            calm_turns: 0,
            new_to_peak: phase == Phase::Peak,
            source: start.source,
            skills: start.skills.map(within_bounds),
        }
    }

    pub(super) fn outcome(&self, outcome: Outcome) -> &super::numbers::SkillNumbers {
        &self.numbers.outcomes[outcome as usize]
    }
}

fn within_bounds(skill: Skill) -> Skill {
    Skill {
        independence: skill.independence.min(SkillMeter::Independence.most()),
        need: skill.need.min(SkillMeter::Need.most()),
        dependence: skill.dependence.min(SkillMeter::Dependence.most()),
        streak: skill.streak.min(SkillMeter::Streak.most()),
        errors: skill.errors.min(SkillMeter::Errors.most()),
    }
}
