//! `cargo xtask bench [NAME]`: runs the benches of the crate `tests`, one line `name | ours | other | ratio` each.

use crate::{cargo, packages};
use std::path::Path;
use std::process::{Command, ExitStatus};

/// What measures.
enum Bench {
    /// A program of the crate `tests`, built for speed like the server it measures.
    Program(&'static str),
    /// The same beside programs built for speed, and the system packages it needs besides; `--dev` leaves it at the build
    /// for development, as building Bevy for speed takes half an hour.
    Fast(&'static str, &'static [&'static str]),
    /// A small workspace of its own, by the path of its manifest: built for speed, away from Bevy.
    Apart(&'static str),
}

/// Every bench there is.
const BENCHES: &[(&str, Bench)] = &[
    ("intake", Bench::Program("bench-intake")),
    ("reports", Bench::Program("bench-reports")),
    ("classroom", Bench::Program("bench-classroom")),
    ("game", Bench::Fast("bench-game", &["chromium"])),
    (
        "curriculum",
        Bench::Apart("tests/bench-curriculum/Cargo.toml"),
    ),
];

/// Runs the bench that was named, or all of them.
///
/// # Errors
/// When the name is unknown or a bench does not finish.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let is_dev = arguments.iter().any(|argument| argument == "--dev");
    let wanted = arguments.iter().find(|argument| *argument != "--dev");
    let chosen: Vec<_> = BENCHES
        .iter()
        .filter(|(name, _)| wanted.is_none_or(|wanted| wanted == name))
        .collect();
    if chosen.is_empty() {
        let known: Vec<_> = BENCHES.iter().map(|(name, _)| *name).collect();
        return Err(format!(
            "there is no such bench. There is: {}",
            known.join(", ")
        ));
    }
    packages::install_missing()?;
    for (name, bench) in chosen {
        let status = match bench {
            Bench::Program(program) => {
                cargo::build_programs()?;
                measure(&cargo::build_for_speed(program)?)
            }
            Bench::Fast(program, needed) => {
                packages::install(needed)?;
                measure(&if is_dev {
                    cargo::build_programs()?;
                    cargo::built(program)?
                } else {
                    cargo::run(&["build", "--release", "--workspace", "--bins"])?;
                    cargo::built_for_speed(program)?
                })
            }
            Bench::Apart(manifest) => {
                cargo::command(&["run", "--quiet", "--release", "--manifest-path", manifest])
                    .status()
            }
        };
        if !status.is_ok_and(|status| status.success()) {
            return Err(format!(
                "the bench '{name}' did not finish; what stopped it is above."
            ));
        }
    }
    Ok(())
}

fn measure(program: &Path) -> std::io::Result<ExitStatus> {
    Command::new(program).current_dir(cargo::root()).status()
}
