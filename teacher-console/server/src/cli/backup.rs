//! `school-server backup`: encrypted copies of the databases, taken while the server runs and checked by opening them.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use clap::Args;
use protocol::{
    UtcSeconds,
    bytes::{Hash, sha256},
    directory::LogName,
    restored::LogEnd,
};
use serde::{Deserialize, Serialize};
use store::{Head, StoreKey};

use super::{
    backups, say,
    setup::{beside, put_in_place},
};
use crate::{
    clock,
    fault::Fault,
    folder::{self, Folder},
    keys::Keys,
    school::{open_case_log, open_learning},
    school_settings::{self, Setting},
    settings::Settings,
};

/// What `backup` needs to know.
#[derive(Args, Debug)]
#[command(
    after_help = "Example: school-server backup --folder /srv/stop-think-click --out /mnt/backup/2026-03-02-09\n\n\
    Back up every hour. A backup holds no key: keep a copy of the folder keys/ in a safe, apart from it.\n\
    Without that copy a backup cannot be brought back. What a school deletes is gone from its backups once these have\n\
    aged out: give --keep every time, and put all backups into one folder."
)]
pub(super) struct Backup {
    /// The school's folder. The server may be running.
    #[arg(long)]
    folder: PathBuf,
    /// A new folder for the backup.
    #[arg(long)]
    out: PathBuf,
    /// Remove backups of this school beside the new one that are older than so many days; without a number, than the
    /// school's setting says. The last three always stay.
    #[arg(long, value_name = "DAYS")]
    keep: Option<Option<u32>>,
}

/// `manifest.json` of a backup: what belongs to it, and where each log's chain stood.
#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct Manifest {
    /// 1.
    pub(super) format: u8,
    /// When it was made.
    pub(super) made_at: UtcSeconds,
    /// From when a later `backup --keep` may remove it; nothing when it was made without.
    #[serde(default)]
    pub(super) keep_until: Option<UtcSeconds>,
    /// Every file, by its path in the backup.
    pub(super) files: Vec<FileHash>,
    /// Heads of the three chains.
    pub(super) heads: Vec<LogHead>,
}

/// One file of a backup.
#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct FileHash {
    /// Such as `data/learning.db`.
    pub(super) name: String,
    /// Of its bytes.
    pub(super) sha256: Hash,
}

/// Where one chain stood.
#[derive(Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct LogHead {
    /// Which log.
    pub(super) log: LogName,
    /// Counts restores.
    pub(super) epoch: u64,
    /// Number of the last link.
    pub(super) n: u64,
    /// The last link.
    pub(super) link: Hash,
}

impl LogHead {
    /// As stewards are shown it after a restore.
    pub(super) fn as_end(&self) -> LogEnd {
        LogEnd {
            log: self.log,
            epoch: self.epoch,
            n: self.n,
            link: self.link,
        }
    }

    pub(super) fn in_store(&self) -> Head {
        Head {
            epoch: self.epoch,
            n: self.n,
            link: safeguarding::Digest(self.link.0),
        }
    }
}

impl Manifest {
    /// Reads a backup's manifest.
    pub(super) fn read(backup: &Path) -> Result<Self, Fault> {
        let remedy = "Choose a folder that `school-server backup` has written.";
        let bytes = folder::read(&backup.join(MANIFEST), remedy)?;
        let manifest: Self = serde_json::from_slice(&bytes).map_err(|why| {
            Fault::new(
                format!("The backup's manifest cannot be read: {why}."),
                remedy,
            )
        })?;
        if manifest.format == 1 {
            Ok(manifest)
        } else {
            Err(Fault::new(
                "This backup was made by another version.",
                "Use that version of school-server.",
            ))
        }
    }
}

/// The file in which a backup says what belongs to it.
pub(super) const MANIFEST: &str = "manifest.json";

impl Backup {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Fault> {
        if self.out.exists() {
            return Err(Fault::new(
                format!("{} is already there.", self.out.display()),
                "Give every backup a new folder, for example with date and hour.",
            ));
        }
        let from = Folder::at(&self.folder);
        let keep_days = self.keep.map(|days| keep_days(&from, days)).transpose()?;
        let unfinished = beside(&self.out);
        let made = make(&from, &Folder::at(&unfinished), keep_days);
        if made.is_err() {
            drop(fs::remove_dir_all(&unfinished));
        }
        let manifest = made?;
        put_in_place(&unfinished, &self.out)?;
        say(
            out,
            format_args!(
                "backup {} ({} files, checked by opening them)",
                self.out.display(),
                manifest.files.len()
            ),
        )?;
        for head in &manifest.heads {
            say(
                out,
                format_args!(
                    "head {} epoch {} number {} link {}",
                    head.log.word(),
                    head.epoch,
                    head.n,
                    head.link
                ),
            )?;
        }
        if let Some(days) = keep_days {
            self.remove_old(&from, days, out)?;
        }
        say(
            out,
            "It holds no key. Keep a copy of the folder keys/ in a safe, apart from it.",
        )
    }
}

