//! Bringing runs together from two places: all that is in either is there afterwards, and nothing twice.
//!
//! A run only ever grows at its end. Of two copies of one run, the longer has all that is in the shorter and takes its
//! place; where both have gone on by themselves, they have become two runs, and both stay.

use super::backup::Run;

/// What it takes to bring in one run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It is not here.
    Add(Run),
    /// The run at this place is here, but not as far, or not known to have ended.
    Further { at: usize, run: Run },
}

/// Everything that bringing in some runs changes, and how many of them change nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merge {
    pub changes: Vec<Change>,
    pub here_already: usize,
}

/// What it takes to bring `others` to the runs that are `here`. A place is one among those.
pub fn merge(here: &[Run], others: &[Run]) -> Merge {
    let mut merge = Merge::default();
    for other in others {
        merge.bring(here, other);
    }
    merge
}

/// The runs that there are after a merge.
pub fn merged(here: &[Run], others: &[Run]) -> Vec<Run> {
    let mut runs = here.to_vec();
    for change in merge(here, others).changes {
        match change {
            Change::Add(run) => runs.push(run),
            Change::Further { at, run } => runs[at] = run,
        }
    }
    runs
}

impl Merge {
    fn bring(&mut self, here: &[Run], other: &Run) {
        // A file may have a run twice, too, so what it has brought so far counts.
        for change in &mut self.changes {
            let (Change::Add(run) | Change::Further { run, .. }) = change;
            if let Some(joined) = joined(run, other) {
                *run = joined;
                return;
            }
        }
        let replaced = |at: usize| {
            self.changes.iter().any(|change| matches!(change, Change::Further { at: its, .. } if *its == at))
        };
        let copies = here.iter().enumerate().filter(|(at, _)| !replaced(*at));
        let copies = copies.filter_map(|(at, run)| Some((at, run, joined(run, other)?)));
        // Where somebody has opened an early copy by itself, the one that has gone furthest is meant.
        match copies.max_by_key(|(_, run, _)| run.saved.moves.len()) {
            Some((_, run, joined)) if joined == *run => self.here_already += 1,
            Some((at, _, run)) => self.changes.push(Change::Further { at, run }),
            None => self.changes.push(Change::Add(other.clone())),
        }
    }
}

/// One run for two copies of it, or none for two different runs.
fn joined(one: &Run, other: &Run) -> Option<Run> {
    let saved = if one.saved.goes_on_from(&other.saved) {
        one.saved.clone()
    } else if other.saved.goes_on_from(&one.saved) {
        other.saved.clone()
    } else {
        return None;
    };
    // Whoever looks at a finished run again has not finished it again.
    let ended = match (one.ended, other.ended) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    Some(Run { saved, ended })
}
