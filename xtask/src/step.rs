//! One thing the task runner does at a time: said before, timed after, and its failure explained.

use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

/// Says what happens next and about how long it takes, does it, and prints the time it took.
pub(crate) fn step<T>(heading: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("\n==> {heading}");
    let start = Instant::now();
    let result = work().with_context(|| format!("this step did not work: {heading}"))?;
    println!("    done in {:.1} s", start.elapsed().as_secs_f32());
    Ok(result)
}

/// Runs a command whose output the reader should see.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let said = words(command);
    let status = command.status().with_context(|| format!("`{said}` could not be started"))?;
    if !status.success() {
        bail!("`{said}` failed ({status}); its own words are above");
    }
    Ok(())
}

/// What a short question to a tool answered, or nothing if the tool is missing or refused.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// An error as plain sentences, the cause last.
pub(crate) fn explain(error: &anyhow::Error) {
    eprintln!("\nerror: {error}");
    for cause in error.chain().skip(1) {
        eprintln!("  because: {cause}");
    }
}

fn words(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}
