//! What several runs show together, and how long somebody was at one.
#![cfg(feature = "script")]

mod support;

use alongside::engine::active::{LONGEST_PAUSE, active};
use alongside::engine::history::{History, Shown};
use alongside::engine::saved::{Saved, Timestamp};
use alongside::engine::{Band, Mode, Score, Seed, Session};
use alongside::scenario::competency::Competency;
use alongside::scenario::credit::Rating;

const MINUTE: u64 = 60_000;
const DAY: u64 = 24 * 60 * MINUTE;

/// A run of a frozen story that began at a time and made a move a minute.
fn run(story: &str, mode: Mode, started: u64, choices: &[&str]) -> (Saved, Session) {
    let mut session = Session::start(support::frozen(story), Seed(1), mode);
    for choice in choices {
        session = if *choice == "back" {
            session.step_back().expect("there is a way back")
        } else {
            support::choose(&session, choice)
        };
    }
    let times: Vec<Timestamp> =
        (1..).map(|at| Timestamp(started + at * MINUTE)).take(session.moves().len()).collect();
    (Saved::of(&session, Timestamp(started), &times), session)
}

fn own(story: &str, started: u64, choices: &[&str]) -> (Saved, Session) {
    run(story, Mode::Own, started, choices)
}

fn history(runs: &[(Saved, Session)]) -> History {
    History::of(runs.iter().map(|(saved, session)| (saved, session)))
}

fn ratings(shown: &Shown) -> [u16; 4] {
    [Rating::Strong, Rating::Workable, Rating::Weak, Rating::Harmful]
        .map(|rating| shown.first.tally.count(rating))
}

#[test]
fn the_history_of_one_run_counts_what_its_debrief_counts() {
    let run = own("loud-room", 0, &["signal", "say", "back", "point"]);
    let score = Score::of(&run.1);
    let history = history(std::slice::from_ref(&run));
    for competency in Competency::ALL {
        let tally = score.process.get(&competency).copied().unwrap_or_default();
        assert_eq!(history.shown(competency).first.tally, tally, "{}", competency.id());
        assert_eq!(history.shown(competency).latest, tally, "{}", competency.id());
    }
}

#[test]
fn the_first_attempt_counts_and_the_latest_stands_beside_it() {
    let runs = [own("the-sheet", DAY, &["show"]), own("the-sheet", 0, &["slip"])];
    let shown = history(&runs).shown(Competency::RoleBoundaries);
    assert_eq!(ratings(&shown), [0, 0, 1, 0], "the run of the first day, though it was given last");
    assert_eq!(shown.latest.count(Rating::Strong), 1);
    assert!(shown.again);
}

#[test]
fn of_two_runs_that_were_played_by_turns_the_earlier_choice_is_the_first_attempt() {
    // This one was begun first and made its choice last.
    let (mut rested, session) = own("the-sheet", 0, &["show"]);
    rested.moves[0].after = 2 * DAY;
    let runs = [(rested, session), own("the-sheet", DAY, &["slip"])];
    assert_eq!(ratings(&history(&runs).shown(Competency::RoleBoundaries)), [0, 0, 1, 0]);
}

#[test]
fn a_decision_that_only_a_later_run_came_to_is_a_first_attempt() {
    let runs = [own("loud-room", 0, &["elbow"]), own("loud-room", DAY, &["signal", "point"])];
    assert_eq!(ratings(&history(&runs).shown(Competency::PromptingFading)), [1, 0, 0, 0]);
}

#[test]
fn runs_with_hints_other_ways_and_rooms_are_no_evidence() {
    for mode in [Mode::Guided, Mode::WhatIf, Mode::Room] {
        let runs = [run("the-sheet", mode, 0, &["show"])];
        assert_eq!(history(&runs), History::default(), "{mode:?}");
    }
}

#[test]
fn a_flag_holds_back_the_competencies_that_its_own_run_showed_and_no_others() {
    let runs = [own("loud-room", 0, &["hold", "point"]), own("the-sheet", 0, &["show"])];
    let history = history(&runs);
    let flagged = |competency| history.shown(competency).first.unremedied_flag;
    assert!(flagged(Competency::DignitySafety));
    assert!(flagged(Competency::PromptingFading));
    assert!(!flagged(Competency::RoleBoundaries));
}

#[test]
fn a_second_competency_is_evidence_without_being_a_decision() {
    let shown = history(&[own("the-sheet", 0, &["slip"])]).shown(Competency::PrivacyReporting);
    assert_eq!((shown.decisions(), shown.band()), (0, Band::NotEnoughYet));
    assert_eq!(shown.first.tally.secondary[Rating::Workable as usize], 1);
}

#[test]
fn nothing_played_shows_nothing() {
    for competency in Competency::ALL {
        assert_eq!(history(&[]).shown(competency), Shown::default());
    }
}

#[test]
fn a_long_pause_counts_as_a_short_one() {
    let (mut saved, _) = own("loud-room", 0, &["signal", "say", "say", "point"]);
    assert_eq!(active(&saved), 4 * MINUTE);
    // Two hours of something else before the third choice.
    for made in &mut saved.moves[2..] {
        made.after += 120 * MINUTE;
    }
    assert_eq!(active(&saved), 3 * MINUTE + LONGEST_PAUSE);
}

#[test]
fn a_clock_that_was_set_back_adds_no_time() {
    let (mut saved, _) = own("loud-room", 0, &["signal", "say", "point"]);
    saved.moves[1].after = 0;
    assert_eq!(active(&saved), 3 * MINUTE);
}

#[test]
fn a_run_without_moves_took_no_time() {
    assert_eq!(active(&own("loud-room", 0, &[]).0), 0);
}
