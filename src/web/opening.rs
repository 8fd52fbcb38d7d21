//! Opening a run that somebody was given, as a code, a link or a file: where it leads, or why it cannot be opened.
//!
//! A run that is over leads to its debrief and is not kept: it may be somebody else's. One that is not leads back into
//! its story and is kept as a run of this device. It never takes the place of another one: only what is the same run
//! and has gone further goes on in its own place.

use crate::engine::run_code::{CodeError, RunCode};
use crate::engine::saved::{RestoreError, Saved, SavedError};
use crate::engine::{Session, run_code};
use crate::exchange::backup;
use crate::web::kept::{self, Kept};
use crate::web::platform::{ContentError, FileError, Platform, StorageError};
use crate::web::route::{Route, RunName};
use crate::web::shelf;
use crate::web::text::Language;
use std::rc::Rc;

/// Why nothing was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unopened {
    Code(CodeError),
    /// A link to something else.
    OtherLink,
    Unread(FileError),
    File(SavedError),
    /// All that somebody has practised, which a page of its own takes.
    WholePractice,
    NoSuchStory,
    StoryChanged,
    /// A move that the story does not allow.
    Move {
        at: usize,
    },
    NotFetched(ContentError),
    NotKept(StorageError),
}

/// A run that a code has led to.
pub struct Found {
    pub session: Session,
    pub copy: RunCopy,
}

/// A copy that has more than the code: the times, and in a file perhaps a question.
pub enum RunCopy {
    OnDevice(Kept),
    InFile(Saved),
    /// The run came as a code and was played elsewhere.
    None,
}

/// What somebody pasted: a code, a link, or all that is in a file.
///
/// # Errors
/// With what is wrong with it.
pub async fn open_text(text: &str, platform: &Platform, language: Language) -> Result<Route, Unopened> {
    if is_a_run(text) {
        open_run(text, platform, language).await
    } else {
        open_code(text, platform, language).await
    }
}

/// What was in a file: a saved run, or a code that somebody wrote down.
///
/// # Errors
/// With what is wrong with it.
pub async fn open_file(text: &str, platform: &Platform, language: Language) -> Result<Route, Unopened> {
    let is_a_code = || code_in(text).is_ok_and(|code| run_code::decode(code).is_ok());
    if !is_a_run(text) && !backup::is_one(text) && !is_a_code() {
        return Err(Unopened::File(SavedError::NotARun));
    }
    open_text(text, platform, language).await
}

/// Finds the story that a code is of, and plays it.
///
/// # Errors
/// If something does not arrive; and within, if the run cannot be shown.
pub async fn find(
    code: &RunCode,
    platform: &Platform,
    language: Language,
) -> Result<Result<Found, Unopened>, ContentError> {
    let content = &*platform.content;
    let library = shelf::library(content, language).await?;
    let mut trouble = Unopened::NoSuchStory;
    for story in library.stories.iter().filter(|story| code.is_for(&story.id)) {
        let scenario = shelf::story(content, language, &story.id).await?;
        match code.open(&scenario) {
            Ok(session) => {
                let copy = copy_of(&session, platform);
                return Ok(Ok(Found { session, copy }));
            }
            Err(run_code::OpenError::OtherStory) => {}
            Err(run_code::OpenError::StoryChanged) => trouble = Unopened::StoryChanged,
            Err(run_code::OpenError::Move { at }) => trouble = Unopened::Move { at },
        }
    }
    Ok(Err(trouble))
}

fn copy_of(session: &Session, platform: &Platform) -> RunCopy {
    let code = run_code::encode(session);
    if let Some(saved) = opened(&code, platform) {
        return RunCopy::InFile(saved);
    }
    let same = |kept: &Kept| {
        let replayed = kept.saved.restore(Rc::clone(session.scenario()));
        replayed.is_ok_and(|session| run_code::encode(&session) == code)
    };
    let runs = kept::of_story(&*platform.storage, session.scenario().id()).runs;
    runs.into_iter().find(same).map_or(RunCopy::None, RunCopy::OnDevice)
}

