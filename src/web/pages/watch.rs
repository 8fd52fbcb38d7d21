//! A story that somebody with experience plays, to be watched: nothing is scored, and nothing of it is kept.

mod drawing;
mod state;

pub use state::{Watch, WatchMsg};

use super::Shell;
use crate::engine::{Session, modelled};
use crate::scenario::explained::Explained;
use crate::scenario::ids::ScenarioId;
use crate::scenario::library::Library;
use crate::web::hooks::{Arrival, use_arrival, use_loaded};
use crate::web::kept;
use crate::web::platform::{ContentError, Platform};
use crate::web::settings::Settings;
use crate::web::shelf::{self, Policy};
use crate::web::text::{Language, Text, Words};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct WatchPageProps {
    pub story: ScenarioId,
    pub shell: Shell,
}

/// What there is to watch.
struct Watched {
    /// The whole run, to its ending.
    run: Session,
    explained: Explained,
    policy: Option<Policy>,
    library: Rc<Library>,
}

struct State(Watch);

impl Reducible for State {
    type Action = WatchMsg;

    fn reduce(self: Rc<Self>, msg: WatchMsg) -> Rc<Self> {
        self.0.update(msg).map_or(self, |next| Rc::new(Self(next)))
    }
}

#[component]
pub fn WatchPage(WatchPageProps { story, shell }: &WatchPageProps) -> Html {
    let Shell { platform, preferences, set, .. } = shell;
    let words = &preferences.words;
    let loaded = {
        let (platform, language, story) = (platform.clone(), words.language, story.clone());
        use_loaded(AttrValue::Static(language.tag()), move |_| {
            Box::pin(async move { open(&platform, language, &story).await })
        })
    };
    let state = use_reducer(|| {
        let kept = kept::of_story(&*platform.storage, story);
        State(Watch::open(!kept.runs.is_empty()))
    });
    {
        // Whoever has begun to watch need not be asked again.
        let (set, settings) = (set.clone(), preferences.settings);
        use_effect_with(state.0 != Watch::Before && !settings.welcomed, move |begun| {
            if *begun {
                set.emit(Settings { welcomed: true, ..settings });
            }
        });
    }
    let (heading, plan_dialog) = (use_node_ref(), use_node_ref());
    let here = |watched: &Watched| Some(arrival(watched, state.0, words));
    use_arrival(loaded.arrival(here, words), heading.clone());
    match loaded.shown(&heading, words) {
        Err(waiting) => waiting,
        Ok(watched) => {
            let dispatcher = state.dispatcher();
            let send = Callback::from(move |msg| dispatcher.dispatch(msg));
            let (heading, plan_dialog) = (&heading, &plan_dialog);
            drawing::page(
                watched,
                state.0,
                &drawing::Desk { platform, preferences, send: &send, heading, plan_dialog },
            )
        }
    }
}

async fn open(platform: &Platform, language: Language, story: &ScenarioId) -> Result<Watched, ContentError> {
    let content = &*platform.content;
    let scenario = shelf::story(content, language, story).await?;
    let explained = shelf::explained(content, language, Rc::clone(&scenario)).await?;
    let policy = match &scenario.about().policy {
        Some(card) => Some(shelf::policy(content, language, card).await),
        None => None,
    };
    let library = shelf::library(content, language).await?;
    Ok(Watched { run: modelled(&scenario), explained, policy, library })
}

fn arrival(watched: &Watched, now: Watch, words: &Words) -> Arrival {
    let told = watched.run.scenario().prose(words.language.tag());
    let (place, title) = match now {
        Watch::Before => (AttrValue::Static("before"), words.say(Text::PageTitle { page: &told.title })),
        Watch::After(turns) => {
            let moment = drawing::title(told, watched.place(turns));
            (turns.to_string().into(), words.say(Text::TabTitle { moment, story: &told.title }))
        }
    };
    Arrival { place, title }
}
