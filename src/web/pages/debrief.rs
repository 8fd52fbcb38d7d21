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
use crate::engine::{Session, run_code};
use crate::scenario::explained::Explained;
use crate::web::components::notice;
use crate::web::hooks::{Arrival, use_arrival, use_loaded};
use crate::web::kept;
use crate::web::opening::{self, Found, RunCopy, Unopened};
use crate::web::platform::browser::address;
use crate::web::platform::{ContentError, Platform, StorageError};
use crate::web::route::{Route, RunName};
use crate::web::shelf;
use crate::web::text::{Language, LookBack, Sharing, Text, Trouble, WayTo, Words};
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

/// Why there is nothing to look back on.
pub(super) enum NoDebrief {
    Unopened(Unopened),
    /// The run is not over.
    StillGoing,
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
                    Err(error) => Ok(Err(NoDebrief::Unopened(Unopened::Code(error)))),
                }
            })
        })
    };
    let state = use_reducer(State::default);
    let heading = use_node_ref();
    let here = |found: &Result<Rc<Opened>, NoDebrief>| {
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
        Ok(Err(why)) => no_debrief(why, code, heading, words),
        Ok(Ok(opened)) => {
            let tried_again = trying(opened, platform, words, announce);
            let desk = story::Desk { shell, heading, send: &send, tried_again: &tried_again };
            story::page(opened, &state.0, desk)
        }
    }
}

/// Finds the run of the code, and why its choices are rated as they are.
async fn open(
    platform: &Platform,
    language: Language,
    code: &RunCode,
) -> Result<Result<Rc<Opened>, NoDebrief>, ContentError> {
    match opening::find(code, platform, language).await? {
        Err(unopened) => Ok(Err(NoDebrief::Unopened(unopened))),
        Ok(Found { session, .. }) if !session.is_over() => Ok(Err(NoDebrief::StillGoing)),
        Ok(Found { session, copy }) => {
            let scenario = Rc::clone(session.scenario());
            let explained = shelf::explained(&*platform.content, language, scenario).await?;
            Ok(Ok(Rc::new(Opened { session, explained, copy })))
        }
    }
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
            Ok(()) | Err(StorageError::Refused | StorageError::NotWanted) => {
                address::go(&Route::Run(saved.story, run));
            }
            Err(full @ StorageError::Full) => announce.emit(words.say(Trouble::Storage(full))),
        }
    })
}

impl Opened {
    fn title(&self, words: &Words) -> &str {
        &self.session.scenario().prose(words.language.tag()).title
    }
}

fn no_debrief(why: &NoDebrief, code: &AttrValue, heading: NodeRef, words: &Words) -> Html {
    let (said, way, way_said) = match why {
        NoDebrief::Unopened(unopened) => {
            (notice::notice(words.say(unopened.clone())), Route::Open(None), words.say(WayTo::Open))
        }
        NoDebrief::StillGoing => {
            let said = notice::plain_notice(words.say(Sharing::StillGoing));
            (said, Route::Open(Some(code.to_string())), words.say(Sharing::GoOn))
        }
    };
    html! {
        <div class="stack" data-page="no-debrief">
            <h1 tabindex="-1" ref={heading}>{ words.say(LookBack::Debrief) }</h1>
            { said }
            <div class="buttons">
                <a class="button" data-forward="" href={way.to_string()}>{ way_said }</a>
                <a class="button button-quiet" href="#/">{ words.say(Text::BackToStories) }</a>
            </div>
        </div>
    }
}
