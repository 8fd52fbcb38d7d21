//! What the app downloads: it plays as the checked story does, and a damaged download is refused, never a crash.

mod support;

use alongside::engine::{Mode, Seed, Session};
use alongside::pack::unpack;
use alongside::scenario::prose::Prose;
use alongside::scenario::{Mechanics, OpenError, Scenario};
use std::rc::Rc;
use support::{frozen, frozen_model, frozen_parts};

fn bytes() -> Vec<u8> {
    postcard::to_allocvec(frozen("loud-room").mechanics()).expect("plain data")
}

fn prose() -> Vec<Prose> {
    vec![frozen_parts("loud-room").1]
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
    let opened = Scenario::open(mechanics, prose(), frozen_model()).expect("our own story");
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
                && let Ok(scenario) = Scenario::open(mechanics, prose(), frozen_model())
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
    let other = vec![frozen_parts("bait").1];
    assert_eq!(Scenario::open(mechanics, other, frozen_model()).err(), Some(OpenError::Prose));
}
