//! How a language writes numbers and times, and which plural it takes.

use crate::web::day::Day;
use crate::web::platform::Timestamp;

/// The plural categories that our languages use; Spanish has `Many` from a million on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plural {
    One,
    Many,
    Other,
}

/// In the browser this is `Intl`; natively a plain stand-in, so that tests do not depend on a machine's settings.
pub trait Formats {
    fn plural(&self, count: u32) -> Plural;
    fn number(&self, count: u32) -> String;
    /// A day and a time of day, as people write them.
    fn day_and_time(&self, at: Timestamp) -> String;
    /// A day of the calendar, with its year.
    fn day(&self, day: Day) -> String;
}

/// English plurals, bare digits, and time as days, hours and minutes since the epoch.
pub struct PlainFormats;

impl Formats for PlainFormats {
    fn plural(&self, count: u32) -> Plural {
        if count == 1 { Plural::One } else { Plural::Other }
    }

    fn number(&self, count: u32) -> String {
        count.to_string()
    }

    fn day_and_time(&self, at: Timestamp) -> String {
        let minutes = at.0 / 60_000;
        format!("day {}, {:02}:{:02}", minutes / 1440, minutes / 60 % 24, minutes % 60)
    }

    fn day(&self, day: Day) -> String {
        format!("day {}", day.0)
    }
}
