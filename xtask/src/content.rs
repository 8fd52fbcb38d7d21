//! The scenarios as the app fetches them: compiled by the author's command line, in one hashed folder.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::fingerprint::short_hash;
use crate::places::Places;
use crate::site::files_under;
use crate::step::{run, step};

/// What a district may replace by its own, so it stands in the site itself under a name that never changes.
pub(crate) const REPLACEABLE: [&str; 2] = ["policy.en.md", "policy.es.md"];

/// Compiled scenarios: the folder they are in, and the name the site gives it.
pub(crate) struct Content {
    pub(crate) folder: PathBuf,
    pub(crate) name: String,
}

/// Compiles `scenarios/`.
pub(crate) fn compile(places: &Places) -> Result<Content> {
    let folder = places.web_target().join("content");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).with_context(|| format!("{} could not be made", folder.display()))?;
    step("Compiling the scenarios (about a minute the first time)", || {
        run(author(places).args(["compile", "scenarios", "--format", "pack", "--out"]).arg(&folder))
    })?;
    let name = format!("content-{}", hash_of(&folder)?);
    Ok(Content { folder, name })
}

/// `cargo author`, as people call it.
pub(crate) fn author(places: &Places) -> Command {
    let mut command = host_cargo(places);
    command.args(["run", "--package", "alongside", "--features", "author", "--bin", "author", "--"]);
    command
}

/// The cargo that runs this program, for what runs on this machine.
pub(crate) fn host_cargo(places: &Places) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(places.root());
    command
}

fn hash_of(folder: &Path) -> Result<String> {
    let mut parts = Vec::new();
    for file in files_under(folder)? {
        let content = fs::read(folder.join(&file))
            .with_context(|| format!("the compiled scenario {} could not be read", file.display()))?;
        parts.push(file.to_string_lossy().into_owned().into_bytes());
        parts.push(content);
    }
    Ok(short_hash(parts.iter().map(Vec::as_slice)))
}
