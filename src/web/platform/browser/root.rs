//! The page's outermost element, on which the app and the site's own scripts leave word for each other.

use super::window;
use web_sys::Element;

/// Set while a run is open. `static/start.js` shows it if the program stops.
const CODE_AT_HAND: &str = "data-run";

pub fn set_code_at_hand(code: Option<&str>) {
    let Some(root) = root() else { return };
    // Neither is ever refused: the name is a good one.
    let _ = match code {
        Some(code) => root.set_attribute(CODE_AT_HAND, code),
        None => root.remove_attribute(CODE_AT_HAND),
    };
}

fn root() -> Option<Element> {
    window().document()?.document_element()
}
