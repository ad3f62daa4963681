//! Who has left and what must go on without them: former keys, former stewards, places that need a successor.

use super::{Chain, Directory, Left, LogName, Person};
use crate::{
    UtcSeconds,
    bytes::{Id, KeyId, PublicKey},
};

/// Something one person alone answers for; when they leave, a successor is named first (H-18).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Signs the next list.
    Steward,
    /// Answers for a log.
    Owner(LogName),
    /// Reads a log that would not have enough readers without them.
    Reader(LogName),
}

/// Somebody who could sign a list once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FormerSteward {
    /// Their signing key.
    pub key: PublicKey,
    /// When the first list without them was signed.
    pub until: UtcSeconds,
}

impl Directory {
    /// The places of this person that nobody else fills.
    pub fn places_of(&self, person: Id) -> Vec<Place> {
        let is_steward = self.stewards.contains(&person);
        let owned = LogName::ALL
            .into_iter()
            .filter(|log| self.routes.of(*log).owner == person)
            .map(Place::Owner);
        let read = LogName::ALL
            .into_iter()
            .filter(|log| self.needs_reader(*log, person))
            .map(Place::Reader);
        is_steward
            .then_some(Place::Steward)
            .into_iter()
            .chain(owned)
            .chain(read)
            .collect()
    }

    fn needs_reader(&self, log: LogName, person: Id) -> bool {
        if !self.routes.of(log).readers.contains(&person) {
            return false;
        }
        let mut without = self.clone();
        without
            .routes
            .of_mut(log)
            .readers
            .retain(|id| *id != person);
        !without.route_counts(log)
    }
}

impl Chain {
    /// Those who signed lists once and do no longer.
    pub fn former_stewards(&self) -> &[FormerSteward] {
        &self.former_stewards
    }

    /// What the list after this one has to say of former reader keys when it has these people (P3).
    pub fn left_after(&self, people: &[Person]) -> Vec<Left> {
        let newest = self.newest();
        let is_listed = |key: KeyId| {
            people
                .iter()
                .any(|person| person.reader_keys.iter().any(|reader| reader.key_id == key))
        };
        let mut left = newest.left.clone();
        for person in &newest.people {
            for reader in &person.reader_keys {
                if !is_listed(reader.key_id) {
                    left.push(Left {
                        person: person.id,
                        key_id: reader.key_id,
                        first: self.first_with(reader.key_id).unwrap_or(newest.version),
                        last: newest.version,
                    });
                }
            }
        }
        left
    }

    /// When the first list after the last one with this reader key was signed; nothing while it is listed, or never was.
    pub fn listed_until(&self, key: KeyId) -> Option<UtcSeconds> {
        let has_it = |list: &Directory| {
            let mut keys = list.people.iter().flat_map(|person| &person.reader_keys);
            keys.any(|reader| reader.key_id == key)
        };
        let mut without = None;
        for list in self.newest_first() {
            if has_it(list) {
                return without;
            }
            without = Some(list.issued_at);
        }
        None
    }

    fn first_with(&self, key: KeyId) -> Option<u32> {
        self.everybody_ever()
            .filter(|(_, person)| person.reader_keys.iter().any(|reader| reader.key_id == key))
            .map(|(list, _)| list.version)
            .min()
    }

    /// Remembers which stewards are not in the next list, or not with the same key.
    pub(super) fn remember(&mut self, next: &Directory) {
        let before: Vec<PublicKey> = self.newest().steward_keys().collect();
        let after: Vec<PublicKey> = next.steward_keys().collect();
        self.former_stewards.retain(|one| !after.contains(&one.key));
        let gone = before.into_iter().filter(|key| !after.contains(key));
        self.former_stewards.extend(gone.map(|key| FormerSteward {
            key,
            until: next.issued_at,
        }));
    }
}
