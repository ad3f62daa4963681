//! `school-server access`: prints who may see and do what, from the table the server asks.

use std::{io::Write, path::PathBuf};

use clap::Args;
use safeguarding::access_table;

use super::say;
use crate::{fault::Fault, folder};

/// What `access` needs to know.
#[derive(Args, Debug)]
#[command(
    after_help = "Example: school-server access --out who-may-see-what.md\n\n\
    The ending chooses the form: .md to read and print, .csv for a spreadsheet. It needs no school's folder: the table\n\
    is the same in every school. Whom it names in yours stands in the signed list of adults."
)]
pub(super) struct Access {
    /// A new file, .md or .csv.
    #[arg(long)]
    out: PathBuf,
}

impl Access {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        let ending = self.out.extension().and_then(|ending| ending.to_str());
        let text = match ending {
            Some("md") => access_table().to_markdown(),
            Some("csv") => access_table().to_csv(),
            _ => {
                return Err(Fault::new(
                    format!("{} ends neither in .md nor in .csv.", self.out.display()),
                    "Choose a name such as who-may-see-what.md; nothing was written.",
                ));
            }
        };
        if self.out.exists() {
            return Err(Fault::new(
                format!("{} is already there.", self.out.display()),
                "Choose a new name; nothing was written.",
            ));
        }
        folder::write_private(&self.out, text.as_bytes())?;
        say(
            out,
            format_args!("{} says who may see and do what.", self.out.display()),
        )
    }
}
