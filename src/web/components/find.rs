//! Looking for a story: a box for one's own words, what people say most, and a few more things to choose by.

use super::{Examples, story_card};
use crate::web::text::{Finding, Text, WayTo, Words};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::{AttrValue, Callback, Event, Html, InputEvent, NodeRef, SubmitEvent, TargetCast, html};

pub struct Find {
    pub heading: NodeRef,
    pub words: AttrValue,
    pub typed: Callback<String>,
    /// What people say, each with whether it is chosen.
    pub signs: Vec<(AttrValue, bool)>,
    /// Which of them was pressed.
    pub sign_pressed: Callback<usize>,
    pub filters: Vec<Filter>,
    /// Whether any of the filters is set, so that they are not hidden.
    pub filters_open: bool,
    pub not_played: bool,
    pub not_played_changed: Callback<bool>,
    pub cleared: Callback<()>,
    /// How many were found, or why none.
    pub result: AttrValue,
    pub cards: Vec<Html>,
}

/// A list of which one thing, or none, is chosen.
pub struct Filter {
    pub id: &'static str,
    pub label: AttrValue,
    pub options: Vec<AttrValue>,
    pub chosen: Option<usize>,
    pub changed: Callback<Option<usize>>,
}

pub fn find(find: Find, words: &Words) -> Html {
    let typed = find.typed.reform(|event: InputEvent| {
        event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default()
    });
    let signs = find.signs.into_iter().enumerate().map(|(at, (label, is_chosen))| {
        let pressed = find.sign_pressed.reform(move |_| at);
        html! {
            <li>
                <button type="button" class="find-sign" aria-pressed={if is_chosen { "true" } else { "false" }}
                    onclick={pressed}>
                    { label }
                </button>
            </li>
        }
    });
    let not_played = find.not_played_changed.reform(|event: Event| {
        event.target_dyn_into::<HtmlInputElement>().is_some_and(|field| field.checked())
    });
    let cards = find.cards.into_iter().map(|card| html! { <li>{ card }</li> });
    html! {
        <div class="find stack stack-wide" data-page="find">
            <div class="stack">
                <h1 tabindex="-1" ref={find.heading}>{ words.say(WayTo::Find) }</h1>
                <p class="text">{ words.say(Finding::Intro) }</p>
            </div>
            <form class="stack find-form" role="search" onsubmit={|event: SubmitEvent| event.prevent_default()}>
                <div class="stack stack-tight">
                    <label for="find-words">{ words.say(Finding::OwnWords) }</label>
                    <input id="find-words" type="search" autocomplete="off" value={find.words} oninput={typed}
                        aria-describedby="find-words-hint" />
                    <p class="small soft" id="find-words-hint">{ words.say(Finding::OwnWordsHint) }</p>
                </div>
                <div role="group" aria-labelledby="find-signs" class="stack stack-tight">
                    <p id="find-signs" class="find-label">{ words.say(Finding::Signs) }</p>
                    <ul class="find-signs">{ for signs }</ul>
                </div>
                <details open={find.filters_open}>
                    <summary>{ words.say(Finding::Filters) }</summary>
                    <div class="find-filters">
                        { for find.filters.into_iter().map(|one| filter(one, words)) }
                        <div class="find-check">
                            <input type="checkbox" id="find-new" checked={find.not_played} onchange={not_played} />
                            <label for="find-new">{ words.say(Finding::NotPlayed) }</label>
                        </div>
                    </div>
                </details>
            </form>
            <section class="stack">
                <div class="find-result">
                    <h2>{ find.result }</h2>
                    <button type="button" class="button button-slight" onclick={find.cleared.reform(|_| ())}>
                        { words.say(Finding::Clear) }
                    </button>
                </div>
                <ul class="stories">{ for cards }</ul>
                <div class="buttons">
                    <a class="button button-quiet" href="#/">{ words.say(Text::BackToStories) }</a>
                </div>
            </section>
        </div>
    }
}

fn filter(Filter { id, label, options, chosen, changed }: Filter, words: &Words) -> Html {
    let changed = changed.reform(|event: Event| {
        event.target_dyn_into::<HtmlSelectElement>().and_then(|list| list.value().parse().ok())
    });
    let options = options.into_iter().enumerate().map(|(at, option)| {
        html! { <option value={at.to_string()} selected={chosen == Some(at)}>{ option }</option> }
    });
    html! {
        <div class="stack stack-tight">
            <label for={id}>{ label }</label>
            <select {id} onchange={changed}>
                <option value="" selected={chosen.is_none()}>{ words.say(Finding::Any) }</option>
                { for options }
            </select>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let page = |result: Finding, cards: Vec<Html>, filters_open| Find {
        heading: NodeRef::default(),
        words: "throws things".into(),
        typed: Callback::noop(),
        signs: vec![("Throws or tears things".into(), true), ("Will not start".into(), false)],
        sign_pressed: Callback::noop(),
        filters: vec![Filter {
            id: "find-setting",
            label: "Where".into(),
            options: vec!["Classroom".into(), "Cafeteria".into()],
            chosen: Some(1),
            changed: Callback::noop(),
        }],
        filters_open,
        not_played: filters_open,
        not_played_changed: Callback::noop(),
        cleared: Callback::noop(),
        result: words.say(result),
        cards,
    };
    let cards = story_card::examples(words).into_iter().map(|(_, card)| card).take(2).collect();
    vec![
        ("two stories", find(page(Finding::Found { count: 2 }, cards, false), words)),
        ("nothing, with filters", find(page(Finding::Nothing, Vec::new(), true), words)),
    ]
}
