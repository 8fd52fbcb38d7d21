//! What a debrief says about how a run was played.

/// One thing to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HowPlayed {
    Guided,
}
