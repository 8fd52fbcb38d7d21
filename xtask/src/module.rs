//! A WebAssembly module for the browser: cargo, then wasm-bindgen, then whatever makes it small.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::fingerprint::short_hash;
use crate::names;
use crate::places::Places;
use crate::setup::wasm;
use crate::shrink::{Kind, Shrinker};
use crate::site::Edition;
use crate::step::{run, step};

/// A thin binary of the package that becomes one module.
pub(crate) struct Module {
    pub(crate) binary: &'static str,
    /// The folder in `static/css` whose styles only this module's pages need.
    pub(crate) styles: Option<&'static str>,
}

/// What a module is compiled with: the shell, or what works away from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Page,
    Worker,
}

impl Part {
    const fn feature(self) -> &'static str {
        match self {
            Self::Page => "web",
            Self::Worker => "worker",
        }
    }
}

/// A module and the JavaScript that loads it.
pub(crate) struct Packed {
    pub(crate) javascript: Vec<u8>,
    pub(crate) wasm: Vec<u8>,
}

/// Builds all of them; what has not changed since the last time is not done again.
pub(crate) fn pack(
    modules: &[Module],
    part: Part,
    places: &Places,
    edition: Edition,
    shrinker: Option<&Shrinker>,
) -> Result<Vec<Packed>> {
    let folder = compile(modules, part, places, edition)?;
    modules.iter().map(|module| module.pack(&folder, places, edition, shrinker)).collect()
}

/// All in one go, so that they share what they have in common and are linked side by side.
fn compile(modules: &[Module], part: Part, places: &Places, edition: Edition) -> Result<PathBuf> {
    let toolchain = wasm::ready(places)?;
    let (profile, mut cargo) = match edition {
        Edition::Served => ("serve", toolchain.cargo(places, "build")),
        Edition::Release => ("release", toolchain.release_cargo(places, "build")),
    };
    let what = match part {
        Part::Page => "Compiling to WebAssembly (three or four minutes the first time)",
        Part::Worker => "Compiling the worker to WebAssembly (half a minute the first time)",
    };
    step(what, || {
        cargo.args(["--package", "alongside", "--features", part.feature(), "--profile", profile]);
        for module in modules {
            cargo.args(["--bin", module.binary]);
        }
        run(&mut cargo)
    })?;
    Ok(places.web_target().join("wasm32-unknown-unknown").join(profile))
}

impl Module {
    fn pack(
        &self,
        compiled: &Path,
        places: &Places,
        edition: Edition,
        shrinker: Option<&Shrinker>,
    ) -> Result<Packed> {
        let compiled = compiled.join(format!("{}.wasm", self.binary));
        let bytes =
            fs::read(&compiled).with_context(|| format!("{} could not be read", compiled.display()))?;
        let kind = shrinker.map_or("plain", |_| "small");
        let kept = places.web_target().join("packed").join(self.binary);
        let version = shrinker.map_or_else(String::new, Shrinker::version);
        let folder = kept.join(format!("{kind}-{}", short_hash([&bytes[..], version.as_bytes()])));
        if !folder.is_dir() {
            forget_others(&kept, kind)?;
            let unfinished = kept.join("unfinished");
            let _ = fs::remove_dir_all(&unfinished);
            bind(&compiled, &unfinished, edition)?;
            if let Some(shrinker) = shrinker {
                step("Making the module small (about ten seconds)", || self.shrink(&unfinished, shrinker))?;
            }
            fs::rename(&unfinished, &folder)
                .with_context(|| format!("{} could not be made", folder.display()))?;
        }
        let read = |name: String| {
            let file = folder.join(name);
            fs::read(&file).with_context(|| format!("{} could not be read", file.display()))
        };
        Ok(Packed {
            javascript: read(format!("{}.js", self.binary))?,
            wasm: read(format!("{}_bg.wasm", self.binary))?,
        })
    }

    fn shrink(&self, folder: &Path, shrinker: &Shrinker) -> Result<()> {
        let renamed = shrinker.module(&folder.join(format!("{}_bg.wasm", self.binary)))?;
        let file = folder.join(format!("{}.js", self.binary));
        let javascript =
            fs::read_to_string(&file).with_context(|| format!("{} could not be read", file.display()))?;
        let short = shrinker.text(Kind::JavaScript, &names::shortened(&javascript, &renamed)?)?;
        fs::write(&file, short).with_context(|| format!("{} could not be written", file.display()))
    }
}

fn bind(compiled: &Path, folder: &Path, edition: Edition) -> Result<()> {
    let release = edition == Edition::Release;
    step("Writing the JavaScript side with wasm-bindgen", || {
        let mut bindgen = Bindgen::new();
        bindgen.input_path(compiled).web(true)?;
        // The page says where the module is, because only the page knows its hashed name.
        bindgen.typescript(false).omit_default_module_path(true);
        bindgen.demangle(!release).remove_name_section(release).remove_producers_section(true);
        bindgen.generate(folder)
    })?;
    if folder.join("snippets").exists() {
        bail!("a crate brings JavaScript of its own, and the site has no hashed names for that yet");
    }
    Ok(())
}

/// Keeps one result of a kind, so that the folder does not grow with every edit.
fn forget_others(kept: &Path, kind: &str) -> Result<()> {
    fs::create_dir_all(kept).with_context(|| format!("{} could not be made", kept.display()))?;
    for entry in fs::read_dir(kept)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(kind) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}
