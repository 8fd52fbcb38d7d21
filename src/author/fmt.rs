//! Writes scripts in their canonical form, and marks translations as current.

#![expect(clippy::disallowed_methods, reason = "where the command line writes files")]

use super::find::{bytes, find};
use super::{CommandError, Shown, Verdict, load, report};
use crate::script::{format, read, stamp as stamped};
use std::path::{Path, PathBuf};

/// A script with errors is reported and left alone.
#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
pub(super) fn fmt(paths: &[PathBuf], check: bool) -> Result<Verdict, CommandError> {
    let mut verdict = Verdict::Sound;
    for folder in find(paths)? {
        let old = bytes(&folder.script)?;
        let reading = read(&folder.id, &old, &folder.script.display().to_string());
        let Some(new) = format(&old, &reading) else {
            report::show(&[load::story(&folder)?], Shown::Human);
            verdict = Verdict::Problems;
            continue;
        };
        if new.as_bytes() == old {
            continue;
        }
        println!("{}", folder.script.display());
        if check {
            verdict = Verdict::Problems;
        } else {
            write(&folder.script, new.as_bytes())?;
        }
    }
    Ok(verdict)
}

/// Only for translations that somebody has looked through: it says that they mean what the English means.
pub(super) fn stamp(paths: &[PathBuf]) -> Result<Verdict, CommandError> {
    let mut verdict = Verdict::Sound;
    for folder in find(paths)? {
        let script = bytes(&folder.script)?;
        let Some(english) = read(&folder.id, &script, &folder.script.display().to_string()).prose else {
            report::show(&[load::story(&folder)?], Shown::Human);
            verdict = Verdict::Problems;
            continue;
        };
        for (_, path) in &folder.translations {
            let old = bytes(path)?;
            match stamped(&english, &old) {
                Some(new) if new.as_bytes() != old => write(path, new.as_bytes())?,
                Some(_) => {}
                None => {
                    report::show(&[load::story(&folder)?], Shown::Human);
                    verdict = Verdict::Problems;
                }
            }
        }
    }
    Ok(verdict)
}

pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), CommandError> {
    let unwritable = |error| CommandError::Unwritable { path: path.to_owned(), error };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(unwritable)?;
    }
    std::fs::write(path, bytes).map_err(unwritable)
}
