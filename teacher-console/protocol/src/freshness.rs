//! Notes by stewards that keep a directory believable, and that take a key away at once.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Hash, Id, KeyId, PublicKey, sha256},
    directory::{Chain, Person},
    key_id::{KeyKind, key_id},
    statement::{Label, Statement},
};

/// How long a steward's note counts.
pub const FRESH_SECONDS: UtcSeconds = 21 * 24 * 60 * 60;

/// 'This is still our newest directory', signed daily by each steward's console.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Fresh {
    /// 1.
    pub format: u8,
    /// Hash of the directory's payload.
    pub directory: Hash,
    /// Hash over the payload hashes of all stops, in order.
    pub stops: Hash,
    /// When it was signed.
    pub at: UtcSeconds,
}

/// 'Nobody seals to this key any more'; one steward is enough, because it can only take away.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// 1.
    pub format: u8,
    /// The key that ends.
    pub key_id: KeyId,
    /// A short reason code such as `left`, `lost`, `suspicion`.
    pub reason: String,
    /// When it was signed.
    pub at: UtcSeconds,
}

/// Why keys are stopped, in words no longer than these.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StopReason {
    /// The person has left the school.
    Left,
    /// Card or computer is lost.
    Lost,
    /// Somebody else may use the keys.
    Suspicion,
}

impl StopReason {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Left, Self::Lost, Self::Suspicion];

    /// The code in [`Stop::reason`].
    pub fn code(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Lost => "lost",
            Self::Suspicion => "suspicion",
        }
    }
}

/// A steward ends all keys of one person at once: one stop for each of [`keys_of`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StopKeys {
    /// Whose.
    pub person: Id,
    /// Signed by the steward who is signed in.
    pub stops: Vec<Statement>,
}

/// Every key a person is listed with: the signing key first.
pub fn keys_of(person: &Person) -> Vec<KeyId> {
    std::iter::once(key_id(KeyKind::Signing, &person.signing_key))
        .chain(person.reader_keys.iter().map(|reader| reader.key_id))
        .collect()
}

/// The hash that [`Fresh`] names.
pub fn stops_hash(stops: &[Statement]) -> Hash {
    let hashes: Vec<Hash> = stops.iter().map(Statement::hash).collect();
    let parts: Vec<&[u8]> = hashes.iter().map(|hash| hash.0.as_slice()).collect();
    sha256(&parts)
}

/// Keys that a steward has stopped. A stop outlives its steward's leaving, but nobody stops anything afterwards; that
/// a stopped steward's own stops still count only takes away.
pub fn stopped_keys(chain: &Chain, stops: &[Statement]) -> Vec<KeyId> {
    stops
        .iter()
        .filter_map(|stop| Some((stop, stop.read::<Stop>(Label::Stop).ok()?)))
        .filter(|(statement, stop)| {
            let is_by =
                |key: &PublicKey| statement.is_signed_by(KeyKind::Signing, key, chain.school());
            let in_their_time = || {
                let mut former = chain.former_stewards().iter();
                former.any(|one| stop.at < one.until && is_by(&one.key))
            };
            stop.format == 1
                && (chain.newest().steward_keys().any(|key| is_by(&key)) || in_their_time())
        })
        .map(|(_, stop)| stop.key_id)
        .collect()
}

/// Whether notes of two different stewards for the newest directory are at most 21 days old (`keys` plan §1.2).
///
/// A stopped steward's notes do not count. A note from the future counts as new: a computer whose clock went back must not lose its named adults.
pub fn is_fresh(chain: &Chain, notes: &[Statement], stopped: &[KeyId], now: UtcSeconds) -> bool {
    let mut by = Vec::new();
    for note in notes {
        let Ok(fresh) = note.read::<Fresh>(Label::Fresh) else {
            continue;
        };
        if fresh.directory != chain.newest_hash() || now.saturating_sub(fresh.at) > FRESH_SECONDS {
            continue;
        }
        for key in chain.newest().steward_keys() {
            let is_stopped = stopped.contains(&key_id(KeyKind::Signing, &key));
            if !is_stopped
                && !by.contains(&key)
                && note.is_signed_by(KeyKind::Signing, &key, chain.school())
            {
                by.push(key);
            }
        }
    }
    by.len() >= 2
}
