//! Where a run that comes as a code, a link or a file leads, and what is said of one that leads nowhere.
#![cfg(all(feature = "web", feature = "script"))]

mod support;

use alongside::engine::run_code::CodeError;
use alongside::engine::saved::{Saved, SavedError};
use alongside::engine::{Session, run_code};
use alongside::exchange::backup::Backup;
use alongside::scenario::library::{Library, Story};
use alongside::web::kept::{self, Kept};
use alongside::web::opening::{Unopened, open_file, open_text, opened};
use alongside::web::platform::{
    ContentError, FixedClock, LoggingDevice, MemoryContent, MemoryStorage, Platform, Timestamp,
};
use alongside::web::route::{Route, RunName};
use alongside::web::text::Language;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

const STARTED: Timestamp = Timestamp(36);

/// A site with one story.
fn content() -> BTreeMap<String, Vec<u8>> {
    let bait = support::frozen("bait");
    let (telling, _) = support::frozen_parts("bait").1.split();
    let (file, prose) = support::frozen_parts("bait");
    let library = Library {
        edition: 1,
        language: "en".to_owned(),
        stories: vec![Story::of(&file, &prose, vec!["en".to_owned()])],
    };
    let files = [
        ("library.en.bin", postcard::to_allocvec(&library)),
        ("student-model.bin", postcard::to_allocvec(support::frozen_model().numbers())),
        ("bait.bin", postcard::to_allocvec(bait.mechanics())),
        ("bait.en.bin", postcard::to_allocvec(&telling)),
    ];
    files.map(|(name, bytes)| (name.to_owned(), bytes.expect("plain data"))).into()
}

