//! The yearly change of keys: whatever happens in whatever order, its owner opens what was sealed for them, nobody else
//! proposes keys for them, and a former key goes once it opens nothing any more.

use std::sync::OnceLock;

use proptest::prelude::*;
use protocol::{
    bytes::Id,
    directory::{Chain, Person},
    envelope::{Envelope, Stanza},
    freshness::{StopReason, keys_of},
    key_id::KeyKind,
    staff::RingAndSlot,
    statement::Label,
};

use super::school::{CHAIR, HEAD, LEAD, School, TEACHER};
use crate::{
    editing::{propose, second, stop, with_new_keys, with_person},
    envelope::{open, rewrap_own},
    kit::Kit,
    password::{Stretched, stretch},
    refusal::Refusal,
    renewal::{FORMER_KEYS_KEPT, Settled},
    ring::{Coming, KeyRing, lock, unlock},
    routing::{Telling, who_can_read},
    secrets::ReaderSecret,
    signing::state,
    words::seal_report,
};

/// A password takes a third of a second: once is enough here.
static STRETCHED: OnceLock<Stretched> = OnceLock::new();

/// Head and chair sign the next list.
fn signed(school: &School, chain: &mut Chain, next: &protocol::directory::Directory) {
    let [head, chair] = [HEAD, CHAIR].map(|at| &school.members[at].ring);
    let both = second(chain, &propose(chain, next, head), chair).unwrap();
    chain.accept(&both).unwrap();
}

/// The lead's ring on the server, what is sealed for them there, and their console.
struct Lead {
    school: School,
    chain: Chain,
    stretched: &'static Stretched,
    kit: Kit,
    closed: RingAndSlot,
    ring: KeyRing,
    offered: Option<Person>,
    sealed: Vec<(Envelope, Vec<Stanza>)>,
    now: i64,
}

#[derive(Clone, Copy, Debug)]
enum Deed {
    /// New keys are made beside the old ones, closed and offered.
    Offer,
    /// The same, but the power goes before the server has them.
    OfferCutOff,
    /// Two stewards sign a list with the keys that are offered.
    Publish,
    /// What waited is lost: nobody signs.
    Lose,
    /// The console is locked and opened again.
    SignIn,
    /// The console takes up the new keys and the power goes before the ring is saved.
    SignInCutOff,
    /// A report by the newest list.
    Seal,
    /// A report by a list from before.
    SealByAnOldList,
    /// The console wraps what it finds for the newest key.
    Wrap,
    /// Two months go by.
    Wait,
    /// The console destroys former keys for which nothing is wrapped.
    Destroy,
}

impl Lead {
    fn begin() -> Self {
        let mut school = School::new();
        let chain = school.chain.clone();
        let stretched =
            STRETCHED.get_or_init(|| stretch("three quiet otters", Id([1; 16]), "lead").unwrap());
        let kit = Kit::new();
        let ring = std::mem::take(&mut school.members[LEAD].ring);
        let id = school.id(LEAD);
        Self {
            closed: lock(&ring, 1, chain.school(), id, stretched, &kit),
            school,
            chain,
            stretched,
            kit,
            ring,
            offered: None,
            sealed: Vec::new(),
            now: 2_000,
        }
    }

    fn id(&self) -> Id {
        self.school.id(LEAD)
    }

    fn close(&mut self) {
        let counter = self.closed.ring_counter + 1;
        let (school, id) = (self.chain.school(), self.id());
        self.closed = lock(&self.ring, counter, school, id, self.stretched, &self.kit);
    }

    fn unlock(&mut self) {
        let (school, id) = (self.chain.school(), self.id());
        let seen = self.closed.ring_counter;
        let opened = unlock(&self.closed, seen, school, id, self.stretched, &self.kit);
        self.ring = opened.unwrap();
    }

    fn settle(&mut self) -> Settled {
        let listed = self.chain.newest().person(self.id()).unwrap().clone();
        self.ring.settle(&listed)
    }

    fn seal(&mut self, by: &Chain) {
        let telling = Telling {
            list_is_fresh: true,
            ..Telling::default()
        };
        let readers = who_can_read(by.newest(), &telling);
        let report = self.school.report("hello", &readers);
        let envelope = seal_report(&report, &readers, by, &self.school.device, |_| 3).unwrap();
        self.sealed.push((envelope, Vec::new()));
    }

    /// What is wrapped for these keys and for no newer one of theirs.
    fn wrap(&mut self) {
        let (school, to) = (self.chain.school(), self.ring.newest_reader().unwrap());
        for (envelope, added) in &mut self.sealed {
            for former in self.ring.former_readers() {
                let mut all = envelope.stanzas.iter().chain(added.iter());
                let own = all.find(|one| one.key_id == former.key_id()).cloned();
                if let Some(own) = own {
                    let new = rewrap_own(&envelope.header, &own, school, former, to).unwrap();
                    // The server hands the old one out no more.
                    envelope.stanzas.retain(|one| one.key_id != own.key_id);
                    added.retain(|one| one.key_id != own.key_id);
                    added.push(new);
                }
            }
        }
    }

