//! Node.js, and the packages from npm that a committed lock file names.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::fingerprint::short_hash;
use crate::places::Places;
use crate::setup::apt;
use crate::step::{answer, run, step};

/// Whether Node.js and npm are here, after an attempt to install them.
pub(crate) fn required() -> Result<()> {
    if is_here() {
        return Ok(());
    }
    if !apt::is_here() {
        bail!("Node.js 20 or later with npm is needed; install it from nodejs.org, then run this again");
    }
    apt::install(&["nodejs", "npm"], "Node.js and npm", "about a minute")
}

/// Whether `node` and `npm` are on the path.
pub(crate) fn is_here() -> bool {
    on_path("node") && on_path("npm")
}

/// The packages of `folder`'s lock file, in a folder of the user's cache that is named after it.
pub(crate) fn installed(places: &Places, folder: &Path, what: &str) -> Result<PathBuf> {
    let read = |name: &str| {
        let file = folder.join(name);
        fs::read(&file).with_context(|| format!("{} could not be read", file.display()))
    };
    let (package, lock) = (read("package.json")?, read("package-lock.json")?);
    let place = places.tools().join(short_hash([&package[..], &lock[..]]));
    if place.is_dir() {
        return Ok(place);
    }
    step(&format!("Installing {what} with npm (about ten seconds)"), || {
        // Installed under another name and then moved, so that an interrupted run leaves nothing half done.
        let unfinished = place.with_extension(format!("{}.unfinished", std::process::id()));
        fs::create_dir_all(&unfinished)
            .with_context(|| format!("{} could not be made", unfinished.display()))?;
        fs::write(unfinished.join("package.json"), package)?;
        fs::write(unfinished.join("package-lock.json"), lock)?;
        let mut npm = Command::new("npm");
        npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(&unfinished);
        run(&mut npm)?;
        if let Err(error) = fs::rename(&unfinished, &place)
            && !place.is_dir()
        {
            return Err(error).with_context(|| format!("{} could not be made", place.display()));
        }
        Ok(())
    })?;
    Ok(place)
}

fn on_path(program: &str) -> bool {
    answer(Command::new("which").arg(program)).is_some()
}
