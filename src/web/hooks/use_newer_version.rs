//! Whether a newer version of the site has arrived while this one was open.

use crate::web::platform::browser;
use yew::prelude::*;

#[hook]
pub fn use_newer_version() -> bool {
    let here = use_state(browser::newer_is_here);
    let setter = here.setter();
    use_effect_with((), move |()| {
        let listener = browser::listen_for_newer(move || setter.set(true));
        move || drop(listener)
    });
    *here
}
