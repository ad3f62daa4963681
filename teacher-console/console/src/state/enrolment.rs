//! A newcomer at the door: from the activation code to keys of their own.

use protocol::enrolment::{Enrol, Newcomer};

use super::secret::Secret;

/// Everything these pages show.
#[derive(Default)]
pub struct Enrolment {
    /// The activation code; stays until the keys are sent.
    pub code: Secret,
    /// The chosen password; gone once keys are made.
    pub password: Secret,
    /// The same again.
    pub again: Secret,
    /// How far they are.
    pub stage: Stage,
}

/// How far a newcomer is.
#[derive(Default)]
pub enum Stage {
    /// Typing the code.
    #[default]
    Code,
    /// Choosing a password.
    Password(Box<Newcomer>),
    /// Writing down the card; nothing has been sent.
    Card(Box<NewCard>),
    /// Sent; the eight characters are compared face to face.
    Sent {
        /// As shown.
        name: String,
        /// What they type.
        login_name: String,
        /// Eight characters of their key.
        face: String,
    },
}

/// A new card, and what goes to the server once it is written down.
pub struct NewCard {
    /// As shown.
    pub name: String,
    /// What they type.
    pub login_name: String,
    /// The card's code.
    pub kit: Secret,
    /// Eight characters of their key.
    pub face: String,
    /// Public keys and the closed ring.
    pub enrol: Box<Enrol>,
}

/// Every field of these pages.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum EnrolField {
    /// The activation code.
    Code,
    /// The chosen password.
    Password,
    /// The same again.
    Again,
}

impl Enrolment {
    /// Puts typed text where it belongs.
    pub fn type_in(&mut self, field: EnrolField, text: String) {
        let secret = Secret::new(text);
        match field {
            EnrolField::Code => self.code = secret,
            EnrolField::Password => self.password = secret,
            EnrolField::Again => self.again = secret,
        }
    }
}
