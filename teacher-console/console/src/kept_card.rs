//! The code of a person's card, kept by their own computer for whoever asked for that.
//!
//! The Secret Service on Linux, the Credential Manager on Windows and the Keychain on macOS keep it; each is open while
//! its owner is logged in to the computer. It is never kept unasked: a console in a staff room is many people's, and so
//! may be that computer's log-in.

use keyring::{Entry, Error};
use protocol::bytes::Id;

use crate::state::{account::CardHere, secret::Secret};

/// How our entries are called among those of other programs.
const SERVICE: &str = "stop-think-click teacher console";

/// The place of one person's code.
pub struct Place(Option<Entry>);

impl Place {
    /// Of this person of this school.
    pub fn of(school: Id, person: Id) -> Self {
        Self(Entry::new(SERVICE, &format!("card of {person} at {school}")).ok())
    }

    /// The code, if it is kept; otherwise why there is none.
    ///
    /// # Errors
    /// [`CardHere::NoSafe`] or [`CardHere::NotKept`].
    pub fn look(&self) -> Result<Secret, CardHere> {
        let entry = self.0.as_ref().ok_or(CardHere::NoSafe)?;
        match entry.get_password() {
            Ok(code) => Ok(Secret::new(code)),
            Err(Error::NoEntry) => Err(CardHere::NotKept),
            Err(_) => Err(CardHere::NoSafe),
        }
    }

    /// Keeps this code in place of any other, and says how it stands then.
    pub fn keep(&self, code: &str) -> CardHere {
        match self.0.as_ref().map(|entry| entry.set_password(code)) {
            Some(Ok(())) => CardHere::Kept,
            _ => CardHere::NoSafe,
        }
    }

    /// Forgets the code, and says how it stands then.
    pub fn forget(&self) -> CardHere {
        match self.0.as_ref().map(Entry::delete_credential) {
            Some(Ok(()) | Err(Error::NoEntry)) => CardHere::NotKept,
            _ => CardHere::NoSafe,
        }
    }
}
