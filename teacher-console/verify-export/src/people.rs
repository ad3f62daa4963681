//! Who signed: every version of the school's list of adults, each following from the one before.

use protocol::{
    bytes::{Id, PublicKey},
    directory::{Chain, Directory},
    export::Export,
    key_id::KeyKind,
    statement::{Label, Refused, Statement},
    voucher::Voucher,
};

/// Everybody who was ever listed, with each key they signed with.
pub(crate) struct People {
    chain: Chain,
    known: Vec<Known>,
    computers: Vec<Voucher>,
}

struct Known {
    id: Id,
    name: String,
    key: PublicKey,
}

impl People {
    /// Walks the versions from the founding one.
    pub(crate) fn read(export: &Export) -> Result<Self, Refused> {
        let chain = Chain::verify(export.school, &export.directories)?;
        let mut people = Self {
            known: Vec::new(),
            computers: Vec::new(),
            chain,
        };
        for version in people.chain.statements() {
            let directory: Directory = version.read(Label::Directory)?;
            for person in directory.people {
                people.known.push(Known {
                    id: person.id,
                    name: person.name,
                    key: person.signing_key,
                });
            }
        }
        let vouched = |statement: &&Statement| {
            people
                .known
                .iter()
                .any(|one| statement.is_signed_by(KeyKind::Signing, &one.key, export.school))
        };
        let computers = export
            .vouchers
            .iter()
            .filter(vouched)
            .filter_map(|statement| statement.read::<Voucher>(Label::Voucher).ok())
            .collect();
        people.computers = computers;
        Ok(people)
    }

    /// The lists of adults, each following from the one before.
    pub(crate) fn chain(&self) -> &Chain {
        &self.chain
    }

    /// The name of this person, if the statement has their signature.
    pub(crate) fn signer_of(&self, statement: &Statement, person: Id) -> Option<&str> {
        self.known
            .iter()
            .rev()
            .find(|one| {
                one.id == person
                    && statement.is_signed_by(KeyKind::Signing, &one.key, self.chain.school())
            })
            .map(|one| one.name.as_str())
    }

    /// Whether this key was ever this person's.
    pub(crate) fn has_key(&self, person: Id, key: &PublicKey) -> bool {
        self.known
            .iter()
            .any(|one| one.id == person && one.key == *key)
    }

    /// The computer with this key, if a member of staff vouched for it.
    pub(crate) fn computer(&self, key: &PublicKey) -> Option<&str> {
        self.computers
            .iter()
            .find(|voucher| voucher.device_key == *key)
            .map(|voucher| voucher.name.as_str())
    }

    /// As the newest version that lists them names them.
    pub(crate) fn name(&self, person: Id) -> &str {
        self.known
            .iter()
            .rev()
            .find(|one| one.id == person)
            .map_or("somebody who was never listed", |one| one.name.as_str())
    }
}
