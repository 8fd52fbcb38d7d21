//! Arriving somewhere: the tab's title changes, and the focus moves to the new heading.

use crate::web::platform::browser;
use std::cell::Cell;
use yew::prelude::*;

thread_local! {
    /// The page that the browser itself opened keeps the browser's focus, so that the way past the header is there.
    static OPENED_BY_BROWSER: Cell<bool> = const { Cell::new(true) };
}

/// The next arrival is by a link from another module's page.
pub fn meet_at_the_heading() {
    OPENED_BY_BROWSER.set(false);
}

/// A place that was arrived at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// What tells it from the place before. Not the title, because two moments may share one.
    pub place: AttrValue,
    pub title: AttrValue,
}

/// `None` while there is nothing to arrive at yet.
#[hook]
pub fn use_arrival(arrival: Option<Arrival>, heading: NodeRef) {
    use_effect_with(arrival, move |arrival| {
        let Some(arrival) = arrival else { return };
        browser::set_title(&arrival.title);
        if !OPENED_BY_BROWSER.replace(false) {
            browser::focus(&heading);
        }
    });
}
