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
        format!("{} {}", self.script.display(), FEATURES.join(" "))
    }

    /// Makes the module as small as it gets, in its place.
    pub(crate) fn shrink(&self, wasm: &Path) -> Result<()> {
        let mut command = Command::new("node");
        command.arg(&self.script).arg("-Oz").args(FEATURES).arg(wasm).arg("-o").arg(wasm);
        run(&mut command)
    }
}
