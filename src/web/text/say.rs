//! What there is to say: on the way through a story, when something is wrong, and when looking back.

use crate::scenario::competency::Competency;
use crate::scenario::credit::Rating;
use crate::scenario::file::{Setting, Topic};
use crate::student::{Flag, Meter, Phase};
use crate::web::platform::{ContentError, StorageError, Timestamp};

/// One thing to say, with what it depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text<'a> {
    // The frame around every page.
    AppName,
    SkipToContent,
    PracticeOnly,
    NotYetReviewed,
    StaysHere,
    /// The title of a browser tab, from the most particular to the least.
    TabTitle {
        moment: &'a str,
        story: &'a str,
    },
    PageTitle {
        page: &'a str,
    },

    // The library.
    LibraryTitle,
    LibraryIntro,
    Topic(Topic),
    Setting(Setting),
    Grade(&'a str),
    AboutMinutes(u8),
    RunGoing {
        decisions: u32,
    },
    RunFinished,
    ContinueOrStart,
    OpenDebrief,
    HaveCode,
    CodeLabel,
    OpenCode,
    CodeWrong,

    // The briefing.
    Briefing,
    MeetStudent(&'a str),
    Strengths,
    Likes,
    GoodToKnow,
    PlanCard,
    PlanCardFor(&'a str),
    DataCard,
    PolicyCard,
    PlanStaysNear,
    NoTimer,
    StartStory,
    ContinueStory,
    StartAfresh,
    OtherRuns,
    RunSaved {
        at: Timestamp,
    },
    FinishedAt {
        at: Timestamp,
    },
    OpenRun,

    // Playing.
    Moment {
        number: u32,
    },
    WhatYouSee(&'a str),
    WhatNow,
    YouChose,
    OpenPlan,
    ClosePlan,
    StepBack,
    StepBackHint,
    TooFewFacts,
    Saved,
    SafetyPause,
    SafetyGoOn,
    SafetyWhy,
    StoryOver,
    ToDebrief,
    BackToStories,

    Trouble(Trouble),
    LookBack(LookBack<'a>),
}

/// What is said when something is wrong or not there yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    Loading,
    LoadingSlowly,
    LoadFailed(ContentError),
    TryAgain,
    Storage(StorageError),
    OtherTab,
    RunDamaged,
    RunOutdated,
    RunUnreadable,
    UnknownPage,
    UnknownPageHelp,
    UnknownStory,
}

/// What is said in a debrief.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookBack<'a> {
    Debrief,
    DebriefOf(&'a str),
    PartReactions,
    PartWhatHappened,
    PartWhy,
    PartTakeAway,
    ReactionsPrompt,
    OwnQuestion,
    OwnQuestionHint,
    NoRealNames,
    TimelineStart,
    YouSaw,
    YouDid,
    ThenStudent,
    SteppedBackHere,
    UpsetTitle,
    UpsetSummary { from: Phase, worst: Phase, to: Phase },
    UpsetStart,
    UpsetNumbers,
    UpsetAfterPeak,
    UpsetTable,
    ColumnDecision,
    ColumnPhase,
    ColumnUpset,
    OutOfHundred(u8),
    Phase(Phase),
    AfterDecision { number: u32 },
    JudgementNumbers,
    Decision { number: u32 },
    Rating(Rating),
    NotRated,
    WhyTerm,
    RestsOn,
    PlanLine { number: u8, line: &'a str },
    Rule(u8),
    RestsOnPhase { phase: Phase },
    RestsOnData,
    RestsOnPolicy,
    WhatChanged,
    NothingChanged,
    Change { meter: Meter, by: i16 },
    Because { cause: &'a str },
    CauseTime,
    CauseSetting,
    CauseStory,
    CauseAct(&'a str),
    AskYourself,
    Shows,
    FirstTryCounts,
    PlanOpenedBefore,
    PlanNeverOpened,
    PlanOpened { times: u32 },
    StepBacks,
    SteppedBack { from: &'a str, to: &'a str },
    NoStepBacks,
    Competencies,
    Competency(Competency),
    CompetencyCounts { decisions: u32, strong: u32, workable: u32, weak: u32, harmful: u32 },
    OneRunIsLittle,
    Flags,
    NoFlags,
    FlagsApart,
    Flag(Flag),
    FlagRaised { flag: Flag, number: u32 },
    FlagRemedied,
    StudentNeeded(&'a str),
    AskTeacher,
    ShareCode,
    ShareCodeHelp,
    CopyCode,
    Copied,
    CopyFailed,
    SaveFile,
    SaveFileHelp,
    FileSaved,
    PlayAgain,
    OfCode,
}

impl From<Trouble> for Text<'_> {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl<'a> From<LookBack<'a>> for Text<'a> {
    fn from(look_back: LookBack<'a>) -> Self {
        Self::LookBack(look_back)
    }
}
