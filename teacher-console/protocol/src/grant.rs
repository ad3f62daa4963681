//! Letting one more reader read what is on record already: signed by somebody who reads it, and where it is much or
//! for somebody from elsewhere, by a second person (`keys` plan §1.2, P4).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Blob, Hash, Id, KeyId},
    directory::LogName,
    envelope::Stanza,
    statement::Statement,
};

/// Envelopes that one grant can name, so that its message stays within the server's bound.
pub const GRANT_ENVELOPES_MAX: usize = 400;

/// The payload of a grant: 'this key may read these words from now on'.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// 1.
    pub format: u8,
    /// In which log.
    pub log: LogName,
    /// Which envelopes, each once.
    pub envelopes: Vec<Id>,
    /// The new reader's key.
    pub reader: KeyId,
    /// Why.
    pub reason: GrantReason,
    /// When it was signed.
    pub at: UtcSeconds,
}

/// Why somebody is let in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GrantReason {
    /// They need this case for their work.
    NeedsThisCase,
    /// They have joined the people of this log.
    NewReader,
    /// Their keys are new: a forgotten password, a lost card, a new year.
    NewKeys,
    /// Two recovery sheets were brought together.
    TwoSheets,
}

/// The payload of a sign-off: a second person has looked at an act and agrees (`stc sign-off v1`).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignOff {
    /// 1.
    pub format: u8,
    /// Hash of the payload that is agreed to.
    pub act: Hash,
    /// When it was signed.
    pub at: UtcSeconds,
}

/// A grant with one new stanza for each envelope it names, in the same order. Answered with [`Granted`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PostGrant {
    /// Label `stc grant v1`.
    pub grant: Statement,
    /// [`Stanza::to_bytes`], one for each envelope.
    pub stanzas: Vec<Blob>,
}

/// What became of a grant.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Granted {
    /// The new reader can read.
    Done,
    /// A second person has to sign first.
    Waits,
}

/// What waits in one log for a second person, for those who may be that person or have asked themselves.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct WaitingGrants {
    /// Grants, oldest first.
    pub grants: Vec<Statement>,
    /// Wishes to go on fetching ([`crate::fetching::FetchMuch`]), oldest first.
    pub wishes: Vec<Statement>,
}

/// The second signature under what waits.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PostSignOff {
    /// In which log.
    pub log: LogName,
    /// Label `stc sign-off v1`.
    pub sign_off: Statement,
}

/// Takes back what waits: whoever asked changes their mind, or the second person says no.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TakeBackGrant {
    /// In which log.
    pub log: LogName,
    /// Hash of the payload of the grant or the wish.
    pub grant: Hash,
}

impl Grant {
    /// Whether it names envelopes, few enough, and none twice.
    pub fn is_whole(&self) -> bool {
        let mut ids = self.envelopes.clone();
        ids.sort_unstable();
        ids.dedup();
        self.format == 1
            && !ids.is_empty()
            && ids.len() == self.envelopes.len()
            && ids.len() <= GRANT_ENVELOPES_MAX
    }

    /// The stanzas of a message, when there is exactly one for this reader for each envelope.
    pub fn stanzas(&self, sent: &[Blob]) -> Option<Vec<Stanza>> {
        let stanzas: Vec<Stanza> = sent
            .iter()
            .map(|bytes| Stanza::from_bytes(&bytes.0))
            .collect::<Option<_>>()?;
        let is_theirs = stanzas.iter().all(|stanza| stanza.key_id == self.reader);
        (is_theirs && stanzas.len() == self.envelopes.len()).then_some(stanzas)
    }
}
