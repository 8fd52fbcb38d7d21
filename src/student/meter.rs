//! The student's numbers.

use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// One of the numbers that acts move. Every one runs from 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Meter {
    /// Distress or activation, whether loud or shut down.
    Arousal,
    /// Noise, light, crowd, touch, smell, talk.
    SensoryLoad,
    /// Difficulty, length, unclear steps, time pressure, audience.
    DemandLoad,
    /// Taking part on their own terms. Not quiet compliance.
    Engagement,
    /// Expecting that this adult is safe and keeps their word.
    Trust,
    /// Privacy, choice and respect as experienced.
    Dignity,
    /// Communication attempts noticed and answered.
    Voice,
    /// Contact with peers that does not run through an adult.
    Belonging,
    /// How far escalation, rather than communication, has got needs met.
    EscalationPayoff,
    /// Physical safety of everyone present.
    Safety,
    /// Adults acting within role and plan.
    RoleIntegrity,
    /// Information kept where it belongs.
    Privacy,
    /// The confidence of teacher, family and colleagues.
    TeamTrust,
}

impl Meter {
    pub const ALL: [Self; 13] = [
        Self::Arousal,
        Self::SensoryLoad,
        Self::DemandLoad,
        Self::Engagement,
        Self::Trust,
        Self::Dignity,
        Self::Voice,
        Self::Belonging,
        Self::EscalationPayoff,
        Self::Safety,
        Self::RoleIntegrity,
        Self::Privacy,
        Self::TeamTrust,
    ];

    /// The id that files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Arousal => "arousal",
            Self::SensoryLoad => "sensory_load",
            Self::DemandLoad => "demand_load",
            Self::Engagement => "engagement",
            Self::Trust => "trust",
            Self::Dignity => "dignity",
            Self::Voice => "voice",
            Self::Belonging => "belonging",
            Self::EscalationPayoff => "escalation_payoff",
            Self::Safety => "safety",
            Self::RoleIntegrity => "role_integrity",
            Self::Privacy => "privacy",
            Self::TeamTrust => "team_trust",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|meter| meter.id() == id)
    }
}

/// The value of every meter, 0 to 100 each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Meters([u8; Meter::ALL.len()]);

impl Meters {
    /// From one value a meter, in the order of [`Meter::ALL`]; anything over 100 becomes 100.
    pub fn new(values: [u8; Meter::ALL.len()]) -> Self {
        Self(values.map(|value| value.min(100)))
    }

    pub const fn get(&self, meter: Meter) -> u8 {
        self.0[meter as usize]
    }

    /// Keeps within 0 to 100.
    pub fn set(&mut self, meter: Meter, value: i32) {
        self.0[meter as usize] = u8::try_from(value.clamp(0, 100)).unwrap_or(100);
    }
}
