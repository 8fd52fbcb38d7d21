//! What a run's choices show, by competency: words and counts, no total and no average.

use super::{Examples, icon, rating};
use crate::scenario::competency::Competency;
use crate::scenario::credit::Rating;
use crate::web::text::{LookBack, Words};
use yew::{Html, html};

/// The ratings of one competency's decisions, in the order they were made.
pub struct CompetencyCount {
    pub competency: Competency,
    pub ratings: Vec<Rating>,
}

pub fn competency_counts(counts: &[CompetencyCount], words: &Words) -> Html {
    let rows = counts.iter().map(|count| {
        let of =
            |rating| u32::try_from(count.ratings.iter().filter(|each| **each == rating).count()).unwrap_or(0);
        let sentence = words.say(LookBack::CompetencyCounts {
            decisions: u32::try_from(count.ratings.len()).unwrap_or(0),
            strong: of(Rating::Strong),
            workable: of(Rating::Workable),
            weak: of(Rating::Weak),
            harmful: of(Rating::Harmful),
        });
        let marks = count.ratings.iter().map(|rated| {
            html! { <span class={rating::class(*rated)}>{ icon::rating(*rated) }</span> }
        });
        html! {
            <li>
                <div>
                    <h4>{ words.say(LookBack::Competency(count.competency)) }</h4>
                    <p>{ sentence }</p>
                </div>
                <div class="competencies-marks" aria-hidden="true">{ for marks }</div>
            </li>
        }
    });
    html! {
        <div class="stack">
            <h3>{ words.say(LookBack::Competencies) }</h3>
            <ul class="competencies">{ for rows }</ul>
            <p class="small soft">
                { words.say(LookBack::FirstTryCounts) }{ " " }{ words.say(LookBack::OneRunIsLittle) }
            </p>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let counts = [
        CompetencyCount {
            competency: Competency::RegulationSupport,
            ratings: vec![Rating::Strong, Rating::Weak, Rating::Strong],
        },
        CompetencyCount { competency: Competency::DignitySafety, ratings: vec![Rating::Harmful] },
        CompetencyCount { competency: Competency::RoleBoundaries, ratings: vec![Rating::Workable] },
    ];
    vec![("three competencies", competency_counts(&counts, words))]
}
