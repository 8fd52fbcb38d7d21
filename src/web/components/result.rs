//! What came of the choice just made. Consequences only: why it was good or not waits for the debrief.

use super::Examples;
use crate::web::text::{Text, Words};
use yew::{AttrValue, Html, html};

pub fn result(choice: Html, text: Html, words: &Words) -> Html {
    labelled(words.say(Text::YouChose), choice, text)
}

/// Where somebody else has chosen.
pub fn labelled(label: AttrValue, choice: Html, text: Html) -> Html {
    html! {
        <div class="result">
            <p class="result-chosen">{ label }{ ": " }<q>{ choice }</q></p>
            <p class="result-text">{ text }</p>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    vec![(
        "after a choice",
        result(
            html! { "Hold out the headphones, point to the exit door, and wait." },
            html! { "He takes them, puts them on himself, and stands up slowly." },
            words,
        ),
    )]
}
