//! Who may see and do what, in words: the table that the server asks before every answer, for paper and for reading.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The whole table.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct AccessInWords {
    /// Headings of the need-to-know table.
    pub areas: Vec<String>,
    /// Its rows.
    pub roles: Vec<RoleInWords>,
    /// The rules over it.
    pub rules: Vec<RuleInWords>,
}

/// How far a role reaches.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RoleInWords {
    /// As a school says it.
    pub role: String,
    /// One for each area.
    pub reach: Vec<String>,
}

/// Something that can be seen or done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RuleInWords {
    /// In a sentence.
    pub what: String,
    /// How far one must have got in.
    pub door: String,
    /// For whom; one line is enough.
    pub whom: Vec<String>,
}
