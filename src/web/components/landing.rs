//! A gentle landing after a harmful choice: it can be put right, and how.

use super::Examples;
use crate::web::text::{HowPlayed, WhatElse, Words};
use yew::{Callback, Html, html};

/// `tried_again` goes back to just before the choice, where it still stands.
pub fn landing(tried_again: Option<Callback<()>>, words: &Words) -> Html {
    html! {
        <div class="landing stack stack-tight">
            <h4>{ words.say(HowPlayed::CanBePutRight) }</h4>
            <p>{ words.say(HowPlayed::OnlyPractice) }</p>
            <p>{ words.say(HowPlayed::HowToPutRight) }</p>
            if let Some(tried_again) = tried_again {
                <div class="buttons">
                    <button type="button" class="button button-quiet" onclick={tried_again.reform(|_| ())}>
                        { words.say(WhatElse::TryFromHere) }
                    </button>
                </div>
            }
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    vec![
        ("with another way to try", landing(Some(Callback::noop()), words)),
        ("stepped back from", landing(None, words)),
    ]
}
