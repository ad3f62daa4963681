//! `cargo xtask check` and `cargo xtask preview`: the two doors of an author, with all the set-up they need.

use crate::{cargo, packages};

/// Runs `check-curriculum` with what follows; its words are its own.
///
/// # Errors
/// When it found something, or did not build.
pub(crate) fn check(arguments: &[String]) -> Result<(), String> {
    packages::install_missing()?;
    cargo::build_programs()?;
    run("check-curriculum", arguments)
}

/// Plays the scenario in a folder, and again after each save, until its window closes.
///
/// # Errors
/// When no folder was named, or the app did not start.
pub(crate) fn preview(arguments: &[String]) -> Result<(), String> {
    let Some(folder) = arguments.first() else {
        return Err(
            "name the folder of a scenario: cargo xtask preview curriculum/content/STRAND/NAME"
                .to_owned(),
        );
    };
    packages::install_missing()?;
    cargo::build_programs()?;
    run(
        "stop-think-click",
        &["--preview".to_owned(), folder.clone()],
    )
}

fn run(program: &str, arguments: &[String]) -> Result<(), String> {
    let status = std::process::Command::new(cargo::built(program)?)
        .args(arguments)
        .current_dir(cargo::root())
        .env("BEVY_ASSET_ROOT", cargo::root())
        .status()
        .map_err(|why| format!("{program} could not be started: {why}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{program} has more to say; it stands above."))
    }
}
