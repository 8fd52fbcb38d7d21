//! A whole run in a short code: it comes back whole, and nothing else is taken for one.

mod support;

use alongside::engine::run_code::{CodeError, OpenError, decode, encode, grouped};
use alongside::engine::{Mode, Seed, Session, Sureness};
use alongside::scenario::{Scenario, check};
use proptest::prelude::*;
use std::rc::Rc;
use support::{frozen, frozen_model, frozen_parts, play};

/// A kind and a length.
const TRACK_HEADER: usize = 3;

const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A run that makes whatever moves the numbers pick.
fn wander(scenario: &Rc<Scenario>, seed: u32, picks: &[u8]) -> Session {
    let mut session = Session::start(Rc::clone(scenario), Seed(seed), Mode::Own);
    for pick in picks {
        let offers = session.offers();
        session = match pick {
            0..=2 => session.open_plan(),
            3..=6 => session.step_back().unwrap_or(session),
            7..=9 => session.read_hint(),
            10..=12 => session.say_how_sure(Sureness::Sure),
            13..=15 => session.say_how_sure(Sureness::NotSure),
            _ if offers.is_empty() => session.step_back().expect("an ending has a turn before it"),
            _ => session.choose(offers[usize::from(*pick) % offers.len()]).expect("on offer"),
        };
    }
    session
}

/// A run with thirty decisions in it.
fn long_run() -> Session {
    let (mut file, prose) = frozen_parts("loud-room");
    file.turns.most = 40;
    let longer = Rc::new(check(file, vec![prose], frozen_model()).expect("still sound"));
    let choices: Vec<&str> = std::iter::repeat_n("elbow", 12).chain(["hold"]).chain(["say"; 17]).collect();
    play(&longer, 0xdead_beef, &choices)
}

proptest! {
    #[test]
    fn every_run_comes_back_whole(seed: u32, picks in proptest::collection::vec(any::<u8>(), 0..60)) {
        let scenario = frozen("loud-room");
        let session = wander(&scenario, seed, &picks);
        let again = decode(&encode(&session)).expect("our own code").open(&scenario).expect("our own story");
        prop_assert_eq!(session.moves(), again.moves());
        prop_assert_eq!(session.turns(), again.turns());
        prop_assert_eq!(session.seed(), again.seed());
    }

    #[test]
    fn no_text_makes_it_fall_over(text in "\\PC{0,80}") {
        let scenario = frozen("loud-room");
        if let Ok(code) = decode(&text) {
            let _ = code.open(&scenario);
        }
    }

    #[test]
    fn no_text_of_the_right_letters_makes_it_fall_over(text in "[0-9A-HJKMNP-TV-Z]{0,120}") {
        let scenario = frozen("loud-room");
        if let Ok(code) = decode(&text) {
            let _ = code.open(&scenario);
        }
    }
}

#[test]
fn thirty_decisions_take_about_forty_characters() {
    let code = encode(&long_run());
    assert!(code.len() <= 40, "{} characters: {code}", code.len());
}

#[test]
fn a_hint_and_how_sure_somebody_was_take_a_character_each() {
    let plain = play(&frozen("loud-room"), 77, &["elbow", "signal"]);
    let noted = plain.read_hint().say_how_sure(Sureness::NotSure);
    assert_eq!(encode(&noted).len(), encode(&plain).len() + TRACK_HEADER + 2);
    let again =
        decode(&encode(&noted)).expect("our own code").open(&frozen("loud-room")).expect("our own story");
    assert!(again.hint_read());
    assert_eq!(again.sureness(), Some(Sureness::NotSure));
}

#[test]
fn any_one_wrong_character_is_noticed() {
    let code = encode(&play(&frozen("loud-room"), 77, &["elbow", "signal", "point"]));
    for at in 0..code.len() {
        for letter in LETTERS.chars().filter(|letter| !code[at..].starts_with(*letter)) {
            let wrong = format!("{}{letter}{}", &code[..at], &code[at + 1..]);
            assert!(decode(&wrong).is_err(), "{code} and {wrong}");
        }
    }
}

