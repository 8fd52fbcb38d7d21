//! English for the ways to play.

use super::{Said, join};
use crate::web::text::Practice;

pub(in crate::web::text) fn say(text: Practice<'_>) -> Said {
    let fixed = match text {
        Practice::HowToPlay => "How would you like to play?",
        Practice::OnYourOwn => "On your own",
        Practice::OnYourOwnLine => "You see what happens. The reasons wait until the story is over.",
        Practice::Guided => "Guided",
        Practice::GuidedLine => {
            "There is a hint when you want one, and at some moments you say it first in your own words. Good for a \
             first story. It is not counted."
        }
        Practice::AskHowSure => "Ask me how sure I am",
        Practice::AskHowSureLine => {
            "One tap before each choice, if you like. The debrief begins where you were sure and it went wrong."
        }
        Practice::GuidedRun { when } => return join(&[when, " (guided)"]),
        Practice::GettingHints => "Getting the hints for this story…",
        Practice::ShowHint => "Show a hint",
        Practice::HintNotRated => "What you choose here is not rated, because you looked at the hint.",
        Practice::HintsFailed => {
            "The hints could not be fetched. Check the connection and try again, or go on without them."
        }
        Practice::SayItFirst => "Say it first",
        Practice::OwnWords => "Your own words, written here or said out loud",
        Practice::NoRealNames => "Please write no real student’s name or details.",
        Practice::OwnWordsHint => {
            "What you write is shown beside your choice in the debrief. It is not saved, and it is gone when you close \
             this page."
        }
        Practice::ShowChoices => "Show the choices",
        Practice::PickNearest => "Pick the one nearest to what you would say",
        Practice::YouSaid => "You said:",
        Practice::HowSure => "How sure are you, before you choose?",
        Practice::Sure => "Sure",
        Practice::NotSure => "Not sure",
        Practice::MayLeave => {
            "You can stop at any moment: “Leave this story” takes you out of it and keeps nothing of this run."
        }
        Practice::LeaveStory => "Leave this story and keep nothing of it",
    };
    fixed.into()
}
