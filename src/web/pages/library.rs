//! The list of stories, with how far this device has come in each.

use super::Shell;
use crate::scenario::file::Topic;
use crate::scenario::ids::ScenarioId;
use crate::scenario::library::{self as listed, Story};
use crate::web::components::library::{self, library};
use crate::web::components::prose;
use crate::web::components::story_card::{Progress, StoryCard, story_card};
use crate::web::components::welcome::{Example, watch_again, welcome};
use crate::web::hooks::{Arrival, use_arrival, use_loaded};
use crate::web::kept::{self, KeptRuns};
use crate::web::platform::Storage;
use crate::web::platform::browser;
use crate::web::preferences::Preferences;
use crate::web::route::Route;
use crate::web::settings::Settings;
use crate::web::shelf;
use crate::web::text::Text;
use std::rc::Rc;
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
    let title = words.say(Text::PageTitle { page: &words.say(Text::LibraryTitle) });
    let here = |_: &_| Some(Arrival { place: AttrValue::default(), title });
    use_arrival(loaded.arrival(here, words), heading.clone());
    let stories = match loaded.shown(&heading, words) {
        Ok(stories) => stories,
        Err(waiting) => return waiting,
    };
    drawn(stories, &*platform.storage, preferences, set, heading)
}

/// The same in the browser and in the page that the site opens with.
pub(in crate::web) fn drawn(
    stories: &listed::Library,
    storage: &dyn Storage,
    preferences: &Preferences,
    set: &Callback<Settings>,
    heading: NodeRef,
) -> Html {
    let page = library::Library {
        welcome: first_story(stories, preferences, set, &heading).unwrap_or_default(),
        heading,
        topics: topics(stories, storage, preferences),
    };
    library(page, &preferences.words)
}

/// The cards under their topics.
fn topics(
    stories: &listed::Library,
    storage: &dyn Storage,
    preferences: &Preferences,
) -> Vec<(Topic, Vec<Html>)> {
    let kept = kept::all(storage);
    let topics = [Topic::Dysregulation, Topic::Prompting, Topic::Boundaries].map(|topic| {
        let of_topic = stories.stories.iter().filter(|story| story.about.topic == topic);
        (topic, of_topic.map(|story| card(story, &kept, preferences)).collect())
    });
    topics.into()
}

/// The story to watch first: short and calm, with a thought at every decision.
const FIRST: &str = "torn-edges";

/// Offered until somebody has taken it up or declined, and then no more than a link.
fn first_story(
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

/// A story with how far this device has come in it.
pub(super) fn card(
    story: &Story,
    kept: &[(ScenarioId, KeptRuns)],
    Preferences { words, job, .. }: &Preferences,
) -> Html {
    let state = match kept.iter().find(|(its, _)| *its == story.id).map(|(_, kept)| &kept.runs[..]) {
        None | Some([]) => Progress::New,
        Some(runs) => match runs.iter().find(|run| run.ended.is_none()) {
            Some(run) => Progress::Going { decisions: run.decisions() },
            None => Progress::Finished,
        },
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
