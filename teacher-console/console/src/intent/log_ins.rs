//! What can be asked for about log-ins and guests, what must be done for it, and what comes back.

use protocol::{bytes::Id, guest::GuestKind, log_ins::Reviewed};

use crate::state::log_ins::{NewPass, PrintedList, ShownGuests, ShownLogIns, ToBeLetIn};

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum LogInsIntent {
    /// Each log-in that is shown is needed: sign that.
    Review,
    /// Print the list that is shown.
    Print(Box<PrintedList>),
    /// Show the form for a guest.
    BeginGuest,
    /// Put the form away; what was typed stays.
    LeaveGuest,
    /// Choose what kind of guest it is.
    Kind(GuestKind),
    /// Give the guest a class, or do not.
    Class(Id, bool),
    /// Let in whoever the form describes.
    LetIn,
    /// The password was written down: never show it again.
    PasswordWrittenDown,
    /// End a guest's time now.
    End(Id),
}

/// What must be done.
#[derive(Clone)]
pub enum LogInsEffect {
    /// Fetch log-ins and guests.
    Load,
    /// Sign that one has looked through exactly these.
    Review(Vec<Reviewed>),
    /// Print the list.
    Print(Box<PrintedList>),
    /// Sign a pass, make a password, and tell the server.
    LetIn(Box<ToBeLetIn>),
    /// End a guest's time.
    End(Id, String),
}

/// What comes back.
pub enum LogInsAnswer {
    /// Log-ins and guests.
    Loaded(Box<ShownLogIns>, ShownGuests),
    /// The review is on record; these are the log-ins now.
    Reviewed(Box<ShownLogIns>),
    /// The list went to the printer.
    Printed,
    /// A guest is let in; the password is shown once.
    LetIn(Box<NewPass>, ShownGuests),
    /// A guest's time is over.
    Ended(String, ShownGuests),
}
