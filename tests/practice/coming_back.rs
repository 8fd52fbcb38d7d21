//! When a finished story comes back.

use super::id;
use alongside::web::day::Day;
use alongside::web::practice::returning::{RETURNS, next_return, returns};

fn due(finished: &[u32]) -> Option<u32> {
    let days: Vec<Day> = finished.iter().map(|day| Day(*day)).collect();
    next_return(&id("bait"), &days).map(|next| next.due.0)
}

#[test]
fn a_finished_story_comes_back_after_two_seven_and_twenty_one_days() {
    assert_eq!(RETURNS, [2, 7, 21]);
    assert_eq!(due(&[100]), Some(102));
    assert_eq!(due(&[100, 102]), Some(107));
    assert_eq!(due(&[100, 102, 107]), Some(121));
    assert_eq!(due(&[100, 102, 107, 121]), None);
}

#[test]
fn playing_again_before_the_day_is_not_the_return() {
    assert_eq!(due(&[100, 100, 101]), Some(102));
    assert_eq!(due(&[100, 102, 103, 106]), Some(107));
}

#[test]
fn whoever_comes_late_is_not_asked_twice_for_what_was_missed() {
    assert_eq!(due(&[100, 110]), Some(121));
    assert_eq!(due(&[100, 200]), None);
}

#[test]
fn a_story_that_was_never_finished_does_not_come_back() {
    assert_eq!(due(&[]), None);
}

#[test]
fn what_is_due_first_stands_first() {
    let finished = [
        (id("locker"), vec![Day(110)]),
        (id("bait"), vec![Day(100)]),
        (id("after"), vec![Day(80), Day(110)]),
        (id("handles"), Vec::new()),
    ];
    let order: Vec<_> =
        returns(&finished).into_iter().map(|next| (next.story, next.due.0, next.number)).collect();
    assert_eq!(order, [(id("bait"), 102, 1), (id("locker"), 112, 1)]);
}

#[test]
fn a_return_stays_due_until_it_is_played() {
    let next = next_return(&id("bait"), &[Day(100)]).expect("it comes back");
    assert_eq!([101, 102, 150].map(|today| next.is_due(Day(today))), [false, true, true]);
}
