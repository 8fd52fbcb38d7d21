//! The figures that we hold ourselves to, printed in one run.
//!
//! A figure over its budget is said to be so and fails nothing: a timing depends on the machine, and a
//! size is a decision.

use std::process::Command;

use anyhow::Result;

use crate::content::host_cargo;
use crate::places::Places;
use crate::serve;
use crate::setup;
use crate::site::{self, Edition};
use crate::step::{run, step};

/// The example that plays a frozen scenario as fast as it can and prints choices per second.
const ENGINE_SPEED: &str = "engine_speed";

pub(crate) fn bench(places: &Places) -> Result<()> {
    let tests = setup::browser_tests(places)?;
    site::build(places, Edition::Release)?;
    engine(places)?;
    step("Measuring the download and the time from click to painted scene (about 20 seconds)", || {
        let address = serve::meanwhile(places.dist())?;
        let mut node = Command::new("node");
        node.arg("bench.mjs").arg(address).current_dir(&tests.folder);
        run(node.env("CHROMIUM", &tests.chromium))
    })
}

fn engine(places: &Places) -> Result<()> {
    let examples = places.root().join("examples");
    if !examples.join(ENGINE_SPEED).with_extension("rs").exists() {
        println!("\nEngine choices per second: not measured, there is no examples/{ENGINE_SPEED}.rs yet.");
        return Ok(());
    }
    step("Counting engine choices per second", || {
        run(host_cargo(places).args([
            "run",
            "--release",
            "--package",
            "alongside",
            "--example",
            ENGINE_SPEED,
        ]))
    })
}
