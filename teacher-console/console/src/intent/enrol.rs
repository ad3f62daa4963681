//! What a newcomer with an activation code asks for, what must be done for it, and what comes back.

use protocol::enrolment::{Enrol, Newcomer};

use crate::state::{enrolment::NewCard, secret::Secret};

/// What a newcomer asks for.
#[derive(Clone, PartialEq)]
pub enum EnrolIntent {
    /// 'I have an activation code.'
    Begin,
    /// Back to signing in.
    Leave,
    /// Ask whom the typed code is for.
    AskCode,
    /// Make keys under the typed password.
    MakeKeys,
    /// Print the card that is on the screen.
    Print,
    /// The card is written down: send the keys.
    Send,
}

/// What must be done.
#[derive(Clone)]
pub enum EnrolEffect {
    /// Ask the server whom this code is for.
    Ask {
        /// As typed.
        code: Secret,
    },
    /// Make keys and a card. Nothing is sent.
    MakeKeys {
        /// As typed.
        code: Secret,
        /// Whom it is for.
        newcomer: Box<Newcomer>,
        /// As chosen.
        password: Secret,
    },
    /// Print the card.
    Print {
        /// Whose.
        name: String,
        /// Its code.
        kit: Secret,
    },
    /// Send public keys and the closed ring; the code is used up.
    Send(Box<Enrol>),
}

/// What comes back.
pub enum EnrolAnswer {
    /// Whom the code is for.
    For(Box<Newcomer>),
    /// Keys are made and wait to be sent.
    Made(Box<NewCard>),
    /// The card went to the printer.
    Printed,
    /// The server has them.
    Sent,
}
