//! What comes back and when, and a calendar file for whoever wants to be reminded.

use super::Examples;
use crate::web::day::Day;
use crate::web::text::{OverTime, Words};
use yew::{AttrValue, Callback, Html, html};

pub struct ComingBack {
    pub title: AttrValue,
    pub address: AttrValue,
    pub when: When,
    /// Which of the returns it is, from one.
    pub number: u8,
}

/// When something comes back, as seen from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    DueSince(Day),
    Today,
    On(Day),
}

pub fn coming_back(stories: Vec<ComingBack>, saved: &Callback<()>, words: &Words) -> Html {
    let stories = stories.into_iter().map(|story| {
        let (when, class) = match story.when {
            When::DueSince(day) => (OverTime::DueSince(day), "coming-back-when coming-back-due"),
            When::Today => (OverTime::DueToday, "coming-back-when coming-back-due"),
            When::On(day) => (OverTime::DueOn(day), "coming-back-when"),
        };
        html! {
            <li>
                <a href={story.address}>{ story.title }</a>
                <span class={class}>{ words.say(when) }</span>
                <span class="small soft">{ words.say(OverTime::ReturnNumber(story.number)) }</span>
            </li>
        }
    });
    html! {
        <div class="stack">
            <p class="soft">{ words.say(OverTime::ComingBackHelp) }</p>
            <ul class="coming-back">{ for stories }</ul>
            <div class="panel stack stack-tight coming-back-reminders">
                <h3>{ words.say(OverTime::Reminders) }</h3>
                <p>{ words.say(OverTime::RemindersHelp) }</p>
                <div class="buttons">
                    <button type="button" class="button button-quiet" onclick={saved.reform(|_| ())}>
                        { words.say(OverTime::SaveReminders) }
                    </button>
                </div>
            </div>
        </div>
    }
}

pub fn examples(words: &Words) -> Examples {
    let story = |title: &'static str, when, number| ComingBack {
        title: title.into(),
        address: "#/play/locker".into(),
        when,
        number,
    };
    let three = vec![
        story("Locker", When::DueSince(Day(20_000)), 2),
        story("After", When::Today, 1),
        story("Too loud to eat", When::On(Day(20_007)), 3),
    ];
    vec![("late, today and later", coming_back(three, &Callback::noop(), words))]
}
