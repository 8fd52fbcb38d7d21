//! A run to take elsewhere from wherever it stops: in the middle of a story, at its end, or in the list of runs.

mod panel;

pub(super) use panel::{FileHolds, panel};

use super::Shell;
use crate::engine::run_code;
use crate::engine::saved::Saved;
use crate::scenario::Place;
use crate::web::components::notice;
use crate::web::hooks::{Arrival, use_arrival, use_loaded};
use crate::web::opening::{self, Found, RunCopy, Unopened};
use crate::web::route::Route;
use crate::web::settings::Keeping;
use crate::web::text::{Sharing, Text, WayTo, Words};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct SharePageProps {
    pub code: AttrValue,
    pub shell: Shell,
}

#[component]
pub fn SharePage(SharePageProps { code, shell }: &SharePageProps) -> Html {
    let Shell { platform, preferences, .. } = shell;
    let words = &preferences.words;
    let loaded = {
        let (platform, language, asked) = (platform.clone(), words.language, code.clone());
        use_loaded(AttrValue::Static(language.tag()), move |_| {
            let read = run_code::decode(&asked);
            Box::pin(async move {
                match read {
                    Ok(code) => Ok(opening::find(&code, &platform, language).await?.map(Rc::new)),
                    Err(error) => Ok(Err(Unopened::Code(error))),
                }
            })
        })
    };
    let heading = use_node_ref();
    let title = words.say(Text::PageTitle { page: &words.say(WayTo::Share) });
    let here = |_: &_| Some(Arrival { place: code.clone(), title });
    use_arrival(loaded.arrival(here, words), heading.clone());
    let found = match loaded.shown(&heading, words) {
        Ok(found) => found,
        Err(waiting) => return waiting,
    };
    let parts = match found {
        Ok(found) => run(found, shell),
        Err(unopened) => html! {
            <>
                { notice::notice(words.say(unopened.clone())) }
                <div class="buttons">
                    <a class="button" data-forward="" href={Route::Open(None).to_string()}>
                        { words.say(WayTo::Open) }
                    </a>
                    <a class="button button-quiet" href="#/">{ words.say(Text::BackToStories) }</a>
                </div>
            </>
        },
    };
    html! {
        <div class="stack stack-wide" data-page="share">
            <h1 tabindex="-1" ref={heading}>{ words.say(WayTo::Share) }</h1>
            { parts }
        </div>
    }
}

fn run(Found { session, copy }: &Found, shell: &Shell) -> Html {
    let Shell { platform, preferences, .. } = shell;
    let words = &preferences.words;
    let told = session.scenario().prose(words.language.tag());
    let moment = match session.now().place {
        Place::Scene(scene) => &told.scene(scene).title,
        Place::Ending(ending) => &told.ending(ending).title,
    };
    let file = match copy {
        RunCopy::OnDevice(kept) => kept.saved.clone(),
        RunCopy::InFile(saved) => saved.clone(),
        RunCopy::None => Saved::of(session, platform.clock.now(), &[]),
    };
    let (back, back_said) = match copy {
        _ if session.is_over() => (Route::Debrief(run_code::encode(session)), words.say(Text::ToDebrief)),
        RunCopy::OnDevice(kept) => {
            (Route::Run(kept.saved.story.clone(), kept.run.clone()), words.say(Sharing::BackToStory))
        }
        RunCopy::InFile(_) | RunCopy::None => {
            (Route::Open(Some(run_code::encode(session))), words.say(Sharing::GoOn))
        }
    };
    html! {
        <>
            <div class="stack stack-tight">
                <h2>{ told.title.clone() }</h2>
                <p class="text">{ place(session.is_over(), &told.title, moment, words) }</p>
            </div>
            if preferences.settings.keeping == Keeping::WhileOpen {
                <p><strong>{ words.say(Sharing::OnlyWay) }</strong></p>
            }
            { panel(session, &file, FileHolds::Times, shell) }
            <div class="buttons">
                <a class="button" data-forward="" href={back.to_string()}>{ back_said }</a>
                <a class="button button-quiet" href="#/">{ words.say(Text::BackToStories) }</a>
            </div>
        </>
    }
}

fn place(is_over: bool, story: &str, moment: &str, words: &Words) -> AttrValue {
    words.say(if is_over { Sharing::OverAt { story, moment } } else { Sharing::GoingAt { story, moment } })
}
