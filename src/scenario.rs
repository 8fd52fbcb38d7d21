//! What a scenario is: scenes, choices, conditions and effects, as files hold them and as the engine plays them.
//!
//! A [`ScenarioFile`](file::ScenarioFile) is what somebody wrote; a [`Scenario`] is what [`check()`] accepted. The
//! second can only be made from the first, and every reference in it leads somewhere, so nothing that plays a
//! scenario has to ask. Mechanics and prose are apart: a [`Prose`](prose::Prose) holds one language's sentences, and
//! no sentence changes what happens.

pub mod allowance;
pub mod check;
mod checked;
pub mod competency;
pub mod credit;
pub mod explained;
pub mod file;
mod guard;
pub mod hash;
pub mod ids;
pub mod library;
pub mod look;
mod open;
pub mod page;
pub mod picture;
pub mod policy;
pub mod problem;
pub mod prose;
pub mod telling;

pub use check::check;
pub use checked::{
    Choice, ChoiceRef, Credits, Destination, Effects, Ending, EndingRef, Mechanics, Place, ResultRow,
    Scenario, Scene, SceneRef,
};
pub use guard::{FactRef, Facts, Guard, Rows, View};
pub use open::OpenError;
