//! Pages to read beside the stories: paths through them, words, sources, and kits for workshops.
//!
//! They are Markdown like everything else that people write here, and each is a download of its own, so that nobody
//! waits for one before it is asked for.

use super::file::Setting;
use super::ids::{PartId, ScenarioId};
use super::prose::{Block, Line};
use derive_deftly::Deftly;
use serde::{Deserialize, Serialize};

/// One page in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Page {
    pub title: String,
    pub intro: Vec<Piece>,
    pub parts: Vec<Part>,
}

/// What stands under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Part {
    pub id: PartId,
    pub title: String,
    pub pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub enum Piece {
    Heading(String),
    Text(Block),
    Stories(Vec<Recommended>),
}

/// A story on a page, with why it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Recommended {
    pub story: Listed,
    pub line: Line,
}

/// What a page shows of a story that it names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Listed {
    pub id: ScenarioId,
    pub title: String,
    pub setting: Setting,
    pub grade: String,
    pub minutes: u8,
    pub twin: Option<Twin>,
}

/// The story that practises the same in another place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Deftly)]
#[derive_deftly(Unpack)]
pub struct Twin {
    pub id: ScenarioId,
    pub title: String,
}

impl Page {
    /// What a translation of the page has to have as well: its parts, and the stories in each.
    pub fn shape(&self) -> Vec<(Option<&PartId>, Vec<&ScenarioId>)> {
        let intro = (None, stories(&self.intro).collect());
        let parts = self.parts.iter().map(|part| (Some(&part.id), part.stories().collect()));
        std::iter::once(intro).chain(parts).collect()
    }
}

impl Part {
    pub fn stories(&self) -> impl Iterator<Item = &ScenarioId> {
        stories(&self.pieces)
    }
}

fn stories(pieces: &[Piece]) -> impl Iterator<Item = &ScenarioId> {
    pieces
        .iter()
        .flat_map(|piece| match piece {
            Piece::Stories(stories) => stories.as_slice(),
            Piece::Heading(_) | Piece::Text(_) => &[],
        })
        .map(|recommended| &recommended.story.id)
}