    fn offer(&mut self) {
        // The console looks at the newest list first.
        self.settle();
        let listed = self.chain.newest().person(self.id()).unwrap().clone();
        let coming = self.ring.coming.get_or_insert_with(Coming::new);
        let offered = coming.offer(&listed, &self.chain, &self.ring.signing, self.now);
        self.offered = Some(offered);
    }

    fn does(&mut self, deed: Deed) {
        self.now += 60;
        match deed {
            Deed::Offer => {
                self.offer();
                self.close();
            }
            Deed::OfferCutOff => {
                let waiting = self.offered.take();
                self.offer();
                self.offered = waiting;
                self.unlock();
            }
            Deed::Publish => {
                if let Some(offered) = self.offered.take() {
                    let next = with_new_keys(&self.chain, &offered, self.now).unwrap();
                    signed(&self.school, &mut self.chain, &next);
                }
            }
            Deed::Lose => self.offered = None,
            Deed::SignIn => {
                self.unlock();
                if self.settle() == Settled::Changed {
                    self.close();
                }
            }
            Deed::SignInCutOff => {
                self.unlock();
                self.settle();
                self.unlock();
            }
            Deed::Seal => self.seal(&self.chain.clone()),
            Deed::SealByAnOldList => self.seal(&self.school.chain.clone()),
            Deed::Wrap => {
                self.settle();
                self.wrap();
            }
            Deed::Wait => self.now += FORMER_KEYS_KEPT,
            Deed::Destroy => {
                self.settle();
                self.wrap();
                if self.ring.destroy_former(&self.chain, self.now) > 0 {
                    self.close();
                }
            }
        }
    }

    fn opens(&self, (envelope, added): &(Envelope, Vec<Stanza>)) -> bool {
        let mut whole = envelope.clone();
        whole.stanzas.extend(added.iter().cloned());
        let school = self.chain.school();
        let with = |key: &ReaderSecret| open(&whole, school, key).is_ok();
        self.ring.readers.iter().any(with)
    }
}

