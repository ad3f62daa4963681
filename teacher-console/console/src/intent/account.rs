//! What somebody asks for about their own sign-in, what must be done for it, and what comes back.

use protocol::{account::Account, bytes::Id, directory::LogName, staff::Room};

use crate::{
    reminders::Reminder,
    state::{
        account::{CardHere, Offer, OwnKeys},
        secret::Secret,
    },
};

/// What somebody asks for.
#[derive(Clone, PartialEq)]
pub enum AccountIntent {
    /// Take the password that was typed twice.
    ChangePassword,
    /// Make new keys, or offer again those that wait.
    RenewKeys,
    /// Go where the thing can be done that one is reminded of.
    FollowReminder,
    /// Not now: it is said again at the next sign-in.
    PutReminderAway,
    /// Show the code of one's card.
    ShowCard,
    /// Put it away.
    HideCard,
    /// Let this computer keep its code.
    KeepCard,
    /// Let this computer forget its code.
    ForgetCard,
    /// Print what is shown: the card or the one-time codes.
    Print,
    /// Set up a second factor, or another one.
    OfferFactor,
    /// These are the first six digits.
    ProveFactor,
    /// The one-time codes are written down.
    CodesWrittenDown,
    /// Take away the second factor of somebody who has lost phone and codes.
    ResetFactor(Id),
    /// The password was typed again.
    Confirm,
    /// Rather not.
    LeaveConfirming,
}

/// What must be done.
#[derive(Clone)]
pub enum AccountEffect {
    /// How one's own sign-in stands.
    Load,
    /// Whether something of one's own is due.
    Remind,
    /// Prove the password again.
    Confirm(Secret),
    /// Close the keys under this password and tell the server.
    ChangePassword(Secret),
    /// Make new keys beside the present ones and offer them to the stewards.
    RenewKeys,
    /// Put on record that the card is shown, and show it.
    ShowCard,
    /// Open the keys with the code that this computer keeps, if it keeps one.
    OpenWithCardHere,
    /// Keep the code on this computer.
    KeepCard,
    /// Forget it.
    ForgetCard,
    /// Print the card with this code.
    PrintCard(Secret),
    /// Print these one-time codes.
    PrintCodes(Vec<Secret>),
    /// Fetch a secret for a phone.
    OfferFactor,
    /// Prove it with these digits.
    ProveFactor(String),
    /// Take somebody's second factor away.
    ResetFactor(Id),
}

/// What comes back.
pub enum AccountAnswer {
    /// How one's own sign-in stands, and one's keys while they are open.
    Loaded(Box<Account>, Option<OwnKeys>),
    /// What one is reminded of, if anything is due.
    Reminded(Option<Reminder>),
    /// The password was right.
    Confirmed,
    /// The new password counts.
    PasswordChanged,
    /// New keys wait for two stewards.
    KeysOffered,
    /// The code of one's card.
    Card(Secret),
    /// Whether its code is kept on this computer.
    CardHere(CardHere),
    /// It went to the printer.
    Printed,
    /// A secret to be shown.
    Offered(Box<Offer>),
    /// The second factor counts, and these rooms are open.
    FactorSet {
        /// Once each.
        codes: Vec<Secret>,
        /// Rooms of the console.
        rooms: Vec<Room>,
        /// Logs they may look into.
        logs: Vec<LogName>,
    },
    /// It is taken away.
    FactorReset,
}
