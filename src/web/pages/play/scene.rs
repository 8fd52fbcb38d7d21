//! A moment, a safety stop or an ending of an open run, as values for the components.

use super::briefing::cards;
use super::{Access, PlayMsg, Playing};
use crate::engine::{Turn, run_code};
use crate::scenario::ids::ChoiceId;
use crate::scenario::prose::Prose;
use crate::scenario::{EndingRef, Place, SceneRef};
use crate::student::Presence;
use crate::web::components::choice_list::{Choice, choice_list, locked_choice_list};
use crate::web::components::ending::{Ending, ending};
use crate::web::components::moment::{Moment, moment, start_afresh, step_back};
use crate::web::components::plan_card::PlanButton;
use crate::web::components::safety_stop::{SafetyStop, safety_stop};
use crate::web::components::{notice, prose, result};
use crate::web::hooks::use_arrival;
use crate::web::platform::Platform;
use crate::web::preferences::Preferences;
use crate::web::route::Route;
use crate::web::text::{LookBack, Text, Trouble};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct ScenePageProps {
    pub(super) playing: Rc<Playing>,
    pub(super) preferences: Preferences,
    pub(super) platform: Platform,
    pub(super) send: Callback<PlayMsg>,
}

#[component]
pub(super) fn ScenePage(props: &ScenePageProps) -> Html {
    let Preferences { words, .. } = &props.preferences;
    let heading = use_node_ref();
    let told = props.playing.session.scenario().prose(words.language.tag());
    let place = props.playing.session.now().place;
    let title = if props.playing.paused {
        words.say(Text::SafetyPause)
    } else {
        AttrValue::from(title_of(told, place).to_owned())
    };
    let key = (props.playing.run.clone(), props.playing.moment());
    let tab = words.say(Text::TabTitle { moment: &title, story: &told.title });
    use_arrival(key, tab, heading.clone());
    let (moves, paused) = props.playing.moment();
    let page = match (paused, place) {
        (true, _) => stop_page(props, told, heading),
        (false, Place::Scene(scene)) => moment_page(props, told, scene, heading),
        (false, Place::Ending(place)) => ending_page(props, told, place, heading),
    };
    let trouble = match (props.playing.access, props.playing.saving) {
        (Access::Read, _) => Some(Trouble::OtherTab),
        (Access::Write, Err(error)) => Some(Trouble::Storage(error)),
        (Access::Write, Ok(())) => None,
    };
    // The key makes the elements of every moment new, so that nothing of the last one stays behind.
    html! {
        <div class="stack" key={[moves.to_string().as_str(), if paused { "!" } else { "" }].concat()}>
            { trouble.map(|trouble| notice::notice(words.say(trouble))) }
            { page }
        </div>
    }
}

fn title_of(told: &Prose, place: Place) -> &str {
    match place {
        Place::Scene(scene) => &told.scene(scene).title,
        Place::Ending(ending) => &told.ending(ending).title,
    }
}

fn moment_page(props: &ScenePageProps, told: &Prose, scene: SceneRef, heading: NodeRef) -> Html {
    let ScenePageProps { playing, preferences, .. } = props;
    let Preferences { words, job } = preferences;
    let session = &playing.session;
    let (rules, text, view) = (session.scenario().scene(scene), told.scene(scene), session.now().view());
    let says = rules.says.all(view).map(|(row, ())| prose::paragraph(&text.says[row], job));
    let seen = match rules.presence {
        Presence::Present => rules.cues.pick(view).map(|(row, ())| prose::line(&text.cues[row], job)),
        Presence::Absent => None,
    };
    let turns = session.turns().len();
    let parts = Moment {
        id: rules.id.as_str(),
        story: &told.title,
        title: &text.title,
        number: u32::try_from(turns).unwrap_or(0) + 1,
        heading,
        result: session.turns().last().map(|turn| result_of(props, told, turn)),
        text: html! { <>{ prose::blocks(&text.text, job) }{ for says }</> },
        cue: seen.map(|seen| (told.student.name.as_str(), seen)),
        plan: html! {
            <PlanButton cards={cards(session.scenario(), preferences)} opened={timed(props, |at| PlayMsg::PlanOpened { at })}
                words={words.clone()} />
        },
        choices: choices(props, told, turns),
        below: html! {
            <>
                if turns > 0 && playing.access == Access::Write {
                    { step_back(&timed(props, |at| PlayMsg::SteppedBack { at }), words) }
                }
                { start_afresh(&props.send.reform(|()| PlayMsg::BriefingAsked), words) }
            </>
        },
    };
    moment(parts, words)
}

