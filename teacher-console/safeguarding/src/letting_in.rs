//! Letting one more person read what is on record already: who may, and when a second person has to agree (P4).

use crate::{Asker, KeyId, Log, Permission, PersonId, Refusal, SealedWords, StaffMember, Tie, may};

/// Words that are to be opened to one more key.
#[derive(Clone, Debug)]
pub struct LettingIn<'a> {
    /// In which log.
    pub log: Log,
    /// The words, with everybody who can read them now.
    pub words: &'a [SealedWords],
    /// Who will be able to read.
    pub to: &'a StaffMember,
    /// With which of their keys.
    pub key: KeyId,
    /// Whether the signed directory names them for this log.
    pub is_on_route: bool,
    /// Whether the words are of one case, and no other case of this log was opened to this key before.
    pub is_one_case: bool,
}

/// How many people have to sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signatures {
    /// A reader's alone.
    One,
    /// A reader's and a second person's.
    Two,
}

impl LettingIn<'_> {
    /// Whether this person may let them in, and how many signatures that takes.
    ///
    /// One is enough for a new key of one's own, and for one case for somebody whom the directory names for this log.
    /// Everything else takes two: more than one case, or a person from elsewhere.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotAReader`] unless every word is open to whoever asks; [`Refusal::CanReadAlready`].
    pub fn asked_by(&self, by: &StaffMember) -> Result<Signatures, Refusal> {
        if self.words.is_empty() || !self.to.reader_keys.contains(&self.key) {
            return Err(Refusal::NotAReader);
        }
        self.may(by, Permission::LetIn, &[])?;
        if self
            .words
            .iter()
            .all(|words| words.readers.contains(&self.key))
        {
            return Err(Refusal::CanReadAlready);
        }
        let is_small = self.is_on_route && self.is_one_case;
        Ok(if self.to.id == by.id || is_small {
            Signatures::One
        } else {
            Signatures::Two
        })
    }

    /// Whether this person can be the second one: another reader of all these words, or, in the safeguarding log, a
    /// steward. In the other two logs a steward may be the person the words are about, so only a reader counts there.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotAReader`], or [`Refusal::NeedsAnotherPerson`] for whoever asked or is to be let in.
    pub fn agreed_by(
        &self,
        asked: PersonId,
        second: &StaffMember,
        is_steward: bool,
    ) -> Result<(), Refusal> {
        let ties: &[Tie] = if is_steward { &[Tie::Steward] } else { &[] };
        self.may(second, Permission::AgreeToLettingIn, ties)?;
        if second.id == asked || second.id == self.to.id {
            return Err(Refusal::NeedsAnotherPerson);
        }
        Ok(())
    }

    /// Asks the table; every word has to be open to somebody for it to be 'sealed for them'.
    fn may(&self, who: &StaffMember, permission: Permission, ties: &[Tie]) -> Result<(), Refusal> {
        let mut all = ties.to_vec();
        if self.words.iter().all(|words| words.is_for(who)) {
            all.push(Tie::SealedForThem);
        }
        may(Asker::staff(&who.roles, &all), permission, Some(self.log))
    }
}

#[cfg(test)]
mod tests;
