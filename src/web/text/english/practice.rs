//! English for the ways to play.

use super::{Said, join};
use crate::web::text::Practice;

pub(in crate::web::text) fn say(text: Practice<'_>) -> Said {
    let fixed = match text {
        Practice::HowToPlay => "How would you like to play?",
        Practice::OnYourOwn => "On your own",
        Practice::OnYourOwnLine => "You see what happens. The reasons wait until the story is over.",
        Practice::Guided => "Guided",
        Practice::GuidedLine => "You can ask for a hint at every moment. It is not counted in your progress.",
        Practice::GuidedRun { when } => return join(&[when, " (guided)"]),
        Practice::ShowHint => "Show a hint",
        Practice::HintComing => "Getting the hint…",
        Practice::NoHint => "There is no hint for this moment.",
        Practice::HintFailed => {
            "The hint could not be fetched. Check the connection, then close and open this once more. The story goes \
             on without it."
        }
    };
    fixed.into()
}
