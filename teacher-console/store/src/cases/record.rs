//! What one link of the chain stands for, as the JSON that is hashed into it.

use super::{FetchWord, HouseDeed, LetIn, Tombstone};
use safeguarding::{Act, CaseId, Digest, EnvelopeId, PersonId, SealedWords};
use serde::{Deserialize, Serialize};

/// Something that happened in a log. `signed` is the author's statement, byte for byte (JSON text).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Record {
    /// A report arrived.
    Received {
        /// Its words.
        envelope: SealedWords,
        /// The header's flag.
        is_urgent: bool,
    },
    /// Other bytes arrived under an id that is taken. Both are kept.
    OtherBytes {
        /// The id.
        envelope: EnvelopeId,
        /// SHA-256 of the other bytes.
        hash: Digest,
    },
    /// Sealed words were given to somebody (H-26).
    Opened {
        /// Which.
        envelopes: Vec<EnvelopeId>,
        /// On which case, if it was opened as a whole.
        case: Option<CaseId>,
        /// To whom.
        by: PersonId,
    },
    /// A reader's console says what it did with words that were given to it: a search, a print.
    Noted {
        /// Whose console.
        by: PersonId,
        /// The case that was printed; none for a search.
        case: Option<CaseId>,
        /// The sealed half: what was looked for, or what a print is for.
        words: SealedWords,
        /// The signed half.
        signed: String,
    },
    /// A reader signed that a report was opened, is in hand or is closed.
    Seen {
        /// Which report.
        envelope: EnvelopeId,
        /// By whom.
        by: PersonId,
        /// The state in the statement.
        state: String,
        /// The statement.
        signed: String,
    },
    /// Somebody did something on a case.
    Act {
        /// What, as the rules read it.
        act: Act,
        /// The statement its author signed.
        signed: String,
    },
    /// Somebody did something to a person's place, a key or a machine; the same in all three logs.
    House(HouseDeed),
    /// A reader let somebody else read words that were on record already (P4), or wrapped their own for their new key.
    LetIn(LetIn),
    /// A reader with new keys was given what was wrapped for their former ones, without the words.
    OwnStanzas {
        /// Of which envelopes.
        envelopes: Vec<EnvelopeId>,
        /// To whom.
        by: PersonId,
    },
    /// Somebody signed in asked for something in this log that is not theirs (P12).
    Refused {
        /// Who.
        by: PersonId,
        /// What kind of thing, such as `a-report`; never which.
        what: String,
    },
    /// A second person agreed that somebody fetches more for an hour than anybody may alone.
    FetchMuch(FetchWord),
    /// A case was deleted, by two people, when its time had come.
    Tombstone(Tombstone),
    /// Nothing happened today: written daily, so that silence and action look alike.
    Quiet,
    /// The server's clock stands far from the link before (P14). The order is the numbers' and does not change.
    ClockMoved {
        /// The time of the link before, in seconds since 1970 (UTC).
        from_s: i64,
        /// The time now, in seconds since 1970 (UTC).
        to_s: i64,
    },
    /// A backup was brought back; a new epoch begins.
    Restored {
        /// The last link that was brought back.
        last_link: Digest,
        /// What two stewards signed.
        signed: String,
    },
}

impl Record {
    /// The case it belongs to, for acts.
    #[must_use]
    pub fn case(&self) -> Option<CaseId> {
        match self {
            Self::Act { act, .. } => Some(act.case),
            _ => None,
        }
    }

    /// Whose act it is, and its payload hash, where it stands in an author's own sequence.
    #[must_use]
    pub fn name(&self) -> Option<(PersonId, Digest)> {
        match self {
            Self::Act { act, .. } => Some((act.by, act.payload)),
            Self::Tombstone(tombstone) => {
                let [_, second] = tombstone.by;
                Some((second, tombstone.act))
            }
            _ => None,
        }
    }

    /// The sealed words that came in with it.
    #[must_use]
    pub fn brings(&self) -> Option<&SealedWords> {
        match self {
            Self::Received { envelope, .. } => Some(envelope),
            Self::Act { act, .. } => act.deed.brings(),
            _ => None,
        }
    }
}
