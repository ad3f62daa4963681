//! `cargo xtask demo`: sets up, builds, and hands over to the `demo` program of the crate `tests`.

use crate::{cargo, packages};
use std::process::Command;

/// Builds what is not built yet and opens the demo school; ends when it ends.
///
/// # Errors
/// What is missing, and what to do about it.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    packages::install_missing()?;
    cargo::build_programs()?;
    let mut demo = Command::new(cargo::built("demo")?);
    demo.args(arguments).current_dir(cargo::root());
    // Bevy looks here for `assets/`; cargo's own configuration sets it only for what cargo itself starts.
    demo.env("BEVY_ASSET_ROOT", cargo::root());
    hand_over(demo)
}

/// Becomes the demo, so that Ctrl+C and the exit code are its own.
#[cfg(unix)]
fn hand_over(mut demo: Command) -> Result<(), String> {
    use std::os::unix::process::CommandExt as _;
    Err(format!("the demo could not be started: {}", demo.exec()))
}

/// Waits for the demo.
#[cfg(not(unix))]
fn hand_over(mut demo: Command) -> Result<(), String> {
    match demo.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err("the demo did not reach its end; what stopped it is above.".to_owned()),
        Err(why) => Err(format!("the demo could not be started: {why}")),
    }
}
