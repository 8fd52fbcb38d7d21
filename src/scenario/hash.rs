//! What a run was played against, in 64 bits.
//!
//! Text is no part of it: editing prose or a translation breaks no saved run. The hash covers the compiled
//! mechanics, the numbers of the student model that an act can meet, and the version of the rules. Credit has a hash
//! of its own, because a revised rating changes what a run is worth and not what happened in it.

use super::file::{ChoiceFile, Row, ScenarioFile, SceneFile};
use crate::student::StudentModel;
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Goes up when the same moves could lead somewhere else than before; part of the replay hash.
pub const RULES_VERSION: u16 = 1;

/// Identifies what happens in a scenario. Equal hashes replay alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct ReplayHash(pub u64);

impl fmt::Display for ReplayHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// The hashes that a run remembers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Hashes {
    pub replay: ReplayHash,
    /// Of the ratings alone.
    pub credit: u64,
}

/// Fowler, Noll and Vo's 1a in 64 bits: short, and the same on every machine.
pub struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self::new()
    }
}

impl Fnv {
    pub const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    pub const fn finish(&self) -> u64 {
        self.0
    }
}

/// Of any bytes.
pub fn fnv(bytes: &[u8]) -> u64 {
    let mut hash = Fnv::new();
    hash.write(bytes);
    hash.finish()
}

impl Hashes {
    /// What identifies a scenario under a student model.
    pub(super) fn of(file: &ScenarioFile, model: &StudentModel) -> Self {
        let first = file.scenes.first().map(|scene| &scene.id);
        let mut scenes: Vec<SceneFile> = file.scenes.iter().map(mechanics).collect();
        scenes.sort_by(|a, b| a.id.cmp(&b.id));
        let mut endings: Vec<_> = file.endings.iter().map(|ending| &ending.id).collect();
        endings.sort();
        let played = (RULES_VERSION, (&file.id, first, &file.student, &file.skills, &file.plan, &file.turns));
        let replay = fnv(&bytes(&(played, scenes, endings, model.numbers())));

        let mut credits: Vec<_> = file
            .scenes
            .iter()
            .flat_map(|scene| &scene.choices)
            .map(|choice| (&choice.id, choice.credit.iter().map(credit_row).collect::<Vec<_>>()))
            .collect();
        credits.sort();
        Self { replay: ReplayHash(replay), credit: fnv(&bytes(&credits)) }
    }
}

type CreditRow<'a> = (u8, Vec<u8>, Vec<(&'a str, bool)>, &'static str, u8, Option<(&'static str, u8)>);

fn credit_row(row: &Row<super::file::CreditFile>) -> CreditRow<'_> {
    let (primary, credit) = row.what.primary;
    (
        u8::from(row.when.is_open()),
        row.when.phases.iter().map(|phase| *phase as u8).collect(),
        row.when.facts.iter().map(|fact| (fact.fact.as_str(), fact.is)).collect(),
        primary.id(),
        credit.quarters(),
        row.what.secondary.map(|(competency, credit)| (competency.id(), credit.quarters())),
    )
}

/// A scene without what is only said, shown or rated, and in an order that moving blocks about does not change.
fn mechanics(scene: &SceneFile) -> SceneFile {
    let mut choices: Vec<ChoiceFile> = scene
        .choices
        .iter()
        .map(|choice| ChoiceFile {
            credit: Vec::new(),
            whys: Vec::new(),
            coach: Vec::new(),
            ..choice.clone()
        })
        .collect();
    choices.sort_by(|a, b| a.id.cmp(&b.id));
    let (says, cues, rests, pictures) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    SceneFile { says, cues, rests, pictures, choices, ..scene.clone() }
}

fn bytes<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).expect("plain data with known lengths can always be written")
}
