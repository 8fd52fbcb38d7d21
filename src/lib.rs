//! Alongside.
#[cfg(feature = "web")]
pub mod web;
