//! The page's outermost element, on which the app and the site's own scripts leave word for each other.

use super::window;
use gloo::events::EventListener;
use web_sys::{Element, Event};

/// Set while a run is open. `static/start.js` shows it if the program stops, and takes its arrival for the first moment
/// being on screen.
const CODE_AT_HAND: &str = "data-run";
/// Set once a newer version of the site is here, which `static/offline/register.js` also says by an event.
const NEWER_IS_HERE: &str = "data-newer";
const NEWER_ARRIVED: &str = "alongside-newer";
const NEWER_TAKEN: &str = "alongside-take-newer";

pub fn set_code_at_hand(code: Option<&str>) {
    let Some(root) = root() else { return };
    // Neither is ever refused: the name is a good one.
    let _ = match code {
        Some(code) => root.set_attribute(CODE_AT_HAND, code),
        None => root.remove_attribute(CODE_AT_HAND),
    };
}

pub fn newer_is_here() -> bool {
    root().is_some_and(|root| root.has_attribute(NEWER_IS_HERE))
}

/// Calls back when a newer version has arrived, until the listener is dropped.
pub fn listen_for_newer(arrived: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), NEWER_ARRIVED, move |_| arrived())
}

/// Goes over to the newer version, which loads the page anew.
pub fn take_newer() {
    if let Ok(event) = Event::new(NEWER_TAKEN) {
        let _ = window().dispatch_event(&event);
    }
}

fn root() -> Option<Element> {
    window().document()?.document_element()
}
