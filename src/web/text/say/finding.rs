//! What there is to say where stories are looked for.

use crate::scenario::file::Sign;
use crate::web::finding::Grades;

/// What is said of what is wanted and what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    Intro,
    OwnWords,
    OwnWordsHint,
    Signs,
    Sign(Sign),
    /// How else people say it; looked through and never shown.
    AlsoSaid(Sign),
    Filters,
    Topic,
    Setting,
    Grade,
    Grades(Grades),
    Practises,
    Minutes,
    AtMost(u8),
    Any,
    NotPlayed,
    Found {
        count: u32,
    },
    Nearest {
        count: u32,
    },
    Nothing,
    Clear,
}
