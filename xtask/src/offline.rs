//! The service worker, with the list of the files that it keeps on a device and the version that they make together.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::content::REPLACEABLE;
use crate::fingerprint::{integrity, short_hash};
use crate::page;
use crate::site::files_under;

/// What is in the site and not kept: what only a host needs, and what has no content of its own to be held to.
const NOT_KEPT: [&str; 1] = [KILL_SWITCH];
/// As the site has it. The name can never change, because browsers look for a new worker where the old one was.
pub(crate) const SERVICE_WORKER: &str = "service-worker.js";
pub(crate) const KILL_SWITCH: &str = "kill-switch.js";

/// The worker for the site in this folder, from its template.
pub(crate) fn worker(template: &str, site: &Path) -> Result<String> {
    let mut kept = Vec::new();
    for file in files_under(site)? {
        let name = file.to_string_lossy().replace('\\', "/");
        if NOT_KEPT.contains(&&*name) || REPLACEABLE.contains(&&*name) {
            continue;
        }
        let content = fs::read(site.join(&file)).with_context(|| format!("{name} could not be read"))?;
        kept.push([address(&name), &integrity(&content)].join(" "));
    }
    let files = kept.join("; ");
    let replaceable: Vec<&str> = REPLACEABLE.into_iter().filter(|name| site.join(name).exists()).collect();
    let values = [
        ("version", &*short_hash([files.as_bytes()])),
        ("files", &files),
        ("replaceable", &replaceable.join(" ")),
    ];
    page::filled(SERVICE_WORKER, template, &values)
}

/// Hosts differ in whether the page may also be asked for by its file's name, and some lead away from it.
fn address(name: &str) -> &str {
    if name == "index.html" { "./" } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_keeps_every_file_of_the_site_but_its_own_and_what_a_district_may_replace() -> Result<()> {
        let site = std::env::temp_dir().join(format!("alongside-site-{}", std::process::id()));
        fs::create_dir_all(site.join("icons"))?;
        for file in ["index.html", "icons/a.png", "policy.en.md", KILL_SWITCH] {
            fs::write(site.join(file), file)?;
        }
        let worker = worker("{{version}}|{{files}}|{{replaceable}}", &site);
        fs::remove_dir_all(&site)?;
        let (page, icon) = (integrity(b"index.html"), integrity(b"icons/a.png"));
        let files = format!("icons/a.png {icon}; ./ {page}");
        assert_eq!(worker?, format!("{}|{files}|policy.en.md", short_hash([files.as_bytes()])));
        Ok(())
    }
}
