//! A moment, a safety stop or an ending of an open run, as values for the components.

use super::briefing::cards;
use super::{Access, Desk, PlayMsg, Playing};
use crate::engine::{Mode, Turn, run_code};
use crate::scenario::ids::ChoiceId;
use crate::scenario::telling::Telling;
use crate::scenario::{EndingRef, Place, SceneRef};
use crate::student::Presence;
use crate::web::components::choice_list::{Choice, choice_list, locked_choice_list};
use crate::web::components::ending::{Ending, ending};
use crate::web::components::moment::{Moment, moment, start_afresh, step_back};
use crate::web::components::plan_card::plan_button;
use crate::web::components::safety_stop::{SafetyStop, safety_stop};
use crate::web::components::{notice, prose, result};
use crate::web::hooks::Arrival;
use crate::web::kept;
use crate::web::platform::{StorageError, Timestamp};
use crate::web::preferences::Preferences;
use crate::web::route::Route;
use crate::web::text::{Text, Trouble, WayTo, Words};
use std::rc::Rc;
use yew::prelude::*;

pub(super) fn page(playing: &Playing, desk: &Desk<'_>) -> Html {
    let words = &desk.preferences.words;
    let told = playing.session.scenario().prose(words.language.tag());
    let (moves, paused) = playing.moment();
    let page = match (paused, playing.session.now().place) {
        (true, _) => stop_page(playing, told, desk),
        (false, Place::Scene(scene)) => moment_page(playing, told, scene, desk),
        (false, Place::Ending(place)) => ending_page(playing, told, place, desk),
    };
    let trouble = match (playing.access, playing.saving) {
        (Access::Read, _) => Some(Trouble::OtherTab),
        (Access::Write, Ok(()) | Err(StorageError::NotWanted)) => None,
        (Access::Write, Err(error)) => Some(Trouble::Storage(error)),
    };
    // The key makes the elements of every moment new, so that nothing of the last one stays behind.
    html! {
        <div class="stack" key={key(moves, paused)}>
            { trouble.map(|trouble| notice::notice(words.say(trouble))) }
            if playing.session.mode() == Mode::WhatIf {
                { notice::plain_notice(words.say(Text::AnotherWay)) }
            }
            { page }
            { share_way(playing, words) }
        </div>
    }
}

/// The way to the page from where a run can be taken elsewhere.
fn share_way(playing: &Playing, words: &Words) -> Html {
    let share = Route::Share(run_code::encode(&playing.session)).to_string();
    html! { <p class="share-way small"><a href={share}>{ words.say(WayTo::Share) }</a></p> }
}

/// What the tab is called, and what tells this moment from the one before.
pub(super) fn arrival(playing: &Playing, words: &Words) -> Arrival {
    let told = playing.session.scenario().prose(words.language.tag());
    let (moves, paused) = playing.moment();
    let moment = if paused {
        words.say(Text::SafetyPause)
    } else {
        AttrValue::from(title_of(told, playing.session.now().place).to_owned())
    };
    let title = words.say(Text::TabTitle { moment: &moment, story: &told.title });
    Arrival { place: [playing.run.as_str(), " ", &key(moves, paused)].concat().into(), title }
}

fn key(moves: usize, paused: bool) -> String {
    [moves.to_string().as_str(), if paused { " paused" } else { "" }].concat()
}

fn title_of(told: &Telling, place: Place) -> &str {
    match place {
        Place::Scene(scene) => &told.scene(scene).title,
        Place::Ending(ending) => &told.ending(ending).title,
    }
}

fn moment_page(playing: &Playing, told: &Telling, scene: SceneRef, desk: &Desk<'_>) -> Html {
    let Preferences { words, job, .. } = desk.preferences;
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
        heading: desk.heading.clone(),
        result: session.turns().last().map(|turn| result_of(told, turn, desk.preferences)),
        text: html! { <>{ prose::blocks(&text.text, job) }{ for says }</> },
        cue: seen.map(|seen| (told.student.name.as_str(), seen)),
        plan: plan_button(
            &cards(session.scenario(), desk),
            desk.plan_dialog,
            timed(desk, |at| PlayMsg::PlanOpened { at }),
            words,
        ),
        choices: choices(playing, told, desk),
        below: if turns > 0 && playing.access == Access::Write {
            step_back(&timed(desk, |at| PlayMsg::SteppedBack { at }), words)
        } else {
            Html::default()
        },
        start_afresh: start_afresh(&briefing_asked(playing, desk), words),
    };
    moment(parts, words)
}

