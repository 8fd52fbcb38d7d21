//! A decision problem that ends, and what is counted in it.

use std::hash::Hash;

/// States, what can be done in them, and where that leads. Every way through must end.
pub trait Process {
    type State: Clone + Eq + Hash;
    type Action: Copy + Eq;

    fn start(&self) -> Self::State;

    /// What can be done, always in the same order; nothing where it is over.
    fn actions(&self, state: &Self::State) -> Vec<Self::Action>;

    /// Every way that an action can turn out. At least one; each as likely as its weight is of their sum.
    fn ways(&self, state: &Self::State, action: Self::Action) -> Vec<Way<Self::State>>;
}

/// One way that an action can turn out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way<S> {
    /// At least 1.
    pub weight: u32,
    pub state: S,
}

/// What is counted: `AIMS` numbers, the most important first. More is better.
pub trait Measure<P: Process, const AIMS: usize> {
    /// What one step adds.
    fn on_the_way(&self, before: &P::State, action: P::Action, after: &P::State) -> [i64; AIMS];

    /// What having ended here adds.
    fn at_the_end(&self, state: &P::State) -> [i64; AIMS];
}
