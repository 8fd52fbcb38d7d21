//! What is on the map.

use crate::engine::Situation;
use crate::scenario::credit::Rating;
use crate::scenario::prose::Span;
use crate::scenario::{ChoiceRef, Place, Scenario};
use crate::solver::path::Paths;
use crate::solver::solved::Solved;
use std::collections::{BTreeMap, BTreeSet};

/// A scenario's places and the ways between them.
pub(super) struct Map {
    pub(super) title: String,
    /// Scenes in the order of the script, then endings.
    pub(super) places: Vec<MapPlace>,
    pub(super) ways: Vec<MapWay>,
}

pub(super) struct MapPlace {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) is_ending: bool,
    pub(super) choices: Vec<MapChoice>,
}

pub(super) struct MapChoice {
    pub(super) id: String,
    pub(super) label: String,
    /// Every rating that it has in some situation, from the worst.
    pub(super) ratings: Vec<Rating>,
    /// Of the situations in which it is on offer, in how many nothing is better: percent, rounded down.
    pub(super) best: usize,
    pub(super) is_offered: bool,
}

/// Some choices of one place lead to another.
pub(super) struct MapWay {
    /// Numbers of places.
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) choices: Vec<String>,
    /// The way with the most left in the end goes along here.
    pub(super) is_best: bool,
}

#[derive(Default)]
struct Counted {
    offered: usize,
    best: usize,
    ratings: BTreeSet<Rating>,
}

impl Map {
    pub(super) fn of(solved: &Solved<'_>) -> Self {
        let scenario = solved.story.scenario;
        let scenes = scenario.scenes().count();
        let number = |place: Place| match place {
            Place::Scene(scene) => scene.index(),
            Place::Ending(ending) => scenes + ending.index(),
        };
        let mut counts: BTreeMap<ChoiceRef, Counted> = BTreeMap::new();
        let mut ways: BTreeMap<(usize, usize), BTreeSet<ChoiceRef>> = BTreeMap::new();
        for (depth, at, situation) in solved.reached.all() {
            for judged in solved.judged((depth, at)) {
                let count = counts.entry(judged.choice).or_default();
                count.offered += 1;
                count.best += usize::from(judged.is_best);
                count.ratings.extend(judged.rating);
                for step in judged.steps {
                    let to = solved.reached.states(depth + 1)[step.to as usize].place;
                    ways.entry((number(situation.place), number(to))).or_default().insert(judged.choice);
                }
            }
        }
        let best = best_way(solved, number);
        let choice_id = |choice: &ChoiceRef| scenario.choice(*choice).id.to_string();
        Self {
            title: scenario.prose("en").title.clone(),
            places: places(scenario, &counts),
            ways: ways
                .into_iter()
                .map(|((from, to), choices)| MapWay {
                    from,
                    to,
                    choices: choices.iter().map(choice_id).collect(),
                    is_best: best.contains(&(from, to)),
                })
                .collect(),
        }
    }
}

/// The steps of the best way through, as pairs of places.
fn best_way(solved: &Solved<'_>, number: impl Fn(Place) -> usize) -> BTreeSet<(usize, usize)> {
    let is_over = |situation: &Situation| situation.scene().is_none();
    let Some((end, path)) = Paths::of(solved.story, &solved.reached).best(is_over) else {
        return BTreeSet::new();
    };
    let scenes = path.turns.iter().map(|(choice, _)| number(Place::Scene(choice.scene())));
    let last = number(solved.reached.states(end.0)[end.1].place);
    let places: Vec<usize> = scenes.chain([last]).collect();
    places.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

fn places(scenario: &Scenario, counts: &BTreeMap<ChoiceRef, Counted>) -> Vec<MapPlace> {
    let prose = scenario.prose("en");
    let nothing = Counted::default();
    let scenes = scenario.scenes().map(|(scene, told)| MapPlace {
        id: told.id.to_string(),
        title: prose.scene(scene).title.clone(),
        is_ending: false,
        choices: scenario
            .choices(scene)
            .map(|choice| {
                let count = counts.get(&choice).unwrap_or(&nothing);
                MapChoice {
                    id: scenario.choice(choice).id.to_string(),
                    label: plain(&prose.choice(choice).label),
                    ratings: count.ratings.iter().copied().collect(),
                    best: (count.best * 100).checked_div(count.offered).unwrap_or_default(),
                    is_offered: count.offered > 0,
                }
            })
            .collect(),
    });
    let endings = scenario.endings().map(|(ending, told)| MapPlace {
        id: told.id.to_string(),
        title: prose.ending(ending).title.clone(),
        is_ending: true,
        choices: Vec::new(),
    });
    scenes.chain(endings).collect()
}

fn plain(line: &[Span]) -> String {
    line.iter()
        .map(|span| match span {
            Span::Text(text) | Span::Emphasis(text) | Span::Strong(text) => text.as_str(),
        })
        .collect()
}
