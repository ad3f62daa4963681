//! Founding a school: people make their keys, two stewards sign the first directory, accounts are closed.

use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::{
        Chain, Directory, Duty, Hours, Person, Presence, ReaderKey, Recovery, Route, Routes,
        ServerFacts,
    },
    freshness::{Fresh, stops_hash},
    key_id::KeyKind,
    staff::NewAccount,
    statement::{Label, NO_SCHOOL, Refused, Statement},
};

use crate::{
    editing::check_routes,
    kit::Kit,
    password::stretch,
    random,
    recovery::RecoverySeed,
    refusal::Refusal,
    ring::{KeyRing, lock},
    signing::{add_signature, prove_keys, state},
};

/// A year, after which the directory must have been looked at again.
const REVIEW_AFTER: UtcSeconds = 365 * 24 * 60 * 60;

/// One person at the founding, with the keys made in their own seat.
pub struct Member {
    /// As the directory will list them.
    pub person: Person,
    /// Theirs alone.
    pub ring: KeyRing,
    /// Theirs alone; printed on their card.
    pub kit: Kit,
}

/// Who somebody is, before they have keys.
pub struct MemberPlan {
    /// As children know them.
    pub name: String,
    /// In a child's words.
    pub role: String,
    /// A portrait among our pictures.
    pub picture: String,
    /// What they do.
    pub duties: Vec<Duty>,
    /// In school every school day.
    pub daily: bool,
}

/// Everything of a first directory but its people.
pub struct SchoolPlan {
    /// As shown.
    pub school_name: String,
    /// A demo school says so on every screen.
    pub demo: bool,
    /// Places in the list of members.
    pub stewards: Vec<usize>,
    /// Owner first.
    pub safeguarding: Vec<usize>,
    /// Owner first.
    pub staff: Vec<usize>,
    /// Owner first.
    pub leaders: Vec<usize>,
    /// Who holds the three sheets.
    pub sheet_holders: Vec<String>,
    /// The server, as its certificate and answer say.
    pub server: ServerFacts,
    /// Promises and phrases.
    pub hours: Hours,
}

impl Member {
    /// Makes a person's keys and kit.
    pub fn new(plan: MemberPlan, now: UtcSeconds) -> Self {
        Self::invited(random::id(), plan, now)
    }

    /// The same for somebody whose id stands in their invitation.
    pub fn invited(id: Id, plan: MemberPlan, now: UtcSeconds) -> Self {
        let ring = KeyRing::new();
        let reader_keys: Vec<ReaderKey> = ring
            .readers
            .iter()
            .map(|reader| ReaderKey {
                key_id: reader.key_id(),
                suite: 1,
                key: reader.public(),
                since: now,
            })
            .collect();
        let proof = prove_keys(id, &ring.signing, &reader_keys);
        let person = Person {
            id,
            name: plan.name,
            role: plan.role,
            picture: plan.picture,
            duties: plan.duties,
            signing_key: ring.signing.public(),
            reader_keys,
            state: Presence::Active,
            daily: plan.daily,
            proof,
            succession: None,
        };
        Self {
            person,
            ring,
            kit: Kit::new(),
        }
    }

    /// Closes this person's first keys under their password and kit.
    pub fn account(
        &self,
        school: Id,
        login_name: &str,
        password: &str,
    ) -> Result<NewAccount, Refusal> {
        self.account_after(0, school, login_name, password)
    }

    /// The same for somebody who had key rings up to this number before.
    pub fn account_after(
        &self,
        last_ring: u64,
        school: Id,
        login_name: &str,
        password: &str,
    ) -> Result<NewAccount, Refusal> {
        let stretched = stretch(password, school, login_name)?;
        let (counter, id) = (last_ring.saturating_add(1), self.person.id);
        let closed = lock(&self.ring, counter, school, id, &stretched, &self.kit);
        Ok(NewAccount {
            person: self.person.id,
            login_name: login_name.trim().to_lowercase(),
            auth: stretched.auth(),
            slot: closed.slot,
            ring: closed.ring,
            ring_counter: closed.ring_counter,
        })
    }
}

/// Builds version 1, signs it as each steward, and checks it as everybody will.
pub fn found(
    plan: SchoolPlan,
    members: &[Member],
    recovery: &RecoverySeed,
    now: UtcSeconds,
) -> Result<Chain, Refused> {
    let id = |at: &usize| {
        members
            .get(*at)
            .map(|member| member.person.id)
            .ok_or_else(|| Refused::Rule("the plan names a person who is not in it".to_owned()))
    };
    let route = |places: &[usize]| {
        let (owner, readers) = places
            .split_first()
            .ok_or_else(|| Refused::Rule("a route has nobody".to_owned()))?;
        Ok::<Route, Refused>(Route {
            owner: id(owner)?,
            readers: readers.iter().map(id).collect::<Result<_, _>>()?,
        })
    };
    let directory = Directory {
        format: 1,
        demo: plan.demo,
        school_name: plan.school_name,
        school: None,
        version: 1,
        previous: None,
        issued_at: now,
        review_by: now + REVIEW_AFTER,
        stewards: plan.stewards.iter().map(id).collect::<Result<_, _>>()?,
        threshold: 2,
        people: members.iter().map(|member| member.person.clone()).collect(),
        routes: Routes {
            safeguarding: route(&plan.safeguarding)?,
            staff: route(&plan.staff)?,
            leaders: route(&plan.leaders)?,
        },
        recovery: Recovery {
            reader_key: recovery.reader().public(),
            signing_key: recovery.signing().public(),
            made_at: now,
            holders: plan.sheet_holders,
        },
        server: plan.server,
        hours: plan.hours,
        left: Vec::new(),
    };
    let stewards = plan.stewards.iter().filter_map(|at| members.get(*at));
    sign(&check_routes(directory)?, stewards)
}

fn sign<'a>(
    directory: &Directory,
    mut stewards: impl Iterator<Item = &'a Member>,
) -> Result<Chain, Refused> {
    let first = stewards.next().ok_or(Refused::NotSigned)?;
    let mut statement = state(
        Label::Directory,
        NO_SCHOOL,
        directory,
        KeyKind::Signing,
        &first.ring.signing,
    );
    for steward in stewards {
        add_signature(
            &mut statement,
            NO_SCHOOL,
            KeyKind::Signing,
            &steward.ring.signing,
        );
    }
    Chain::found(&statement)
}

/// A steward's daily note that this directory is still the newest.
pub fn fresh_note(
    chain: &Chain,
    stops: &[Statement],
    steward: &KeyRing,
    now: UtcSeconds,
) -> Statement {
    let fresh = Fresh {
        format: 1,
        directory: chain.newest_hash(),
        stops: stops_hash(stops),
        at: now,
    };
    state(
        Label::Fresh,
        chain.school(),
        &fresh,
        KeyKind::Signing,
        &steward.signing,
    )
}
