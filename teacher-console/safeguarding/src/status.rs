//! How far a case has come.

/// How far a case has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// On record.
    Concern,
    /// Taken up.
    Incident,
    /// Done.
    Closed,
}

impl Status {
    /// The name in tables and on the wire: `concern`, `incident` or `closed`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Concern => "concern",
            Self::Incident => "incident",
            Self::Closed => "closed",
        }
    }
}
