//! Where in a script each part of a scenario was written.

use super::row::RowKey;
use crate::diagnostic::Stretch;
use crate::scenario::problem::{self, Part};
use std::collections::BTreeMap;

/// A part of a scenario, by position, so that two parts with one id are still told apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    Whole,
    /// A field of the front matter, like `student.start.arousal`, or `title`, which stands below it.
    Field(String),
    /// A card, by its id.
    Card(&'static str),
    Scene(usize),
    SceneRow(usize, RowKey, usize),
    /// A scene and one of its choices.
    Choice(usize, usize),
    ChoiceRow(usize, usize, RowKey, usize),
    Ending(usize),
    EndingRow(usize, RowKey, usize),
}

impl Spot {
    /// What holds this, for when this has no place of its own.
    fn around(&self) -> Option<Self> {
        match self {
            Self::Whole => None,
            Self::Field(path) => {
                Some(path.rsplit_once('.').map_or(Self::Whole, |(up, _)| Self::Field(up.to_owned())))
            }
            Self::Card(_) | Self::Scene(_) | Self::Ending(_) => Some(Self::Whole),
            Self::SceneRow(scene, ..) | Self::Choice(scene, _) => Some(Self::Scene(*scene)),
            Self::ChoiceRow(scene, choice, ..) => Some(Self::Choice(*scene, *choice)),
            Self::EndingRow(ending, ..) => Some(Self::Ending(*ending)),
        }
    }
}

/// The side table of a script that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spans(BTreeMap<Spot, Stretch>);

impl Spans {
    pub(super) fn note(&mut self, spot: Spot, stretch: Stretch) {
        self.0.entry(spot).or_insert(stretch);
    }

    /// Where a part was written, or else the nearest thing around it.
    pub fn find(&self, spot: &Spot) -> Stretch {
        if let Some(stretch) = self.0.get(spot) {
            return *stretch;
        }
        spot.around().map_or(Stretch { start: 0, end: 0 }, |around| self.find(&around))
    }
}

impl From<problem::Spot> for Spot {
    fn from(spot: problem::Spot) -> Self {
        if let (Part::Front(list), Some((key, nth))) = (spot.part, spot.row) {
            return Self::Field(format!("{list}.{nth}.{key}"));
        }
        let row = spot.row.and_then(|(word, row)| Some((RowKey::from_word(word)?, row)));
        match (spot.part, row) {
            (Part::Front(""), _) => Self::Whole,
            (Part::Front(key), _) => Self::Field(key.to_owned()),
            (Part::Card(id), _) => Self::Card(id),
            (Part::Scene(scene), None) => Self::Scene(scene),
            (Part::Scene(scene), Some((key, row))) => Self::SceneRow(scene, key, row),
            (Part::Choice(scene, choice), None) => Self::Choice(scene, choice),
            (Part::Choice(scene, choice), Some((key, row))) => Self::ChoiceRow(scene, choice, key, row),
            (Part::Ending(ending), None) => Self::Ending(ending),
            (Part::Ending(ending), Some((key, row))) => Self::EndingRow(ending, key, row),
        }
    }
}
