//! What a record of practice counts.

use super::past::{DAY, keep, platform, read};
use super::{id, support};
use alongside::engine::saved::{Saved, Timestamp};
use alongside::engine::{Mode, Seed, Session};
use alongside::scenario::competency::Competency;
use alongside::web::kept;
use alongside::web::platform::Platform;
use alongside::web::practice::record::{COUNTED, Record};
use alongside::web::route::RunName;

const MINUTE: u64 = 60_000;

/// A finished run of "The sheet" in which the one choice took so many minutes.
fn finished(platform: &Platform, run: &str, day: u64, minutes: u64) {
    let session = support::play(&support::frozen("the-sheet"), 1, &["show"]);
    let saved = Saved::of(&session, Timestamp(day * DAY), &[Timestamp(day * DAY + minutes * MINUTE)]);
    let run = RunName::new(run).expect("a run's name");
    kept::keep(&*platform.storage, &run, &saved, Some(Timestamp(day * DAY))).expect("memory keeps");
}

fn record(platform: &Platform, since: u64) -> Record {
    Record::of(&read(platform), Timestamp(since * DAY))
}

#[test]
fn a_finished_run_counts_with_the_time_that_somebody_was_at_it() {
    let platform = platform();
    finished(&platform, "a", 3, 2);
    let record = record(&platform, 0);
    assert_eq!(record.active(), 2 * MINUTE);
    assert_eq!(record.stories[0].story, id("the-sheet"));
    assert_eq!(record.competencies, [Competency::RoleBoundaries]);
    assert_eq!(record.span(), Some((Timestamp(3 * DAY), Timestamp(3 * DAY))));
}

#[test]
fn a_run_that_was_left_alone_for_hours_counts_with_one_short_pause() {
    let platform = platform();
    finished(&platform, "a", 3, 600);
    assert_eq!(record(&platform, 0).active(), 3 * MINUTE);
}

#[test]
fn playing_a_story_over_and_over_is_listed_and_not_counted() {
    let platform = platform();
    for (day, run) in ["a", "b", "c", "d", "e", "f"].into_iter().enumerate() {
        finished(&platform, run, day as u64, 1);
    }
    let record = record(&platform, 0);
    assert_eq!((COUNTED, record.stories[0].finished.len()), (4, 6));
    assert_eq!(record.active(), 4 * MINUTE);
}

#[test]
fn only_what_was_finished_in_the_time_that_was_asked_for_is_recorded() {
    let platform = platform();
    finished(&platform, "a", 3, 1);
    finished(&platform, "b", 9, 1);
    assert_eq!(record(&platform, 4).stories[0].finished, [Timestamp(9 * DAY)]);
    assert_eq!(record(&platform, 10).span(), None);
}

#[test]
fn what_was_not_finished_and_what_a_group_decided_is_not_recorded() {
    let platform = platform();
    keep(&platform, "a", &support::play(&support::frozen("bait"), 1, &["argue"]), 0, None);
    let session = Session::start(support::frozen("the-sheet"), Seed(1), Mode::Room);
    keep(&platform, "b", &support::choose(&session, "show"), 0, Some(DAY));
    assert!(record(&platform, 0).stories.is_empty());
}
