//! What a pupil tells, before it is sealed. The server never sees these fields.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Id, KeyId, Token},
    directory::LogName,
    statement::Statement,
};

/// Among the kinds of a report, words that say where it happened begin with this (E-08).
pub const WHERE: &str = "where-";

/// The JSON inside a report's envelope (`keys` plan §1.3). No pictures, no recordings, no attachments (F-10, E-11).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Repeats the header's envelope id.
    pub id: Id,
    /// Repeats the header's school.
    pub school: Id,
    /// Repeats the header's log.
    pub log: LogName,
    /// Always `report`.
    pub kind: String,
    /// Keys it was sealed for.
    pub readers: Vec<KeyId>,
    /// People the child took out.
    pub left_out: Vec<Id>,
    /// What the child saw on the check screen.
    pub shown: Shown,
    /// By the machine's clock.
    pub written_at: UtcSeconds,
    /// The latest signed time the machine had seen: its clock may be wrong, this is not.
    pub time_floor: UtcSeconds,
    /// Server time minus machine time, when known.
    pub clock_offset: Option<i64>,
    /// Who tells.
    pub who: Teller,
    /// About me or about a friend.
    pub about: About,
    /// What kind of thing happened, by the fixed words of the pictures; where it happened, by words that begin with
    /// [`WHERE`]; and `home-not-safe`. Words a console does not know are shown as they stand, so new ones need no new format.
    pub kinds: Vec<String>,
    /// Feelings named.
    pub feelings: Vec<String>,
    /// Since when, by a fixed word; empty when not said.
    pub when: String,
    /// The child said that an adult who works at the school is concerned (P16).
    pub about_school_adult: bool,
    /// The child said it is happening today.
    pub danger_today: bool,
    /// The child wants somebody to speak with them.
    pub wants_to_talk: bool,
    /// Own words; may be empty.
    pub words: String,
    /// The adult the child chose by name, if any.
    pub chosen: Option<Id>,
    /// The secret by which this child's app asks for the answer.
    pub receipt: Id,
    /// Whether the machine had a fresh list of helpers.
    pub list_was_fresh: bool,
}

/// Names and text the child saw before sending.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// Every reader's name, as shown.
    pub names: Vec<String>,
    /// Version of the interface words.
    pub text_version: String,
}

/// Who is telling, and how sure the machine is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Teller {
    /// Signed in, with the server's signed ticket.
    SignedIn {
        /// The pupil's id.
        pupil: Id,
        /// As shown on the tile.
        name: String,
        /// How they signed in.
        manner: SignInManner,
        /// The server's word for it.
        ticket: Option<Statement>,
    },
    /// Not signed in; a name was tapped.
    NameTapped {
        /// The pupil's id, from the class list.
        pupil: Option<Id>,
        /// As shown.
        name: String,
    },
    /// 'I would rather not say.'
    RatherNotSay,
}

/// How a pupil signed in; it says how much a name is worth.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SignInManner {
    /// Picture password.
    Pictures,
    /// Four digits.
    Pin,
    /// A teacher's lesson code helped.
    Assisted,
    /// Without the server: a name was picked and not checked.
    NotChecked,
}

/// Whom it is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// The teller.
    Me,
    /// Somebody else.
    Friend,
}

/// Under which name the server keeps the answer to a report: a hash, so that it cannot be tied to a pupil's profile.
pub fn receipt_name(receipt: Id) -> Token {
    Token(crate::bytes::sha256(&[b"stc receipt v1", &receipt.0]).0)
}
