//! Every run on a device, replayed or with the reason why not.

use super::{id, support};
use alongside::engine::saved::Saved;
use alongside::engine::{Mode, Seed, Session};
use alongside::scenario::competency::Competency;
use alongside::scenario::credit::Rating;
use alongside::scenario::file::EDITION;
use alongside::scenario::library::{Library, Story};
use alongside::web::day::Day;
use alongside::web::kept;
use alongside::web::platform::{
    Claim, ContentError, FixedClock, LoggingDevice, MemoryContent, MemoryStorage, Platform, Storage,
    StorageError, Timestamp,
};
use alongside::web::practice::past::{Past, Unread};
use alongside::web::route::RunName;
use alongside::web::text::Language;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

pub(super) const DAY: u64 = 24 * 60 * 60 * 1000;

/// A site with three of the frozen stories, on a device that nothing was played on.
pub(super) fn platform() -> Platform {
    let mut files = BTreeMap::new();
    let mut put = |name: &str, bytes: Result<Vec<u8>, postcard::Error>| {
        files.insert(name.to_owned(), bytes.expect("plain data"));
    };
    put("student-model.bin", postcard::to_allocvec(support::frozen_model().numbers()));
    let mut stories = Vec::new();
    for story in ["bait", "loud-room", "the-sheet"] {
        let (file, prose) = support::frozen_parts(story);
        stories.push(Story::of(&file, &prose, vec!["en".to_owned()]));
        put(&format!("{story}.bin"), postcard::to_allocvec(support::frozen(story).mechanics()));
        put(&format!("{story}.en.bin"), postcard::to_allocvec(&prose.split().0));
    }
    let library = Library { edition: EDITION, language: "en".to_owned(), stories };
    put("library.en.bin", postcard::to_allocvec(&library));
    Platform {
        storage: Rc::new(MemoryStorage::default()),
        device_storage: Rc::new(MemoryStorage::default()),
        page: Rc::new(MemoryStorage::default()),
        clock: Rc::new(FixedClock::default()),
        content: Rc::new(MemoryContent(files)),
        device: Rc::new(LoggingDevice::default()),
    }
}

pub(super) fn keep(platform: &Platform, run: &str, session: &Session, started: u64, ended: Option<u64>) {
    let times = vec![Timestamp(started); session.moves().len()];
    let saved = Saved::of(session, Timestamp(started), &times);
    let run = RunName::new(run).expect("a run's name");
    kept::keep(&*platform.storage, &run, &saved, ended.map(Timestamp)).expect("memory keeps");
}

fn past(platform: &Platform) -> Result<Past, ContentError> {
    let mut past = pin!(Past::of(platform, Language::English));
    let mut context = Context::from_waker(Waker::noop());
    loop {
        // Memory has its answer at once, so asking again is enough.
        if let Poll::Ready(past) = past.as_mut().poll(&mut context) {
            return past;
        }
    }
}

pub(super) fn read(platform: &Platform) -> Past {
    past(platform).expect("the library is there")
}

/// What became of replaying each run.
fn unread(past: &Past) -> Vec<Option<Unread>> {
    past.runs.iter().map(|run| run.replayed.as_ref().err().copied()).collect()
}

#[test]
fn every_run_of_every_story_is_there_and_replayed() {
    let platform = platform();
    let (bait, sheet) = (support::frozen("bait"), support::frozen("the-sheet"));
    keep(&platform, "a", &support::play(&bait, 1, &["one-line"]), 0, None);
    keep(&platform, "b", &support::play(&bait, 1, &["argue"]), DAY, None);
    keep(&platform, "a", &support::play(&sheet, 1, &["slip"]), DAY, Some(DAY));
    let past = read(&platform);
    assert_eq!(unread(&past), [None, None, None]);
    assert_eq!(past.history().shown(Competency::RoleBoundaries).decisions(), 1);
    assert_eq!(
        past.finished(|at| Day(u32::try_from(at.0 / DAY).expect("soon"))),
        [(id("the-sheet"), vec![Day(1)])]
    );
}

#[test]
fn a_run_whose_story_has_changed_is_there_with_the_reason() {
    let platform = platform();
    let session = support::play(&support::frozen("bait"), 1, &["one-line"]);
    let mut saved = Saved::of(&session, Timestamp(0), &[]);
    saved.replay.0 ^= 1;
    kept::keep(&*platform.storage, &RunName::from_number(1), &saved, None).expect("memory keeps");
    assert_eq!(unread(&read(&platform)), [Some(Unread::StoryChanged)]);
}

