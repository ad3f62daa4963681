//! What a school decides for itself where schools differ (section X): read by staff, changed by those who answer for it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id};

/// Every setting of the school, in the order to show them.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct SchoolSettings {
    /// One row each.
    pub settings: Vec<SettingRow>,
    /// Whether the asker may change them.
    pub may_change: bool,
}

/// One setting as it stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct SettingRow {
    /// Such as `idle-lock-minutes`; the console has the words.
    pub id: String,
    /// What counts now: a number, a choice, or `off`.
    pub value: String,
    /// What counts as long as nobody has chosen.
    pub default: String,
    /// What may be chosen.
    pub bounds: Bounds,
    /// The rows of the requirements it stands for, such as `X-01`.
    pub source: String,
    /// Who chose last, and when; nobody yet when absent.
    pub chosen: Option<Choosing>,
}

/// What may be chosen for a setting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Bounds {
    /// A whole number from `min` to `max`, both allowed.
    Number {
        /// Smallest.
        min: u32,
        /// Largest.
        max: u32,
        /// Whether `off` may be chosen as well.
        or_off: bool,
    },
    /// One of these words.
    Choice(Vec<String>),
    /// A number or an address as somebody types it, having checked it that day; or `none`.
    Contact {
        /// Characters it may have.
        chars_max: u32,
    },
    /// Days such as `2026-09-07`, apart by spaces; or `not-set`.
    Days {
        /// How many there may be.
        most: u32,
    },
}

/// Who chose, and when.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Choosing {
    /// The person's id in the directory.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
}

/// Changes one setting. Answered with [`SchoolSettings`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeSetting {
    /// Which.
    pub id: String,
    /// A number, a choice, or `off`.
    pub value: String,
}
