//! What is certain about a scenario, because every situation was looked at.

mod agreement;
mod bypass;
mod endings;
mod knowable;
mod met;
mod stuck;

pub use agreement::{Disagreement, Quarrel};
pub use endings::EndingProof;
pub use knowable::Pages;
pub use met::{ChoiceMet, SceneMet};
pub use stuck::Stuck;

use super::path::Paths;
use super::solved::Solved;
use super::story::Outlook;
use crate::scenario::SceneRef;

/// Everything that was proved.
pub struct Proof {
    /// How many situations can be reached.
    pub situations: usize,
    /// How many choices can be made in them, each counted in every situation.
    pub choices: usize,
    pub best: Outlook,
    pub worst: Outlook,
    /// What random play comes to on average.
    pub any: Outlook,
    /// In the order of the script.
    pub endings: Vec<EndingProof>,
    /// Places that are no ending and offer nothing.
    pub dead_ends: Vec<Stuck>,
    /// Where every way runs into the turn limit although there is time enough for every scene.
    pub loops: Vec<Stuck>,
    /// Scenes that a run can go past, whole runs without any of their decisions.
    pub bypassed: Vec<SceneRef>,
    /// In the order of the script.
    pub scenes: Vec<SceneMet>,
    /// In the order of the script.
    pub choices_met: Vec<ChoiceMet>,
    /// Where the script's ratings and the student model do not agree.
    pub quarrels: Vec<Quarrel>,
}

impl Proof {
    pub fn of(solved: &Solved<'_>) -> Self {
        let paths = Paths::of(solved.story, &solved.reached);
        let (scenes, choices_met) = met::met(solved);
        Self {
            situations: solved.reached.count(),
            choices: solved.reached.actions_count(),
            best: solved.best.of(0, 0),
            worst: solved.worst.of(0, 0),
            any: solved.any.of(0, 0),
            endings: endings::endings(solved, &paths),
            dead_ends: stuck::dead_ends(solved, &paths),
            loops: stuck::loops(solved, &paths),
            bypassed: bypass::bypassed(solved),
            scenes,
            choices_met,
            quarrels: agreement::quarrels(solved, &paths),
        }
    }
}
