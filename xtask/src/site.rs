//! Puts the whole site together: content, module, styles, static files and the page that names them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::content;
use crate::fingerprint::{hashed_name, integrity, policy_hash};
use crate::first_page;
use crate::module::{self, Module, Part};
use crate::offline::{self, KILL_SWITCH, SERVICE_WORKER};
use crate::page;
use crate::places::Places;
use crate::shrink::{self, Kind};
use crate::step::step;
use crate::styles;

/// In the order in which a visit needs them: the library and the stories, then the debrief.
const MODULES: [Module; 2] =
    [Module { binary: "alongside", styles: None }, Module { binary: "later", styles: Some("later") }];
/// What works away from the page.
const WORKER: Module = Module { binary: "hindsight", styles: None };
/// Static files that go into the site under another name or joined with others, or are only for the README.
const NOT_COPIED: [&str; 5] = ["css", "offline", "readme", "start.js", "worker.js"];

/// For whom the site is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edition {
    /// For the person who is changing it: quick to build again.
    Served,
    /// For everybody else: small.
    Release,
}

/// Builds the site and puts it in its folder, which it replaces only when all went well.
pub(crate) fn build(places: &Places, edition: Edition) -> Result<()> {
    let content = content::compile(places)?;
    let library = match edition {
        // The app draws it anyway, so whoever changes the app need not wait for this as well.
        Edition::Served => String::new(),
        Edition::Release => first_page::drawn(places, &content)?,
    };
    let shrinker = match edition {
        Edition::Served => None,
        Edition::Release => shrink::if_available(places),
    };
    let modules = module::pack(&MODULES, Part::Page, places, edition, shrinker.as_ref())?;
    let worker = module::pack(&[WORKER], Part::Worker, places, edition, shrinker.as_ref())?;
    let small = |kind, text: String| match &shrinker {
        Some(shrinker) => shrinker.text(kind, &text),
        None => Ok(text),
    };
    step("Putting the site together", || {
        let destination = match edition {
            Edition::Served => places.served(),
            Edition::Release => places.dist(),
        };
        let site = Site::begin(&destination)?;
        let content_folder = format!("{}/", content.name);
        site.copy(&content.folder, Path::new(&content.name), &content::REPLACEABLE)?;
        for name in content::REPLACEABLE {
            // Not every library has every language.
            if let Ok(cards) = fs::read(content.folder.join(name)) {
                site.add(name, &cards)?;
            }
        }
        let statics = places.root().join("static");
        site.copy(&statics, Path::new(""), &NOT_COPIED)?;
        let source = |name: &str| {
            fs::read_to_string(statics.join(name)).with_context(|| format!("static/{name} could not be read"))
        };
        let start = small(Kind::Script, source("start.js")?)?;
        let kill_switch = source("offline/kill-switch.js")?;
        let register = match edition {
            Edition::Served => String::new(),
            Edition::Release => {
                let register = small(Kind::JavaScript, source("offline/register.js")?)?;
                site.add_hashed("register.js", register.as_bytes())?.name
            }
        };
        let joined = |folder: &Path| small(Kind::Styles, styles::joined(folder)?);
        let styles = joined(&statics.join("css"))?;
        let names = MODULES
            .iter()
            .zip(&modules)
            .map(|(module, packed)| {
                let glue = site.add_hashed(&format!("{}.js", module.binary), &packed.javascript)?;
                let wasm = site.add_hashed(&format!("{}.wasm", module.binary), &packed.wasm)?;
                let mut stated = vec![glue.name, glue.integrity, wasm.name, wasm.integrity];
                if let Some(folder) = module.styles {
                    let own = joined(&statics.join("css").join(folder))?;
                    let own = site.add_hashed(&format!("{folder}.css"), own.as_bytes())?;
                    stated.extend([own.name, own.integrity]);
                }
                Ok(stated.join(" "))
            })
            .collect::<Result<Vec<String>>>()?;
        let [packed] = &worker[..] else { unreachable!("one module was asked for") };
        let glue = site.add_hashed(&format!("{}.js", WORKER.binary), &packed.javascript)?;
        let wasm = site.add_hashed(&format!("{}.wasm", WORKER.binary), &packed.wasm)?;
        let script =
            page::filled("worker.js", &source("worker.js")?, &[("glue", &glue.name), ("wasm", &wasm.name)])?;
        let worker = site.add_hashed("worker.js", small(Kind::JavaScript, script)?.as_bytes())?;
        let template = fs::read_to_string(places.root().join("index.html"))
            .context("index.html, the page's template, could not be read")?;
        let page = page::filled(
            "index.html",
            &template,
            &[
                ("content", &content_folder),
                ("styles", &styles),
                ("styles-hash", &policy_hash(styles.as_bytes())),
                ("modules", &names.join("; ")),
                ("offline", &register),
                ("worker", &worker.name),
                ("start", &start),
                ("start-hash", &policy_hash(start.as_bytes())),
                ("library", &library),
            ],
        )?;
        site.add("index.html", page.as_bytes())?;
        match edition {
            // Whoever changes the site must never be shown what a worker of a release has kept.
            Edition::Served => site.add(SERVICE_WORKER, kill_switch.as_bytes())?,
            Edition::Release => {
                site.add(KILL_SWITCH, kill_switch.as_bytes())?;
                let script = offline::worker(&source("offline/service-worker.js")?, &site.unfinished)?;
                site.add(SERVICE_WORKER, small(Kind::Script, script)?.as_bytes())?;
            }
        }
        site.finish()
    })
}

