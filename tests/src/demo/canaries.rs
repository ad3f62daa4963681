//! What only a person at the demo ever tapped or typed, and must be found nowhere on the server.

use crate::Outcome;
use serde::Serialize;
use std::path::Path;

/// The canaries of one demo.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Canaries {
    /// Words on the tiles a pupil tapped in a report.
    pub taps: Vec<String>,
    /// Words somebody typed: a pupil's report, a lead's entry.
    pub typed: Vec<String>,
    /// A password somebody signed in with.
    pub password: String,
}

impl Canaries {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> Vec<String> {
        let password = (!self.password.is_empty()).then(|| self.password.clone());
        self.taps
            .iter()
            .chain(&self.typed)
            .cloned()
            .chain(password)
            .collect()
    }

    /// Writes them down for whoever wants to search again.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, file: &Path) -> Outcome<()> {
        Ok(std::fs::write(file, serde_json::to_string_pretty(self)?)?)
    }
}
