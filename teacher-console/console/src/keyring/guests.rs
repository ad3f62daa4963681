//! What a person signs about a guest, and about the log-ins they have looked through.

use protocol::{
    bytes::Id,
    guest::GuestPass,
    log_ins::LogInsReview,
    statement::{Label, Statement},
};

use super::Keyring;

impl Keyring {
    /// Signs that a guest is let in.
    pub fn guest_pass(&self, pass: &GuestPass, school: Id) -> Statement {
        self.sign(Label::Guest, school, pass)
    }

    /// Signs that one has looked through the log-ins.
    pub fn log_ins_review(&self, review: &LogInsReview, school: Id) -> Statement {
        self.sign(Label::LogInsReview, school, review)
    }
}
