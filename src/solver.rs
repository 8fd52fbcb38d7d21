//! What could happen: every situation that a scenario can reach, and what is still possible in each.
//!
//! A scenario is finite: choices are few, chance stands in its rows, and a turn limit ends every run. So nothing here
//! is sampled. [`Reached`] finds every situation, turn by turn; [`evaluate`] goes back from the endings and says what
//! each situation is worth under best, worst or any other play. The arithmetic is exact.
//!
//! The machinery ([`Process`], [`Reached`], [`Measure`], [`evaluate`]) knows nothing of classrooms and is tried on
//! published decision problems. [`story`] brings a scenario to it; the rest asks questions of what came out.

mod evaluate;
pub mod hindsight;
pub mod path;
mod process;
pub mod proof;
mod reached;
pub mod review;
pub mod solved;
pub mod story;
mod value;
pub mod wander;
mod whole;

pub use evaluate::{Rule, Share, Taken, Values, evaluate};
pub use process::{Measure, Process, Way};
pub use reached::{Exploration, Reached, Step, TooMany};
pub use value::Value;
