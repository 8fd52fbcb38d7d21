//! Somebody's practice over time: what to play next, what comes back, what the choices showed, and every run.

mod looked_at;

pub use looked_at::LookedAt;

use super::Shell;
use crate::web::components::coming_back::coming_back;
use crate::web::components::competency_history::competency_histories;
use crate::web::components::next_story::next_stories;
use crate::web::components::notice;
use crate::web::components::past_runs::past_runs;
use crate::web::hooks::{Arrival, use_arrival, use_past};
use crate::web::platform::browser::address;
use crate::web::practice::calendar::{Reminder, calendar};
use crate::web::practice::past::Past;
use crate::web::practice::returning::Return;
use crate::web::route::Route;
use crate::web::text::{OverTime, Text, WayTo};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct PracticePageProps {
    pub shell: Shell,
}

#[component]
pub fn PracticePage(PracticePageProps { shell }: &PracticePageProps) -> Html {
    let words = &shell.preferences.words;
    let loaded = use_past(shell);
    let heading = use_node_ref();
    let title = words.say(Text::PageTitle { page: &words.say(WayTo::Practice) });
    let here = |_: &_| Some(Arrival { place: AttrValue::default(), title });
    use_arrival(loaded.arrival(here, words), heading.clone());
    match loaded.shown(&heading, words) {
        Ok(past) => page(past, heading, shell),
        Err(waiting) => waiting,
    }
}

fn page(past: &Past, heading: NodeRef, shell: &Shell) -> Html {
    let Shell { platform, preferences, .. } = shell;
    let words = &preferences.words;
    let looked_at = LookedAt { past, clock: &*platform.clock, preferences };
    let returns = looked_at.returns();
    let damaged = u32::try_from(past.damaged.len()).unwrap_or(u32::MAX);
    html! {
        <div class="practice stack stack-wide" data-page="practice">
            <div class="stack">
                <h1 tabindex="-1" ref={heading}>{ words.say(WayTo::Practice) }</h1>
                <p class="text">
                    { words.say(if past.runs.is_empty() { OverTime::NothingYet } else { OverTime::Intro }) }
                </p>
                if damaged > 0 {
                    { notice::notice(words.say(OverTime::Damaged { count: damaged })) }
                }
            </div>
            <section class="stack">
                <h2>{ words.say(OverTime::Next) }</h2>
                { next_stories(looked_at.next(), words) }
            </section>
            if !returns.is_empty() {
                <section class="stack">
                    <h2>{ words.say(OverTime::ComingBack) }</h2>
                    { coming_back(looked_at.coming_back(&returns), &reminders_saved(past, returns, shell), words) }
                </section>
            }
            if !past.runs.is_empty() {
                <>
                    <section class="stack">
                        <h2>{ words.say(OverTime::Shown) }</h2>
                        { competency_histories(&looked_at.competencies(), words) }
                    </section>
                    <section class="stack">
                        <h2>{ words.say(OverTime::Runs) }</h2>
                        { past_runs(looked_at.runs(), words) }
                    </section>
                </>
            }
            <div class="buttons">
                <a class="button button-quiet" href={Route::Record.to_string()}>{ words.say(WayTo::Record) }</a>
                <a class="button button-quiet" href={Route::Find.to_string()}>{ words.say(WayTo::Find) }</a>
                <a class="button button-quiet" href="#/">{ words.say(Text::BackToStories) }</a>
                <a class="button button-quiet" href="#/my-data">{ words.say(WayTo::MyData) }</a>
                <a class="button button-quiet" href="#/open">{ words.say(WayTo::Open) }</a>
            </div>
        </div>
    }
}

/// Made when it is asked for, because a calendar wants to know when.
fn reminders_saved(past: &Past, returns: Vec<Return>, shell: &Shell) -> Callback<()> {
    let Shell { platform, preferences, announce, .. } = shell.clone();
    let library = Rc::clone(&past.library);
    Callback::from(move |()| {
        let words = &preferences.words;
        let reminders = returns.iter().filter_map(|next| {
            let story = library.stories.iter().find(|story| story.id == next.story)?;
            Some(Reminder {
                id: [
                    story.id.as_str(),
                    "-",
                    &next.first.0.to_string(),
                    "-",
                    &next.number.to_string(),
                    "@alongside",
                ]
                .concat(),
                day: next.due.max(platform.clock.day(platform.clock.now())),
                title: words.say(OverTime::ReminderTitle { story: &story.title }).to_string(),
                text: words.say(OverTime::ReminderText).to_string(),
                address: address::whole(&Route::Story(story.id.clone())),
            })
        });
        let reminders: Vec<Reminder> = reminders.collect();
        if platform.device.save_file("alongside.ics", &calendar(&reminders, platform.clock.now())) {
            announce.emit(words.say(OverTime::RemindersSaved));
        }
    })
}
