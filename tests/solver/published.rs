//! Decision problems with published optimal values, restated as data: what others have worked out is what comes out.

use alongside::solver::{Exploration, Measure, Process, Reached, Rule, Way, evaluate};
use num_bigint::BigInt;
use num_rational::BigRational;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A problem whose rules are the same at every step, with a last step. Gains are whole numbers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Problem {
    /// Who published the values.
    source: String,
    horizon: usize,
    states: BTreeMap<String, State>,
    /// Optimal values at the start, as fractions.
    expect: BTreeMap<String, Expected>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct State {
    /// What it is worth to be here when there is nothing more to do.
    end: i64,
    actions: Vec<Action>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Action {
    name: String,
    /// Weight, where to, gain.
    ways: Vec<(u32, String, i64)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    value: String,
    /// Every first action that is best.
    best: Vec<String>,
    /// With fewer steps to go than the horizon, where those are published too.
    horizon: Option<usize>,
}

/// A problem from one of its states on.
struct From<'a> {
    problem: &'a Problem,
    state: &'a str,
    horizon: usize,
}

impl<'a> Process for From<'a> {
    type State = (usize, &'a str);
    type Action = usize;

    fn start(&self) -> Self::State {
        (self.horizon, self.state)
    }

    fn actions(&self, (left, state): &Self::State) -> Vec<usize> {
        if *left == 0 { Vec::new() } else { (0..self.problem.states[*state].actions.len()).collect() }
    }

    fn ways(&self, (left, state): &Self::State, action: usize) -> Vec<Way<Self::State>> {
        let ways = &self.problem.states[*state].actions[action].ways;
        ways.iter().map(|(weight, to, _)| Way { weight: *weight, state: (left - 1, to.as_str()) }).collect()
    }
}

impl Measure<From<'_>, 1> for From<'_> {
    fn on_the_way(&self, before: &(usize, &str), action: usize, after: &(usize, &str)) -> [i64; 1] {
        let ways = &self.problem.states[before.1].actions[action].ways;
        [ways.iter().find(|(_, to, _)| to == after.1).expect("a way that was taken").2]
    }

    fn at_the_end(&self, state: &(usize, &str)) -> [i64; 1] {
        [self.problem.states[state.1].end]
    }
}

fn explored<P: Process>(process: &P) -> Reached<P> {
    Exploration::new(process, 1_000_000).run().unwrap_or_else(|many| panic!("{} states", many.found))
}

#[test]
fn what_has_been_published_comes_out() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/solver/published");
    let mut tried = 0;
    for entry in fs::read_dir(folder).expect("the problems are there") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a problem is text");
        let problem: Problem =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(!problem.source.is_empty());
        for (state, expected) in &problem.expect {
            let (state, _) = state.split_once('/').unwrap_or((state, ""));
            let horizon = expected.horizon.unwrap_or(problem.horizon);
            let from = From { problem: &problem, state, horizon };
            let reached = explored(&from);
            let best = evaluate(&reached, &from, &Rule::Best);
            let value: BigRational = expected.value.parse().expect("a fraction");
            assert_eq!(best.of(0, 0).0, [value], "{}: {state}, {horizon} to go", path.display());
            let actions = problem.states[state].actions.iter().enumerate();
            let taken = actions.filter(|(at, _)| best.taken(0, 0).taken & 1 << at != 0);
            let taken: Vec<&str> = taken.map(|(_, action)| action.name.as_str()).collect();
            assert_eq!(taken, expected.best, "{}: {state}, {horizon} to go", path.display());
        }
        tried += 1;
    }
    assert!(tried >= 5, "only {tried} problems");
}

/// Turn over a shuffled pack card by card: a red card wins one, a black card loses one, and one may stop at any time.
struct RedAndBlack {
    each: u32,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct Table {
    red: u32,
    black: u32,
    stopped: bool,
}

impl Process for RedAndBlack {
    type State = Table;
    type Action = bool;

    fn start(&self) -> Table {
        Table { red: self.each, black: self.each, stopped: false }
    }

    fn actions(&self, table: &Table) -> Vec<bool> {
        if table.stopped || table.red + table.black == 0 { Vec::new() } else { vec![true, false] }
    }

    fn ways(&self, table: &Table, go_on: bool) -> Vec<Way<Table>> {
        if !go_on {
            return vec![Way { weight: 1, state: Table { stopped: true, ..table.clone() } }];
        }
        let red =
            Way { weight: table.red, state: Table { red: table.red.saturating_sub(1), ..table.clone() } };
        let black = Way {
            weight: table.black,
            state: Table { black: table.black.saturating_sub(1), ..table.clone() },
        };
        [red, black].into_iter().filter(|way| way.weight > 0).collect()
    }
}

impl Measure<RedAndBlack, 1> for RedAndBlack {
    fn on_the_way(&self, before: &Table, _: bool, after: &Table) -> [i64; 1] {
        [i64::from(before.red) - i64::from(after.red) - i64::from(before.black) + i64::from(after.black)]
    }

    fn at_the_end(&self, _: &Table) -> [i64; 1] {
        [0]
    }
}

/// The value of the whole pack is known as a fraction of fourteen digits, so it needs numbers of any size on the way.
#[test]
fn a_pack_of_red_and_black_cards_is_worth_what_it_is_known_to_be() {
    let known = [(1, "1/2"), (2, "2/3"), (26, "41984711742427/15997372030584")];
    for (each, value) in known {
        let pack = RedAndBlack { each };
        let reached = explored(&pack);
        let best = evaluate(&reached, &pack, &Rule::Best);
        assert_eq!(best.of(0, 0).0, [value.parse::<BigRational>().expect("a fraction")], "{each} of each");
        // Whoever never looks is worth nothing, by symmetry; going on to the end is one way of not looking.
        let blind = evaluate(&reached, &pack, &Rule::Shared(&|_, _| vec![1, 0]));
        assert_eq!(blind.of(0, 0).0, [BigRational::from_integer(BigInt::from(0))]);
    }
}
