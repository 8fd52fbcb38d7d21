//! How fast the solver is, and what a situation takes. For `cargo xtask bench`.
//!
//! The stories that ship; a family that doubles from one member to the next, so that it can be seen whether the cost
//! grows with the number of situations and no faster; its last member has more than a million. Memory is what the
//! system says that this program held at the most.

#![expect(
    clippy::disallowed_methods,
    reason = "a speed is taken by the clock, and memory read from the system"
)]
#![allow(clippy::print_stdout, reason = "printing its figures is what it is for")]

#[path = "../support/mod.rs"]
mod support;

use alongside::engine::Seed;
use alongside::scenario::{Scenario, check};
use alongside::script;
use alongside::solver::proof::Proof;
use alongside::solver::solved::Solved;
use alongside::solver::story::{MOST_SITUATIONS, Story};
use alongside::solver::wander::wander;
use alongside::solver::{Rule, evaluate};
use alongside::student::Worth;
use std::fmt::Write;
use std::fs;
use std::rc::Rc;
use std::time::{Duration, Instant};

fn main() {
    let worth = support::worth();
    let stories = support::shipped();
    shipped(&stories, &worth);
    plays(&stories);
    doubling(&worth);
}

/// Every story that ships, over and over for a while.
fn shipped(stories: &[Rc<Scenario>], worth: &Worth) {
    let (mut situations, mut values, mut slowest) = (0, 0, (Duration::ZERO, String::new()));
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(3) {
        for scenario in stories {
            let story = Story { scenario, worth };
            let start = Instant::now();
            let Ok(reached) = story.explore(MOST_SITUATIONS) else {
                panic!("{} is too large", scenario.id())
            };
            evaluate(&reached, &story, &Rule::Best);
            situations += reached.count();
            values += reached.actions_count();
            if start.elapsed() > slowest.0 {
                slowest = (start.elapsed(), format!("{}, {} situations", scenario.id(), reached.count()));
            }
        }
    }
    let per_second = |count: usize| count as u128 * 1_000 / began.elapsed().as_millis();
    println!(
        "solver: {} situations and {} action values per second over {} stories, one thread",
        per_second(situations),
        per_second(values),
        stories.len()
    );
    println!("  slowest story {:.1?} ({})", slowest.0, slowest.1);
    let began = Instant::now();
    for scenario in stories {
        let Ok(solved) = Solved::of(Story { scenario, worth }, MOST_SITUATIONS) else { panic!("too large") };
        assert!(Proof::of(&solved).situations > 0);
    }
    println!("  proving all of them {:.1?}", began.elapsed());
}

fn plays(stories: &[Rc<Scenario>]) {
    let began = Instant::now();
    let mut plays = 0;
    for seed in 0.. {
        for story in stories {
            wander(story, 20, Seed(seed));
            plays += 20;
        }
        if began.elapsed() > Duration::from_secs(3) {
            break;
        }
    }
    println!("wander: {} random plays per second, one thread", plays * 1_000 / began.elapsed().as_millis());
}

/// Stories of so many scenes in a row, each with a fact that is set or not: one scene more, twice the situations.
fn doubling(worth: &Worth) {
    println!("a story that doubles:");
    for scenes in 10..=19 {
        let scenario = row_of(scenes);
        let story = Story { scenario: &scenario, worth };
        let before = most_held();
        let start = Instant::now();
        let Ok(reached) = story.explore(MOST_SITUATIONS) else { panic!("{scenes} scenes are too many") };
        evaluate(&reached, &story, &Rule::Best);
        let took = start.elapsed();
        let held = most_held().saturating_sub(before);
        let count = reached.count() as u128;
        println!(
            "  {count:>9} situations in {took:>9.1?}: {:>5} ns each, {:>5} bytes each more than before; {} MiB at the most",
            took.as_nanos() / count,
            u128::from(held) * 1024 / count,
            most_held() / 1024,
        );
    }
}

fn row_of(scenes: usize) -> Scenario {
    let mut script = String::from(
        "---\nedition: 1\ntopic: boundaries\nsetting: hallway\ndelivery: push-in\ngrade: 3\nminutes: 3\n\
         summary: As large as it has to be.\nstudent:\n  name: Sam\n  strengths: [sums]\n  interests: [trains]\nfacts:\n",
    );
    for at in 0..scenes {
        let _ = writeln!(script, "  f{at}: It happened in scene {at}.");
    }
    let _ = write!(
        script,
        "turns: 40 -> bell\n---\n# Row\n\nWords.\n\n## Plan card {{#plan}}\n\n- One line.\n\n"
    );
    for at in 0..scenes {
        let next = if at + 1 < scenes { format!("[S](#s{})", at + 1) } else { "[End](#end)".to_owned() };
        let _ = write!(
            script,
            "## S {{#s{at}}}\n\nWords.\n\n- cue: A look.\n\n### Do. {{#do{at}}}\n\n- act: give_space\n- effect: set f{at}\n- \
             result: So.\n- then: {next}\n\n### Leave. {{#leave{at}}}\n\n- act: give_space\n- result: So.\n- then: {next}\n\n"
        );
    }
    for end in ["end", "bell"] {
        let _ = write!(script, "## E {{#{end}}}\n\nWords.\n\n- ending\n- needs: Quiet.\n- asks: Ask.\n\n");
    }
    let read = script::read("row", script.as_bytes(), "scenario.md");
    assert!(read.diagnostics.is_empty(), "{:#?}", read.diagnostics);
    check(read.file.expect("clean"), vec![read.prose.expect("clean")], support::model())
        .expect("it can be played")
}

/// The most memory that this program has held, in KiB; 0 where the system does not say.
fn most_held() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").trim().parse().ok()).unwrap_or_default()
}
