//! Starts a scenario.

use super::fmt::write;
use super::{CommandError, Verdict};
use crate::scenario::ids::ScenarioId;
use std::path::Path;

const STARTER: &str = include_str!("starter.md");

#[expect(clippy::print_stdout, reason = "it tells which file to open")]
pub(super) fn new(id: &str, scenarios: &Path) -> Result<Verdict, CommandError> {
    let id = ScenarioId::new(id)?;
    let folder = scenarios.join(id.as_str());
    if folder.exists() {
        return Err(CommandError::Exists(folder));
    }
    let script = folder.join("scenario.md");
    write(&script, STARTER.as_bytes())?;
    println!("{}", script.display());
    Ok(Verdict::Sound)
}
