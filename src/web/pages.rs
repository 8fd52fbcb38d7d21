//! The pages: each turns what it knows into values for the components, and messages into its next state.

pub mod debrief;
#[cfg(feature = "gallery")]
pub mod gallery;
pub mod library;
pub mod not_found;
pub mod play;
pub mod reading;
pub mod watch;

use crate::web::hooks::Visit;
use crate::web::platform::Platform;
use crate::web::preferences::Preferences;
use crate::web::route::{Route, RunName};
use crate::web::settings::Settings;
use debrief::DebriefPage;
use library::LibraryPage;
use play::PlayPage;
use reading::ReadingPage;
use watch::WatchPage;
use yew::{AttrValue, Callback, Html, html};

/// Something to be said once in the status line.
pub type Announce = Callback<AttrValue>;

/// What every page is given: handed to it and not looked up in a context, which costs two kilobytes for one level.
#[derive(Clone, PartialEq)]
pub struct Shell {
    pub platform: Platform,
    pub preferences: Preferences,
    /// Keeps what somebody has set, and draws everything anew.
    pub set: Callback<Settings>,
    pub announce: Announce,
}

/// The pages of one module: the page of a visit, or `None` where another module has it.
#[derive(Clone, Copy)]
pub struct Pages(fn(&Visit, Shell) -> Option<Html>);

impl Pages {
    pub(super) fn page(self, visit: &Visit, shell: Shell) -> Option<Html> {
        (self.0)(visit, shell)
    }
}

impl PartialEq for Pages {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

/// What a first visit needs.
pub const STORIES: Pages = Pages(|visit, shell| {
    // Keyed by the visit: the same page asked for again starts anew.
    let key = visit.number;
    match visit.route.clone() {
        Route::Library => Some(html! { <LibraryPage {key} {shell} /> }),
        Route::Story(story) => Some(html! { <PlayPage {key} {story} run={None::<RunName>} {shell} /> }),
        Route::Run(story, run) => Some(html! { <PlayPage {key} {story} run={Some(run)} {shell} /> }),
        #[cfg(feature = "gallery")]
        Route::Gallery(_) => None,
        Route::Watch(_) | Route::Debrief(_) | Route::Reading(_) | Route::Unknown => None,
    }
});

/// What nobody needs before a first story is over.
pub const LATER: Pages = Pages(|visit, shell| {
    let key = visit.number;
    match visit.route.clone() {
        Route::Watch(story) => Some(html! { <WatchPage {key} {story} {shell} /> }),
        Route::Debrief(code) => Some(html! { <DebriefPage {key} code={AttrValue::from(code)} {shell} /> }),
        Route::Reading(reading) => Some(html! { <ReadingPage {key} {reading} {shell} /> }),
        #[cfg(feature = "gallery")]
        Route::Gallery(_) => None,
        Route::Library | Route::Story(_) | Route::Run(..) | Route::Unknown => None,
    }
});
