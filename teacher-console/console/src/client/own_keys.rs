//! New keys of one's own: offered, taken in use when two stewards have signed, and everything wrapped for them.

use protocol::{
    account::Account,
    agreements::OwnRules,
    bytes::Id,
    calendar::CalendarPage,
    directory::{LogName, Person},
    grant::{Grant, GrantReason, PostGrant},
    key_id::{KeyKind, key_id},
    machines::Nothing,
    own_keys::{AskOwnStanzas, OWN_STANZAS_PAGE_LEN, OfferKeys, OwnStanzas},
    paths,
    questionnaires::QuestionnaireRounds,
};
use sealing::renewal::Settled;

use super::Client;
use crate::{
    intent::{Trouble, account::AccountAnswer},
    keyring::{Keyring, travelling},
    reminders::{Reminder, Standing, due},
    state::account::OwnKeys,
};

impl Client {
    /// Makes new keys beside the present ones and offers them. Until a list names them, everything goes on as before.
    pub(super) fn renew_keys(&mut self) -> Result<AccountAnswer, Trouble> {
        self.renew_directory()?;
        let now = self.now();
        let chain = self.chain.as_ref().ok_or(Trouble::NotFounded)?;
        let signed_in = self.person.as_ref().ok_or(Trouble::SessionEnded)?;
        let keyring = self.keyring.as_mut().ok_or(Trouble::KeysClosed)?;
        let is_new = !keyring.is_renewing();
        let (person, closed) = keyring
            .renew(chain, &signed_in.stretched, now)
            .ok_or_else(not_listed)?;
        let counter = closed.ring_counter;
        let offered = self.ask::<Nothing>(paths::STAFF_KEYS_OFFER, &OfferKeys { person, closed });
        if let (Err(_), true, Some(keyring)) = (&offered, is_new, &mut self.keyring) {
            // If the server has them all the same, they come back with the ring at the next sign-in.
            keyring.leave_renewal();
        }
        let Nothing {} = offered?;
        self.remember_ring(counter)?;
        Ok(AccountAnswer::KeysOffered)
    }

    /// How one's own keys stand; nothing while they are closed.
    pub(super) fn own_keys(&self) -> Option<OwnKeys> {
        let keyring = self.keyring.as_ref()?;
        let listed = self.directory().ok()?.person(self.person_id().ok()?)?;
        Some(OwnKeys {
            since: listed.newest_reader_key()?.since,
            is_waiting: keyring.is_renewing(),
            former: keyring.former(),
        })
    }

    /// What is due, from the server's word for the password and from the signed list for everything else.
    pub(super) fn remind(&mut self) -> Result<AccountAnswer, Trouble> {
        let own: OwnRules = self.ask(paths::AGREEMENTS_OWN, &Nothing {})?;
        let me = self.person.as_ref();
        if me.is_some_and(|me| me.session.guest_until.is_some()) {
            // Everything else that can be due is of people on the signed list.
            let reminder = own.is_due.then_some(Reminder::Rules);
            return Ok(AccountAnswer::Reminded(reminder));
        }
        let account: Account = self.ask(paths::STAFF_ACCOUNT, &Nothing {})?;
        let asked: QuestionnaireRounds = self.ask(paths::QUESTIONNAIRES, &Nothing {})?;
        let (me, newest) = (self.person_id()?, self.directory()?);
        let keys = newest.person(me).and_then(Person::newest_reader_key);
        let standing = Standing {
            password_due: account.password_due,
            keys_since: keys.map(|key| key.since).filter(|_| !self.is_renewing()),
            review_by: newest.stewards.contains(&me).then_some(newest.review_by),
            is_unsigned: own.is_due,
            is_asked: !asked.waiting.is_empty(),
        };
        let reminder = match due(&standing, self.now()) {
            Some(reminder) => Some(reminder),
            None => self.week()?,
        };
        Ok(AccountAnswer::Reminded(reminder))
    }

    /// What is due for this person within a week, if anything is.
    fn week(&mut self) -> Result<Option<Reminder>, Trouble> {
        let page: CalendarPage = self.ask(paths::CALENDAR, &Nothing {})?;
        let count = page.due.iter().map(|row| row.count).sum();
        Ok((count > 0).then_some(Reminder::Week(count)))
    }

