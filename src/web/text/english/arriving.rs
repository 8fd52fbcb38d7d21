//! English for a first visit.

use crate::web::text::Arriving;

pub(in crate::web::text) fn say(text: Arriving) -> &'static str {
    match text {
        Arriving::NewHere => "New here?",
        Arriving::SeeOneFirst => {
            "See one story played by somebody with experience, who thinks aloud at every decision. Nothing is asked of \
             you, and you can leave at any point."
        }
        Arriving::Watch => "Watch a first story",
        Arriving::NoThanks => "No thanks, straight to the stories",
        Arriving::WatchAgain => "Watch a story played by somebody with experience",
    }
}
