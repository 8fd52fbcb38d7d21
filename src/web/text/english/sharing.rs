//! English for sharing and opening a run.

use super::Said;
use crate::web::text::{Formats, Sharing};

pub(in crate::web::text) fn say(text: Sharing, _formats: &dyn Formats) -> Said {
    let fixed = match text {
        Sharing::OpenIntro => {
            "A run that is over shows its debrief. One that is not goes on where it stopped, as a run of this device, and \
             takes the place of no other."
        }
        Sharing::CodeOrLink => "Share code or link",
        Sharing::OpenIt => "Open it",
        Sharing::SavedRun => "Saved run",
        Sharing::SavedRunHint => {
            "Choose the file, or drop it here. It is read on this device and sent nowhere."
        }
        Sharing::StillGoing => {
            "This run is not over yet, so there is nothing to look back on. You can go on with it where it stopped."
        }
        Sharing::GoOn => "Go on with the run",
    };
    fixed.into()
}
