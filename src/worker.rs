//! What takes too long for a page: looking at everything that could have happened in a run.
//!
//! The browser runs this beside the page, as a module of its own. It fetches nothing and keeps nothing: all that it
//! needs comes with the question, as it was downloaded.

use crate::engine::run_code::{self, CodeError};
use crate::pack::{Damaged, unpack};
use crate::scenario::{OpenError, Scenario};
use crate::solver::hindsight::Hindsight;
use crate::solver::solved::Solved;
use crate::solver::story::Story;
use crate::student::{ModelNumbers, StudentModel, Worth};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// A run, and all that tells what could have happened in it.
pub struct Question<'a> {
    pub model: &'a [u8],
    pub worth: &'a [u8],
    pub mechanics: &'a [u8],
    pub telling: &'a [u8],
    pub code: &'a str,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unanswered {
    #[error(transparent)]
    Damaged(#[from] Damaged),
    #[error("the student model does not hold together")]
    Model,
    #[error(transparent)]
    Story(#[from] OpenError),
    #[error(transparent)]
    Code(#[from] CodeError),
    #[error("the run cannot be played in this story")]
    Run,
    #[error("the story has more situations than fit into a browser ({found})")]
    TooLarge { found: usize },
}

/// A phone holds these with room to spare; our largest story has a fiftieth of them.
const MOST_SITUATIONS: usize = 1_000_000;

/// Looks at everything; `found` is told now and then how many situations there are so far.
///
/// # Errors
/// If the parts do not fit together, or there is too much to look at.
pub fn answer(question: &Question<'_>, mut found: impl FnMut(usize)) -> Result<Hindsight, Unanswered> {
    let numbers: ModelNumbers = unpack(question.model)?;
    let model = StudentModel::try_from(numbers).map_err(|_| Unanswered::Model)?;
    let worth: Worth = unpack(question.worth)?;
    let telling = unpack(question.telling)?;
    let scenario = Rc::new(Scenario::open(unpack(question.mechanics)?, vec![telling], Rc::new(model))?);
    let session = run_code::decode(question.code)?.open(&scenario).map_err(|_| Unanswered::Run)?;
    let story = Story { scenario: &scenario, worth: &worth };
    let mut exploration = story.exploration(MOST_SITUATIONS);
    while exploration.advance().map_err(|many| Unanswered::TooLarge { found: many.found })? {
        found(exploration.found());
    }
    Hindsight::of(&Solved::from(story, exploration.finish()), &session).ok_or(Unanswered::Run)
}

/// [`answer`] for the worker's script.
///
/// # Errors
/// A sentence for the console.
#[wasm_bindgen]
pub fn look_back(
    model: &[u8],
    worth: &[u8],
    mechanics: &[u8],
    telling: &[u8],
    code: &str,
    found: &js_sys::Function,
) -> Result<Vec<u8>, String> {
    let question = Question { model, worth, mechanics, telling, code };
    let tell = |count: usize| {
        // Whoever does not listen misses nothing but a sign of life.
        let _ = found.call1(&JsValue::NULL, &u32::try_from(count).unwrap_or(u32::MAX).into());
    };
    let hindsight = answer(&question, tell).map_err(|error| error.to_string())?;
    postcard::to_allocvec(&hindsight).map_err(|error| error.to_string())
}
