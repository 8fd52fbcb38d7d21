//! What a share code tells: a run, explained.

mod another_way;
mod decisions;
mod looking;
mod review;
mod state;
mod story;
mod way;
mod what_else;

pub use another_way::another_way;
pub use state::{Debrief, DebriefMsg, Looking};

use super::{Announce, Shell};
use crate::engine::run_code::RunCode;
use crate::engine::saved::Saved;
use crate::engine::{Session, run_code};
use crate::scenario::explained::Explained;
use crate::web::components::notice;
use crate::web::hooks::{Arrival, use_arrival, use_loaded};
use crate::web::kept;
use crate::web::opening;
use crate::web::platform::browser::address;
use crate::web::platform::{ContentError, Platform, StorageError};
use crate::web::route::{Route, RunName};
use crate::web::shelf;
use crate::web::text::{Language, LookBack, Text, Trouble, Words};
use looking::use_look;
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
    let shown = loaded.shown(&heading, words);
    let opened = shown.as_ref().ok().and_then(|found| found.as_ref().ok());
    let send = {
        let dispatcher = state.dispatcher();
        Callback::from(move |msg| dispatcher.dispatch(msg))
    };
    use_look(opened.map(|opened| &**opened), &state.0.looking, &platform.content, &send);
    match shown {
        Err(waiting) => waiting,
        Ok(Err(trouble)) => no_debrief(*trouble, heading, words),
        Ok(Ok(opened)) => {
            let tried_again = trying(opened, platform, words, announce);
            let desk = story::Desk {
                platform,
                preferences,
                announce,
                heading,
                send: &send,
                tried_again: &tried_again,
            };
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

/// Begins a run in the middle of this one, and goes there.
fn trying(opened: &Rc<Opened>, platform: &Platform, words: &Words, announce: &Announce) -> Callback<usize> {
    let (opened, platform, words, announce) =
        (Rc::clone(opened), platform.clone(), words.clone(), announce.clone());
    Callback::from(move |turns| {
        let now = platform.clock.now();
        let saved = another_way(&opened.session, turns, now);
        let run = RunName::from_number(now.0);
        match kept::keep(&*platform.storage, &run, &saved, None) {
            // Where the browser keeps nothing, the page does, for as long as it is open.
            Ok(()) | Err(StorageError::Refused) => address::go(&Route::Run(saved.story, run)),
            Err(full @ StorageError::Full) => announce.emit(words.say(Trouble::Storage(full))),
        }
    })
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
