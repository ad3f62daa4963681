//! The folder in which backups of one school lie: which there are, which have aged out, and what they know of deletions.

use std::{
    fs,
    path::{Path, PathBuf},
};

use protocol::{
    UtcSeconds,
    bytes::{Hash, sha256},
    directory::LogName,
};
use store::Tombstone;

use super::backup::{FileHash, MANIFEST, Manifest};
use crate::{
    fault::Fault,
    folder::{self, Folder},
    keys::Keys,
    school::open_case_log,
};

/// However old they are, this many are left.
const NEWEST_LEFT: usize = 3;
const DAY_S: UtcSeconds = 24 * 60 * 60;
/// The file by which a backup is known to be of the same school.
const CA: &str = "certificates/ca.der";

/// One backup of this school.
pub(super) struct Known {
    /// Its folder.
    pub(super) path: PathBuf,
    /// What it says of itself.
    pub(super) manifest: Manifest,
}

impl Known {
    /// Whole days since it was made.
    pub(super) fn age_days(&self, now: UtcSeconds) -> UtcSeconds {
        now.saturating_sub(self.manifest.made_at).max(0) / DAY_S
    }

    fn file(&self, name: &str) -> Option<&FileHash> {
        self.manifest.files.iter().find(|file| file.name == name)
    }
}

/// The second from which a backup made now may be removed.
pub(super) fn keep_until(now: UtcSeconds, days: u32) -> UtcSeconds {
    now.saturating_add(UtcSeconds::from(days) * DAY_S)
}

/// Every backup in this folder that belongs to the school with this authority, the newest first. What is no backup, or
/// another school's, is left out.
pub(super) fn in_folder(parent: &Path, ca: Hash) -> Result<Vec<Known>, Fault> {
    let entries = fs::read_dir(parent).map_err(|why| Fault::file("Looking into", parent, &why))?;
    let mut found: Vec<Known> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter_map(|path| {
            let manifest = Manifest::read(&path).ok()?;
            Some(Known { path, manifest })
        })
        .filter(|known| known.file(CA).is_some_and(|file| file.sha256 == ca))
        .collect();
    found.sort_by_key(|known| std::cmp::Reverse(known.manifest.made_at));
    Ok(found)
}

/// The hash of a school's authority, by which its backups are known.
pub(super) fn authority(school: &Folder) -> Result<Hash, Fault> {
    let remedy = "The folder is not whole; run `school-server verify`.";
    Ok(sha256(&[&folder::read(&school.ca(), remedy)?]))
}

/// Removes backups older than so many days, and never the last three. Returns those that went, and those that stayed
/// although they are old because something in them is not what the backup wrote.
pub(super) fn remove_old(
    parent: &Path,
    ca: Hash,
    days: u32,
    now: UtcSeconds,
) -> Result<(Vec<PathBuf>, Vec<PathBuf>), Fault> {
    let (mut removed, mut left) = (Vec::new(), Vec::new());
    for known in in_folder(parent, ca)?.into_iter().skip(NEWEST_LEFT) {
        if known.age_days(now) < UtcSeconds::from(days) {
            continue;
        }
        if is_as_written(&known) {
            fs::remove_dir_all(&known.path)
                .map_err(|why| Fault::file("Removing", &known.path, &why))?;
            removed.push(known.path);
        } else {
            left.push(known.path);
        }
    }
    Ok((removed, left))
}

/// Whether a backup's folder holds exactly what its manifest lists, byte for byte: only that is ours to remove.
fn is_as_written(known: &Known) -> bool {
    let mut present = Vec::new();
    if list(&known.path, &known.path, &mut present).is_err() {
        return false;
    }
    present.retain(|name| name != MANIFEST);
    present.len() == known.manifest.files.len()
        && present.iter().all(|name| {
            known
                .file(name)
                .is_some_and(|file| is_the_file(&known.path, file))
        })
}

fn is_the_file(backup: &Path, file: &FileHash) -> bool {
    fs::read(backup.join(&file.name)).is_ok_and(|bytes| sha256(&[&bytes]) == file.sha256)
}

/// Names of all files below a folder, as a manifest writes them.
fn list(root: &Path, at: &Path, names: &mut Vec<String>) -> std::io::Result<()> {
    for entry in fs::read_dir(at)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            list(root, &path, names)?;
        } else {
            let name = path.strip_prefix(root).unwrap_or(&path);
            names.push(name.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}

/// Tombstones of every log that this backup holds, read from a copy because opening leaves traces. Nothing for a log
/// whose file is not the one that was saved, or that these keys do not open.
pub(super) fn tombstones(
    known: &Known,
    keys: &Keys,
    looking_at: &Folder,
) -> Result<Vec<(LogName, Tombstone)>, Fault> {
    let mut found = Vec::new();
    let backup = Folder::at(&known.path);
    for log in LogName::ALL {
        let name = format!("data/{}.db", log.word());
        let is_whole = known
            .file(&name)
            .is_some_and(|file| is_the_file(&known.path, file));
        if !is_whole {
            continue;
        }
        folder::make_private(&looking_at.data())?;
        let copy = looking_at.log(log);
        fs::copy(backup.log(log), &copy).map_err(|why| Fault::file("Reading", &copy, &why))?;
        if let Ok(file) = open_case_log(looking_at, keys, log) {
            found.extend(file.tombstones()?.into_iter().map(|one| (log, one)));
        }
        fs::remove_dir_all(looking_at.path())
            .map_err(|why| Fault::file("Tidying", looking_at.path(), &why))?;
    }
    Ok(found)
}
