//! Sign-in and unlock: one password, two derived values, and only one of them leaves.

use protocol::{
    machines::Nothing,
    paths,
    staff::{RingAndSlot, StaffSession, StaffSignIn},
};
use sealing::{password::stretch, renewal::Settled};

use super::{Client, SignedIn, refused, sheets::OnTheTable};
use crate::{
    intent::{Answer, Trouble},
    keyring::Keyring,
    search::Index,
    state::secret::Secret,
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

    pub(super) fn unlock(&mut self, kit: &Secret) -> Result<Answer, Trouble> {
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
        Ok(Answer::Unlocked)
    }

    /// Signs once more where the logs stand, and ends the session at the server as well; where that fails it ends by
    /// itself.
    pub(super) fn lock(&mut self) -> Answer {
        if self.keyring.is_some() {
            // The screen is locked already. What does not hold is said at the next sign-in, before anything else.
            drop(self.check_record());
        }
        self.keyring = None;
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
