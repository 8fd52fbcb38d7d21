//! The browser shell: pages, components, and the only code that knows a clock, a store, a seed or a window.
//!
//! A page is one enum with a pure `update`; side work (saving, focus, the title) is hooks keyed on its state.
//! [`components`] take values and callbacks and know neither sessions nor the platform. A page is given
//! [`platform::Platform`] and [`preferences::Preferences`]. No sentence stands outside [`text`].

mod app;
pub mod components;
pub mod hooks;
pub mod kept;
pub mod loading;
pub mod opening;
pub mod pages;
pub mod platform;
pub mod preferences;
#[cfg(feature = "prerender")]
pub mod prerender;
pub mod reading;
pub mod route;
pub mod said;
pub mod settings;
pub mod shelf;
pub mod text;

pub use app::{App, AppProps};

use pages::Pages;
use platform::browser;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use yew::AppHandle;

thread_local! {
    static PAGES: Cell<Option<Pages>> = const { Cell::new(None) };
    static SHOWN: RefCell<Option<AppHandle<App>>> = const { RefCell::new(None) };
}

/// Says which pages this module has. Nothing is drawn before `static/start.js` asks for it.
pub fn offer(pages: Pages) {
    PAGES.set(Some(pages));
}

/// Draws the page that the address asks for, and from then on whichever it asks for. `by_link` is false where the
/// browser itself has just opened the site.
#[wasm_bindgen]
pub fn show(root: web_sys::Element, by_link: bool) {
    let Some(pages) = PAGES.get() else { return };
    if by_link {
        hooks::meet_at_the_heading();
    }
    let props = AppProps { platform: browser::platform(), formats: browser::formats, pages };
    SHOWN.set(Some(yew::Renderer::<App>::with_root_and_props(root, props).render()));
}

/// Stops drawing, and lets go of all that the page held.
#[wasm_bindgen]
pub fn leave() {
    if let Some(app) = SHOWN.take() {
        app.destroy();
    }
}
