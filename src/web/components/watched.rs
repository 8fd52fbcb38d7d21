//! What is shown of a story that somebody with experience plays: how they think, and what they choose.

use super::{Examples, icon};
use crate::web::text::{Text, Watching, Words};
use yew::{AttrValue, Callback, Html, NodeRef, html};

/// A choice as it stands in the example: to be read and not pressed.
pub struct WatchedChoice {
    pub label: Html,
    pub chosen: bool,
}

/// What is thought and chosen at one moment. The scene itself is above, as in every story.
pub struct WatchedDecision {
    pub think_aloud: Option<Html>,
    pub choices: Vec<WatchedChoice>,
    pub gone_on: Callback<()>,
    /// There is none from the first moment.
    pub went_back: Option<Callback<()>>,
}

pub fn watched_decision(decision: WatchedDecision, words: &Words) -> Html {
    let choices = decision.choices.into_iter().map(|choice| {
        let mark = choice.chosen.then(|| {
            html! { <p class="watched-mark">{ icon::done() }{ words.say(Watching::Chosen) }</p> }
        });
        let class = if choice.chosen { "watched-choice watched-chosen" } else { "watched-choice" };
        html! { <li {class}>{ mark }<p>{ choice.label }</p></li> }
    });
    html! {
        <>
            if let Some(thought) = decision.think_aloud {
                <section class="think-aloud">
                    <h2>{ words.say(Watching::HowTheyThink) }</h2>
                    <p class="text">{ thought }</p>
                </section>
            }
            <section class="watched stack">
                <h2>{ words.say(Watching::WhatTheyChoose) }</h2>
                <ul>{ for choices }</ul>
                <div class="buttons">
                    <button type="button" class="button" data-forward="" onclick={decision.gone_on.reform(|_| ())}>
                        { words.say(Watching::SeeWhatHappens) }
                    </button>
                    { decision.went_back.map(|went_back| one_back(&went_back, words)) }
                </div>
            </section>
        </>
    }
}

fn one_back(went_back: &Callback<()>, words: &Words) -> Html {
    html! {
        <button type="button" class="button button-quiet" data-one-back="" onclick={went_back.reform(|_| ())}>
            { icon::back() }{ words.say(Watching::OneBack) }
        </button>
    }
}

/// Watching can be left at every point: into the story, with its address, or back to the list.
pub fn ways_out(story: AttrValue, words: &Words) -> Html {
    html! {
        <div class="buttons">
            <a class="button button-slight" href={story}>{ words.say(Watching::PlayItYourself) }</a>
            <a class="button button-slight" href="#/">{ words.say(Text::BackToStories) }</a>
        </div>
    }
}

/// Where the example is over.
pub struct WatchedEnding<'a> {
    pub title: &'a str,
    /// Takes the focus when the ending arrives.
    pub heading: NodeRef,
    pub result: Option<Html>,
    pub text: Html,
    /// The card of a story to go on with, where there is one.
    pub next: Option<Html>,
    pub went_back: Callback<()>,
    /// The story's address.
    pub story: AttrValue,
}

pub fn watched_ending(ending: WatchedEnding<'_>, words: &Words) -> Html {
    html! {
        <section class="ending" data-page="watched" aria-labelledby="ending-title">
            <div class="stack stack-tight">
                <p class="ending-over">{ words.say(Text::StoryOver) }</p>
                <h1 id="ending-title" tabindex="-1" ref={ending.heading}>{ ending.title }</h1>
            </div>
            { ending.result }
            <div class="stack text">{ ending.text }</div>
            <section class="stack">
                <h2>{ words.say(Watching::NowYourOwn) }</h2>
                <p class="text">{ words.say(Watching::NowYourOwnLine) }</p>
                { ending.next }
            </section>
            <div class="buttons">{ one_back(&ending.went_back, words) }</div>
            { ways_out(ending.story, words) }
        </section>
    }
}

/// Before the example starts.
pub fn begin_watching(begun: &Callback<()>, words: &Words) -> Html {
    html! {
        <div class="stack stack-tight">
            <p class="text">{ words.say(Watching::WhatThisIs) }</p>
            <div class="buttons">
                <button type="button" class="button" data-forward="" onclick={begun.reform(|_| ())}>
                    { words.say(Watching::Begin) }
                </button>
                <a class="button button-quiet" href="#/">{ words.say(Text::BackToStories) }</a>
            </div>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let choice = |label: &'static str, chosen| WatchedChoice { label: html! { { label } }, chosen };
    let decision = |went_back| WatchedDecision {
        think_aloud: Some(html! {
            "Hands over the ears, one note: he can still choose. Few words, the plan, and room."
        }),
        choices: vec![
            choice("Tell him that it is nearly over.", false),
            choice("Hold out the headphones, point to the door, and wait.", true),
            choice("Take his elbow and lead him out.", false),
        ],
        gone_on: Callback::noop(),
        went_back,
    };
    let address = || AttrValue::Static("#/play/too-loud-to-eat");
    let ending = |next| WatchedEnding {
        title: "Lunch at the edge table",
        heading: NodeRef::default(),
        result: Some(super::result::examples(words).swap_remove(0).1),
        text: html! { <p>{ "He eats half of his sandwich and draws a heron on the tray paper." }</p> },
        next,
        went_back: Callback::noop(),
        story: address(),
    };
    let card = super::story_card::examples(words).swap_remove(0).1;
    vec![
        ("before it starts", begin_watching(&Callback::noop(), words)),
        ("the first decision", watched_decision(decision(None), words)),
        ("a later decision", watched_decision(decision(Some(Callback::noop())), words)),
        ("the ways out", ways_out(address(), words)),
        ("the ending", watched_ending(ending(Some(card)), words)),
        ("the ending with every story played", watched_ending(ending(None), words)),
    ]
}
