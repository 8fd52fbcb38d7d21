//! What a scene offers, as it can be met, and which of it is best.
//!
//! A scene has more than one menu where phases or facts change what is offered or how it is rated. Every combination
//! that the scene asks about counts as possible: what can really be reached is for the solver to say.

use crate::scenario::{Facts, Scenario, SceneRef, View};
use crate::student::Phase;

/// The most facts whose combinations are tried. With more, the rest are taken to be unset.
const MOST_FACTS: usize = 6;

/// One choice on a menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::lint) struct Item {
    /// Its number in the scene.
    pub(in crate::lint) choice: usize,
    pub(in crate::lint) best: bool,
}

/// The menus of a scene on which one choice is better than another, each once.
pub(in crate::lint) fn menus(scenario: &Scenario, scene: SceneRef) -> Vec<Vec<Item>> {
    let mut menus: Vec<Vec<Item>> = Vec::new();
    for facts in combinations(scenario, scene) {
        for phase in Phase::ALL {
            let menu = menu(scenario, scene, View { phase, facts });
            let decides = menu.iter().any(|item| item.best) && menu.iter().any(|item| !item.best);
            if decides && !menus.contains(&menu) {
                menus.push(menu);
            }
        }
    }
    menus
}

fn menu(scenario: &Scenario, scene: SceneRef, view: View) -> Vec<Item> {
    let offered = scenario.choices(scene).enumerate().filter(|(_, choice)| {
        let guards = &scenario.choice(*choice).offered;
        guards.is_empty() || guards.iter().any(|guard| guard.holds(view))
    });
    let rated: Vec<_> = offered
        .map(|(at, choice)| {
            let credit = scenario.choice(choice).credit.pick(view).map(|(_, credits)| credits.primary.1);
            (at, credit)
        })
        .collect();
    let best = rated.iter().filter_map(|(_, credit)| *credit).max();
    rated
        .into_iter()
        .map(|(choice, credit)| Item { choice, best: credit.is_some() && credit == best })
        .collect()
}

/// Facts that the scene's offers and ratings ask about, set and unset in every way.
fn combinations(scenario: &Scenario, scene: SceneRef) -> Vec<Facts> {
    let mut combinations = vec![Facts::default()];
    let asked = scenario.facts().map(|(fact, _)| fact).filter(|fact| {
        scenario.choices(scene).any(|choice| {
            let choice = scenario.choice(choice);
            let ratings = choice.credit.iter().map(|(guard, _)| guard);
            choice.offered.iter().chain(ratings).any(|guard| guard.reads(*fact))
        })
    });
    for fact in asked.take(MOST_FACTS) {
        let set = combinations.clone().into_iter().map(|mut facts| {
            facts.set(fact);
            facts
        });
        combinations.extend(set.collect::<Vec<_>>());
    }
    combinations
}
