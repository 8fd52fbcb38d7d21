//! The runs on this device: one text a run, under the story's name and the run's.
//!
//! Whether a run reached its ending cannot be read from its text without the story, so the first arrival there leaves
//! a mark of its own. A damaged text is put aside under another name and never thrown away.

use super::platform::{Storage, StorageError, Timestamp};
use super::route::RunName;
use crate::engine::saved::{Made, Saved};
use crate::scenario::ids::ScenarioId;

/// A run as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub run: RunName,
    pub saved: Saved,
    /// When its ending was first reached.
    pub ended: Option<Timestamp>,
}

/// What is kept of one story.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptRuns {
    /// Latest first.
    pub runs: Vec<Kept>,
    /// Runs that could not be read, and were put aside just now.
    pub damaged: Vec<RunName>,
}

impl Kept {
    /// When something was last done in it.
    pub fn last(&self) -> Timestamp {
        let after = self.saved.moves.last().map_or(0, |made| made.after);
        Timestamp(self.saved.started.0.saturating_add(after))
    }

    /// Choices that still stand.
    pub fn decisions(&self) -> u32 {
        self.saved.moves.iter().fold(0, |count, saved| match saved.made {
            Made::Choice { .. } => count + 1,
            Made::StepBack => count.saturating_sub(1),
            Made::PlanOpened | Made::HintRead | Made::Sureness(_) => count,
        })
    }
}

/// The name that a run is kept under, and that its lock has.
pub fn name(story: &ScenarioId, run: &RunName) -> String {
    ["run.", story.as_str(), ".", run.as_str()].concat()
}

/// Everything that is kept of a story; where storage is refused there is nothing.
pub fn of_story(storage: &dyn Storage, story: &ScenarioId) -> KeptRuns {
    let mut kept = KeptRuns::default();
    for found in storage.names().unwrap_or_default() {
        if let Some((its_story, run)) = run_of(&found)
            && its_story == *story
        {
            match read(storage, &found, &its_story, &run) {
                Ok(run) => {
                    // Put in its place at once: a sort of the standard library is five kilobytes for a handful of runs.
                    let at = kept.runs.iter().position(|other| other.last() < run.last());
                    kept.runs.insert(at.unwrap_or(kept.runs.len()), run);
                }
                Err(()) => kept.damaged.push(run),
            }
        }
    }
    kept
}

/// # Errors
/// If it could not be kept; see [`Storage::write`].
pub fn keep(
    storage: &dyn Storage,
    run: &RunName,
    saved: &Saved,
    ended: Option<Timestamp>,
) -> Result<(), StorageError> {
    storage.write(&name(&saved.story, run), &saved.write())?;
    match ended {
        Some(at) => storage.write(&mark(&saved.story, run), &at.0.to_string()),
        None => Ok(()),
    }
}

/// As if it had never been.
///
/// # Errors
/// If the browser refuses.
pub fn forget(storage: &dyn Storage, story: &ScenarioId, run: &RunName) -> Result<(), StorageError> {
    storage.remove(&name(story, run))?;
    storage.remove(&mark(story, run))
}

fn run_of(name: &str) -> Option<(ScenarioId, RunName)> {
    let (story, run) = name.strip_prefix("run.")?.split_once('.')?;
    Some((ScenarioId::new(story).ok()?, RunName::new(run)?))
}

fn mark(story: &ScenarioId, run: &RunName) -> String {
    ["ended.", story.as_str(), ".", run.as_str()].concat()
}

fn read(storage: &dyn Storage, name: &str, story: &ScenarioId, run: &RunName) -> Result<Kept, ()> {
    let text = storage.read(name).ok().flatten().unwrap_or_default();
    let Ok(saved) = Saved::read(&text) else {
        let aside = ["aside.", story.as_str(), ".", run.as_str()].concat();
        // Only what is safe under its new name leaves the old one.
        if storage.write(&aside, &text).is_ok() {
            let _ = storage.remove(name);
        }
        return Err(());
    };
    let ended = storage.read(&mark(story, run)).ok().flatten().and_then(|at| at.parse().ok()).map(Timestamp);
    Ok(Kept { run: run.clone(), saved, ended })
}
