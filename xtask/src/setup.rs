//! Installs what a task needs and the machine does not have.
//!
//! Each part is asked for by the task that needs it and answers at once when it is there already. What is
//! installed goes where another clone on the same machine finds it: rustup, the distribution's packages, or
//! the user's cache folder. Nothing is ever removed from a machine.

pub(crate) mod apt;
pub(crate) mod chromium;
pub(crate) mod node;
pub(crate) mod wasm;

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::places::Places;
use crate::shrink;

/// All of it, for those who would rather wait once.
pub(crate) fn everything(places: &Places) -> Result<()> {
    let wasm = wasm::ready(places)?;
    wasm.with_clippy()?;
    node::required()?;
    shrink::installed(places)?;
    browser_tests(places)?;
    println!("Everything is set up.");
    Ok(())
}

/// Playwright and axe beside the browser tests, and the system's Chromium.
pub(crate) fn browser_tests(places: &Places) -> Result<BrowserTools> {
    in_browser(places, "tests/browser", "Playwright and axe")
}

/// Lighthouse, and the players that we measure ourselves beside. Nobody needs them for a test.
pub(crate) fn browser_bench(places: &Places) -> Result<BrowserTools> {
    in_browser(places, "tests/bench/browser", "Lighthouse and other players of stories")
}

/// What it takes to run what is in a folder in a browser.
pub(crate) struct BrowserTools {
    pub(crate) folder: PathBuf,
    pub(crate) chromium: PathBuf,
}

fn in_browser(places: &Places, folder: &str, what: &str) -> Result<BrowserTools> {
    node::required()?;
    let chromium = chromium::ready()?;
    let folder = places.root().join(folder);
    let modules = node::installed(places, &folder, what)?.join("node_modules");
    link(&modules, &folder.join("node_modules"))?;
    Ok(BrowserTools { folder, chromium })
}

/// Makes `to` a symbolic link to `from`, or leaves it alone if it is one already.
#[cfg(unix)]
fn link(from: &Path, to: &Path) -> Result<()> {
    use anyhow::Context;

    match std::fs::read_link(to) {
        Ok(there) if there == from => return Ok(()),
        Ok(_) => {
            std::fs::remove_file(to).with_context(|| format!("{} could not be replaced", to.display()))?;
        }
        Err(_) if to.is_dir() => return Ok(()),
        Err(_) => {}
    }
    std::os::unix::fs::symlink(from, to).with_context(|| format!("{} could not be made", to.display()))
}

#[cfg(not(unix))]
fn link(_from: &Path, to: &Path) -> Result<()> {
    anyhow::ensure!(to.is_dir(), "run `npm ci` in tests/browser, then try again");
    Ok(())
}
