//! English for what else could have happened.

use super::{Said, join, one};
use crate::web::text::{Formats, WhatElse};

pub(in crate::web::text) fn say(text: WhatElse<'_>, formats: &dyn Formats) -> Said {
    let fixed = match text {
        WhatElse::TurningPoints => "Two moments worth talking about",
        WhatElse::CostMost => "The moment that cost most",
        WhatElse::HelpedMost => "The moment that helped most",
        WhatElse::NothingCost => "None of your choices gave anything away.",
        WhatElse::NothingKeptMore => "Nothing else on offer here kept more possible.",
        WhatElse::Unknowable => {
            "What could be seen here did not show which choice was best. Nobody could have known for sure."
        }
        WhatElse::Or => " or ",
        WhatElse::Working => "Looking at what else could have happened…",
        WhatElse::Stop => "Stop looking",
        WhatElse::Stopped => "You stopped the look at what else could have happened.",
        WhatElse::Failed => "What else could have happened could not be worked out on this device.",
        WhatElse::WorkOut => "Look again",
        WhatElse::TryFromHere => "Try another way from here",
        WhatElse::TryFromHereHint => {
            "A new run that begins at that moment, with the same luck. This one stays as it is, and the new one is \
             not counted."
        }
        WhatElse::WasPossible { endings } => {
            return join(&["Until then the story could still have ended with ", endings, "."]);
        }
        WhatElse::AtMoreCost { student } => {
            return join(&["The best ending stayed within reach, but ", student, " paid more for it."]);
        }
        WhatElse::BadLuck { moment } => {
            return join(&["“", moment, "”: the same choice could have gone better. That was luck."]);
        }
        WhatElse::GoodLuck { moment } => {
            return join(&["“", moment, "”: the same choice could have gone worse. Some of that was luck."]);
        }
        WhatElse::StillPossible { endings } => return join(&["Still possible after this: ", endings]),
        WhatElse::Ending(title) => return join(&["“", title, "”"]),
        WhatElse::Found { moments } => {
            let noun = one(formats, moments, " moment found so far", " moments found so far");
            return join(&[&formats.number(moments), noun]);
        }
    };
    fixed.into()
}
