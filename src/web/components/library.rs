//! The list of stories, and the way to open a run that somebody was given.

use super::{Examples, icon, story_card, welcome};
use crate::scenario::file::Topic;
use crate::web::text::{ReadOn, Text, WayTo, Words};
use yew::{Html, NodeRef, html};

pub struct Library {
    pub heading: NodeRef,
    /// For a first visit, above the stories.
    pub welcome: Html,
    /// The cards under their topics, in the order of learning.
    pub topics: Vec<(Topic, Vec<Html>)>,
}

pub fn library(library: Library, words: &Words) -> Html {
    let topics = library.topics.into_iter().filter(|(_, cards)| !cards.is_empty()).map(|(topic, cards)| {
        let cards = cards.into_iter().map(|card| html! { <li>{ card }</li> });
        html! {
            <section class="stack">
                <h2 class="library-topic">{ icon::topic(topic) }{ words.say(Text::Topic(topic)) }</h2>
                <ul class="stories">{ for cards }</ul>
            </section>
        }
    });
    html! {
        <div class="library stack stack-wide">
            <div class="library-head">
                <h1 tabindex="-1" ref={library.heading}>{ words.say(Text::LibraryTitle) }</h1>
                <p class="text">{ words.say(Text::LibraryIntro) }</p>
                <p class="soft">{ words.say(Text::NoTimer) }</p>
                <p><a href="#/paths">{ words.say(ReadOn::FromLibrary) }</a></p>
                <p><a class="button button-quiet" href="#/find">{ icon::find() }{ words.say(WayTo::Find) }</a></p>
            </div>
            { library.welcome }
            { for topics }
            <p class="library-open"><a href="#/open">{ words.say(WayTo::Open) }</a></p>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let cards = || story_card::examples(words).into_iter().map(|(_, card)| card);
    let page = Library {
        heading: NodeRef::default(),
        welcome: welcome::examples(words).swap_remove(0).1,
        topics: vec![
            (Topic::Dysregulation, cards().collect()),
            (Topic::Prompting, cards().take(1).collect()),
            (Topic::Boundaries, Vec::new()),
        ],
    };
    vec![("some stories", library(page, words))]
}
