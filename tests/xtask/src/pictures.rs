//! `cargo xtask pictures`: the picture book of the pupil app, drawn by the app's own code beside a demo school.

use crate::{cargo, packages};
use std::process::Command;

/// Draws the book; what follows the command is handed on.
///
/// # Errors
/// When a page cannot be drawn.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    packages::install_missing()?;
    cargo::build_programs()?;
    let mut pictures = Command::new(cargo::built("pictures")?);
    pictures.args(arguments).current_dir(cargo::root());
    if arguments.iter().all(|argument| argument != "--out") {
        pictures.args(["--out", "picture-book"]);
    }
    match pictures.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err("the picture book was not finished; what stopped it is above.".to_owned()),
        Err(why) => Err(format!("the picture book could not be started: {why}")),
    }
}
