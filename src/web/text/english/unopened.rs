//! English for a run that could not be opened: what is wrong with it, where, and what can be done.

use super::{Said, join, trouble};
use crate::engine::run_code::CodeError;
use crate::engine::saved::SavedError;
use crate::web::opening::Unopened;
use crate::web::platform::FileError;
use crate::web::text::{Formats, Trouble};

pub(in crate::web::text) fn say(unopened: Unopened, formats: &dyn Formats) -> Said {
    let number = |number: usize| formats.number(u32::try_from(number).unwrap_or(u32::MAX));
    let fixed = match unopened {
        Unopened::Code(error) => return code(&error, formats),
        Unopened::OtherLink => {
            "That link has no share code in it. In the link of a run, #/debrief/ or #/open/ stands before the code: copy the \
             whole of it."
        }
        Unopened::Unread(error) => file_error(error),
        Unopened::File(error) => return file(&error, formats),
        Unopened::WholePractice => {
            "That file holds somebody’s whole practice and not one run. Open it under “Take my practice with me”."
        }
        Unopened::NoSuchStory => {
            "That run is of a story that this site does not have. Ask where it was played, and open it there."
        }
        Unopened::StoryChanged => {
            "The story has changed since that run was played, so replaying it could show things that never happened. You \
             can play the story as it is now."
        }
        Unopened::Move { at } => {
            return join(&[
                "Step ",
                &number(at),
                " of that run cannot be taken in its story, so it is not shown. Ask for the code or the file once more.",
            ]);
        }
        Unopened::NotFetched(error) => trouble::say(Trouble::LoadFailed(error)),
        Unopened::NotKept(_) => {
            "The browser’s storage is full, so that run cannot be taken up here. Nothing was changed. Make room in the \
             browser’s storage, or open the run on another device."
        }
    };
    fixed.into()
}

fn code(error: &CodeError, formats: &dyn Formats) -> Said {
    let number = |number: usize| formats.number(u32::try_from(number).unwrap_or(u32::MAX));
    let fixed = match error {
        CodeError::Empty => "There is nothing here yet. Paste the share code or the whole link first.",
        CodeError::Character { character, at }
            if character.is_alphanumeric() || character.is_ascii_graphic() =>
        {
            let shown = character.to_string();
            return join(&[
                "“",
                &shown,
                "” (character ",
                &number(*at),
                ") is never in a share code. Copy the code once more, with nothing before or after it.",
            ]);
        }
        CodeError::Character { at, .. } => {
            return join(&[
                "Character ",
                &number(*at),
                " is one that is never in a share code. Copy the code once more, with nothing before or after it.",
            ]);
        }
        CodeError::TooShort { found, needed } => {
            return join(&[
                "The code is cut short: it has ",
                &number(*found),
                " characters and needs at least ",
                &number(*needed),
                ". Copy it once more from its first to its last character.",
            ]);
        }
        CodeError::TooLong => "That is far longer than a share code. Copy only the code or the link.",
        CodeError::Check => {
            "A character of the code is wrong or missing somewhere. Compare it with the original, or copy it once more."
        }
        CodeError::NewerVersion(_) => {
            "The code was made by a newer version of Alongside. Load this page anew, then open it once more."
        }
        CodeError::Malformed => {
            "The code says something that Alongside never writes, so it is not opened. Ask for it once more."
        }
    };
    fixed.into()
}

fn file(error: &SavedError, formats: &dyn Formats) -> Said {
    let fixed = match error {
        SavedError::NotARun => {
            "That file is not a run saved from Alongside. Choose a file whose name begins with “alongside”, or ask for the \
             share code."
        }
        SavedError::NewerVersion(_) => {
            "That file was saved by a newer version of Alongside. Load this page anew, then open it once more."
        }
        SavedError::TooLarge => file_error(FileError::TooLarge),
        SavedError::CutShort => {
            "The file is cut short: its last line is missing. Ask for the file once more, or for the share code."
        }
        SavedError::Check => {
            "The file was changed or damaged after it was saved, so it is not opened. Ask for it once more, or for the share \
             code."
        }
        SavedError::Line(line) => {
            let line = formats.number(u32::try_from(*line).unwrap_or(u32::MAX));
            return join(&[
                "Line ",
                &line,
                " of the file cannot be read. Ask for the file once more, or for the share code.",
            ]);
        }
    };
    fixed.into()
}

pub(super) fn file_error(error: FileError) -> &'static str {
    match error {
        FileError::TooLarge => {
            "That file is far larger than one saved from Alongside, so it was not read. Choose a file whose name begins with \
             “alongside”."
        }
        FileError::Unreadable => {
            "The browser could not read that file. Save it on this device first, then choose it once more."
        }
    }
}
