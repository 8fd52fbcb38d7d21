//! The calendar file, as another program reads it.

use alongside::engine::saved::Timestamp;
use alongside::web::day::Day;
use alongside::web::practice::calendar::{Reminder, calendar};
use icalendar::{Calendar, Component, DatePerhapsTime};
use proptest::prelude::*;

// A function would have to name the type of the other program's own calendar.
macro_rules! day_of {
    ($when:expr) => {
        match $when {
            Some(DatePerhapsTime::Date(day)) => day,
            other => panic!("a reminder is for a whole day, not {other:?}"),
        }
    };
}

fn reminder(title: &str, text: &str) -> Reminder {
    Reminder {
        id: "bait.1.1795400000000@alongside".to_owned(),
        day: Day(20_420),
        title: title.to_owned(),
        text: text.to_owned(),
        address: "https://school.example/alongside/#/play/bait".to_owned(),
    }
}

/// What another program makes of it.
fn read(text: &str) -> Vec<icalendar::Event> {
    let calendar: Calendar = text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"));
    calendar.components.iter().filter_map(|component| component.as_event().cloned()).collect()
}

#[test]
fn another_program_reads_what_was_written() {
    let said =
        reminder("Come back to “Bait”", "Seven minutes; the second return.\nBackslash \\, comma, done.");
    let text = calendar(&[said.clone(), reminder("Locker", "")], Timestamp(1_795_400_000_000));
    let events = read(&text);
    assert_eq!(events.len(), 2);
    assert_eq!(events[0].get_uid(), Some(said.id.as_str()));
    assert_eq!(events[0].get_summary(), Some(said.title.as_str()));
    assert_eq!(events[0].get_description(), Some(said.text.as_str()));
    assert_eq!(events[0].get_url(), Some(said.address.as_str()));
    assert_eq!(day_of!(events[0].get_start()).to_string(), "2025-11-28");
    assert_eq!(day_of!(events[0].get_end()).to_string(), "2025-11-29");
    let stamp = events[0].get_timestamp().expect("when it was made");
    assert_eq!(stamp.to_rfc3339(), "2026-11-23T02:13:20+00:00");
}

#[test]
fn a_calendar_has_what_every_calendar_must_have() {
    let text = calendar(&[reminder("Bait", "")], Timestamp(0));
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "DTSTAMP:19700101T000000Z", "DTSTART;VALUE=DATE:20251128"]
    {
        assert!(text.split("\r\n").any(|its| its == line), "{line} is not in\n{text}");
    }
    assert!(text.contains("\r\nPRODID:"));
}

proptest! {
    #[test]
    fn whatever_is_said_comes_back_and_no_line_is_too_long(title in ".*", text in "[\\PC\n]*") {
        let text = text.replace(char::is_control, "\n");
        let title = title.replace(char::is_control, " ");
        let file = calendar(&[reminder(&title, &text)], Timestamp(0));
        for line in file.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{line}");
            prop_assert!(!line.contains(['\r', '\n']), "{line:?}");
        }
        let events = read(&file);
        prop_assert_eq!(events.len(), 1);
        prop_assert_eq!(events[0].get_summary(), Some(title.as_str()));
        prop_assert_eq!(events[0].get_description(), Some(text.as_str()));
    }

    #[test]
    fn every_day_is_as_far_from_the_first_as_calendars_say(days in 0_u32..200_000) {
        let [first, day] = [0, days].map(|days| {
            let file = calendar(&[Reminder { day: Day(days), ..reminder("Bait", "") }], Timestamp(0));
            day_of!(read(&file)[0].get_start())
        });
        prop_assert_eq!(first.to_string(), "1970-01-01");
        prop_assert_eq!((day - first).num_days(), i64::from(days));
    }
}
