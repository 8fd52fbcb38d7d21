//! What an adult does, once the model knows it.

use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// One act of the model. Only a model gives these out, and only for its own acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct ActRef(pub(super) u16);

impl ActRef {
    /// Its place in [`ModelNumbers::acts`](super::ModelNumbers::acts).
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Which of the [`SKILLS`](super::SKILLS) a student is followed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct SkillIndex(u8);

impl SkillIndex {
    /// `None` where a student has no such skill.
    pub const fn new(index: usize) -> Option<Self> {
        if index < super::SKILLS {
            #[expect(clippy::cast_possible_truncation, reason = "just compared with a very small number")]
            let index = index as u8;
            Some(Self(index))
        } else {
            None
        }
    }

    /// Its place in [`Student::skills`](super::Student::skills).
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// One act in use. The reference is what makes it checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct ActUse {
    pub act: ActRef,
    /// Which skill it is about. An act that has to do with skills does nothing to them without one.
    pub skill: Option<SkillIndex>,
    /// Read for prompts between waiting and doing it for the student; elsewhere it says nothing.
    pub wait: super::Wait,
}

impl ActUse {
    /// The act by itself: about no skill, with the planned wait.
    pub const fn of(act: ActRef) -> Self {
        Self { act, skill: None, wait: super::Wait::Planned }
    }
}

/// Whether an act needs to be told which skill it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkillUse {
    /// It has nothing to do with skills.
    Unused,
    /// It does something with or without one.
    Optional,
    /// It does nothing at all without one.
    Required,
}
