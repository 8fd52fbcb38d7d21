//! What a debrief says about how a run was played, and how something harmful is put right.

/// One thing to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HowPlayed {
    Guided,
    HintRead,
    SaidFirst,
    WasSure,
    WasNotSure,
    SureAndCostly,
    SureAndCostlyLine,
    EveryDecision,

    // After a harmful choice.
    CanBePutRight,
    OnlyPractice,
    HowToPutRight,
}
