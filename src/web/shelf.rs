//! Fetching stories: bytes into scenarios that can be played.

use crate::pack::{Unpack, unpack};
use crate::scenario::explained::Explained;
use crate::scenario::ids::{PolicyId, ScenarioId};
use crate::scenario::library::Library;
use crate::scenario::page::Page;
use crate::scenario::policy::{self, PolicyCard};
use crate::scenario::telling::Telling;
use crate::scenario::{Mechanics, Scenario};
use crate::student::{ModelNumbers, StudentModel};
use crate::web::platform::{Content, ContentError};
use crate::web::reading::Reading;
use crate::web::text::Language;
use std::rc::Rc;

/// The list of stories.
///
/// # Errors
/// If it does not arrive, or arrives damaged.
pub async fn library(content: &dyn Content, language: Language) -> Result<Rc<Library>, ContentError> {
    let fetched = content.fetch(&["library.", language.tag(), ".bin"].concat());
    Ok(Rc::new(read(&fetched.await?)?))
}

/// One story, ready to play.
///
/// # Errors
/// If a part of it does not arrive, or arrives damaged.
pub async fn story(
    content: &dyn Content,
    language: Language,
    id: &ScenarioId,
) -> Result<Rc<Scenario>, ContentError> {
    // All three are on their way before the first is waited for.
    let numbers = content.fetch("student-model.bin");
    let mechanics = content.fetch(&[id.as_str(), ".bin"].concat());
    let prose = content.fetch(&[id.as_str(), ".", language.tag(), ".bin"].concat());
    let numbers: ModelNumbers = read(&numbers.await?)?;
    let mechanics: Mechanics = read(&mechanics.await?)?;
    let telling: Telling = read(&prose.await?)?;
    let model = StudentModel::try_from(numbers).map_err(|_| ContentError::Damaged)?;
    let scenario =
        Scenario::open(mechanics, vec![telling], Rc::new(model)).map_err(|_| ContentError::Damaged)?;
    Ok(Rc::new(scenario))
}

/// What has become of a policy card, which a story can be played without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Policy {
    Card(PolicyCard),
    /// The file is not there, or does not have the card.
    Missing,
    /// The file cannot be read; in this line, if it is known.
    Broken(Option<u32>),
}

/// The policy card that a story names. The file is outside the hashed folder, so that a district can replace it.
pub async fn policy(content: &dyn Content, language: Language, id: &PolicyId) -> Policy {
    let Ok(bytes) = content.fetch(&["../policy.", language.tag(), ".md"].concat()).await else {
        return Policy::Missing;
    };
    let text = String::from_utf8_lossy(&bytes);
    match policy::read(&text) {
        Ok(cards) => cards.into_iter().find(|card| card.id == *id).map_or(Policy::Missing, Policy::Card),
        Err(error) => Policy::Broken(error.line().and_then(|line| u32::try_from(line).ok())),
    }
}

/// Why the story's choices are rated as they are.
///
/// # Errors
/// If it does not arrive, or arrives damaged.
pub async fn explained(
    content: &dyn Content,
    language: Language,
    scenario: Rc<Scenario>,
) -> Result<Explained, ContentError> {
    let reasons = content.fetch(&[scenario.id().as_str(), ".", language.tag(), ".reasons.bin"].concat());
    let reasons = read(&reasons.await?)?;
    Explained::open(scenario, reasons).map_err(|_| ContentError::Damaged)
}

/// A page to read.
///
/// # Errors
/// If it does not arrive, or arrives damaged.
pub async fn page(content: &dyn Content, language: Language, reading: Reading) -> Result<Page, ContentError> {
    read(&content.fetch(&["page.", reading.name(), ".", language.tag(), ".bin"].concat()).await?)
}

fn read<T: Unpack>(bytes: &[u8]) -> Result<T, ContentError> {
    unpack(bytes).map_err(|_| ContentError::Damaged)
}
