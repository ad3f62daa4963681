//! New keys by their owner's own hand, each August and on suspicion (`keys` plan §1.1).
//!
//! The keys before sign the ones that follow, so that nobody else can propose them; and what the earlier ones signed goes
//! on being theirs.

use super::{Chain, Directory, Person};
use crate::{
    bytes::{Id, KeyId, PublicKey},
    freshness::keys_of,
    key_id::{KeyKind, key_id},
    statement::{Label, Refused, Statement, signed_bytes, verify},
};

impl Person {
    /// Whether these are new keys of the same person, handed on by the signing key they had before. One key to read
    /// with and one to sign with, both new: the former ones stay listed as former.
    pub fn succeeds(&self, before: &Self, school: Id) -> bool {
        let payload = Self::proof_payload(self.id, &self.signing_key, &self.reader_keys);
        let bytes = signed_bytes(Label::Succession, school, &payload);
        let [reader] = self.reader_keys.as_slice() else {
            return false;
        };
        self.id == before.id
            && self.signing_key != before.signing_key
            && before.reader_keys.iter().all(|one| one.key != reader.key)
            && self.proves_its_keys()
            && self
                .succession
                .is_some_and(|signature| verify(&before.signing_key, &bytes, &signature))
    }

    /// Whether both have the same keys, whatever else is said of them.
    pub fn has_keys_of(&self, other: &Self) -> bool {
        keys_of(self) == keys_of(other)
    }

    /// The same person with the keys of another entry for them.
    #[must_use]
    pub fn with_keys_of(&self, other: &Self) -> Self {
        Self {
            signing_key: other.signing_key,
            reader_keys: other.reader_keys.clone(),
            proof: other.proof,
            succession: other.succession,
            ..self.clone()
        }
    }
}

impl Chain {
    /// Somebody listed as they are known by their keys: now, and before each time they handed them on themselves, newest
    /// first. Keys that ended otherwise, because they were lost or stolen, break the row.
    pub fn known_as(&self, person: Id) -> Vec<&Person> {
        let mut row: Vec<&Person> = Vec::new();
        for listed in self.newest_first().map(|list| list.person(person)) {
            let Some(listed) = listed else { break };
            match row.last() {
                Some(after) if after.has_keys_of(listed) => {}
                Some(after) if !after.succeeds(listed, self.school()) => break,
                _ => row.push(listed),
            }
        }
        row
    }

    /// Whether this person signed it, with the key they have now or one that it follows.
    pub fn is_word_of(&self, person: Id, statement: &Statement) -> bool {
        let signed_with =
            |key: &PublicKey| statement.is_signed_by(KeyKind::Signing, key, self.school());
        self.known_as(person)
            .iter()
            .any(|one| signed_with(&one.signing_key))
    }

    /// Who of those listed has this reader key now, or had it before they handed on to the present one.
    pub fn reader_with(&self, key: KeyId) -> Option<&Person> {
        let had = |person: &&Person| {
            let row = self.known_as(person.id);
            let mut keys = row.iter().flat_map(|one| &one.reader_keys);
            keys.any(|reader| reader.key_id == key)
        };
        self.newest().people.iter().find(had)
    }

    /// Refuses a next list in which somebody listed has other keys that they did not hand on themselves. Whose keys are
    /// stopped gets others by an invitation, face to face.
    ///
    /// # Errors
    /// [`Refused::Rule`], in words.
    pub fn check_new_keys(&self, next: &Directory, stopped: &[KeyId]) -> Result<(), Refused> {
        let is_theirs = self.with_new_keys(next).all(|(before, after)| {
            let signed_with = key_id(KeyKind::Signing, &before.signing_key);
            stopped.contains(&signed_with) || after.succeeds(before, self.school())
        });
        if is_theirs {
            Ok(())
        } else {
            Err(Refused::Rule(
                "it gives somebody other keys that they have not signed with the ones they have"
                    .to_owned(),
            ))
        }
    }

    /// Everybody listed who has other keys in the next list: as before, and as then.
    pub fn with_new_keys<'a>(
        &'a self,
        next: &'a Directory,
    ) -> impl Iterator<Item = (&'a Person, &'a Person)> {
        next.people.iter().filter_map(|after| {
            let before = self.newest().person(after.id)?;
            (!after.has_keys_of(before)).then_some((before, after))
        })
    }
}
