//! A hint for whoever asks for it, folded until then.

use super::Examples;
use crate::web::text::{Practice, Trouble, Words};
use yew::{Callback, Html, html};

/// What a guide can offer at a moment.
pub enum Hint {
    Here {
        text: Html,
        /// The fold was pressed, to open it or to close it.
        pressed: Callback<()>,
    },
    /// The hints did not come.
    Failed { asked_again: Callback<()> },
}

/// The browser's own fold: it says whether it is open, and keeps the focus.
pub fn hint(hint: Hint, words: &Words) -> Html {
    match hint {
        Hint::Here { text, pressed } => html! {
            <details class="hint">
                <summary onclick={pressed.reform(|_| ())}>{ words.say(Practice::ShowHint) }</summary>
                <p class="text">{ text }</p>
                <p class="small soft">{ words.say(Practice::HintNotRated) }</p>
            </details>
        },
        Hint::Failed { asked_again } => html! {
            <div class="hint stack stack-tight">
                <p>{ words.say(Practice::HintsFailed) }</p>
                <div class="buttons">
                    <button type="button" class="button button-quiet" onclick={asked_again.reform(|_| ())}>
                        { words.say(Trouble::TryAgain) }
                    </button>
                </div>
            </div>
        },
    }
}

pub fn examples(words: &Words) -> Examples {
    let text = html! { "Look at his hands, and then at the first line of the plan." };
    vec![
        ("here", hint(Hint::Here { text, pressed: Callback::noop() }, words)),
        ("not fetched", hint(Hint::Failed { asked_again: Callback::noop() }, words)),
    ]
}
