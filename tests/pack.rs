//! That our reader of downloads reads what postcard's own does, and refuses what it refuses.

#![expect(clippy::disallowed_methods, reason = "tests read what is on disk")]

mod support;

use alongside::pack::{Damaged, Unpack, unpack};
use alongside::scenario::Mechanics;
use alongside::scenario::explained::Reasons;
use alongside::scenario::file::Setting;
use alongside::scenario::ids::ScenarioId;
use alongside::scenario::library::{Library, Story};
use alongside::scenario::page::{Listed, Twin};
use alongside::scenario::telling::Telling;
use alongside::script::read_page;
use alongside::student::ModelNumbers;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// What can be downloaded.
trait Downloaded: Unpack + Serialize + DeserializeOwned + PartialEq + Debug {}
impl<T: Unpack + Serialize + DeserializeOwned + PartialEq + Debug> Downloaded for T {}

fn bytes<T: Downloaded>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).expect("plain data")
}

fn comes_back<T: Downloaded>(value: &T) {
    let bytes = bytes(value);
    assert_eq!(unpack::<T>(&bytes).as_ref(), Ok(value));
    for length in (0..bytes.len()).step_by(bytes.len() / 200 + 1) {
        assert_eq!(unpack::<T>(&bytes[..length]), Err(Damaged), "cut to {length} bytes");
    }
    let longer = [&bytes[..], &[0]].concat();
    assert_eq!(unpack::<T>(&longer), Err(Damaged), "a byte too many");
}

#[test]
fn every_story_comes_back_as_it_was_written() {
    for scenario in support::shipped() {
        comes_back(scenario.mechanics());
    }
    for folder in ["scenarios/calculator", "scenarios/every-word", "scenarios/too-loud-to-eat"] {
        let (file, prose) = support::parts(&support::root().join(folder));
        let stories = vec![Story::of(&file.about, &prose, vec!["en".to_owned()])];
        let (telling, reasons) = prose.split();
        comes_back(&telling);
        comes_back(&reasons);
        comes_back(&Library { edition: 1, language: "en".to_owned(), stories });
    }
}

#[test]
fn a_page_to_read_comes_back_as_it_was_written() {
    let known = |id: &ScenarioId| {
        let twin = Twin { id: id.clone(), title: "Twin".to_owned() };
        let (title, grade, minutes) = ("A story".to_owned(), "18-21".to_owned(), 9);
        Some(Listed { id: id.clone(), title, setting: Setting::Bus, grade, minutes, twin: Some(twin) })
    };
    for name in ["paths", "glossary"] {
        let path = support::root().join("scenarios/pages").join([name, ".md"].concat());
        let bytes = std::fs::read(path).expect("it is there");
        comes_back(&read_page(&bytes, name, &known).page.expect("it is sound"));
    }
}

#[test]
fn the_student_model_comes_back_as_it_was_written() {
    comes_back(support::model().numbers());
    comes_back(&support::worth());
}

/// Reads both ways. Ours may refuse more, and what both take is the same.
fn read_alike<T: Downloaded>(bytes: &[u8]) {
    let theirs = postcard::take_from_bytes::<T>(bytes).ok().filter(|(_, left)| left.is_empty());
    match (unpack::<T>(bytes), theirs) {
        (Ok(ours), Some((theirs, _))) => assert_eq!(ours, theirs),
        (Err(Damaged), Some((theirs, _))) => panic!("refused, and postcard reads {theirs:?}"),
        // A number written longer than need be, which postcard does not take.
        (Ok(_) | Err(Damaged), None) => {}
    }
}

fn read_alike_when_damaged<T: Downloaded>(value: &T) {
    let whole = bytes(value);
    // Seven is prime to the lengths that repeat in the data, so every kind of field is met.
    for at in (0..whole.len()).step_by(7) {
        for flip in [0x01, 0x02, 0x40, 0x80, 0xff] {
            let mut damaged = whole.clone();
            damaged[at] ^= flip;
            read_alike::<T>(&damaged);
        }
    }
}

#[test]
fn damaged_bytes_are_read_as_postcard_reads_them_or_refused() {
    let (telling, reasons) = support::frozen_parts("loud-room").1.split();
    read_alike_when_damaged::<Mechanics>(support::frozen("loud-room").mechanics());
    read_alike_when_damaged::<ModelNumbers>(support::frozen_model().numbers());
    read_alike_when_damaged::<Telling>(&telling);
    read_alike_when_damaged::<Reasons>(&reasons);
}

#[test]
fn a_count_that_cannot_be_is_refused_and_takes_no_memory() {
    let endless = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f];
    assert_eq!(unpack::<Vec<u64>>(&endless), Err(Damaged));
    assert_eq!(unpack::<String>(&endless), Err(Damaged));
    assert_eq!(unpack::<u64>(&[0xff; 20]), Err(Damaged));
}
