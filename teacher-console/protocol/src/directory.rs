//! The signed list of adults who may read, and the rule by which a next list counts.

mod chain;
mod helplines;
mod leavers;
mod rules;
mod standing;
mod succession;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub use chain::{Chain, school_code, school_id};
pub use helplines::{Audience, HELPLINE_CHARS_MAX, HELPLINES_EACH_MAX, Helpline};
pub use leavers::{FormerSteward, Place};
pub use standing::{Reading, Standing};

use crate::{
    UtcSeconds,
    bytes::{Hash, Id, KeyId, PublicKey, Signature},
    key_id::{KeyKind, key_id},
    statement::{Label, NO_SCHOOL, signed_bytes, verify},
};

/// Three logs, each with its own file, key, chain and readers.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum LogName {
    /// The safeguarding lead and deputies.
    Safeguarding,
    /// About an adult who works here: head and second.
    Staff,
    /// About the head: the chair and a second from outside.
    Leaders,
}

impl LogName {
    /// All three, in the order routes fall through.
    pub const ALL: [Self; 3] = [Self::Safeguarding, Self::Staff, Self::Leaders];

    /// The number in an envelope's header.
    pub fn number(self) -> u8 {
        match self {
            Self::Safeguarding => 1,
            Self::Staff => 2,
            Self::Leaders => 3,
        }
    }

    /// Back from the header's number.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|log| log.number() == number)
    }

    /// The word in folder names and on screens.
    pub fn word(self) -> &'static str {
        match self {
            Self::Safeguarding => "safeguarding",
            Self::Staff => "staff",
            Self::Leaders => "leaders",
        }
    }
}

/// What a person does in the school (section H of the requirements).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// The designated safeguarding lead.
    SafeguardingLead,
    /// A deputy of the lead.
    DeputySafeguardingLead,
    /// The head teacher.
    Head,
    /// The chair of governors.
    Chair,
    /// The governor for safeguarding, or another second from outside the school's staff.
    OutsideSecond,
    /// The online-safety co-ordinator.
    OnlineSafetyCoordinator,
    /// The SENCO.
    Senco,
    /// A class teacher.
    Teacher,
    /// A teaching assistant.
    Assistant,
    /// The technician.
    Technician,
    /// The governor who looks after safeguarding and online safety: figures without names (H-08).
    SafeguardingGovernor,
    /// Another governor: the same figures.
    Governor,
}

/// One adult in the directory. Every reader is a shown person: there are no hidden readers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Random.
    pub id: Id,
    /// As children know them: 'Mr Okafor'.
    pub name: String,
    /// In a child's words: 'keeps children safe at our school'.
    pub role: String,
    /// Name of a portrait in our pictures, never a photograph.
    pub picture: String,
    /// What they do.
    pub duties: Vec<Duty>,
    /// Their Ed25519 key.
    pub signing_key: PublicKey,
    /// Their X25519 keys; the newest is last and used for sealing.
    pub reader_keys: Vec<ReaderKey>,
    /// Whether they are here.
    pub state: Presence,
    /// In school every school day.
    pub daily: bool,
    /// Own signature over [`Person::proof_payload`]: nobody lists a key that is not theirs.
    pub proof: Signature,
    /// The same signed with the key before, where its owner has handed it on; see [`Person::succeeds`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub succession: Option<Signature>,
}

/// A public key words are sealed to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReaderKey {
    /// [`key_id`] of `key`.
    pub key_id: KeyId,
    /// 1: DHKEM(X25519), HKDF-SHA256, ChaCha20-Poly1305.
    pub suite: u8,
    /// The key.
    pub key: PublicKey,
    /// Since when.
    pub since: UtcSeconds,
}

/// Whether somebody can be written to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// Yes.
    Active,
    /// Not now: on leave, ill.
    Away,
}

/// Whom one log's words go to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Answers for it.
    pub owner: Id,
    /// The further readers.
    pub readers: Vec<Id>,
}

impl Route {
    /// Owner first, then the others.
    pub fn people(&self) -> impl Iterator<Item = Id> + '_ {
        std::iter::once(self.owner).chain(self.readers.iter().copied())
    }
}

/// The three routes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Routes {
    /// See [`LogName::Safeguarding`].
    pub safeguarding: Route,
    /// See [`LogName::Staff`].
    pub staff: Route,
    /// See [`LogName::Leaders`].
    pub leaders: Route,
}

