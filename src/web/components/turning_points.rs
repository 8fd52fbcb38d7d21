//! The two moments worth talking about, and what luck did: known after a look at everything that could have happened.

use super::Examples;
use crate::web::text::{WhatElse, Words};
use yew::{AttrValue, Callback, Html, html};

pub enum TurningPoints {
    /// Most looks are over before anybody waits.
    Soon,
    Looking {
        found: u32,
        stopped: Callback<()>,
    },
    /// And why not.
    Unknown {
        why: WhatElse<'static>,
        again: Callback<()>,
    },
    Known {
        /// None where no choice gave anything away.
        cost_most: Option<Point>,
        helped_most: Option<Point>,
        luck: Vec<AttrValue>,
    },
}

/// One of the two moments.
pub struct Point {
    pub moment: AttrValue,
    pub chosen: Html,
    pub sentences: Vec<AttrValue>,
    pub tried_again: Callback<()>,
}

pub fn turning_points(points: TurningPoints, words: &Words) -> Html {
    let inside = match points {
        TurningPoints::Soon => return Html::default(),
        TurningPoints::Looking { found, stopped } => html! {
            <div class="turning-points-wait">
                <p role="status">{ words.say(WhatElse::Working) }</p>
                <p class="small soft">{ words.say(WhatElse::Found { moments: found }) }</p>
                { quiet_button(WhatElse::Stop, &stopped, words) }
            </div>
        },
        TurningPoints::Unknown { why, again } => html! {
            <div class="turning-points-wait">
                <p>{ words.say(why) }</p>
                { quiet_button(WhatElse::WorkOut, &again, words) }
            </div>
        },
        TurningPoints::Known { cost_most, helped_most, luck } => known(cost_most, helped_most, luck, words),
    };
    html! {
        <section class="turning-points">
            <h3>{ words.say(WhatElse::TurningPoints) }</h3>
            { inside }
        </section>
    }
}

fn known(cost: Option<Point>, help: Option<Point>, luck: Vec<AttrValue>, words: &Words) -> Html {
    let luck = luck.into_iter().map(|sentence| html! { <li>{ sentence }</li> });
    html! {
        <>
            <div class="turning-points-both">
                {
                    match cost {
                        Some(cost) => point(WhatElse::CostMost, cost, words),
                        None => html! { <p>{ words.say(WhatElse::NothingCost) }</p> },
                    }
                }
                { help.map(|help| point(WhatElse::HelpedMost, help, words)) }
            </div>
            <ul class="turning-points-luck small soft">{ for luck }</ul>
            <p class="small soft">{ words.say(WhatElse::TryFromHereHint) }</p>
        </>
    }
}

fn point(which: WhatElse<'static>, point: Point, words: &Words) -> Html {
    let sentences = point.sentences.into_iter().map(|sentence| html! { <p>{ sentence }</p> });
    html! {
        <article class="turning-point">
            <p class="eyebrow">{ words.say(which) }</p>
            <h4>{ point.moment }</h4>
            <p class="turning-point-choice">{ point.chosen }</p>
            { for sentences }
            { quiet_button(WhatElse::TryFromHere, &point.tried_again, words) }
        </article>
    }
}

fn quiet_button(label: WhatElse<'static>, pressed: &Callback<()>, words: &Words) -> Html {
    html! {
        <div class="buttons">
            <button type="button" class="button button-quiet" onclick={pressed.reform(|_| ())}>
                { words.say(label) }
            </button>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let cost = Point {
        moment: "Under the table".into(),
        chosen: html! { "Take his elbow gently and lead him out." },
        sentences: vec!["Until then the story could still have ended with “Back for the quiz”.".into()],
        tried_again: Callback::noop(),
    };
    let help = || Point {
        moment: "The way back".into(),
        chosen: html! { "Tell him which door you will both use, and let him go first." },
        sentences: vec![words.say(WhatElse::NothingKeptMore)],
        tried_again: Callback::noop(),
    };
    let luck = vec![words.say(WhatElse::BadLuck { moment: "The doors open" })];
    let two = TurningPoints::Known { cost_most: Some(cost), helped_most: Some(help()), luck };
    let one = TurningPoints::Known { cost_most: None, helped_most: Some(help()), luck: Vec::new() };
    let looking = TurningPoints::Looking { found: 12_480, stopped: Callback::noop() };
    let stopped = TurningPoints::Unknown { why: WhatElse::Stopped, again: Callback::noop() };
    vec![
        ("two moments and luck", turning_points(two, words)),
        ("nothing given away", turning_points(one, words)),
        ("still looking", turning_points(looking, words)),
        ("stopped", turning_points(stopped, words)),
    ]
}
