//! Spanish for how the app looks and sounds.

use crate::web::text::Display;

pub(in crate::web::text) const fn say(text: Display) -> &'static str {
    match text {
        Display::Title => "Cómo se ve y se oye",
        Display::Pictures => "Imágenes",
        Display::HighContrast => "Alto contraste",
    }
}
