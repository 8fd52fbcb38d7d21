//! What a guided run has to offer: the story's hints, and the moments that ask what one would say.

use super::{Desk, Play, PlayMsg, Playing, Same};
use crate::engine::Mode;
use crate::scenario::explained::{Explained, SceneReasons};
use crate::scenario::prose::Line;
use crate::scenario::{Scenario, SceneRef};
use crate::web::components::hint::{Hint, hint};
use crate::web::components::prose;
use crate::web::components::say_first::{SayFirst, nearest, say_first};
use crate::web::platform::{ContentError, Platform, browser};
use crate::web::preferences::Preferences;
use crate::web::said;
use crate::web::shelf;
use crate::web::text::{Language, Practice};
use std::rc::Rc;
use yew::prelude::*;

/// What has become of the story's reasons, which hold the hints. A run on one's own never asks for them.
#[derive(Clone, Default)]
pub enum Guide {
    #[default]
    Coming,
    Here(Rc<Explained>),
    Failed,
}

/// What somebody would say in a scene that asks for it. In no store.
#[derive(Clone)]
pub struct Said {
    pub(super) scene: SceneRef,
    pub(super) visit: u8,
    /// Nothing, if it was said aloud.
    pub(super) words: String,
}

impl Guide {
    /// What comes for a story that has been told anew since is passed over.
    pub(super) fn ended(
        &self,
        ended: Result<Rc<Explained>, ContentError>,
        scenario: &Rc<Scenario>,
    ) -> Option<Self> {
        match (self, ended) {
            (_, Ok(explained)) if Rc::ptr_eq(explained.scenario(), scenario) => Some(Self::Here(explained)),
            (Self::Coming, Err(_)) => Some(Self::Failed),
            (Self::Coming | Self::Here(_) | Self::Failed, _) => None,
        }
    }
}

impl Playing {
    /// What the guide of a guided run can say in a scene.
    pub(super) fn guidance(&self, scene: SceneRef) -> Option<&SceneReasons> {
        match &self.guide {
            Guide::Here(explained) if self.session.mode() == Mode::Guided => Some(explained.scene(scene)),
            Guide::Coming | Guide::Here(_) | Guide::Failed => None,
        }
    }

    fn waits_for_guide(&self) -> bool {
        self.session.mode() == Mode::Guided && matches!(self.guide, Guide::Coming)
    }

    /// What was said here before the choices were shown.
    pub fn said_here(&self) -> Option<&str> {
        let scene = self.session.now().scene()?;
        let visit = self.session.visits(scene);
        let here = self.said.iter().find(|said| said.scene == scene && said.visit == visit)?;
        Some(&here.words)
    }
}

/// Fetches the reasons for as long as they are missing.
#[hook]
pub(super) fn use_guide(state: &Play, platform: &Platform, language: Language, send: &Callback<PlayMsg>) {
    let missing = match state {
        Play::Playing(playing) if playing.waits_for_guide() => {
            Some(Same(Rc::clone(playing.session.scenario())))
        }
        Play::Playing(_) | Play::Briefing { .. } => None,
    };
    let (content, send) = (Rc::clone(&platform.content), send.clone());
    use_effect_with(missing, move |missing| {
        let Some(Same(scenario)) = missing else { return };
        let scenario = Rc::clone(scenario);
        yew::platform::spawn_local(async move {
            let explained = shelf::explained(&*content, language, scenario).await;
            send.emit(PlayMsg::ReasonsEnded(explained.map(Rc::new)));
        });
    });
}

/// Moves the focus to the choices that have come, because the button that was pressed is gone.
#[hook]
pub(super) fn use_focus_on_choices(state: &Play, heading: &NodeRef) {
    let said = match state {
        Play::Playing(playing) => playing.said.len(),
        Play::Briefing { .. } => 0,
    };
    let heading = heading.clone();
    use_effect_with(said, move |said| {
        if *said > 0 {
            browser::focus(&heading);
        }
    });
}

pub(super) fn hint_of(playing: &Playing, scene: SceneRef, desk: &Desk<'_>) -> Option<Html> {
    let Preferences { words, job, .. } = desk.preferences;
    if matches!(playing.guide, Guide::Failed) {
        return Some(hint(
            Hint::Failed { asked_again: desk.send.reform(|()| PlayMsg::GuideAskedAgain) },
            words,
        ));
    }
    let text = playing.guidance(scene)?.hint.as_ref()?;
    let pressed = desk.timed(|at| PlayMsg::HintRead { at });
    Some(hint(Hint::Here { text: prose::line(text, job), pressed }, words))
}

/// What stands where the choices will be, or above them: in a guided run somebody may have to wait or to speak first.
pub(super) fn choices_when_due(playing: &Playing, scene: SceneRef, choices: Html, desk: &Desk<'_>) -> Html {
    let words = &desk.preferences.words;
    if playing.waits_for_guide() {
        return html! { <p class="soft" role="status">{ words.say(Practice::GettingHints) }</p> };
    }
    let question = playing.guidance(scene).and_then(|guide| guide.say_first.as_ref());
    match (question, playing.said_here()) {
        (None, _) => choices,
        (Some(question), None) => ask(playing, scene, question, desk),
        (Some(_), Some(said)) => html! { <>{ nearest(said, desk.said_heading, words) }{ choices }</> },
    }
}

fn ask(playing: &Playing, scene: SceneRef, question: &Line, desk: &Desk<'_>) -> Html {
    let Preferences { words, job, .. } = desk.preferences;
    let (session, page, send) = (playing.session.clone(), Rc::clone(&desk.platform.page), desk.send.clone());
    let said = Callback::from(move |words: String| {
        said::keep(&*page, &session, scene, words.trim());
        send.emit(PlayMsg::SaidFirst { words, after: session.turns().len() });
    });
    say_first(SayFirst { question: prose::line(question, job), field: desk.own_words.clone(), said }, words)
}
