//! What a person signs about a guest.

use protocol::{
    bytes::Id,
    guest::GuestPass,
    statement::{Label, Statement},
};

use super::Keyring;

impl Keyring {
    /// Signs that a guest is let in.
    pub fn guest_pass(&self, pass: &GuestPass, school: Id) -> Statement {
        self.sign(Label::Guest, school, pass)
    }
}
