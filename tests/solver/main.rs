//! The solver against problems that others have solved, and against trying every path.

mod brute_force;
mod identities;

mod published;
#[path = "../support/mod.rs"]
mod support;
