//! The computer's printer: what a program hands to `lp` lies in a folder, in the order of printing.

use super::Desk;
use crate::Outcome;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

/// Takes every print; names its file only once it is whole.
const TAKES_ALL: &str = r#"#!/bin/sh
number=$(ls "$HOME/printed" | grep -c 'pdf$')
cat > "$HOME/printed/coming"
mv "$HOME/printed/coming" "$HOME/printed/$(printf %04d "$number").pdf"
"#;

/// A printer that is plugged in.
#[derive(Debug)]
pub struct Printer {
    out: PathBuf,
}

impl Desk {
    /// Plugs a printer in: without one, programs of this desk find the machine's own or none.
    ///
    /// # Errors
    /// When the desk's folder cannot be written.
    pub fn plug_in_printer(&self) -> Outcome<Printer> {
        let out = self.home().join("printed");
        std::fs::create_dir_all(&out)?;
        self.install("lp", TAKES_ALL)?;
        Ok(Printer { out })
    }

    /// Puts a program on the desk, which comes before the machine's of the same name.
    ///
    /// # Errors
    /// When the desk's folder cannot be written.
    pub fn install(&self, name: &str, script: &str) -> Outcome<()> {
        let programs = self.home().join(super::PROGRAMS);
        std::fs::create_dir_all(&programs)?;
        let program = programs.join(name);
        std::fs::write(&program, script)?;
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700))?;
        Ok(())
    }
}

impl Printer {
    /// Everything that was printed, in order.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn printed(&self) -> Outcome<Vec<PathBuf>> {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(&self.out)? {
            let path = entry?.path();
            if path.extension().is_some_and(|kind| kind == "pdf") {
                files.push(path);
            }
        }
        files.sort();
        Ok(files)
    }
}
