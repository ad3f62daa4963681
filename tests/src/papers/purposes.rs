//! The rows of the impact assessment: each purpose with the fields it answers for.

use super::FOLDER;
use crate::Outcome;
use crate::process::root;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One purpose for which personal data are used.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Purpose {
    /// Such as `DP-03`.
    pub id: String,
    /// What for, in a sentence.
    pub what_for: String,
    /// Whose data they are.
    pub whose: String,
    /// The lawful basis we propose; the school confirms it.
    pub basis: String,
    /// Why less would not do.
    pub why_needed: String,
    /// Table or message → the fields this row answers for.
    pub fields: BTreeMap<String, Vec<String>>,
}

/// All rows, as `purposes.ron` lists them.
///
/// # Errors
/// When the file is not readable.
pub fn read() -> Outcome<Vec<Purpose>> {
    let file = root().join(FOLDER).join("purposes.ron");
    Ok(ron::from_str(&std::fs::read_to_string(file)?)?)
}

/// The rows that answer for a field: there should be exactly one.
#[must_use]
pub fn answering<'a>(purposes: &'a [Purpose], table: &str, field: &str) -> Vec<&'a str> {
    purposes
        .iter()
        .filter(|purpose| {
            let fields = purpose.fields.get(table);
            fields.is_some_and(|fields| fields.iter().any(|known| known == field))
        })
        .map(|purpose| purpose.id.as_str())
        .collect()
}
