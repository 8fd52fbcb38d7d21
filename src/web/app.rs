//! The whole app: two contexts, a frame, and the page that the address asks for.

use super::components::frame::{Frame, frame};
use super::hooks::{Visit, use_route};
use super::pages::debrief::DebriefPage;
#[cfg(feature = "gallery")]
use super::pages::gallery::GalleryPage;
use super::pages::library::LibraryPage;
use super::pages::not_found::NotFoundPage;
use super::pages::play::PlayPage;
use super::platform::{Platform, browser};
use super::preferences::Preferences;
use super::route::{Route, RunName};
use super::text::Text;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    pub platform: Platform,
    pub preferences: Preferences,
}

#[component]
pub fn App(AppProps { platform, preferences }: &AppProps) -> Html {
    html! {
        <ContextProvider<Platform> context={platform.clone()}>
            <ContextProvider<Preferences> context={preferences.clone()}>
                <Shell />
            </ContextProvider<Preferences>>
        </ContextProvider<Platform>>
    }
}

/// A moment after the focus has moved, so that the message does not cut off the heading that is being read; and
/// after the line was empty, because the same words twice are read once.
const MESSAGE_WAITS: u32 = 400;

#[component]
fn Shell() -> Html {
    let Preferences { words, .. } = use_context::<Preferences>().expect("the app provides preferences");
    let visit = use_route();
    let status = use_state(AttrValue::default);
    let waiting = use_mut_ref(|| None);
    let main = use_node_ref();
    let announce = {
        let (status, words, waiting) = (status.setter(), words.clone(), Rc::clone(&waiting));
        use_callback((), move |text: Text<'static>, ()| {
            status.set(AttrValue::default());
            let (status, said) = (status.clone(), words.say(text));
            *RefCell::borrow_mut(&waiting) = Some(browser::after(MESSAGE_WAITS, move || status.set(said)));
        })
    };
    let skipped = {
        let main = main.clone();
        use_callback((), move |event: MouseEvent, ()| {
            event.prevent_default();
            browser::focus(&main);
        })
    };
    #[cfg(feature = "gallery")]
    if let Route::Gallery(example) = &visit.route {
        return html! { <GalleryPage example={example.clone()} /> };
    }
    let page = page(visit, announce);
    frame(Frame { status: (*status).clone(), notice: None, skipped, main, words: &words }, page)
}

/// Keyed by the visit: the same page asked for again starts anew.
fn page(Visit { route, number }: Visit, announce: Callback<Text<'static>>) -> Html {
    match route {
        Route::Library => html! { <LibraryPage key={number} /> },
        Route::Story(story) => html! { <PlayPage key={number} {story} run={None::<RunName>} {announce} /> },
        Route::Run(story, run) => html! { <PlayPage key={number} {story} run={Some(run)} {announce} /> },
        Route::Debrief(code) => {
            html! { <DebriefPage key={number} code={AttrValue::from(code)} {announce} /> }
        }
        #[cfg(feature = "gallery")]
        Route::Gallery(_) => Html::default(),
        Route::Unknown => html! { <NotFoundPage key={number} /> },
    }
}
