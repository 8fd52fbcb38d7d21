//! Why one choice is rated as it is, and what it changed.

use super::{Examples, rating};
use crate::scenario::competency::Competency;
use crate::scenario::credit::Rating;
use crate::web::text::{LookBack, Words};
use yew::{AttrValue, Html, html};

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
    /// What was chosen here after stepping back.
    pub later_choices: Vec<Html>,
}

pub fn decision_review(review: DecisionReview, words: &Words) -> Html {
    let badge = match review.shows.first() {
        Some((_, rated)) => rating::rating(*rated, words),
        None => rating::not_rated(words),
    };
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
            <p class="decision-choice">{ review.chosen }</p>
            <dl>
                if let Some(why) = review.why {
                    <dt>{ words.say(LookBack::WhyTerm) }</dt><dd class="text">{ why }</dd>
                }
                { list(LookBack::RestsOn, review.rests, words) }
                { list(LookBack::WhatChanged, review.changes, words) }
                if !review.shows.is_empty() {
                    <dt>{ words.say(LookBack::Shows) }</dt><dd><ul>{ for shows }</ul></dd>
                }
                if !later.is_empty() {
                    <dt>{ words.say(LookBack::StepBacks) }</dt><dd><ul>{ later }</ul></dd>
                }
            </dl>
            if review.looked_at_plan {
                <p class="small soft">{ words.say(LookBack::PlanOpenedBefore) }</p>
            }
            if let Some(coach) = review.coach {
                <p class="decision-coach"><strong>{ words.say(LookBack::AskYourself) }{ ": " }</strong>{ coach }</p>
            }
        </article>
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
        later_choices: Vec::new(),
    };
    vec![
        ("strong, plan opened first", decision_review(strong, words)),
        ("harmful, stepped back", decision_review(harmful, words)),
        ("not rated", decision_review(not_rated, words)),
    ]
}
