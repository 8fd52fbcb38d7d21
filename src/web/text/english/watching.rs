//! English for a story that is watched.

use super::{Said, join};
use crate::web::text::Watching;

pub(in crate::web::text) fn say(text: Watching<'_>) -> Said {
    let fixed = match text {
        Watching::WhatThisIs => {
            "Somebody with experience plays this story for you and thinks aloud. Read how they look at each moment, and \
             what they choose. Nothing is scored and nothing is kept."
        }
        Watching::Begin => "Start watching",
        Watching::PlayedAsExample { story } => return join(&[story, " (watching)"]),
        Watching::HowTheyThink => "Thinking aloud",
        Watching::WhatTheyChoose => "What could be done, and what they choose",
        Watching::Chosen => "Their choice",
        Watching::SeeWhatHappens => "See what happens",
        Watching::TheyChose => "They chose",
        Watching::OneBack => "One moment back",
        Watching::PlayItYourself => "Play this story yourself",
        Watching::NowYourOwn => "Now it is your turn",
        Watching::NowYourOwnLine => {
            "Other choices would have led elsewhere. Play this story yourself, or begin with another short one. If you \
             play it guided, there is a hint whenever you want one."
        }
    };
    fixed.into()
}
