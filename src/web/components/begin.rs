//! How a story is begun: on one's own or guided, and whether it asks how sure one is.

use super::Examples;
use crate::web::settings::Way;
use crate::web::text::{Practice, Text, Words};
use yew::{Callback, Event, Html, html};

pub struct Begin {
    pub way: Way,
    pub way_chosen: Callback<Way>,
    pub asks_how_sure: bool,
    /// With what it is to be from now on.
    pub asking_set: Callback<bool>,
    pub started: Callback<()>,
}

pub fn begin(begin: &Begin, words: &Words) -> Html {
    let ways = Way::ALL.map(|way| {
        let (name, line) = match way {
            Way::OnYourOwn => (Practice::OnYourOwn, Practice::OnYourOwnLine),
            Way::Guided => (Practice::Guided, Practice::GuidedLine),
        };
        let chosen = begin.way_chosen.reform(move |_: Event| way);
        let [id, line_id] = ["way-", "way-line-"].map(|start| [start, way.id()].concat());
        html! {
            <div class="begin-way">
                <input type="radio" name="way" id={id.clone()} checked={way == begin.way} onchange={chosen}
                    aria-describedby={line_id.clone()} />
                <label for={id}>{ words.say(name) }</label>
                <p class="small soft" id={line_id}>{ words.say(line) }</p>
            </div>
        }
    });
    let asks = begin.asks_how_sure;
    html! {
        <div class="begin stack">
            <fieldset class="begin-ways">
                <legend>{ words.say(Practice::HowToPlay) }</legend>
                { for ways }
            </fieldset>
            <div class="begin-way">
                <input type="checkbox" id="asks-how-sure" checked={asks} aria-describedby="asks-how-sure-line"
                    onchange={begin.asking_set.reform(move |_: Event| !asks)} />
                <label for="asks-how-sure">{ words.say(Practice::AskHowSure) }</label>
                <p class="small soft" id="asks-how-sure-line">{ words.say(Practice::AskHowSureLine) }</p>
            </div>
            <div class="stack stack-tight">
                <div class="buttons">
                    <button type="button" class="button" data-forward="" onclick={begin.started.reform(|_| ())}>
                        { words.say(Text::StartStory) }
                    </button>
                </div>
                <p class="small soft">{ words.say(Text::NoTimer) }</p>
            </div>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let of = |way, asks_how_sure| Begin {
        way,
        way_chosen: Callback::noop(),
        asks_how_sure,
        asking_set: Callback::noop(),
        started: Callback::noop(),
    };
    vec![
        ("on one’s own", begin(&of(Way::OnYourOwn, false), words)),
        ("guided, and asked how sure", begin(&of(Way::Guided, true), words)),
    ]
}
