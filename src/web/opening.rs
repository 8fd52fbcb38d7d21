//! Opening a run that somebody has as a file: where it leads, or why it cannot be opened.

use crate::engine::run_code;
use crate::engine::saved::{Saved, SavedError};
use crate::web::kept::{self, KeptRuns};
use crate::web::platform::{ContentError, Platform, StorageError};
use crate::web::route::{Route, RunName};
use crate::web::shelf;
use crate::web::text::{Language, Trouble};

/// A run that is over leads to its debrief and is not kept: it may be somebody else's. One that is not leads back into
/// its story, and is kept like any other.
///
/// # Errors
/// With what to say where the file is not a run, or not one of a story as it is here.
pub async fn open(text: &str, platform: &Platform, language: Language) -> Result<Route, Trouble> {
    let saved = Saved::read(text).map_err(|error| match error {
        SavedError::NewerVersion(_) => Trouble::FileNewer,
        SavedError::NotARun
        | SavedError::TooLarge
        | SavedError::CutShort
        | SavedError::Check
        | SavedError::Line(_) => Trouble::FileWrong,
    })?;
    let scenario = shelf::story(&*platform.content, language, &saved.story).await;
    let scenario = scenario.map_err(|error| match error {
        ContentError::Missing => Trouble::RunUnreadable,
        ContentError::Unreachable | ContentError::Damaged => Trouble::LoadFailed(error),
    })?;
    let session = saved.restore(scenario).map_err(|_| Trouble::RunUnreadable)?;
    if session.is_over() {
        let code = run_code::encode(&session);
        // For the debrief, as long as this page is open.
        let _ = platform.page.write(&in_page(&code), text);
        return Ok(Route::Debrief(code));
    }
    let (story, run) = (saved.story.clone(), RunName::from_number(saved.started.0));
    let KeptRuns { runs, .. } = kept::of_story(&*platform.storage, &story);
    let here = runs.iter().find(|kept| kept.run == run);
    // The device's own copy of the run may have gone on since the file was saved.
    if here.is_none_or(|kept| kept.saved.moves.len() < saved.moves.len()) {
        // The question stays in the file.
        let saved = Saved { question: None, ..saved };
        match kept::keep(&*platform.storage, &run, &saved, None) {
            Ok(()) | Err(StorageError::Refused | StorageError::NotWanted) => {}
            Err(error @ StorageError::Full) => return Err(Trouble::Storage(error)),
        }
    }
    Ok(Route::Run(story, run))
}

/// The run of this code as it was in a file that was opened here.
pub fn opened(code: &str, platform: &Platform) -> Option<Saved> {
    Saved::read(&platform.page.read(&in_page(code)).ok()??).ok()
}

fn in_page(code: &str) -> String {
    ["file.", code].concat()
}
