//! `cargo xtask bench [NAME]`: runs the benches of the crate `tests`, one line `name | ours | other | ratio` each.

use crate::{cargo, packages};
use std::process::Command;

/// Every bench there is: its name and the program that measures it.
const BENCHES: &[(&str, &str)] = &[("intake", "bench-intake")];

/// Runs the bench that was named, or all of them.
///
/// # Errors
/// When the name is unknown or a bench does not finish.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let wanted = arguments.first();
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
    cargo::build_programs()?;
    for (name, program) in chosen {
        let status = Command::new(cargo::built(program)?)
            .current_dir(cargo::root())
            .status();
        if !status.is_ok_and(|status| status.success()) {
            return Err(format!(
                "the bench '{name}' did not finish; what stopped it is above."
            ));
        }
    }
    Ok(())
}
