//! What can be asked for about a page that no printer took, what must be done for it, and what comes back.

use crate::state::secret::Secret;

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum KeptPageIntent {
    /// Try the printer again.
    Print,
    /// Save it as a file.
    Save,
    /// Forget it.
    PutAway,
}

/// What must be done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum KeptPageEffect {
    /// Try the printer again.
    Print,
    /// Save it in this folder.
    Save(String),
    /// Forget it.
    PutAway,
}

/// What comes back.
pub enum KeptPageAnswer {
    /// The printer took it.
    Printed,
    /// It lies in this file, which the passphrase opens where there is one.
    Saved(String, Option<Secret>),
    /// It is forgotten.
    PutAway,
}
