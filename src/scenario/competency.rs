//! The eight things a choice can show.

use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// What a decision gives evidence of. Ids are stable; domain sources are listed in the README.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Competency {
    /// Notices the phase of distress early and lowers demand, input and threat.
    RegulationSupport,
    /// Carries out the written plan as written, and reports when it does not fit.
    PlanFidelity,
    /// Gives the least help that works, in the planned order, with the planned wait.
    PromptingFading,
    /// Protects ownership, peers and belonging.
    IndependenceInclusion,
    /// Treats every mode of communication as real speech.
    CommunicationAccess,
    /// Protects body, privacy, assent and physical safety.
    DignitySafety,
    /// Knows what is theirs, what is the teacher's, and how to raise a problem.
    RoleBoundaries,
    /// Shares the right facts with the right people.
    PrivacyReporting,
}

impl Competency {
    pub const ALL: [Self; 8] = [
        Self::RegulationSupport,
        Self::PlanFidelity,
        Self::PromptingFading,
        Self::IndependenceInclusion,
        Self::CommunicationAccess,
        Self::DignitySafety,
        Self::RoleBoundaries,
        Self::PrivacyReporting,
    ];

    /// The id that files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::RegulationSupport => "regulation_support",
            Self::PlanFidelity => "plan_fidelity",
            Self::PromptingFading => "prompting_fading",
            Self::IndependenceInclusion => "independence_inclusion",
            Self::CommunicationAccess => "communication_access",
            Self::DignitySafety => "dignity_safety",
            Self::RoleBoundaries => "role_boundaries",
            Self::PrivacyReporting => "privacy_reporting",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|competency| competency.id() == id)
    }
}
