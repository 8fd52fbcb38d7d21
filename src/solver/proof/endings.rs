//! Which endings can be reached, how, and how likely the best play makes them.

use crate::engine::Situation;
use crate::scenario::{ChoiceRef, EndingRef, Place};
use crate::solver::evaluate::{Rule, evaluate};
use crate::solver::path::{Path, Paths};
use crate::solver::solved::{At, Solved};
use crate::solver::story::EndsIn;
use num_rational::BigRational;

/// What is certain about one ending.
pub struct EndingProof {
    pub ending: EndingRef,
    /// With the fewest choices; `None` where it cannot be reached.
    pub shortest: Option<Path>,
    /// With the most left in the end.
    pub best: Option<Path>,
    /// How likely it is under best play. Where several choices are best, each is taken as often.
    pub chance: BigRational,
}

pub(super) fn endings(solved: &Solved<'_>, paths: &Paths<'_, '_>) -> Vec<EndingProof> {
    let share = |(depth, at): At, choices: &[ChoiceRef]| {
        let best = solved.best.taken(depth, at).taken;
        (0..choices.len()).map(|number| u32::from(best & 1 << number != 0)).collect()
    };
    let each = solved.story.scenario.endings().map(|(ending, _)| {
        let is_it = |situation: &Situation| situation.place == Place::Ending(ending);
        let shortest = paths.shortest(is_it).map(|(_, path)| path);
        let [chance] = evaluate(&solved.reached, &EndsIn(ending), &Rule::Shared(&share)).of(0, 0).0;
        EndingProof { ending, shortest, best: paths.best(is_it).map(|(_, path)| path), chance }
    });
    each.collect()
}
