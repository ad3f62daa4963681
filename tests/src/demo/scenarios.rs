//! The shipped scenarios, read as the pupil app reads them, so that a story can follow an author's walkthrough.

use crate::{Fault, Outcome};
use curriculum::{AgeBand, Kind, Library, Scenario, SourceFile};
use std::sync::Arc;

/// Reads `curriculum/content`.
///
/// # Errors
/// When it cannot be read or has problems.
pub fn library() -> Outcome<Library> {
    let folder = crate::process::root().join("curriculum/content");
    let mut files = Vec::new();
    for file in crate::canary::files_under(&folder)? {
        let path = file
            .strip_prefix(&folder)
            .unwrap_or(&file)
            .to_string_lossy()
            .replace('\\', "/");
        files.push(SourceFile {
            path,
            bytes: std::fs::read(&file)?,
        });
    }
    let (library, problems) = Library::from_files(files);
    if problems.is_empty() {
        Ok(library)
    } else {
        Err(Fault::new(format!(
            "the content has problems: {problems:?}"
        )))
    }
}

/// The first risky scenario of a topic in the band of the demo school's pupils.
///
/// # Errors
/// When the topic has none.
pub fn risky(library: &Library, topic: &str) -> Outcome<Arc<Scenario>> {
    let is_it = |scenario: &&Arc<Scenario>| {
        scenario.topic().to_string() == topic && scenario.kind() == Kind::Risky
    };
    let found = library.for_band(AgeBand::From9To11).find(is_it);
    found
        .cloned()
        .ok_or_else(|| Fault::new(format!("there is no risky scenario on {topic}")))
}
