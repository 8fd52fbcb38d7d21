//! What somebody would say at a moment, before they saw the choices there.
//!
//! It lasts as long as the page is open and is in no store, no code and no file, because it may be about a real day.

use super::platform::Storage;
use crate::engine::Session;
use crate::scenario::SceneRef;

/// Keeps what is said where the run is now. `page` lasts as long as the page.
pub fn keep(page: &dyn Storage, session: &Session, scene: SceneRef, words: &str) {
    // The page's memory says each time that it will not last, and here that is what is wanted.
    let _ = page.write(&name(session, scene, session.visits(scene)), words);
}

/// What was said in a scene before it was decided in for the `visit`th time, counted from zero.
pub fn of(page: &dyn Storage, session: &Session, scene: SceneRef, visit: u8) -> Option<String> {
    page.read(&name(session, scene, visit)).ok().flatten().filter(|words| !words.is_empty())
}

/// A run is known by its seed, because another page knows no other name for it.
fn name(session: &Session, scene: SceneRef, visit: u8) -> String {
    let scenario = session.scenario();
    let (seed, visit) = (session.seed().0.to_string(), visit.to_string());
    ["said", scenario.id().as_str(), &seed, scenario.scene(scene).id.as_str(), &visit].join(".")
}
