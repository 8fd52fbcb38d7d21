//! What is said to somebody who is here for the first time.

/// One thing to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arriving {
    NewHere,
    SeeOneFirst,
    Watch,
    NoThanks,
    WatchAgain,
}
