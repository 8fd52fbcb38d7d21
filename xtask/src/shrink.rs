//! What makes a release small: `wasm-opt` from the npm package `binaryen`, whose JavaScript build needs nothing
//! native, and `esbuild` for JavaScript and styles.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::places::Places;
use crate::setup::node;

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
/// the values through the whole module has laid bare. The names of imports and exports get short at the end.
const PASSES: [&str; 6] = [
    "--one-caller-inline-max-function-size=50",
    "--low-memory-unused",
    "-Oz",
    "--gufa",
    "-Oz",
    "--minify-imports-and-exports-and-modules",
];

/// The tools, ready to run.
pub(crate) struct Shrinker {
    modules: PathBuf,
}

/// A text that esbuild knows how to say in fewer letters.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    /// A module, which others import from.
    JavaScript,
    /// A script that stands alone, so that even its outermost names may be short.
    Script,
    Styles,
}

/// Installs them from the lock file in `xtask/shrink`.
pub(crate) fn installed(places: &Places) -> Result<Shrinker> {
    let folder = places.root().join("xtask/shrink");
    let tools = node::installed(places, &folder, "wasm-opt and esbuild")?;
    Ok(Shrinker { modules: tools.join("node_modules") })
}

/// The same, or a word about doing without them: a site that is somewhat larger is still a site.
pub(crate) fn if_available(places: &Places) -> Option<Shrinker> {
    match node::required().and_then(|()| installed(places)) {
        Ok(shrinker) => Some(shrinker),
        Err(error) => {
            println!("    nothing is made small, so the download is about a third larger: {error:#}");
            None
        }
    }
}

impl Shrinker {
    /// What its result depends on beside what it is given: where it is says which versions it has.
    pub(crate) fn version(&self) -> String {
        format!("{} {} {}", self.modules.display(), FEATURES.join(" "), PASSES.join(" "))
    }

    /// Makes a module as small as it gets, in its place; says what has got which short name, as JSON.
    pub(crate) fn module(&self, wasm: &Path) -> Result<String> {
        let mut command = self.node("binaryen/bin/wasm-opt");
        command.args(FEATURES).args(PASSES).arg(wasm).arg("-o").arg(wasm);
        answer(&mut command, "")
    }

    /// The same text in fewer letters.
    pub(crate) fn text(&self, kind: Kind, text: &str) -> Result<String> {
        let loader = match kind {
            Kind::JavaScript => ["--loader=js", "--format=esm"].as_slice(),
            Kind::Script => ["--loader=js", "--format=iife"].as_slice(),
            Kind::Styles => ["--loader=css"].as_slice(),
        };
        answer(self.node("esbuild/bin/esbuild").arg("--minify").args(loader), text)
    }

    fn node(&self, script: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.modules.join(script));
        command
    }
}

/// What a tool makes of its input.
fn answer(command: &mut Command, input: &str) -> Result<String> {
    let said = format!("{command:?}");
    let mut tool = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{said}` could not be started"))?;
    // Dropped at the end of the line, which is the end of the input.
    tool.stdin.take().context("a tool has an input")?.write_all(input.as_bytes())?;
    let output = tool.wait_with_output()?;
    if !output.status.success() {
        bail!("`{said}` failed ({}); its own words are above", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{said}` did not answer in text"))
}
