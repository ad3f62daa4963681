//! `school-server check-registers`: says whether a school's own registers can be used, and how to mend what cannot.

use std::{io::Write, path::PathBuf};

use clap::Args;

use super::say;
use crate::{fault::Fault, folder::Folder, kept_records};

/// What `check-registers` needs to know.
#[derive(Args, Debug)]
#[command(
    after_help = "Example: school-server check-registers /srv/stop-think-click\n\n\
    A school's own kinds of record lie in registers.ron of its folder. A kind counts instead of the shipped one with the\n\
    same id, or is added, from the next start of the server. Records that are there stay, whatever the file says."
)]
pub(super) struct CheckRegisters {
    /// The school's folder. Without it, what is shipped is checked.
    folder: Option<PathBuf>,
}

impl CheckRegisters {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        let folder = self.folder.map(Folder::at);
        if let Some(folder) = folder.as_ref().filter(|folder| !folder.path().is_dir()) {
            return Err(Fault::new(
                format!("There is no folder {}.", folder.path().display()),
                "Name the school's folder; its registers.ron is looked for in it.",
            ));
        }
        let (kinds, problems) = kept_records::kinds(folder.as_ref())?;
        for problem in &problems {
            say(out, problem)?;
        }
        say(
            out,
            format_args!("{} kinds of record can be used.", kinds.all().len()),
        )?;
        if problems.is_empty() {
            return Ok(());
        }
        Err(Fault::new(
            format!("{} problems were found.", problems.len()),
            "Mend what is named above. Until then the shipped kinds count, and no record is lost.",
        ))
    }
}
