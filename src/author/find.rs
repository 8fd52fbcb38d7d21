//! Finds the scenarios that a path means.

#![expect(clippy::disallowed_methods, reason = "where the command line reads files")]

use super::CommandError;
use std::fs;
use std::path::{Path, PathBuf};

/// A scenario's folder and the files in it.
pub(super) struct Folder {
    pub(super) id: String,
    pub(super) path: PathBuf,
    pub(super) script: PathBuf,
    /// Each with its language, sorted.
    pub(super) translations: Vec<(String, PathBuf)>,
}

/// Every scenario that the paths mean, each once, in the order of their paths.
pub(super) fn find(paths: &[PathBuf]) -> Result<Vec<Folder>, CommandError> {
    let mut folders: Vec<Folder> = Vec::new();
    for path in paths {
        let found = under(path)?;
        if found.is_empty() {
            return Err(CommandError::NoScenario(path.clone()));
        }
        folders.extend(found);
    }
    folders.sort_by(|one, other| one.path.cmp(&other.path));
    folders.dedup_by(|one, other| one.path == other.path);
    Ok(folders)
}

fn under(path: &Path) -> Result<Vec<Folder>, CommandError> {
    if path.is_file() {
        // `es.md` alone means the scenario that it translates.
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let read = path.extension().is_some_and(|extension| extension == "md");
        return Ok(if read { folder(parent)?.into_iter().collect() } else { Vec::new() });
    }
    if !path.is_dir() {
        return Err(CommandError::NotFound(path.to_owned()));
    }
    if let Some(found) = folder(path)? {
        return Ok(vec![found]);
    }
    let mut found = Vec::new();
    for entry in entries(path)? {
        if entry.is_dir() {
            found.extend(folder(&entry)?);
        }
    }
    Ok(found)
}

fn folder(path: &Path) -> Result<Option<Folder>, CommandError> {
    let script = path.join("scenario.md");
    if !script.is_file() {
        return Ok(None);
    }
    let whole = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let id = whole.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut translations = Vec::new();
    for file in entries(path)? {
        let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let markdown = file.extension().is_some_and(|extension| extension == "md");
        if markdown && is_language(&name) {
            translations.push((name, file));
        }
    }
    Ok(Some(Folder { id, path: path.to_owned(), script, translations }))
}

/// `es`, or `pt-BR`: two or three letters and perhaps a region. Other Markdown files are nobody's business.
fn is_language(name: &str) -> bool {
    let (language, region) = name.split_once('-').unwrap_or((name, "XX"));
    (2..=3).contains(&language.len())
        && language.chars().all(|c| c.is_ascii_lowercase())
        && region.len() == 2
        && region.chars().all(|c| c.is_ascii_uppercase())
}

fn entries(path: &Path) -> Result<Vec<PathBuf>, CommandError> {
    let unreadable = |error| CommandError::Unreadable { path: path.to_owned(), error };
    let mut entries: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        entries.push(entry.map_err(unreadable)?.path());
    }
    entries.sort();
    Ok(entries)
}

/// The Markdown files of a folder, sorted.
pub(super) fn markdown_in(folder: &Path) -> Result<Vec<PathBuf>, CommandError> {
    let markdown = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "md");
    Ok(entries(folder)?.into_iter().filter(markdown).collect())
}

pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, CommandError> {
    fs::read(path).map_err(|error| CommandError::Unreadable { path: path.to_owned(), error })
}

/// A file that need not be there.
pub(super) fn text(path: &Path) -> Result<Option<String>, CommandError> {
    if !path.is_file() {
        return Ok(None);
    }
    let unreadable = |error| CommandError::Unreadable { path: path.to_owned(), error };
    fs::read_to_string(path).map(Some).map_err(unreadable)
}
