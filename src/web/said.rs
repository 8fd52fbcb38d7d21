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

/// Forgets all that was said in a run.
pub fn forget(page: &dyn Storage, session: &Session) {
    let run = run(session);
    for name in page.names().unwrap_or_default().iter().filter(|name| name.starts_with(&run)) {
        // The page's memory refuses nothing.
        let _ = page.remove(name);
    }
}

fn name(session: &Session, scene: SceneRef, visit: u8) -> String {
    let scene = session.scenario().scene(scene).id.as_str();
    [&run(session), scene, ".", &visit.to_string()].concat()
}

/// A run is known by its seed, because another page knows no other name for it.
fn run(session: &Session) -> String {
    ["said.", session.scenario().id().as_str(), ".", &session.seed().0.to_string(), "."].concat()
}
