//! What there is to say around the pages to read.

use crate::web::reading::Reading;

/// What leads to the pages to read, and from one to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOn {
    FromLibrary,
    Page(Reading),
    More,
    SameSkillElsewhere,
}
