//! A story in the library: what it is about, where, for whom, how long, and how far you are.

use super::{Examples, icon};
use crate::scenario::file::{Setting, Topic};
use crate::web::text::{Text, Words};
use yew::{AttrValue, Html, html};

pub struct StoryCard<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub summary: Html,
    pub topic: Topic,
    pub setting: Setting,
    pub grade: &'a str,
    pub minutes: u8,
    /// Said before the story starts, where it holds something hard.
    pub content_note: Option<Html>,
    pub state: Progress,
}

/// What this device knows of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    New,
    Going { decisions: u32 },
    Finished,
}

pub fn story_card(card: StoryCard<'_>, words: &Words) -> Html {
    let address: AttrValue = ["#/play/", card.id].concat().into();
    let topic = match card.topic {
        Topic::Dysregulation => "dysregulation",
        Topic::Prompting => "prompting",
        Topic::Boundaries => "boundaries",
    };
    let state = match card.state {
        Progress::New => None,
        Progress::Going { decisions } => Some((icon::resume(), words.say(Text::RunGoing { decisions }))),
        Progress::Finished => Some((icon::done(), words.say(Text::RunFinished))),
    };
    html! {
        <article class="story-card" data-topic={topic} data-story={card.id.to_owned()}>
            <h3><a href={address}>{ card.title }</a></h3>
            <p class="text">{ card.summary }</p>
            if let Some(note) = card.content_note {
                <p class="story-card-note">{ note }</p>
            }
            if let Some((icon, sentence)) = state {
                <p class="story-card-state">{ icon }{ sentence }</p>
            }
            <ul class="story-card-facts">
                <li>{ words.say(Text::Setting(card.setting)) }</li>
                <li>{ words.say(Text::Grade(card.grade)) }</li>
                <li>{ words.say(Text::AboutMinutes(card.minutes)) }</li>
            </ul>
        </article>
    }
}

pub fn examples(words: &Words) -> Examples {
    let card = |topic, state, content_note: Option<&'static str>| {
        story_card(
            StoryCard {
                id: "too-loud-to-eat",
                title: "Too loud to eat",
                summary: html! { "The cafeteria fills up, and Mateo has his hands over his ears." },
                topic,
                setting: Setting::Cafeteria,
                grade: "6",
                minutes: 6,
                content_note: content_note.map(|note| html! { { note } }),
                state,
            },
            words,
        )
    };
    vec![
        ("not played yet", card(Topic::Dysregulation, Progress::New, None)),
        ("in progress", card(Topic::Prompting, Progress::Going { decisions: 1 }, None)),
        ("finished", card(Topic::Boundaries, Progress::Finished, None)),
        ("with a note", card(Topic::Dysregulation, Progress::New, Some("A student is held in this story."))),
    ]
}