/// Every file under `folder`, relative to it and sorted; none if there is no such folder.
pub(crate) fn files_under(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(inner) = waiting.pop() {
        let here = folder.join(&inner);
        if !here.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&here).with_context(|| format!("{} could not be read", here.display()))? {
            let entry = entry?;
            let path = inner.join(entry.file_name());
            if entry.file_type()?.is_dir() { waiting.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

/// A file whose name has its content's hash.
struct Hashed {
    name: String,
    integrity: String,
}

/// A site on its way: written beside its destination and then moved there.
struct Site {
    unfinished: PathBuf,
    destination: PathBuf,
}

impl Site {
    fn begin(destination: &Path) -> Result<Self> {
        let unfinished = destination.with_extension("unfinished");
        let _ = fs::remove_dir_all(&unfinished);
        fs::create_dir_all(&unfinished)
            .with_context(|| format!("{} could not be made", unfinished.display()))?;
        Ok(Self { unfinished, destination: destination.to_owned() })
    }

    fn add(&self, name: impl AsRef<Path>, content: &[u8]) -> Result<()> {
        let path = self.unfinished.join(name);
        let folder = path.parent().unwrap_or(&self.unfinished);
        fs::create_dir_all(folder).with_context(|| format!("{} could not be made", folder.display()))?;
        fs::write(&path, content).with_context(|| format!("{} could not be written", path.display()))
    }

    fn add_hashed(&self, name: &str, content: &[u8]) -> Result<Hashed> {
        let hashed = Hashed { name: hashed_name(name, content), integrity: integrity(content) };
        self.add(&hashed.name, content)?;
        Ok(hashed)
    }

    fn copy(&self, from: &Path, to: &Path, except: &[&str]) -> Result<()> {
        for file in files_under(from)? {
            if except.iter().any(|name| file.starts_with(name)) {
                continue;
            }
            let content = fs::read(from.join(&file))
                .with_context(|| format!("{} could not be read", from.join(&file).display()))?;
            self.add(to.join(&file), &content)?;
        }
        // The app looks for the folder even when there is nothing in it.
        let folder = self.unfinished.join(to);
        fs::create_dir_all(&folder).with_context(|| format!("{} could not be made", folder.display()))
    }

    fn finish(self) -> Result<()> {
        let _ = fs::remove_dir_all(&self.destination);
        fs::rename(&self.unfinished, &self.destination)
            .with_context(|| format!("{} could not be replaced", self.destination.display()))
    }
}
