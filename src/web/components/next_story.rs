//! What to play next: one or two stories, each with its reason.

use super::Examples;
use crate::web::text::{OverTime, Words};
use yew::{AttrValue, Html, html};

pub struct NextStory {
    pub title: AttrValue,
    pub address: AttrValue,
    /// A whole sentence.
    pub why: AttrValue,
    pub played: bool,
}

pub fn next_stories(stories: Vec<NextStory>, words: &Words) -> Html {
    let stories = stories.into_iter().map(|story| {
        let played = if story.played { OverTime::PlayedBefore } else { OverTime::NotPlayedYet };
        html! {
            <li class="panel next-story">
                <h3><a href={story.address}>{ story.title }</a></h3>
                <p>{ story.why }{ " " }{ words.say(played) }</p>
            </li>
        }
    });
    html! { <ul class="next-stories">{ for stories }</ul> }
}

pub fn examples(words: &Words) -> Examples {
    let story = |title: &'static str, why: &'static str, played| NextStory {
        title: title.into(),
        address: "#/play/locker".into(),
        why: why.into(),
        played,
    };
    let two = vec![
        story("Locker", "“Giving just enough help” has come up least so far: 2 decisions.", false),
        story("Don’t tell", "“Privacy and reporting” has not come up in your runs yet.", true),
    ];
    vec![("two stories", next_stories(two, words))]
}
