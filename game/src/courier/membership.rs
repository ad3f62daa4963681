//! What this computer knows of its school and keeps between starts: who it is, whom it trusts, which time it is at least.

use std::collections::BTreeMap;

use protocol::{
    UtcSeconds,
    bytes::{Blob, Id, KeyId, PublicKey},
    directory::Chain,
    freshness::{Fresh, is_fresh, stopped_keys},
    key_id::{KeyKind, key_id},
    machines::Directories,
    pupils::OpenClasses,
    statement::{Label, Statement},
};
use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};
use sealing::secrets::SigningSecret;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::file::FileFault;

/// How long name tiles may be shown without asking again: a school day.
const TILES_SECONDS: UtcSeconds = 12 * 60 * 60;
/// Bytes in which the counts per reader are kept, however many there are (P10).
const COUNTS_LEN: usize = 4_096;

/// Who this computer is in its school. Written once, when it joins.
#[derive(Clone, Serialize, Deserialize)]
pub struct Identity {
    /// The school.
    pub school: Id,
    /// Given by the server.
    pub machine: Id,
    /// How people know this computer.
    pub name: String,
    /// Where it stands.
    pub room: String,
    /// `host:port`, tried in order.
    pub addresses: Vec<String>,
    /// The only authority whose certificate is believed (DER).
    pub ca: Blob,
    /// Seed of the device key.
    pub device_seed: Blob,
}

impl Identity {
    /// The device key.
    ///
    /// # Errors
    /// The stored seed is not one.
    pub fn device(&self) -> Result<SigningSecret, FileFault> {
        let seed: [u8; 32] = self
            .device_seed
            .0
            .as_slice()
            .try_into()
            .map_err(|_| broken())?;
        Ok(SigningSecret::from_seed(seed))
    }
}

/// The verified list of helpers with what keeps it believable.
pub struct Helpers {
    /// Every version of the directory.
    pub chain: Chain,
    stops: Vec<Statement>,
    notes: Vec<Statement>,
}

