//! The document itself: its title, its focus, and its timers.

#![expect(clippy::disallowed_types, reason = "where timers start")]

use super::window;
use crate::web::text::Language;
use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::NodeRef;

pub fn set_title(title: &str) {
    if let Some(page) = window().document() {
        page.set_title(title);
    }
}

/// Says in which language the page is, for readers aloud and translators.
pub fn set_language(language: Language) {
    if let Some(root) = window().document().and_then(|page| page.document_element()) {
        let _ = root.set_attribute("lang", language.tag());
    }
}

/// How the page is to look; the style sheets know the names and the values.
pub fn set_look(look: [(&str, &str); 4]) {
    if let Some(root) = window().document().and_then(|page| page.document_element()) {
        for (name, value) in look {
            let _ = root.set_attribute(name, value);
        }
    }
}

/// The first language of ours that the browser is set to.
pub fn preferred_language() -> Language {
    let asked = window().navigator().language().unwrap_or_default();
    Language::from_tag(&asked).unwrap_or_default()
}

/// Whether the device is set to more contrast.
pub fn prefers_contrast() -> bool {
    window().match_media("(prefers-contrast: more)").is_ok_and(|found| found.is_some_and(|it| it.matches()))
}

/// Moves the focus, and with it the place that is read from.
pub fn focus(target: &NodeRef) {
    if let Some(target) = target.cast::<HtmlElement>() {
        // Fails only for an element that is not in the page any more.
        let _ = target.focus();
    }
}

/// Calls back after so many milliseconds, unless the timer is dropped.
pub fn after(milliseconds: u32, call: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, call)
}
