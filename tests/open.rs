//! What the app downloads: it plays as the checked story does, and a damaged download is refused, never a crash.

mod support;

use alongside::engine::{Mode, Seed, Session};
use alongside::pack::unpack;
use alongside::scenario::explained::Explained;
use alongside::scenario::telling::Telling;
use alongside::scenario::{Mechanics, OpenError, Scenario};
use std::rc::Rc;
use support::{frozen, frozen_model, frozen_parts};

fn bytes() -> Vec<u8> {
    postcard::to_allocvec(frozen("loud-room").mechanics()).expect("plain data")
}

fn telling() -> Vec<Telling> {
    vec![frozen_parts("loud-room").1.split().0]
}

/// Plays the first offer again and again, whatever comes.
fn play_on(scenario: Scenario) {
    let mut session = Session::start(Rc::new(scenario), Seed(1), Mode::Own);
    while let Some(choice) = session.offers().first() {
        session = session.choose(*choice).expect("on offer");
    }
}

#[test]
fn a_download_is_the_checked_story() {
    let mechanics: Mechanics = unpack(&bytes()).expect("our own bytes");
    let opened = Scenario::open(mechanics, telling(), frozen_model()).expect("our own story");
    assert_eq!(opened.mechanics(), frozen("loud-room").mechanics());
    assert_eq!(opened.student(), frozen("loud-room").student());
}

#[test]
fn a_damaged_download_is_refused_or_can_be_played_and_never_crashes() {
    let whole = bytes();
    for at in 0..whole.len() {
        for flip in [1_u8, 0x40, 0xff] {
            let mut damaged = whole.clone();
            damaged[at] ^= flip;
            if let Ok(mechanics) = unpack::<Mechanics>(&damaged)
                && let Ok(scenario) = Scenario::open(mechanics, telling(), frozen_model())
            {
                play_on(scenario);
            }
        }
    }
}

#[test]
fn a_download_cut_short_is_refused() {
    let whole = bytes();
    for length in 0..whole.len() {
        assert!(unpack::<Mechanics>(&whole[..length]).is_err(), "{length} bytes");
    }
}

#[test]
fn words_of_another_story_are_refused() {
    let mechanics = frozen("loud-room").mechanics().clone();
    let (other, _) = frozen_parts("bait").1.split();
    assert_eq!(Scenario::open(mechanics, vec![other], frozen_model()).err(), Some(OpenError::Prose));
}

#[test]
fn reasons_are_taken_by_their_own_story_and_no_other() {
    let (_, reasons) = frozen_parts("loud-room").1.split();
    assert!(Explained::open(frozen("loud-room"), reasons.clone()).is_ok());
    assert_eq!(Explained::open(frozen("bait"), reasons.clone()).err(), Some(OpenError::Prose));
    let mut short = reasons;
    short.endings[0].asks.clear();
    assert_eq!(Explained::open(frozen("loud-room"), short).err(), Some(OpenError::Prose));
}

#[test]
fn every_rated_choice_of_every_story_has_its_reason() {
    for folder in ["scenarios/calculator", "scenarios/every-word", "scenarios/too-loud-to-eat"] {
        let folder = support::root().join(folder);
        let scenario = support::scenario(&folder, support::model());
        let (_, reasons) = support::parts(&folder).1.split();
        let explained = Explained::open(Rc::clone(&scenario), reasons).expect("its own reasons");
        let view = Session::start(Rc::clone(&scenario), Seed(1), Mode::Own).now().view();
        for (scene, _) in scenario.scenes() {
            for choice in scenario.choices(scene).filter(|choice| !scenario.choice(*choice).credit.is_empty())
            {
                assert!(explained.why(choice, view).is_some(), "{choice:?}");
            }
        }
    }
}
