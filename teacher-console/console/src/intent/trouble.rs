//! What did not work, and why.

/// What was being tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Attempt {
    /// To reach the server.
    Connect,
    /// To sign in.
    SignIn,
    /// To open the keys.
    Unlock,
    /// To load a list.
    Load,
    /// To open every case, to find what repeats.
    Compare,
    /// To open a report.
    OpenReport,
    /// To sign about a report.
    Seen,
    /// To put something on record.
    Act,
    /// To change something else.
    Change,
    /// To become a member of staff.
    Enrol,
}

/// Why it did not work, for the person who meets it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// Nobody answers at the school's address.
    Unreachable,
    /// Somebody answers who cannot prove to be the school's server.
    OtherServer,
    /// The session has ended.
    SessionEnded,
    /// Name or password do not match.
    WrongPassword,
    /// Both are right, and the second factor is asked for.
    SecondFactor,
    /// The card code has a slip of the finger.
    MistypedKit,
    /// The card belongs to another person or password.
    WrongKit,
    /// Keys must be opened first.
    KeysClosed,
    /// Somebody else changed the case first.
    Changed,
    /// The school has not been founded.
    NotFounded,
    /// This console is not, or no longer, one of the school's.
    TakenOut,
    /// A second person has to agree before more is given out.
    SecondPerson,
    /// A sentence from the server: what is wrong, what to do.
    Server(String, String),
    /// The same about something that is not there for this person: what is wrong, what to do.
    NotThere(String, String),
    /// No printer took the page, which is kept.
    NotPrinted {
        /// The id of what the page is called.
        name: &'static str,
        /// What the printer said.
        why: String,
        /// Whether it holds people's names or words.
        is_personal: bool,
    },
    /// A sentence from this console: what is wrong and what to do.
    Here(String),
}