#[test]
fn two_neighbours_swapped_are_noticed() {
    let code = encode(&long_run());
    for at in 1..code.len() {
        let (left, right) = (&code[at - 1..at], &code[at..=at]);
        if left != right {
            let wrong = format!("{}{right}{left}{}", &code[..at - 1], &code[at + 1..]);
            assert!(decode(&wrong).is_err(), "{code} and {wrong}");
        }
    }
}

#[test]
fn a_code_cut_short_is_never_taken_for_a_shorter_run() {
    let code = encode(&long_run());
    for length in 0..code.len() {
        assert!(decode(&code[..length]).is_err(), "{length} characters");
    }
    assert!(matches!(decode(&code[..20]), Err(CodeError::TooShort { .. })));
}

#[test]
fn how_a_code_is_written_down_does_not_matter() {
    let session = play(&frozen("loud-room"), 77, &["elbow", "signal"]);
    let code = encode(&session);
    let told = format!(" {} \n", grouped(&code).to_lowercase().replace('0', "o").replace('1', "l"));
    assert_eq!(decode(&told), decode(&code));
}

#[test]
fn what_is_no_code_is_refused_with_a_reason() {
    assert_eq!(decode(""), Err(CodeError::Empty));
    assert_eq!(decode(" - "), Err(CodeError::Empty));
    assert_eq!(decode("ABC*"), Err(CodeError::Character { character: '*', at: 4 }));
    assert_eq!(decode("ABC"), Err(CodeError::TooShort { found: 3, needed: 19 }));
    assert_eq!(decode(&"A".repeat(5_000)), Err(CodeError::TooLong));
    assert_eq!(decode("Z0000000000000000000000000"), Err(CodeError::NewerVersion(7)));
}

#[test]
fn a_code_of_another_story_is_refused() {
    let code = decode(&encode(&play(&frozen("bait"), 1, &["one-line"]))).expect("our own code");
    assert_eq!(code.open(&frozen("loud-room")).err(), Some(OpenError::OtherStory));
}

#[test]
fn a_code_is_refused_when_what_happens_has_changed_and_not_when_the_words_have() {
    let scenario = frozen("loud-room");
    let session = play(&scenario, 1, &["signal", "point"]);
    let code = decode(&encode(&session)).expect("our own code");

    let (story, mut prose) = frozen_parts("loud-room");
    prose.title = "Another title".to_owned();
    prose.scenes[0].choices[0].label.clear();
    let reworded = Rc::new(check(story.clone(), vec![prose.clone()], frozen_model()).expect("still sound"));
    assert_eq!(code.open(&reworded).expect("words do not matter").turns(), session.turns());

    let mut file = story.clone();
    file.scenes[0].choices[0].credit.clear();
    let rerated = Rc::new(check(file, vec![prose.clone()], frozen_model()).expect("still sound"));
    assert!(code.open(&rerated).is_ok());
    assert_ne!(session.hashes().credit, rerated.hashes().credit);

    let mut file = story;
    file.turns.most = 7;
    let changed = Rc::new(check(file, vec![prose], frozen_model()).expect("still sound"));
    assert_eq!(code.open(&changed).err(), Some(OpenError::StoryChanged));
}

#[test]
fn a_mode_travels_with_the_code() {
    let scenario = frozen("loud-room");
    for mode in [Mode::Own, Mode::Guided, Mode::WhatIf, Mode::Room] {
        let session = Session::start(Rc::clone(&scenario), Seed(5), mode);
        let again = decode(&encode(&session)).expect("our own code").open(&scenario).expect("our own story");
        assert_eq!(again.mode(), mode);
    }
}

#[test]
fn codes_made_by_the_first_version_still_open() {
    let scenario = frozen("loud-room");
    for line in include_str!("saves/run-codes-v1.txt").lines().filter(|line| !line.starts_with('#')) {
        let (code, ending) = line.split_once(' ').expect("a code and a place");
        let session = decode(code).expect("an old code").open(&scenario).expect("the frozen story");
        assert_eq!(scenario.place_id(session.now().place).as_str(), ending, "{code}");
    }
}
