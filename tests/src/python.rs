//! Outside judges written in Python: each is installed beside the build from the Python index, pinned, and fetched once.

use crate::school::run;
use crate::{Fault, Outcome};
use std::path::PathBuf;
use std::process::Command;

/// The folder of a Python environment that has this package in this version.
///
/// # Errors
/// Why it cannot be installed.
pub fn environment(package: &str, version: &str) -> Outcome<PathBuf> {
    let program = std::env::current_exe()?;
    let target = program
        .ancestors()
        .nth(3)
        .ok_or_else(|| Fault::new("this program is not where cargo leaves programs"))?;
    let home = target.join(format!("{package}-{version}"));
    let is_whole = home.join("whole");
    if !is_whole.exists() {
        run(Command::new("python3").args(["-m", "venv"]).arg(&home))?;
        run(Command::new(home.join("bin/pip"))
            .args(["install", "--quiet", "--disable-pip-version-check"])
            .arg(format!("{package}=={version}")))?;
        std::fs::write(&is_whole, "")?;
    }
    Ok(home)
}
