//! Conditions and the rows that stand under them, checked.

use crate::student::{Phase, PhaseSet};
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// A scenario's facts at one point, a bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Facts(u32);

impl Facts {
    pub const fn contains(self, fact: FactRef) -> bool {
        self.0 & (1 << fact.0) != 0
    }

    pub fn set(&mut self, fact: FactRef) {
        self.0 |= 1 << fact.0;
    }

    pub fn clear(&mut self, fact: FactRef) {
        self.0 &= !(1 << fact.0);
    }
}

/// A fact of a checked scenario, 0 to 31.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct FactRef(pub(super) u8);

/// What a condition may look at: the phase that can be seen, and the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    pub phase: Phase,
    pub facts: Facts,
}

/// When a row holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Guard {
    pub(super) phases: PhaseSet,
    pub(super) set: u32,
    pub(super) unset: u32,
}

impl Guard {
    /// Holds always.
    pub const OPEN: Self = Self { phases: PhaseSet::ANY, set: 0, unset: 0 };

    pub const fn holds(&self, view: View) -> bool {
        self.phases.contains(view.phase)
            && view.facts.0 & self.set == self.set
            && view.facts.0 & self.unset == 0
    }

    pub fn is_open(&self) -> bool {
        *self == Self::OPEN
    }

    /// The phases that it asks for.
    pub const fn phases(&self) -> PhaseSet {
        self.phases
    }

    /// Whether it was written for some phases, and this is one of them.
    pub fn names(&self, phase: Phase) -> bool {
        self.phases != PhaseSet::ANY && self.phases.contains(phase)
    }

    /// Whether it asks for this fact, set or unset.
    pub const fn reads(&self, fact: FactRef) -> bool {
        (self.set | self.unset) & (1 << fact.0) != 0
    }

    /// Whether it asks for nothing but phases, and for this one among them.
    pub const fn covers(&self, phase: Phase) -> bool {
        self.phases.contains(phase) && self.set == 0 && self.unset == 0
    }
}

/// Rows of which one is taken: the first guarded one that holds, else the open one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Rows<T>(pub(super) Vec<(Guard, T)>);

impl<T> Rows<T> {
    /// The row that is taken and its number in the order written, or `None` when none holds.
    pub fn pick(&self, view: View) -> Option<(usize, &T)> {
        let guarded = self.0.iter().position(|(guard, _)| !guard.is_open() && guard.holds(view));
        let index = guarded.or_else(|| self.0.iter().position(|(guard, _)| guard.is_open()))?;
        Some((index, &self.0[index].1))
    }

    /// Every row that holds, in the order written.
    pub fn all(&self, view: View) -> impl Iterator<Item = (usize, &T)> {
        self.0
            .iter()
            .enumerate()
            .filter(move |(_, (guard, _))| guard.holds(view))
            .map(|(i, (_, what))| (i, what))
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &(Guard, T)> {
        self.0.iter()
    }
}
