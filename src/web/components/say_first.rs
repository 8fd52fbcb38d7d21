//! A moment that asks what one would say before it shows the choices: finding words is harder than picking them.

use super::Examples;
use crate::web::text::{Practice, Words};
use web_sys::HtmlTextAreaElement;
use yew::{Callback, Html, NodeRef, SubmitEvent, html};

pub struct SayFirst {
    pub question: Html,
    pub field: NodeRef,
    /// With what was written, which may be nothing: it can be said aloud.
    pub said: Callback<String>,
}

pub fn say_first(ask: SayFirst, words: &Words) -> Html {
    let SayFirst { question, field, said } = ask;
    let submitted = {
        let field = field.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            said.emit(field.cast::<HtmlTextAreaElement>().map(|field| field.value()).unwrap_or_default());
        }
    };
    html! {
        <form class="say-first stack stack-tight" onsubmit={submitted}>
            <h2>{ words.say(Practice::SayItFirst) }</h2>
            <p class="text">{ question }</p>
            <label for="own-words">{ words.say(Practice::OwnWords) }</label>
            <p class="small soft" id="own-words-hint">
                <strong>{ words.say(Practice::NoRealNames) }</strong>{ " " }{ words.say(Practice::OwnWordsHint) }
            </p>
            <textarea id="own-words" rows="3" maxlength="500" autocomplete="off" aria-describedby="own-words-hint"
                ref={field} />
            <div class="buttons">
                <button class="button" data-forward="">{ words.say(Practice::ShowChoices) }</button>
            </div>
        </form>
    }
}

/// What was said, above the choices that have come after it. Takes the focus, because the button that was pressed is
/// gone.
pub fn nearest(said: &str, heading: &NodeRef, words: &Words) -> Html {
    html! {
        <div class="said stack stack-tight">
            <h2 tabindex="-1" ref={heading}>{ words.say(Practice::PickNearest) }</h2>
            if !said.is_empty() {
                <p>{ words.say(Practice::YouSaid) }{ " " }<q class="text">{ said.to_owned() }</q></p>
            }
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let question = html! { "What would you say to Ms. Albright, in one short sentence?" };
    let ask = SayFirst { question, field: NodeRef::default(), said: Callback::noop() };
    let near = |said: &str| nearest(said, &NodeRef::default(), words);
    vec![
        ("asked", say_first(ask, words)),
        ("written", near("She has picked two rows, so please let her find it.")),
        ("said aloud", near("")),
    ]
}
