//! What rules look for in one language.
//!
//! The lists are short on purpose. A list of everything that could be meant would fire on honest stories, and a
//! question that is asked too often is answered by nobody.

use super::{english, spanish};

/// The word lists of a language, in small letters and without hyphens. A language that lacks one does not compile.
pub(in crate::lint) struct Lexicon {
    /// How its own speakers' language is named in a message.
    pub(in crate::lint) name: &'static str,
    /// Words that leave no way out, which a careful test taker avoids.
    pub(in crate::lint) absolutes: &'static [&'static str],
    /// What a reason starts with.
    pub(in crate::lint) reasons: &'static [&'static str],
    /// Words that make an act sound kind.
    pub(in crate::lint) kindness: &'static [&'static str],
    /// What a choice says that brings somebody in.
    pub(in crate::lint) calls: &'static [&'static str],
    /// What a choice says that holds back.
    pub(in crate::lint) waits: &'static [&'static str],
    /// Words that name a person by a need or a behavior.
    pub(in crate::lint) labels: &'static [Instead],
    /// Words of theories about the brain that its students do not agree on.
    pub(in crate::lint) brain: &'static [&'static str],
    pub(in crate::lint) diagnoses: &'static [&'static str],
    /// What joins a cause to what it causes.
    pub(in crate::lint) causes: &'static [&'static str],
    /// What a reader may want to be told of before a story begins.
    pub(in crate::lint) hard_topics: &'static [&'static str],
    /// What a reason can rest on: the plan, a rule, a card, a phase.
    pub(in crate::lint) bases: &'static [&'static str],
    /// Whether a question asks for yes or no.
    pub(in crate::lint) is_yes_or_no: fn(&[String]) -> bool,
    /// Words too common to tell two texts apart.
    pub(in crate::lint) common: &'static [&'static str],
    /// What to take off the end of a word, the longest first.
    pub(in crate::lint) endings: &'static [&'static str],
    /// Words that have a full stop at their end, without it.
    pub(in crate::lint) abbreviations: &'static [&'static str],
    /// For `he`, `she` and `they`, where the language always says them.
    pub(in crate::lint) pronouns: Option<[&'static [&'static str]; 3]>,
}

/// Phrases with what to write in their place.
pub(in crate::lint) struct Instead {
    pub(in crate::lint) phrases: &'static [&'static str],
    pub(in crate::lint) write: &'static str,
}

impl Lexicon {
    /// By BCP 47 tag. A region makes no difference.
    pub(in crate::lint) fn of(tag: &str) -> Option<&'static Self> {
        match tag.split('-').next()? {
            "en" => Some(&english::LEXICON),
            "es" => Some(&spanish::LEXICON),
            _ => None,
        }
    }
}
