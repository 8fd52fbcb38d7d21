//! The one thing to carry back to school: something to ask or tell the supervising teacher.

use super::Examples;
use crate::web::text::{LookBack, Words};
use yew::{Html, html};

pub fn take_away(ask: Html, words: &Words) -> Html {
    html! {
        <div class="take-away">
            <h3>{ words.say(LookBack::AskTeacher) }</h3>
            <p class="take-away-ask">{ ask }</p>
        </div>
    }
}

/// What the student did and seemed to need.
pub fn student_needed(name: &str, needs: Html, words: &Words) -> Html {
    html! {
        <div class="stack stack-tight">
            <h3>{ words.say(LookBack::StudentNeeded(name)) }</h3>
            <p class="text">{ needs }</p>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let ask = html! { "Ask where Mateo may eat on days when the edge table is taken." };
    let needs = html! { "He looked for a way out of the noise that did not need words." };
    vec![("a question", take_away(ask, words)), ("what was needed", student_needed("Mateo", needs, words))]
}
