//! How many choices the engine makes in a second, over every story that ships. For `cargo xtask bench`.
//!
//! Each choice is what a click costs in the shell: a new session, with the student's answer and the draw.

#![expect(clippy::disallowed_methods, reason = "a speed is taken by the clock")]
#![allow(clippy::print_stdout, reason = "printing its figure is what it is for")]

#[path = "../support/mod.rs"]
mod support;

use alongside::engine::{Mode, Seed, Session};
use std::rc::Rc;
use std::time::{Duration, Instant};

fn main() {
    let stories = support::shipped();
    let began = Instant::now();
    let mut choices = 0_u64;
    for seed in 0.. {
        for story in &stories {
            let mut session = Session::start(Rc::clone(story), Seed(seed), Mode::Own);
            while let Some(choice) = session.offers().first() {
                session = session.choose(*choice).expect("what is on offer can be chosen");
                choices += 1;
            }
        }
        if began.elapsed() > Duration::from_secs(3) {
            break;
        }
    }
    let per_second = u128::from(choices) * 1_000 / began.elapsed().as_millis();
    println!("engine: {per_second} choices per second over {} stories, one thread", stories.len());
}
