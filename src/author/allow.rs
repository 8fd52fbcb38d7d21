//! What need not be asked of a folder of scenarios as a whole, each with its reason.

use super::CommandError;
use super::find::text;
use super::load::Story;
use crate::lint;
use crate::scenario::allowance::Allowance;
use serde::Deserialize;

const NAME: &str = "allow.toml";

/// The file `allow.toml` beside the scenarios' folders, or nothing.
#[derive(Default)]
pub(super) struct Allowances {
    pub(super) file: String,
    pub(super) list: Vec<Allowance>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    allow: Vec<Allowance>,
}

/// The allowances of the library that the stories are in.
pub(super) fn beside(stories: &[Story]) -> Result<Allowances, CommandError> {
    let Some(folder) = stories.first().and_then(|story| story.folder.canonicalize().ok()) else {
        return Ok(Allowances::default());
    };
    let path = folder.parent().unwrap_or(&folder).join(NAME);
    let Some(text) = text(&path)? else { return Ok(Allowances::default()) };
    let refuse = |why: String| CommandError::Allowances { path: path.clone(), why };
    let File { allow } = toml::from_str(&text).map_err(|error| refuse(error.to_string()))?;
    if let Some(unknown) = allow.iter().find(|allowed| !lint::is_rule(allowed.rule.as_str())) {
        return Err(refuse(format!("no rule is called `{}`", unknown.rule)));
    }
    Ok(Allowances { file: path.display().to_string(), list: allow })
}
