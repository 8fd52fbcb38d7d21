//! The page before a story starts.

use super::{Desk, PlayMsg, drawing, told};
use crate::engine::Mode;
use crate::scenario::Scenario;
use crate::web::components::begin::{Begin, begin};
use crate::web::components::briefing::{Briefing, briefing};
use crate::web::components::plan_card::plan_card;
use crate::web::components::prose;
use crate::web::components::student_card::student_card;
use crate::web::kept::KeptRuns;
use crate::web::preferences::Preferences;
use crate::web::route::{Route, RunName};
use crate::web::settings::{Settings, Way};
use crate::web::text::{Practice, Text, Trouble};
use yew::prelude::*;

pub(super) fn page(scenario: &Scenario, kept: &KeptRuns, trouble: Option<Trouble>, desk: &Desk<'_>) -> Html {
    let Preferences { words, job, .. } = desk.preferences;
    let told = scenario.prose(words.language.tag());
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
    let page = Briefing {
        story: &told.title,
        heading: desk.heading.clone(),
        content_note: told
            .content_note
            .as_ref()
            .map(|note| [&*prose::plain(note, job), " ", &words.say(Practice::MayLeave)].concat().into()),
        trouble: trouble.map(|trouble| words.say(trouble)),
        text: prose::blocks(&told.briefing, job),
        student: student_card(told::student(told, drawing::portrait(scenario, desk.preferences), job), words),
        plan: plan_card(&told::plan_cards(scenario, desk.policy, desk.preferences), words),
        begin: begin(&beginning(desk), words),
        runs: runs.collect(),
    };
    briefing(page, words)
}

fn beginning(desk: &Desk<'_>) -> Begin {
    let settings = desk.preferences.settings;
    let mode = match settings.way {
        Way::OnYourOwn => Mode::Own,
        Way::Guided => Mode::Guided,
    };
    let (platform, send) = (desk.platform.clone(), desk.send.clone());
    Begin {
        way: settings.way,
        way_chosen: desk.set.reform(move |way| Settings { way, ..settings }),
        asks_how_sure: settings.asks_how_sure,
        asking_set: desk.set.reform(move |asks_how_sure| Settings { asks_how_sure, ..settings }),
        started: Callback::from(move |()| {
            let at = platform.clock.now();
            let run = RunName::from_number(at.0);
            send.emit(PlayMsg::Started { mode, run, seed: platform.clock.fresh_seed(), at });
        }),
    }
}
