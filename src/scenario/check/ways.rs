//! Whether links lead from the start to every place and to an ending, conditions aside.

use super::{Problems, destinations, index};
use crate::scenario::checked::{Ending, EndingRef, Place, Scene, SceneRef};
use crate::scenario::problem::{Flaw, Spot};

pub(super) fn check(scenes: &[Scene], endings: &[Ending], limit: Option<EndingRef>, problems: &mut Problems) {
    let mut met_scenes = vec![false; scenes.len()];
    let mut met_endings = vec![false; endings.len()];
    let mut linked_ending = false;
    let mut open = vec![SceneRef(0)];
    met_scenes[0] = true;
    while let Some(scene) = open.pop() {
        for place in destinations(&scenes[index(scene)]) {
            match place {
                Place::Scene(next) if !met_scenes[index(next)] => {
                    met_scenes[index(next)] = true;
                    open.push(next);
                }
                Place::Scene(_) => {}
                Place::Ending(ending) => {
                    linked_ending = true;
                    met_endings[usize::from(ending.0)] = true;
                }
            }
        }
    }
    if let Some(limit) = limit {
        met_endings[usize::from(limit.0)] = true;
    }
    if !linked_ending {
        problems.add(Spot::scene(0), Flaw::NoEndingReachable);
    }
    let scenes = scenes.iter().zip(met_scenes).enumerate();
    let scenes = scenes.map(|(at, (scene, met))| (Spot::scene(at), &scene.id, met));
    let endings = endings.iter().zip(met_endings).enumerate();
    let endings = endings.map(|(at, (ending, met))| (Spot::ending(at), &ending.id, met));
    for (spot, id, _) in scenes.chain(endings).filter(|(_, _, met)| !met) {
        problems.add(spot, Flaw::UnreachablePlace(id.to_string()));
    }
}
