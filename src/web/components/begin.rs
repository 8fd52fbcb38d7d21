//! The ways to begin a story: on one's own, or guided.

use super::Examples;
use crate::web::text::{Practice, Text, Words};
use yew::{Callback, Html, html};

/// One of the ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    OnYourOwn,
    Guided,
}

pub fn begin(begun: &Callback<Way>, words: &Words) -> Html {
    let own = begun.reform(|_| Way::OnYourOwn);
    let guided = begun.reform(|_| Way::Guided);
    html! {
        <div class="begin stack">
            <h2>{ words.say(Practice::HowToPlay) }</h2>
            <div class="begin-ways">
                <div class="stack stack-tight">
                    <button type="button" class="button" data-forward="" aria-describedby="way-own" onclick={own}>
                        { words.say(Practice::OnYourOwn) }
                    </button>
                    <p class="small soft" id="way-own">{ words.say(Practice::OnYourOwnLine) }</p>
                </div>
                <div class="stack stack-tight">
                    <button type="button" class="button button-quiet" data-guided="" aria-describedby="way-guided"
                        onclick={guided}>
                        { words.say(Practice::Guided) }
                    </button>
                    <p class="small soft" id="way-guided">{ words.say(Practice::GuidedLine) }</p>
                </div>
            </div>
            <p class="small soft">{ words.say(Text::NoTimer) }</p>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    vec![("two ways", begin(&Callback::noop(), words))]
}
