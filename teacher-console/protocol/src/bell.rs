//! The bell: whether somebody is needed now, and whether all staff keep silent. It says no name, no log, no number and no word.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Asks whether the bell rings at this console.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskBell {
    /// Whether it is the office screen, at which nobody signs in.
    pub is_office: bool,
}

/// The whole answer, of the same length while nothing rings whatever else happens.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Bell {
    /// Somebody is needed now, and nobody has signed 'I have this'.
    pub rings: bool,
    /// A critical incident is declared: staff say nothing on social media (F-50, D-66). Only who is signed in hears it.
    pub asks_for_silence: bool,
}
