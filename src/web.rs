//! The browser shell: pages, components, and the only code that knows a clock, a store, a seed or a window.
//!
//! A page is one enum with a pure `update`; side work (saving, focus, the title) is hooks keyed on its state.
//! [`components`] take values and callbacks and know neither sessions nor the platform. Two contexts reach everywhere:
//! [`platform::Platform`] and [`preferences::Preferences`]. No sentence stands outside [`text`].

mod app;
pub mod components;
pub mod hooks;
pub mod kept;
pub mod loading;
pub mod pages;
pub mod platform;
pub mod preferences;
pub mod route;
pub mod shelf;
pub mod text;

pub use app::{App, AppProps};

use platform::browser;
use preferences::{JobName, Preferences};
use std::rc::Rc;
use text::{Language, Trouble, Words};

/// Runs the app in the page that loaded it.
pub fn start() {
    let language = Language::default();
    let words = Words::new(language, Rc::new(browser::IntlFormats::new(language)));
    let sorry = words.say(Trouble::Broken).to_string();
    yew::set_custom_panic_hook(Box::new(move |_| browser::say_sorry(&sorry)));
    let preferences = Preferences { words, job: JobName::PARA };
    yew::Renderer::<App>::with_props(AppProps { platform: browser::platform(), preferences }).render();
}
