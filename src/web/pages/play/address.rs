//! A run that has begun is in the address, so that a reload and a bookmark lead back to it.

use super::Play;
use crate::web::platform::browser::address;
use crate::web::route::Route;
use yew::prelude::*;

/// Replaces the address and adds nothing to the history: one entry a page, never one a decision.
#[hook]
pub(super) fn use_full_address(state: &Play) {
    let route = match state {
        Play::Briefing { scenario, .. } => Route::Story(scenario.id().clone()),
        Play::Playing(playing) => Route::Run(playing.session.scenario().id().clone(), playing.run.clone()),
    };
    use_effect_with(route, address::refine);
}
