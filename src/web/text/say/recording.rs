//! What there is to say on a record of practice, and around it.

use crate::web::day::Day;

/// What is said before it is printed, and on the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recording {
    Intro,
    NameLabel,
    NameHint,
    Period,
    PeriodAll,
    PeriodYear,
    PeriodMonth,
    Print,
    PrintHint,
    Nothing,

    // The sheet.
    By,
    Name,
    Job,
    Printed,
    Days,
    From {
        first: Day,
        last: Day,
    },
    ActiveTime,
    Minutes(u32),
    Stories,
    Story,
    Finished,
    OnDay(Day),
    /// More runs than count.
    Uncounted,
    About,
    HowCounted,
    HowCountedText,
    Statement,
    Unverified,
}
