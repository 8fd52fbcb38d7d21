//! Writes a sheet on which a practitioner can review a story: to be printed, read without the app, and written on.
//!
//! The choices come first without the authors' ratings, because somebody who has seen a rating no longer gives their
//! own. Nothing is collected: the sheet is paper, and what becomes of it is for people to agree on.

mod html;
mod sheet;
mod words;

use super::find::find;
use super::fmt::write;
use super::load::story;
use super::{CommandError, Shown, Verdict, report};
use std::path::{Path, PathBuf};
use words::Words;

/// Writes `<id>.review.html`, or `<id>.es.review.html`.
#[expect(clippy::print_stdout, reason = "a command says what it wrote")]
pub(super) fn review(
    scenario: &Path,
    scenarios: &Path,
    language: &str,
    out: &Path,
) -> Result<Verdict, CommandError> {
    let path: PathBuf = if scenario.exists() { scenario.to_owned() } else { scenarios.join(scenario) };
    let folders = find(std::slice::from_ref(&path))?;
    let [folder] = folders.as_slice() else { return Err(CommandError::NoScenario(path)) };
    let story = story(folder)?;
    let (Some((file, languages)), Some(_)) = (&story.parts, &story.scenario) else {
        return Ok(report::show(&[story], Shown::Human));
    };
    let no_words = || CommandError::NoWords { scenario: file.id.to_string(), language: language.to_owned() };
    let words = Words::of(language).ok_or_else(no_words)?;
    let prose = languages.iter().find(|prose| prose.language == language).ok_or_else(no_words)?;
    let policy = file.about.policy.as_ref().and_then(|id| {
        let policies = story.policies.iter();
        policies.filter(|policy| policy.language == language).find_map(|policy| policy.card(id))
    });
    let name = match language {
        "en" => format!("{}.review.html", file.id),
        _ => format!("{}.{language}.review.html", file.id),
    };
    let path = out.join(name);
    write(&path, sheet::Sheet { file, prose, policy, words }.html().as_bytes())?;
    println!("{}", path.display());
    Ok(Verdict::Sound)
}
