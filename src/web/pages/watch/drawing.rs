//! A watched moment, or what comes before and after the story, as values for the components.

use super::{Watch, WatchMsg, Watched};
use crate::engine::{Session, Situation};
use crate::scenario::library::{Library, Story};
use crate::scenario::telling::Telling;
use crate::scenario::{EndingRef, Place, SceneRef};
use crate::web::components::briefing::{Briefing, briefing};
use crate::web::components::moment::{Moment, moment};
use crate::web::components::plan_card::{plan_button, plan_card};
use crate::web::components::student_card::student_card;
use crate::web::components::watched::{
    WatchedChoice, WatchedDecision, WatchedEnding, begin_watching, watched_decision, watched_ending, ways_out,
};
use crate::web::components::{prose, result};
use crate::web::kept;
use crate::web::pages::library;
use crate::web::pages::play::drawing;
use crate::web::pages::play::told::{ending_told, plan_cards, scene_told, student};
use crate::web::platform::{Platform, Storage};
use crate::web::preferences::Preferences;
use crate::web::route::Route;
use crate::web::text::Watching;
use std::rc::Rc;
use yew::prelude::*;

/// What drawing any state of the page takes.
pub(super) struct Desk<'a> {
    pub(super) platform: &'a Platform,
    pub(super) preferences: &'a Preferences,
    pub(super) send: &'a Callback<WatchMsg>,
    pub(super) heading: &'a NodeRef,
    pub(super) plan_dialog: &'a NodeRef,
}

impl Watched {
    fn situation(&self, turns: usize) -> &Situation {
        let before = turns.checked_sub(1).and_then(|last| self.run.turns().get(last));
        before.map_or(self.run.first(), |turn| &turn.after)
    }

    pub(super) fn place(&self, turns: usize) -> Place {
        self.situation(turns).place
    }

    /// The same run with its first choices only.
    fn until(&self, turns: usize) -> Session {
        let run = &self.run;
        let start = Session::start(Rc::clone(run.scenario()), run.seed(), run.mode());
        run.turns().iter().take(turns).fold(start, |session, turn| {
            session.choose(turn.choice).expect("a run's own choices can be made again")
        })
    }
}

pub(super) fn title(told: &Telling, place: Place) -> &str {
    match place {
        Place::Scene(scene) => &told.scene(scene).title,
        Place::Ending(ending) => &told.ending(ending).title,
    }
}

pub(super) fn page(watched: &Watched, now: Watch, desk: &Desk<'_>) -> Html {
    let told = watched.run.scenario().prose(desk.preferences.words.language.tag());
    match now {
        Watch::Before => before_page(watched, told, desk),
        Watch::After(turns) => {
            let page = match watched.place(turns) {
                Place::Scene(scene) => moment_page(watched, told, scene, turns, desk),
                Place::Ending(ending) => ending_page(watched, told, ending, turns, desk),
            };
            // The key makes the elements of every moment new, so that nothing of the last one stays behind.
            html! { <div class="stack" key={turns}>{ page }</div> }
        }
    }
}

fn before_page(watched: &Watched, told: &Telling, desk: &Desk<'_>) -> Html {
    let Preferences { words, job, .. } = desk.preferences;
    let scenario = watched.run.scenario();
    let page = Briefing {
        story: &told.title,
        heading: desk.heading.clone(),
        content_note: told.content_note.as_ref().map(|note| prose::plain(note, job)),
        trouble: None,
        text: prose::blocks(&told.briefing, job),
        student: student_card(student(told, drawing::portrait(scenario, desk.preferences), job), words),
        plan: plan_card(&plan_cards(scenario, watched.policy.as_ref(), desk.preferences), words),
        begin: begin_watching(&desk.send.reform(|()| WatchMsg::Began), words),
        runs: Vec::new(),
    };
    briefing(page, words)
}

fn moment_page(watched: &Watched, told: &Telling, scene: SceneRef, turns: usize, desk: &Desk<'_>) -> Html {
    let Preferences { words, job, .. } = desk.preferences;
    let scenario = watched.run.scenario();
    let (text, seen) = scene_told(scenario, scene, watched.situation(turns), desk.preferences);
    let made = watched.run.turns().get(turns).map(|turn| turn.choice);
    // As this run shuffles them, so that the choice that is made stands in no place of its own.
    let choices = watched.until(turns).offers().into_iter().map(|choice| WatchedChoice {
        label: prose::line(&told.choice(choice).label, job),
        chosen: Some(choice) == made,
    });
    let thought = watched.explained.scene(scene).think_aloud.as_ref();
    let decision = WatchedDecision {
        think_aloud: thought.map(|thought| prose::line(thought, job)),
        choices: choices.collect(),
        gone_on: desk.send.reform(move |()| WatchMsg::WentOn(turns)),
        went_back: (turns > 0).then(|| desk.send.reform(move |()| WatchMsg::WentBack(turns))),
    };
    let parts = Moment {
        id: scenario.scene(scene).id.as_str(),
        story: &words.say(Watching::PlayedAsExample { story: &told.title }),
        title: &told.scene(scene).title,
        number: u32::try_from(turns).unwrap_or(0) + 1,
        heading: desk.heading.clone(),
        result: last_result(watched, told, turns, desk),
        picture: drawing::of_scene(scenario, scene, watched.situation(turns).view(), desk.preferences),
        text,
        cue: seen.map(|seen| (told.student.name.as_str(), seen)),
        plan: plan_button(
            &plan_cards(scenario, watched.policy.as_ref(), desk.preferences),
            desk.plan_dialog,
            Callback::noop(),
            words,
        ),
        hint: None,
        choices: watched_decision(decision, words),
        below: Html::default(),
        ways_out: ways_out(address(watched), words),
    };
    moment(parts, words)
}

fn ending_page(watched: &Watched, told: &Telling, ending: EndingRef, turns: usize, desk: &Desk<'_>) -> Html {
    let storage = &*desk.platform.storage;
    let scenario = watched.run.scenario();
    let parts = WatchedEnding {
        title: &told.ending(ending).title,
        heading: desk.heading.clone(),
        result: last_result(watched, told, turns, desk),
        text: ending_told(scenario, ending, watched.situation(turns), desk.preferences),
        next: to_go_on_with(watched, storage).map(|story| library::card(story, storage, desk.preferences)),
        went_back: desk.send.reform(move |()| WatchMsg::WentBack(turns)),
        story: address(watched),
    };
    watched_ending(parts, &desk.preferences.words)
}

fn last_result(watched: &Watched, told: &Telling, turns: usize, desk: &Desk<'_>) -> Option<Html> {
    let last = watched.run.turns().get(turns.checked_sub(1)?)?;
    let Preferences { words, job, .. } = desk.preferences;
    let text = told.choice(last.choice);
    let (chosen, came) = (prose::line(&text.label, job), prose::line(&text.results[last.result], job));
    Some(result::labelled(words.say(Watching::TheyChose), chosen, came))
}

/// The shortest that has not been played and holds nothing hard.
fn to_go_on_with<'a>(watched: &'a Watched, storage: &dyn Storage) -> Option<&'a Story> {
    let Library { stories, .. } = &*watched.library;
    let fits = |story: &&Story| {
        story.id != *watched.run.scenario().id()
            && story.content_note.is_none()
            && kept::of_story(storage, &story.id).runs.is_empty()
    };
    stories.iter().filter(fits).min_by_key(|story| story.about.minutes)
}

/// Where the story is played.
fn address(watched: &Watched) -> AttrValue {
    Route::Story(watched.run.scenario().id().clone()).to_string().into()
}
