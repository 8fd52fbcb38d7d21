//! What comes of a prompt: a total function from what was needed and what was given to a named row of the model.

use super::prompting::{Procedure, Wait};
use serde::{Deserialize, Serialize};

/// How a prompt met the help that was needed. Each has its numbers in the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The student did it in the wait, alone.
    Independent,
    /// The same in a plan with a fixed delay.
    IndependentConstantDelay,
    /// The same in a plan with a growing delay.
    IndependentProgressiveDelay,
    /// Nothing yet; more help may follow.
    NoResponse,
    /// The planned help came together with the cue, as such a trial should.
    ZeroSecond,
    /// Just enough help, reached from below.
    StepByStep,
    /// Just enough help, in a plan that comes down from more.
    PlannedLevel,
    /// Just enough help, after the delay or with the cue.
    PromptedSuccess,
    /// Helped before there was time to do it alone.
    EarlyAble,
    EarlyAblePhysical,
    /// Helped early, where help was needed.
    EarlyNeeding,
    /// More help than needed.
    Above,
    AbovePhysical,
    /// Too little help in a plan that is arranged so that errors do not happen.
    Error,
}

impl Outcome {
    pub const ALL: [Self; 14] = [
        Self::Independent,
        Self::IndependentConstantDelay,
        Self::IndependentProgressiveDelay,
        Self::NoResponse,
        Self::ZeroSecond,
        Self::StepByStep,
        Self::PlannedLevel,
        Self::PromptedSuccess,
        Self::EarlyAble,
        Self::EarlyAblePhysical,
        Self::EarlyNeeding,
        Self::Above,
        Self::AbovePhysical,
        Self::Error,
    ];

    /// The id that files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Independent => "independent",
            Self::IndependentConstantDelay => "independent_constant_delay",
            Self::IndependentProgressiveDelay => "independent_progressive_delay",
            Self::NoResponse => "no_response",
            Self::ZeroSecond => "zero_second",
            Self::StepByStep => "step_by_step",
            Self::PlannedLevel => "planned_level",
            Self::PromptedSuccess => "prompted_success",
            Self::EarlyAble => "early_able",
            Self::EarlyAblePhysical => "early_able_physical",
            Self::EarlyNeeding => "early_needing",
            Self::Above => "above",
            Self::AbovePhysical => "above_physical",
            Self::Error => "error",
        }
    }
}

/// How much help, so that a prompt which the plan does not list can stand between two that it does:
/// twice the step, plus one for "a little more than this step".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Help(u8);

impl Help {
    pub(super) const NONE: Self = Self(0);

    pub(super) const fn step(step: u8) -> Self {
        Self(step * 2)
    }

    pub(super) const fn above(step: u8) -> Self {
        Self(step * 2 + 1)
    }
}

/// A prompt as it was given.
pub(super) struct Prompt {
    pub(super) help: Help,
    pub(super) physical: bool,
    /// Whether the plan names this prompt as the one that reliably works.
    pub(super) controlling: bool,
    pub(super) wait: Wait,
    pub(super) procedure: Procedure,
}

impl Prompt {
    /// What comes of it for a student who needs that much help. Too early is a second thing beside too much or
    /// too little; where no help was needed it is the only one, or one mistake would count twice.
    pub(super) fn outcomes(&self, need: u8) -> (Outcome, Option<Outcome>) {
        if self.help == Help::NONE {
            return (self.waited(need), None);
        }
        if self.is_zero_second(need) {
            return (Outcome::ZeroSecond, None);
        }
        let early = self.wait != Wait::Planned;
        if need == 0 {
            let outcome = match (early, self.physical) {
                (true, false) => Outcome::EarlyAble,
                (true, true) => Outcome::EarlyAblePhysical,
                (false, false) => Outcome::Above,
                (false, true) => Outcome::AbovePhysical,
            };
            return (outcome, None);
        }
        let needed = Help::step(need);
        let first = if self.help < needed {
            if is_errorless(self.procedure) { Outcome::Error } else { Outcome::NoResponse }
        } else if self.help > needed {
            if self.physical { Outcome::AbovePhysical } else { Outcome::Above }
        } else if early {
            return (Outcome::EarlyNeeding, None);
        } else {
            just_enough(self.procedure)
        };
        (first, early.then_some(Outcome::EarlyNeeding))
    }

    fn waited(&self, need: u8) -> Outcome {
        match self.procedure {
            _ if need > 0 => Outcome::NoResponse,
            Procedure::ConstantTimeDelay => Outcome::IndependentConstantDelay,
            Procedure::ProgressiveTimeDelay => Outcome::IndependentProgressiveDelay,
            Procedure::LeastToMost
            | Procedure::MostToLeast
            | Procedure::GraduatedGuidance
            | Procedure::SimultaneousPrompting => Outcome::Independent,
        }
    }

    /// Help together with the cue, in a plan that has such trials, with the prompt that reliably works: the one
    /// that the plan names, or else the least that works today.
    fn is_zero_second(&self, need: u8) -> bool {
        let has_such_trials = matches!(
            self.procedure,
            Procedure::ConstantTimeDelay | Procedure::ProgressiveTimeDelay | Procedure::SimultaneousPrompting
        );
        let works = self.help >= Help::step(need);
        let right_prompt = self.controlling || (need > 0 && self.help == Help::step(need));
        self.wait == Wait::None && has_such_trials && works && right_prompt
    }
}

const fn is_errorless(procedure: Procedure) -> bool {
    match procedure {
        Procedure::MostToLeast | Procedure::GraduatedGuidance | Procedure::SimultaneousPrompting => true,
        Procedure::LeastToMost | Procedure::ConstantTimeDelay | Procedure::ProgressiveTimeDelay => false,
    }
}

const fn just_enough(procedure: Procedure) -> Outcome {
    match procedure {
        Procedure::LeastToMost => Outcome::StepByStep,
        Procedure::MostToLeast | Procedure::GraduatedGuidance => Outcome::PlannedLevel,
        Procedure::ConstantTimeDelay | Procedure::ProgressiveTimeDelay | Procedure::SimultaneousPrompting => {
            Outcome::PromptedSuccess
        }
    }
}
