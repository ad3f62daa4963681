//! New keys of one's own, each August and on suspicion (`keys` plan §1.1): offered to the stewards, and then wrapped for
//! by their owner's own console.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    bytes::{Blob, Id},
    directory::{LogName, Person},
    staff::RingAndSlot,
};

/// Stanzas in one page, and so in one message that brings them back.
pub const OWN_STANZAS_PAGE_LEN: u32 = 200;

/// New keys, and the ring in which they lie beside the present ones. They count once a list names them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfferKeys {
    /// Oneself as listed, with the new keys, signed by both; see [`Person::succeeds`].
    pub person: Person,
    /// The next ring in number.
    pub closed: RingAndSlot,
}

/// Asks for what is wrapped for one's former keys, page by page. Answered with [`OwnStanzas`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskOwnStanzas {
    /// In which log.
    pub log: LogName,
    /// The last envelope of the page before.
    pub after: Option<Id>,
}

/// In the order of the envelopes; no page after one that is not full.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct OwnStanzas {
    /// At most [`OWN_STANZAS_PAGE_LEN`].
    pub rows: Vec<OwnStanza>,
}

/// What is wrapped for a former key, without the words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct OwnStanza {
    /// The envelope's header, see [`crate::envelope::Header::to_bytes`].
    pub header: Blob,
    /// See [`crate::envelope::Stanza::to_bytes`].
    pub stanza: Blob,
}
