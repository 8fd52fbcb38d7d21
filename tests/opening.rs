//! Where a run that comes as a file leads, and what is said of one that leads nowhere.
#![cfg(all(feature = "web", feature = "script"))]

mod support;

use alongside::engine::saved::Saved;
use alongside::engine::{Session, run_code};
use alongside::web::kept;
use alongside::web::opening::{open, opened};
use alongside::web::platform::{
    ContentError, FixedClock, LoggingDevice, MemoryContent, MemoryStorage, Platform, Timestamp,
};
use alongside::web::route::{Route, RunName};
use alongside::web::text::{Language, Trouble};
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

const STARTED: Timestamp = Timestamp(36);

/// A site with one story, on a device that nothing was played on.
fn platform() -> Platform {
    let bait = support::frozen("bait");
    let (telling, _) = support::frozen_parts("bait").1.split();
    let files = [
        ("student-model.bin", postcard::to_allocvec(support::frozen_model().numbers())),
        ("bait.bin", postcard::to_allocvec(bait.mechanics())),
        ("bait.en.bin", postcard::to_allocvec(&telling)),
    ];
    let files = files.map(|(name, bytes)| (name.to_owned(), bytes.expect("plain data")));
    Platform {
        storage: Rc::new(MemoryStorage::default()),
        device_storage: Rc::new(MemoryStorage::default()),
        page: Rc::new(MemoryStorage::default()),
        clock: Rc::new(FixedClock::default()),
        content: Rc::new(MemoryContent(BTreeMap::from(files))),
        device: Rc::new(LoggingDevice::default()),
    }
}

fn played(choices: &[&str]) -> Session {
    support::play(&support::frozen("bait"), 1, choices)
}

fn saved(session: &Session) -> Saved {
    let times = vec![STARTED; session.moves().len()];
    Saved { question: Some("May he stand?".to_owned()), ..Saved::of(session, STARTED, &times) }
}

fn opening(text: &str, platform: &Platform) -> Result<Route, Trouble> {
    let mut opening = pin!(open(text, platform, Language::English));
    let mut context = Context::from_waker(Waker::noop());
    loop {
        // Memory has its answer at once, so asking again is enough.
        if let Poll::Ready(led) = opening.as_mut().poll(&mut context) {
            return led;
        }
    }
}

#[test]
fn a_run_that_is_over_leads_to_its_debrief_with_its_question_and_is_not_kept_as_ones_own() {
    let (platform, session) = (platform(), played(&["one-line", "clear", "card"]));
    assert!(session.is_over());
    let code = run_code::encode(&session);
    assert_eq!(opening(&saved(&session).write(), &platform), Ok(Route::Debrief(code.clone())));
    let there = opened(&code, &platform).expect("the page has it");
    assert_eq!(there.question.as_deref(), Some("May he stand?"));
    assert!(kept::of_story(&*platform.storage, session.scenario().id()).runs.is_empty());
}

#[test]
fn a_run_that_is_not_over_is_kept_without_its_question_and_taken_up_again() {
    let (platform, session) = (platform(), played(&["one-line"]));
    let run = RunName::new("10").expect("a run's name");
    let led = opening(&saved(&session).write(), &platform);
    assert_eq!(led, Ok(Route::Run(session.scenario().id().clone(), run.clone())));
    let kept = kept::of_story(&*platform.storage, session.scenario().id()).runs;
    assert_eq!((&kept[0].run, kept[0].decisions(), &kept[0].saved.question), (&run, 1, &None));
}

#[test]
fn an_old_file_does_not_take_back_what_was_played_since() {
    let (platform, further) = (platform(), played(&["one-line", "clear"]));
    let run = RunName::from_number(STARTED.0);
    kept::keep(&*platform.storage, &run, &saved(&further), None).expect("memory keeps");
    assert!(opening(&saved(&played(&["one-line"])).write(), &platform).is_ok());
    assert_eq!(kept::of_story(&*platform.storage, further.scenario().id()).runs[0].decisions(), 2);
}

#[test]
fn a_file_that_cannot_be_opened_is_explained() {
    let good = saved(&played(&["one-line"])).write();
    let other = |from: &str, to: &str| {
        let body = good.replace(from, to);
        let body = &body[..body.rfind("check ").expect("a last line")];
        let sum = alongside::scenario::hash::fnv(body.as_bytes());
        format!("{body}check {:08x}\n", (sum >> 32) ^ (sum & 0xffff_ffff))
    };
    let cases = [
        (String::new(), Trouble::FileWrong),
        ("<script>alert(1)</script>".to_owned(), Trouble::FileWrong),
        ("\u{0}\u{fffd}".repeat(1000), Trouble::FileWrong),
        ("alongside run 1\n".repeat(50_000), Trouble::FileWrong),
        (good[..good.len() / 2].to_owned(), Trouble::FileWrong),
        (good.replace("one-line", "one-lime"), Trouble::FileWrong),
        (other("alongside run 1", "alongside run 2"), Trouble::FileNewer),
        (other("story bait", "story no-such-story"), Trouble::RunUnreadable),
        (other("one-line", "no-such-choice"), Trouble::RunUnreadable),
        (other("replay ", "replay 0123456789abcdef\nreplay "), Trouble::FileWrong),
    ];
    for (text, said) in cases {
        assert_eq!(opening(&text, &platform()), Err(said), "{}", text.chars().take(60).collect::<String>());
    }
    let mut changed = saved(&played(&["one-line"]));
    changed.replay.0 ^= 1;
    assert_eq!(opening(&changed.write(), &platform()), Err(Trouble::RunUnreadable));
}

#[test]
fn a_story_that_arrives_damaged_is_not_the_files_fault() {
    let mut platform = platform();
    let damaged = BTreeMap::from(
        ["student-model.bin", "bait.bin", "bait.en.bin"].map(|name| (name.to_owned(), vec![1])),
    );
    platform.content = Rc::new(MemoryContent(damaged));
    let led = opening(&saved(&played(&["one-line"])).write(), &platform);
    assert_eq!(led, Err(Trouble::LoadFailed(ContentError::Damaged)));
}
