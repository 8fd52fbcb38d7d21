//! Arriving somewhere: the tab's title changes, and the focus moves to the new heading.

use crate::web::platform::browser;
use std::cell::Cell;
use yew::prelude::*;

thread_local! {
    /// The page that the browser itself opened keeps the browser's focus, so that the way past the header is there.
    static FIRST: Cell<bool> = const { Cell::new(true) };
}

/// Keyed on the place and not on the title, because two moments may share a name.
#[hook]
pub fn use_arrival<K: PartialEq + 'static>(place: K, title: AttrValue, heading: NodeRef) {
    use_effect_with((place, title), move |(_, title)| {
        browser::set_title(title);
        if !FIRST.replace(false) {
            browser::focus(&heading);
        }
    });
}
