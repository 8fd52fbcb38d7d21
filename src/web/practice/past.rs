//! Every run on this device: replayed where it can be, and with the reason where it cannot. None is left out.

use crate::engine::history::History;
use crate::engine::saved::{RestoreError, Saved, Timestamp};
use crate::engine::{Mode, Session};
use crate::scenario::Scenario;
use crate::scenario::ids::ScenarioId;
use crate::scenario::library::{Library, Story};
use crate::web::day::Day;
use crate::web::kept::{self, Kept};
use crate::web::platform::{ContentError, Platform};
use crate::web::shelf;
use crate::web::text::Language;
use std::rc::Rc;

/// What this device has of its runs.
#[derive(Debug, Clone)]
pub struct Past {
    pub library: Rc<Library>,
    /// Story by story, the latest run of a story first.
    pub runs: Vec<PastRun>,
    /// Runs whose text was damaged when it was looked at, now or earlier.
    pub damaged: Vec<ScenarioId>,
}

/// A run, and what became of replaying it.
#[derive(Debug, Clone)]
pub struct PastRun {
    pub kept: Kept,
    pub replayed: Result<Session, Unread>,
}

/// Why a run could not be replayed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// What happens in the story is no longer what was played.
    StoryChanged,
    /// The site does not have the story.
    StoryGone,
    NotFetched(ContentError),
    /// A move cannot be made.
    Damaged,
}

impl Past {
    /// Fetches every story that was played, and replays the runs.
    ///
    /// # Errors
    /// If the list of stories does not arrive. A story that does not is said to be missing in its runs.
    pub async fn of(platform: &Platform, language: Language) -> Result<Self, ContentError> {
        let content = &*platform.content;
        let library = shelf::library(content, language).await?;
        let kept = kept::all(&*platform.storage);
        let here = kept.iter().map(|(story, _)| story).filter(|story| told(&library, story).is_some());
        let stories = shelf::stories(content, language, here.cloned().collect()).await?;
        let mut damaged = kept::aside(&*platform.storage);
        let mut runs = Vec::new();
        for (story, kept) in kept {
            let scenario = match stories.iter().find(|(id, _)| *id == story) {
                Some((_, Ok(scenario))) => Ok(scenario),
                Some((_, Err(error))) => Err(Unread::NotFetched(*error)),
                None => Err(Unread::StoryGone),
            };
            // Where storage is full, a damaged run could not even be put aside.
            for run in kept.damaged.into_iter().map(|run| (story.clone(), run)) {
                if !damaged.contains(&run) {
                    damaged.push(run);
                }
            }
            runs.extend(kept.runs.into_iter().map(|kept| {
                let replayed = scenario.and_then(|scenario| replay(&kept.saved, scenario));
                PastRun { kept, replayed }
            }));
        }
        Ok(Self { library, runs, damaged: damaged.into_iter().map(|(story, _)| story).collect() })
    }

    /// What the library says of a story.
    pub fn story(&self, id: &ScenarioId) -> Option<&Story> {
        told(&self.library, id)
    }

    pub fn history(&self) -> History {
        let replayed =
            self.runs.iter().filter_map(|run| Some((&run.kept.saved, run.replayed.as_ref().ok()?)));
        History::of(replayed)
    }

    /// The runs that count as somebody's own practice: with hints or without.
    pub fn practised(&self) -> impl Iterator<Item = &PastRun> {
        self.runs.iter().filter(|run| match run.kept.saved.mode {
            Mode::Own | Mode::Guided => true,
            // Another way tried out from a run, and a run that a room decided.
            Mode::WhatIf | Mode::Room => false,
        })
    }

    pub fn has_played(&self, story: &ScenarioId) -> bool {
        self.runs.iter().any(|run| run.kept.saved.story == *story)
    }

    /// On which days each story was finished. `day` says what day it was here.
    pub fn finished(&self, day: impl Fn(Timestamp) -> Day) -> Vec<(ScenarioId, Vec<Day>)> {
        let mut finished: Vec<(ScenarioId, Vec<Day>)> = Vec::new();
        for run in self.practised() {
            let Some(at) = run.finished() else { continue };
            match finished.iter_mut().find(|(story, _)| *story == run.kept.saved.story) {
                Some((_, days)) => days.push(day(at)),
                None => finished.push((run.kept.saved.story.clone(), vec![day(at)])),
            }
        }
        finished
    }
}

impl PastRun {
    /// When its ending was first reached. A run from before there were marks has none, but may be over all the same.
    pub fn finished(&self) -> Option<Timestamp> {
        let over = || self.replayed.as_ref().is_ok_and(Session::is_over).then(|| self.kept.last());
        self.kept.ended.or_else(over)
    }
}

fn told<'a>(library: &'a Library, id: &ScenarioId) -> Option<&'a Story> {
    library.stories.iter().find(|story| story.id == *id)
}

fn replay(saved: &Saved, scenario: &Rc<Scenario>) -> Result<Session, Unread> {
    saved.restore(Rc::clone(scenario)).map_err(|error| match error {
        RestoreError::StoryChanged => Unread::StoryChanged,
        RestoreError::OtherStory | RestoreError::Move { .. } => Unread::Damaged,
    })
}
