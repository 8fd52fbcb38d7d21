//! The one time that a story explains itself while it is played: somebody's safety or rights were at risk.

use super::{Examples, icon};
use crate::web::text::{Text, Words};
use yew::{Callback, Html, NodeRef, html};

pub struct SafetyStop {
    /// Takes the focus when the stop arrives.
    pub heading: NodeRef,
    /// What came of the choice.
    pub result: Html,
    /// Why the story stops, in the author's words.
    pub explanation: Html,
    pub gone_on: Callback<()>,
    /// Below everything.
    pub ways_out: Html,
}

pub fn safety_stop(stop: SafetyStop, words: &Words) -> Html {
    html! {
        <section class="stack" aria-labelledby="stop-title">
            { stop.result }
            <div class="safety-stop">
                <div class="safety-stop-head">
                    { icon::pause() }
                    <h1 id="stop-title" tabindex="-1" ref={stop.heading}>{ words.say(Text::SafetyPause) }</h1>
                </div>
                <p class="soft">{ words.say(Text::SafetyWhy) }</p>
                <div class="text stack">{ stop.explanation }</div>
                <div class="buttons">
                    <button type="button" class="button" data-forward="" onclick={stop.gone_on.reform(|_| ())}>
                        { words.say(Text::SafetyGoOn) }
                    </button>
                </div>
            </div>
            { stop.ways_out }
        </section>
    }
}

pub fn examples(words: &Words) -> Examples {
    let stop = SafetyStop {
        heading: NodeRef::default(),
        result: super::result::result(
            html! { "Hold his arms gently from behind." },
            html! { "He throws his head back and screams." },
            words,
        ),
        explanation: html! {
            <p>{ "A hold by someone who is not trained for it can injure, and is against policy here. The trained \
                 team is called, the space is cleared, and you stay where he can see you." }</p>
        },
        gone_on: Callback::noop(),
        ways_out: super::moment::leave_story(&Callback::noop(), words),
    };
    vec![("after a hold", safety_stop(stop, words))]
}
