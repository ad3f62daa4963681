//! Notes by stewards that keep a directory believable, and that take a key away at once.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Hash, KeyId, sha256},
    directory::Chain,
    key_id::KeyKind,
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

/// The hash that [`Fresh`] names.
pub fn stops_hash(stops: &[Statement]) -> Hash {
    let hashes: Vec<Hash> = stops.iter().map(Statement::hash).collect();
    let parts: Vec<&[u8]> = hashes.iter().map(|hash| hash.0.as_slice()).collect();
    sha256(&parts)
}

/// Keys that a steward of the newest directory has stopped.
pub fn stopped_keys(chain: &Chain, stops: &[Statement]) -> Vec<KeyId> {
    stops
        .iter()
        .filter(|stop| {
            chain
                .newest()
                .steward_keys()
                .any(|key| stop.is_signed_by(KeyKind::Signing, &key, chain.school()))
        })
        .filter_map(|stop| stop.read::<Stop>(Label::Stop).ok())
        .map(|stop| stop.key_id)
        .collect()
}

/// Whether notes of two different stewards for the newest directory are at most 21 days old (`keys` plan §1.2).
///
/// A note from the future counts as new: a computer whose clock went back must not lose its named adults.
pub fn is_fresh(chain: &Chain, notes: &[Statement], now: UtcSeconds) -> bool {
    let mut by = Vec::new();
    for note in notes {
        let Ok(fresh) = note.read::<Fresh>(Label::Fresh) else {
            continue;
        };
        if fresh.directory != chain.newest_hash() || now.saturating_sub(fresh.at) > FRESH_SECONDS {
            continue;
        }
        for key in chain.newest().steward_keys() {
            if !by.contains(&key) && note.is_signed_by(KeyKind::Signing, &key, chain.school()) {
                by.push(key);
            }
        }
    }
    by.len() >= 2
}
