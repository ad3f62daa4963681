//! Two programs share the school's folder: the app, and the courier that runs without it. Here they take turns.
//!
//! The turns are locks of the operating system on empty files: whoever ends, also by a crash, gives them back.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// Held by every open app.
const OPEN: &str = "app-open.lock";
/// Held by whoever sends a parcel just now.
const SENDING: &str = "sending.lock";
/// Held by the one courier without an app.
const COURIER: &str = "courier.lock";

/// A turn. It ends when this is dropped.
#[derive(Debug)]
pub struct Turn {
    _file: File,
}

/// An app is open from now on; several may be.
///
/// # Errors
/// The folder cannot be written to.
pub fn open_app(folder: &Path) -> io::Result<Turn> {
    let file = file(folder, OPEN)?;
    file.lock_shared()?;
    Ok(Turn { _file: file })
}

/// Whether an app is open.
///
/// # Errors
/// The folder cannot be written to.
pub fn is_app_open(folder: &Path) -> io::Result<bool> {
    alone(folder, OPEN).map(|turn| turn.is_none())
}

/// The turn to send a parcel; nothing while another program sends.
///
/// # Errors
/// The folder cannot be written to.
pub fn send(folder: &Path) -> io::Result<Option<Turn>> {
    alone(folder, SENDING)
}

/// The turn of the courier without an app; nothing while there is one already.
///
/// # Errors
/// The folder cannot be written to.
pub fn run_courier(folder: &Path) -> io::Result<Option<Turn>> {
    alone(folder, COURIER)
}

fn alone(folder: &Path, name: &str) -> io::Result<Option<Turn>> {
    let file = file(folder, name)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Turn { _file: file })),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(fault)) => Err(fault),
    }
}

fn file(folder: &Path, name: &str) -> io::Result<File> {
    OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sends_at_a_time_and_whoever_ends_gives_the_turn_back() {
        let folder = tempfile::tempdir().unwrap();
        let first = send(folder.path()).unwrap();
        assert!(first.is_some());
        assert!(send(folder.path()).unwrap().is_none());
        drop(first);
        assert!(send(folder.path()).unwrap().is_some());
    }

    #[test]
    fn the_courier_sees_every_open_app_and_none_keeps_another_from_opening() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!is_app_open(folder.path()).unwrap());
        let (one, two) = (open_app(folder.path()), open_app(folder.path()));
        assert!(is_app_open(folder.path()).unwrap());
        drop(one);
        assert!(is_app_open(folder.path()).unwrap());
        drop(two);
        assert!(!is_app_open(folder.path()).unwrap());
    }
}
