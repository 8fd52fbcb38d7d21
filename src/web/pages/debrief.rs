//! What a share code tells: a run, explained.

mod review;
mod state;
mod story;

pub use state::{Debrief, DebriefMsg};

use super::Announce;
use crate::engine::run_code::RunCode;
use crate::engine::saved::Saved;
use crate::engine::{Session, run_code};
use crate::web::components::{loading, notice};
use crate::web::hooks::{use_arrival, use_loaded};
use crate::web::kept;
use crate::web::loading::Loading;
use crate::web::platform::{ContentError, Platform};
use crate::web::preferences::Preferences;
use crate::web::shelf;
use crate::web::text::{Language, LookBack, Text, Trouble};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct DebriefPageProps {
    pub code: AttrValue,
    pub announce: Announce,
}

/// A run that a code has opened.
pub(super) struct Opened {
    session: Session,
    /// The copy on this device, which has the times; a run from elsewhere has none.
    kept: Option<Saved>,
}

#[component]
pub fn DebriefPage(DebriefPageProps { code, announce }: &DebriefPageProps) -> Html {
    let platform = use_context::<Platform>().expect("the app provides a platform");
    let preferences = use_context::<Preferences>().expect("the app provides preferences");
    let language = preferences.words.language;
    let loaded = {
        let platform = platform.clone();
        use_loaded(code.clone(), move |code| {
            let read = run_code::decode(code);
            async move {
                match read {
                    Ok(code) => open(&platform, language, &code).await,
                    Err(_) => Ok(Err(Trouble::CodeWrong)),
                }
            }
        })
    };
    let words = &preferences.words;
    match &*loaded.state {
        Loading::Waiting => loading::loading(false, words),
        Loading::WaitingLong => loading::loading(true, words),
        Loading::Failed(error) => loading::failed(*error, &loaded.retried, words),
        Loading::Arrived(Err(trouble)) => html! { <NoDebrief trouble={*trouble} {preferences} /> },
        Loading::Arrived(Ok(opened)) => html! {
            <story::StoryDebrief opened={story::Shared(Rc::clone(opened))} {platform} {preferences}
                announce={announce.clone()} />
        },
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
            let kept = kept::of_story(&*platform.storage, &story.id).runs.into_iter();
            let kept = kept.map(|run| run.saved).find(same);
            return Ok(Ok(Rc::new(Opened { session, kept })));
        }
    }
    Ok(Err(Trouble::RunUnreadable))
}

#[derive(Clone, PartialEq, Properties)]
struct NoDebriefProps {
    trouble: Trouble,
    preferences: Preferences,
}

#[component]
fn NoDebrief(NoDebriefProps { trouble, preferences }: &NoDebriefProps) -> Html {
    let words = &preferences.words;
    let heading = use_node_ref();
    let title = words.say(LookBack::Debrief);
    use_arrival((), words.say(Text::PageTitle { page: &title }), heading.clone());
    html! {
        <div class="stack" data-page="no-debrief">
            <h1 tabindex="-1" ref={heading}>{ title }</h1>
            { notice::notice(words.say(*trouble)) }
            <div class="buttons">
                <a class="button" data-forward="" href="#/">{ words.say(Text::BackToStories) }</a>
            </div>
        </div>
    }
}
