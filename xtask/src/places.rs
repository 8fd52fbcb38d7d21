//! Where things are: the work tree, the build folders, and the cache that all clones of one user share.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folders that every task starts from.
pub(crate) struct Places {
    root: PathBuf,
    target: PathBuf,
    cache: PathBuf,
}

impl Places {
    pub(crate) fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask is a folder of the work tree, so it has a parent")?
            .to_owned();
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        let cache = env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            // The standard says to ignore a relative one.
            .filter(|path| path.is_absolute())
            .or_else(|| env::home_dir().map(|home| home.join(".cache")))
            .context("no home folder is known to keep downloaded tools in; set XDG_CACHE_HOME to a folder")?
            .join("alongside");
        Ok(Self { root, target, cache })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The released site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// What `serve` builds, kept apart so that serving never replaces a release.
    pub(crate) fn served(&self) -> PathBuf {
        self.target.join("served")
    }

    /// Where cargo builds WebAssembly. It is a folder of its own, because two compilers that share one keep
    /// throwing each other's work away.
    pub(crate) fn web_target(&self) -> PathBuf {
        self.target.join("web")
    }

    /// Tools from npm, by the hash of their lock file: a second clone finds them there.
    pub(crate) fn tools(&self) -> PathBuf {
        self.cache.join("npm")
    }
}
