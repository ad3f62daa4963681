//! Where everything of one school lies on the server's disk, and how files are written whole or not at all.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use protocol::directory::LogName;

use crate::fault::Fault;

/// One school's folder: `data/`, `keys/`, `certificates/`, `handout/` and `settings.ron`.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder at this place; it need not exist yet.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The four databases.
    pub fn data(&self) -> PathBuf {
        self.0.join("data")
    }

    /// The keys, apart from the data so that a stolen copy of the data is of no use.
    pub fn keys(&self) -> PathBuf {
        self.0.join("keys")
    }

    /// What is to be handed out on paper or carried to computers.
    pub fn handout(&self) -> PathBuf {
        self.0.join("handout")
    }

    /// Name and addresses.
    pub fn settings(&self) -> PathBuf {
        self.0.join("settings.ron")
    }

    /// The school's own certificate authority (DER). Public.
    pub fn ca(&self) -> PathBuf {
        self.0.join("certificates").join("ca.der")
    }

    /// The server's certificate (DER). Public.
    pub fn leaf(&self) -> PathBuf {
        self.0.join("certificates").join("server.der")
    }

    /// People, classes and progress.
    pub fn learning(&self) -> PathBuf {
        self.data().join("learning.db")
    }

    /// One of the three logs.
    pub fn log(&self, log: LogName) -> PathBuf {
        self.data().join(format!("{}.db", log.word()))
    }

    /// Whether nothing is there yet, apart from a key folder put in place for a restore.
    pub fn is_free(&self) -> Result<bool, Fault> {
        let entries = match fs::read_dir(&self.0) {
            Ok(entries) => entries,
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => return Ok(true),
            Err(why) => return Err(Fault::file("Looking into", &self.0, &why)),
        };
        Ok(entries
            .filter_map(Result::ok)
            .all(|entry| entry.file_name() == "keys"))
    }
}

/// Keeps a second server off this folder for as long as the file is held. The system lets go of it when we end,
/// however we end.
pub fn hold(folder: &Folder) -> Result<fs::File, Fault> {
    let path = folder.data().join("serving.lock");
    let file = fs::OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|why| Fault::file("Opening", &path, &why))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => Err(Fault::new(
            "A server is running on this folder already.",
            "Use that one, or stop it first.",
        )),
        Err(fs::TryLockError::Error(why)) => Err(Fault::file("Holding", &path, &why)),
    }
}

/// Makes a folder that only this account can look into.
pub fn make_private(path: &Path) -> Result<(), Fault> {
    fs::create_dir_all(path).map_err(|why| Fault::file("Making", path, &why))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700))
            .map_err(|why| Fault::file("Closing", path, &why))?;
    }
    Ok(())
}

/// Writes a new file that only this account can read, synced before this returns. An existing file is refused.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options
        .open(path)
        .map_err(|why| Fault::file("Writing", path, &why))?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .map_err(|why| Fault::file("Writing", path, &why))
}

/// Reads a file, or says in `remedy` what to do when it is not there.
pub fn read(path: &Path, remedy: &str) -> Result<Vec<u8>, Fault> {
    fs::read(path).map_err(|why| {
        Fault::new(
            format!("{} could not be read: {why}.", path.display()),
            remedy,
        )
    })
}
