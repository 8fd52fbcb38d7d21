//! Where a story cannot go on, or cannot come to an end by itself.

use crate::engine::Situation;
use crate::scenario::{Place, SceneRef};
use crate::solver::path::{Path, Paths};
use crate::solver::solved::Solved;

/// A scene in which something is stuck, and the shortest way there.
pub struct Stuck {
    pub scene: SceneRef,
    pub path: Path,
    /// In how many situations of this scene.
    pub situations: usize,
}

/// Scenes that offer nothing. The checker sees to it that there are none; this is the proof.
pub(super) fn dead_ends(solved: &Solved<'_>, paths: &Paths<'_, '_>) -> Vec<Stuck> {
    let is_dead = |(depth, at): (usize, usize)| solved.reached.actions(depth, at).len() == 0;
    gathered(solved, paths, is_dead)
}

/// Scenes from which every way runs into the turn limit, although there are turns enough left to see every scene.
/// Only the first such scenes on each way: what comes after them is caught for the same reason.
pub(super) fn loops(solved: &Solved<'_>, paths: &Paths<'_, '_>) -> Vec<Stuck> {
    let scenario = solved.story.scenario;
    let (most, limit) = scenario.turn_limit();
    let reached = &solved.reached;
    let scenes = scenario.scenes().count();
    let mut caught: Vec<Vec<bool>> = Vec::with_capacity(reached.depth());
    for depth in (0..reached.depth()).rev() {
        let next = caught.last();
        let of_depth =
            reached.states(depth).iter().enumerate().map(|(at, situation)| match situation.place {
                Place::Ending(ending) => ending == limit && situation.turn >= most,
                Place::Scene(_) => reached.actions(depth, at).all(|(_, steps)| {
                    steps.iter().all(|step| next.is_some_and(|next| next[step.to as usize]))
                }),
            });
        let of_depth = of_depth.collect();
        caught.push(of_depth);
    }
    caught.reverse();
    let mut entered: Vec<Vec<bool>> = reached_falses(solved);
    for (depth, at, _) in reached.all().filter(|(depth, at, _)| !caught[*depth][*at]) {
        for (_, steps) in reached.actions(depth, at) {
            for step in steps {
                entered[depth + 1][step.to as usize] = true;
            }
        }
    }
    entered[0][0] = true;
    let time_enough = |situation: &Situation| usize::from(most.saturating_sub(situation.turn)) >= scenes;
    gathered(solved, paths, |(depth, at)| {
        caught[depth][at] && entered[depth][at] && time_enough(&reached.states(depth)[at])
    })
}

fn reached_falses(solved: &Solved<'_>) -> Vec<Vec<bool>> {
    (0..solved.reached.depth()).map(|depth| vec![false; solved.reached.states(depth).len()]).collect()
}

/// The situations of a kind, by scene.
fn gathered(
    solved: &Solved<'_>,
    paths: &Paths<'_, '_>,
    is_meant: impl Fn((usize, usize)) -> bool,
) -> Vec<Stuck> {
    let mut stuck: Vec<Stuck> = Vec::new();
    for (depth, at, situation) in solved.reached.all() {
        let Some(scene) = situation.scene().filter(|_| is_meant((depth, at))) else { continue };
        match stuck.iter_mut().find(|known| known.scene == scene) {
            Some(known) => known.situations += 1,
            None => stuck.push(Stuck { scene, path: paths.to((depth, at)), situations: 1 }),
        }
    }
    stuck
}
