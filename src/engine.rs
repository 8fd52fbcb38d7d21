//! What happens: a pure, total, deterministic function from a session and a choice to a new session.
//!
//! A [`Session`] is a scenario, a seed and a list of moves. Everything that is shown is computed from those three,
//! so nothing derived is ever stored. The engine has no clock and no source of chance of its own: a seed comes from
//! outside once, and each draw is keyed by where it is made.

mod band;
mod chance;
mod modelled;
pub mod run_code;
pub mod saved;
mod score;
mod session;
mod situation;

pub use band::{Band, Evidence, band};
pub use chance::{Seed, below, keyed, shuffle};
pub use modelled::modelled;
pub use score::{Decision, Outcome, Raised, Score, Tally, Weight};
pub use session::{ChooseError, Mode, Move, Session, StepBackError, Sureness, Turn};
pub use situation::{Situation, Way, chances, raised, ways};
