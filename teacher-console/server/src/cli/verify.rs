//! `school-server verify`: reads every page and walks every chain.

use std::{io::Write, path::PathBuf};

use clap::Args;
use protocol::{
    UtcSeconds,
    directory::{LogName, school_code},
};

use super::{
    backup::{LogHead, Manifest},
    backups::{self, Known},
    say,
};
use crate::{
    clock,
    fault::Fault,
    folder::Folder,
    keys::Keys,
    school::{open_case_log, open_learning, read_founded},
    settings::Settings,
};

/// What `verify` needs to know.
#[derive(Args, Debug)]
#[command(
    after_help = "Example: school-server verify --folder /srv/stop-think-click --backup /mnt/backup/2026-03-02-09\n\n\
    With --backup it also finds a chain that was cut off and mended: every head a backup remembers must still be there.\n\
    It may run while the server runs. Exit status 0 means that everything holds."
)]
pub(super) struct Verify {
    /// The school's folder.
    #[arg(long)]
    folder: PathBuf,
    /// A backup whose heads must still be in the chains. Give it more than once for more than one.
    #[arg(long)]
    backup: Vec<PathBuf>,
    /// A folder with backups of this school, to list how old they are.
    #[arg(long)]
    backups: Option<PathBuf>,
}

impl Verify {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        let folder = Folder::at(&self.folder);
        let settings = Settings::read(&folder)?;
        let mut heads = Vec::new();
        for backup in &self.backup {
            heads.extend(Manifest::read(backup)?.heads);
        }
        let found = check_databases(&folder, &Keys::read(&folder)?, &heads)?;
        say(out, format_args!("school {}", settings.school_name))?;
        for line in &found.lines {
            say(out, line)?;
        }
        if let Some(parent) = &self.backups {
            for known in backups::in_folder(parent, backups::authority(&folder)?)? {
                say(out, age(&known, clock::now()))?;
            }
        }
        if found.problems.is_empty() {
            return say(out, "Everything holds.");
        }
        Err(Fault::new(
            format!("Not everything holds:\n  {}\n", found.problems.join("\n  ")),
            "Stop the server, keep this folder as it is, tell the safeguarding lead, and restore the newest good backup elsewhere.",
        ))
    }
}

fn age(backup: &Known, now: UtcSeconds) -> String {
    let (path, days) = (backup.path.display(), backup.age_days(now));
    match backup.manifest.keep_until {
        Some(until) if until <= now => format!("backup {path}: {days} days old, aged out"),
        Some(_) => format!("backup {path}: {days} days old"),
        None => format!("backup {path}: {days} days old, made without --keep"),
    }
}

/// What was looked at, and what does not hold.
#[derive(Default)]
pub(super) struct Found {
    /// One line for each part.
    pub(super) lines: Vec<String>,
    /// Empty when everything holds.
    pub(super) problems: Vec<String>,
}

/// Opens all four databases (schema and key), reads every page, walks the directory and the three chains.
pub(super) fn check_databases(
    folder: &Folder,
    keys: &Keys,
    heads: &[LogHead],
) -> Result<Found, Fault> {
    let mut found = Found::default();
    let learning = open_learning(folder, keys)?;
    if let Err(fault) = learning.integrity_check() {
        found.problems.push(fault.to_string());
    }
    match read_founded(&learning) {
        Ok(Some(founded)) => found.lines.push(format!(
            "directory version {}, school code {}",
            founded.chain.newest().version,
            school_code(founded.chain.school())
        )),
        Ok(None) => found.lines.push("not founded yet".to_owned()),
        Err(fault) => found.problems.push(fault.what),
    }
    for log in LogName::ALL {
        let file = open_case_log(folder, keys, log)?;
        if let Err(fault) = file.integrity_check() {
            found.problems.push(fault.to_string());
        }
        let known: Vec<_> = heads
            .iter()
            .filter(|head| head.log == log)
            .map(LogHead::in_store)
            .collect();
        let report = file.verify_chain(&known)?;
        found.lines.push(format!(
            "log {}: {} links, epoch {}, head {}",
            log.word(),
            report.links,
            report.head.epoch,
            report.head.link
        ));
        for one in report.breaks {
            found.problems.push(format!("log {}: {one:?}", log.word()));
        }
    }
    Ok(found)
}
