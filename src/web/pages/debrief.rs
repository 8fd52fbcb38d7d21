//! What a share code tells: a run, explained.

mod review;
mod state;
mod story;

pub use state::{Debrief, DebriefMsg};

use super::Shell;
use crate::engine::run_code::RunCode;
use crate::engine::saved::Saved;
use crate::engine::{Session, run_code};
use crate::scenario::explained::Explained;
use crate::web::components::notice;
use crate::web::hooks::{Arrival, use_arrival, use_loaded};
use crate::web::kept;
use crate::web::opening;
use crate::web::platform::{ContentError, Platform};
use crate::web::shelf;
use crate::web::text::{Language, LookBack, Text, Trouble, Words};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct DebriefPageProps {
    pub code: AttrValue,
    pub shell: Shell,
}

/// A run that a code has opened.
pub(super) struct Opened {
    session: Session,
    explained: Explained,
    copy: RunCopy,
}

/// A copy that has more than the code: the times, and in a file perhaps a question.
pub(super) enum RunCopy {
    OnDevice(Saved),
    InFile(Saved),
    /// The run came as a code and was played elsewhere.
    None,
}

#[derive(Default)]
struct State(Debrief);

impl Reducible for State {
    type Action = DebriefMsg;

    fn reduce(self: Rc<Self>, msg: DebriefMsg) -> Rc<Self> {
        self.0.update(msg).map_or(self, |next| Rc::new(Self(next)))
    }
}

#[component]
pub fn DebriefPage(DebriefPageProps { code, shell }: &DebriefPageProps) -> Html {
    let Shell { platform, preferences, announce, .. } = shell;
    let words = &preferences.words;
    let loaded = {
        let (platform, language) = (platform.clone(), words.language);
        let asked = code.clone();
        use_loaded(AttrValue::Static(language.tag()), move |_| {
            let read = run_code::decode(&asked);
            Box::pin(async move {
                match read {
                    Ok(code) => open(&platform, language, &code).await,
                    Err(_) => Ok(Err(Trouble::CodeWrong)),
                }
            })
        })
    };
    let state = use_reducer(State::default);
    let heading = use_node_ref();
    let here = |found: &Result<Rc<Opened>, Trouble>| {
        let page = words.say(LookBack::Debrief);
        let title = match found {
            Ok(opened) => words.say(Text::TabTitle { moment: &page, story: opened.title(words) }),
            Err(_) => words.say(Text::PageTitle { page: &page }),
        };
        Some(Arrival { place: code.clone(), title })
    };
    use_arrival(loaded.arrival(here, words), heading.clone());
    match loaded.shown(&heading, words) {
        Err(waiting) => waiting,
        Ok(Err(trouble)) => no_debrief(*trouble, heading, words),
        Ok(Ok(opened)) => {
            let dispatcher = state.dispatcher();
            let edited =
                Callback::from(move |question| dispatcher.dispatch(DebriefMsg::QuestionEdited(question)));
            let desk = story::Desk { platform, preferences, announce, heading, edited: &edited };
            story::page(opened, &state.0, desk)
        }
    }
}

/// Finds the story that the code is of, and plays it.
async fn open(
    platform: &Platform,
    language: Language,
    code: &RunCode,
) -> Result<Result<Rc<Opened>, Trouble>, ContentError> {
    let content = &*platform.content;
    let library = shelf::library(content, language).await?;
    for story in library.stories.iter().filter(|story| code.is_for(&story.id)) {
        let scenario = shelf::story(content, language, &story.id).await?;
        if let Ok(session) = code.open(&scenario) {
            let this = run_code::encode(&session);
            let same = |saved: &Saved| {
                saved.restore(Rc::clone(&scenario)).is_ok_and(|session| run_code::encode(&session) == this)
            };
            let mut kept =
                kept::of_story(&*platform.storage, &story.id).runs.into_iter().map(|run| run.saved);
            let copy = match (opening::opened(&this, platform), kept.find(same)) {
                (Some(saved), _) => RunCopy::InFile(saved),
                (None, Some(saved)) => RunCopy::OnDevice(saved),
                (None, None) => RunCopy::None,
            };
            let explained = shelf::explained(content, language, scenario).await?;
            return Ok(Ok(Rc::new(Opened { session, explained, copy })));
        }
    }
    Ok(Err(Trouble::RunUnreadable))
}

impl Opened {
    fn title(&self, words: &Words) -> &str {
        &self.session.scenario().prose(words.language.tag()).title
    }
}

fn no_debrief(trouble: Trouble, heading: NodeRef, words: &Words) -> Html {
    html! {
        <div class="stack" data-page="no-debrief">
            <h1 tabindex="-1" ref={heading}>{ words.say(LookBack::Debrief) }</h1>
            { notice::notice(words.say(trouble)) }
            <div class="buttons">
                <a class="button" data-forward="" href="#/">{ words.say(Text::BackToStories) }</a>
            </div>
        </div>
    }
}
