//! The run that a newcomer watches: at every moment the choice that is rated best there, and the luck that is likely.
//!
//! It follows the ratings and nothing else, so that every story has one without anybody writing it down.

use super::chance::Seed;
use super::session::{Mode, Session};
use super::situation::chances;
use crate::scenario::{ChoiceRef, Scenario};
use std::rc::Rc;

/// A story with eight draws at even chances has about one run in 256 where all of them go the likely way.
const MOST_SEEDS: u32 = 1024;

/// The whole run, to its ending. It is guided, because nobody has decided anything in it.
pub fn modelled(scenario: &Rc<Scenario>) -> Session {
    let by_seed = |seed| best_choices(scenario, Seed(seed));
    (0..MOST_SEEDS).map(by_seed).find(went_as_expected).unwrap_or_else(|| by_seed(0))
}

fn best_choices(scenario: &Rc<Scenario>, seed: Seed) -> Session {
    let mut session = Session::start(Rc::clone(scenario), seed, Mode::Guided);
    while let Some(best) = best_choice(&session) {
        session = session.choose(best).expect("what is on offer can be chosen");
    }
    session
}

/// Of two that are rated alike, the first by its id, so that moving blocks about in a script changes nothing.
fn best_choice(session: &Session) -> Option<ChoiceRef> {
    let scenario = session.scenario();
    let now = session.now();
    let offered = now.offers(scenario);
    let rated = |choice: &ChoiceRef| {
        let credit = scenario.choice(*choice).credit.pick(now.view())?.1;
        Some((credit.primary.1, credit.secondary.map(|(_, credit)| credit)))
    };
    let mut by_id = scenario.choices_by_id(now.scene()?).filter(|choice| offered.contains(choice));
    let first = by_id.next()?;
    Some(by_id.fold(first, |best, other| if rated(&other) > rated(&best) { other } else { best }))
}

/// Whether every result was the likeliest that it could be.
fn went_as_expected(session: &Session) -> bool {
    session.turns().iter().all(|turn| {
        let chances = chances(session.scenario(), &turn.before, turn.choice);
        let most = chances.iter().map(|(_, percent)| percent).max();
        chances.iter().find(|(result, _)| *result == turn.result).map(|(_, percent)| percent) == most
    })
}
