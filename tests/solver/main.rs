//! The solver against problems that others have solved, and against trying every path.

#![expect(clippy::disallowed_methods, reason = "tests read what is on disk")]

mod brute_force;
mod identities;

mod published;
#[path = "../support/mod.rs"]
mod support;
