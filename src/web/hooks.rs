//! Side work, derived from state and never commanded: what is keyed on a state cannot be forgotten by a message.

mod use_arrival;
mod use_loaded;
mod use_newer_version;
mod use_past;
mod use_route;

pub use use_arrival::{Arrival, meet_at_the_heading, use_arrival};
pub use use_loaded::{Fetching, Loaded, use_loaded};
pub use use_newer_version::use_newer_version;
pub use use_past::use_past;
pub use use_route::{Visit, use_route};
