//! What a directory must be to count at all, and who is in it.

use super::{Directory, Duty, LogName, Person, Presence, THIRTEEN_MONTHS};
use crate::{
    bytes::{Id, KeyId, PublicKey},
    key_id::{KeyKind, key_id},
    statement::{Refused, Statement},
};

impl Directory {
    /// The person with this id.
    pub fn person(&self, id: Id) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// Who signed with this key, if listed.
    pub fn person_by_signing_key(&self, id: KeyId) -> Option<&Person> {
        self.people
            .iter()
            .find(|person| key_id(KeyKind::Signing, &person.signing_key) == id)
    }

    /// Signing keys of the stewards.
    pub fn steward_keys(&self) -> impl Iterator<Item = PublicKey> + '_ {
        self.stewards
            .iter()
            .filter_map(|id| self.person(*id))
            .map(|person| person.signing_key)
    }

    /// Whether a route stands by itself: two active people, one of them here every school day (`keys` plan §1.4).
    pub fn route_counts(&self, log: LogName) -> bool {
        let people: Vec<&Person> = self
            .routes
            .of(log)
            .people()
            .filter_map(|id| self.person(id))
            .filter(|person| {
                person.state == Presence::Active && person.newest_reader_key().is_some()
            })
            .collect();
        people.len() >= 2 && people.iter().any(|person| person.daily)
    }

    /// What every list must be, whoever signed it.
    pub fn check_rules(&self) -> Result<(), Refused> {
        let rule = |holds: bool, words: &str| {
            if holds {
                Ok(())
            } else {
                Err(Refused::Rule(words.to_owned()))
            }
        };
        rule(
            self.format == 1,
            "the list has a format this version does not know",
        )?;
        rule(self.threshold == 2, "a list needs two stewards' signatures")?;
        rule(
            self.stewards.len() >= 3,
            "a list needs at least three stewards",
        )?;
        let mut stewards = self.stewards.clone();
        stewards.sort_unstable();
        stewards.dedup();
        rule(
            stewards.len() == self.stewards.len(),
            "a steward is named twice",
        )?;
        rule(
            stewards.iter().all(|id| self.person(*id).is_some()),
            "a steward is not among the people",
        )?;
        let outside = |person: &Person| {
            person
                .duties
                .iter()
                .any(|duty| matches!(duty, Duty::Chair | Duty::OutsideSecond))
        };
        rule(
            self.stewards
                .iter()
                .filter_map(|id| self.person(*id))
                .any(outside),
            "one steward must be a governor or from outside the school",
        )?;
        rule(
            self.review_by > self.issued_at && self.review_by - self.issued_at <= THIRTEEN_MONTHS,
            "a list must be reviewed within thirteen months",
        )?;
        let mut ids: Vec<Id> = self.people.iter().map(|person| person.id).collect();
        ids.sort_unstable();
        ids.dedup();
        rule(ids.len() == self.people.len(), "a person is listed twice")?;
        rule(
            self.people.iter().all(Person::proves_its_keys),
            "a person's keys lack that person's own signature",
        )?;
        self.check_helplines()?;
        let named = LogName::ALL.iter().all(|log| {
            self.routes
                .of(*log)
                .people()
                .all(|id| self.person(id).is_some())
        });
        rule(named, "a route names somebody who is not listed")
    }

    pub(super) fn is_signed_by_two(
        &self,
        statement: &Statement,
        school: Id,
        stopped: &[KeyId],
    ) -> bool {
        let by = self
            .steward_keys()
            .filter(|key| !stopped.contains(&key_id(KeyKind::Signing, key)))
            .filter(|key| statement.is_signed_by(KeyKind::Signing, key, school))
            .count();
        by >= usize::from(self.threshold.max(2))
    }
}
