//! The seven phases of the escalation cycle, and what time does to them.

use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// Where a student is in the escalation cycle (after Colvin).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    Calm,
    Trigger,
    Agitation,
    Acceleration,
    Peak,
    #[serde(alias = "de-escalation")]
    Deescalation,
    Recovery,
}

impl Phase {
    pub const ALL: [Self; 7] = [
        Self::Calm,
        Self::Trigger,
        Self::Agitation,
        Self::Acceleration,
        Self::Peak,
        Self::Deescalation,
        Self::Recovery,
    ];

    /// The id that files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Trigger => "trigger",
            Self::Agitation => "agitation",
            Self::Acceleration => "acceleration",
            Self::Peak => "peak",
            Self::Deescalation => "deescalation",
            Self::Recovery => "recovery",
        }
    }

    /// Also takes `de-escalation`, which is how people write it.
    pub fn from_id(id: &str) -> Option<Self> {
        if id == "de-escalation" {
            return Some(Self::Deescalation);
        }
        Self::ALL.into_iter().find(|phase| phase.id() == id)
    }
}

/// A set of phases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct PhaseSet(u8);

impl PhaseSet {
    pub const ANY: Self = Self(0x7f);

    pub const fn contains(self, phase: Phase) -> bool {
        self.0 & (1 << phase as u8) != 0
    }
}

impl FromIterator<Phase> for PhaseSet {
    fn from_iter<I: IntoIterator<Item = Phase>>(phases: I) -> Self {
        Self(phases.into_iter().fold(0, |set, phase| set | (1 << phase as u8)))
    }
}

/// Whether what set the student off is still there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Source {
    #[default]
    Active,
    Settled,
}

/// How much time a scene leaves between itself and the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reset {
    /// Later the same day: distress has passed, the rest stays.
    SameDay,
    /// Another day: as at the story's start but for what builds up slowly.
    AnotherDay,
}
