//! Every 'no' of this crate, in words for the person who meets it.

use std::fmt;

/// Why something was not opened, unlocked or restored. It never says which step failed to whoever made the bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// No stanza for this reader.
    NotForThisReader,
    /// It is not a whole, genuine envelope of this school.
    NotGenuine,
    /// The machine that signed is not approved, or the author is not the one named.
    UnknownSender,
    /// It is too long for one envelope.
    TooLong,
    /// Password or kit do not open this key ring.
    WrongPasswordOrKit,
    /// The key ring is older than one seen before.
    OldRing,
    /// A kit, sheet or code was not typed correctly.
    MistypedCode,
    /// The two sheets do not belong together.
    SheetsDoNotMatch,
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NotForThisReader => "These words were not sealed for you.",
            Self::NotGenuine => "This record is damaged or has been changed. It was not opened. Tell your technician today.",
            Self::UnknownSender => "This record was not written by a computer or person this school knows. It was not opened.",
            Self::TooLong => "This is too long for one record. Please split it in two.",
            Self::WrongPasswordOrKit => "The password or the card code does not match. Check both and try again.",
            Self::OldRing => "The server offered an old set of keys. Nothing was opened. Tell your technician today.",
            Self::MistypedCode => "This code was not typed correctly. Compare it with the paper, group by group.",
            Self::SheetsDoNotMatch => "These two sheets do not belong together. Use two sheets made on the same day.",
        })
    }
}

impl std::error::Error for Refusal {}
