//! What a device's runs say together: what comes back when, what to play next, and what cannot be replayed.
#![cfg(all(feature = "web", feature = "script"))]

#[path = "../support/mod.rs"]
mod support;

mod coming_back;
mod looked_at;
mod next;
mod past;
mod record;
mod reminders;

use alongside::scenario::ids::ScenarioId;

fn id(story: &str) -> ScenarioId {
    ScenarioId::new(story).expect("a story's id")
}
