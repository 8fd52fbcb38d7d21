//! What happened, moment by moment, with no judgement in it.

use super::Examples;
use crate::web::text::{LookBack, WhatElse, Words};
use yew::{AttrValue, Callback, Html, html};

pub struct Happened {
    pub moment: AttrValue,
    /// What could be seen of the student before the choice.
    pub seen: Option<Html>,
    pub chosen: Html,
    pub result: Html,
    /// Another choice was made here later, or before.
    pub stepped_back: bool,
    /// What the story could still come to afterwards, if that is known and has changed.
    pub still_possible: Option<AttrValue>,
    /// Another run, which begins at this moment.
    pub tried_again: Callback<()>,
}

pub fn timeline(moments: Vec<Happened>, words: &Words) -> Html {
    let moments = moments.into_iter().zip(1_u32..).map(|(happened, number)| {
        html! {
            <li>
                <span class="timeline-number" aria-hidden="true">{ number }</span>
                <h3>{ happened.moment }</h3>
                <dl>
                    if let Some(seen) = happened.seen {
                        <dt>{ words.say(LookBack::YouSaw) }</dt><dd>{ seen }</dd>
                    }
                    <dt>{ words.say(LookBack::YouDid) }</dt><dd><strong>{ happened.chosen }</strong></dd>
                    <dt>{ words.say(LookBack::ThenStudent) }</dt><dd>{ happened.result }</dd>
                </dl>
                if happened.stepped_back {
                    <p class="small soft">{ words.say(LookBack::SteppedBackHere) }</p>
                }
                if let Some(possible) = happened.still_possible {
                    <p class="small">{ possible }</p>
                }
                <button type="button" class="button-slight" onclick={happened.tried_again.reform(|_| ())}>
                    { words.say(WhatElse::TryFromHere) }
                </button>
            </li>
        }
    });
    html! { <ol class="timeline">{ for moments }</ol> }
}

pub fn examples(words: &Words) -> Examples {
    let two = vec![
        Happened {
            moment: "The doors open".into(),
            seen: Some(html! { "His hands are over his ears, and he hums one note." }),
            chosen: html! { "Take his elbow and lead him out." },
            result: html! { "He pulls his arm away and ducks under the table." },
            stepped_back: true,
            still_possible: Some(words.say(WhatElse::StillPossible { endings: "“A quiet way out”" })),
            tried_again: Callback::noop(),
        },
        Happened {
            moment: "Under the table".into(),
            seen: None,
            chosen: html! { "Move two arm lengths back and wait." },
            result: html! { "After a minute he looks out." },
            stepped_back: false,
            still_possible: None,
            tried_again: Callback::noop(),
        },
    ];
    vec![("two moments, one step back", timeline(two, words))]
}
