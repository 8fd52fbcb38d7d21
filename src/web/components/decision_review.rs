//! Why one choice is rated as it is, and what it changed.

use super::{Examples, landing, rating};
use crate::engine::Sureness;
use crate::scenario::competency::Competency;
use crate::scenario::credit::Rating;
use crate::web::text::{HowPlayed, LookBack, Words};
use yew::{AttrValue, Callback, Html, html};

pub struct DecisionReview {
    pub number: u32,
    pub moment: AttrValue,
    pub chosen: Html,
    /// What the choice shows, the main thing first. None where it is not rated.
    pub shows: Vec<(Competency, Rating)>,
    pub why: Option<Html>,
    /// What the decision rests on, in sentences.
    pub rests: Vec<AttrValue>,
    /// What changed and because of what, in sentences.
    pub changes: Vec<AttrValue>,
    pub coach: Option<Html>,
    pub looked_at_plan: bool,
    pub hint_read: bool,
    pub sureness: Option<Sureness>,
    /// What was said before the choices were shown.
    pub said_first: Option<AttrValue>,
    /// Tries another way from here, where the choice still stands.
    pub tried_again: Option<Callback<()>>,
    /// What was chosen here after stepping back.
    pub later_choices: Vec<Html>,
}

pub fn decision_review(review: DecisionReview, words: &Words) -> Html {
    let badge = match review.shows.first() {
        Some((_, rated)) => rating::rating(*rated, words),
        None => rating::not_rated(words),
    };
    let harmful = review.shows.iter().any(|(_, rated)| *rated == Rating::Harmful);
    let shows = review.shows.iter().map(|(competency, rated)| {
        html! {
            <li>{ words.say(LookBack::Competency(*competency)) }{ ": " }{ words.say(LookBack::Rating(*rated)) }</li>
        }
    });
    let later = review.later_choices.into_iter().map(|choice| html! { <li><q>{ choice }</q></li> });
    let later: Vec<Html> = later.collect();
    html! {
        <article class="decision">
            <div class="decision-head">
                <div>
                    <p class="eyebrow">{ words.say(LookBack::Decision { number: review.number }) }</p>
                    <h3>{ review.moment }</h3>
                </div>
                { badge }
            </div>
            if let Some(said) = review.said_first {
                <div class="decision-said">
                    <p class="small soft">{ words.say(HowPlayed::SaidFirst) }</p>
                    <p><q class="text">{ said }</q></p>
                </div>
            }
            <p class="decision-choice">{ review.chosen }</p>
            if review.hint_read {
                <p class="small soft">{ words.say(HowPlayed::HintRead) }</p>
            }
            if let Some(sureness) = review.sureness {
                <p class="small soft">{ words.say(how_sure(sureness)) }</p>
            }
            if harmful {
                { landing::landing(review.tried_again, words) }
            }
            <dl>
                if let Some(why) = review.why {
                    <dt>{ words.say(LookBack::WhyTerm) }</dt><dd class="text">{ why }</dd>
                }
                { list(LookBack::RestsOn, review.rests, words) }
                if !review.shows.is_empty() {
                    <dt>{ words.say(LookBack::Shows) }</dt><dd><ul>{ for shows }</ul></dd>
                }
                if !later.is_empty() {
                    <dt>{ words.say(LookBack::StepBacks) }</dt><dd><ul>{ later }</ul></dd>
                }
            </dl>
            { changes(review.changes, words) }
            if review.looked_at_plan {
                <p class="small soft">{ words.say(LookBack::PlanOpenedBefore) }</p>
            }
            if let Some(coach) = review.coach {
                <p class="decision-coach"><strong>{ words.say(LookBack::AskYourself) }{ ": " }</strong>{ coach }</p>
            }
        </article>
    }
}

const fn how_sure(sureness: Sureness) -> HowPlayed {
    match sureness {
        Sureness::Sure => HowPlayed::WasSure,
        Sureness::NotSure => HowPlayed::WasNotSure,
    }
}

/// Folded, because it is for whoever wants to know exactly.
fn changes(sentences: Vec<AttrValue>, words: &Words) -> Html {
    if sentences.is_empty() {
        return Html::default();
    }
    let sentences = sentences.into_iter().map(|sentence| html! { <li>{ sentence }</li> });
    html! {
        <details>
            <summary>{ words.say(LookBack::WhatChanged) }</summary>
            <ul>{ for sentences }</ul>
        </details>
    }
}

fn list(term: LookBack<'_>, sentences: Vec<AttrValue>, words: &Words) -> Html {
    if sentences.is_empty() {
        return Html::default();
    }
    let sentences = sentences.into_iter().map(|sentence| html! { <li>{ sentence }</li> });
    html! { <><dt>{ words.say(term) }</dt><dd><ul>{ for sentences }</ul></dd></> }
}

pub fn examples(words: &Words) -> Examples {
    let strong = DecisionReview {
        number: 1,
        moment: "The doors open".into(),
        chosen: html! { "Hold out the headphones, point to the door, and wait." },
        shows: vec![
            (Competency::RegulationSupport, Rating::Strong),
            (Competency::CommunicationAccess, Rating::Workable),
        ],
        why: Some(html! { "The plan names both, and few words leave him room to choose." }),
        rests: vec!["Line 1 of the plan card: Headphones and the edge table are always available.".into()],
        changes: vec![
            "How upset went down by 10, because of this: less noise around him".into(),
            "Trust in you went up by 3, because of this: he was offered a choice".into(),
        ],
        coach: Some(html! { "What told you that he could still use a choice?" }),
        looked_at_plan: true,
        hint_read: false,
        sureness: Some(Sureness::NotSure),
        said_first: Some("Headphones? Door?".into()),
        tried_again: None,
        later_choices: Vec::new(),
    };
    let harmful = DecisionReview {
        number: 2,
        moment: "Under the table".into(),
        chosen: html! { "Take his elbow gently and lead him out." },
        shows: vec![(Competency::DignitySafety, Rating::Harmful)],
        why: Some(html! { "He had no say in it, and an unplanned touch adds to what is already too much." }),
        rests: Vec::new(),
        changes: vec!["Dignity went down by 10".into()],
        coach: None,
        looked_at_plan: false,
        hint_read: false,
        sureness: Some(Sureness::Sure),
        said_first: None,
        tried_again: Some(Callback::noop()),
        later_choices: vec![html! { "Move two arm lengths back and wait." }],
    };
    let not_rated = DecisionReview {
        number: 3,
        moment: "The bell".into(),
        chosen: html! { "Sit down for a minute." },
        shows: Vec::new(),
        why: None,
        rests: Vec::new(),
        changes: Vec::new(),
        coach: None,
        looked_at_plan: false,
        hint_read: true,
        sureness: None,
        said_first: None,
        tried_again: None,
        later_choices: Vec::new(),
    };
    vec![
        ("strong, plan opened and said first", decision_review(strong, words)),
        ("harmful, sure, stepped back", decision_review(harmful, words)),
        ("after a hint, so not rated", decision_review(not_rated, words)),
    ]
}
