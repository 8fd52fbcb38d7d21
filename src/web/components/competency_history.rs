//! One competency over time: a word that rests on first attempts, and the latest attempts beside them.

use super::{Examples, icon};
use crate::engine::Band;
use crate::scenario::competency::Competency;
use crate::web::text::{LookBack, OverTime, Words};
use yew::{Html, html};

/// How often each rating came up: strong, workable, weak, harmful.
pub type Ratings = [u32; 4];

pub struct CompetencyHistory {
    pub competency: Competency,
    pub band: Band,
    pub first: Ratings,
    /// None where no decision was met twice, so that the latest attempts are the first ones.
    pub latest: Option<Ratings>,
    /// A run with it has put somebody at risk, which was not put right.
    pub flagged: bool,
}

pub fn competency_histories(histories: &[CompetencyHistory], words: &Words) -> Html {
    let rows = histories.iter().map(|history| html! { <li>{ competency_history(history, words) }</li> });
    html! {
        <div class="stack">
            <p class="soft">{ words.say(OverTime::ShownHelp) }</p>
            <ul class="over-time">{ for rows }</ul>
            <details>
                <summary>{ words.say(OverTime::HowBands) }</summary>
                <p>{ words.say(OverTime::HowBandsText) }</p>
            </details>
        </div>
    }
}

fn competency_history(history: &CompetencyHistory, words: &Words) -> Html {
    let decisions = history.first.iter().sum();
    let band = match history.band {
        Band::NotEnoughYet => "over-time-band",
        Band::Emerging | Band::Developing | Band::Consistent => "over-time-band over-time-band-said",
    };
    html! {
        <>
            <div class="over-time-head">
                <h3>{ words.say(LookBack::Competency(history.competency)) }</h3>
                <p class={band}>{ words.say(OverTime::Band(history.band)) }</p>
            </div>
            if history.band == Band::NotEnoughYet {
                <p class="small soft">{ words.say(OverTime::SoFar { decisions }) }</p>
            }
            if decisions > 0 {
                <dl class="over-time-counts">
                    <dt>{ words.say(OverTime::FirstAttempts) }</dt>
                    <dd>{ words.say(counts(history.first)) }</dd>
                    if let Some(latest) = history.latest {
                        <dt>{ words.say(OverTime::LatestAttempts) }</dt>
                        <dd>{ words.say(counts(latest)) }</dd>
                    }
                </dl>
            }
            if history.flagged {
                <p class="small over-time-flag">{ icon::flag() }{ words.say(OverTime::FlagHolds) }</p>
            }
        </>
    }
}

fn counts([strong, workable, weak, harmful]: Ratings) -> LookBack<'static> {
    let decisions = strong + workable + weak + harmful;
    LookBack::CompetencyCounts { decisions, strong, workable, weak, harmful }
}

pub fn examples(words: &Words) -> Examples {
    let history = |competency, band, first, latest, flagged| CompetencyHistory {
        competency,
        band,
        first,
        latest,
        flagged,
    };
    let all = [
        history(Competency::RegulationSupport, Band::Consistent, [9, 2, 0, 0], Some([11, 0, 0, 0]), false),
        history(Competency::DignitySafety, Band::Developing, [5, 1, 0, 1], None, true),
        history(Competency::RoleBoundaries, Band::NotEnoughYet, [1, 0, 1, 0], None, false),
        history(Competency::PrivacyReporting, Band::NotEnoughYet, [0; 4], None, false),
    ];
    vec![("four competencies", competency_histories(&all, words))]
}
