//! What can be wrong with a model that could be read.

use super::super::meter::Meter;
use super::super::numbers::NumbersError;
use super::super::outcome::Outcome;
use super::Grade;

/// One problem, and the row of the file that has it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ModelProblem {
    #[error(
        "`{row}` has numbers but does not say what they rest on; give it a grade, and a source or a reason"
    )]
    NoEvidence { row: String },
    #[error("`{row}` claims grade {grade:?} but names no source; name one, or call it a judgement (J)")]
    NoSource { row: String, grade: Grade },
    #[error("`{row}` is a judgement and must give its reason")]
    NoReason { row: String },
    #[error("`{row}` names the source `{source_name}`, which is not under [sources]")]
    UnknownSource { row: String, source_name: String },
    #[error("the source `{source_name}` is not used by any row")]
    UnusedSource { source_name: String },
    #[error("the act `{act}` changes nothing; every act is there because it does something")]
    AllZero { act: String },
    #[error("`{act}` is not an id: use up to 40 small letters and underscores, starting with a letter")]
    BadId { act: String },
    #[error("the act `{act}` has arousal among its others; write it as `arousal`")]
    ArousalAmongOthers { act: String },
    #[error("the act `{act}` has a sensitivity but no arousal for it to scale")]
    NothingToScale { act: String },
    #[error("`{row}` needs a value for `{missing}`")]
    Missing { row: &'static str, missing: &'static str },
    #[error("`{row}` has a value for `{extra}`, which is never read")]
    Unread { row: &'static str, extra: &'static str },
    #[error("there are no numbers for the outcome `{}`", .0.id())]
    MissingOutcome(Outcome),
    #[error("`absent.meters` names `{}`, which cannot move where the student is not", .0.id())]
    NeedsStudent(Meter),
    #[error(transparent)]
    Numbers(#[from] NumbersError),
}

impl ModelProblem {
    /// Stable, in small letters and underscores.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoEvidence { .. } => "no_evidence",
            Self::NoSource { .. } => "no_source",
            Self::NoReason { .. } => "no_reason",
            Self::UnknownSource { .. } => "unknown_source",
            Self::UnusedSource { .. } => "unused_source",
            Self::AllZero { .. } => "all_zero",
            Self::BadId { .. } => "bad_id",
            Self::ArousalAmongOthers { .. } => "arousal_among_others",
            Self::NothingToScale { .. } => "nothing_to_scale",
            Self::Missing { .. } => "missing",
            Self::Unread { .. } => "unread",
            Self::MissingOutcome(_) => "missing_outcome",
            Self::NeedsStudent(_) => "needs_student",
            Self::Numbers(error) => error.code(),
        }
    }
}
