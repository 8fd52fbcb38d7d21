//! What there is to say about taking a run elsewhere, and about opening one that came from there.

/// What is said where a run can be shared or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sharing {
    // Opening.
    OpenIntro,
    CodeOrLink,
    OpenIt,
    SavedRun,
    SavedRunHint,
    /// Of a run whose debrief was asked for.
    StillGoing,
    GoOn,
}
