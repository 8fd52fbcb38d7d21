//! Explains codes: those of the reader, the checker, the linter and the proofs.

use super::{CommandError, Verdict, load, pages, prove, twins};
use crate::lint;
use crate::scenario::problem;
use crate::script;

/// Every code with its explanation, sorted.
fn codes() -> Vec<(&'static str, String)> {
    let reader = script::Flaw::ALL.iter().map(|flaw| (flaw.code(), flaw.explanation()));
    let checker = problem::Flaw::CODES.iter().copied();
    let fixed = reader
        .chain(checker)
        .chain(prove::CODES)
        .chain(twins::CODES)
        .chain([load::UNKNOWN_POLICY, pages::UNLIKE_ENGLISH]);
    let linter = lint::codes().map(|code| (code.name, code.explanation()));
    let mut codes: Vec<_> = fixed.map(|(code, text)| (code, text.to_owned())).chain(linter).collect();
    codes.sort_unstable();
    codes
}

#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
pub(super) fn explain(code: &str) -> Result<Verdict, CommandError> {
    let found = codes().into_iter().find(|(known, _)| *known == code);
    let (_, explanation) = found.ok_or_else(|| CommandError::UnknownCode(code.to_owned()))?;
    println!("{explanation}");
    Ok(Verdict::Sound)
}

/// Every code in one line.
#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
pub(super) fn list() -> Verdict {
    let codes = codes();
    let width = codes.iter().map(|(code, _)| code.len()).max().unwrap_or_default();
    for (code, explanation) in codes {
        let paragraph = explanation.lines().next().unwrap_or_default();
        let first = paragraph.split_once(". ").map_or(paragraph, |(first, _)| first);
        println!("{code:width$}  {}", first.trim_end_matches('.'));
    }
    Verdict::Sound
}
