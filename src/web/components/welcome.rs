//! For whoever is here for the first time: the language, what this is, and one story to watch.

use super::{Examples, frame};
use crate::web::text::{Arriving, Language, Text, Words};
use yew::{AttrValue, Callback, Html, html};

/// A story that can be watched.
pub struct Example {
    pub address: AttrValue,
    pub minutes: u8,
}

pub fn welcome(
    example: Example,
    language_chosen: &Callback<Language>,
    declined: &Callback<()>,
    words: &Words,
) -> Html {
    html! {
        <div class="welcome panel stack">
            <div class="welcome-head">
                <h2>{ words.say(Arriving::NewHere) }</h2>
                { frame::language_switch(language_chosen, words) }
            </div>
            <p class="text">{ words.say(Arriving::SeeOneFirst) }</p>
            <div class="buttons">
                <a class="button" data-watch="" href={example.address}>{ words.say(Arriving::Watch) }</a>
                <button type="button" class="button button-quiet" onclick={declined.reform(|_| ())}>
                    { words.say(Arriving::NoThanks) }
                </button>
                <p class="small soft">{ words.say(Text::AboutMinutes(example.minutes)) }</p>
            </div>
        </div>
    }
}

/// For whoever has seen it, or did not want to.
pub fn watch_again(example: Example, words: &Words) -> Html {
    html! { <p class="small"><a data-watch="" href={example.address}>{ words.say(Arriving::WatchAgain) }</a></p> }
}

pub fn examples(words: &Words) -> Examples {
    let example = || Example { address: "#/watch/torn-edges".into(), minutes: 3 };
    vec![
        ("the first time", welcome(example(), &Callback::noop(), &Callback::noop(), words)),
        ("later", watch_again(example(), words)),
    ]
}
