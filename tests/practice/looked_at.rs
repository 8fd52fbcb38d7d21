//! What the page about somebody's practice makes of the runs on a device.

use super::past::{DAY, keep, platform, read};
use super::support;
use alongside::engine::Band;
use alongside::scenario::competency::Competency;
use alongside::web::components::coming_back::When;
use alongside::web::components::competency_history::CompetencyHistory;
use alongside::web::day::Day;
use alongside::web::pages::practice::LookedAt;
use alongside::web::platform::{FixedClock, Platform};
use alongside::web::practice::past::Past;
use alongside::web::preferences::Preferences;
use alongside::web::settings::Settings;
use alongside::web::text::{Language, PlainFormats};
use std::cell::Cell;
use std::rc::Rc;

/// Looks on a day at what the device keeps.
fn on<T>(day: u64, platform: &Platform, look: impl Fn(&LookedAt<'_>, &Past) -> T) -> T {
    let past = read(platform);
    let preferences = Preferences::of(Settings::new(Language::English), Rc::new(PlainFormats));
    let clock = FixedClock(Cell::new(day * DAY));
    look(&LookedAt { past: &past, clock: &clock, preferences: &preferences }, &past)
}

fn finished(platform: &Platform, run: &str, choice: &str, day: u64) {
    let session = support::play(&support::frozen("the-sheet"), 1, &[choice]);
    keep(platform, run, &session, day * DAY, Some(day * DAY));
}

#[test]
fn a_finished_run_leads_to_its_debrief_and_an_open_one_back_into_its_story() {
    let platform = platform();
    finished(&platform, "a", "show", 3);
    keep(&platform, "b", &support::play(&support::frozen("bait"), 1, &["argue"]), 4 * DAY, None);
    let rows = on(5, &platform, |looked_at, _| looked_at.runs());
    let rows: Vec<_> =
        rows.into_iter().map(|row| (row.when.to_string(), row.address.expect("it can be shown"))).collect();
    assert_eq!(rows[0].0, "Not finished; last played day 4");
    assert_eq!(rows[0].1.as_str(), "#/play/bait/b");
    assert_eq!(rows[1].0, "Finished day 3");
    assert!(rows[1].1.starts_with("#/debrief/"));
}

#[test]
fn a_run_that_cannot_be_shown_says_why_and_leads_nowhere() {
    let platform = platform();
    let session = support::play(&support::frozen("coat-hook"), 1, &[]);
    keep(&platform, "a", &session, 0, None);
    let rows = on(1, &platform, |looked_at, _| looked_at.runs());
    assert_eq!(rows[0].address, None);
    assert!(rows[0].trouble.as_ref().is_some_and(|why| why.contains("no longer on this site")));
}

#[test]
fn what_is_late_says_since_when() {
    let platform = platform();
    finished(&platform, "a", "show", 10);
    let when =
        |today| on(today, &platform, |looked_at, _| looked_at.coming_back(&looked_at.returns())[0].when);
    assert_eq!([11, 12, 15].map(when), [When::On(Day(12)), When::Today, When::DueSince(Day(12))]);
}

fn competency(histories: &[CompetencyHistory], competency: Competency) -> &CompetencyHistory {
    histories.iter().find(|history| history.competency == competency).expect("all of them are there")
}

#[test]
fn latest_attempts_are_shown_only_where_something_was_met_again() {
    let platform = platform();
    finished(&platform, "a", "slip", 1);
    let histories = on(2, &platform, |looked_at, _| looked_at.competencies());
    let roles = competency(&histories, Competency::RoleBoundaries);
    assert_eq!((roles.first, roles.latest), ([0, 0, 1, 0], None));
    finished(&platform, "b", "show", 2);
    let histories = on(3, &platform, |looked_at, _| looked_at.competencies());
    let roles = competency(&histories, Competency::RoleBoundaries);
    assert_eq!((roles.first, roles.latest), ([0, 0, 1, 0], Some([1, 0, 0, 0])));
    assert_eq!(roles.band, Band::NotEnoughYet);
}

#[test]
fn a_flag_is_named_only_where_it_changes_the_word() {
    let platform = platform();
    keep(&platform, "a", &support::play(&support::frozen("loud-room"), 1, &["hold", "point"]), 0, None);
    let (histories, shown) = on(1, &platform, |looked_at, past| {
        (looked_at.competencies(), past.history().shown(Competency::DignitySafety))
    });
    assert!(shown.first.unremedied_flag, "the run has one");
    assert!(
        !competency(&histories, Competency::DignitySafety).flagged,
        "too few decisions for a word anyway"
    );
}