impl Routes {
    /// The route of a log, to be changed.
    pub fn of_mut(&mut self, log: LogName) -> &mut Route {
        match log {
            LogName::Safeguarding => &mut self.safeguarding,
            LogName::Staff => &mut self.staff,
            LogName::Leaders => &mut self.leaders,
        }
    }

    /// The route of a log.
    pub fn of(&self, log: LogName) -> &Route {
        match log {
            LogName::Safeguarding => &self.safeguarding,
            LogName::Staff => &self.staff,
            LogName::Leaders => &self.leaders,
        }
    }
}

/// The keys that two of three paper sheets bring back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Recovery {
    /// A reader of every envelope.
    pub reader_key: PublicKey,
    /// May sign a directory when too few stewards are left.
    pub signing_key: PublicKey,
    /// When the seed was made.
    pub made_at: UtcSeconds,
    /// Who holds the three sheets, in words.
    pub holders: Vec<String>,
}

/// Where the server is and which authority signs its certificate.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ServerFacts {
    /// SHA-256 of the CA certificate (DER).
    pub ca: Hash,
    /// SHA-256 of the next one, when a change is announced.
    pub next_ca: Option<Hash>,
    /// `host:port`, tried in order.
    pub addresses: Vec<String>,
    /// The key with which the server signs pupils' tickets.
    pub ticket_key: PublicKey,
}

/// A phrase an adult may answer with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// A short fixed id, such as `thank-you`.
    pub id: String,
    /// What the child reads.
    pub words: String,
    /// What the child reads in simplified mode.
    pub simple: String,
}

/// Promises and phrases a school has confirmed. Until a professional signed them, `reviewed_by` is empty and no
/// promise is shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// When reports are read, in words; shown only when reviewed.
    pub read_when: Option<String>,
    /// Helplines, each with its own audience and the day somebody last checked it.
    pub helplines: Vec<Helpline>,
    /// What an adult may answer.
    pub phrases: Vec<Phrase>,
    /// Who reviewed this text, role and date; empty means 'not yet reviewed'.
    pub reviewed_by: String,
}

/// A key that was once listed: who could have read what.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Left {
    /// Whose.
    pub person: Id,
    /// The key.
    pub key_id: KeyId,
    /// First directory version that listed it.
    pub first: u32,
    /// Last one.
    pub last: u32,
}

/// The payload of a directory statement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Directory {
    /// 1.
    pub format: u8,
    /// A demo school says so on every screen.
    pub demo: bool,
    /// The school's name, as shown.
    pub school_name: String,
    /// Absent in version 1, whose hash *is* the id.
    pub school: Option<Id>,
    /// Counts up by one.
    pub version: u32,
    /// SHA-256 of the previous payload; absent in version 1.
    pub previous: Option<Hash>,
    /// When it was signed.
    pub issued_at: UtcSeconds,
    /// At most 13 months later.
    pub review_by: UtcSeconds,
    /// People who may sign the next one: at least three, one of them a governor or from outside.
    pub stewards: Vec<Id>,
    /// How many of them must: 2.
    pub threshold: u8,
    /// Everybody listed.
    pub people: Vec<Person>,
    /// Who reads what.
    pub routes: Routes,
    /// The keys on the sheets.
    pub recovery: Recovery,
    /// The server.
    pub server: ServerFacts,
    /// Promises and phrases.
    pub hours: Hours,
    /// Former keys.
    pub left: Vec<Left>,
}

const THIRTEEN_MONTHS: UtcSeconds = 397 * 24 * 60 * 60;

impl Person {
    /// What a person signs to prove that the listed keys are theirs: `id ‖ signing key ‖ reader keys`.
    pub fn proof_payload(id: Id, signing_key: &PublicKey, reader_keys: &[ReaderKey]) -> Vec<u8> {
        let mut bytes = id.0.to_vec();
        bytes.extend_from_slice(&signing_key.0);
        for reader in reader_keys {
            bytes.extend_from_slice(&reader.key.0);
        }
        bytes
    }

    /// The key to seal to now.
    pub fn newest_reader_key(&self) -> Option<&ReaderKey> {
        self.reader_keys.last()
    }

    /// Whether the listed keys carry this person's own signature.
    pub fn proves_its_keys(&self) -> bool {
        let payload = Self::proof_payload(self.id, &self.signing_key, &self.reader_keys);
        let bytes = signed_bytes(Label::PersonProof, NO_SCHOOL, &payload);
        verify(&self.signing_key, &bytes, &self.proof)
            && self
                .reader_keys
                .iter()
                .all(|reader| reader.key_id == key_id(KeyKind::Reader, &reader.key))
    }
}
