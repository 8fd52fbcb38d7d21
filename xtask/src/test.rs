//! Every check and test, in the order in which a mistake is cheapest to find.

use std::process::Command;

use anyhow::Result;
use clap::Args;

use crate::content::{author, host_cargo};
use crate::places::Places;
use crate::serve;
use crate::setup::{self, node, wasm};
use crate::site::{self, Edition};
use crate::step::{answer, run, step};

#[derive(Args)]
pub(crate) struct Options {
    /// Only what needs no browser.
    #[arg(long, conflicts_with = "browser")]
    native: bool,
    /// Only the browser tests, on a site built anew.
    #[arg(long)]
    browser: bool,
}

pub(crate) fn test(places: &Places, options: &Options) -> Result<()> {
    if !options.browser {
        host(places)?;
        webassembly(places)?;
        scenarios(places)?;
    }
    if !options.native {
        browser(places)?;
    }
    println!("\nAll of it passed.");
    Ok(())
}

fn host(places: &Places) -> Result<()> {
    let cargo = |heading: &str, arguments: &str| {
        step(heading, || run(host_cargo(places).args(arguments.split_whitespace())))
    };
    cargo("Checking the formatting", "fmt --all --check")?;
    cargo(
        "Linting (about a minute the first time)",
        "clippy --workspace --all-targets --all-features -- -D warnings",
    )?;
    let everything = "--workspace --all-features";
    if answer(host_cargo(places).args(["nextest", "--version"])).is_some() {
        cargo(
            "Running the native tests (about two minutes the first time)",
            &format!("nextest run {everything}"),
        )?;
    } else {
        cargo(
            "Running the native tests (about two minutes the first time)",
            &format!("test --all-targets {everything}"),
        )?;
    }
    cargo("Running the examples in the documentation", &format!("test --doc {everything}"))?;
    cargo(
        "Checking that the core builds without any feature",
        "check --package alongside --lib --no-default-features",
    )
}

fn webassembly(places: &Places) -> Result<()> {
    let toolchain = wasm::ready(places)?;
    toolchain.with_clippy()?;
    step("Linting the app for WebAssembly (about a minute the first time)", || {
        let mut clippy = toolchain.release_cargo(places, "clippy");
        // The release profile, so that the macros compiled for this serve the build that follows.
        clippy.args([
            "--release",
            "--package",
            "alongside",
            "--features",
            "web",
            "--bin",
            "alongside",
            "--lib",
        ]);
        run(clippy.args(["--", "-D", "warnings"]))
    })?;
    node::required()?;
    step("Comparing the known answers on WebAssembly (about a minute the first time)", || {
        run(toolchain.release_cargo(places, "build").args(["--package", "vectors", "--release"]))?;
        let module = places.web_target().join("wasm32-unknown-unknown/release/vectors.wasm");
        run(Command::new("node").arg(places.root().join("tests/vectors/run.mjs")).arg(module))
    })
}

fn scenarios(places: &Places) -> Result<()> {
    step("Checking the scenarios", || run(author(places).args(["check", "scenarios"])))?;
    step("Asking the linter's questions of the scenarios", || {
        run(author(places).args(["lint", "scenarios"]))
    })?;
    step("Proving what can happen in the scenarios", || run(author(places).args(["prove", "scenarios"])))
}

fn browser(places: &Places) -> Result<()> {
    let tests = setup::browser_tests(places)?;
    site::build(places, Edition::Release)?;
    step("Running the browser tests", || {
        let address = serve::meanwhile(places.dist())?;
        let mut node = Command::new("node");
        node.args(["node_modules/@playwright/test/cli.js", "test"]).current_dir(&tests.folder);
        run(node.env("CHROMIUM", &tests.chromium).env("ALONGSIDE_ADDRESS", address))
    })
}
