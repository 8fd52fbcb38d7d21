//! Reminders as a calendar file that any calendar program reads (RFC 5545): whole days, no alarm, nobody invited.

use crate::engine::saved::Timestamp;
use crate::web::day::{Date, Day};

/// A whole day on which something comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Stays the same when the file is made again, so that the calendar replaces the entry and does not repeat it.
    pub id: String,
    pub day: Day,
    pub title: String,
    pub text: String,
    /// Where it leads.
    pub address: String,
}

/// The text of the file; `made` is when.
pub fn calendar(reminders: &[Reminder], made: Timestamp) -> String {
    let mut lines = Lines(String::new());
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Alongside//Practice reminders//EN");
    let made = stamp(made);
    for reminder in reminders {
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", &reminder.id);
        lines.add("DTSTAMP", &made);
        lines.add("DTSTART;VALUE=DATE", &written(reminder.day));
        // The end is the first day that is free again.
        lines.add("DTEND;VALUE=DATE", &written(reminder.day.after(1)));
        lines.add("SUMMARY", &escaped(&reminder.title));
        lines.add("DESCRIPTION", &escaped(&reminder.text));
        lines.add("URL", &reminder.address);
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("END", "VEVENT");
    }
    lines.add("END", "VCALENDAR");
    lines.0
}

/// Longer lines are folded; counted in bytes, and without the line's end.
const LONGEST_LINE: usize = 75;

struct Lines(String);

impl Lines {
    fn add(&mut self, name: &str, value: &str) {
        let mut room = LONGEST_LINE;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            // A line break inside of a value would begin another property.
            let letter = if letter.is_control() { ' ' } else { letter };
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST_LINE - 1;
            }
            self.0.push(letter);
            room -= letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// What separates values and lines has a backslash before it.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

fn written(day: Day) -> String {
    let Date { year, month, day } = day.date();
    [padded(year, 4), padded(month, 2), padded(day, 2)].concat()
}

fn stamp(at: Timestamp) -> String {
    let seconds = at.0 / 1_000;
    let day = Day::of_milliseconds(at.0);
    let part = |each: u64, of: u64| padded(u32::try_from(seconds / each % of).unwrap_or(0), 2);
    [written(day), "T".into(), part(3_600, 24), part(60, 60), part(1, 60), "Z".into()].concat()
}

fn padded(number: u32, digits: usize) -> String {
    let mut text = number.to_string();
    while text.len() < digits {
        text.insert(0, '0');
    }
    text
}
