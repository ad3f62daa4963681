//! Who is signed in, where, and until when. Held in memory only: a restart signs everybody out and loses nothing else.

use std::{
    collections::HashMap,
    hash::Hash as Key,
    sync::{
        Mutex,
        atomic::{AtomicI64, Ordering},
    },
};

use protocol::{
    UtcSeconds,
    account::CONFIRMED_SECONDS,
    bytes::{Hash, Id, Token, sha256},
};

use crate::{fault::Fault, random};

/// No session lives longer.
pub const SESSION_S: UtcSeconds = 12 * 60 * 60;
/// Staff who do nothing are signed out after this, unless the school has set less.
pub const STAFF_IDLE_S: UtcSeconds = 20 * 60;
/// A challenge counts once, for this long.
pub const CHALLENGE_S: UtcSeconds = 2 * 60;

/// A machine that has proved its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MachineProof {
    /// Which machine.
    pub machine: Id,
}

/// A person who has signed in on a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonProof {
    /// Who.
    pub person: Person,
    /// On which machine; the session counts nowhere else.
    pub machine: Id,
}

/// Whose session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// A pupil.
    Pupil(Id),
    /// Somebody in the directory.
    Staff(Id),
    /// Somebody with a signed pass for some days.
    Guest(Id),
}

/// All sessions and open challenges. Tokens are kept as hashes.
pub struct Sessions {
    staff_idle_s: AtomicI64,
    machines: Mutex<Table<Hash, MachineProof>>,
    people: Mutex<Table<Hash, PersonProof>>,
    challenges: Mutex<Table<(Id, Hash), ()>>,
    confirmed: Mutex<Table<Hash, ()>>,
    held: Mutex<Table<Hash, ()>>,
}

impl Default for Sessions {
    fn default() -> Self {
        Self {
            staff_idle_s: AtomicI64::new(STAFF_IDLE_S),
            machines: Mutex::default(),
            people: Mutex::default(),
            challenges: Mutex::default(),
            confirmed: Mutex::default(),
            held: Mutex::default(),
        }
    }
}

impl Sessions {
    /// Seconds after which staff who do nothing are signed out.
    pub fn staff_idle_s(&self) -> UtcSeconds {
        self.staff_idle_s.load(Ordering::Relaxed)
    }

    /// Sets them, also for whoever is signed in now; never more than [`STAFF_IDLE_S`] (L-11).
    pub fn set_staff_idle_s(&self, seconds: UtcSeconds) {
        self.staff_idle_s
            .store(seconds.min(STAFF_IDLE_S), Ordering::Relaxed);
    }

    /// A nonce for this machine to sign.
    pub fn challenge(&self, machine: Id, now: UtcSeconds) -> Result<Token, Fault> {
        let nonce = random::token()?;
        lock(&self.challenges).put((machine, name(&nonce)), (), now, CHALLENGE_S);
        Ok(nonce)
    }

    /// Whether this nonce was given to this machine and has not been used; it is used now.
    pub fn take_challenge(&self, machine: Id, nonce: &Token, now: UtcSeconds) -> bool {
        lock(&self.challenges)
            .take(&(machine, name(nonce)), now)
            .is_some()
    }

    /// A session for a machine that has proved its key.
    pub fn open_machine(&self, proof: MachineProof, now: UtcSeconds) -> Result<Token, Fault> {
        let token = random::token()?;
        lock(&self.machines).put(name(&token), proof, now, SESSION_S);
        Ok(token)
    }

    /// The machine with this token.
    pub fn machine(&self, token: &Token, now: UtcSeconds) -> Option<MachineProof> {
        lock(&self.machines).get(&name(token), now, SESSION_S)
    }

    /// A session for a person.
    pub fn open_person(&self, proof: PersonProof, now: UtcSeconds) -> Result<Token, Fault> {
        let token = random::token()?;
        lock(&self.people).put(name(&token), proof, now, SESSION_S);
        Ok(token)
    }

    /// The person with this token on this machine; asking counts as being active.
    pub fn person(&self, token: &Token, machine: Id, now: UtcSeconds) -> Option<PersonProof> {
        let mut people = lock(&self.people);
        let proof = people
            .get(&name(token), now, self.staff_idle_s())
            .or_else(|| {
                let proof = people.get(&name(token), now, SESSION_S)?;
                // A pupil who thinks for half an hour is not signed out; an idle console is.
                matches!(proof.person, Person::Pupil(_)).then_some(proof)
            })?;
        (proof.machine == machine).then_some(proof)
    }

