//! Everything that somebody has practised, as one plain text that they can take to another device.
//!
//! It holds the runs as they are saved, when each was finished, and what was set. It names nobody. Like a saved run it
//! is one line a thing, and a last line tells whether all of it is there:
//!
//! ```text
//! alongside practice 1
//! set language es
//! run ended 1795400090000
//! alongside run 1
//! …
//! check 7d2c10f3
//! run
//! …
//! whole 0a1b2c3d
//! ```
//!
//! A text is taken as a whole or not at all: half of somebody's practice would look like all of it.

use crate::engine::saved::{Saved, SavedError, Timestamp, short_sum};
use std::fmt::Write;

/// The version that this program writes.
pub const VERSION: u16 = 1;
/// As much as a browser keeps of one site.
pub const MOST_BYTES: usize = 5_000_000;

/// What a device keeps of somebody's practice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Backup {
    /// Names and values, which are the shell's own.
    pub settings: Vec<(String, String)>,
    pub runs: Vec<Run>,
}

/// A run, and when its ending was first reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub saved: Saved,
    pub ended: Option<Timestamp>,
}

/// Why a text is not a back-up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BackupError {
    #[error("this is not a back-up")]
    NotABackup,
    #[error("this is a single saved run")]
    SingleRun,
    #[error("this back-up was written by a newer version of this program (format {0})")]
    NewerVersion(u16),
    #[error("this is too large for a back-up")]
    TooLarge,
    #[error("the back-up is cut short")]
    CutShort,
    #[error("the back-up is damaged: its last line does not fit")]
    Check,
    #[error("line {0} of the back-up cannot be read")]
    Line(usize),
    #[error("the run that begins in line {line} cannot be read: {error}")]
    Run { line: usize, error: SavedError },
}

/// Whether a text says of itself that it is a back-up.
pub fn is_one(text: &str) -> bool {
    text.trim_start().starts_with("alongside practice")
}

impl Backup {
    /// The text form. A question of the trainee's own is left out: it is in no copy but the file it was written into.
    pub fn write(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.write_to(&mut text);
        let sum = short_sum(&text);
        let _ = writeln!(text, "whole {sum:08x}");
        text
    }

    fn write_to(&self, text: &mut String) -> std::fmt::Result {
        writeln!(text, "alongside practice {VERSION}")?;
        for (name, value) in &self.settings {
            writeln!(text, "set {name} {value}")?;
        }
        for Run { saved, ended } in &self.runs {
            match ended {
                Some(at) => writeln!(text, "run ended {}", at.0)?,
                None => writeln!(text, "run")?,
            }
            text.push_str(&Saved { question: None, ..saved.clone() }.write());
        }
        Ok(())
    }

    /// Reads the text form. Line ends of any kind are taken.
    ///
    /// # Errors
    /// If any of it is damaged, cut short, foreign or of a later version.
    pub fn read(text: &str) -> Result<Self, BackupError> {
        if text.len() > MOST_BYTES {
            return Err(BackupError::TooLarge);
        }
        if !is_one(text) {
            let run = text.trim_start().starts_with("alongside run");
            return Err(if run { BackupError::SingleRun } else { BackupError::NotABackup });
        }
        let text = text.replace("\r\n", "\n");
        let body = text.trim();
        let version = body.lines().next().and_then(|line| line.strip_prefix("alongside practice "));
        let version = version.and_then(|version| version.trim_end().parse::<u16>().ok());
        let version = version.ok_or(BackupError::NotABackup)?;
        if version > VERSION {
            return Err(BackupError::NewerVersion(version));
        }
        let (start, last) = body.rsplit_once('\n').ok_or(BackupError::CutShort)?;
        let sum = last.strip_prefix("whole ").ok_or(BackupError::CutShort)?;
        let start = &body[..=start.len()];
        if u32::from_str_radix(sum, 16) != Ok(short_sum(start)) {
            return Err(BackupError::Check);
        }
        read_lines(start)
    }
}

/// The lines of a text whose sum fits.
fn read_lines(text: &str) -> Result<Backup, BackupError> {
    let mut backup = Backup::default();
    let mut lines = text.lines().zip(1_usize..).skip(1);
    while let Some((line, at)) = lines.next() {
        if let Some(setting) = line.strip_prefix("set ") {
            let (name, value) = setting.split_once(' ').ok_or(BackupError::Line(at))?;
            backup.settings.push((name.to_owned(), value.to_owned()));
            continue;
        }
        let ended = ended(line, at)?;
        let mut run = String::new();
        for (line, _) in lines.by_ref() {
            run.push_str(line);
            run.push('\n');
            if line.starts_with("check ") {
                break;
            }
        }
        let saved = Saved::read(&run).map_err(|error| BackupError::Run { line: at + 1, error })?;
        backup.runs.push(Run { saved: Saved { question: None, ..saved }, ended });
    }
    Ok(backup)
}

/// What the line before a run says of its ending.
fn ended(line: &str, at: usize) -> Result<Option<Timestamp>, BackupError> {
    if line == "run" {
        return Ok(None);
    }
    let ended = line.strip_prefix("run ended ").and_then(|ended| ended.parse().ok());
    ended.map(|ended| Some(Timestamp(ended))).ok_or(BackupError::Line(at))
}
