//! How fast the solver is. For `cargo xtask bench`.
#![allow(clippy::print_stdout, reason = "printing its figures is what it is for")]

#[path = "../support/mod.rs"]
mod support;

use alongside::solver::story::{MOST_SITUATIONS, Story};
use alongside::solver::{Rule, evaluate};
use std::time::Instant;

fn main() {
    let worth = support::worth();
    for scenario in support::shipped() {
        let story = Story { scenario: &scenario, worth: &worth };
        let began = Instant::now();
        let Ok(reached) = story.explore(MOST_SITUATIONS) else { panic!("too large") };
        let explored = began.elapsed();
        let best = evaluate(&reached, &story, &Rule::Best);
        let solved = began.elapsed();
        let any = evaluate(&reached, &story, &Rule::Any);
        let worst = evaluate(&reached, &story, &Rule::Worst);
        println!(
            "{}: {} situations, {} actions, depth {}, explored {:?}, best {:?}, all {:?}; best {:?} any {:?} worst {:?}",
            scenario.id(),
            reached.count(),
            reached.actions_count(),
            reached.depth(),
            explored,
            solved,
            began.elapsed(),
            best.of(0, 0).0.map(|n| n.to_string()),
            any.of(0, 0).0.map(|n| n.to_integer().to_string()),
            worst.of(0, 0).0.map(|n| n.to_string())
        );
    }
}
