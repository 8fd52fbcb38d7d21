//! Playing at random, many times, and counting what was met.
//!
//! It proves nothing, and that is its use: it goes through sessions as people do, so what it meets has to agree with
//! what was proved without playing.

use crate::engine::{Mode, Seed, Session, below, keyed};
use crate::scenario::{ChoiceRef, EndingRef, Scenario, SceneRef};
use std::collections::BTreeMap;
use std::rc::Rc;

/// How often each thing was met. What is not in a list never was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    pub scenes: BTreeMap<SceneRef, u32>,
    pub choices: BTreeMap<ChoiceRef, u32>,
    /// By choice, and by the number of the result in the script.
    pub results: BTreeMap<(ChoiceRef, usize), u32>,
    pub endings: BTreeMap<EndingRef, u32>,
}

/// So many runs, always the same ones for the same seed.
pub fn wander(scenario: &Rc<Scenario>, plays: u32, seed: Seed) -> Seen {
    let mut met = Seen::default();
    for play in 0..plays {
        let own = Seed(seed.0.wrapping_mul(0x9e37_79b1).wrapping_add(play));
        let mut whim = keyed(own, "wander", "", 0);
        let mut session = Session::start(Rc::clone(scenario), own, Mode::Own);
        while let Some(scene) = session.now().scene() {
            count(&mut met.scenes, scene);
            let offers = session.offers();
            let many = u32::try_from(offers.len()).expect("a scene has a few choices");
            let choice = offers[below(&mut whim, many) as usize];
            session = session.choose(choice).expect("what is on offer can be chosen");
            let result = session.turns().last().expect("a choice makes a turn").result;
            count(&mut met.choices, choice);
            count(&mut met.results, (choice, result));
        }
        if let crate::scenario::Place::Ending(ending) = session.now().place {
            count(&mut met.endings, ending);
        }
    }
    met
}

fn count<T: Ord>(counts: &mut BTreeMap<T, u32>, what: T) {
    *counts.entry(what).or_default() += 1;
}
