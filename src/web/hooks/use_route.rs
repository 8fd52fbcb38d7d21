//! The page that the address asks for, kept up to date.

use super::meet_at_the_heading;
use crate::web::platform::browser::address;
use crate::web::route::Route;
use yew::prelude::*;

/// A page and how many changes of address came before it, so that the same page asked for again is a new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    pub route: Route,
    pub number: u32,
}

#[hook]
pub fn use_route() -> Visit {
    let visit = use_state(|| Visit { route: address::current(), number: 0 });
    let setter = visit.setter();
    use_effect_with((), move |()| {
        let number = std::cell::Cell::new(0);
        let listener = address::listen(move |route| {
            // Even if the page that the browser opened has not been drawn yet.
            meet_at_the_heading();
            number.set(number.get() + 1);
            setter.set(Visit { route, number: number.get() });
        });
        move || drop(listener)
    });
    (*visit).clone()
}
