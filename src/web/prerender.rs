//! Draws without a browser: the page that the site opens with, and what the tests look at.
//!
//! The site's page has the library in it from the start, drawn by the code that draws it in the browser, so that
//! there is something to read before any code has arrived, and nothing moves when it has.

use super::components::display::display;
use super::components::frame::{Frame, frame};
use super::pages::library;
use super::platform::MemoryStorage;
use super::preferences::Preferences;
use super::settings::Settings;
use super::text::{Language, PlainFormats};
use crate::scenario::library::Library;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use yew::{AttrValue, Callback, Html, LocalServerRenderer, NodeRef, Properties, component};

/// The library as a device sees it that keeps nothing yet.
pub fn first_page(stories: &Library) -> String {
    let settings = Settings::new(Language::English);
    let preferences = Preferences::of(settings, Rc::new(PlainFormats));
    let (nothing, set) = (MemoryStorage::default(), Callback::noop());
    let page = library::drawn(stories, &nothing, &preferences, &set, NodeRef::default());
    let words = &preferences.words;
    let around = Frame {
        status: AttrValue::default(),
        notice: None,
        newer: None,
        skipped: Callback::noop(),
        language_chosen: Callback::noop(),
        display: display(settings, &set, words),
        main: NodeRef::default(),
        words,
    };
    render(frame(around, page))
}

#[derive(PartialEq, Properties)]
struct HolderProps {
    html: Html,
}

#[component]
fn Holder(props: &HolderProps) -> Html {
    props.html.clone()
}

/// Elements as text.
pub fn render(html: Html) -> String {
    wait(LocalServerRenderer::<Holder>::with_props(HolderProps { html }).hydratable(false).render())
}

/// Drawing waits for nothing, so asking again is enough.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}
