//! The figures that we hold ourselves to, printed in one run.
//!
//! A figure over its budget is said to be so and fails nothing: a timing depends on the machine, and a
//! size is a decision.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::content::{author, host_cargo};
use crate::module::{self, Module, Part};
use crate::places::Places;
use crate::setup::{self, wasm};
use crate::shrink;
use crate::site::{self, Edition};
use crate::step::{run, step};

/// What prints figures of the engine and of the solver, outside a browser.
const SPEEDS: [(&str, &str); 2] = [
    ("engine_speed", "Counting engine choices per second (about a minute the first time)"),
    (
        "solver_speed",
        "Solving every story, and one of over a million situations (about a minute the first time)",
    ),
];
/// The program that is about the least that Yew can show, made with the same tools as the app.
const MINIMAL_PAGE: Module = Module { binary: "minimal_page", styles: None };

pub(crate) fn bench(places: &Places) -> Result<()> {
    let tools = setup::browser_bench(places)?;
    site::build(places, Edition::Release)?;
    let minimal = minimal_page(places)?;
    let published = published(places)?;
    let plays = plays(places)?;
    for (example, title) in SPEEDS {
        step(title, || {
            let arguments = "run --profile measured --package alongside --features script --example";
            run(host_cargo(places).args(arguments.split_whitespace()).arg(example))
        })?;
    }
    step("Measuring in the browser, beside other pages (about six minutes)", || {
        let mut node = Command::new("node");
        node.arg("main.mjs").arg(places.dist()).args([minimal, published, plays]).current_dir(&tools.folder);
        run(node.env("CHROMIUM", &tools.chromium))
    })
}

/// The stories as other programs read them, to be put into another player's words.
fn published(places: &Places) -> Result<PathBuf> {
    let folder = places.web_target().join("published");
    step("Publishing the stories for other players (a few seconds)", || {
        run(author(places).args(["compile", "scenarios", "--format", "json", "--out"]).arg(&folder))
    })?;
    Ok(folder)
}

/// Our engine alone on WebAssembly, as fast as it can be made: how small it ships is another figure.
fn plays(places: &Places) -> Result<PathBuf> {
    let toolchain = wasm::ready(places)?;
    step("Building the engine alone for WebAssembly (about two minutes the first time)", || {
        run(toolchain.cargo(places, "build").args(["--profile", "measured", "--package", "plays"]))
    })?;
    Ok(places.web_target().join("wasm32-unknown-unknown/measured/plays.wasm"))
}

/// A folder with the page and its module.
fn minimal_page(places: &Places) -> Result<PathBuf> {
    let shrinker = shrink::if_available(places);
    let packed = module::pack(&[MINIMAL_PAGE], Part::Page, places, Edition::Release, shrinker.as_ref())?;
    let folder = places.web_target().join("minimal");
    fs::create_dir_all(&folder).with_context(|| format!("{} could not be made", folder.display()))?;
    let page = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Minimal</title><script type=\"module\">\
                import start from './minimal.js'; start({ module_or_path: 'minimal.wasm' });</script></html>";
    let write = |name: &str, content: &[u8]| {
        fs::write(folder.join(name), content).with_context(|| format!("{name} could not be written"))
    };
    write("index.html", page.as_bytes())?;
    for module in packed {
        write("minimal.js", &module.javascript)?;
        write("minimal.wasm", &module.wasm)?;
    }
    Ok(folder)
}
