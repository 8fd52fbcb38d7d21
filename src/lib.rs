//! Alongside.

pub mod diagnostic;
pub mod scenario;
#[cfg(feature = "script")]
pub mod script;
pub mod student;
#[cfg(feature = "web")]
pub mod web;
