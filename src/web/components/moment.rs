//! One moment of a story: where you are, what just happened, what you see of the student, and what you can do.

use super::{Examples, choice_list, hint, icon, picture, result};
use crate::web::text::{Practice, Text, Words};
use yew::{Callback, Html, NodeRef, html};

pub struct Moment<'a> {
    /// For drivers from outside; never shown.
    pub id: &'a str,
    pub story: &'a str,
    pub title: &'a str,
    pub number: u32,
    /// Takes the focus when the moment arrives.
    pub heading: NodeRef,
    /// What came of the choice before, if there was one.
    pub result: Option<Html>,
    pub picture: Html,
    pub text: Html,
    /// What can be seen of a student, by name. A story's student may be elsewhere.
    pub cue: Option<(&'a str, Html)>,
    /// The plan card's button.
    pub plan: Html,
    /// What a guided run may ask for.
    pub hint: Option<Html>,
    pub choices: Html,
    /// What else can be done here, such as stepping back.
    pub below: Html,
    /// Below everything.
    pub ways_out: Html,
}

pub fn moment(moment: Moment<'_>, words: &Words) -> Html {
    html! {
        <section class="moment" data-scene={moment.id.to_owned()} aria-labelledby="moment-title">
            <div class="moment-head">
                <div>
                    <p class="eyebrow">
                        { moment.story }{ " · " }{ words.say(Text::Moment { number: moment.number }) }
                    </p>
                    <h1 id="moment-title" tabindex="-1" ref={moment.heading}>{ moment.title }</h1>
                </div>
                { moment.plan }
            </div>
            <div class="moment-body">
                <div class="stack">
                    { moment.picture }
                    { moment.result }
                    <div class="stack text">{ moment.text }</div>
                    { moment.cue.map(|(name, text)| cue(name, text, words)) }
                </div>
                <div class="stack">
                    { moment.hint }
                    { moment.choices }
                    { moment.below }
                </div>
            </div>
            { moment.ways_out }
        </section>
    }
}

/// Set apart, because reading the student is half of the work.
pub fn cue(name: &str, text: Html, words: &Words) -> Html {
    html! {
        <div class="cue">
            <p class="cue-label">{ icon::eye() }{ words.say(Text::WhatYouSee(name)) }</p>
            <p class="cue-text">{ text }</p>
        </div>
    }
}

/// Undoing is an act with a consequence, so it is a named button and not the browser's way back.
pub fn step_back(stepped_back: &Callback<()>, words: &Words) -> Html {
    html! {
        <div class="step-back">
            <div class="buttons">
                <button type="button" class="button button-slight" data-step-back="" onclick={stepped_back.reform(|_| ())}>
                    { icon::back() }{ words.say(Text::StepBack) }
                </button>
            </div>
            <p class="small soft">{ words.say(Text::StepBackHint) }</p>
        </div>
    }
}

/// Several runs of a story can stand side by side.
pub fn start_afresh(asked: &Callback<()>, words: &Words) -> Html {
    html! {
        <div>
            <button type="button" class="start-afresh" onclick={asked.reform(|_| ())}>
                { words.say(Text::StartAfresh) }
            </button>
        </div>
    }
}

/// Where a story holds something hard, whoever leaves it leaves nothing behind.
pub fn leave_story(left: &Callback<()>, words: &Words) -> Html {
    html! {
        <div>
            <button type="button" class="start-afresh" data-leave="" onclick={left.reform(|_| ())}>
                { words.say(Practice::LeaveStory) }
            </button>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let choices = |text: &[&'static str]| {
        let choices = text
            .iter()
            .zip(["one", "two", "three", "four"])
            .map(|(text, id)| choice_list::Choice { id: id.into(), label: html! { { *text } } });
        choice_list::choice_list(choices.collect(), &Callback::noop(), words)
    };
    let plan =
        html! { <button type="button" class="button button-quiet">{ words.say(Text::OpenPlan) }</button> };
    let first = Moment {
        id: "doors",
        story: "Too loud to eat",
        title: "The doors open",
        number: 1,
        heading: NodeRef::default(),
        result: None,
        picture: picture::examples(words).swap_remove(3).1,
        text: html! { <p>{ "The bell goes, the doors swing open and the room fills. Trays clatter." }</p> },
        cue: Some(("Mateo", html! { "His hands are over his ears, and he hums one note." })),
        plan: plan.clone(),
        hint: Some(hint::examples(words).swap_remove(0).1),
        choices: choices(&[
            "Hold out the headphones, point to the door, and wait.",
            "Take his elbow and lead him out.",
        ]),
        below: Html::default(),
        ways_out: start_afresh(&Callback::noop(), words),
    };
    let later = Moment {
        id: "outside",
        story: "Too loud to eat",
        title: "In the corridor",
        number: 2,
        heading: NodeRef::default(),
        result: Some(result::result(
            html! { "Hold out the headphones, point to the door, and wait." },
            html! { "He takes them, puts them on himself, and stands up slowly." },
            words,
        )),
        picture: Html::default(),
        text: html! { <p>{ "A lunch monitor follows you out. “He has to learn to cope with noise,” she says." }</p> },
        cue: None,
        plan,
        hint: None,
        choices: choices(&[
            "Say that you will tell her more later, and stay with Mateo.",
            "Explain right here how noise works for him, so that she understands it next time.",
            "Say nothing.",
        ]),
        below: step_back(&Callback::noop(), words),
        ways_out: html! { <>{ leave_story(&Callback::noop(), words) }{ start_afresh(&Callback::noop(), words) }</> },
    };
    vec![("the first", moment(first, words)), ("after a choice", moment(later, words))]
}
