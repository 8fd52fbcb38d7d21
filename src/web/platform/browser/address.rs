//! The address bar: which page is asked for, and when that changes.

use super::window;
use crate::web::route::Route;
use gloo::events::EventListener;

/// What the address asks for now.
pub fn current() -> Route {
    Route::parse(&window().location().hash().unwrap_or_default())
}

/// Calls back whenever the address asks for another page, until the listener is dropped.
pub fn listen(changed: impl Fn(Route) + 'static) -> EventListener {
    EventListener::new(&window(), "hashchange", move |_| changed(current()))
}

/// Goes to a page as a link would.
pub fn go(route: &Route) {
    let _ = window().location().set_hash(&route.to_string());
}

/// Goes to a page in place of this one, so that the way back does not lead here again.
pub fn replace(route: &Route) {
    let _ = window().location().replace(&route.to_string());
}

/// The whole address of a page, for use outside of this tab.
pub fn whole(route: &Route) -> String {
    let here = window().location().href().unwrap_or_default();
    let site = here.split_once('#').map_or(here.as_str(), |(site, _)| site);
    [site, &route.to_string()].concat()
}

/// Gives the present page its full address. No new entry in the history, and nobody is called.
pub fn refine(route: &Route) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&route.to_string()));
    }
}
