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
    let status = demo
        .status()
        .map_err(|why| format!("the demo could not be started: {why}"))?;
    if status.success() {
        return Ok(());
    }
    Err("the demo did not reach its end; what stopped it is above.".to_owned())
}
