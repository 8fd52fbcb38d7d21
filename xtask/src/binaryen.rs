//! `wasm-opt`, from the npm package `binaryen`, whose JavaScript build needs nothing native.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::places::Places;
use crate::setup::node;
use crate::step::run;

/// What rustc switches on for wasm32 by default; wasm-opt has to be told.
const FEATURES: [&str; 8] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-call-indirect-overlong",
];

/// How it makes a module small. A large function with one caller is left by itself, which costs a few bytes and
/// compresses far better; the lowest kilobyte is the far end of the stack; the second round finds what following
/// the values through the whole module has laid bare.
const PASSES: [&str; 5] =
    ["--one-caller-inline-max-function-size=50", "--low-memory-unused", "-Oz", "--gufa", "-Oz"];

/// The optimiser, ready to run.
pub(crate) struct WasmOpt {
    script: PathBuf,
}

/// Installs it from the lock file in `xtask/binaryen`.
pub(crate) fn installed(places: &Places) -> Result<WasmOpt> {
    let tools = node::installed(places, &places.root().join("xtask/binaryen"), "wasm-opt")?;
    Ok(WasmOpt { script: tools.join("node_modules/binaryen/bin/wasm-opt") })
}

impl WasmOpt {
    /// What its result depends on beside the module: where it is says which version it is.
    pub(crate) fn version(&self) -> String {
        format!("{} {} {}", self.script.display(), FEATURES.join(" "), PASSES.join(" "))
    }

    /// Makes the module as small as it gets, in its place.
    pub(crate) fn shrink(&self, wasm: &Path) -> Result<()> {
        let mut command = Command::new("node");
        command.arg(&self.script).args(PASSES).args(FEATURES).arg(wasm).arg("-o").arg(wasm);
        run(&mut command)
    }
}
