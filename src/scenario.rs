//! What a scenario is: scenes, choices, conditions and effects, as files hold them and as the engine plays them.
//!
//! A [`ScenarioFile`] is what somebody wrote; a [`Scenario`] is what `check()` accepted. The second can only be
//! made from the first, and every reference in it leads somewhere, so nothing that plays a scenario has to ask.
//! Mechanics and prose are apart: a [`Prose`] holds one language's sentences, and no sentence changes what happens.

pub mod competency;
pub mod credit;
pub mod file;
pub mod ids;
pub mod prose;