#[test]
fn a_run_of_a_story_that_the_site_no_longer_has_is_there_with_the_reason() {
    let platform = platform();
    keep(&platform, "a", &support::play(&support::frozen("coat-hook"), 1, &[]), 0, None);
    assert_eq!(unread(&read(&platform)), [Some(Unread::StoryGone)]);
}

#[test]
fn a_story_that_does_not_arrive_leaves_the_others_to_be_shown() {
    let mut platform = platform();
    keep(&platform, "a", &support::play(&support::frozen("bait"), 1, &["one-line"]), 0, None);
    keep(&platform, "a", &support::play(&support::frozen("the-sheet"), 1, &["slip"]), 0, None);
    let mut files = MemoryContent(BTreeMap::new());
    for name in ["library.en.bin", "student-model.bin", "the-sheet.bin", "the-sheet.en.bin"] {
        let bytes = now(platform.content.fetch(name)).expect("it is there");
        files.0.insert(name.to_owned(), bytes);
    }
    platform.content = Rc::new(files);
    assert_eq!(unread(&read(&platform)), [Some(Unread::NotFetched(ContentError::Missing)), None]);
}

fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("memory has its answer at once"),
    }
}

#[test]
fn a_damaged_run_is_named_at_every_look() {
    let platform = platform();
    platform.storage.write("run.bait.a", "alongside run 1\nstory ba").expect("memory keeps");
    for _ in 0..2 {
        let past = read(&platform);
        assert_eq!((past.runs.len(), past.damaged), (0, vec![id("bait")]));
    }
}

#[test]
fn a_run_that_is_over_and_has_no_mark_was_finished_at_its_last_move() {
    let platform = platform();
    keep(&platform, "a", &support::play(&support::frozen("the-sheet"), 1, &["slip"]), 3 * DAY, None);
    assert_eq!(read(&platform).runs[0].finished(), Some(Timestamp(3 * DAY)));
}

#[test]
fn other_ways_tried_out_and_rooms_are_no_practice_of_ones_own() {
    let platform = platform();
    for (run, mode) in [("a", Mode::Own), ("b", Mode::Guided), ("c", Mode::WhatIf), ("d", Mode::Room)] {
        let session = Session::start(support::frozen("the-sheet"), Seed(1), mode);
        keep(&platform, run, &support::choose(&session, "slip"), 0, Some(DAY));
    }
    let past = read(&platform);
    assert_eq!((past.runs.len(), past.practised().count()), (4, 2));
}

#[test]
fn two_hundred_runs_are_all_there_and_count_as_first_attempts_once() {
    let platform = platform();
    let (bait, sheet) = (support::frozen("bait"), support::frozen("the-sheet"));
    let (strong, weak) = (support::play(&sheet, 1, &["show"]), support::play(&sheet, 1, &["slip"]));
    for number in 0..200_u64 {
        let session = match number % 3 {
            0 => &strong,
            1 => &weak,
            _ => &support::play(&bait, 1, &["one-line"]),
        };
        keep(&platform, RunName::from_number(number).as_str(), session, number * DAY, None);
    }
    let past = read(&platform);
    assert_eq!(past.runs.len(), 200);
    assert!(past.runs.iter().all(|run| run.replayed.is_ok()));
    let shown = past.history().shown(Competency::RoleBoundaries);
    assert_eq!((shown.decisions(), shown.first.tally.count(Rating::Strong)), (1, 1));
    assert_eq!(shown.latest.count(Rating::Weak), 1, "run 199 is of the kind that comes last");
}

#[test]
fn where_storage_is_refused_there_is_no_past_and_no_error() {
    struct Refusing;
    impl Storage for Refusing {
        fn read(&self, _name: &str) -> Result<Option<String>, StorageError> {
            Err(StorageError::Refused)
        }
        fn write(&self, _name: &str, _text: &str) -> Result<(), StorageError> {
            Err(StorageError::Refused)
        }
        fn remove(&self, _name: &str) -> Result<(), StorageError> {
            Err(StorageError::Refused)
        }
        fn names(&self) -> Result<Vec<String>, StorageError> {
            Err(StorageError::Refused)
        }
        fn claim(&self, _: &str, _: Box<dyn FnOnce(bool)>) -> Claim {
            Claim::new(|| ())
        }
    }
    let platform = Platform { storage: Rc::new(Refusing), ..platform() };
    assert!(read(&platform).runs.is_empty());
}
