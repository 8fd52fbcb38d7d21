//! The outside world of a browser tab. The only files that may reach for a window.

pub mod address;
mod clock;
mod content;
mod device;
mod intl;
mod page;
mod page_memory;
mod root;
mod storage;
pub mod worker;

pub use device::read_text;
use intl::IntlFormats;
pub use page::{after, focus, preferred_language, prefers_contrast, set_language, set_look, set_title};
pub use root::{listen_for_newer, newer_is_here, set_code_at_hand, take_newer};

use super::{Platform, Storage};
use crate::web::text::{Formats, Language};
use std::rc::Rc;
use web_sys::Window;

/// The platform of this tab. Where the browser refuses to store anything, runs are kept with the page.
pub fn platform() -> Platform {
    let page: Rc<dyn Storage> = Rc::new(page_memory::PageMemory::of_page());
    let storage: Rc<dyn Storage> = match storage::LocalStorage::open() {
        Some(storage) => Rc::new(storage),
        None => Rc::clone(&page),
    };
    Platform {
        device_storage: Rc::clone(&storage),
        storage,
        page,
        clock: Rc::new(clock::BrowserClock),
        content: Rc::new(content::SiteContent::of_page()),
        device: Rc::new(device::BrowserDevice),
    }
}

/// How a language writes numbers and times here.
pub fn formats(language: Language) -> Rc<dyn Formats> {
    Rc::new(IntlFormats::new(language))
}

#[expect(clippy::disallowed_methods, reason = "where the shell reaches for its window")]
fn window() -> Window {
    web_sys::window().expect("the shell runs in a window")
}