impl Helpers {
    /// Starts with the directories of a pairing file.
    #[must_use]
    pub fn new(chain: Chain) -> Self {
        Self {
            chain,
            stops: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Whether two stewards have lately said that this list is the newest.
    #[must_use]
    pub fn is_fresh(&self, now: UtcSeconds) -> bool {
        is_fresh(&self.chain, &self.notes, &self.stopped(), now)
    }

    /// Keys nobody seals to any more.
    #[must_use]
    pub fn stopped(&self) -> Vec<KeyId> {
        stopped_keys(&self.chain, &self.stops)
    }

    /// Takes what is newer and genuine; anything else changes nothing. Says whether something changed.
    pub fn accept(&mut self, news: &Directories) -> bool {
        let mut is_changed = false;
        let known = self.stopped();
        for next in &news.directories {
            // Lists come with or before the stops that follow them, so a stop known here is older than a new list.
            if self.chain.accept_without(next, &known).is_err() {
                break;
            }
            is_changed = true;
        }
        let stops: Vec<Statement> = news
            .stops
            .iter()
            .filter(|stop| !self.stops.contains(stop))
            .cloned()
            .collect();
        // A stop only takes away, so one that was seen is never forgotten.
        self.stops.extend(stops);
        is_changed |= self.stopped() != known;
        for note in &news.fresh {
            if self.is_by_a_steward(note) && !self.notes.contains(note) {
                self.notes.push(note.clone());
                is_changed = true;
            }
        }
        self.keep_newest_notes();
        is_changed
    }

    /// The latest time that a steward has signed: the computer's clock cannot be behind it (`keys` plan §2, 20).
    #[must_use]
    pub fn signed_time(&self) -> UtcSeconds {
        self.notes
            .iter()
            .filter_map(|note| note.read::<Fresh>(Label::Fresh).ok())
            .map(|note| note.at)
            .chain(std::iter::once(self.chain.newest().issued_at))
            .max()
            .unwrap_or_default()
    }

    fn is_by_a_steward(&self, note: &Statement) -> bool {
        note.read::<Fresh>(Label::Fresh).is_ok()
            && self
                .chain
                .newest()
                .steward_keys()
                .any(|key| note.is_signed_by(KeyKind::Signing, &key, self.chain.school()))
    }

    fn keep_newest_notes(&mut self) {
        let at = |note: &Statement| note.read::<Fresh>(Label::Fresh).map_or(0, |note| note.at);
        self.notes.sort_by_key(|note| std::cmp::Reverse(at(note)));
        self.notes.truncate(16);
    }
}

#[derive(Serialize, Deserialize)]
struct KeptHelpers {
    directories: Vec<Statement>,
    stops: Vec<Statement>,
    notes: Vec<Statement>,
}

#[derive(Serialize, Deserialize)]
struct KeptClasses {
    at: UtcSeconds,
    classes: OpenClasses,
}

/// Keeps who this computer is.
///
/// # Errors
/// The file cannot be written.
pub fn keep_identity(file: &Connection, identity: &Identity) -> Result<(), FileFault> {
    keep(file, "identity", identity)
}

/// Who this computer is.
///
/// # Errors
/// The file cannot be read, or joining never came to its end.
pub fn identity(file: &Connection) -> Result<Identity, FileFault> {
    find(file, "identity")?.ok_or_else(broken)
}

/// Keeps the list of helpers.
///
/// # Errors
/// The file cannot be written.
pub fn keep_helpers(file: &Connection, helpers: &Helpers) -> Result<(), FileFault> {
    keep(
        file,
        "helpers",
        &KeptHelpers {
            directories: helpers.chain.statements().to_vec(),
            stops: helpers.stops.clone(),
            notes: helpers.notes.clone(),
        },
    )
}

/// The list of helpers, every signature checked again.
///
/// # Errors
/// The file cannot be read, or what is in it is not a chain of this school.
pub fn helpers(file: &Connection, school: Id) -> Result<Helpers, FileFault> {
    let kept: KeptHelpers = find(file, "helpers")?.ok_or_else(broken)?;
    let chain = Chain::verify(school, &kept.directories).map_err(|_| broken())?;
    Ok(Helpers {
        chain,
        stops: kept.stops,
        notes: kept.notes,
    })
}

/// Keeps the name tiles of the classes that are open now.
///
/// # Errors
/// The file cannot be written.
pub fn keep_classes(
    file: &Connection,
    classes: &OpenClasses,
    now: UtcSeconds,
) -> Result<(), FileFault> {
    let kept = KeptClasses {
        at: now,
        classes: classes.clone(),
    };
    keep(file, "classes", &kept)
}

/// The name tiles, unless they are from another day.
///
/// # Errors
/// The file cannot be read.
pub fn classes(file: &Connection, now: UtcSeconds) -> Result<OpenClasses, FileFault> {
    let kept: Option<KeptClasses> = find(file, "classes")?;
    Ok(kept
        .filter(|kept| (0..TILES_SECONDS).contains(&(now - kept.at)))
        .map(|kept| kept.classes)
        .unwrap_or_default())
}

/// How many reports this computer has sealed for each reader.
pub type Counts = BTreeMap<KeyId, u64>;

/// The number of the next report for this reader.
#[must_use]
pub fn next_count(counts: &Counts, key: &PublicKey) -> u64 {
    let known = counts.get(&key_id(KeyKind::Reader, key)).copied();
    known.unwrap_or(0) + 1
}

/// The counts so far.
///
/// # Errors
/// The file cannot be read.
pub fn counts(file: &Connection) -> Result<Counts, FileFault> {
    let kept: Option<BTreeMap<String, u64>> = find(file, "counts")?;
    Ok(kept
        .unwrap_or_default()
        .into_iter()
        .filter_map(|(key, count)| Some((KeyId::from_hex(&key)?, count)))
        .collect())
}

/// Keeps the counts, in the same number of bytes however many there are.
///
/// # Errors
/// The file cannot be written.
pub fn keep_counts(file: &Connection, counts: &Counts) -> Result<(), FileFault> {
    let named: BTreeMap<String, u64> = counts
        .iter()
        .map(|(key, count)| (key.to_string(), *count))
        .collect();
    let mut bytes = serde_json::to_vec(&named).map_err(|_| broken())?;
    bytes.resize(bytes.len().max(COUNTS_LEN), b' ');
    write(file, "counts", &bytes)
}

/// How often this computer has proved its key, with the time that is about to come. Kept before it is said, and in the
/// same number of bytes, so that a number is never said twice.
///
/// # Errors
/// The file cannot be written.
pub fn next_proof(file: &Connection) -> Result<u64, FileFault> {
    // App and courier may come at the same moment.
    let alone = Transaction::new_unchecked(file, TransactionBehavior::Immediate)?;
    let kept: Option<String> = find(&alone, "proofs")?;
    let last: u64 = kept.and_then(|text| text.parse().ok()).unwrap_or(0);
    let next = last.saturating_add(1);
    keep(&alone, "proofs", &format!("{next:020}"))?;
    alone.commit()?;
    Ok(next)
}

/// Keeps which restore this computer has heard of last.
///
/// # Errors
/// The file cannot be written.
pub fn keep_last_restore(file: &Connection, restored: Id) -> Result<(), FileFault> {
    keep(file, "restored", &restored)
}

/// Which restore this computer has heard of last.
///
/// # Errors
/// The file cannot be read.
pub fn last_restore(file: &Connection) -> Result<Option<Id>, FileFault> {
    find(file, "restored")
}

fn keep(file: &Connection, name: &str, value: &impl Serialize) -> Result<(), FileFault> {
    write(
        file,
        name,
        &serde_json::to_vec(value).map_err(|_| broken())?,
    )
}

fn write(file: &Connection, name: &str, bytes: &[u8]) -> Result<(), FileFault> {
    file.execute(
        "insert into facts (name, value) values (?1, ?2) on conflict (name) do update set value = excluded.value",
        params![name, bytes],
    )?;
    Ok(())
}

fn find<T: DeserializeOwned>(file: &Connection, name: &str) -> Result<Option<T>, FileFault> {
    let bytes: Option<Vec<u8>> = file
        .query_row("select value from facts where name = ?1", [name], |row| {
            row.get(0)
        })
        .optional()?;
    bytes
        .map(|bytes| serde_json::from_slice(&bytes).map_err(|_| broken()))
        .transpose()
}

fn broken() -> FileFault {
    FileFault(
        "the school's file on this computer is not whole; move it away and join this computer again".into(),
    )
}
