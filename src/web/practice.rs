//! What a device's own runs say together: what was shown, what comes back when, and what to play next.
//!
//! Everything is worked out anew from the runs and nothing of it is stored. [`past`] fetches the stories that were
//! played; the rest is plain functions of values.

pub mod calendar;
pub mod next_story;
pub mod past;
pub mod record;
pub mod returning;
