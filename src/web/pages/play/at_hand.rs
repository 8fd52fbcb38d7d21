//! The share code of an open run, where the page itself can read it: if the program stops, `static/start.js` shows it.

use super::Play;
use crate::engine::run_code;
use crate::web::platform::browser;
use yew::prelude::*;

#[hook]
pub(super) fn use_code_at_hand(state: &Play) {
    let code = match state {
        Play::Playing(playing) => Some(run_code::encode(&playing.session)),
        Play::Briefing { .. } => None,
    };
    use_effect_with(code, |code| {
        browser::set_code_at_hand(code.as_deref());
        || browser::set_code_at_hand(None)
    });
}
