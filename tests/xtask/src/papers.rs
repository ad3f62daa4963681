//! `cargo xtask papers`: writes the papers that are made from the code.

use crate::{cargo, packages};
use std::process::Command;

/// Builds the programs and has the papers written anew where they differ.
///
/// # Errors
/// When something does not compile, or a field has nothing that answers for it.
pub(crate) fn run() -> Result<(), String> {
    packages::install_missing()?;
    cargo::build_programs()?;
    let status = Command::new(cargo::built("write-papers")?)
        .current_dir(cargo::root())
        .status();
    if status.is_ok_and(|status| status.success()) {
        return Ok(());
    }
    Err("the papers were not written; what is missing stands above.".to_owned())
}
