//! One tap on how sure somebody is, before they choose. Nobody has to say.

use super::Examples;
use crate::engine::Sureness;
use crate::web::text::{Practice, Words};
use yew::{Callback, Event, Html, html};

pub fn sureness(now: Option<Sureness>, said: &Callback<Sureness>, words: &Words) -> Html {
    let answers = [(Sureness::Sure, Practice::Sure), (Sureness::NotSure, Practice::NotSure)];
    let answers = answers.map(|(answer, label)| {
        html! {
            <label>
                <input type="radio" name="sureness" checked={now == Some(answer)}
                    onchange={said.reform(move |_: Event| answer)} />
                { words.say(label) }
            </label>
        }
    });
    html! {
        <fieldset class="sureness">
            <legend>{ words.say(Practice::HowSure) }</legend>
            { for answers }
        </fieldset>
    }
}

pub fn examples(words: &Words) -> Examples {
    let of = |now| sureness(now, &Callback::noop(), words);
    vec![
        ("not said", of(None)),
        ("sure", of(Some(Sureness::Sure))),
        ("not sure", of(Some(Sureness::NotSure))),
    ]
}
