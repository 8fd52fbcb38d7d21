//! A hint for whoever asks for it, folded until then.

use super::Examples;
use crate::web::text::{Practice, Words};
use yew::{Callback, Html, html};

/// What stands in the fold.
pub enum Hint {
    /// Nobody has asked, or it is on its way.
    Coming,
    Here(Html),
    /// The story has none for this moment.
    None,
    Failed,
}

/// The browser's own fold: it says whether it is open, and keeps the focus. `asked` is called at every press.
pub fn hint(hint: Hint, asked: &Callback<()>, words: &Words) -> Html {
    let inside = match hint {
        Hint::Coming => html! { { words.say(Practice::HintComing) } },
        Hint::Here(text) => text,
        Hint::None => html! { { words.say(Practice::NoHint) } },
        Hint::Failed => html! { { words.say(Practice::HintFailed) } },
    };
    html! {
        <details class="hint">
            <summary onclick={asked.reform(|_| ())}>{ words.say(Practice::ShowHint) }</summary>
            // What comes after the fold was opened is read out.
            <p class="text" aria-live="polite">{ inside }</p>
        </details>
    }
}

pub fn examples(words: &Words) -> Examples {
    let hint = |state| hint(state, &Callback::noop(), words);
    vec![
        ("on its way", hint(Hint::Coming)),
        ("here", hint(Hint::Here(html! { "Look at his hands, and then at the first line of the plan." }))),
        ("there is none", hint(Hint::None)),
        ("not fetched", hint(Hint::Failed)),
    ]
}
