//! Two recovery sheets brought together: what the console asks of the server in their name (`keys` plan §1.1, §1.5, P5).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Blob, Id, KeyId},
    directory::LogName,
    statement::Statement,
};

/// A signed [`UseSheets`] counts for as long as two people sit together.
pub const SHEETS_COUNT_SECONDS: UtcSeconds = 60 * 60;

/// Sealed words in one page.
pub const SHUT_PAGE_LEN: u32 = 25;

/// The payload that the recovery key signs: 'these two sheets were brought together so that this key may read this log'.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UseSheets {
    /// 1.
    pub format: u8,
    /// Which log.
    pub log: LogName,
    /// For whose key: somebody whom the list lets look into that log, or the recovery key itself.
    pub reader: KeyId,
    /// When it was signed.
    pub at: UtcSeconds,
}

/// Asks for the sealed words of a log, page by page. Answered with [`ShutPage`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskShut {
    /// Label `stc sheets v1`.
    pub sheets: Statement,
    /// The last envelope of the page before.
    pub after: Option<Id>,
}

/// Sealed words in the order of their ids; no page after one that is not full.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct ShutPage {
    /// At most [`SHUT_PAGE_LEN`].
    pub rows: Vec<ShutRow>,
}

/// One envelope, and what it belongs to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ShutRow {
    /// As stored.
    pub envelope: Blob,
    /// Stanzas that were added for the recovery key later.
    pub added: Vec<Blob>,
    /// The case it belongs to, if any: what a child left out of a report stays left out of all that follows.
    pub case: Option<Id>,
    /// Whether the named key can open it already.
    pub is_open_to_them: bool,
}
