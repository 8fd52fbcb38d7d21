//! What runs show together: every decision with its first attempt and its latest one, and each competency from both.
//!
//! Bands rest on first attempts, because a later one has seen what came of the first. Only runs of one's own count: a
//! hint, another way tried out and a room's vote are practice and no evidence.

use super::band::{Band, Evidence, band};
use super::saved::{Saved, Timestamp};
use super::score::{Score, Tally, Weight};
use super::session::{Mode, Session};
use crate::scenario::competency::Competency;
use crate::scenario::ids::ScenarioId;
use crate::scenario::{Credits, SceneRef};
use std::collections::BTreeMap;

/// The same decision of the same story, whichever run met it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DecisionKey {
    pub story: ScenarioId,
    pub scene: SceneRef,
    /// How often the scene was met before in the run.
    pub visit: u8,
}

/// The choice that counted when a decision was met in one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    pub made: Timestamp,
    /// As the story rates it today; `None` where the choice is not scored.
    pub credit: Option<Credits>,
    /// Whether its run raised a safety flag that was not put right.
    pub unremedied_flag: bool,
}

/// A decision over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Met {
    pub first: Attempt,
    /// The first attempt itself where there was no other.
    pub latest: Attempt,
    /// In how many runs it was met.
    pub runs: u16,
}

/// One competency over time: first attempts and latest ones, which are never mixed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Shown {
    pub first: Evidence,
    pub latest: Tally,
    /// Whether any of its decisions was met more than once.
    pub again: bool,
}

/// Every decision that somebody's own runs have met.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    pub decisions: BTreeMap<DecisionKey, Met>,
}

impl History {
    /// Of runs in any order, each as it was saved and replayed.
    pub fn of<'a>(runs: impl IntoIterator<Item = (&'a Saved, &'a Session)>) -> Self {
        let mut history = Self::default();
        for (saved, session) in runs {
            match session.mode() {
                Mode::Own => history.add(saved, session),
                Mode::Guided | Mode::WhatIf | Mode::Room => {}
            }
        }
        history
    }

    /// By the time of the choice and not of the run, because a run can rest while another one goes on.
    fn add(&mut self, saved: &Saved, session: &Session) {
        let score = Score::of(session);
        let unremedied_flag = score.flags.iter().any(|raised| !raised.remedied);
        for decision in score.decisions {
            let key = DecisionKey {
                story: session.scenario().id().clone(),
                scene: decision.turn.choice.scene(),
                visit: decision.turn.visit,
            };
            let made = saved.time_of(decision.at);
            let attempt = Attempt { made, credit: decision.credit, unremedied_flag };
            let met = self.decisions.entry(key).or_insert(Met { first: attempt, latest: attempt, runs: 0 });
            met.runs += 1;
            if attempt.made < met.first.made {
                met.first = attempt;
            }
            if attempt.made >= met.latest.made {
                met.latest = attempt;
            }
        }
    }

    /// What it has of one competency.
    pub fn shown(&self, competency: Competency) -> Shown {
        let mut shown = Shown::default();
        for met in self.decisions.values() {
            if add(&mut shown.first.tally, &met.first, competency) {
                shown.first.unremedied_flag |= met.first.unremedied_flag;
                shown.again |= met.runs > 1;
            }
            add(&mut shown.latest, &met.latest, competency);
        }
        shown
    }
}

impl Shown {
    pub fn band(&self) -> Band {
        band(&self.first)
    }

    /// First attempts that had this competency first.
    pub fn decisions(&self) -> u16 {
        self.first.tally.decisions()
    }
}

/// Whether the attempt has anything of the competency to add.
fn add(tally: &mut Tally, attempt: &Attempt, competency: Competency) -> bool {
    let Some(Credits { primary, secondary }) = attempt.credit else { return false };
    let mut added = false;
    for (shown, weight) in [(Some(primary), Weight::Primary), (secondary, Weight::Secondary)] {
        if let Some((its, credit)) = shown
            && its == competency
        {
            tally.add(credit, weight);
            added = true;
        }
    }
    added
}
