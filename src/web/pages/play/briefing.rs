//! The page before a story starts.

use super::PlayMsg;
use crate::scenario::Scenario;
use crate::web::components::briefing::{Briefing, briefing};
use crate::web::components::plan_card::{PlanCards, plan_card};
use crate::web::components::prose;
use crate::web::components::student_card::{StudentCard, student_card};
use crate::web::hooks::use_arrival;
use crate::web::kept::KeptRuns;
use crate::web::platform::Platform;
use crate::web::preferences::{JobName, Preferences};
use crate::web::route::{Route, RunName};
use crate::web::text::{Text, Trouble};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, Properties)]
pub(super) struct BriefingPageProps {
    pub(super) scenario: Rc<Scenario>,
    pub(super) kept: Rc<KeptRuns>,
    pub(super) trouble: Option<Trouble>,
    pub(super) platform: Platform,
    pub(super) preferences: Preferences,
    pub(super) send: Callback<PlayMsg>,
}

impl PartialEq for BriefingPageProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scenario, &other.scenario)
            && Rc::ptr_eq(&self.kept, &other.kept)
            && self.trouble == other.trouble
            && self.preferences == other.preferences
    }
}

#[component]
pub(super) fn BriefingPage(props: &BriefingPageProps) -> Html {
    let Preferences { words, job } = &props.preferences;
    let heading = use_node_ref();
    let told = props.scenario.prose(words.language.tag());
    use_arrival((), words.say(Text::PageTitle { page: &told.title }), heading.clone());
    let started = {
        let (platform, send) = (props.platform.clone(), props.send.clone());
        Callback::from(move |()| {
            let at = platform.clock.now();
            let seed = platform.clock.fresh_seed();
            send.emit(PlayMsg::Started { run: RunName::from_number(at.0), seed, at });
        })
    };
    let runs = props.kept.runs.iter().map(|run| {
        let when = match run.ended {
            Some(at) => words.say(Text::FinishedAt { at }),
            None => words.say(Text::RunSaved { at: run.last() }),
        };
        (when, Route::Run(props.scenario.id().clone(), run.run.clone()).to_string().into())
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
        heading,
        content_note: told.content_note.as_ref().map(|note| prose::plain(note, job)),
        trouble: props.trouble.map(|trouble| words.say(trouble)),
        text: prose::blocks(&told.briefing, job),
        student: student_card(student, words),
        plan: plan_card(&cards(&props.scenario, &props.preferences), words),
        started,
        runs: runs.collect(),
    };
    briefing(page, words)
}

/// What the plan card shows, here and in the story.
pub(super) fn cards(scenario: &Scenario, Preferences { words, job }: &Preferences) -> PlanCards {
    let told = scenario.prose(words.language.tag());
    let card =
        |blocks: &Option<Vec<_>>, job: &JobName| blocks.as_ref().map(|blocks| prose::blocks(blocks, job));
    PlanCards {
        student: told.student.name.clone().into(),
        plan: prose::blocks(&told.plan, job),
        data: card(&told.data, job),
        policy: card(&told.policy, job),
    }
}
