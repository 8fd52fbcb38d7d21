//! What there is to say about taking a whole practice to another device.

use crate::web::backing_up::{Brought, SettingsFate, StoryCheck, Unbrought};
use crate::web::platform::StorageError;

/// What is said on the page about everything that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakingAlong {
    Intro,
    WhereKept,
    HowToDelete,

    // Into a file.
    Save,
    Here { runs: u32, going: u32 },
    Damaged { runs: u32 },
    SaveFile,
    FileSaved,

    // Out of a file.
    Bring,
    BringHelp,
    File,
    FileHint,
    Unbrought(Unbrought),
    Check,
    InFile { runs: u32 },
    Story(StoryCheck),
    Settings(SettingsFate),
    Nothing,
    OnlyWhileOpen,
    Add,
    AddNot,
    Done,
    Brought(Brought),
    NotBrought(StorageError),
}
