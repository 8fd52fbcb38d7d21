//! The package manager of Debian and Ubuntu.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::step::{answer, run, step};

/// Whether this machine has it.
pub(crate) fn is_here() -> bool {
    Path::new("/usr/bin/apt-get").exists() && Path::new("/usr/bin/dpkg-query").exists()
}

/// Those of the packages that are not installed.
pub(crate) fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    let format = "-f=${Package} ${db:Status-Status}\n";
    let mut query = Command::new("dpkg-query");
    query.args(["-W", format]).args(packages);
    // dpkg-query exits with 1 when it has never heard of one of the packages, and still lists the others.
    let listed = query
        .output()
        .map_or_else(|_| String::new(), |output| String::from_utf8_lossy(&output.stdout).into_owned());
    packages
        .iter()
        .copied()
        .filter(|package| !listed.lines().any(|line| line == format!("{package} installed")))
        .collect()
}

/// Installs the packages that are missing. `what` and `how_long` are for the reader.
pub(crate) fn install(packages: &[&str], what: &str, how_long: &str) -> Result<()> {
    let missing = missing(packages);
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    step(&format!("Installing {what} with apt: {list} ({how_long})"), || {
        // An old list of packages names files that the mirrors no longer have.
        run(apt_get()?.arg("update").arg("-qq"))?;
        // What somebody installed on purpose is not ours to remove, so a conflict is an error.
        run(apt_get()?.args(["install", "-y", "-q", "--no-install-recommends", "--no-remove"]).args(&missing))
    })
}

fn apt_get() -> Result<Command> {
    let root = answer(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    let mut command = if root {
        Command::new("apt-get")
    } else if Path::new("/usr/bin/sudo").exists() {
        let mut sudo = Command::new("sudo");
        sudo.args(["--preserve-env=DEBIAN_FRONTEND", "apt-get"]);
        sudo
    } else {
        bail!(
            "packages can only be installed by root, and there is no sudo; run the same command as root once"
        );
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    Ok(command)
}
