//! Alongside.

pub mod diagnostic;
pub mod scenario;
pub mod student;
#[cfg(feature = "web")]
pub mod web;
