//! What there is to say on the settings page.

use crate::web::forgetting::Deleted;
use crate::web::settings::{Keeping, Motion, TextSize, Theme};

/// What is said of settings, and of what is kept where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingUp {
    Intro,
    JobTitle,
    JobTitleHelp,
    ThemeTitle,
    Theme(Theme),
    TextTitle,
    TextSize(TextSize),
    MotionTitle,
    Motion(Motion),
    KeepingTitle,
    Keeping(Keeping),
    KeepingHelp(Keeping),

    // What is kept, and deleting it.
    Kept,
    /// Runs with their marks, and those put aside.
    KeptHere {
        runs: u32,
    },
    KeptHidden,
    KeptWhere,
    KeptNotHere,
    KeptByBrowser,
    Delete,
    DeleteHelp,
    DeleteAsked {
        runs: u32,
    },
    DeleteForGood,
    DeleteNot,
    Done(Deleted),
    NotDeleted,
}
