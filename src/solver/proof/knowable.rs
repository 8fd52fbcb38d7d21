//! Whether the right answer could be known from what could be seen.
//!
//! The solver knows the student's numbers, and a trainee sees a page. Where another situation that can be reached
//! shows the same page and none of its best choices is a best choice here, no reading of the page could tell the two
//! apart. That is said of the situation, and never held against anybody.

use crate::engine::Situation;
use crate::scenario::{ChoiceRef, Scenario, SceneRef};
use crate::solver::solved::{At, Solved};
use std::collections::HashMap;

/// What a page shows: the scene, its cue, its further paragraphs, and what is on offer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Visible {
    scene: SceneRef,
    cue: Option<usize>,
    says: Vec<usize>,
    offers: Vec<ChoiceRef>,
}

impl Visible {
    /// `None` at an ending.
    pub(super) fn of(scenario: &Scenario, situation: &Situation) -> Option<Self> {
        let scene = situation.scene()?;
        let (told, view) = (scenario.scene(scene), situation.view());
        Some(Self {
            scene,
            cue: told.cues.pick(view).map(|(row, ())| row),
            says: told.says.all(view).map(|(row, ())| row).collect(),
            offers: situation.offers(scenario),
        })
    }
}

/// What is best behind each page that can be seen.
pub struct Pages(HashMap<Visible, Vec<u32>>);

impl Pages {
    pub fn of(solved: &Solved<'_>) -> Self {
        let mut pages: HashMap<Visible, Vec<u32>> = HashMap::new();
        for (depth, at, situation) in solved.reached.all() {
            if let Some(page) = Visible::of(solved.story.scenario, situation) {
                let best = solved.best.taken(depth, at).taken;
                let known = pages.entry(page).or_default();
                if !known.contains(&best) {
                    known.push(best);
                }
            }
        }
        Self(pages)
    }

    /// Whether nothing on the page tells this situation from one in which quite other choices are best.
    pub fn hides_the_answer(&self, solved: &Solved<'_>, (depth, at): At) -> bool {
        let Some(page) = Visible::of(solved.story.scenario, &solved.reached.states(depth)[at]) else {
            return false;
        };
        let best = solved.best.taken(depth, at).taken;
        self.0.get(&page).is_some_and(|all| all.iter().any(|other| other & best == 0))
    }
}
