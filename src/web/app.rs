//! The app: a frame, and the page that the address asks for.
//!
//! The site has more than one WebAssembly module, so that a first story does not wait for pages that come later.
//! Each module has some of the pages; `static/start.js` loads the one that has the page asked for.

use super::components::display::display;
use super::components::frame::{Frame, frame};
use super::components::loading::loading;
use super::components::newer_version::newer_version;
use super::hooks::{Arrival, use_arrival, use_newer_version, use_route};
#[cfg(feature = "gallery")]
use super::pages::gallery::GalleryPage;
use super::pages::not_found::not_found;
use super::pages::{Announce, Pages, Shell};
use super::platform::{Platform, StorageError, browser};
use super::preferences::Preferences;
use super::route::Route;
use super::settings::{Contrast, Keeping, Settable, Settings};
use super::text::{Formats, Language, Text, Trouble};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Given once; nothing that was given is changed from outside.
#[derive(Clone, Properties)]
pub struct AppProps {
    pub platform: Platform,
    pub formats: fn(Language) -> Rc<dyn Formats>,
    pub pages: Pages,
}

/// A moment after the focus has moved, so that the message does not cut off the heading that is being read; and
/// after the line was empty, because the same words twice are read once.
const MESSAGE_WAITS: u32 = 400;

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        self.platform == other.platform && self.pages == other.pages
    }
}

#[component]
pub fn App(AppProps { platform, formats, pages }: &AppProps) -> Html {
    let settings = use_state(|| {
        let contrast = Contrast::of(browser::prefers_contrast());
        let new = Settings { contrast, ..Settings::new(browser::preferred_language()) };
        Settings::kept(&*platform.device_storage, new)
    });
    let preferences = {
        let formats = *formats;
        use_memo(*settings, move |settings| Preferences::of(*settings, formats(settings.language)))
    };
    use_effect_with(settings.language, |language| browser::set_language(*language));
    use_effect_with(
        (settings.theme, settings.text, settings.motion, settings.contrast),
        |(theme, text, motion, contrast)| {
            browser::set_look([
                ("data-theme", theme.id()),
                ("data-text", text.id()),
                ("data-motion", motion.id()),
                ("data-contrast", contrast.id()),
            ]);
        },
    );
    let kept_in = {
        let platform = platform.clone();
        use_memo(settings.keeping, move |keeping| platform.keeping(*keeping))
    };
    let words = &preferences.words;
    let visit = use_route();
    let status = use_state(AttrValue::default);
    let waiting = use_mut_ref(|| None);
    let main = use_node_ref();
    let newer_is_here = use_newer_version();
    let announce: Announce = {
        let (status, waiting) = (status.setter(), Rc::clone(&waiting));
        use_callback((), move |said: AttrValue, ()| {
            status.set(AttrValue::default());
            let status = status.clone();
            *RefCell::borrow_mut(&waiting) = Some(browser::after(MESSAGE_WAITS, move || status.set(said)));
        })
    };
    {
        // What was said on one page means nothing on the next.
        let (status, waiting) = (status.setter(), Rc::clone(&waiting));
        use_effect_with(visit.number, move |_| {
            *RefCell::borrow_mut(&waiting) = None;
            status.set(AttrValue::default());
        });
    }
    let set: Callback<Settings> = {
        let (storage, setter, announce) =
            (Rc::clone(&platform.device_storage), settings.setter(), announce.clone());
        let words = words.clone();
        Callback::from(move |settings: Settings| {
            if let Err(error) = settings.keep(&*storage) {
                announce.emit(words.say(Trouble::Storage(error)));
            }
            setter.set(settings);
        })
    };
    {
        let (announce, said) = (announce.clone(), words.say(Text::NewVersion));
        use_effect_with(newer_is_here, move |here| {
            if *here {
                announce.emit(said);
            }
        });
    }
    let lost = use_node_ref();
    let title = words.say(Text::PageTitle { page: &words.say(Trouble::UnknownPage) });
    let nowhere = (visit.route == Route::Unknown).then(|| Arrival { place: AttrValue::default(), title });
    use_arrival(nowhere, lost.clone());
    let skipped = {
        let main = main.clone();
        use_callback((), move |event: MouseEvent, ()| {
            event.prevent_default();
            browser::focus(&main);
        })
    };
    #[cfg(feature = "gallery")]
    if let Route::Gallery(example) = &visit.route {
        return html! { <GalleryPage example={example.clone()} words={words.clone()} /> };
    }
    let language_chosen = {
        let (set, settings) = (set.clone(), *settings);
        Callback::from(move |language| set.emit(Settings { language, ..settings }))
    };
    let display = display(*settings, &set, words);
    let shell = Shell { platform: (*kept_in).clone(), preferences: (*preferences).clone(), set, announce };
    let page = match pages.page(&visit, shell) {
        Some(page) => page,
        None if visit.route == Route::Unknown => not_found(lost, words),
        // Another module has it, and is being loaded.
        None => loading(false, words),
    };
    let notice = match settings.keeping {
        Keeping::Always => None,
        Keeping::WhileOpen => Some(words.say(Trouble::Storage(StorageError::NotWanted))),
    };
    let newer = newer_is_here.then(|| {
        let in_story = matches!(visit.route, Route::Story(_) | Route::Run(..));
        let sentence = words.say(if in_story { Text::NewVersionInStory } else { Text::NewVersion });
        newer_version(sentence, Callback::from(|_| browser::take_newer()), words)
    });
    frame(
        Frame { status: (*status).clone(), notice, newer, skipped, language_chosen, display, main, words },
        page,
    )
}
