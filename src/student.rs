//! The student model: what an act of an adult does to a student, as a table and one function.
//!
//! The numbers are data (`scenarios/student-model.toml`), each with its evidence grade and source, and most of them
//! are design judgements. No study supplies "a threat adds 12 points". The model makes consequences consistent and
//! explainable; it does not predict any real student, and it knows nothing of diagnoses, names or pronouns.
//!
//! There is no chance here: the same student, acts and setting always give the same student.

mod act;
mod cause;
pub mod file;
mod flag;
mod meter;
mod model;
mod numbers;
mod outcome;
mod phase;
mod prompting;
mod reset;
mod respond;
mod sensitivity;
mod setting;
mod tally;
mod transition;
mod worth;

pub use act::{ActRef, ActUse, SkillIndex, SkillUse};
pub use cause::{Cause, Reason, SkillMeter, Subject};
pub use flag::{Flag, FlagSet};
pub use meter::{Meter, Meters};
pub use model::{StudentModel, StudentStart};
pub use numbers::{
    ActNumbers, AfterPeakNumbers, ByPhase, DO_FOR, DriftNumbers, EnvironmentNumbers, ModelNumbers,
    NumbersError, PhaseNumbers, PhaseSteps, ResetNumbers, ResetRule, SkillNumbers, TurnLimitNumbers,
};
pub use outcome::Outcome;
pub use phase::{Phase, PhaseSet, Reset, Source};
pub use prompting::{Procedure, Skill, Wait};
pub use reset::reset;
pub use respond::{Presence, Response, Stimulus, respond, respond_unexplained, shift};
pub use sensitivity::{Sensitivities, Sensitivity};
pub use setting::{OrderProblem, Plan, Setting};
pub use worth::Worth;

/// How many skills one scenario can follow.
pub const SKILLS: usize = 2;

/// The simulated person at one point. Small, and equal when everything about it is equal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Student {
    /// Stored, because it has a history: 50 on the way up is not 50 on the way down.
    pub phase: Phase,
    pub meters: Meters,
    /// True from the end of a peak until three turns have been calm.
    pub post_peak: bool,
    /// Turns in a row below the calm mark since a peak.
    pub calm_turns: u8,
    /// Whether the turn to come is the first one at peak.
    pub new_to_peak: bool,
    pub source: Source,
    /// Unused ones are all zero.
    pub skills: [Skill; SKILLS],
}
