//! What there is to say: on the way through a story, when something is wrong, and when looking back.

mod arriving;
mod display;
mod finding;
mod for_real;
mod how_played;
mod over_time;
mod picture;
mod practice;
mod read_on;
mod recording;
mod setting_up;
mod sharing;
mod taking_along;
mod watching;
mod way_taken;
mod way_to;
mod what_else;

pub use arriving::Arriving;
pub use display::Display;
pub use finding::Finding;
pub use for_real::{Advice, ForReal, Incident};
pub use how_played::HowPlayed;
pub use over_time::OverTime;
pub use picture::{Drawn, Held};
pub use practice::Practice;
pub use read_on::ReadOn;
pub use recording::Recording;
pub use setting_up::SettingUp;
pub use sharing::Sharing;
pub use taking_along::TakingAlong;
pub use watching::Watching;
pub use way_taken::WayTaken;
pub use way_to::WayTo;
pub use what_else::WhatElse;

use crate::scenario::competency::Competency;
use crate::scenario::credit::Rating;
use crate::scenario::file::{Setting, Topic};
use crate::student::{Flag, Meter, Phase, SkillMeter};
use crate::web::platform::{ContentError, StorageError, Timestamp};
use crate::web::settings::Job;

/// One thing to say, with what it depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text<'a> {
    // The frame around every page.
    AppName,
    SkipToContent,
    PracticeOnly,
    NotYetReviewed,
    StaysHere,
    NewVersion,
    NewVersionInStory,
    UpdateNow,
    LanguageSwitch,
    /// The local name of the job, for one person and for more.
    Job(Job),
    Jobs(Job),
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
    PolicyMissing,
    PolicyBroken {
        line: Option<u32>,
    },
    PlanStaysNear,
    NoTimer,
    StartStory,
    StartAfresh,
    OtherRuns,
    RunSaved {
        at: Timestamp,
    },
    FinishedAt {
        at: Timestamp,
    },

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
    Saved,
    SafetyPause,
    SafetyGoOn,
    SafetyWhy,
    SafetyFlag(Flag),
    /// Of a run that started in the middle of another.
    AnotherWay,
    StoryOver,
    ToDebrief,
    BackToStories,
}

/// What is said when something is wrong or not there yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    Loading,
    LoadingSlowly,
    /// The heading over the next.
    NotLoaded,
    LoadFailed(ContentError),
    TryAgain,
    Storage(StorageError),
    OtherTab,
    RunDamaged,
    RunOutdated,
    UnknownPage,
    UnknownPageHelp,
    UnknownRun,
}

/// What is said in a debrief.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookBack<'a> {
    Debrief,
    PartReactions,
    PartWhatHappened,
    PartWhy,
    PartTakeAway,
    ReactionsPrompt,
    OwnQuestion,
    OwnQuestionHint,
    TimelineStart,
    YouSaw,
    YouDid,
    ThenStudent,
    SteppedBackHere,
    UpsetTitle,
    UpsetSummary {
        from: Phase,
        worst: Phase,
        to: Phase,
    },
    UpsetStart,
    UpsetNumbers,
    UpsetAfterPeak,
    UpsetTable,
    ColumnDecision,
    ColumnPhase,
    ColumnUpset,
    OutOfHundred(u8),
    Phase(Phase),
    AfterDecision {
        number: u32,
    },
    JudgementNumbers,
    Decision {
        number: u32,
    },
    Rating(Rating),
    NotRated,
    WhyTerm,
    RestsOn,
    PlanLine {
        number: u8,
        line: &'a str,
    },
    Rule(u8),
    RestsOnPhase {
        phase: Phase,
    },
    RestsOnData,
    RestsOnPolicy,
    WhatChanged,
    /// What changed in all, before the reasons for it.
    Change {
        subject: Changed<'a>,
        by: i32,
    },
    /// One reason with its share, as an addition to the sentence before.
    Because {
        reason: Because<'a>,
        by: i32,
    },
    AskYourself,
    Shows,
    FirstTryCounts,
    PlanOpenedBefore,
    PlanNeverOpened,
    PlanOpened {
        times: u32,
    },
    StepBacks,
    Competencies,
    Competency(Competency),
    CompetencyCounts {
        decisions: u32,
        strong: u32,
        workable: u32,
        weak: u32,
        harmful: u32,
    },
    OneRunIsLittle,
    Flags,
    NoFlags,
    FlagsApart,
    FlagRaised {
        flag: Flag,
        number: u32,
    },
    FlagRemedied,
    FlagSteppedBack,
    StudentNeeded(&'a str),
    AskTeacher,
    PlayAgain,
    OfCode,
    OfFile,
    QuestionInFile,
}

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed<'a> {
    Meter(Meter),
    Skill(&'a str, SkillMeter),
}

/// Why something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because<'a> {
    Time,
    Setting,
    Story,
    /// An act by its id in the student model.
    Act(&'a str),
    ForThisStudent,
    AfterPeak,
    NotPlanned,
    OneTurnLimit,
    AtItsEnd,
}
