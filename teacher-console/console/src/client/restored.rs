//! After a restore: a steward's console reads what was brought back, and signs exactly what it has shown.

use protocol::{
    bytes::Id,
    key_id::KeyKind,
    machines::{Nothing, OneStatement},
    paths,
    restored::{OpenRestoration, Restored},
    statement::{Label, Statement},
};

use super::Client;
use crate::{
    intent::{Trouble, people::PeopleAnswer},
    state::people::ShownRestoration,
};

impl Client {
    /// What waits for stewards' signatures. A first signature that is no steward's, or is about something else, is
    /// not shown and so never added to.
    pub(super) fn load_restoration(&mut self) -> Result<Option<ShownRestoration>, Trouble> {
        let open: OpenRestoration = self.ask(paths::RESTORED, &Nothing {})?;
        let Some(restoration) = open.restoration else {
            return Ok(None);
        };
        let me = self.person_id()?;
        let first = open.signed.filter(|statement| {
            statement
                .read::<Restored>(Label::Restored)
                .is_ok_and(|restored| restored.restoration == restoration)
        });
        let signed_by = match &first {
            Some(statement) => self.stewards_of(statement)?,
            None => Vec::new(),
        };
        Ok(Some(ShownRestoration {
            first: first.filter(|_| !signed_by.is_empty()),
            is_mine: signed_by.iter().any(|(id, _)| *id == me),
            signed_by: signed_by.into_iter().map(|(_, name)| name).collect(),
            restoration,
        }))
    }

    fn stewards_of(&self, statement: &Statement) -> Result<Vec<(Id, String)>, Trouble> {
        let chain = self.chain()?;
        let newest = chain.newest();
        Ok(newest
            .stewards
            .iter()
            .filter_map(|id| newest.person(*id))
            .filter(|person| {
                statement.is_signed_by(KeyKind::Signing, &person.signing_key, chain.school())
            })
            .map(|person| (person.id, person.name.clone()))
            .collect())
    }

    pub(super) fn sign_restored(
        &mut self,
        shown: &ShownRestoration,
    ) -> Result<PeopleAnswer, Trouble> {
        let school = self.chain()?.school();
        let statement = match &shown.first {
            Some(first) => self.keys()?.sign_too(first, school),
            None => {
                let restored = Restored {
                    format: 1,
                    restoration: shown.restoration.clone(),
                    at: self.now(),
                };
                self.keys()?.restored(&restored, school)
            }
        };
        let _stored: Nothing = self.ask(paths::RESTORED_SIGN, &OneStatement { statement })?;
        Ok(PeopleAnswer::RestoreSigned {
            is_second: shown.first.is_some(),
        })
    }
}
