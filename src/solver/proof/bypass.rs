//! Which decisions a run can go past.
//!
//! A scene dominates the endings when every whole run meets it. Whatever does not dominate them can be bypassed: a
//! trainee may never see it, and two people cannot be compared by it.

use crate::engine::Situation;
use crate::scenario::SceneRef;
use crate::scenario::check::MOST_PLACES;
use crate::solver::solved::Solved;

/// A bit for each scene.
type Scenes = [u64; MOST_PLACES.div_ceil(64)];

pub(super) fn bypassed(solved: &Solved<'_>) -> Vec<SceneRef> {
    let numbers: Vec<SceneRef> = solved.story.scenario.scenes().map(|(scene, _)| scene).collect();
    let number = |scene: SceneRef| numbers.iter().position(|other| *other == scene).unwrap_or_default();
    let own = |situation: &Situation| {
        let mut scenes = Scenes::default();
        if let Some(scene) = situation.scene() {
            let number = number(scene);
            scenes[number / 64] |= 1 << (number % 64);
        }
        scenes
    };
    let reached = &solved.reached;
    // For each situation of the depth below, the scenes that every way from there meets.
    let mut met: Vec<Scenes> = Vec::new();
    for depth in (0..reached.depth()).rev() {
        let of_depth = reached.states(depth).iter().enumerate().map(|(at, situation)| {
            let steps = reached.actions(depth, at).flat_map(|(_, steps)| steps);
            let ahead = steps.map(|step| met[step.to as usize]).reduce(both).unwrap_or_default();
            either(ahead, own(situation))
        });
        met = of_depth.collect();
    }
    let always = met.first().copied().unwrap_or_default();
    let is_always_met = |number: usize| always[number / 64] & 1 << (number % 64) != 0;
    numbers
        .iter()
        .enumerate()
        .filter(|(number, _)| !is_always_met(*number))
        .map(|(_, scene)| *scene)
        .collect()
}

fn both(one: Scenes, other: Scenes) -> Scenes {
    std::array::from_fn(|word| one[word] & other[word])
}

fn either(one: Scenes, other: Scenes) -> Scenes {
    std::array::from_fn(|word| one[word] | other[word])
}
