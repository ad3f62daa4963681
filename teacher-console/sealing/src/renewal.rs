//! New keys each August and on suspicion: made beside the old ones, in use once a list names them, and the old ones
//! destroyed when nothing is wrapped for them any more (`keys` plan §1.1).
//!
//! A ring goes through four states, each safe to be cut off in: *still* (one key to read with), *coming* (new keys lie
//! beside it and nobody uses them), *changed* (a list names the new ones; the old reader keys still open what was sealed
//! for them), and *still* again. Which of them it is follows from the ring and the list alone.

use protocol::{
    UtcSeconds,
    bytes::{KeyId, PublicKey},
    directory::{Chain, Person, ReaderKey},
    statement::{Label, signed_bytes},
};

use crate::{
    ring::{Coming, KeyRing},
    secrets::{ReaderSecret, SigningSecret},
    signing::prove_keys,
};

/// Former reader keys are kept at least so long after the list that replaced them: a pupils' computer may seal by an old
/// list for three weeks, and sends again what it sent within thirty days.
pub const FORMER_KEYS_KEPT: UtcSeconds = 60 * 24 * 60 * 60;

/// What a ring is to the newest list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Settled {
    /// The list names the keys in use.
    Still,
    /// It names the keys that were coming: they are in use from now on, and the ring has to be closed anew.
    Changed,
    /// It names other keys.
    Foreign,
}

impl Coming {
    /// New keys that no list names yet.
    pub fn new() -> Self {
        Self {
            signing: SigningSecret::new(),
            reader: ReaderSecret::new(),
        }
    }

    /// The person as a next list is to name them, signed with the keys they have now.
    pub fn offer(
        &self,
        listed: &Person,
        chain: &Chain,
        by: &SigningSecret,
        now: UtcSeconds,
    ) -> Person {
        let reader_keys = vec![ReaderKey {
            key_id: self.reader.key_id(),
            suite: 1,
            key: self.reader.public(),
            since: now,
        }];
        let (id, signing_key) = (listed.id, self.signing.public());
        let payload = Person::proof_payload(id, &signing_key, &reader_keys);
        Person {
            proof: prove_keys(id, &self.signing, &reader_keys),
            succession: Some(by.sign(&signed_bytes(Label::Succession, chain.school(), &payload))),
            signing_key,
            reader_keys,
            ..listed.clone()
        }
    }
}

impl Default for Coming {
    fn default() -> Self {
        Self::new()
    }
}

impl KeyRing {
    /// Takes the keys in use that the list names for this person. Doing it again changes nothing.
    pub fn settle(&mut self, listed: &Person) -> Settled {
        if listed.signing_key == self.signing.public() {
            return Settled::Still;
        }
        match self.coming.take() {
            Some(coming) if coming.signing.public() == listed.signing_key => {
                self.signing = coming.signing;
                self.readers.push(coming.reader);
                Settled::Changed
            }
            other => {
                self.coming = other;
                Settled::Foreign
            }
        }
    }

    /// Reader keys before the newest one, which may still open something.
    pub fn former_readers(&self) -> &[ReaderSecret] {
        self.readers.split_last().map_or(&[], |(_, former)| former)
    }

    /// The key that words are sealed to now.
    pub fn newest_reader(&self) -> Option<PublicKey> {
        self.readers.last().map(ReaderSecret::public)
    }

    /// Destroys former reader keys whose time is over, see [`is_over`]; how many went. The caller has seen that nothing
    /// is wrapped for them any more.
    pub fn destroy_former(&mut self, chain: &Chain, now: UtcSeconds) -> usize {
        let before = self.readers.len();
        let newest = self.readers.last().map(ReaderSecret::key_id);
        self.readers.retain(|reader| {
            let key = reader.key_id();
            Some(key) == newest || !is_over(key, chain, now)
        });
        before - self.readers.len()
    }
}

/// Whether nothing new can be sealed for a former key: [`FORMER_KEYS_KEPT`] have gone since the first list without it.
pub fn is_over(key: KeyId, chain: &Chain, now: UtcSeconds) -> bool {
    chain
        .listed_until(key)
        .is_some_and(|until| now.saturating_sub(until) >= FORMER_KEYS_KEPT)
}
