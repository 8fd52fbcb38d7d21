//! The project's own commands: `cargo xtask serve | build | test | bench | setup`.
//!
//! It only puts well-kept parts together: cargo, wasm-bindgen as a library in exactly Cargo.lock's version,
//! wasm-opt, esbuild, axum and Playwright. What is missing is installed by the command that needs it, so that nobody
//! has to read an installation guide first.
#![expect(
    clippy::disallowed_methods,
    reason = "a task runner reads and writes files, and says how long its steps took"
)]
#![allow(clippy::print_stdout, reason = "printing what it does is how a task runner talks")]

mod bench;
mod content;
mod fingerprint;
mod first_page;
mod module;
mod names;
mod offline;
mod page;
mod places;
mod serve;
mod setup;
mod shrink;
mod site;
mod step;
mod styles;
mod test;
mod watch;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::places::Places;
use crate::site::Edition;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Builds, serves and tests Alongside")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the site, serve it on this machine, and build it again whenever a file changes.
    Serve(serve::Options),
    /// Build the site for release into `dist/`.
    Build,
    /// Run every check and test: formatting, lints, native tests, WebAssembly, scenarios, browser.
    Test(test::Options),
    /// Print the size of the download, the speed of the engine and the time from click to painted scene.
    Bench,
    /// Install whatever the other tasks need and is not on this machine yet.
    Setup,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments.task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            step::explain(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(task: &Task) -> anyhow::Result<()> {
    let places = Places::find()?;
    match task {
        Task::Serve(options) => serve::serve(&places, options),
        Task::Build => {
            site::build(&places, Edition::Release)?;
            println!("The site is in {}.", places.dist().display());
            Ok(())
        }
        Task::Test(options) => test::test(&places, options),
        Task::Bench => bench::bench(&places),
        Task::Setup => setup::everything(&places),
    }
}
