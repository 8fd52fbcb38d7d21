//! A story being played: the briefing, one moment after the other, safety stops, and the ending.

mod address;
mod autosave;
mod briefing;
mod scene;
mod state;

pub use state::{Access, Play, PlayMsg, Playing};

use super::Announce;
use crate::scenario::Scenario;
use crate::scenario::ids::ScenarioId;
use crate::web::components::loading;
use crate::web::hooks::use_loaded;
use crate::web::kept::{self, KeptRuns};
use crate::web::loading::Loading;
use crate::web::platform::Platform;
use crate::web::preferences::Preferences;
use crate::web::route::RunName;
use crate::web::shelf;
use address::use_full_address;
use autosave::{use_autosave, use_claim};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct PlayPageProps {
    pub story: ScenarioId,
    pub run: Option<RunName>,
    pub announce: Announce,
}

/// Fetches the story, and looks up what this device keeps of it.
#[component]
pub fn PlayPage(PlayPageProps { story, run, announce }: &PlayPageProps) -> Html {
    let platform = use_context::<Platform>().expect("the app provides a platform");
    let Preferences { words, .. } = use_context::<Preferences>().expect("the app provides preferences");
    let language = words.language;
    let loaded = {
        let platform = platform.clone();
        use_loaded(story.clone(), move |story| {
            let story = story.clone();
            async move {
                let scenario = shelf::story(&*platform.content, language, &story).await?;
                let kept = kept::of_story(&*platform.storage, &story);
                Ok(Found { scenario, kept: Rc::new(kept) })
            }
        })
    };
    match &*loaded.state {
        Loading::Waiting => loading::loading(false, &words),
        Loading::WaitingLong => loading::loading(true, &words),
        Loading::Failed(error) => loading::failed(*error, &loaded.retried, &words),
        Loading::Arrived(found) => {
            html! { <Story found={found.clone()} run={run.clone()} announce={announce.clone()} /> }
        }
    }
}

/// A story together with the runs that are kept of it.
#[derive(Clone)]
struct Found {
    scenario: Rc<Scenario>,
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
    announce: Announce,
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
fn Story(StoryProps { found, run, announce }: &StoryProps) -> Html {
    let platform = use_context::<Platform>().expect("the app provides a platform");
    let preferences = use_context::<Preferences>().expect("the app provides preferences");
    let state = use_reducer(|| State(Play::open(&found.scenario, &found.kept, run.as_ref())));
    let send = {
        let dispatcher = state.dispatcher();
        Callback::from(move |msg| dispatcher.dispatch(msg))
    };
    use_full_address(&state.0);
    use_claim(&state.0, &platform, &send);
    use_autosave(&state.0, &platform, &send, announce);
    match &state.0 {
        Play::Briefing { scenario, kept, trouble } => {
            let (scenario, kept) = (Rc::clone(scenario), Rc::clone(kept));
            html! {
                <briefing::BriefingPage {scenario} {kept} trouble={*trouble} {platform} {preferences} {send} />
            }
        }
        Play::Playing(playing) => html! {
            <scene::ScenePage playing={playing.clone()} {preferences} {platform} send={send.clone()} />
        },
    }
}
