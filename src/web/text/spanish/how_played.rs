//! Spanish for how a run was played.

use crate::web::text::HowPlayed;

pub(in crate::web::text) fn say(text: HowPlayed) -> &'static str {
    match text {
        HowPlayed::Guided => {
            "Esta partida se jugó con guía: se podían pedir pistas. Es para aprender y no cuenta."
        }
    }
}
