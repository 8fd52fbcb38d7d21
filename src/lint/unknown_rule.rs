//! The front matter allows a rule that does not exist, so it silences nothing.
//!
//! A misspelt name under `allow` would let its author believe that a question had been answered. This is a mistake
//! and not a question, so `author check` refuses it too. `author explain` without a code lists every rule.
//!
//! Instead of `rule: long_choices` write `rule: choice_length`.

use super::allowed::{is_rule, spot};
use super::library::Story;
use crate::diagnostic::{Diagnostic, Severity};

/// Allowances of rules that do not exist. These are mistakes and no questions.
pub fn unknown_rules(story: &Story<'_>) -> Vec<Diagnostic> {
    let language = &story.prose[0].language;
    let unknown = story.allow.iter().enumerate().filter(|(_, allowed)| !is_rule(allowed.rule.as_str()));
    unknown
        .map(|(nth, allowed)| {
            let place = story.places.place(language, spot(nth));
            Diagnostic {
                code: "unknown_rule",
                severity: Severity::Error,
                file: place.file,
                position: place.position,
                stretch: place.stretch,
                message: format!("no rule is called `{}`", allowed.rule),
                suggestion: Some("`author explain` lists every rule".to_owned()),
            }
        })
        .collect()
}
