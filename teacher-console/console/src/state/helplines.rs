//! The outside helplines while a steward changes them (E-36).

use protocol::{
    UtcSeconds,
    directory::{Audience, Directory, Helpline},
};

use crate::changes::Change;

/// What the next list would say of helplines, and what is typed for one more.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HelplinesDraft {
    /// As they stood when the page was opened.
    pub before: Vec<Helpline>,
    /// As they will stand.
    pub after: Vec<Helpline>,
    /// The name of one more, as typed.
    pub name: String,
    /// Its number or address, as typed.
    pub contact: String,
    /// Whom it is for.
    pub audience: Audience,
    /// What that changes, as the second steward will read it.
    pub changes: Vec<Change>,
}

/// Every field of the page that takes text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum HelplineField {
    /// The name.
    Name,
    /// The number or address.
    Contact,
}

impl HelplinesDraft {
    /// Begins with what the newest list says.
    pub fn begin(newest: &Directory) -> Self {
        let before = newest.hours.helplines.clone();
        Self {
            after: before.clone(),
            before,
            name: String::new(),
            contact: String::new(),
            audience: Audience::Children,
            changes: Vec::new(),
        }
    }

    /// Puts typed text where it belongs.
    pub fn type_in(&mut self, field: HelplineField, text: String) {
        match field {
            HelplineField::Name => self.name = text,
            HelplineField::Contact => self.contact = text,
        }
    }

    /// Takes what is typed as one more, checked now.
    pub fn add(&mut self, now: UtcSeconds) {
        self.after.push(Helpline {
            name: self.name.trim().to_owned(),
            contact: self.contact.trim().to_owned(),
            audience: self.audience,
            checked_at: now,
        });
        self.name.clear();
        self.contact.clear();
    }
}
