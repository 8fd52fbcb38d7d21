//! English for how a run was played.

use crate::web::text::HowPlayed;

pub(in crate::web::text) fn say(text: HowPlayed) -> &'static str {
    match text {
        HowPlayed::Guided => {
            "This was a guided run: hints were there for the asking. It is for learning and is not counted."
        }
    }
}
