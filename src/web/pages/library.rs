//! The list of stories, with how far this device has come in each.

use crate::engine::run_code;
use crate::scenario::file::Topic;
use crate::scenario::library::{Library, Story};
use crate::web::components::library::{self, library};
use crate::web::components::story_card::{Progress, StoryCard, story_card};
use crate::web::components::{loading, prose};
use crate::web::hooks::{use_arrival, use_loaded};
use crate::web::kept;
use crate::web::loading::Loading;
use crate::web::platform::browser::address;
use crate::web::platform::{Platform, Storage};
use crate::web::preferences::Preferences;
use crate::web::route::Route;
use crate::web::shelf;
use crate::web::text::Text;
use std::rc::Rc;
use yew::prelude::*;

#[component]
pub fn LibraryPage() -> Html {
    let platform = use_context::<Platform>().expect("the app provides a platform");
    let preferences = use_context::<Preferences>().expect("the app provides preferences");
    let language = preferences.words.language;
    let loaded = {
        let content = Rc::clone(&platform.content);
        use_loaded((), move |()| async move { shelf::library(&*content, language).await })
    };
    match &*loaded.state {
        Loading::Waiting => loading::loading(false, &preferences.words),
        Loading::WaitingLong => loading::loading(true, &preferences.words),
        Loading::Failed(error) => loading::failed(*error, &loaded.retried, &preferences.words),
        Loading::Arrived(stories) => {
            html! { <Shelf stories={Rc::clone(stories)} {platform} {preferences} /> }
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ShelfProps {
    stories: Rc<Library>,
    platform: Platform,
    preferences: Preferences,
}

#[component]
fn Shelf(ShelfProps { stories, platform, preferences }: &ShelfProps) -> Html {
    let words = &preferences.words;
    let heading = use_node_ref();
    let code_field = use_node_ref();
    let code_was_wrong = use_state(|| false);
    let title = words.say(Text::LibraryTitle);
    use_arrival((), words.say(Text::PageTitle { page: &title }), heading.clone());
    let code_entered = {
        let code_was_wrong = code_was_wrong.clone();
        Callback::from(move |text: String| {
            let code = without_address(&text);
            match run_code::decode(code) {
                Ok(_) => address::go(&Route::Debrief(code.to_owned())),
                Err(_) => code_was_wrong.set(true),
            }
        })
    };
    let topics = [Topic::Dysregulation, Topic::Prompting, Topic::Boundaries].map(|topic| {
        let of_topic = stories.stories.iter().filter(|story| story.about.topic == topic);
        (topic, of_topic.map(|story| card(story, &*platform.storage, preferences)).collect())
    });
    let page = library::Library {
        heading,
        topics: topics.into(),
        code_field,
        code_entered,
        code_was_wrong: *code_was_wrong,
    };
    library(page, words)
}

/// People paste the whole link as often as the code.
fn without_address(text: &str) -> &str {
    let text = text.trim();
    text.rsplit_once('/').map_or(text, |(_, code)| code)
}

fn card(story: &Story, storage: &dyn Storage, Preferences { words, job }: &Preferences) -> Html {
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
