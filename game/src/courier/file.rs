//! The one encrypted file in the school folder, and its key beside it: how they are made, opened and refused.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Once;

use rusqlite::Connection;
use sealing::random;
use zeroize::Zeroizing;

/// The encrypted file.
pub const FILE: &str = "outbox.stc";
/// The folder of its key, apart so that it can lie on another disk.
pub const KEY_FOLDER: &str = "key";
const KEY_FILE: &str = "outbox.key";
const SCHEMA_VERSION: i64 = 1;

/// The file cannot be used; the words say why and what to do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileFault(pub String);

impl std::fmt::Display for FileFault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for FileFault {}

impl From<rusqlite::Error> for FileFault {
    fn from(fault: rusqlite::Error) -> Self {
        Self(format!(
            "the school's file on this computer cannot be used ({fault}); ask the technician to look at the disk"
        ))
    }
}

/// Whether this folder was joined to a school.
#[must_use]
pub fn is_joined(folder: &Path) -> bool {
    folder.join(FILE).is_file()
}

/// Makes a new key and a new file under this name, with an empty schema.
///
/// # Errors
/// The folder cannot be written to.
pub fn create(folder: &Path, name: &str) -> Result<Connection, FileFault> {
    let keys = folder.join(KEY_FOLDER);
    std::fs::create_dir_all(&keys).map_err(|fault| cannot_write(&keys, &fault))?;
    let key = Zeroizing::new(hex(&random::bytes::<32>()));
    write_secret(&keys.join(KEY_FILE), key.as_bytes())?;
    let connection = open_with(&folder.join(name), &key)?;
    settle(&connection)?;
    connection.execute_batch(SCHEMA)?;
    connection.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    Ok(connection)
}

/// Opens the file that joining wrote.
///
/// # Errors
/// The key is missing or does not fit, or the file is of another version.
pub fn open(folder: &Path) -> Result<Connection, FileFault> {
    let key_path = folder.join(KEY_FOLDER).join(KEY_FILE);
    let key = std::fs::read_to_string(&key_path).map(Zeroizing::new).map_err(|fault| {
        FileFault(format!(
            "{} cannot be read ({fault}); put it back, or move {} away and join this computer again",
            key_path.display(),
            folder.join(FILE).display()
        ))
    })?;
    let connection = open_with(&folder.join(FILE), key.trim())?;
    let version: i64 = connection
        .query_row("pragma user_version", [], |row| row.get(0))
        .map_err(|_| {
            FileFault(format!(
                "{} does not open with its key, or was changed; move it away and join this computer again",
                folder.join(FILE).display()
            ))
        })?;
    if version != SCHEMA_VERSION {
        return Err(FileFault(format!(
            "{} was written by another version of this program (format {version}); install the version the school uses",
            folder.join(FILE).display()
        )));
    }
    settle(&connection)?;
    Ok(connection)
}

const SCHEMA: &str = "
create table facts (name text primary key, value blob not null) strict;
create table slots (number integer primary key, content blob not null) strict;
";

/// `SQLCipher` gets ready with the first opening of a process, during which no other thread may open.
static FIRST: Once = Once::new();

fn open_with(path: &Path, key: &str) -> Result<Connection, FileFault> {
    FIRST.call_once(|| drop(Connection::open_in_memory()));
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "key", &*Zeroizing::new(format!("x'{key}'")))?;
    Ok(connection)
}

/// Every change is on disk before it counts, and nothing of what was there stays behind.
fn settle(connection: &Connection) -> Result<(), FileFault> {
    connection.pragma_update(None, "journal_mode", "delete")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "secure_delete", "on")?;
    connection.pragma_update(None, "temp_store", "memory")?;
    Ok(())
}

fn write_secret(path: &Path, bytes: &[u8]) -> Result<(), FileFault> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options
        .open(path)
        .map_err(|fault| cannot_write(path, &fault))?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .map_err(|fault| cannot_write(path, &fault))
}

/// Takes away what [`create`] made, when joining did not come to its end.
pub fn undo(folder: &Path, name: &str) {
    let leftovers: [PathBuf; 3] = [
        folder.join(name),
        folder.join(format!("{name}-journal")),
        folder.join(KEY_FOLDER).join(KEY_FILE),
    ];
    for path in leftovers {
        drop(std::fs::remove_file(path));
    }
    drop(std::fs::remove_dir(folder.join(KEY_FOLDER)));
}

fn cannot_write(path: &Path, fault: &std::io::Error) -> FileFault {
    FileFault(format!(
        "{} cannot be written ({fault}); choose a folder that this account may write to",
        path.display()
    ))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
