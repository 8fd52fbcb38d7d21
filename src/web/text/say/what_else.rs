//! What there is to say of what else could have happened in a run.

/// What is said beside a run, of the ways that it did not take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhatElse<'a> {
    TurningPoints,
    CostMost,
    HelpedMost,
    NothingCost,
    /// The best that was still possible before the moment that cost most.
    WasPossible {
        endings: &'a str,
    },
    /// The same endings stayed possible.
    AtMoreCost {
        student: &'a str,
    },
    NothingKeptMore,
    Unknowable,
    BadLuck {
        moment: &'a str,
    },
    GoodLuck {
        moment: &'a str,
    },
    /// What the story could still come to after a moment.
    StillPossible {
        endings: &'a str,
    },
    /// An ending's title, and between two of them.
    Ending(&'a str),
    Or,
    Working,
    Found {
        moments: u32,
    },
    Stop,
    Stopped,
    Failed,
    WorkOut,
    TryFromHere,
    TryFromHereHint,
}