/// A device that nothing was played on.
fn platform() -> Platform {
    Platform {
        storage: Rc::new(MemoryStorage::default()),
        device_storage: Rc::new(MemoryStorage::default()),
        page: Rc::new(MemoryStorage::default()),
        clock: Rc::new(FixedClock::default()),
        content: Rc::new(MemoryContent(content())),
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

/// Memory has its answer at once, so asking again is enough.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}

fn opening(text: &str, platform: &Platform) -> Result<Route, Unopened> {
    wait(open_file(text, platform, Language::English))
}

fn pasting(text: &str, platform: &Platform) -> Result<Route, Unopened> {
    wait(open_text(text, platform, Language::English))
}

fn runs(platform: &Platform) -> Vec<Kept> {
    kept::of_story(&*platform.storage, support::frozen("bait").id()).runs
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
fn a_file_that_has_gone_further_goes_on_in_the_place_of_the_run_it_is_of() {
    let platform = platform();
    let run = RunName::new("a").expect("a run's name");
    kept::keep(&*platform.storage, &run, &saved(&played(&["one-line"])), None).expect("memory keeps");
    let led = opening(&saved(&played(&["one-line", "clear"])).write(), &platform);
    assert_eq!(led, Ok(Route::Run(support::frozen("bait").id().clone(), run)));
    assert_eq!(runs(&platform).iter().map(Kept::decisions).collect::<Vec<_>>(), [2]);
}

#[test]
fn a_file_of_another_run_takes_no_runs_place_even_if_both_were_started_at_once() {
    let platform = platform();
    let here = saved(&played(&["argue"]));
    kept::keep(&*platform.storage, &RunName::from_number(STARTED.0), &here, None).expect("memory keeps");
    let led = opening(&saved(&played(&["one-line", "clear"])).write(), &platform);
    assert_eq!(led, Ok(Route::Run(here.story.clone(), RunName::from_number(STARTED.0 + 1))));
    assert_eq!(runs(&platform).len(), 2);
    assert!(runs(&platform).iter().any(|kept| kept.saved.moves == here.moves));
}

#[test]
fn a_code_of_a_run_that_is_over_leads_to_its_debrief_however_it_was_pasted() {
    let (platform, session) = (platform(), played(&["one-line", "clear", "card"]));
    let code = run_code::encode(&session);
    let ways = [
        code.clone(),
        format!("  {} \n", run_code::grouped(&code).to_lowercase()),
        format!("https://school.example/practice/#/debrief/{code}"),
        format!("https://school.example/#/open/{code}/"),
        format!("#/share/{code}"),
        saved(&session).write(),
    ];
    for way in ways {
        assert_eq!(pasting(&way, &platform), Ok(Route::Debrief(code.clone())), "{way}");
    }
    assert_eq!(runs(&platform), []);
    assert_eq!(opening(&code, &platform), Ok(Route::Debrief(code)), "a code in a file");
}

#[test]
fn a_code_of_a_run_that_is_not_over_is_taken_up_as_a_run_of_this_device_and_only_once() {
    let (platform, session) = (platform(), played(&["one-line"]));
    let code = run_code::encode(&session);
    let led = pasting(&code, &platform);
    assert_eq!(led, Ok(Route::Run(session.scenario().id().clone(), RunName::from_number(0))));
    assert_eq!(pasting(&code, &platform), led);
    assert_eq!(runs(&platform).len(), 1);
    let again = runs(&platform)[0].saved.restore(support::frozen("bait")).expect("our own run");
    assert_eq!((again.turns(), again.seed()), (session.turns(), session.seed()));
}

#[test]
fn a_code_that_cannot_be_opened_is_explained() {
    let code = run_code::encode(&played(&["one-line"]));
    let cases = [
        (String::new(), Unopened::Code(CodeError::Empty)),
        ("<script>alert(1)</script>".to_owned(), sign('<', 1)),
        ("\u{202e}ABC".to_owned(), sign('\u{202e}', 1)),
        (code[..18].to_owned(), Unopened::Code(CodeError::TooShort { found: 18, needed: 19 })),
        ("[".repeat(1_000_000), Unopened::Code(CodeError::TooLong)),
        (format!("Z{}", &code[1..]), Unopened::Code(CodeError::NewerVersion(7))),
        ("https://school.example/".to_owned(), Unopened::OtherLink),
        ("https://school.example/#/play/bait/10".to_owned(), Unopened::OtherLink),
        ("javascript://#/debrief/%3Cscript%3E".to_owned(), sign('%', 1)),
        (run_code::encode(&support::play(&support::frozen("loud-room"), 1, &[])), Unopened::NoSuchStory),
    ];
    for (text, said) in cases {
        let platform = platform();
        assert_eq!(pasting(&text, &platform), Err(said), "{}", text.chars().take(60).collect::<String>());
        assert_eq!(platform.storage.names(), Ok(Vec::new()), "nothing is kept of what is refused");
    }
}

fn sign(character: char, at: usize) -> Unopened {
    Unopened::Code(CodeError::Character { character, at })
}

#[test]
fn a_code_of_a_story_that_has_changed_is_not_guessed_at() {
    let mut platform = platform();
    let (mut file, prose) = support::frozen_parts("bait");
    file.turns.most += 1;
    let changed =
        alongside::scenario::check(file, vec![prose], support::frozen_model()).expect("still sound");
    let mut files = content();
    files.insert("bait.bin".to_owned(), postcard::to_allocvec(changed.mechanics()).expect("plain data"));
    platform.content = Rc::new(MemoryContent(files));
    let session = played(&["one-line"]);
    assert_eq!(pasting(&run_code::encode(&session), &platform), Err(Unopened::StoryChanged));
    assert_eq!(opening(&saved(&session).write(), &platform), Err(Unopened::StoryChanged));
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
    let file = Unopened::File;
    let cases = [
        (String::new(), file(SavedError::NotARun)),
        ("<script>alert(1)</script>".to_owned(), file(SavedError::NotARun)),
        ("\u{0}\u{fffd}".repeat(1000), file(SavedError::NotARun)),
        (Backup::default().write(), Unopened::WholePractice),
        ("{\"run\":".repeat(20_000), file(SavedError::NotARun)),
        ("alongside run 1\n".repeat(50_000), file(SavedError::TooLarge)),
        (good[..good.len() / 2].to_owned(), file(SavedError::CutShort)),
        (good.replace("one-line", "one-lime"), file(SavedError::Check)),
        (other("alongside run 1", "alongside run 2"), file(SavedError::NewerVersion(2))),
        (other("story bait", "story no-such-story"), Unopened::NoSuchStory),
        (other("one-line", "no-such-choice"), Unopened::Move { at: 1 }),
        (other("replay ", "replay 0123456789abcdef\nreplay "), file(SavedError::Line(4))),
    ];
    for (text, said) in cases {
        let platform = platform();
        assert_eq!(opening(&text, &platform), Err(said), "{}", text.chars().take(60).collect::<String>());
        assert_eq!(platform.storage.names(), Ok(Vec::new()), "nothing is kept of what is refused");
    }
}

#[test]
fn a_story_that_arrives_damaged_is_not_the_files_fault() {
    let mut platform = platform();
    let damaged = BTreeMap::from(
        ["student-model.bin", "bait.bin", "bait.en.bin"].map(|name| (name.to_owned(), vec![1])),
    );
    platform.content = Rc::new(MemoryContent(damaged));
    let led = opening(&saved(&played(&["one-line"])).write(), &platform);
    assert_eq!(led, Err(Unopened::NotFetched(ContentError::Damaged)));
}
