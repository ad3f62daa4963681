//! The chain of directories: each version counts because of the one before it.

use super::{Directory, FormerSteward, Person};
use crate::{
    bytes::{Hash, Id, KeyId, PublicKey},
    key_id::KeyKind,
    statement::{Label, NO_SCHOOL, Refused, Statement},
};

/// The id of a school: first 16 bytes of SHA-256 of its founding directory.
pub fn school_id(founding: &Statement) -> Id {
    let hash = founding.hash();
    let mut id = [0; 16];
    for (to, from) in id.iter_mut().zip(hash.0) {
        *to = from;
    }
    Id(id)
}

/// The school code adults compare by eye: 16 base32 characters of the id's first ten bytes, in fours.
pub fn school_code(school: Id) -> String {
    let text = data_encoding::BASE32_NOPAD.encode(school.0.get(..10).unwrap_or_default());
    let fours: Vec<&str> = (0..text.len())
        .step_by(4)
        .filter_map(|at| text.get(at..at + 4))
        .collect();
    fours.join("-")
}

/// A directory and all before it, each checked. It can only grow; a bad statement changes nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chain {
    school: Id,
    statements: Vec<Statement>,
    earlier: Vec<Directory>,
    newest: Directory,
    newest_hash: Hash,
    pub(super) former_stewards: Vec<FormerSteward>,
}

impl Chain {
    /// Walks all versions from the founding one, whose hash must be the pinned id.
    pub fn verify(school: Id, statements: &[Statement]) -> Result<Self, Refused> {
        let (first, rest) = statements.split_first().ok_or(Refused::OutOfOrder)?;
        let mut chain = Self::found(first)?;
        if chain.school != school {
            return Err(Refused::OtherSchool);
        }
        for next in rest {
            chain.accept(next)?;
        }
        Ok(chain)
    }

    /// Starts a chain from a founding directory; the caller pins or compares the resulting id.
    pub fn found(first: &Statement) -> Result<Self, Refused> {
        let directory: Directory = first.read(Label::Directory)?;
        directory.check_rules()?;
        if directory.version != 1 || directory.previous.is_some() || directory.school.is_some() {
            return Err(Refused::OutOfOrder);
        }
        if !directory.is_signed_by_two(first, NO_SCHOOL, &[]) {
            return Err(Refused::NotSigned);
        }
        Ok(Self {
            school: school_id(first),
            newest_hash: first.hash(),
            statements: vec![first.clone()],
            earlier: Vec::new(),
            newest: directory,
            former_stewards: Vec::new(),
        })
    }

    /// Takes the next version, signed by two stewards *of the present one* or by the recovery key.
    ///
    /// It knows of no stop: right for walking lists of the past, which a steward may have signed before being stopped.
    pub fn accept(&mut self, next: &Statement) -> Result<(), Refused> {
        self.accept_without(next, &[])
    }

    /// The same for a list that is new to somebody who knows these stops: who is stopped never counts as steward.
    pub fn accept_without(&mut self, next: &Statement, stopped: &[KeyId]) -> Result<(), Refused> {
        let directory: Directory = next.read(Label::Directory)?;
        if directory.school != Some(self.school) {
            return Err(Refused::OtherSchool);
        }
        if Some(directory.version) != self.newest.version.checked_add(1)
            || directory.previous != Some(self.newest_hash)
            || directory.demo != self.newest.demo
        {
            return Err(Refused::OutOfOrder);
        }
        directory.check_rules()?;
        let recovered = next.is_signed_by(
            KeyKind::Signing,
            &self.newest.recovery.signing_key,
            self.school,
        );
        if !recovered && !self.newest.is_signed_by_two(next, self.school, stopped) {
            return Err(Refused::NotSigned);
        }
        self.remember(&directory);
        self.newest_hash = next.hash();
        self.statements.push(next.clone());
        let before = std::mem::replace(&mut self.newest, directory);
        self.earlier.push(before);
        Ok(())
    }

    /// The school.
    pub fn school(&self) -> Id {
        self.school
    }

    /// The newest directory.
    pub fn newest(&self) -> &Directory {
        &self.newest
    }

    /// The hash of its payload.
    pub fn newest_hash(&self) -> Hash {
        self.newest_hash
    }

    /// Somebody as the newest version that lists them does: people who have left still wrote what they wrote.
    pub fn person_ever(&self, id: Id) -> Option<&Person> {
        self.newest_first().find_map(|list| list.person(id))
    }

    /// Whether any version listed this key as that person's. What was signed before a yearly change, or by somebody
    /// who has left since, stays signed (`keys` plan §1.1: 'old public key stays listed').
    pub fn has_listed(&self, person: Id, signing_key: &PublicKey) -> bool {
        self.newest_first()
            .filter_map(|list| list.person(person))
            .any(|listed| listed.signing_key == *signing_key)
    }

    /// Whether this person signed it, with a key that any version lists as theirs.
    pub fn has_signed(&self, person: Id, statement: &Statement) -> bool {
        self.everybody_ever()
            .filter(|(_, listed)| listed.id == person)
            .any(|(_, listed)| {
                statement.is_signed_by(KeyKind::Signing, &listed.signing_key, self.school)
            })
    }

    /// Whether the recovery key of any version signed it: two sheets were brought together for it (P5).
    pub fn sheets_have_signed(&self, statement: &Statement) -> bool {
        self.newest_first().any(|list| {
            statement.is_signed_by(KeyKind::Signing, &list.recovery.signing_key, self.school)
        })
    }

    /// Everybody as any version lists them, the newest first; the same person may come again with other keys.
    pub fn everybody_ever(&self) -> impl Iterator<Item = (&Directory, &Person)> {
        self.newest_first()
            .flat_map(|list| list.people.iter().map(move |person| (list, person)))
    }

    /// The first version that lists somebody, and the stewards who signed it: those of the version before, and of the
    /// first version its own.
    pub fn first_listed(&self, id: Id) -> Option<(&Directory, Vec<&Person>)> {
        let mut before: Option<&Directory> = None;
        let lists = self.earlier.iter().chain(std::iter::once(&self.newest));
        for (list, statement) in lists.zip(&self.statements) {
            if list.person(id).is_some() {
                let signers = before.unwrap_or(list);
                let school = list.school.unwrap_or(NO_SCHOOL);
                let people = signers.stewards.iter();
                let by = people
                    .filter_map(|steward| signers.person(*steward))
                    .filter(|one| {
                        statement.is_signed_by(KeyKind::Signing, &one.signing_key, school)
                    });
                return Some((list, by.collect()));
            }
            before = Some(list);
        }
        None
    }

    pub(super) fn newest_first(&self) -> impl Iterator<Item = &Directory> {
        std::iter::once(&self.newest).chain(self.earlier.iter().rev())
    }

    /// Every version, oldest first.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }
}
