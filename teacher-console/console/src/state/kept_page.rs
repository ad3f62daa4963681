//! A page that no printer took: it is kept until it is printed, saved or put away.

use super::secret::Secret;

/// How it stands with the page.
#[derive(Clone)]
pub enum KeptPage {
    /// No printer took it.
    NotPrinted {
        /// The id of what it is called.
        name: &'static str,
        /// What the printer said.
        why: String,
        /// Whether it holds people's names or words, so that a file of it is closed with a passphrase.
        is_personal: bool,
    },
    /// It lies in a file now.
    Saved {
        /// Which.
        file: String,
        /// What opens it, where it is closed.
        passphrase: Option<Secret>,
    },
}
