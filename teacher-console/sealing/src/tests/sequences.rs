//! Any sequence of lists, signatures and stops by any mix of people: what is published is always what two present
//! stewards wanted, or the sheets, and a stopped key never signs again.

use std::collections::BTreeSet;

use proptest::prelude::*;
use protocol::{
    bytes::{Hash, Id, KeyId},
    directory::{Chain, Directory, LogName},
    freshness::{StopReason, keys_of, stopped_keys},
    key_id::KeyKind,
    statement::Statement,
};

use super::school::{CHAIR, HEAD, LEAD, OUTSIDE, School, TEACHER, members};
use crate::{
    editing::{propose, stop},
    founding::Member,
    signing::add_signature,
};

/// Nine people: the school's six and three who come later. Numbers below are places in this list.
const PEOPLE: usize = 9;

/// What somebody writes into the next list.
#[derive(Clone, Copy, Debug)]
enum Change {
    Add(usize),
    /// Out of everything; the second takes over the places.
    Remove(usize, usize),
    Steward {
        out: usize,
        into: usize,
    },
    DropSteward(usize),
    NameStewardTwice(usize),
    AskForOneSignature,
    LeaveAGap,
    Fork,
}

/// What somebody does.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Propose(usize, Change),
    Sign(usize),
    SignWithTheSheets,
    Stop {
        by: usize,
        whom: usize,
    },
    /// Says again what was published before.
    Replay(usize),
}

struct World {
    people: Vec<Member>,
    school: School,
    chain: Chain,
    stops: Vec<Statement>,
    stopped: BTreeSet<usize>,
    waiting: Option<(Statement, Directory)>,
    signed_by: BTreeSet<usize>,
    has_sheets: bool,
    now: i64,
}

impl World {
    fn new() -> Self {
        let mut school = School::new();
        let mut people = std::mem::take(&mut school.members);
        people.extend(members().into_iter().skip(3));
        assert_eq!(people.len(), PEOPLE);
        Self {
            people,
            chain: school.chain.clone(),
            school,
            stops: Vec::new(),
            stopped: BTreeSet::new(),
            waiting: None,
            signed_by: BTreeSet::new(),
            has_sheets: false,
            now: 1_000,
        }
    }

    fn id(&self, at: usize) -> Id {
        self.people[at].person.id
    }

    fn is_steward(&self, at: usize) -> bool {
        self.chain.newest().stewards.contains(&self.id(at))
    }

    fn next(&self, change: Change) -> Directory {
        let mut next = self.chain.newest().clone();
        next.school = Some(self.chain.school());
        next.version += 1;
        next.previous = Some(self.chain.newest_hash());
        next.review_by += self.now - next.issued_at;
        next.issued_at = self.now;
        match change {
            Change::Add(at) => {
                next.people.retain(|one| one.id != self.id(at));
                next.people.push(self.people[at].person.clone());
            }
            Change::Remove(at, heir) => self.remove(&mut next, self.id(at), self.id(heir)),
            Change::Steward { out, into } => {
                next.stewards.retain(|id| *id != self.id(out));
                next.stewards.push(self.id(into));
            }
            Change::DropSteward(at) => next.stewards.retain(|id| *id != self.id(at)),
            Change::NameStewardTwice(at) => next.stewards.push(self.id(at)),
            Change::AskForOneSignature => next.threshold = 1,
            Change::LeaveAGap => next.version += 1,
            Change::Fork => next.previous = Some(Hash([9; 32])),
        }
        next
    }

    fn remove(&self, next: &mut Directory, leaver: Id, heir: Id) {
        next.people.retain(|one| one.id != leaver);
        let was_steward = next.stewards.contains(&leaver);
        next.stewards.retain(|id| *id != leaver);
        if was_steward {
            next.stewards.push(heir);
        }
        for log in LogName::ALL {
            let route = next.routes.of_mut(log);
            route.readers.retain(|id| *id != leaver);
            if route.owner == leaver {
                route.owner = heir;
            }
        }
    }

    /// The rule a school is founded with, in this test's own words.
    fn is_lawful(&self, list: &Directory) -> bool {
        let stewards: BTreeSet<Id> = list.stewards.iter().copied().collect();
        let is_listed = |id: &Id| list.people.iter().any(|one| one.id == *id);
        // The chair, the second from outside, and the two of the later people who are the same.
        let outside = [CHAIR, OUTSIDE, 6, 7].map(|at| self.id(at));
        let mut routes = LogName::ALL
            .iter()
            .flat_map(|log| list.routes.of(*log).people());
        list.threshold == 2
            && stewards.len() >= 3
            && stewards.len() == list.stewards.len()
            && stewards.iter().all(is_listed)
            && outside.iter().any(|id| stewards.contains(id))
            && routes.all(|id| is_listed(&id))
    }

    fn should_count(&self, list: &Directory) -> bool {
        let present = self
            .signed_by
            .iter()
            .filter(|at| self.is_steward(**at) && !self.stopped.contains(at));
        let follows = list.version == self.chain.newest().version + 1
            && list.previous == Some(self.chain.newest_hash());
        follows && self.is_lawful(list) && (self.has_sheets || present.count() >= 2)
    }

    fn stopped_keys(&self) -> Vec<KeyId> {
        stopped_keys(&self.chain, &self.stops)
    }

