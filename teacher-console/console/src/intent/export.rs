//! What somebody asks for when a record is handed to somebody outside.

/// What can be asked for.
pub enum ExportIntent {
    /// One of [`crate::state::export::BASES`].
    ChooseBasis(&'static str),
    /// One of [`crate::state::export::CHECKS`].
    ChooseCheck(&'static str),
    /// Do it; this sentence says to whom, why, on what basis and how it was made sure, and is sealed as an entry.
    HandOver(String),
    /// The passphrase is noted down.
    PutAway,
}
