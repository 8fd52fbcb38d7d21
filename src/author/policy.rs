//! The policy cards that a folder of scenarios is for: `policy.md`, and `policy.es.md` in another language.

use super::CommandError;
use super::find::text;
use crate::scenario::ids::PolicyId;
use crate::scenario::policy::{PolicyCard, read};
use std::path::{Path, PathBuf};

/// One language's file.
pub(super) struct Policy {
    pub(super) language: String,
    pub(super) text: String,
    cards: Vec<PolicyCard>,
}

/// The cards that this tool was built with serve a folder that has none.
const BUILT_IN: [(&str, &str); 2] =
    [("en", include_str!("../../scenarios/policy.md")), ("es", include_str!("../../scenarios/policy.es.md"))];

/// What stands beside a scenario's folder, or else what this tool was built with.
pub(super) fn beside(folder: &Path) -> Result<Vec<Policy>, CommandError> {
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let parent = whole.parent().unwrap_or(&whole);
    if !parent.join("policy.md").is_file() {
        return BUILT_IN
            .into_iter()
            .map(|(language, text)| Policy::of(language, text, Path::new("policy.md")))
            .collect();
    }
    let mut policies = Vec::new();
    for (language, name) in [("en", "policy.md"), ("es", "policy.es.md")] {
        let path: PathBuf = parent.join(name);
        if let Some(text) = text(&path)? {
            policies.push(Policy::of(language, &text, &path)?);
        }
    }
    Ok(policies)
}

impl Policy {
    fn of(language: &str, text: &str, path: &Path) -> Result<Self, CommandError> {
        let refuse = |error: crate::scenario::policy::PolicyError| CommandError::Policy {
            path: path.to_owned(),
            why: error.to_string(),
        };
        Ok(Self { language: language.to_owned(), text: text.to_owned(), cards: read(text).map_err(refuse)? })
    }

    pub(super) fn has(&self, id: &PolicyId) -> bool {
        self.card(id).is_some()
    }

    pub(super) fn card(&self, id: &PolicyId) -> Option<&PolicyCard> {
        self.cards.iter().find(|card| card.id == *id)
    }
}
