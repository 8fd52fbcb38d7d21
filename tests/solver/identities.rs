//! On every run of every story, what was possible is what came out, what was given away and what luck took.

use crate::support::{frozen, frozen_worth, shipped, worth};
use alongside::engine::{Mode, Seed, Session, below, keyed};
use alongside::scenario::Scenario;
use alongside::solver::Value;
use alongside::solver::proof::Proof;
use alongside::solver::review::Review;
use alongside::solver::solved::Solved;
use alongside::solver::story::{MOST_SITUATIONS, Outlook, Story};
use alongside::solver::wander::wander;
use alongside::student::Worth;
use std::rc::Rc;

fn solved<'a>(scenario: &'a Scenario, worth: &'a Worth) -> Solved<'a> {
    Solved::of(Story { scenario, worth }, MOST_SITUATIONS)
        .unwrap_or_else(|large| panic!("{}: {} situations", scenario.id(), large.found))
}

/// Every story that ships or is frozen, with its worth table.
fn stories() -> Vec<(Rc<Scenario>, Worth)> {
    let unchanging = ["bait", "coat-hook", "loud-room", "the-sheet", "two-doors"];
    let unchanging = unchanging.map(|id| (frozen(id), frozen_worth()));
    shipped().into_iter().map(|scenario| (scenario, worth())).chain(unchanging).collect()
}

/// A run in which a whim decides, stopped after so many choices.
fn whimsical(scenario: &Rc<Scenario>, seed: u32, most: usize) -> Session {
    let mut whim = keyed(Seed(seed), "whim", "", 0);
    let mut session = Session::start(Rc::clone(scenario), Seed(seed), Mode::Own);
    while !session.is_over() && session.turns().len() < most {
        let offers = session.offers();
        let at = below(&mut whim, u32::try_from(offers.len()).expect("few")) as usize;
        session = session.choose(offers[at]).expect("on offer");
    }
    session
}

#[test]
fn what_was_possible_is_what_came_out_and_what_was_given_away_and_luck() {
    for (scenario, worth) in stories() {
        let solved = solved(&scenario, &worth);
        for seed in 0..60 {
            let session = whimsical(&scenario, seed, usize::try_from(seed % 12).expect("few"));
            let review = Review::of(&solved, &session).expect("a run of this story");
            let mut sum = review.end.clone();
            for turn in &review.turns {
                assert!(turn.regret >= Outlook::zero(), "nothing is better than the best");
                sum = &(&sum + &turn.regret) + &turn.bad_luck;
            }
            assert_eq!(review.start, sum, "{}, seed {seed}", scenario.id());
        }
    }
}

#[test]
fn where_there_is_no_chance_there_is_no_luck() {
    let (scenario, worth) = (frozen("bait"), frozen_worth());
    let solved = solved(&scenario, &worth);
    for seed in 0..20 {
        let review = Review::of(&solved, &whimsical(&scenario, seed, 60)).expect("a run of this story");
        assert!(review.turns.iter().all(|turn| turn.bad_luck == Value::zero()));
    }
}

#[test]
fn best_play_gives_nothing_away_and_a_run_of_it_has_no_moment_that_cost() {
    for (scenario, worth) in stories() {
        let solved = solved(&scenario, &worth);
        for seed in 0..10 {
            let mut session = Session::start(Rc::clone(&scenario), Seed(seed), Mode::Own);
            let mut at = (0, 0);
            while !session.is_over() {
                let best = solved.judged(at).find(|judged| judged.is_best).expect("one is best");
                session = session.choose(best.choice).expect("on offer");
                let after = session.now();
                let step = best
                    .steps
                    .iter()
                    .find(|step| solved.reached.states(at.0 + 1)[step.to as usize] == *after);
                at = (at.0 + 1, step.expect("a way that was found").to as usize);
            }
            let review = Review::of(&solved, &session).expect("a run of this story");
            assert_eq!(review.cost_most(), None, "{}", scenario.id());
            let place = session.now().place;
            assert!(
                review.possible.iter().any(|ending| place == alongside::scenario::Place::Ending(*ending))
            );
        }
    }
}

#[test]
fn what_is_met_at_random_was_proved_to_be_reachable() {
    for (scenario, worth) in stories() {
        let proof = Proof::of(&solved(&scenario, &worth));
        let met = wander(&scenario, 400, Seed(7));
        for scene in met.scenes.keys() {
            assert!(proof.scenes.iter().any(|proved| proved.scene == *scene && proved.situations > 0));
        }
        for ending in met.endings.keys() {
            assert!(proof.endings.iter().any(|proved| proved.ending == *ending && proved.shortest.is_some()));
        }
        for (choice, result) in met.results.keys() {
            let proved = proof
                .choices_met
                .iter()
                .find(|proved| proved.choice == *choice)
                .expect("every choice is listed");
            assert!(proved.offered > 0 && !proved.results_never_seen.contains(result));
        }
    }
}

#[test]
fn every_path_that_a_proof_names_can_be_played() {
    for (scenario, worth) in stories() {
        let proof = Proof::of(&solved(&scenario, &worth));
        for ending in &proof.endings {
            for path in [&ending.shortest, &ending.best].into_iter().flatten() {
                let found = (0..20_000).any(|seed| {
                    let start = Session::start(Rc::clone(&scenario), Seed(seed), Mode::Own);
                    let end = path.turns.iter().try_fold(start, |session, (choice, result)| {
                        let next = session.choose(*choice).expect("a path's choices are on offer");
                        (next.turns().last()?.result == *result).then_some(next)
                    });
                    end.is_some_and(|end| {
                        end.now().place == alongside::scenario::Place::Ending(ending.ending)
                    })
                });
                assert!(found, "{}: no seed brings {path:?}", scenario.id());
            }
        }
    }
}
