//! Notices that a source of the site has changed.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::places::Places;

const FOLDERS: [&str; 3] = ["src", "scenarios", "static"];
const FILES: [&str; 3] = ["index.html", "Cargo.toml", "Cargo.lock"];
/// Editors save in several writes, and a change of branch touches many files.
const QUIET: Duration = Duration::from_millis(150);

/// Watches from its creation on.
pub(crate) struct Watch {
    changes: Receiver<PathBuf>,
    // Dropping it would end the watching.
    _notifier: RecommendedWatcher,
}

impl Watch {
    pub(crate) fn begin(places: &Places) -> Result<Self> {
        let root = places.root().to_owned();
        let (sender, changes) = mpsc::channel();
        let watched = root.clone();
        let mut notifier = notify::recommended_watcher(move |event: notify::Result<Event>| {
            let Ok(event) = event else { return };
            // Reading a file is an event too, and the build reads them all.
            if event.kind.is_access() {
                return;
            }
            for path in event.paths {
                if let Ok(path) = path.strip_prefix(&watched)
                    && is_source(path)
                {
                    // The receiver is gone only when the program is ending.
                    let _ = sender.send(path.to_owned());
                }
            }
        })
        .context("this system offers no way to watch files")?;
        let mut watch = |path: &Path, mode| {
            notifier.watch(path, mode).with_context(|| format!("{} could not be watched", path.display()))
        };
        watch(&root, RecursiveMode::NonRecursive)?;
        for folder in FOLDERS.map(|folder| root.join(folder)) {
            if folder.is_dir() {
                watch(&folder, RecursiveMode::Recursive)?;
            }
        }
        Ok(Self { changes, _notifier: notifier })
    }

    /// Waits for a change and for the quiet after it; names the first file.
    pub(crate) fn next_change(&self) -> Result<PathBuf> {
        let first = self.changes.recv().context("the watching of files has ended")?;
        while self.changes.recv_timeout(QUIET).is_ok() {}
        Ok(first)
    }
}

fn is_source(path: &Path) -> bool {
    FILES.iter().any(|file| path == Path::new(file)) || FOLDERS.iter().any(|folder| path.starts_with(folder))
}
