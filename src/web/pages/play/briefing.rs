//! The page before a story starts.

use super::{Desk, PlayMsg};
use crate::engine::Mode;
use crate::scenario::Scenario;
use crate::web::components::begin::{Way, begin};
use crate::web::components::briefing::{Briefing, briefing};
use crate::web::components::plan_card::{PlanCards, plan_card};
use crate::web::components::prose;
use crate::web::components::student_card::{StudentCard, student_card};
use crate::web::kept::KeptRuns;
use crate::web::preferences::{JobName, Preferences};
use crate::web::route::{Route, RunName};
use crate::web::shelf::Policy;
use crate::web::text::{Practice, Text, Trouble};
use yew::prelude::*;

pub(super) fn page(scenario: &Scenario, kept: &KeptRuns, trouble: Option<Trouble>, desk: &Desk<'_>) -> Html {
    let Preferences { words, job, .. } = desk.preferences;
    let told = scenario.prose(words.language.tag());
    let begun = {
        let (platform, send) = (desk.platform.clone(), desk.send.clone());
        Callback::from(move |way| {
            let mode = match way {
                Way::OnYourOwn => Mode::Own,
                Way::Guided => Mode::Guided,
            };
            let at = platform.clock.now();
            let run = RunName::from_number(at.0);
            send.emit(PlayMsg::Started { mode, run, seed: platform.clock.fresh_seed(), at });
        })
    };
    let runs = kept.runs.iter().map(|run| {
        let when = match run.ended {
            Some(at) => words.say(Text::FinishedAt { at }),
            None => words.say(Text::RunSaved { at: run.last() }),
        };
        let when = match run.saved.mode {
            Mode::Guided => words.say(Practice::GuidedRun { when: &when }),
            Mode::Own | Mode::WhatIf | Mode::Room => when,
        };
        (when, Route::Run(scenario.id().clone(), run.run.clone()).to_string().into())
    });
    let texts = |texts: &[String]| texts.iter().map(|text| job.fill(text)).collect();
    let student = StudentCard {
        name: &told.student.name,
        strengths: texts(&told.student.strengths),
        interests: texts(&told.student.interests),
        about: texts(&told.student.about),
    };
    let page = Briefing {
        story: &told.title,
        heading: desk.heading.clone(),
        content_note: told.content_note.as_ref().map(|note| prose::plain(note, job)),
        trouble: trouble.map(|trouble| words.say(trouble)),
        text: prose::blocks(&told.briefing, job),
        student: student_card(student, words),
        plan: plan_card(&cards(scenario, desk), words),
        begin: begin(&begun, words),
        runs: runs.collect(),
    };
    briefing(page, words)
}

/// What the plan card shows, here and in the story.
pub(super) fn cards(scenario: &Scenario, desk: &Desk<'_>) -> PlanCards {
    let Preferences { words, job, .. } = desk.preferences;
    let told = scenario.prose(words.language.tag());
    let card =
        |blocks: &Option<Vec<_>>, job: &JobName| blocks.as_ref().map(|blocks| prose::blocks(blocks, job));
    PlanCards {
        student: told.student.name.clone().into(),
        plan: prose::blocks(&told.plan, job),
        data: card(&told.data, job),
        policy: desk.policy.map(|policy| policy_card(policy, desk.preferences)),
    }
}

fn policy_card(policy: &Policy, Preferences { words, job, .. }: &Preferences) -> Html {
    match policy {
        Policy::Card(card) => html! {
            <>
                <p><strong>{ card.title.clone() }</strong></p>
                { prose::blocks(&card.blocks, job) }
            </>
        },
        Policy::Missing => html! { <p>{ words.say(Text::PolicyMissing) }</p> },
        Policy::Broken(line) => html! { <p>{ words.say(Text::PolicyBroken { line: *line }) }</p> },
    }
}
