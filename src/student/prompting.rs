//! How help on a skill is given, and what it does to independence.

use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// A skill at one point.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Skill {
    /// 0 to 100: the share of steps done without added help.
    pub independence: u8,
    /// 0 to 7: the least help that works today, a step of the plan's order.
    pub need: u8,
    /// 0 to 100: looking to the adult instead of the natural cue.
    pub dependence: u8,
    /// Independent successes in a row, at most 20.
    pub streak: u8,
    /// At most 20.
    pub errors: u8,
}

/// The planned way of giving and removing help.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Procedure {
    #[default]
    LeastToMost,
    MostToLeast,
    ConstantTimeDelay,
    ProgressiveTimeDelay,
    GraduatedGuidance,
    SimultaneousPrompting,
}

impl Procedure {
    pub const ALL: [Self; 6] = [
        Self::LeastToMost,
        Self::MostToLeast,
        Self::ConstantTimeDelay,
        Self::ProgressiveTimeDelay,
        Self::GraduatedGuidance,
        Self::SimultaneousPrompting,
    ];

    /// The id that files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::LeastToMost => "least_to_most",
            Self::MostToLeast => "most_to_least",
            Self::ConstantTimeDelay => "constant_time_delay",
            Self::ProgressiveTimeDelay => "progressive_time_delay",
            Self::GraduatedGuidance => "graduated_guidance",
            Self::SimultaneousPrompting => "simultaneous_prompting",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|procedure| procedure.id() == id)
    }
}

/// How long the adult waited before helping.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Wait {
    /// As long as the plan says.
    #[default]
    Planned,
    /// Helped before the planned time was over.
    Early,
    /// Help together with the cue: right in a zero-second trial, early anywhere else.
    None,
}

impl Wait {
    pub const ALL: [Self; 3] = [Self::Planned, Self::Early, Self::None];

    /// The id that files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Early => "early",
            Self::None => "none",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wait| wait.id() == id)
    }
}
