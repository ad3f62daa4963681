//! Sign-in and unlock: one password, two derived values, and only one of them leaves.

use protocol::{
    machines::Nothing,
    paths,
    staff::{RingAndSlot, StaffSession, StaffSignIn},
};
use sealing::{password::stretch, renewal::Settled};

use super::{Client, SignedIn, refused, sheets::OnTheTable};
use crate::{
    intent::{Answer, Trouble, account::AccountAnswer},
    kept_card::Place,
    keyring::Keyring,
    search::Index,
    state::{account::CardHere, secret::Secret},
};

impl Client {
    pub(super) fn sign_in(
        &mut self,
        login_name: &str,
        password: &Secret,
        second: Option<String>,
    ) -> Result<Answer, Trouble> {
        if self.machine.is_none() {
            self.connect()?;
        }
        self.forget();
        let school = self.chain()?.school();
        let stretched = stretch(password.text(), school, login_name).map_err(refused)?;
        let body = StaffSignIn {
            login_name: login_name.to_owned(),
            auth: stretched.auth(),
            second,
        };
        let session: StaffSession = if body.second.is_some() {
            // Which of the three was wrong is not said: the sentence is the server's.
            self.ask_with_code(paths::STAFF_SIGN_IN, &body)?
        } else {
            self.ask(paths::STAFF_SIGN_IN, &body)?
        };
        self.server_ahead_s = Some(session.now - self.now());
        if self.directory()?.person(session.person).is_none() {
            self.renew_directory()?;
        }
        self.person = Some(SignedIn {
            session: session.clone(),
            login_name: login_name.to_owned(),
            stretched,
        });
        Ok(Answer::SignedIn(session))
    }

    /// Opens the keys with what was typed from the card. Whoever does not want it kept has an older one forgotten.
    pub(super) fn unlock(&mut self, kit: &Secret, keeps: bool) -> Result<Answer, Trouble> {
        self.open_keys(kit)?;
        let place = self.card_place()?;
        let card = if keeps {
            place.keep(&self.keys()?.card_code())
        } else {
            place.forget()
        };
        Ok(Answer::Unlocked(card))
    }

    /// Opens the keys with the code this computer keeps. One that does not fit any more is said to be so and stays until
    /// another one opens, because the server could make each look so.
    pub(super) fn open_with_card_here(&mut self) -> Result<Answer, Trouble> {
        let card = match self.card_place()?.look() {
            Err(card) => card,
            Ok(code) => match self.open_keys(&code) {
                Ok(()) => return Ok(Answer::Unlocked(CardHere::Kept)),
                Err(Trouble::WrongKit | Trouble::MistypedKit) => CardHere::Stale,
                Err(trouble) => return Err(trouble),
            },
        };
        Ok(Answer::Account(AccountAnswer::CardHere(card)))
    }

    /// Where this computer keeps the code of the card of whoever is signed in.
    pub(super) fn card_place(&self) -> Result<Place, Trouble> {
        Ok(Place::of(self.chain()?.school(), self.person_id()?))
    }

    fn open_keys(&mut self, kit: &Secret) -> Result<(), Trouble> {
        let closed: RingAndSlot = self.ask(paths::STAFF_RING, &Nothing {})?;
        self.renew_directory()?;
        let person = self.person_id()?;
        let counters = &self.folder.seen.ring_counters;
        let seen_counter = counters.get(&person.to_string()).copied().unwrap_or(0);
        let signed_in = self.person.as_ref().ok_or(Trouble::SessionEnded)?;
        let chain = self.chain()?;
        let mut keyring = Keyring::open(
            &closed,
            seen_counter,
            chain.school(),
            person,
            &signed_in.stretched,
            kit.text(),
        )
        .map_err(refused)?;
        let settled = keyring.settle(chain);
        if settled == Settled::Foreign {
            return Err(Trouble::Here(
                "The school's list of helpers names other keys for you. Nothing was opened. Speak with a steward today."
                    .to_owned(),
            ));
        }
        self.folder
            .seen
            .ring_counters
            .insert(person.to_string(), closed.ring_counter);
        self.keep_seen()?;
        self.keyring = Some(keyring);
        if settled == Settled::Changed {
            // What cannot be kept now is found and kept at the next sign-in.
            drop(self.keep_ring());
        }
        let has_all = self
            .person
            .as_ref()
            .is_some_and(|person| person.session.first.is_empty());
        if has_all {
            // Whoever must set up a second factor first says it after that.
            self.say_still_newest()?;
            drop(self.tend_keys());
        }
        Ok(())
    }

    /// Signs once more where the logs stand, and ends the session at the server as well; where that fails it ends by
    /// itself.
    pub(super) fn lock(&mut self) -> Answer {
        if self.keyring.is_some() {
            // The screen is locked already. What does not hold is said at the next sign-in, before anything else.
            drop(self.check_record());
        }
        self.keyring = None;
        self.kept_pages.clear();
        if self.person.is_some() {
            let told: Result<serde_json::Value, _> =
                self.ask_once(paths::STAFF_SIGN_OUT, &Nothing {});
            drop(told);
        }
        self.forget();
        Answer::Locked
    }

    /// Keys, session, what was remembered of reports, and sheets that lie on the table.
    fn forget(&mut self) {
        self.keyring = None;
        self.person = None;
        self.gists.clear();
        self.opened = Index::default();
        self.table = OnTheTable::default();
    }
}
