//! The system's Chromium, and fonts for it to draw with.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::setup::apt;
use crate::step::answer;

/// Where the browser is; `CHROMIUM` overrides it.
pub(crate) fn ready() -> Result<PathBuf> {
    if let Some(path) = env::var_os("CHROMIUM") {
        return Ok(path.into());
    }
    if let Some(path) = on_path() {
        return Ok(path);
    }
    if apt::is_here() {
        apt::install(&["chromium", "fonts-dejavu-core"], "Chromium for the browser tests", "about a minute")?;
        if let Some(path) = on_path() {
            return Ok(path);
        }
    }
    bail!("the browser tests need Chromium; install it, or set CHROMIUM to the path of Chromium or Chrome")
}

fn on_path() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"]
        .iter()
        .find_map(|name| answer(Command::new("which").arg(name)))
        .map(PathBuf::from)
}