fn choices(playing: &Playing, told: &Telling, desk: &Desk<'_>) -> Html {
    let Preferences { words, job, .. } = desk.preferences;
    let turns = playing.session.turns().len();
    let scenario = playing.session.scenario();
    let offers = playing.session.offers().into_iter().map(|choice| Choice {
        id: scenario.choice(choice).id.as_str().to_owned().into(),
        label: prose::line(&told.choice(choice).label, job),
    });
    let offers = offers.collect();
    match playing.access {
        Access::Read => locked_choice_list(offers, words),
        Access::Write => {
            let (clock, send) = (Rc::clone(&desk.platform.clock), desk.send.clone());
            let made = Callback::from(move |id: AttrValue| {
                if let Ok(choice) = ChoiceId::new(&id) {
                    send.emit(PlayMsg::ChoiceMade { choice, after: turns, at: clock.now() });
                }
            });
            choice_list(offers, &made, words)
        }
    }
}

fn stop_page(playing: &Playing, told: &Telling, desk: &Desk<'_>) -> Html {
    let Preferences { words, job, .. } = desk.preferences;
    let session = &playing.session;
    let Some(turn) = session.turns().last() else { return Html::default() };
    let explanation = match session.stop(turn) {
        Some((_, Some(row))) => prose::paragraph(&told.choice(turn.choice).stops[row], job),
        Some((flag, None)) => html! { <p>{ words.say(Text::SafetyFlag(flag)) }</p> },
        None => Html::default(),
    };
    let stop = SafetyStop {
        heading: desk.heading.clone(),
        result: result_of(told, turn, desk.preferences),
        explanation,
        gone_on: desk.send.reform(|()| PlayMsg::WentOn),
    };
    safety_stop(stop, words)
}

fn ending_page(playing: &Playing, told: &Telling, place: EndingRef, desk: &Desk<'_>) -> Html {
    let Preferences { words, job, .. } = desk.preferences;
    let session = &playing.session;
    let (rules, text, view) = (session.scenario().ending(place), told.ending(place), session.now().view());
    let says = rules.says.all(view).map(|(row, ())| prose::paragraph(&text.says[row], job));
    let parts = Ending {
        id: rules.id.as_str(),
        title: &text.title,
        heading: desk.heading.clone(),
        result: session.turns().last().map(|turn| result_of(told, turn, desk.preferences)),
        text: html! { <>{ prose::blocks(&text.text, job) }{ for says }</> },
        debrief: Route::Debrief(run_code::encode(session)).to_string().into(),
        below: match playing.access {
            Access::Write => step_back(&timed(desk, |at| PlayMsg::SteppedBack { at }), words),
            Access::Read => Html::default(),
        },
    };
    ending(parts, words)
}

fn result_of(told: &Telling, turn: &Turn, Preferences { words, job, .. }: &Preferences) -> Html {
    let text = told.choice(turn.choice);
    result::result(prose::line(&text.label, job), prose::line(&text.results[turn.result], job), words)
}

fn briefing_asked(playing: &Playing, desk: &Desk<'_>) -> Callback<()> {
    let (storage, send) = (Rc::clone(&desk.platform.storage), desk.send.clone());
    let story = playing.session.scenario().id().clone();
    Callback::from(move |()| {
        send.emit(PlayMsg::BriefingAsked(Rc::new(kept::of_story(&*storage, &story))));
    })
}

/// A callback whose message says when.
fn timed(desk: &Desk<'_>, msg: fn(Timestamp) -> PlayMsg) -> Callback<()> {
    let (clock, send) = (Rc::clone(&desk.platform.clock), desk.send.clone());
    Callback::from(move |()| send.emit(msg(clock.now())))
}
