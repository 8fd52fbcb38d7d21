//! What there is to say of several runs together.

use crate::engine::Band;
use crate::scenario::competency::Competency;
use crate::web::day::Day;
use crate::web::practice::past::Unread;

/// What is said on the page about somebody's practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OverTime<'a> {
    Intro,
    NothingYet,

    // What to play next.
    Next,
    WhyFirst,
    /// This has come up least of all; `decisions` so far.
    WhyFewest {
        competency: Competency,
        decisions: u32,
    },
    WhyLowest {
        competency: Competency,
        band: Band,
    },
    PlayedBefore,
    NotPlayedYet,

    // What comes back.
    ComingBack,
    ComingBackHelp,
    DueSince(Day),
    DueToday,
    DueOn(Day),
    /// Which of the three returns it is.
    ReturnNumber(u8),
    Reminders,
    RemindersHelp,
    SaveReminders,
    RemindersSaved,
    ReminderTitle {
        story: &'a str,
    },
    ReminderText,

    // What the choices showed.
    Shown,
    ShownHelp,
    Band(Band),
    /// So many of the decisions that a word takes.
    SoFar {
        decisions: u32,
    },
    FirstAttempts,
    LatestAttempts,
    FlagHolds,
    HowBands,
    HowBandsText,

    // The runs.
    Runs,
    FinishedOn(Day),
    GoingSince(Day),
    EarlierRuns {
        count: u32,
    },
    WithHints,
    OtherWay,
    InRoom,
    Unread(Unread),
    Damaged {
        count: u32,
    },
}
