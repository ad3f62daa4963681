//! Founding, staff accounts and sign-in.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    account::FirstThing,
    bytes::{Blob, Id, Token},
    directory::{Duty, LogName},
    statement::Statement,
};

/// Founds the school, once. The server checks the directory's signatures and keeps each account.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FoundSchool {
    /// Written by `school-server setup`.
    pub founding_token: Token,
    /// Version 1, signed by its stewards.
    pub directory: Statement,
    /// One account for each person.
    pub accounts: Vec<NewAccount>,
    /// The stewards' first fresh notes.
    pub fresh: Vec<Statement>,
    /// What was printed meanwhile, by the console's own word.
    #[serde(default)]
    pub printed: Vec<FoundingPrint>,
}

/// A paper of a founding that went to a printer. Before the school stands it opens nothing, and nobody is signed in whose
/// deed it could be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FoundingPrint {
    /// This person's card.
    Card(Id),
    /// The recovery sheet with this number, from 1 to 3.
    RecoverySheet(u8),
}

/// One person's account. Nothing here opens anything without the kit, which the server never has.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAccount {
    /// The person in the directory.
    pub person: Id,
    /// What they type.
    pub login_name: String,
    /// HKDF of the password; the server keeps only its SHA-256.
    pub auth: Token,
    /// The ring key wrapped under password and kit.
    pub slot: Blob,
    /// The key ring, sealed under the ring key.
    pub ring: Blob,
    /// Starts at 1.
    pub ring_counter: u64,
}

/// Signs a member of staff in. Answered with [`StaffSession`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StaffSignIn {
    /// What they typed.
    pub login_name: String,
    /// HKDF of the password.
    pub auth: Token,
    /// Six digits from their phone or a one-time code, once the server has asked for it.
    #[serde(default)]
    pub second: Option<String>,
}

/// A member of staff, or a guest, is signed in; keys are still closed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct StaffSession {
    /// Sent back as the header `stc-person`.
    pub token: Token,
    /// The person in the directory, or the guest of a pass.
    pub person: Id,
    /// As shown.
    pub name: String,
    /// What they do.
    pub duties: Vec<Duty>,
    /// Rooms of the console for these duties.
    pub rooms: Vec<Room>,
    /// Logs they may look into.
    pub logs: Vec<LogName>,
    /// What must be done before the server answers anything else.
    pub first: Vec<FirstThing>,
    /// The end of a guest's last day; a guest has no keys to open. Nobody else has one.
    #[serde(default)]
    pub guest_until: Option<UtcSeconds>,
    /// Locks after this many idle seconds.
    pub idle_lock_s: u32,
    /// The server's clock.
    pub now: UtcSeconds,
}

/// Rooms of the console, one folder each.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Room {
    /// A worry of one's own: everybody has this room.
    Worry,
    /// Reports waiting.
    Reports,
    /// Concerns and incidents.
    Incidents,
    /// Classes and their progress.
    Classes,
    /// An open class as it is now.
    LiveClass,
    /// Computers waiting to be approved.
    Computers,
    /// Who is in the directory, who waits to be: stewards only.
    People,
    /// One's own sign-in.
    Account,
    /// How long cases stay: for those who handle a log.
    Keeping,
    /// What the school decides for itself: everybody reads it, some change it.
    Settings,
    /// Log-ins in use, guests' among them.
    LogIns,
    /// Figures of a term without names.
    Figures,
    /// Pages that go home: everybody on the staff.
    Families,
    /// A guest's own page.
    Guest,
    /// Rules that are signed: everybody's own name, and the register of whoever keeps one.
    Signatures,
    /// What people are asked, and what was found.
    Questionnaires,
    /// The school roll: classes, pupils brought in, and their cards.
    Roll,
    /// Registers of the school, and what is due for oneself.
    Registers,
}

/// The closed key ring.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RingAndSlot {
    /// The ring key wrapped under password and kit.
    pub slot: Blob,
    /// Sealed under the ring key.
    pub ring: Blob,
    /// The console refuses a lower one than it has seen.
    pub ring_counter: u64,
}
