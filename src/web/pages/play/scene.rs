//! A moment, a safety stop or an ending of an open run, as values for the components.

use super::guide::{choices_when_due, hint_of};
use super::told::{ending_told, plan_cards, result_of, scene_told};
use super::{Access, Desk, PlayMsg, Playing, drawing};
use crate::engine::{Mode, run_code};
use crate::scenario::ids::ChoiceId;
use crate::scenario::telling::Telling;
use crate::scenario::{EndingRef, Place, SceneRef};
use crate::web::components::choice_list::{Choice, choice_list, locked_choice_list};
use crate::web::components::ending::{Ending, ending};
use crate::web::components::moment::{Moment, leave_story, moment, start_afresh, step_back};
use crate::web::components::plan_card::plan_button;
use crate::web::components::safety_stop::{SafetyStop, safety_stop};
use crate::web::components::sureness::sureness;
use crate::web::components::{notice, prose};
use crate::web::hooks::Arrival;
use crate::web::kept;
use crate::web::platform::StorageError;
use crate::web::platform::browser::address;
use crate::web::preferences::Preferences;
use crate::web::route::Route;
use crate::web::said;
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
    let words = &desk.preferences.words;
    let session = &playing.session;
    let scenario = session.scenario();
    let (text, seen) = scene_told(scenario, scene, session.now(), desk.preferences);
    let turns = session.turns().len();
    let parts = Moment {
        id: scenario.scene(scene).id.as_str(),
        story: &told.title,
        title: &told.scene(scene).title,
        number: u32::try_from(turns).unwrap_or(0) + 1,
        heading: desk.heading.clone(),
        result: session.turns().last().map(|turn| result_of(told, turn, desk.preferences)),
        picture: drawing::of_scene(scenario, scene, session.now().view(), desk.preferences),
        text,
        cue: seen.map(|seen| (told.student.name.as_str(), seen)),
        plan: plan_button(
            &plan_cards(scenario, desk.policy, desk.preferences),
            desk.plan_dialog,
            desk.timed(|at| PlayMsg::PlanOpened { at }),
            words,
        ),
        hint: hint_of(playing, scene, desk),
        choices: choices_when_due(playing, scene, choices(playing, told, desk), desk),
        below: if turns > 0 && playing.access == Access::Write {
            step_back(&desk.timed(|at| PlayMsg::SteppedBack { at }), words)
        } else {
            Html::default()
        },
        ways_out: html! {
            <>{ way_out(playing, told, desk) }{ start_afresh(&briefing_asked(playing, desk), words) }</>
        },
    };
    moment(parts, words)
}

/// A story with something hard in it can be left as if it had never been opened.
fn way_out(playing: &Playing, told: &Telling, desk: &Desk<'_>) -> Option<Html> {
    if told.content_note.is_none() || playing.access == Access::Read {
        return None;
    }
    let (platform, send) = (desk.platform.clone(), desk.send.clone());
    let (session, run) = (playing.session.clone(), playing.run.clone());
    let left = Callback::from(move |()| {
        said::forget(&*platform.page, &session);
        match kept::forget(&*platform.storage, session.scenario().id(), &run) {
            Ok(()) => address::go(&Route::Library),
            Err(error) => send.emit(PlayMsg::SavingEnded(Err(error))),
        }
    });
    Some(leave_story(&left, &desk.preferences.words))
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
            html! { <>{ how_sure(playing, desk) }{ choice_list(offers, &made, words) }</> }
        }
    }
}

fn how_sure(playing: &Playing, desk: &Desk<'_>) -> Option<Html> {
    let (clock, send) = (Rc::clone(&desk.platform.clock), desk.send.clone());
    let said = Callback::from(move |sureness| {
        send.emit(PlayMsg::SurenessSaid { sureness, at: clock.now() });
    });
    let asks = desk.preferences.settings.asks_how_sure;
    asks.then(|| sureness(playing.session.sureness(), &said, &desk.preferences.words))
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
        ways_out: way_out(playing, told, desk).unwrap_or_default(),
    };
    safety_stop(stop, words)
}

fn ending_page(playing: &Playing, told: &Telling, place: EndingRef, desk: &Desk<'_>) -> Html {
    let words = &desk.preferences.words;
    let session = &playing.session;
    let parts = Ending {
        id: session.scenario().ending(place).id.as_str(),
        title: &told.ending(place).title,
        heading: desk.heading.clone(),
        result: session.turns().last().map(|turn| result_of(told, turn, desk.preferences)),
        picture: drawing::of_ending(session.scenario(), place, session.now().view(), desk.preferences),
        text: ending_told(session.scenario(), place, session.now(), desk.preferences),
        debrief: Route::Debrief(run_code::encode(session)).to_string().into(),
        below: match playing.access {
            Access::Write => step_back(&desk.timed(|at| PlayMsg::SteppedBack { at }), words),
            Access::Read => Html::default(),
        },
    };
    ending(parts, words)
}

fn briefing_asked(playing: &Playing, desk: &Desk<'_>) -> Callback<()> {
    let (storage, send) = (Rc::clone(&desk.platform.storage), desk.send.clone());
    let story = playing.session.scenario().id().clone();
    Callback::from(move |()| {
        send.emit(PlayMsg::BriefingAsked(Rc::new(kept::of_story(&*storage, &story))));
    })
}
