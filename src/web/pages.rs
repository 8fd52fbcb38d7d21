//! The pages: each turns what it knows into values for the components, and messages into its next state.

pub mod debrief;
#[cfg(feature = "gallery")]
pub mod gallery;
pub mod library;
pub mod not_found;
pub mod play;

use crate::web::text::Text;
use yew::Callback;

/// Something to be said once in the status line.
pub type Announce = Callback<Text<'static>>;
