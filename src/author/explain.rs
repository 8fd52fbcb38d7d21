//! Explains a code.

use super::{CommandError, Verdict};
use crate::script::Flaw;

#[expect(clippy::print_stdout, reason = "this is what the command is asked to print")]
pub(super) fn explain(code: &str) -> Result<Verdict, CommandError> {
    let flaw = Flaw::from_code(code).ok_or_else(|| CommandError::UnknownCode(code.to_owned()))?;
    println!("{}", flaw.explanation());
    Ok(Verdict::Sound)
}
