//! What a history of first attempts shows of one competency, in words and never in numbers.
//!
//! Bands belong to history. One run shows words and counts only: a handful of decisions is too few to band.

use super::score::Tally;

/// Decisions on one competency, from first attempts only.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Evidence {
    pub tally: Tally,
    /// Whether any of the runs ended with a critical safety flag that was not put right.
    pub unremedied_flag: bool,
}

/// How steadily a competency shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Fewer than six decisions.
    NotEnoughYet,
    Emerging,
    Developing,
    Consistent,
}

/// The least number of decisions that a band may rest on.
const ENOUGH: u16 = 6;

/// The band of some evidence. The marks (a mean of 1.5 and of 2.4 out of 3) are design judgements.
pub fn band(evidence: &Evidence) -> Band {
    let tally = &evidence.tally;
    if tally.decisions() < ENOUGH {
        return Band::NotEnoughYet;
    }
    // The mean is earned/possible of 3: 2.4 of 3 is four fifths, 1.5 of 3 is half.
    let (earned, possible) = (u32::from(tally.earned), u32::from(tally.possible));
    if earned * 5 >= possible * 4 && !evidence.unremedied_flag {
        Band::Consistent
    } else if earned * 2 >= possible {
        Band::Developing
    } else {
        Band::Emerging
    }
}
