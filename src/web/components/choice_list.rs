//! What can be done now. Each choice is a button that commits; nothing is picked first and nothing is timed.

use super::{Examples, icon};
use crate::web::text::{Text, Words};
use yew::{AttrValue, Callback, Html, html};

pub struct Choice {
    pub id: AttrValue,
    pub label: Html,
}

pub fn choice_list(choices: Vec<Choice>, made: &Callback<AttrValue>, words: &Words) -> Html {
    list(choices, |id| Some(made.reform(move |_| id.clone())), words)
}

/// The same to read, where this page may not write.
pub fn locked_choice_list(choices: Vec<Choice>, words: &Words) -> Html {
    list(choices, |_| None, words)
}

fn list(
    choices: Vec<Choice>,
    made: impl Fn(AttrValue) -> Option<Callback<yew::MouseEvent>>,
    words: &Words,
) -> Html {
    let choices = choices.into_iter().map(|choice| {
        let onclick = made(choice.id.clone());
        let locked = onclick.is_none().then_some("true");
        html! {
            <li>
                <button type="button" class="choice" data-choice={choice.id} aria-disabled={locked} {onclick}>
                    <span>{ choice.label }</span>{ icon::arrow() }
                </button>
            </li>
        }
    });
    html! {
        <div class="choices">
            <h2 id="choices-title">{ words.say(Text::WhatNow) }</h2>
            <ul aria-labelledby="choices-title">{ for choices }</ul>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let choices = || {
        let label =
            |id: &'static str, label: &'static str| Choice { id: id.into(), label: html! { { label } } };
        vec![
            label("wait", "Wait."),
            label("far-too-long", FAR_TOO_LONG),
            label("headphones", "Hold out the headphones and point to the door."),
        ]
    };
    vec![
        ("short and very long", choice_list(choices(), &Callback::noop(), words)),
        ("open in another tab", locked_choice_list(choices(), words)),
    ]
}

const FAR_TOO_LONG: &str = "Walk over to the lunch monitor, explain to her in a low voice and at some length what you \
                            have read about noise, and ask her whether the two doors could perhaps be kept shut from \
                            tomorrow on, since it would make a difference to more than one student";
