//! Calls cargo, and knows where it leaves the programs it builds.

use std::path::PathBuf;
use std::process::Command;

/// The workspace's root folder: two above this crate, as the cargo that runs us says. Where it was compiled does not
/// count, because two clones may share one target folder.
pub(crate) fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.ancestors()
        .nth(2)
        .map_or_else(|| here.clone(), PathBuf::from)
}

/// A cargo command, ready to run in the workspace's root with the toolchain that runs us.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(root()).args(arguments);
    // Set by the cargo that runs us; a nested call must read the folder it stands in.
    command.env_remove("CARGO_MANIFEST_DIR");
    command
}

/// Runs cargo and lets the person see its progress.
///
/// # Errors
/// Says which call failed.
pub(crate) fn run(arguments: &[&str]) -> Result<(), String> {
    let status = command(arguments)
        .status()
        .map_err(|why| format!("cargo could not be started: {why}"))?;
    if status.success() {
        return Ok(());
    }
    Err(format!(
        "'cargo {}' did not succeed; its reasons are above.",
        arguments.join(" ")
    ))
}

/// Builds every program of the workspace in one call, so that game and console share one build of Bevy.
///
/// # Errors
/// When something does not compile.
pub(crate) fn build_programs() -> Result<(), String> {
    run(&["build", "--workspace", "--bins"])
}

/// Builds the server and one program of the crate `tests` for speed, without Bevy, and says where that program is. The
/// console, which only founds a school for it, stays as [`build_programs`] left it.
///
/// # Errors
/// When something does not compile.
pub(crate) fn build_for_speed(program: &str) -> Result<PathBuf, String> {
    run(&[
        "build",
        "--release",
        "-p",
        "server",
        "-p",
        "tests",
        "--bin",
        "school-server",
        "--bin",
        program,
    ])?;
    built_in("release", program)
}

/// A program built by [`build_programs`].
///
/// # Errors
/// When it is not where cargo should have left it.
pub(crate) fn built(program: &str) -> Result<PathBuf, String> {
    built_in("debug", program)
}

/// The same, built with `--release`.
///
/// # Errors
/// When it is not where cargo should have left it.
pub(crate) fn built_for_speed(program: &str) -> Result<PathBuf, String> {
    built_in("release", program)
}

fn built_in(profile: &str, program: &str) -> Result<PathBuf, String> {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |given| root().join(given));
    let path = target
        .join(profile)
        .join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    if path.is_file() {
        return Ok(path);
    }
    Err(format!(
        "{} is missing although the build went well: is another target folder configured?",
        path.display()
    ))
}
