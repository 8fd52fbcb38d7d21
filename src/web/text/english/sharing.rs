//! English for sharing and opening a run.

use super::{Said, join};
use crate::web::text::{Formats, Sharing};

pub(in crate::web::text) fn say(text: Sharing<'_>, _formats: &dyn Formats) -> Said {
    let fixed = match text {
        Sharing::ShareCode => "Share code",
        Sharing::HelpOver => {
            "This code holds your choices and nothing about you. Whoever has it can open this debrief."
        }
        Sharing::HelpGoing => {
            "This code holds your choices so far and nothing about you. Wherever it is opened, the story goes on at this \
             moment."
        }
        Sharing::CopyCode => "Copy the code",
        Sharing::Copied => "Copied",
        Sharing::CopyFailed => "Copying did not work here. Select it and copy it by hand.",
        Sharing::Link => "The same as a link",
        Sharing::CopyLink => "Copy the link",
        Sharing::QrCode => "The link as a QR code, for the camera of a phone",
        Sharing::NoQrCode => "This link is too long for a QR code.",
        Sharing::File => "The same as a file",
        Sharing::FileHelp => "The file also holds the times of your choices.",
        Sharing::FileHelpQuestion => "The file also holds your question and the times of your choices.",
        Sharing::SaveFile => "Save this run as a file",
        Sharing::FileSaved => "The file is in your downloads",
        Sharing::GoingAt { story, moment } => {
            return join(&["You are in the middle of “", story, "”, at the moment “", moment, "”."]);
        }
        Sharing::OverAt { story, moment } => {
            return join(&["A run of “", story, "” that is over. It ended with “", moment, "”."]);
        }
        Sharing::OnlyWay => {
            "After you close or reload this page, the code, the link or the file is the only way back to this run."
        }
        Sharing::BackToStory => "Back to the story",
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
