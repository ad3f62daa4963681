//! Short names of public keys.

use crate::bytes::{KeyId, PublicKey, sha256};

/// What a key is for; part of its id, so that one key can never stand in for another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeyKind {
    /// Ed25519 of a member of staff or of the recovery seed.
    Signing,
    /// X25519 (HPKE) of a reader or of the recovery seed.
    Reader,
    /// Ed25519 of a pupil's machine or a console.
    Device,
    /// Ed25519 with which the server signs tickets.
    Ticket,
}

impl KeyKind {
    fn label(self) -> &'static [u8] {
        match self {
            Self::Signing => b"signing",
            Self::Reader => b"reader",
            Self::Device => b"device",
            Self::Ticket => b"ticket",
        }
    }
}

/// `SHA-256("stc key id v1" ‖ kind ‖ public key)[..16]`.
pub fn key_id(kind: KeyKind, key: &PublicKey) -> KeyId {
    let hash = sha256(&[b"stc key id v1", kind.label(), &key.0]);
    let mut id = [0; 16];
    for (to, from) in id.iter_mut().zip(hash.0) {
        *to = from;
    }
    KeyId(id)
}