    /// The same without counting as being active: for what a console asks by itself.
    pub fn look_at_person(
        &self,
        token: &Token,
        machine: Id,
        now: UtcSeconds,
    ) -> Option<PersonProof> {
        let proof = lock(&self.people).look(&name(token), now, self.staff_idle_s())?;
        (proof.machine == machine).then_some(proof)
    }

    /// The member of staff with this token on this machine. A console asks this by itself, so it keeps nobody signed in.
    pub fn staff_at(&self, token: &Token, machine: Id, now: UtcSeconds) -> Option<Id> {
        let proof = lock(&self.people).look(&name(token), now, self.staff_idle_s())?;
        match proof.person {
            Person::Staff(id) if proof.machine == machine => Some(id),
            Person::Staff(_) | Person::Pupil(_) | Person::Guest(_) => None,
        }
    }

    /// Ends every session of a member of staff, wherever they are signed in (P20).
    pub fn close_staff(&self, person: Id) {
        let mut people = lock(&self.people);
        people
            .rows
            .retain(|_, row| row.value.person != Person::Staff(person));
    }

    /// Ends every session of a pupil.
    pub fn close_pupil(&self, pupil: Id) {
        lock(&self.people)
            .rows
            .retain(|_, row| row.value.person != Person::Pupil(pupil));
    }

    /// Ends every session on a machine, its own and those of whoever is signed in there.
    pub fn close_machine(&self, machine: Id) {
        lock(&self.machines)
            .rows
            .retain(|_, row| row.value.machine != machine);
        lock(&self.people)
            .rows
            .retain(|_, row| row.value.machine != machine);
    }

    /// Ends a person's session.
    pub fn close_person(&self, token: &Token) {
        lock(&self.people).rows.remove(&name(token));
    }

    /// Ends every session of a person.
    pub fn close_all(&self, person: Person) {
        lock(&self.people)
            .rows
            .retain(|_, row| row.value.person != person);
    }

    /// Ends every session of a person but this one.
    pub fn close_others(&self, person: Person, kept: &Token) {
        let kept = name(kept);
        lock(&self.people)
            .rows
            .retain(|token, row| *token == kept || row.value.person != person);
    }

    /// The password was typed again in this session: that counts for five minutes.
    pub fn confirm(&self, token: &Token, now: UtcSeconds) {
        lock(&self.confirmed).put(name(token), (), now, CONFIRMED_SECONDS);
    }

    /// Whether it was typed again in the last five minutes.
    pub fn is_confirmed(&self, token: &Token, now: UtcSeconds) -> bool {
        lock(&self.confirmed)
            .get(&name(token), now, CONFIRMED_SECONDS)
            .is_some()
    }

    /// This session may only do what must be done first.
    pub fn hold(&self, token: &Token, now: UtcSeconds) {
        lock(&self.held).put(name(token), (), now, SESSION_S);
    }

    /// What had to be done first is done.
    pub fn let_go(&self, token: &Token) {
        lock(&self.held).rows.remove(&name(token));
    }

    /// Whether something must be done first.
    pub fn is_held(&self, token: &Token, now: UtcSeconds) -> bool {
        lock(&self.held).get(&name(token), now, SESSION_S).is_some()
    }
}

fn name(token: &Token) -> Hash {
    sha256(&[b"stc session v1", &token.0])
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

struct Table<K, V> {
    rows: HashMap<K, Row<V>>,
}

struct Row<V> {
    value: V,
    expires: UtcSeconds,
    used: UtcSeconds,
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self {
            rows: HashMap::new(),
        }
    }
}

impl<K: Key + Eq, V: Copy> Table<K, V> {
    fn put(&mut self, key: K, value: V, now: UtcSeconds, life_s: UtcSeconds) {
        self.rows.retain(|_, row| row.expires > now);
        self.rows.insert(
            key,
            Row {
                value,
                expires: now.saturating_add(life_s),
                used: now,
            },
        );
    }

    fn take(&mut self, key: &K, now: UtcSeconds) -> Option<V> {
        let row = self.rows.remove(key)?;
        (row.expires > now).then_some(row.value)
    }

    /// What is there still, without counting as use.
    fn look(&self, key: &K, now: UtcSeconds, idle_s: UtcSeconds) -> Option<V> {
        self.rows
            .get(key)
            .filter(|row| row.expires > now && now.saturating_sub(row.used) < idle_s)
            .map(|row| row.value)
    }

    fn get(&mut self, key: &K, now: UtcSeconds, idle_s: UtcSeconds) -> Option<V> {
        let value = self.look(key, now, idle_s)?;
        if let Some(row) = self.rows.get_mut(key) {
            row.used = now;
        }
        Some(value)
    }
}

#[cfg(test)]
mod tests;
