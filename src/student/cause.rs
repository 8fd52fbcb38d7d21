//! Why something changed: one line of a debrief, as data.

use super::act::{ActRef, SkillIndex};
use super::meter::Meter;
use super::outcome::Outcome;

/// One number of a [`Skill`](super::Skill).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SkillMeter {
    Independence,
    Need,
    Dependence,
    Streak,
    Errors,
}

impl SkillMeter {
    pub const ALL: [Self; 5] = [Self::Independence, Self::Need, Self::Dependence, Self::Streak, Self::Errors];

    /// The highest value; the lowest is always 0.
    pub const fn most(self) -> u8 {
        match self {
            Self::Independence | Self::Dependence => 100,
            Self::Need => 7,
            Self::Streak | Self::Errors => 20,
        }
    }
}

/// What changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Meter(Meter),
    Skill(SkillIndex, SkillMeter),
}

/// Why it changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Time went by in this phase, with or without what set the student off.
    Drift,
    /// More or less going on, and asked, than usual.
    Environment,
    /// What the act does to anybody in this phase.
    Act(ActRef),
    /// What the act does more, or less, to this student.
    Sensitivity(ActRef),
    /// What an upsetting act does more, soon after a peak.
    AfterPeak(ActRef),
    /// The act belongs to plans, and this plan does not have it or nobody has shown the trainee how.
    Untrained(ActRef),
    /// How a prompt met the help that was needed.
    Prompting(ActRef, Outcome),
    /// What the author wrote for this choice or place.
    Written,
    /// More than one turn can do to this meter.
    TurnLimit,
    /// The meter was at its end.
    Bound,
}

/// One part of one change. The causes of a subject always add up to exactly its change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cause {
    pub subject: Subject,
    /// Never 0.
    pub amount: i32,
    pub reason: Reason,
}