impl Backup {
    /// Only after the new one is in place: a backup that failed removes nothing.
    fn remove_old(&self, from: &Folder, days: u32, out: &mut impl Write) -> Result<(), Fault> {
        let Some(parent) = self.out.parent() else {
            return Ok(());
        };
        let parent = if parent.as_os_str().is_empty() {
            Path::new(".")
        } else {
            parent
        };
        let ca = backups::authority(from)?;
        let (removed, left) = backups::remove_old(parent, ca, days, clock::now())?;
        for path in removed {
            say(out, format_args!("removed {} (aged out)", path.display()))?;
        }
        for path in left {
            say(
                out,
                format_args!(
                    "left {}: it has aged out, but it holds something this program did not write. Look into it, and remove it by hand.",
                    path.display()
                ),
            )?;
        }
        Ok(())
    }
}

/// How long backups are kept: what was typed, if it is within the bounds of the setting, or the setting itself.
fn keep_days(from: &Folder, typed: Option<u32>) -> Result<u32, Fault> {
    let setting = Setting::BackupKeepDays;
    if let Some(days) = typed {
        let checked = setting.row().check(&days.to_string());
        return match checked {
            Ok(_) => Ok(days),
            Err(what_may_be) => Err(Fault::new(
                format!("Backups cannot be kept for {days} days."),
                what_may_be,
            )),
        };
    }
    let keys = Keys::read(from)?;
    let learning = open_learning(from, &keys)?;
    let is_demo = Settings::read(from)?.demo;
    let days = school_settings::number(&learning, setting, is_demo)?;
    days.ok_or_else(|| {
        Fault::new(
            "The school's setting for keeping backups is no number.",
            "Give the days after --keep.",
        )
    })
}

fn make(from: &Folder, to: &Folder, keep_days: Option<u32>) -> Result<Manifest, Fault> {
    let keys = Keys::read(from)?;
    for part in [
        to.path().to_owned(),
        to.data(),
        to.path().join("certificates"),
    ] {
        folder::make_private(&part)?;
    }
    let mut files = Vec::new();
    for (source, target) in [
        (from.settings(), to.settings()),
        (from.ca(), to.ca()),
        (from.leaf(), to.leaf()),
    ] {
        let bytes = folder::read(
            &source,
            "The folder is not whole; run `school-server verify`.",
        )?;
        folder::write_private(&target, &bytes)?;
        files.push(file_hash(to, &target)?);
    }
    open_learning(from, &keys)?.backup_to(&to.learning(), &StoreKey::from_bytes(keys.learning))?;
    files.push(file_hash(to, &to.learning())?);
    let mut heads = Vec::new();
    for log in LogName::ALL {
        open_case_log(from, &keys, log)?
            .backup_to(&to.log(log), &StoreKey::from_bytes(keys.log(log)))?;
        files.push(file_hash(to, &to.log(log))?);
        heads.push(checked_head(to, &keys, log)?);
    }
    let made_at = clock::now();
    let manifest = Manifest {
        format: 1,
        made_at,
        keep_until: keep_days.map(|days| backups::keep_until(made_at, days)),
        files,
        heads,
    };
    let text = serde_json::to_vec_pretty(&manifest).map_err(|why| {
        Fault::new(
            format!("The manifest could not be written: {why}."),
            "Please report this.",
        )
    })?;
    folder::write_private(&to.path().join(MANIFEST), &text)?;
    Ok(manifest)
}

/// The head of a copy whose whole chain holds. A copy is opened under another name: opening leaves traces beside it.
fn checked_head(backup: &Folder, keys: &Keys, log: LogName) -> Result<LogHead, Fault> {
    let looking_at = Folder::at(backup.path().join("checking"));
    folder::make_private(looking_at.path())?;
    folder::make_private(&looking_at.data())?;
    let source = backup.log(log);
    fs::copy(&source, looking_at.log(log)).map_err(|why| Fault::file("Checking", &source, &why))?;
    let report = open_case_log(&looking_at, keys, log)?.verify_chain(&[])?;
    fs::remove_dir_all(looking_at.path())
        .map_err(|why| Fault::file("Tidying", looking_at.path(), &why))?;
    if !report.breaks.is_empty() {
        return Err(Fault::new(
            format!("The chain of the log '{}' does not hold.", log.word()),
            "Keep the folder as it is, run `school-server verify`, and tell the safeguarding lead.",
        ));
    }
    Ok(LogHead {
        log,
        epoch: report.head.epoch,
        n: report.head.n,
        link: Hash(report.head.link.0),
    })
}

fn file_hash(backup: &Folder, path: &Path) -> Result<FileHash, Fault> {
    let bytes = folder::read(path, "The backup disk did not keep a file; use another.")?;
    let name = path.strip_prefix(backup.path()).unwrap_or(path);
    Ok(FileHash {
        name: name.to_string_lossy().replace('\\', "/"),
        sha256: sha256(&[&bytes]),
    })
}
