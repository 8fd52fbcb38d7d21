//! English around the pages to read.

use crate::web::reading::Reading;
use crate::web::text::ReadOn;

pub(in crate::web::text) const fn say(text: ReadOn) -> &'static str {
    match text {
        ReadOn::FromLibrary => "Where to start, a glossary, and sources",
        ReadOn::Page(Reading::Paths) => "Where to start: paths through the stories",
        ReadOn::Page(Reading::Glossary) => "Glossary",
        ReadOn::Page(Reading::Sources) => "Sources",
        ReadOn::More => "More to read",
        ReadOn::SameSkillElsewhere => "The same skill in another place:",
    }
}