    /// Whether somebody's new keys wait: then the list may name them at any moment.
    pub(super) fn is_renewing(&self) -> bool {
        self.keyring.as_ref().is_some_and(Keyring::is_renewing)
    }

    /// After a newer list: the keys it names are in use from now on.
    pub(super) fn settle_keys(&mut self) {
        let (Some(keyring), Some(chain)) = (&mut self.keyring, &self.chain) else {
            return;
        };
        if keyring.settle(chain) == Settled::Changed {
            // What cannot be kept now is found and kept at the next sign-in.
            drop(self.keep_ring());
            drop(self.tend_keys());
        }
    }

    /// Wraps for the newest key whatever is wrapped for a former one, and destroys former keys when their time is over.
    /// It shows nothing, and what is cut off is done at the next sign-in.
    pub(super) fn tend_keys(&mut self) -> Result<(), Trouble> {
        if self.keys()?.former() == 0 {
            return Ok(());
        }
        for log in LogName::ALL {
            self.wrap_own(log)?;
        }
        let now = self.now();
        let chain = self.chain.as_ref().ok_or(Trouble::NotFounded)?;
        let keyring = self.keyring.as_mut().ok_or(Trouble::KeysClosed)?;
        if keyring.destroy_former(chain, now) > 0 {
            self.keep_ring()?;
        }
        Ok(())
    }

    fn wrap_own(&mut self, log: LogName) -> Result<(), Trouble> {
        let mut after: Option<Id> = None;
        loop {
            let page: OwnStanzas =
                self.ask(paths::STAFF_KEYS_STANZAS, &AskOwnStanzas { log, after })?;
            let (keys, chain) = (self.keys()?, self.chain()?);
            // What is not genuine opens nothing, whatever it is wrapped for.
            let mut wrapped: Vec<_> = page
                .rows
                .iter()
                .filter_map(|row| keys.wrap_own(row, chain).ok())
                .collect();
            // Once is enough where two former keys open the same words.
            wrapped.dedup_by_key(|(header, _)| header.envelope);
            let reader = keys.newest_reader().ok_or(Trouble::KeysClosed)?;
            let grant = Grant {
                format: 1,
                log,
                envelopes: wrapped.iter().map(|(header, _)| header.envelope).collect(),
                reader: key_id(KeyKind::Reader, &reader),
                reason: GrantReason::NewKeys,
                at: self.now(),
            };
            let body = PostGrant {
                stanzas: wrapped.iter().map(|(_, one)| travelling(one)).collect(),
                grant: keys.grant(&grant, chain.school()),
            };
            if let Some((header, _)) = wrapped.last() {
                after = Some(header.envelope);
                let Nothing {} = self.ask(paths::STAFF_KEYS_WRAPPED, &body)?;
            }
            if wrapped.is_empty() || page.rows.len() < OWN_STANZAS_PAGE_LEN as usize {
                return Ok(());
            }
        }
    }

    /// Gives the server the ring as it is now, under the same password and card.
    pub(super) fn keep_ring(&mut self) -> Result<(), Trouble> {
        let school = self.chain()?.school();
        let signed_in = self.person.as_ref().ok_or(Trouble::SessionEnded)?;
        let closed = self.keys()?.close_again(school, &signed_in.stretched);
        let Nothing {} = self.ask(paths::STAFF_RING_SAVE, &closed)?;
        self.remember_ring(closed.ring_counter)
    }

    /// The server has the ring with this number: no lower one is taken here from now on.
    pub(super) fn remember_ring(&mut self, counter: u64) -> Result<(), Trouble> {
        if let Some(keyring) = &mut self.keyring {
            keyring.is_closed_as(counter);
        }
        let person = self.person_id()?.to_string();
        self.folder.seen.ring_counters.insert(person, counter);
        self.keep_seen()
    }
}

fn not_listed() -> Trouble {
    Trouble::Here(
        "The school's list of helpers does not name you any more. Speak with a steward.".to_owned(),
    )
}
