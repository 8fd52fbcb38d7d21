//! How good a choice was, in quarter points from 0 (harmful) to 3 (strong).

use crate::pack::{Reader, Unpack};
use serde::{Deserialize, Serialize};
use std::fmt;

/// 0 to 3 in quarter points, because a panel's mean is seldom a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema), schemars(extend("maximum" = 12)))]
#[serde(try_from = "u8", into = "u8")]
pub struct Credit(u8);

/// The one rating scale that trainee and coach both meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    Harmful,
    Weak,
    Workable,
    Strong,
}

/// Why a number or text is not a credit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a credit is 0 to 3 in quarter points, like 3, 2.5 or 1.25")]
pub struct CreditError;

impl Credit {
    /// From quarter points, 0 to 12.
    ///
    /// # Errors
    /// If `quarters` is more than 12.
    pub const fn from_quarters(quarters: u8) -> Result<Self, CreditError> {
        if quarters <= 12 { Ok(Self(quarters)) } else { Err(CreditError) }
    }

    pub const fn quarters(self) -> u8 {
        self.0
    }

    /// From what an author writes: `3`, `2.5`, `1.25`.
    ///
    /// # Errors
    /// If it is not a quarter point from 0 to 3.
    pub fn parse(text: &str) -> Result<Self, CreditError> {
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let whole: u8 = match whole {
            "0" => 0,
            "1" => 4,
            "2" => 8,
            "3" => 12,
            _ => return Err(CreditError),
        };
        let part = match part {
            "0" | "00" => 0,
            "25" => 1,
            "5" | "50" => 2,
            "75" => 3,
            _ => return Err(CreditError),
        };
        Self::from_quarters(whole + part)
    }

    /// The nearest word; halves go to the better one.
    pub const fn rating(self) -> Rating {
        match self.0 {
            0..=1 => Rating::Harmful,
            2..=5 => Rating::Weak,
            6..=9 => Rating::Workable,
            _ => Rating::Strong,
        }
    }
}

impl TryFrom<u8> for Credit {
    type Error = CreditError;
    fn try_from(quarters: u8) -> Result<Self, CreditError> {
        Self::from_quarters(quarters)
    }
}

impl Unpack for Credit {
    fn unpack(from: &mut Reader<'_>) -> Self {
        Self::from_quarters(from.read()).unwrap_or_else(|_| {
            from.damage();
            Self(0)
        })
    }
}

impl From<Credit> for u8 {
    fn from(credit: Credit) -> u8 {
        credit.0
    }
}

impl fmt::Display for Credit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = self.0 / 4;
        match self.0 % 4 {
            0 => write!(f, "{whole}"),
            1 => write!(f, "{whole}.25"),
            2 => write!(f, "{whole}.5"),
            _ => write!(f, "{whole}.75"),
        }
    }
}
