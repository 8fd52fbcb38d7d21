//! Every state that a process can reach, by the number of steps it takes to get there.
//!
//! A state that two ways reach in the same number of steps is there once, which is what keeps a story of many choices
//! small. Nothing here calls itself, so a long process takes no deep stack.

use super::process::Process;
use foldhash::fast::FixedState;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Where a step leads, and how likely that is beside its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub weight: u32,
    /// The number of a state of the next level.
    pub to: u32,
}

/// The states that are reached after the same number of steps.
struct Level<P: Process> {
    states: Vec<P::State>,
    /// For each state, where its actions begin; one more at the end.
    first_action: Vec<u32>,
    /// Each with where its steps begin.
    actions: Vec<(P::Action, u32)>,
    steps: Vec<Step>,
}

impl<P: Process> Level<P> {
    fn of(states: Vec<P::State>) -> Self {
        Self { states, first_action: vec![0], actions: Vec::new(), steps: Vec::new() }
    }
}

/// Everything that can be reached.
pub struct Reached<P: Process> {
    levels: Vec<Level<P>>,
}

/// More states than somebody was ready to look at.
pub struct TooMany<P: Process> {
    /// How many there were when it was given up.
    pub found: usize,
    /// Those that are as many steps away as there are most of, for a look at what drives the growth.
    pub crowd: Vec<P::State>,
}

/// Finds states level by level, so that whoever waits can be told how far it is.
pub struct Exploration<'a, P: Process> {
    process: &'a P,
    most: usize,
    found: usize,
    done: Vec<Level<P>>,
    open: Level<P>,
}

impl<'a, P: Process> Exploration<'a, P> {
    /// Gives up when there are more than `most` states.
    pub fn new(process: &'a P, most: usize) -> Self {
        let open = Level::of(vec![process.start()]);
        Self { process, most, found: 1, done: Vec::new(), open }
    }

    /// How many states are known by now.
    pub const fn found(&self) -> usize {
        self.found
    }

    /// Takes one more step from everywhere. True until nothing new is found.
    ///
    /// # Errors
    /// If there are too many states.
    pub fn advance(&mut self) -> Result<bool, TooMany<P>> {
        let mut next = Vec::new();
        let mut known: HashMap<P::State, u32, FixedState> = HashMap::default();
        let Level { states, first_action, actions, steps } = &mut self.open;
        for state in &*states {
            for action in self.process.actions(state) {
                actions.push((action, counted(steps.len())));
                let ways = self.process.ways(state, action);
                let common = ways.iter().fold(0, |common, way| divisor(common, way.weight));
                for way in ways {
                    let to = match known.entry(way.state) {
                        Entry::Occupied(there) => *there.get(),
                        Entry::Vacant(new) => {
                            next.push(new.key().clone());
                            *new.insert(counted(next.len() - 1))
                        }
                    };
                    steps.push(Step { weight: way.weight / common, to });
                }
            }
            first_action.push(counted(actions.len()));
            if self.found + next.len() > self.most {
                return Err(self.give_up(next));
            }
        }
        self.found += next.len();
        let goes_on = !next.is_empty();
        let level = std::mem::replace(&mut self.open, Level::of(next));
        self.done.push(level);
        Ok(goes_on)
    }

    fn give_up(&mut self, next: Vec<P::State>) -> TooMany<P> {
        let found = self.found + next.len();
        let levels =
            self.done.iter_mut().chain([&mut self.open]).map(|level| std::mem::take(&mut level.states));
        let crowd = levels.chain([next]).max_by_key(Vec::len).unwrap_or_default();
        TooMany { found, crowd }
    }

    /// What was found.
    pub fn finish(self) -> Reached<P> {
        Reached { levels: self.done }
    }

    /// Goes on until everything is found.
    ///
    /// # Errors
    /// If there are too many states.
    pub fn run(mut self) -> Result<Reached<P>, TooMany<P>> {
        while self.advance()? {}
        Ok(self.finish())
    }
}

impl<P: Process> Reached<P> {
    /// How many states there are in all.
    pub fn count(&self) -> usize {
        self.levels.iter().map(|level| level.states.len()).sum()
    }

    /// How many actions could be taken, over all states.
    pub fn actions_count(&self) -> usize {
        self.levels.iter().map(|level| level.actions.len()).sum()
    }

    /// One more than the most steps that can be taken.
    pub const fn depth(&self) -> usize {
        self.levels.len()
    }

    /// The states after so many steps.
    pub fn states(&self, depth: usize) -> &[P::State] {
        &self.levels[depth].states
    }

    /// What can be done in a state and where each leads, in the process's own order.
    pub fn actions(&self, depth: usize, state: usize) -> impl ExactSizeIterator<Item = (P::Action, &[Step])> {
        let level = &self.levels[depth];
        let from = level.first_action[state] as usize;
        let to = level.first_action[state + 1] as usize;
        (from..to).map(move |at| {
            let (action, first) = level.actions[at];
            let last = level.actions.get(at + 1).map_or(level.steps.len(), |(_, first)| *first as usize);
            (action, &level.steps[first as usize..last])
        })
    }

    /// Every state with its depth and its number there.
    pub fn all(&self) -> impl Iterator<Item = (usize, usize, &P::State)> {
        let levels = self.levels.iter().enumerate();
        levels.flat_map(|(depth, level)| {
            level.states.iter().enumerate().map(move |(at, state)| (depth, at, state))
        })
    }
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).expect("the limit on states is far below what 32 bits count")
}

/// The greatest common divisor.
pub(super) const fn divisor(one: u32, other: u32) -> u32 {
    if other == 0 { one } else { divisor(other, one % other) }
}
