//! Ending somebody's keys: the list without them is made first, so that nothing ends before its successors are right.

use protocol::{
    bytes::{Hash, Id},
    directory::Person,
    enrolment::Withdraw,
    freshness::{StopKeys, StopReason, keys_of, stopped_keys},
    machines::{Nothing, OneStatement},
    paths,
};

use super::{Client, people::not_signed};
use crate::{
    intent::{Trouble, people::PeopleAnswer},
    state::people::Parting,
};

impl Client {
    /// Stops every key at once; when the person has left, a list without them then waits for a second steward. Done
    /// again after half of it failed, it does the other half.
    pub(super) fn part(&mut self, parting: &Parting) -> Result<PeopleAnswer, Trouble> {
        self.renew_directory()?;
        let (now, reason) = (self.now(), parting.reason.unwrap_or(StopReason::Suspicion));
        let chain = self.chain()?;
        let person = chain.newest().person(parting.person).cloned();
        let person = person.ok_or_else(|| {
            Trouble::Here("This person is no longer in the list. Nothing was signed.".to_owned())
        })?;
        let next = (reason == StopReason::Left)
            .then(|| {
                self.keys()?
                    .propose_without(chain, person.id, &parting.successors, now)
                    .map_err(not_signed)
            })
            .transpose()?;
        if !self.is_stopped(&person)? {
            let stops = self.keys()?.stop(chain, &person, reason, now);
            let body = StopKeys {
                person: person.id,
                stops,
            };
            let _stopped: Nothing = self.ask(paths::DIRECTORY_STOP, &body)?;
        }
        let Some(statement) = next else {
            return Ok(PeopleAnswer::Stopped(person.name));
        };
        let _waits: Nothing = self.ask(paths::DIRECTORY_PROPOSE, &OneStatement { statement })?;
        Ok(PeopleAnswer::Parted(person.name))
    }

    pub(super) fn take_back(&mut self, proposal: Hash) -> Result<PeopleAnswer, Trouble> {
        let _done: Nothing = self.ask(paths::DIRECTORY_WITHDRAW, &Withdraw { proposal })?;
        Ok(PeopleAnswer::TakenBack)
    }

    /// Everybody listed whose keys a steward has stopped.
    pub(super) fn stopped_people(&self) -> Result<Vec<Id>, Trouble> {
        let mut stopped = Vec::new();
        for person in &self.directory()?.people {
            if self.is_stopped(person)? {
                stopped.push(person.id);
            }
        }
        Ok(stopped)
    }

    fn is_stopped(&self, person: &Person) -> Result<bool, Trouble> {
        let stopped = stopped_keys(self.chain()?, &self.stops);
        Ok(keys_of(person).iter().all(|key| stopped.contains(key)))
    }
}
