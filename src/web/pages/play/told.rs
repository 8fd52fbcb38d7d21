//! What a story tells, as elements: the same whether somebody plays it or watches.

use crate::engine::{Situation, Turn};
use crate::scenario::telling::Telling;
use crate::scenario::{EndingRef, Scenario, SceneRef};
use crate::student::Presence;
use crate::web::components::plan_card::PlanCards;
use crate::web::components::student_card::StudentCard;
use crate::web::components::{prose, result};
use crate::web::preferences::{JobName, Preferences};
use crate::web::shelf::Policy;
use crate::web::text::Text;
use yew::prelude::*;

pub(in crate::web::pages) fn student<'a>(
    told: &'a Telling,
    portrait: Html,
    job: &JobName,
) -> StudentCard<'a> {
    let texts = |texts: &[String]| texts.iter().map(|text| job.fill(text)).collect();
    StudentCard {
        name: &told.student.name,
        portrait,
        strengths: texts(&told.student.strengths),
        interests: texts(&told.student.interests),
        about: texts(&told.student.about),
    }
}

/// What the plan card shows, before a story and in it.
pub(in crate::web::pages) fn plan_cards(
    scenario: &Scenario,
    policy: Option<&Policy>,
    preferences: &Preferences,
) -> PlanCards {
    let Preferences { words, job, .. } = preferences;
    let told = scenario.prose(words.language.tag());
    let card =
        |blocks: &Option<Vec<_>>, job: &JobName| blocks.as_ref().map(|blocks| prose::blocks(blocks, job));
    PlanCards {
        student: told.student.name.clone().into(),
        plan: prose::blocks(&told.plan, job),
        data: card(&told.data, job),
        policy: policy.map(|policy| policy_card(policy, preferences)),
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

/// A scene's text, and what can be seen of the student if they are there.
pub(in crate::web::pages) fn scene_told(
    scenario: &Scenario,
    scene: SceneRef,
    now: &Situation,
    Preferences { words, job, .. }: &Preferences,
) -> (Html, Option<Html>) {
    let told = scenario.prose(words.language.tag());
    let (rules, text, view) = (scenario.scene(scene), told.scene(scene), now.view());
    let says = rules.says.all(view).map(|(row, ())| prose::paragraph(&text.says[row], job));
    let seen = match rules.presence {
        Presence::Present => rules.cues.pick(view).map(|(row, ())| prose::line(&text.cues[row], job)),
        Presence::Absent => None,
    };
    (html! { <>{ prose::blocks(&text.text, job) }{ for says }</> }, seen)
}

pub(in crate::web::pages) fn ending_told(
    scenario: &Scenario,
    ending: EndingRef,
    now: &Situation,
    Preferences { words, job, .. }: &Preferences,
) -> Html {
    let text = scenario.prose(words.language.tag()).ending(ending);
    let says = scenario.ending(ending).says.all(now.view());
    let says = says.map(|(row, ())| prose::paragraph(&text.says[row], job));
    html! { <>{ prose::blocks(&text.text, job) }{ for says }</> }
}

/// What was chosen, and what came of it.
pub(in crate::web::pages) fn result_of(
    told: &Telling,
    turn: &Turn,
    Preferences { words, job, .. }: &Preferences,
) -> Html {
    let text = told.choice(turn.choice);
    result::result(prose::line(&text.label, job), prose::line(&text.results[turn.result], job), words)
}
