//! The list of stories, with how far this device has come in each.

use super::Shell;
use crate::engine::run_code;
use crate::scenario::file::Topic;
use crate::scenario::library::{self as listed, Story};
use crate::web::components::library::{self, Refused, library};
use crate::web::components::prose;
use crate::web::components::story_card::{Progress, StoryCard, story_card};
use crate::web::components::welcome::{Example, watch_again, welcome};
use crate::web::hooks::{Arrival, use_arrival, use_loaded};
use crate::web::kept;
use crate::web::opening;
use crate::web::platform::browser::{self, address};
use crate::web::platform::{Platform, Storage};
use crate::web::preferences::Preferences;
use crate::web::route::Route;
use crate::web::settings::Settings;
use crate::web::shelf;
use crate::web::text::{Language, Text, Trouble};
use std::rc::Rc;
use web_sys::File;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct LibraryPageProps {
    pub shell: Shell,
}

#[component]
pub fn LibraryPage(LibraryPageProps { shell }: &LibraryPageProps) -> Html {
    let Shell { platform, preferences, set, .. } = shell;
    let words = &preferences.words;
    let loaded = {
        let (content, language) = (Rc::clone(&platform.content), words.language);
        use_loaded(AttrValue::Static(language.tag()), move |_| {
            Box::pin(async move { shelf::library(&*content, language).await })
        })
    };
    let heading = use_node_ref();
    let code_field = use_node_ref();
    let refused = use_state(|| None);
    let title = words.say(Text::PageTitle { page: &words.say(Text::LibraryTitle) });
    let here = |_: &_| Some(Arrival { place: AttrValue::default(), title });
    use_arrival(loaded.arrival(here, words), heading.clone());
    let stories = match loaded.shown(&heading, words) {
        Ok(stories) => stories,
        Err(waiting) => return waiting,
    };
    let code_entered = {
        let refused = refused.setter();
        Callback::from(move |text: String| {
            let code = without_address(&text);
            match run_code::decode(code) {
                // A code is read out in groups, and an address has no blanks.
                Ok(_) => address::go(&Route::Debrief(code.split_whitespace().collect())),
                Err(_) => refused.set(Some(Refused::Code(Trouble::CodeWrong))),
            }
        })
    };
    let page = library::Library {
        welcome: first_story(stories, preferences, set, &heading).unwrap_or_default(),
        heading,
        topics: topics(stories, &*platform.storage, preferences),
        code_field,
        code_entered,
        file_chosen: file_chosen(platform, words.language, refused.setter()),
        refused: *refused,
    };
    library(page, words)
}

/// The cards under their topics.
pub(in crate::web) fn topics(
    stories: &listed::Library,
    storage: &dyn Storage,
    preferences: &Preferences,
) -> Vec<(Topic, Vec<Html>)> {
    let topics = [Topic::Dysregulation, Topic::Prompting, Topic::Boundaries].map(|topic| {
        let of_topic = stories.stories.iter().filter(|story| story.about.topic == topic);
        (topic, of_topic.map(|story| card(story, storage, preferences)).collect())
    });
    topics.into()
}

/// The story to watch first: short and calm, with a thought at every decision.
const FIRST: &str = "torn-edges";

/// Offered until somebody has taken it up or declined, and then no more than a link.
pub(in crate::web) fn first_story(
    stories: &listed::Library,
    Preferences { words, settings, .. }: &Preferences,
    set: &Callback<Settings>,
    heading: &NodeRef,
) -> Option<Html> {
    let story = stories.stories.iter().find(|story| story.id.as_str() == FIRST)?;
    let example =
        Example { address: Route::Watch(story.id.clone()).to_string().into(), minutes: story.about.minutes };
    if settings.welcomed {
        return Some(watch_again(example, words));
    }
    let settings = *settings;
    let language_chosen = set.reform(move |language| Settings { language, ..settings });
    let declined = {
        let (set, heading) = (set.clone(), heading.clone());
        Callback::from(move |()| {
            set.emit(Settings { welcomed: true, ..settings });
            // The button that was pressed is about to go.
            browser::focus(&heading);
        })
    };
    Some(welcome(example, &language_chosen, &declined, words))
}

fn file_chosen(
    platform: &Platform,
    language: Language,
    refused: UseStateSetter<Option<Refused>>,
) -> Callback<File> {
    let platform = platform.clone();
    Callback::from(move |file| {
        let (platform, refused) = (platform.clone(), refused.clone());
        yew::platform::spawn_local(async move {
            let opened = match browser::read_text(file).await {
                Some(text) => opening::open(&text, &platform, language).await,
                None => Err(Trouble::FileWrong),
            };
            match opened {
                Ok(route) => address::go(&route),
                Err(trouble) => refused.set(Some(Refused::File(trouble))),
            }
        });
    })
}

/// People paste the whole link as often as the code.
fn without_address(text: &str) -> &str {
    let text = text.trim();
    text.rsplit_once('/').map_or(text, |(_, code)| code)
}

pub(super) fn card(
    story: &Story,
    storage: &dyn Storage,
    Preferences { words, job, .. }: &Preferences,
) -> Html {
    let runs = kept::of_story(storage, &story.id).runs;
    let state = match (runs.iter().find(|run| run.ended.is_none()), runs.is_empty()) {
        (Some(run), _) => Progress::Going { decisions: run.decisions() },
        (None, false) => Progress::Finished,
        (None, true) => Progress::New,
    };
    let card = StoryCard {
        id: story.id.as_str(),
        title: &story.title,
        summary: prose::line(&story.summary, job),
        topic: story.about.topic,
        setting: story.about.setting,
        grade: &story.about.grade,
        minutes: story.about.minutes,
        content_note: story.content_note.as_ref().map(|note| prose::line(note, job)),
        state,
    };
    story_card(card, words)
}
