//! English for how a run was played.

use crate::web::text::HowPlayed;

pub(in crate::web::text) fn say(text: HowPlayed) -> &'static str {
    match text {
        HowPlayed::Guided => {
            "This was a guided run. It is for learning and is not counted, and moments where you looked at a hint are \
             not rated."
        }
        HowPlayed::HintRead => "You looked at the hint here, so this moment is not rated.",
        HowPlayed::SaidFirst => "What you said first",
        HowPlayed::WasSure => "You were sure here.",
        HowPlayed::WasNotSure => "You were not sure here.",
        HowPlayed::SureAndCostly => "Where you were sure, and it cost something",
        HowPlayed::SureAndCostlyLine => {
            "These are the moments to talk about first: what we are sure of, we do again without a second look."
        }
        HowPlayed::EveryDecision => "The other decisions",
        HowPlayed::CanBePutRight => "This can be put right",
        HowPlayed::OnlyPractice => {
            "No real student was there. Most people in this work have done something like it on a hard day, and a story \
             is the place to meet it."
        }
        HowPlayed::HowToPutRight => {
            "At work: see that everybody is safe, give room, and tell your supervising teacher the same day what \
             happened, with your own part. When the student is calm, say in a few words that you are sorry."
        }
    }
}
