//! Whether the script's ratings and the student model agree.
//!
//! A rating is an expert's judgement and the model is a table, so a quarrel between them is a question for a person:
//! is the choice wrongly rated, is its act wrongly named, or does the model miss something?

use crate::scenario::ChoiceRef;
use crate::scenario::credit::Rating;
use crate::solver::path::{Path, Paths};
use crate::solver::solved::{Judged, Solved};
use crate::student::Flag;

/// How they can disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disagreement {
    /// Rated harmful, and nothing on offer is worth more.
    HarmfulIsBest,
    /// Rated strong, and nothing on offer is worth less.
    StrongIsLeast,
    /// Behind a safety stop, and nothing on offer is worth more: every other way raises a flag as well.
    StopIsBest,
    /// An untrained hold, and nothing on offer is worth more.
    RestraintIsBest,
}

/// A choice that they disagree about.
pub struct Quarrel {
    pub choice: ChoiceRef,
    pub about: Disagreement,
    /// In how many of the situations in which it is on offer.
    pub situations: usize,
    pub offered: usize,
    /// The shortest way to one of those situations.
    pub path: Path,
}

pub(super) fn quarrels(solved: &Solved<'_>, paths: &Paths<'_, '_>) -> Vec<Quarrel> {
    let mut quarrels: Vec<Quarrel> = Vec::new();
    for (depth, at, _) in solved.reached.all() {
        for judged in solved.judged((depth, at)) {
            for about in disagreements(solved, (depth, at), &judged) {
                let same = |known: &&mut Quarrel| known.choice == judged.choice && known.about == about;
                match quarrels.iter_mut().find(same) {
                    Some(known) => known.situations += 1,
                    None => quarrels.push(Quarrel {
                        choice: judged.choice,
                        about,
                        situations: 1,
                        offered: 0,
                        path: paths.to((depth, at)),
                    }),
                }
            }
        }
    }
    for quarrel in &mut quarrels {
        let offers = solved.reached.all().flat_map(|(depth, at, _)| solved.reached.actions(depth, at));
        quarrel.offered = offers.filter(|(choice, _)| *choice == quarrel.choice).count();
    }
    quarrels.sort_by_key(|quarrel| (quarrel.choice, quarrel.about));
    quarrels
}

fn disagreements(solved: &Solved<'_>, (depth, at): (usize, usize), judged: &Judged<'_>) -> Vec<Disagreement> {
    let scenario = solved.story.scenario;
    let view = solved.reached.states(depth)[at].view();
    let told = scenario.choice(judged.choice);
    let acts = told.acts.pick(view).map_or(&[][..], |(_, acts)| acts);
    let held = acts.iter().any(|used| scenario.model().row(used.act).flag == Some(Flag::Restraint));
    let stopped = told.stops.pick(view).is_some();
    let all_alike = solved.best.taken(depth, at).least == solved.best.taken(depth, at).taken;
    let found = [
        (judged.is_best && !all_alike && judged.rating == Some(Rating::Harmful), Disagreement::HarmfulIsBest),
        (judged.is_least && judged.rating == Some(Rating::Strong), Disagreement::StrongIsLeast),
        (judged.is_best && stopped && !held, Disagreement::StopIsBest),
        (judged.is_best && held, Disagreement::RestraintIsBest),
    ];
    found.into_iter().filter(|(is, _)| *is).map(|(_, about)| about).collect()
}
