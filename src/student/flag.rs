//! Critical safety flags: reported beside the score, never averaged into it.

use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// Something that must never be netted off by points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// Physical safety fell below the model's mark.
    Unsafe,
    /// An untrained hold.
    Restraint,
    /// Kept in a room, or a door held.
    Confinement,
    /// A medicine or rescue step without training and delegation.
    MedicalUntrained,
    /// Students left with no adult.
    LeftUnsupervised,
    /// A communication device withheld.
    DeviceWithheld,
    /// Protected information given to people with no need to know.
    PublicDisclosure,
    /// Disclosed abuse not reported.
    AbuseUnreported,
}

impl Flag {
    pub const ALL: [Self; 8] = [
        Self::Unsafe,
        Self::Restraint,
        Self::Confinement,
        Self::MedicalUntrained,
        Self::LeftUnsupervised,
        Self::DeviceWithheld,
        Self::PublicDisclosure,
        Self::AbuseUnreported,
    ];

    /// The id that files use.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Unsafe => "unsafe",
            Self::Restraint => "restraint",
            Self::Confinement => "confinement",
            Self::MedicalUntrained => "medical_untrained",
            Self::LeftUnsupervised => "left_unsupervised",
            Self::DeviceWithheld => "device_withheld",
            Self::PublicDisclosure => "public_disclosure",
            Self::AbuseUnreported => "abuse_unreported",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|flag| flag.id() == id)
    }
}

/// A set of flags.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct FlagSet(u8);

impl FlagSet {
    pub const NONE: Self = Self(0);

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub const fn contains(self, flag: Flag) -> bool {
        self.0 & (1 << flag as u8) != 0
    }

    #[must_use]
    pub const fn with(self, flag: Flag) -> Self {
        Self(self.0 | (1 << flag as u8))
    }

    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub fn iter(self) -> impl Iterator<Item = Flag> {
        Flag::ALL.into_iter().filter(move |flag| self.contains(*flag))
    }
}

impl FromIterator<Flag> for FlagSet {
    fn from_iter<I: IntoIterator<Item = Flag>>(flags: I) -> Self {
        flags.into_iter().fold(Self::NONE, Self::with)
    }
}
