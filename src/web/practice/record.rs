//! What a record of practice says: which stories were finished, how long somebody was at them, and what they were about.
//!
//! It claims nothing: no hours, no marks. A finished run counts with its active time, and of one story no more runs
//! than its first and its returns, because playing a story over and over is no longer practice.

use super::past::Past;
use super::returning::RETURNS;
use crate::engine::Score;
use crate::engine::active::active;
use crate::engine::saved::Timestamp;
use crate::scenario::competency::Competency;
use crate::scenario::ids::ScenarioId;

/// Runs of one story whose time counts.
pub const COUNTED: usize = RETURNS.len() + 1;

/// What was practised in some time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The one first that was finished first.
    pub stories: Vec<Practised>,
    /// In the order of [`Competency::ALL`].
    pub competencies: Vec<Competency>,
}

/// One story of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practised {
    pub story: ScenarioId,
    /// When each run of it was finished, the earliest first.
    pub finished: Vec<Timestamp>,
    /// The active time of the runs that count, in milliseconds.
    pub active: u64,
}

impl Record {
    /// Of what was finished then or later.
    pub fn of(past: &Past, since: Timestamp) -> Self {
        let mut runs: Vec<_> = past
            .practised()
            .filter_map(|run| Some((run.finished()?, run)))
            .filter(|(at, _)| *at >= since)
            .collect();
        runs.sort_by_key(|(at, _)| *at);
        let mut stories: Vec<Practised> = Vec::new();
        let mut shown = [false; Competency::ALL.len()];
        for (at, run) in runs {
            let story = &run.kept.saved.story;
            let place = stories.iter().position(|its| its.story == *story).unwrap_or_else(|| {
                stories.push(Practised { story: story.clone(), finished: Vec::new(), active: 0 });
                stories.len() - 1
            });
            let practised = &mut stories[place];
            practised.finished.push(at);
            if practised.finished.len() <= COUNTED {
                practised.active += active(&run.kept.saved);
            }
            let score = run.replayed.as_ref().ok().map(Score::of);
            for (competency, shown) in Competency::ALL.iter().zip(&mut shown) {
                *shown |= score.as_ref().is_some_and(|score| score.process.contains_key(competency));
            }
        }
        let competencies = Competency::ALL.into_iter().zip(shown).filter(|(_, shown)| *shown);
        Self { stories, competencies: competencies.map(|(competency, _)| competency).collect() }
    }

    /// The active time of all that counts, in milliseconds.
    pub fn active(&self) -> u64 {
        self.stories.iter().map(|practised| practised.active).sum()
    }

    /// When the first run of it was finished, and the last.
    pub fn span(&self) -> Option<(Timestamp, Timestamp)> {
        let all = || self.stories.iter().flat_map(|practised| &practised.finished).copied();
        Some((all().min()?, all().max()?))
    }
}
