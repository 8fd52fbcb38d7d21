//! Checks, lints and proves again whenever a file is saved.

use super::load::load;
use super::{CommandError, Shown, Verdict, lint, prove, report};
use crate::solver::story::MOST_SITUATIONS;
use notify::{Event, RecursiveMode, Watcher};
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::time::Duration;

/// Editors save in several writes.
const QUIET: Duration = Duration::from_millis(150);

/// Goes on until it is stopped.
#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
pub(super) fn watch(paths: &[PathBuf]) -> Result<Verdict, CommandError> {
    let (sender, changes) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| !event.kind.is_access()) {
            // The receiver is gone only when the program is ending.
            let _ = sender.send(());
        }
    })?;
    for path in paths {
        watcher.watch(path, RecursiveMode::Recursive)?;
    }
    loop {
        look(paths);
        println!("Waiting for the next save (Ctrl-C ends it).");
        if changes.recv().is_err() {
            return Ok(Verdict::Sound);
        }
        while changes.recv_timeout(QUIET).is_ok() {}
        println!("\n{}\n", "-".repeat(78));
    }
}

/// A file that is half written or gone must not end the watching, so what went wrong is only said.
#[expect(clippy::print_stderr, reason = "a command line says on stderr why it could not do its work")]
fn look(paths: &[PathBuf]) {
    let looked = load(paths).and_then(|stories| match report::show(&stories, Shown::Human) {
        Verdict::Sound => {
            lint::lint(paths, Shown::Human)?;
            prove::prove(paths, MOST_SITUATIONS, Shown::Human)
        }
        Verdict::Problems => Ok(Verdict::Problems),
    });
    if let Err(error) = looked {
        eprintln!("author: {error}");
    }
}
