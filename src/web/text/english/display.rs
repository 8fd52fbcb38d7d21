//! English for how the app looks and sounds.

use crate::web::text::Display;

pub(in crate::web::text) const fn say(text: Display) -> &'static str {
    match text {
        Display::Title => "How it looks and sounds",
        Display::Pictures => "Pictures",
        Display::HighContrast => "High contrast",
    }
}