fn deed() -> impl Strategy<Value = Deed> {
    prop::sample::select(vec![
        Deed::Offer,
        Deed::OfferCutOff,
        Deed::Publish,
        Deed::Lose,
        Deed::SignIn,
        Deed::SignInCutOff,
        Deed::Seal,
        Deed::Wrap,
        Deed::Wait,
        Deed::Destroy,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn in_any_order_the_ring_on_the_server_opens_all_and_signs_as_listed(
        deeds in prop::collection::vec(deed(), 0..24),
    ) {
        let mut lead = Lead::begin();
        for deed in deeds {
            lead.does(deed);
        }
        // Whatever was cut off: a console that knows nothing but the ring on the server.
        lead.unlock();
        prop_assert_ne!(lead.settle(), Settled::Foreign);
        let mut sealed = std::mem::take(&mut lead.sealed);
        prop_assert!(sealed.iter().all(|one| lead.opens(one)));
        lead.seal(&lead.chain.clone());
        sealed.append(&mut lead.sealed);
        prop_assert!(sealed.iter().all(|one| lead.opens(one)), "also what comes next");
    }
}

#[test]
fn a_former_key_opens_nothing_any_more_once_all_is_wrapped_and_only_then_goes() {
    let mut lead = Lead::begin();
    lead.seal(&lead.chain.clone());
    let old = ReaderSecret::from_seed(*lead.ring.readers[0].seed());
    lead.does(Deed::Offer);
    lead.does(Deed::Publish);
    lead.does(Deed::SignIn);
    let opens_with_old = |lead: &Lead| {
        lead.sealed
            .iter()
            .any(|(envelope, _)| open(envelope, lead.chain.school(), &old).is_ok())
    };
    assert!(opens_with_old(&lead) && lead.opens(&lead.sealed[0]));
    lead.does(Deed::Wrap);
    assert!(
        !opens_with_old(&lead),
        "the server gives out nothing for it"
    );
    assert!(lead.opens(&lead.sealed[0]));
    lead.does(Deed::Destroy);
    assert_eq!(lead.ring.readers.len(), 2, "an old list may still name it");
    lead.does(Deed::SealByAnOldList);
    assert!(lead.opens(&lead.sealed[1]), "and what it sealed opens");
    lead.does(Deed::Wait);
    lead.does(Deed::Destroy);
    assert_eq!(lead.ring.readers.len(), 1);
    assert!(lead.sealed.iter().all(|one| lead.opens(one)));
    lead.unlock();
    assert_eq!(
        lead.ring.readers.len(),
        1,
        "nor is it in the ring on the server"
    );
}

#[test]
fn a_count_stays_with_its_reader_when_they_wrap_it_for_themselves() {
    let mut lead = Lead::begin();
    lead.seal(&lead.chain.clone());
    let (envelope, _) = &lead.sealed[0];
    let [old, new] = [&lead.ring.readers[0], &ReaderSecret::new()];
    let own = envelope
        .stanzas
        .iter()
        .find(|one| one.key_id == old.key_id())
        .unwrap();
    let id = lead.chain.school();
    let added = rewrap_own(&envelope.header, own, id, old, new.public()).unwrap();
    let mut theirs = envelope.clone();
    theirs.stanzas = vec![added];
    assert_eq!(open(&theirs, id, new).unwrap().count, 3);
    let other = rewrap_own(&envelope.header, own, id, new, new.public());
    assert_eq!(other.err(), Some(Refusal::NotForThisReader));
    let mut header = envelope.header.clone();
    header.urgent = true;
    let changed = rewrap_own(&header, own, id, old, new.public());
    assert_eq!(changed.err(), Some(Refusal::NotGenuine));
}

#[test]
fn nobody_but_their_owner_proposes_new_keys() {
    let lead = Lead::begin();
    let listed = lead.chain.newest().person(lead.id()).unwrap().clone();
    let coming = Coming::new();
    let by_owner = coming.offer(&listed, &lead.chain, &lead.ring.signing, 2_000);
    let by_another = coming.offer(
        &listed,
        &lead.chain,
        &lead.school.members[TEACHER].ring.signing,
        2_000,
    );
    let unsigned = Person {
        succession: None,
        ..by_owner.clone()
    };
    let next = |person: &Person| with_person(&lead.chain, person.clone(), 2_000).unwrap();
    let is_allowed = |person: &Person| lead.chain.check_new_keys(&next(person), &[]).is_ok();
    assert!(is_allowed(&by_owner));
    assert!(!is_allowed(&by_another) && !is_allowed(&unsigned));
    assert!(with_new_keys(&lead.chain, &by_owner, 2_000).is_ok());
    assert!(with_new_keys(&lead.chain, &by_another, 2_000).is_err());
    // Whose keys are stopped is invited again, face to face.
    let head = &lead.school.members[HEAD].ring;
    assert!(!stop(&lead.chain, &listed, StopReason::Lost, head, 2_000).is_empty());
    let stopped = keys_of(&listed);
    assert!(
        lead.chain
            .check_new_keys(&next(&unsigned), &stopped)
            .is_ok()
    );
}

#[test]
fn new_keys_change_nothing_else_and_the_old_ones_stay_listed_as_former() {
    let mut lead = Lead::begin();
    let before = lead.chain.newest().person(lead.id()).unwrap().clone();
    lead.does(Deed::Offer);
    lead.does(Deed::Publish);
    let newest = lead.chain.newest();
    let after = newest.person(lead.id()).unwrap();
    assert_eq!(after.with_keys_of(&before), before);
    let former = &newest.left[0];
    assert_eq!(
        (former.person, former.key_id, former.first, former.last),
        (lead.id(), before.reader_keys[0].key_id, 1, 1)
    );
    // What the former key signed is theirs still; another person's is not.
    let word = |by: &KeyRing| {
        let (school, signing) = (lead.chain.school(), &by.signing);
        state(Label::Head, school, &"here", KeyKind::Signing, signing)
    };
    let old = word(&lead.ring);
    assert!(lead.chain.is_word_of(lead.id(), &old));
    let of_head = word(&lead.school.members[HEAD].ring);
    assert!(!lead.chain.is_word_of(lead.id(), &of_head));
}

#[test]
fn a_key_that_was_lost_speaks_for_nobody_although_its_owner_is_listed_again() {
    let lead = Lead::begin();
    let word = {
        let (school, signing) = (lead.chain.school(), &lead.ring.signing);
        state(Label::Head, school, &"here", KeyKind::Signing, signing)
    };
    let listed = lead.chain.newest().person(lead.id()).unwrap().clone();
    let coming = Coming::new();
    let invited = Person {
        succession: None,
        ..coming.offer(&listed, &lead.chain, &lead.ring.signing, 2_000)
    };
    let mut chain = lead.chain.clone();
    let next = with_person(&chain, invited, 2_000).unwrap();
    signed(&lead.school, &mut chain, &next);
    assert!(lead.chain.is_word_of(lead.id(), &word));
    assert!(!chain.is_word_of(lead.id(), &word));
    assert!(chain.has_signed(lead.id(), &word), "what they wrote stays");
}
