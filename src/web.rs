//! The browser shell: pages, components, and the only code that knows a clock, a store, a seed or a window.
//!
//! A page is one enum with a pure `update`; side work (saving, focus, the title) is hooks keyed on its state.
//! [`components`] take values and callbacks and know neither sessions nor the platform. Two contexts reach everywhere:
//! [`platform::Platform`] and [`preferences::Preferences`]. No sentence stands outside [`text`].

pub mod components;
pub mod platform;
pub mod preferences;
pub mod route;
pub mod text;

use yew::prelude::*;

#[component]
pub fn App() -> Html {
    html! { <main><h1>{ "Alongside" }</h1></main> }
}
