//! Tells an outsider whether an exported record is whole, without the school and without any key.
//!
//! | file | does |
//! |---|---|
//! | `files.rs` | reads an export from a folder or a ZIP file; the only place that touches the disk |
//! | `check.rs` | the order of all checks, and what they come to |
//! | `people.rs` | who signed: every version of the school's list of adults |
//! | `chain.rs` | links, and slips with a head from elsewhere |
//! | `records.rs` | what the links of the case stand for, and every author's own order |
//! | `words.rs` | opened words: whose they are, and which entry they belong to |
//!
//! Invariants, above all what is absent: no network, no clock, no key that opens anything, and nothing is written. It
//! depends on `protocol` alone, so it believes what the school's own programs believe and no more.

mod chain;
mod check;
mod files;
mod people;
mod records;
mod words;

#[cfg(test)]
mod tests;

pub use chain::{BadSlip, Slip};
pub use check::{Finding, Weight, check};
pub use files::{Files, read};
