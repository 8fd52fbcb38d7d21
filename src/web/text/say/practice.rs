//! What is said about how somebody practises: the ways to play, and what each of them has to offer.

/// One thing to say, with what it depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Practice<'a> {
    // The ways to begin.
    HowToPlay,
    OnYourOwn,
    OnYourOwnLine,
    Guided,
    GuidedLine,
    /// A run in a list, with when it was.
    GuidedRun {
        when: &'a str,
    },

    // Hints.
    ShowHint,
    HintComing,
    NoHint,
    HintFailed,
}
