//! English for what is wrong, and what can be done about it.

use crate::web::platform::{ContentError, StorageError};
use crate::web::text::Trouble;

pub(in crate::web::text) fn say(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Loading => "Getting the story ready…",
        Trouble::LoadingSlowly => {
            "This is taking longer than usual. It will go on as soon as the connection allows."
        }
        Trouble::NotLoaded => "This page cannot be shown",
        Trouble::LoadFailed(ContentError::Unreachable) => {
            "This could not be fetched. Check the connection, then try again. Nothing you did is lost."
        }
        Trouble::LoadFailed(ContentError::Missing) => {
            "This is not on the site any more. It may have been renamed; the list of stories shows what there is."
        }
        Trouble::LoadFailed(ContentError::Damaged) => {
            "What arrived could not be read. Loading the page anew usually helps. Nothing you did is lost."
        }
        Trouble::TryAgain => "Try again",
        Trouble::Storage(StorageError::Refused) => {
            "This browser does not let us save, so your place is kept only while this page is open. “Keep or share your \
             place” still gives you its share code and a file."
        }
        Trouble::Storage(StorageError::Full) => {
            "The browser’s storage is full, so the latest steps are kept only while this page is open. “Keep or share your \
             place” still gives you its share code and a file."
        }
        Trouble::Storage(StorageError::NotWanted) => {
            "Nothing you do here is kept once you close or reload this page, as it is set in the settings."
        }
        Trouble::OtherTab => {
            "This run is open in another tab, so you can read here but not choose. Close the other tab, then load \
             this page anew."
        }
        Trouble::RunDamaged => {
            "The saved copy of this run is damaged and cannot be continued. It has been put aside, not thrown away. \
             You can start a new run."
        }
        Trouble::RunOutdated => {
            "The story has changed since this run was saved, so going on could show things that never happened. The \
             saved run is kept. You can start a new run of the story as it is now."
        }
        Trouble::UnknownPage => "There is no such page",
        Trouble::UnknownPageHelp => {
            "The address may be incomplete. Your saved runs are still with their stories."
        }
        Trouble::UnknownRun => {
            "There is no such run on this device. It may have been played on another one, or the browser may have \
             cleared it."
        }
    }
}
