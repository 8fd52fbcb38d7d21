//! The runs on this device, the latest first; many of them are folded.

use super::Examples;
use crate::web::text::{OverTime, WayTo, Words};
use yew::{AttrValue, Html, html};

pub struct PastRunRow {
    pub story: AttrValue,
    /// To the debrief, or to where the run goes on; none where it cannot be shown.
    pub address: Option<AttrValue>,
    /// Where it can be shared from; none where it cannot be shown.
    pub share: Option<AttrValue>,
    /// When it was finished, or last played.
    pub when: AttrValue,
    /// What sort of run it is, if not one's own.
    pub mode: Option<AttrValue>,
    /// Why it cannot be shown.
    pub trouble: Option<AttrValue>,
}

/// As many as fit on two screens of a phone.
const SHOWN: usize = 12;

pub fn past_runs(mut runs: Vec<PastRunRow>, words: &Words) -> Html {
    let earlier = runs.split_off(SHOWN.min(runs.len()));
    let count = u32::try_from(earlier.len()).unwrap_or(u32::MAX);
    html! {
        <>
            <ul class="past-runs">{ for runs.into_iter().map(|run| row(run, words)) }</ul>
            if count > 0 {
                <details>
                    <summary>{ words.say(OverTime::EarlierRuns { count }) }</summary>
                    <ul class="past-runs">{ for earlier.into_iter().map(|run| row(run, words)) }</ul>
                </details>
            }
        </>
    }
}

fn row(run: PastRunRow, words: &Words) -> Html {
    let story = run.story.clone();
    html! {
        <li>
            if let Some(address) = run.address {
                <a href={address}>{ run.story }</a>
            } else {
                <strong>{ run.story }</strong>
            }
            <span class="small soft">{ run.when }</span>
            if let Some(mode) = run.mode {
                <span class="small soft">{ mode }</span>
            }
            if let Some(share) = run.share {
                <a class="past-run-share small" href={share}>
                    { words.say(WayTo::Share) }<span class="unseen">{ ": " }{ story }</span>
                </a>
            }
            if let Some(trouble) = run.trouble {
                <p class="small">{ trouble }</p>
            }
        </li>
    }
}

pub fn examples(words: &Words) -> Examples {
    let run = |story: &'static str, mode: Option<&'static str>| PastRunRow {
        story: story.into(),
        address: Some("#/debrief/A1C7".into()),
        share: Some("#/share/A1C7".into()),
        when: "Finished Nov 3, 2026".into(),
        mode: mode.map(AttrValue::from),
        trouble: None,
    };
    let trouble = PastRunRow {
        address: None,
        share: None,
        trouble: Some("The story is no longer on this site. The run is kept and not counted.".into()),
        ..run("night-shift", None)
    };
    let few = vec![run("Locker", None), run("After", Some("with hints")), trouble];
    let many = (0..15).map(|_| run("Too loud to eat", None)).collect();
    vec![("three runs", past_runs(few, words)), ("many runs", past_runs(many, words))]
}