    fn does(&mut self, deed: Deed) {
        self.now += 10;
        match deed {
            Deed::Propose(by, change) => {
                let next = self.next(change);
                let statement = propose(&self.chain, &next, &self.people[by].ring);
                self.waiting = Some((statement, next));
                self.signed_by = BTreeSet::from([by]);
                self.has_sheets = false;
            }
            Deed::Sign(by) => self.sign(Some(by)),
            Deed::SignWithTheSheets => self.sign(None),
            Deed::Stop { by, whom } => self.stop(by, whom),
            Deed::Replay(at) => {
                let known = self.chain.statements();
                let old = known[at % known.len()].clone();
                let before = self.chain.clone();
                assert!(self.chain.accept_without(&old, &[]).is_err());
                assert_eq!(self.chain, before, "a refused list changes nothing");
            }
        }
        self.publish();
    }

    fn sign(&mut self, by: Option<usize>) {
        let sheets = self.school.recovery.signing();
        let Some((statement, _)) = &mut self.waiting else {
            return;
        };
        let key = by.map_or(&sheets, |at| &self.people[at].ring.signing);
        add_signature(statement, self.chain.school(), KeyKind::Signing, key);
        self.signed_by.extend(by);
        self.has_sheets |= by.is_none();
    }

    fn stop(&mut self, by: usize, whom: usize) {
        let (person, ring) = (&self.people[whom].person, &self.people[by].ring);
        let said = stop(&self.chain, person, StopReason::Suspicion, ring, self.now);
        if self.is_steward(by) {
            self.stops.extend(said);
            self.stopped.insert(whom);
        } else {
            let with_it = [self.stops.clone(), said].concat();
            assert_eq!(
                stopped_keys(&self.chain, &with_it),
                self.stopped_keys(),
                "only a steward stops"
            );
        }
    }

    fn publish(&mut self) {
        let Some((statement, list)) = self.waiting.take() else {
            return;
        };
        let should = self.should_count(&list);
        let stopped = self.stopped_keys();
        let done = self.chain.accept_without(&statement, &stopped);
        assert_eq!(done.is_ok(), should, "{done:?}");
        if done.is_err() {
            self.waiting = Some((statement, list));
        }
    }

    fn holds(&self) {
        let walked = Chain::verify(self.chain.school(), self.chain.statements());
        assert_eq!(walked.as_ref(), Ok(&self.chain), "everybody can walk it");
        assert!(self.is_lawful(self.chain.newest()));
        let ended: BTreeSet<KeyId> = self.stopped_keys().into_iter().collect();
        let expected: BTreeSet<KeyId> = self
            .stopped
            .iter()
            .flat_map(|at| keys_of(&self.people[*at].person))
            .collect();
        assert_eq!(ended, expected, "a stop outlives every list");
    }
}

fn somebody() -> impl Strategy<Value = usize> {
    // The stewards of the founding come up more often, so that lists are published too.
    prop_oneof![3 => prop_oneof![Just(HEAD), Just(LEAD), Just(CHAIR)], 2 => 0..PEOPLE]
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (0..PEOPLE).prop_map(Change::Add),
        2 => (0..PEOPLE, 0..PEOPLE).prop_map(|(at, heir)| Change::Remove(at, heir)),
        3 => (0..PEOPLE, 0..PEOPLE).prop_map(|(out, into)| Change::Steward { out, into }),
        1 => somebody().prop_map(Change::DropSteward),
        1 => somebody().prop_map(Change::NameStewardTwice),
        1 => Just(Change::AskForOneSignature),
        1 => Just(Change::LeaveAGap),
        1 => Just(Change::Fork),
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        6 => (somebody(), change()).prop_map(|(by, change)| Deed::Propose(by, change)),
        8 => somebody().prop_map(Deed::Sign),
        1 => Just(Deed::SignWithTheSheets),
        1 => (somebody(), 0..PEOPLE).prop_map(|(by, whom)| Deed::Stop { by, whom }),
        1 => (0usize..8).prop_map(Deed::Replay),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Times go forward here: two stewards who write an earlier time on a list are two stewards all the same.
    #[test]
    fn nobody_slips_in_a_reader_by_any_sequence_of_lists_signatures_and_stops(
        deeds in proptest::collection::vec(deed(), 1..40),
    ) {
        let mut world = World::new();
        for deed in deeds {
            world.does(deed);
            world.holds();
        }
    }
}

#[test]
fn the_sequences_do_publish_lists_and_a_stop_takes_its_steward_out_of_them() {
    let mut world = World::new();
    let version = |world: &World| world.chain.newest().version;
    world.does(Deed::Propose(HEAD, Change::Add(8)));
    world.does(Deed::Sign(TEACHER));
    assert_eq!(version(&world), 1);
    world.does(Deed::Sign(LEAD));
    assert_eq!(version(&world), 2);
    world.does(Deed::Stop {
        by: CHAIR,
        whom: LEAD,
    });
    world.does(Deed::Propose(HEAD, Change::Add(7)));
    world.does(Deed::Sign(LEAD));
    assert_eq!(version(&world), 2, "a stopped key signs nothing");
    world.does(Deed::Sign(CHAIR));
    assert_eq!(version(&world), 3);
    world.does(Deed::Propose(TEACHER, Change::DropSteward(LEAD)));
    world.does(Deed::SignWithTheSheets);
    assert_eq!(version(&world), 3, "not even the sheets go below three");
    world.holds();
}
