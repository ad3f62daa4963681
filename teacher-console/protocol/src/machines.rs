//! Pairing: how a computer becomes one of the school's.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Blob, Hash, Id, PublicKey, Signature, Token},
    statement::Statement,
};

/// What the technician carries to the computers. It holds no lasting secret: the token is counted and short-lived.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PairingFile {
    /// 1.
    pub format: u8,
    /// The school's id; absent before it is founded (the founding console's file).
    pub school: Option<Id>,
    /// As shown, to recognise the file.
    pub school_name: String,
    /// `host:port`, tried in order.
    pub addresses: Vec<String>,
    /// The CA certificate (DER).
    pub ca: Blob,
    /// Its SHA-256, repeated so that a cut file is noticed.
    pub ca_hash: Hash,
    /// Enrolment token.
    pub token: Token,
    /// Where the computers stand.
    pub room: String,
    /// Until when the token counts.
    pub until: UtcSeconds,
    /// The directories so far, from the founding one.
    pub directories: Vec<Statement>,
}

/// What kind of computer joins.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MachineKind {
    /// Pupils play on it.
    Pupil,
    /// Staff work on it.
    Console,
}

/// Asks to join. Answered with [`Joined`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Join {
    /// From the pairing file.
    pub token: Token,
    /// Made on the machine, never leaves it.
    pub device_key: PublicKey,
    /// How people know it.
    pub name: String,
    /// Pupil's or console.
    pub kind: MachineKind,
}

/// The machine has an id; a person must still approve it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Joined {
    /// The machine's id.
    pub machine: Id,
}

/// Asks for a nonce. Answered with [`Challenge`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskChallenge {
    /// Which machine.
    pub machine: Id,
}

/// Sign this: label `stc device session v1`, school id (zero before founding), [`session_payload`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Challenge {
    /// Counts once, for two minutes.
    pub nonce: Token,
}

/// The payload a machine signs to prove its key: `machine ‖ nonce ‖ proofs`, the last in eight bytes, big end first.
pub fn session_payload(machine: Id, nonce: &Token, proofs: u64) -> Vec<u8> {
    [
        machine.0.as_slice(),
        nonce.0.as_slice(),
        proofs.to_be_bytes().as_slice(),
    ]
    .concat()
}

/// Proves the key. Answered with [`MachineSession`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProveKey {
    /// Which machine.
    pub machine: Id,
    /// From the challenge.
    pub nonce: Token,
    /// How often the machine has proved its key, by its own count and with this time. A number that does not go up shows
    /// that two machines use one key, or that this one forgets.
    pub proofs: u64,
    /// By the device key.
    pub signature: Signature,
}

/// A machine's session. Sent back as the header `stc-machine`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct MachineSession {
    /// The bearer token, for twelve hours or until revoked.
    pub token: Token,
    /// Whether a person has approved the machine.
    pub state: MachineState,
    /// The server's clock.
    pub now: UtcSeconds,
}

/// The header that carries a machine's session token.
pub const MACHINE_HEADER: &str = "stc-machine";
/// The header that carries a pupil's or a staff member's session token.
pub const PERSON_HEADER: &str = "stc-person";

/// Whether a machine may be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MachineState {
    /// Nobody has looked yet.
    Pending,
    /// One of ours.
    Approved,
    /// No longer.
    Revoked,
}

/// One row of the list staff see.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct MachineRow {
    /// Which.
    pub machine: Id,
    /// Its name.
    pub name: String,
    /// The room of its token.
    pub room: String,
    /// Its key.
    pub device_key: PublicKey,
    /// Pupil's or console.
    pub kind: MachineKind,
    /// Whether it may be used.
    pub state: MachineState,
    /// When it joined.
    pub joined_at: UtcSeconds,
    /// The hour in which it last asked for the list of adults (UTC seconds).
    pub seen_at: Option<UtcSeconds>,
    /// The version of that list it held then; 0 for none.
    pub list_version: u32,
    /// When its key was last used by two machines at once, or by one that forgets.
    pub doubled_at: Option<UtcSeconds>,
    /// The [`crate::voucher::Voucher`] of whoever looked at it last. A console that joined by itself has none.
    pub voucher: Option<Statement>,
    /// The voucher by which somebody of the safeguarding team knows it, under the label `stc device known v1`.
    pub known: Option<Statement>,
    /// The [`crate::voucher::Revocation`] that took it out.
    pub revocation: Option<Statement>,
}

/// The list. Newest first.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct MachineRows {
    /// Rows.
    pub machines: Vec<MachineRow>,
    /// Whether the asker may say that they know one.
    pub may_know: bool,
    /// Whether the asker may take one out.
    pub may_revoke: bool,
}

/// Approves machines: one signed [`crate::voucher::Voucher`] for each.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApproveMachines {
    /// The signed vouchers.
    pub vouchers: Vec<Statement>,
}

/// All vouchers, and what else was said of the machines.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Vouchers {
    /// Signed by people of the directory.
    pub vouchers: Vec<Statement>,
    /// Signed by the safeguarding team.
    pub known: Vec<Statement>,
    /// Of those that were taken out.
    pub revocations: Vec<Statement>,
    /// Keys that two machines used at once.
    pub doubled: Vec<PublicKey>,
}

/// Asks for directories. Answered with [`Directories`].
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskDirectory {
    /// The highest version known; 0 for none.
    pub have_version: u32,
}

/// What is newer, with all stops and the newest fresh note of each steward.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Directories {
    /// Versions above the one known.
    pub directories: Vec<Statement>,
    /// Every stop.
    pub stops: Vec<Statement>,
    /// Fresh notes.
    pub fresh: Vec<Statement>,
    /// The last time a backup was brought back, if ever: what was sent in the last 30 days is then offered again.
    #[serde(default)]
    pub restored: Option<Id>,
    /// The server's clock.
    pub now: UtcSeconds,
}

/// A body that only carries one signed statement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OneStatement {
    /// It.
    pub statement: Statement,
}

/// Who answers at [`crate::paths::HEALTH`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Health {
    /// Version of the server.
    pub version: String,
    /// Whether the school has been founded.
    pub founded: bool,
    /// The school's name, as given at setup.
    pub school_name: String,
    /// Set up with invented pupils: only a directory marked `demo` can found it.
    pub demo: bool,
    /// SHA-256 of the CA certificate (DER): belongs into [`crate::directory::ServerFacts::ca`].
    pub ca: Hash,
    /// The key that signs pupils' tickets: belongs into [`crate::directory::ServerFacts::ticket_key`].
    pub ticket_key: PublicKey,
}

/// An empty body or answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Nothing {}
