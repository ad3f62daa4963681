//! The room of one's own sign-in, and the page that asks for the password again before something that needs it.

use protocol::{UtcSeconds, account::Account};

use super::secret::Secret;
use crate::intent::Effect;

/// Everything this room shows.
#[derive(Default)]
pub struct AccountRoom {
    /// How one's sign-in stands, once loaded.
    pub facts: Option<Account>,
    /// How one's keys stand, while they are open.
    pub keys: Option<OwnKeys>,
    /// A new password.
    pub password: Secret,
    /// The same again.
    pub again: Secret,
    /// How far one is with the second factor.
    pub factor: Factor,
    /// Six digits, while they are typed.
    pub digits: String,
    /// The code of one's card, while it is shown.
    pub card: Option<Secret>,
    /// Whether its code is kept on this computer.
    pub card_here: CardHere,
}

/// Whether the code of somebody's card is kept on this computer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum CardHere {
    /// This computer has no place for secrets, or it is closed.
    #[default]
    NoSafe,
    /// It could be kept.
    NotKept,
    /// It is kept.
    Kept,
    /// One is kept that does not open the keys: another card was made since.
    Stale,
}

/// How one's own keys stand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OwnKeys {
    /// Since when the newest ones are listed.
    pub since: UtcSeconds,
    /// Whether new ones wait for two stewards.
    pub is_waiting: bool,
    /// Former ones that are kept until nothing can be sealed for them any more.
    pub former: usize,
}

/// How far one is with the second factor.
#[derive(Default)]
pub enum Factor {
    /// Nothing is being done about it.
    #[default]
    Still,
    /// Waits for the first six digits from the phone.
    Offered(Box<Offer>),
    /// It counts; these are written down now and never shown again.
    Codes(Vec<Secret>),
}

/// A secret for the app on a phone.
pub struct Offer {
    /// To be typed into the phone.
    pub letters: Secret,
    /// To be looked at by the phone; empty when it cannot be drawn.
    pub squares: Squares,
}

/// A square picture: row by row, whether each small square is dark.
#[derive(Default)]
pub struct Squares {
    /// Small squares in a row.
    pub width: usize,
    /// All of them.
    pub dark: Vec<bool>,
}

/// The password typed again.
#[derive(Default)]
pub struct Confirming {
    /// It counts until then.
    pub until: UtcSeconds,
    /// What is done once it is right; the page that asks is shown while there is something.
    pub then: Option<Box<Effect>>,
    /// As typed.
    pub password: Secret,
}

/// Every field of this room.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AccountField {
    /// A new password.
    Password,
    /// The same again.
    Again,
    /// Six digits from the phone.
    Digits,
}

impl AccountRoom {
    /// Puts typed text where it belongs.
    pub fn type_in(&mut self, field: AccountField, text: String) {
        match field {
            AccountField::Password => self.password = Secret::new(text),
            AccountField::Again => self.again = Secret::new(text),
            AccountField::Digits => self.digits = text,
        }
    }
}
