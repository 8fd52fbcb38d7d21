//! The document itself: its title, its focus, and a last word when the program has broken.

use super::window;
use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::NodeRef;

pub fn set_title(title: &str) {
    if let Some(page) = window().document() {
        page.set_title(title);
    }
}

/// Moves the focus, and with it the place that is read from.
pub fn focus(target: &NodeRef) {
    if let Some(target) = target.cast::<HtmlElement>() {
        // Fails only for an element that is not in the page any more.
        let _ = target.focus();
    }
}

/// Whether the site's own loader opened this page anew to bring in another module. Says so once.
pub fn was_moved_here() -> bool {
    let Ok(history) = window().history() else { return false };
    let moved = history.state().is_ok_and(|state| state.as_string().as_deref() == Some("moved"));
    if moved {
        // Refused only where a page changes its history very often.
        let _ = history.replace_state(&wasm_bindgen::JsValue::NULL, "");
    }
    moved
}

/// Calls back after so many milliseconds, unless the timer is dropped.
pub fn after(milliseconds: u32, call: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, call)
}

/// Replaces the page by a sentence: after a panic nothing else can be trusted to draw.
pub fn say_sorry(sentence: &str) {
    if let Some(body) = window().document().and_then(|page| page.body()) {
        body.set_text_content(Some(sentence));
    }
}
