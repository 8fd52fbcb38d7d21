//! What one student minds more or less than others, in percent.

use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// A multiplier that a scenario may set for its student, tied to their profile and never to a diagnosis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    Touch,
    Talk,
    Audience,
    Sound,
    Change,
    AdultAttention,
    Escape,
}

impl Sensitivity {
    pub const ALL: [Self; 7] = [
        Self::Touch,
        Self::Talk,
        Self::Audience,
        Self::Sound,
        Self::Change,
        Self::AdultAttention,
        Self::Escape,
    ];

    /// The id that files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Touch => "touch",
            Self::Talk => "talk",
            Self::Audience => "audience",
            Self::Sound => "sound",
            Self::Change => "change",
            Self::AdultAttention => "adult_attention",
            Self::Escape => "escape",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sensitivity| sensitivity.id() == id)
    }
}

/// Percent for every sensitivity, 50 to 200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Sensitivities([u8; Sensitivity::ALL.len()]);

impl Default for Sensitivities {
    fn default() -> Self {
        Self([100; Sensitivity::ALL.len()])
    }
}

impl Sensitivities {
    /// Keeps within 50 to 200.
    #[must_use]
    pub fn with(mut self, sensitivity: Sensitivity, percent: u8) -> Self {
        self.0[sensitivity as usize] = percent.clamp(50, 200);
        self
    }

    pub const fn percent(&self, sensitivity: Sensitivity) -> u8 {
        self.0[sensitivity as usize]
    }
}
