//! What looking back at a run shows, without a single number: which moments mattered, and what stayed possible.
//!
//! It crosses from the place where stories are solved to the page that tells it, so it is small and plain data.

use super::review::{Review, TurnReview};
use super::solved::Solved;
use super::story::Outlook;
use crate::engine::Session;
use crate::scenario::EndingRef;
use derive_deftly::Deftly;
use serde::Serialize;

/// A run beside everything that could have happened in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Hindsight {
    /// Where best play could have ended.
    pub possible: Vec<EndingRef>,
    /// The choices that still stand, oldest first.
    pub turns: Vec<TurnHindsight>,
    /// The number of the turn that cost most, from zero.
    pub cost_most: Option<u16>,
    /// The number of the turn that helped most, from zero.
    pub helped_most: Option<u16>,
}

/// What one choice came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct TurnHindsight {
    /// Where best play could still end afterwards.
    pub possible: Vec<EndingRef>,
    /// Whether something else on offer was worth more, and nothing on the page could tell.
    pub unknowable: bool,
    pub luck: Luck,
}

/// What chance did after a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deftly)]
#[derive_deftly(Unpack)]
pub enum Luck {
    /// Nothing was left to chance, or all its ways are worth the same.
    None,
    /// It took something.
    Bad,
    /// It gave something.
    Good,
}

impl Hindsight {
    /// `None` for a run of another scenario.
    pub fn of(solved: &Solved<'_>, session: &Session) -> Option<Self> {
        let review = Review::of(solved, session)?;
        let numbered = |turn: Option<usize>| turn.and_then(|turn| u16::try_from(turn).ok());
        Some(Self {
            cost_most: numbered(review.cost_most()),
            helped_most: numbered(review.helped_most()),
            possible: review.possible.into_iter().collect(),
            turns: review.turns.into_iter().map(TurnHindsight::of).collect(),
        })
    }
}

impl TurnHindsight {
    fn of(turn: TurnReview) -> Self {
        Self {
            unknowable: turn.hidden && turn.regret > Outlook::zero(),
            luck: Luck::of(&turn.bad_luck),
            possible: turn.possible.into_iter().collect(),
        }
    }
}

impl Luck {
    fn of(bad_luck: &Outlook) -> Self {
        match bad_luck.cmp(&Outlook::zero()) {
            std::cmp::Ordering::Less => Self::Good,
            std::cmp::Ordering::Equal => Self::None,
            std::cmp::Ordering::Greater => Self::Bad,
        }
    }
}