async fn open_code(text: &str, platform: &Platform, language: Language) -> Result<Route, Unopened> {
    if backup::is_one(text) {
        return Err(Unopened::WholePractice);
    }
    let code = run_code::decode(code_in(text)?).map_err(Unopened::Code)?;
    let Found { session, copy } = find(&code, platform, language).await.map_err(Unopened::NotFetched)??;
    if session.is_over() {
        return Ok(Route::Debrief(run_code::encode(&session)));
    }
    match copy {
        // Opened twice, it is still one run.
        RunCopy::OnDevice(kept) => Ok(Route::Run(kept.saved.story, kept.run)),
        RunCopy::InFile(_) | RunCopy::None => {
            let now = platform.clock.now();
            let saved = Saved::of(&session, now, &vec![now; session.moves().len()]);
            let run = free_name(&saved, platform);
            keep(saved, run, platform)
        }
    }
}

async fn open_run(text: &str, platform: &Platform, language: Language) -> Result<Route, Unopened> {
    let saved = Saved::read(text).map_err(Unopened::File)?;
    let scenario = shelf::story(&*platform.content, language, &saved.story).await;
    let scenario = scenario.map_err(|error| match error {
        ContentError::Missing => Unopened::NoSuchStory,
        ContentError::Unreachable | ContentError::Damaged => Unopened::NotFetched(error),
    })?;
    let session = saved.restore(scenario).map_err(|error| match error {
        RestoreError::StoryChanged => Unopened::StoryChanged,
        RestoreError::OtherStory => Unopened::NoSuchStory,
        RestoreError::Move { at } => Unopened::Move { at },
    })?;
    if session.is_over() {
        let code = run_code::encode(&session);
        // For the debrief, as long as this page is open.
        let _ = platform.page.write(&in_page(&code), text);
        return Ok(Route::Debrief(code));
    }
    // The question stays in the file.
    let saved = Saved { question: None, ..saved };
    let runs = kept::of_story(&*platform.storage, &saved.story).runs;
    if let Some(here) = runs.iter().find(|kept| kept.saved.goes_on_from(&saved)) {
        return Ok(Route::Run(saved.story, here.run.clone()));
    }
    let run = match runs.into_iter().find(|kept| saved.goes_on_from(&kept.saved)) {
        Some(here) => here.run,
        None => free_name(&saved, platform),
    };
    keep(saved, run, platform)
}

fn keep(saved: Saved, run: RunName, platform: &Platform) -> Result<Route, Unopened> {
    match kept::keep(&*platform.storage, &run, &saved, None) {
        Ok(()) | Err(StorageError::Refused | StorageError::NotWanted) => Ok(Route::Run(saved.story, run)),
        Err(full @ StorageError::Full) => Err(Unopened::NotKept(full)),
    }
}

fn free_name(saved: &Saved, platform: &Platform) -> RunName {
    kept::free_name(&platform.storage.names().unwrap_or_default(), saved)
}

fn is_a_run(text: &str) -> bool {
    text.trim_start().starts_with("alongside run")
}

/// People paste the whole link as often as the code.
fn code_in(text: &str) -> Result<&str, Unopened> {
    let text = text.trim();
    let Some((_, page)) = text.split_once("#/") else {
        return if text.contains("://") { Err(Unopened::OtherLink) } else { Ok(text) };
    };
    match page.split_once('/') {
        Some(("debrief" | "open" | "share", code)) => Ok(code.trim_end_matches('/')),
        _ => Err(Unopened::OtherLink),
    }
}

/// The run of this code as it was in a file that was opened here.
pub fn opened(code: &str, platform: &Platform) -> Option<Saved> {
    Saved::read(&platform.page.read(&in_page(code)).ok()??).ok()
}

fn in_page(code: &str) -> String {
    ["file.", code].concat()
}
