//! What a device keeps of somebody's practice: into a file, and out of one.
//!
//! What comes out of a file is added or not as a whole: where the browser has no room for all of it, what was written
//! is taken back.

use super::kept::{self, Kept};
use super::platform::{FileError, Platform, Storage, StorageError};
use super::settings;
use crate::engine::saved::Timestamp;
use crate::exchange::backup::{Backup, BackupError, Run};
use crate::exchange::merge::{Change, Merge, merge};
use crate::scenario::ids::ScenarioId;

/// Why a file was not looked into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unbrought {
    Unread(FileError),
    Backup(BackupError),
}

/// What adding a file would do to the runs of one story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoryCheck {
    pub story: ScenarioId,
    pub new: u32,
    /// Here, but not as far as in the file.
    pub further: u32,
    pub here_already: u32,
}

/// What becomes of the settings in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsFate {
    /// There are none.
    NotThere,
    /// Nothing is set on this device.
    Taken,
    /// What is set on this device stays.
    LeftOut,
}

/// What adding a file would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    pub stories: Vec<StoryCheck>,
    pub settings: SettingsFate,
}

/// What was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Brought {
    pub new: u32,
    pub further: u32,
    pub settings: SettingsFate,
}

/// Everything that is kept here. A run that cannot be read is not taken along.
pub fn practice(platform: &Platform) -> Backup {
    Backup {
        settings: settings::taken_along(&*platform.device_storage),
        runs: kept_runs(&*platform.storage).iter().map(run).collect(),
    }
}

/// What adding a file would do, story by story in the file's order.
pub fn check(backup: &Backup, platform: &Platform) -> Check {
    let here: Vec<Run> = kept_runs(&*platform.storage).iter().map(run).collect();
    let Merge { changes, .. } = merge(&here, &backup.runs);
    let mut stories: Vec<StoryCheck> = Vec::new();
    for run in &backup.runs {
        let found = stories.iter_mut().find(|check| check.story == run.saved.story);
        match found {
            Some(check) => check.here_already += 1,
            None => stories.push(StoryCheck {
                story: run.saved.story.clone(),
                new: 0,
                further: 0,
                here_already: 1,
            }),
        }
    }
    for change in &changes {
        let (Change::Add(run) | Change::Further { run, .. }) = change;
        let Some(check) = stories.iter_mut().find(|check| check.story == run.saved.story) else { continue };
        check.here_already = check.here_already.saturating_sub(1);
        match change {
            Change::Add(_) => check.new += 1,
            Change::Further { .. } => check.further += 1,
        }
    }
    Check { stories, settings: fate(backup, platform) }
}

/// Adds what is in a file to what is here by now.
///
/// # Errors
/// If there is no room, by which everything here is as it was.
pub fn bring(backup: &Backup, platform: &Platform) -> Result<Brought, StorageError> {
    let storage = &*platform.storage;
    let kept = kept_runs(storage);
    let here: Vec<Run> = kept.iter().map(run).collect();
    let mut names = storage.names()?;
    let mut runs = Writing::to(storage);
    let mut brought = Brought { new: 0, further: 0, settings: fate(backup, platform) };
    for change in merge(&here, &backup.runs).changes {
        let (name, run) = match change {
            Change::Add(run) => {
                brought.new += 1;
                (kept::free_name(&names, &run.saved), run)
            }
            Change::Further { at, run } => {
                brought.further += 1;
                (kept[at].run.clone(), run)
            }
        };
        let entry = kept::name(&run.saved.story, &name);
        runs.write(&entry, &run.saved.write())?;
        names.push(entry);
        if let Some(Timestamp(ended)) = run.ended {
            runs.write(&kept::mark(&run.saved.story, &name), &ended.to_string())?;
        }
    }
    if brought.settings == SettingsFate::Taken {
        let mut lines = Writing::to(&*platform.device_storage);
        if let Err(full) = lines.write(settings::NAME, &settings::written(&backup.settings)) {
            runs.take_back();
            return Err(full);
        }
    }
    Ok(brought)
}

fn kept_runs(storage: &dyn Storage) -> Vec<Kept> {
    kept::all(storage).into_iter().flat_map(|(_, kept)| kept.runs).collect()
}

fn run(kept: &Kept) -> Run {
    Run { saved: kept.saved.clone(), ended: kept.ended }
}

fn fate(backup: &Backup, platform: &Platform) -> SettingsFate {
    if backup.settings.is_empty() {
        SettingsFate::NotThere
    } else if settings::taken_along(&*platform.device_storage).is_empty() {
        SettingsFate::Taken
    } else {
        SettingsFate::LeftOut
    }
}

/// Entries that are all written or none.
struct Writing<'a> {
    storage: &'a dyn Storage,
    /// What each had before, in the order of writing.
    before: Vec<(String, Option<String>)>,
}

impl<'a> Writing<'a> {
    fn to(storage: &'a dyn Storage) -> Self {
        Self { storage, before: Vec::new() }
    }

    fn write(&mut self, name: &str, text: &str) -> Result<(), StorageError> {
        let written = self.storage.read(name).and_then(|before| match self.storage.write(name, text) {
            // The page keeps it for as long as it is open, which is as long as anything here.
            Ok(()) | Err(StorageError::Refused | StorageError::NotWanted) => Ok(before),
            Err(full @ StorageError::Full) => Err(full),
        });
        match written {
            Ok(before) => {
                self.before.push((name.to_owned(), before));
                Ok(())
            }
            Err(error) => {
                self.take_back();
                Err(error)
            }
        }
    }

    /// Backwards, so that each finds the room that it had: none of these writes can fail for want of it.
    fn take_back(&mut self) {
        for (name, before) in self.before.drain(..).rev() {
            let _ = match before {
                Some(text) => self.storage.write(&name, &text),
                None => self.storage.remove(&name),
            };
        }
    }
}
