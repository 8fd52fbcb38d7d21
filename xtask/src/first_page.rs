//! The library as the site's page has it before any code arrives, drawn by the code that will draw it again.

use std::fs::File;
use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::content::{Content, host_cargo};
use crate::places::Places;
use crate::step::step;

/// The elements, as text.
pub(crate) fn drawn(places: &Places, content: &Content) -> Result<String> {
    let list = content.folder.join("library.en.bin");
    step("Drawing the first page (about a minute the first time)", || {
        let list = File::open(&list)
            .with_context(|| format!("the list of stories, {}, is missing", list.display()))?;
        let mut command = host_cargo(places);
        command.args(["run", "--package", "alongside", "--features", "prerender", "--bin", "prerender"]);
        let output = command.stdin(list).stderr(Stdio::inherit()).output()?;
        if !output.status.success() {
            bail!("the first page could not be drawn ({}); the reason is above", output.status);
        }
        String::from_utf8(output.stdout).context("the first page is not text")
    })
}
