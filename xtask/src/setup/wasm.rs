//! A Rust toolchain that compiles for WebAssembly.
//!
//! First choice is the toolchain that is active. Where it has no standard library for wasm32 and must not
//! fetch one, Debian's `rustc-web` packages build the library from its sources along with the app.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::places::Places;
use crate::setup::apt;
use crate::step::{answer, run, step};

const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm"];
/// What a release leaves out where the standard library is compiled along: the texts of panics and where they
/// happened, a tenth of the download. A panic then ends in a trap at once, and `static/start.js` says so.
const WITHOUT_PANIC_TEXTS: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none";
/// A name without a version: it points at the linker that the packaged compiler was made for.
const DEBIAN_LINKER: &str = "/usr/bin/rust-lld";

/// A cargo that can build for wasm32.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WasmToolchain {
    /// The one that runs this program.
    Active,
    /// Debian's, with the standard library built from its sources.
    Debian,
}

/// Finds such a toolchain, or installs one.
pub(crate) fn ready(places: &Places) -> Result<WasmToolchain> {
    if active_has_target(places) {
        return Ok(WasmToolchain::Active);
    }
    if answer(Command::new("rustup").arg("--version")).is_some()
        && env::var_os("RUSTUP_AUTO_INSTALL").is_none_or(|value| value != "0")
    {
        step("Installing Rust's standard library for WebAssembly with rustup (about half a minute)", || {
            run(Command::new("rustup").args(["target", "add", TARGET]).current_dir(places.root()))
        })?;
        return Ok(WasmToolchain::Active);
    }
    if apt::is_here() {
        install_debian()?;
        return Ok(WasmToolchain::Debian);
    }
    bail!("this Rust has no standard library for WebAssembly; install it with `rustup target add {TARGET}`")
}

impl WasmToolchain {
    /// `cargo SUBCOMMAND` for wasm32, in a target folder that no other compiler uses.
    pub(crate) fn cargo(self, places: &Places, subcommand: &str) -> Command {
        let mut command = match self {
            Self::Active => Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into())),
            Self::Debian => debian_cargo(),
        };
        command.current_dir(places.root()).arg(subcommand).args(["--target", TARGET]);
        command.arg("--target-dir").arg(places.web_target());
        command
    }

    /// The same for what is released, and so is made as small as the toolchain can make it.
    ///
    /// A toolchain of rustup's has a finished standard library, and without a nightly compiler it cannot leave
    /// anything out of that.
    pub(crate) fn release_cargo(self, places: &Places, subcommand: &str) -> Command {
        let mut command = self.cargo(places, subcommand);
        if self == Self::Debian {
            command.env("RUSTFLAGS", WITHOUT_PANIC_TEXTS);
        }
        command
    }

    /// Makes sure that `cargo clippy` works with this toolchain.
    pub(crate) fn with_clippy(self) -> Result<()> {
        match self {
            Self::Active => Ok(()),
            Self::Debian => {
                apt::install(&["rust-web-clippy"], "the linter for WebAssembly builds", "a few seconds")
            }
        }
    }
}

fn active_has_target(places: &Places) -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut question = Command::new(rustc);
    question.args(["--print", "target-libdir", "--target", TARGET]).current_dir(places.root());
    answer(&mut question).is_some_and(|folder| {
        fs::read_dir(folder).is_ok_and(|mut files| {
            files.any(|file| file.is_ok_and(|file| file.file_name().to_string_lossy().starts_with("libstd-")))
        })
    })
}

fn install_debian() -> Result<()> {
    let missing = apt::missing(&DEBIAN);
    if missing.is_empty() && Path::new(DEBIAN_LINKER).exists() {
        return Ok(());
    }
    apt::install(&DEBIAN, "a Rust that can build for WebAssembly", "about half a minute, 100 MB")?;
    // rust-web-llvm has the linker's name, and leaves the package that holds the linker to us.
    let linker = fs::read_link(DEBIAN_LINKER)
        .with_context(|| format!("{DEBIAN_LINKER} is not there, though rust-web-llvm is installed"))?;
    apt::install(&[&linker.to_string_lossy()], "the linker for WebAssembly", "a few seconds")
}

fn debian_cargo() -> Command {
    let mut command = Command::new("/usr/bin/cargo");
    // The cargo that runs this program has left its own toolchain behind in the environment.
    for name in ["CARGO", "RUSTC", "RUSTDOC", "RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH"] {
        command.env_remove(name);
    }
    let mut path = OsString::from("/usr/bin:");
    path.push(env::var_os("PATH").unwrap_or_default());
    command
        .env("PATH", path)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
        .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
    command
}
