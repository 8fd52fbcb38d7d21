//! What leaves a device and comes back to one: files that a person takes along.
//!
//! Plain functions of values. Where the values come from, and where they go, is the shell's to say.

pub mod backup;
pub mod merge;
