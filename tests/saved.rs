//! A run as text: it comes back whole, and what is damaged is refused with a reason.

mod support;

use alongside::engine::Sureness;
use alongside::engine::saved::{Made, RestoreError, Saved, SavedError, Timestamp};
use alongside::scenario::check;
use proptest::prelude::*;
use std::rc::Rc;
use support::{frozen, frozen_model, frozen_parts, play};

fn saved() -> Saved {
    let session = play(&frozen("loud-room"), 3_735_928_559, &["elbow"]).open_plan();
    let session = support::choose(&session, "signal").step_back().expect("a turn to undo");
    let started = Timestamp(1_795_400_000_000);
    let times: Vec<_> = (1..=4).map(|at| Timestamp(started.0 + at * 5_000)).collect();
    Saved::of(&session, started, &times)
}

#[test]
fn a_run_comes_back_whole() {
    let saved = saved();
    let read = Saved::read(&saved.write()).expect("our own text");
    assert_eq!(read, saved);
    let session = read.restore(frozen("loud-room")).expect("our own story");
    assert_eq!(session.moves().len(), 4);
    assert_eq!(read.moves.iter().map(|made| made.after).collect::<Vec<_>>(), [5_000, 10_000, 15_000, 20_000]);
    assert_eq!(read.moves[1].made, Made::PlanOpened);
}

#[test]
fn what_was_noted_comes_back_where_it_was_made() {
    let session = play(&frozen("loud-room"), 5, &["elbow"]).read_hint().say_how_sure(Sureness::Sure);
    let session = support::choose(&session.say_how_sure(Sureness::NotSure), "signal");
    let text = Saved::of(&session, Timestamp(1), &[]).write();
    let again =
        Saved::read(&text).expect("our own text").restore(frozen("loud-room")).expect("our own story");
    assert_eq!(again.moves(), session.moves());
}

#[test]
fn restoring_at_every_step_is_the_same_as_playing_straight_on() {
    let scenario = frozen("loud-room");
    let choices = ["elbow", "signal", "say", "point"];
    for at in 0..=choices.len() {
        let before = play(&scenario, 5, &choices[..at]);
        let text = Saved::of(&before, Timestamp(1), &[]).write();
        let restored =
            Saved::read(&text).expect("our own text").restore(Rc::clone(&scenario)).expect("our story");
        let after = choices[at..].iter().fold(restored, |run, choice| support::choose(&run, choice));
        assert_eq!(after.turns(), play(&scenario, 5, &choices).turns());
    }
}

#[test]
fn a_question_travels_with_the_file_and_only_where_there_is_one() {
    let mut saved = saved();
    assert!(!saved.write().contains("question"));
    saved.question = Some("Who sets the edge table?\n\nAnd when?".to_owned());
    assert_eq!(Saved::read(&saved.write()).expect("our own text").question, saved.question);
}

#[test]
fn line_ends_of_another_system_do_not_matter() {
    let saved = saved();
    assert_eq!(Saved::read(&saved.write().replace('\n', "\r\n")).expect("our own text"), saved);
}

#[test]
fn what_is_damaged_is_refused_with_a_reason() {
    let text = saved().write();
    assert_eq!(Saved::read(""), Err(SavedError::NotARun));
    assert_eq!(Saved::read("{\"run\": 1}"), Err(SavedError::NotARun));
    assert_eq!(Saved::read(&text.replace("run 1", "run 2")), Err(SavedError::NewerVersion(2)));
    assert_eq!(Saved::read(&text.replace("elbow", "signal")), Err(SavedError::Check));
    assert_eq!(Saved::read(text.lines().next().expect("a line")), Err(SavedError::CutShort));
    assert_eq!(Saved::read(&"x".repeat(300_000)), Err(SavedError::TooLarge));
    for length in 0..text.trim_end().len() {
        assert!(Saved::read(&text[..length]).is_err(), "cut at {length}");
    }
}

#[test]
fn a_save_of_another_or_a_changed_story_is_refused() {
    let saved = saved();
    assert_eq!(saved.restore(frozen("bait")).err(), Some(RestoreError::OtherStory));
    let (mut file, prose) = frozen_parts("loud-room");
    file.student.start.insert(alongside::student::Meter::Trust, 51);
    let changed = Rc::new(check(file, vec![prose], frozen_model()).expect("still sound"));
    assert_eq!(saved.restore(changed).err(), Some(RestoreError::StoryChanged));
}

#[test]
fn saves_kept_from_the_first_version_still_open() {
    let text = include_str!("saves/run-v1.txt");
    let saved = Saved::read(text).expect("an old save");
    let session = saved.restore(frozen("loud-room")).expect("the frozen story");
    assert_eq!(session.moves().len(), 4);
    assert_eq!(saved.write(), text, "what is read is written the same");
}

proptest! {
    #[test]
    fn no_text_makes_it_fall_over(text in "\\PC{0,300}") {
        prop_assert!(Saved::read(&text).is_err());
    }

    #[test]
    fn no_body_of_our_own_shape_makes_it_fall_over(at in 0_usize..400, byte: u8) {
        let mut bytes = saved().write().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(text) = String::from_utf8(bytes)
            && let Ok(saved) = Saved::read(&text)
        {
            let _ = saved.restore(frozen("loud-room"));
        }
    }
}
