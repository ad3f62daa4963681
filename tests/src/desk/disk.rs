//! A folder of one program on a small disk of its own, which can be filled up and emptied again.

use crate::process::Process;
use crate::{Fault, Outcome};
use std::fs::File;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Only the program sees the disk: it gets a place of its own in which to put it there, for which nobody need be root.
/// Who it runs as is again who it was.
const WITH_DISK: &str = "set -e
folder=$1; size=$2; user=$3; group=$4; shift 4
mount -t tmpfs -o size=$size tmpfs \"$folder.disk\"
cp -a \"$folder/.\" \"$folder.disk\"
mount --bind \"$folder.disk\" \"$folder\"
exec unshare --map-user=$user --map-group=$group \"$@\"";
/// What a small disk has left beside what is on it at first.
const LEFT: u64 = 1_000_000;
/// A disk gives room by so much.
const PIECE: [u8; 4096] = [7; 4096];

/// A small disk, as the program sees it.
#[derive(Debug)]
pub struct SmallDisk {
    filler: PathBuf,
}

impl SmallDisk {
    /// The same program, with this folder of it on a small disk.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn under(program: &Command, folder: &Path) -> Outcome<Command> {
        let mut beside = folder.as_os_str().to_owned();
        beside.push(".disk");
        std::fs::create_dir_all(&beside)?;
        let mut size = LEFT;
        for file in crate::canary::files_under(folder)? {
            size += std::fs::metadata(file)?.len();
        }
        let me = std::fs::metadata("/proc/self")?;
        let (user, group) = {
            use std::os::unix::fs::MetadataExt as _;
            (me.uid(), me.gid())
        };
        let mut command = Command::new("unshare");
        command
            .args(["--map-root-user", "--mount", "sh", "-c", WITH_DISK, "disk"])
            .arg(folder)
            .args([size.to_string(), user.to_string(), group.to_string()])
            .arg(program.get_program())
            .args(program.get_args());
        for (name, value) in program.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        Ok(command)
    }

    /// The disk that this folder of a running program lies on.
    #[must_use]
    pub fn of(program: &Process, folder: &Path) -> Self {
        let own = PathBuf::from(format!("/proc/{}/root", program.id()));
        let inside = folder.strip_prefix("/").unwrap_or(folder);
        Self {
            filler: own.join(inside).join("filler"),
        }
    }

    /// Fills it to the last byte.
    ///
    /// # Errors
    /// When it cannot be written to, or has no end.
    pub fn fill(&self) -> Outcome<()> {
        let mut filler = File::create(&self.filler)?;
        let most = 64 * LEFT / u64::try_from(PIECE.len())?;
        for _ in 0..most {
            match filler.write_all(&PIECE) {
                Ok(()) => {}
                Err(why) if why.kind() == ErrorKind::StorageFull => return Ok(()),
                Err(why) => return Err(why.into()),
            }
        }
        Err(Fault::new("the disk is no small one"))
    }

    /// Makes room again.
    ///
    /// # Errors
    /// When it cannot be written to.
    pub fn make_room(&self) -> Outcome<()> {
        Ok(std::fs::remove_file(&self.filler)?)
    }
}
