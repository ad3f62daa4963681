//! All checks in order, each with what it found in plain words.

use protocol::{
    bytes::sha256,
    directory::school_code,
    export::{EXTRACT_FILE, Export, MANIFEST_FILE, Manifest, RECORD_FILE},
    statement::{Label, Statement},
};

use crate::{
    chain::{self, Slip},
    files::Files,
    people::People,
    records, words,
};

/// How much a finding weighs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Weight {
    /// It holds.
    Holds,
    /// Worth knowing; nothing is wrong.
    Note,
    /// It does not hold.
    Wrong,
}

/// One thing that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// How much it weighs.
    pub weight: Weight,
    /// In plain words.
    pub words: String,
}

impl Finding {
    pub(crate) fn holds(words: impl Into<String>) -> Self {
        Self {
            weight: Weight::Holds,
            words: words.into(),
        }
    }

    pub(crate) fn note(words: impl Into<String>) -> Self {
        Self {
            weight: Weight::Note,
            words: words.into(),
        }
    }

    pub(crate) fn wrong(words: impl Into<String>) -> Self {
        Self {
            weight: Weight::Wrong,
            words: words.into(),
        }
    }
}

/// Checks an export against itself, and against slips from elsewhere.
///
/// # Errors
/// Why it cannot be read as an export at all.
pub fn check(files: &Files, slips: &[Slip]) -> Result<Vec<Finding>, String> {
    let statement: Statement = file(files, MANIFEST_FILE)?;
    let manifest: Manifest = statement
        .read(Label::Export)
        .map_err(|why| format!("{MANIFEST_FILE}: {why}."))?;
    if files.contains_key(EXTRACT_FILE) {
        return Err(
            "This is no whole record, but what somebody was given of their own: it has none of the acts and links that \
             could be checked here. Ask the school where anything seems wrong or missing."
                .to_owned(),
        );
    }
    let export: Export = file(files, RECORD_FILE)?;
    if export.format != 1 || manifest.format != 1 {
        return Err(
            "This export was made by another version. Use the checker of that version.".to_owned(),
        );
    }
    let mut found = same_files(files, &statement, &manifest);
    let people = match People::read(&export) {
        Ok(people) => people,
        Err(why) => {
            found.push(Finding::wrong(format!(
                "The school's list of adults does not hold: {why}."
            )));
            return Ok(found);
        }
    };
    found.push(Finding::holds(format!(
        "The list of adults follows from the school with the code {}. Compare the code with one you know.",
        school_code(export.school)
    )));
    let is_about_this =
        (manifest.school, manifest.log, manifest.case) == (export.school, export.log, export.case);
    found.push(match people.signer_of(&statement, manifest.by) {
        Some(name) if is_about_this => {
            Finding::holds(format!("{name} made and signed this export."))
        }
        _ => Finding::wrong(
            "Whoever made this export has not signed it: files may have been changed since.",
        ),
    });
    found.extend(chain::check(&export, slips));
    let acts = records::check(&export, &people, &mut found);
    words::check(&export, &people, &acts, &mut found);
    Ok(found)
}

fn file<T: serde::de::DeserializeOwned>(files: &Files, name: &str) -> Result<T, String> {
    let bytes = files.get(name).ok_or_else(|| {
        format!("There is no {name} here: this is no export, or a part of it is missing.")
    })?;
    serde_json::from_slice(bytes).map_err(|why| format!("{name} cannot be read: {why}."))
}

/// Every file is there as its exporter signed it, and no other.
fn same_files(files: &Files, statement: &Statement, manifest: &Manifest) -> Vec<Finding> {
    let mut found = Vec::new();
    for (name, hash) in &manifest.files {
        match files.get(name) {
            None => found.push(Finding::wrong(format!("{name} is missing."))),
            Some(bytes) if sha256(&[bytes]) != *hash => {
                found.push(Finding::wrong(format!(
                    "{name} was changed after it was exported."
                )));
            }
            Some(_) => {}
        }
    }
    let is_listed = |name: &String| name == MANIFEST_FILE || manifest.files.contains_key(name);
    for name in files.keys().filter(|name| !is_listed(name)) {
        found.push(Finding::wrong(format!(
            "{name} was not part of the export."
        )));
    }
    // One form only, so that not even a space can be slipped in.
    let as_written = serde_json::to_vec(statement).ok();
    if as_written.as_ref() != files.get(MANIFEST_FILE) {
        found.push(Finding::wrong(format!(
            "{MANIFEST_FILE} was changed after it was exported."
        )));
    }
    if found.is_empty() {
        let count = manifest.files.len();
        found.push(Finding::holds(format!(
            "All {count} files are as they were exported."
        )));
    }
    found
}
