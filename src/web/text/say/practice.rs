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
    AskHowSure,
    AskHowSureLine,
    /// A run in a list, with when it was.
    GuidedRun {
        when: &'a str,
    },

    // Hints.
    GettingHints,
    ShowHint,
    HintNotRated,
    HintsFailed,

    // Saying it first.
    SayItFirst,
    OwnWords,
    NoRealNames,
    OwnWordsHint,
    ShowChoices,
    PickNearest,
    YouSaid,

    // How sure somebody is.
    HowSure,
    Sure,
    NotSure,

    // A story with something hard in it.
    MayLeave,
    LeaveStory,
}
