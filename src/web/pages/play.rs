//! A story being played: the briefing, one moment after the other, safety stops, and the ending.

mod address;
mod at_hand;
mod autosave;
mod briefing;
pub(super) mod drawing;
mod guide;
mod scene;
mod state;
pub(super) mod told;

pub use guide::Guide;
pub use state::{Access, Play, PlayMsg, Playing};

use super::Shell;
use crate::scenario::Scenario;
use crate::scenario::ids::ScenarioId;
use crate::web::hooks::{Arrival, use_arrival, use_loaded};
use crate::web::kept::{self, KeptRuns};
use crate::web::platform::{Platform, Timestamp};
use crate::web::preferences::Preferences;
use crate::web::route::RunName;
use crate::web::settings::Settings;
use crate::web::shelf::{self, Policy};
use crate::web::text::Text;
use address::use_full_address;
use at_hand::use_code_at_hand;
use autosave::{use_autosave, use_claim};
use guide::{use_focus_on_choices, use_guide};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct PlayPageProps {
    pub story: ScenarioId,
    pub run: Option<RunName>,
    pub shell: Shell,
}

/// Fetches the story, and looks up what this device keeps of it.
#[component]
pub fn PlayPage(PlayPageProps { story, run, shell }: &PlayPageProps) -> Html {
    let Shell { platform, preferences, .. } = shell;
    let loaded = {
        let (platform, language, story) = (platform.clone(), preferences.words.language, story.clone());
        use_loaded(AttrValue::Static(language.tag()), move |_| {
            Box::pin(async move {
                let scenario = shelf::story(&*platform.content, language, &story).await?;
                let policy = match &scenario.about().policy {
                    Some(card) => Some(Rc::new(shelf::policy(&*platform.content, language, card).await)),
                    None => None,
                };
                let kept = kept::of_story(&*platform.storage, &story);
                Ok(Found { scenario, policy, kept: Rc::new(kept) })
            })
        })
    };
    let heading = use_node_ref();
    // What is here arrives by itself, at every moment of it.
    use_arrival(loaded.arrival(|_| None, &preferences.words), heading.clone());
    match loaded.shown(&heading, &preferences.words) {
        Ok(found) => {
            let (found, run, shell) = (found.clone(), run.clone(), shell.clone());
            html! { <Story {found} {run} {shell} /> }
        }
        Err(waiting) => waiting,
    }
}

/// A story together with the runs that are kept of it.
#[derive(Clone)]
struct Found {
    scenario: Rc<Scenario>,
    policy: Option<Rc<Policy>>,
    kept: Rc<KeptRuns>,
}

impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scenario, &other.scenario) && Rc::ptr_eq(&self.kept, &other.kept)
    }
}

#[derive(Clone, PartialEq, Properties)]
struct StoryProps {
    found: Found,
    run: Option<RunName>,
    shell: Shell,
}

/// A story as it was fetched, equal to itself alone.
struct Same(Rc<Scenario>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The state of the page, which a message may leave as it is.
#[derive(PartialEq)]
struct State(Play);

impl Reducible for State {
    type Action = PlayMsg;

    fn reduce(self: Rc<Self>, msg: PlayMsg) -> Rc<Self> {
        self.0.update(msg).map_or(self, |next| Rc::new(Self(next)))
    }
}

#[component]
fn Story(props: &StoryProps) -> Html {
    let StoryProps { found, run, shell: Shell { platform, preferences, set, announce } } = props;
    let state = use_reducer(|| State(Play::open(&found.scenario, &found.kept, run.as_ref())));
    let send = {
        let dispatcher = state.dispatcher();
        Callback::from(move |msg| dispatcher.dispatch(msg))
    };
    {
        // The same story in another language: what has happened in it stays.
        let (scenario, send) = (Rc::clone(&found.scenario), send.clone());
        use_effect_with(Same(Rc::clone(&scenario)), move |_| send.emit(PlayMsg::Retold(scenario)));
    }
    let heading = use_node_ref();
    use_full_address(&state.0);
    use_code_at_hand(&state.0);
    use_claim(&state.0, platform, &send);
    use_autosave(&state.0, platform, &preferences.words, &send, announce);
    use_guide(&state.0, platform, preferences.words.language, &send);
    let plan_dialog = use_node_ref();
    let (own_words, said_heading) = (use_node_ref(), use_node_ref());
    use_focus_on_choices(&state.0, &said_heading);
    let desk = Desk {
        platform,
        preferences,
        policy: found.policy.as_deref(),
        set,
        send: &send,
        heading: &heading,
        plan_dialog: &plan_dialog,
        own_words: &own_words,
        said_heading: &said_heading,
    };
    use_arrival(Some(desk.arrival(&state.0)), heading.clone());
    match &state.0 {
        Play::Briefing { scenario, kept, trouble } => briefing::page(scenario, kept, *trouble, &desk),
        Play::Playing(playing) => scene::page(playing, &desk),
    }
}

/// What drawing any state of the page takes.
struct Desk<'a> {
    platform: &'a Platform,
    preferences: &'a Preferences,
    policy: Option<&'a Policy>,
    set: &'a Callback<Settings>,
    send: &'a Callback<PlayMsg>,
    heading: &'a NodeRef,
    plan_dialog: &'a NodeRef,
    /// Where somebody writes what they would say.
    own_words: &'a NodeRef,
    said_heading: &'a NodeRef,
}

impl Desk<'_> {
    /// A callback whose message says when.
    fn timed(&self, msg: fn(Timestamp) -> PlayMsg) -> Callback<()> {
        let (clock, send) = (Rc::clone(&self.platform.clock), self.send.clone());
        Callback::from(move |()| send.emit(msg(clock.now())))
    }

    fn arrival(&self, state: &Play) -> Arrival {
        match state {
            Play::Briefing { scenario, .. } => {
                let page = &scenario.prose(self.preferences.words.language.tag()).title;
                Arrival {
                    place: AttrValue::Static("briefing"),
                    title: self.preferences.words.say(Text::PageTitle { page }),
                }
            }
            Play::Playing(playing) => scene::arrival(playing, &self.preferences.words),
        }
    }
}
