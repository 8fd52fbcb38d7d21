//! Deleting everything that this site keeps on a device.

use super::platform::{Storage, StorageError};
use super::settings::{Keeping, Settings};
use super::text::Language;

/// What was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deleted {
    All,
    /// A device that keeps nothing goes on keeping nothing: whoever comes next may be somebody else.
    AllButKeeping,
}

/// How many runs are kept, with those that were put aside because they are damaged.
pub fn kept_runs(storage: &dyn Storage) -> u32 {
    let names = storage.names().unwrap_or_default();
    let runs = names.iter().filter(|name| name.starts_with("run.") || name.starts_with("aside."));
    u32::try_from(runs.count()).unwrap_or(u32::MAX)
}

/// Deletes every entry, here and in what lasts as long as the page.
///
/// # Errors
/// If the browser refuses, by which some of it may be gone.
pub fn delete_everything(
    lasting: &dyn Storage,
    page: &dyn Storage,
    settings: Settings,
) -> Result<Deleted, StorageError> {
    for storage in [lasting, page] {
        for name in storage.names()? {
            storage.remove(&name)?;
        }
    }
    match settings.keeping {
        Keeping::Always => Ok(Deleted::All),
        Keeping::WhileOpen => {
            after_deletion(settings).keep(lasting)?;
            Ok(Deleted::AllButKeeping)
        }
    }
}

/// What is set from then on. The page goes on in the language it is in.
pub const fn after_deletion(settings: Settings) -> Settings {
    let language: Language = settings.language;
    Settings { keeping: settings.keeping, ..Settings::new(language) }
}
