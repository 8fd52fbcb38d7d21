//! Arriving somewhere: the tab's title changes, and the focus moves to the new heading.

use crate::web::platform::browser;
use std::cell::Cell;
use yew::prelude::*;

thread_local! {
    /// The page that the browser itself opened keeps the browser's focus, so that the way past the header is there.
    /// One that only continues another module's page does not count as such.
    static FIRST: Cell<bool> = const { Cell::new(true) };
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
        if !FIRST.replace(false) || browser::was_moved_here() {
            browser::focus(&heading);
        }
    });
}