fn choices(props: &ScenePageProps, told: &Prose, turns: usize) -> Html {
    let ScenePageProps { playing, preferences: Preferences { words, job }, platform, send } = props;
    let scenario = playing.session.scenario();
    let offers = playing.session.offers().into_iter().map(|choice| Choice {
        id: scenario.choice(choice).id.as_str().to_owned().into(),
        label: prose::line(&told.choice(choice).label, job),
    });
    let offers = offers.collect();
    match playing.access {
        Access::Read => locked_choice_list(offers, words),
        Access::Write => {
            let (clock, send) = (Rc::clone(&platform.clock), send.clone());
            let made = Callback::from(move |id: AttrValue| {
                if let Ok(choice) = ChoiceId::new(&id) {
                    send.emit(PlayMsg::ChoiceMade { choice, after: turns, at: clock.now() });
                }
            });
            choice_list(offers, &made, words)
        }
    }
}

fn stop_page(props: &ScenePageProps, told: &Prose, heading: NodeRef) -> Html {
    let ScenePageProps { playing, preferences: Preferences { words, job }, send, .. } = props;
    let session = &playing.session;
    let Some(turn) = session.turns().last() else { return Html::default() };
    let explanation = match session.stop(turn) {
        Some((_, Some(row))) => prose::paragraph(&told.choice(turn.choice).stops[row], job),
        Some((flag, None)) => html! { <p>{ words.say(LookBack::Flag(flag)) }</p> },
        None => Html::default(),
    };
    let stop = SafetyStop {
        heading,
        result: result_of(props, told, turn),
        explanation,
        gone_on: send.reform(|()| PlayMsg::WentOn),
    };
    safety_stop(stop, words)
}

fn ending_page(props: &ScenePageProps, told: &Prose, place: EndingRef, heading: NodeRef) -> Html {
    let ScenePageProps { playing, preferences: Preferences { words, job }, .. } = props;
    let session = &playing.session;
    let (rules, text, view) = (session.scenario().ending(place), told.ending(place), session.now().view());
    let says = rules.says.all(view).map(|(row, ())| prose::paragraph(&text.says[row], job));
    let parts = Ending {
        id: rules.id.as_str(),
        title: &text.title,
        heading,
        result: session.turns().last().map(|turn| result_of(props, told, turn)),
        text: html! { <>{ prose::blocks(&text.text, job) }{ for says }</> },
        debrief: Route::Debrief(run_code::encode(session)).to_string().into(),
        below: match playing.access {
            Access::Write => step_back(&timed(props, |at| PlayMsg::SteppedBack { at }), words),
            Access::Read => Html::default(),
        },
    };
    ending(parts, words)
}

fn result_of(props: &ScenePageProps, told: &Prose, turn: &Turn) -> Html {
    let Preferences { words, job } = &props.preferences;
    let text = told.choice(turn.choice);
    result::result(prose::line(&text.label, job), prose::line(&text.results[turn.result], job), words)
}

/// A callback whose message says when.
fn timed(props: &ScenePageProps, msg: fn(crate::web::platform::Timestamp) -> PlayMsg) -> Callback<()> {
    let (clock, send) = (Rc::clone(&props.platform.clock), props.send.clone());
    Callback::from(move |()| send.emit(msg(clock.now())))
}
