//! Machines and the counted, short-lived tokens by which they join.

use super::{Learning, all, named};
use crate::StoreFault;
use rusqlite::{OptionalExtension as _, Row, params};

/// What a machine is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MachineKind {
    /// Pupils play on it.
    Pupil,
    /// Staff work on it.
    Console,
}

impl MachineKind {
    /// The name in tables and on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pupil => "pupil",
            Self::Console => "console",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [Self::Pupil, Self::Console]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
}

/// Whether a machine may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MachineState {
    /// Nobody has looked yet.
    Pending,
    /// One of ours.
    Approved,
    /// No longer.
    Revoked,
}

impl MachineState {
    /// The name in tables and on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Revoked => "revoked",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [Self::Pending, Self::Approved, Self::Revoked]
            .into_iter()
            .find(|state| state.name() == name)
    }
}

/// A machine that asks to join. Its room comes from its token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMachine {
    /// Random.
    pub id: [u8; 16],
    /// As people know it.
    pub name: String,
    /// Made on the machine.
    pub public_key: [u8; 32],
    /// What for.
    pub kind: MachineKind,
}

/// One machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MachineRow {
    /// Which.
    pub id: [u8; 16],
    /// As people know it.
    pub name: String,
    /// The room of its token.
    pub room: String,
    /// Proves which machine wrote.
    pub public_key: [u8; 32],
    /// What for.
    pub kind: MachineKind,
    /// May it be used.
    pub state: MachineState,
    /// When it joined (UTC seconds).
    pub joined_at_s: i64,
    /// The signed word of whoever approved it, byte for byte.
    pub voucher: Option<Vec<u8>>,
    /// The hour in which it last asked for the list of adults (UTC seconds).
    pub seen_at_s: Option<i64>,
    /// The version of that list it held then; 0 for none.
    pub list_version: u32,
    /// When its count of proofs last failed to go up (UTC seconds).
    pub doubled_at_s: Option<i64>,
    /// The signed word of the safeguarding team that they know it, byte for byte.
    pub known: Option<Vec<u8>>,
    /// The signed word that took it out, byte for byte.
    pub revocation: Option<Vec<u8>>,
}

/// What became of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenUse {
    /// The machine has joined and waits for approval.
    Joined,
    /// A machine with this key joined before; this is its id. No use was taken.
    JoinedBefore([u8; 16]),
    /// There is no such token.
    Unknown,
    /// Its time is over.
    Expired,
    /// It has been used as often as it may.
    UsedUp,
}

const COLUMNS: &str = "id, name, room, public_key, kind, state, joined_at, voucher, seen_at, list_version, doubled_at, known, revocation";

impl Learning {
    /// Keeps a token for this many machines.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn add_enrolment_token(
        &self,
        hash: [u8; 32],
        uses: u32,
        expires_s: i64,
        room: &str,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "insert into enrolment_tokens (hash, uses_left, expires, room) values (?1, ?2, ?3, ?4)",
                params![hash, uses, expires_s, room],
            )?;
            Ok(())
        })
    }

    /// Uses a token once and keeps the machine as pending, both or neither.
    ///
    /// # Errors
    ///
    /// What the database says. A token that does not count is no error: see [`TokenUse`].
    pub fn join_machine(
        &self,
        token_hash: [u8; 32],
        machine: &NewMachine,
        now_s: i64,
    ) -> Result<TokenUse, StoreFault> {
        self.file.write(|transaction| {
            let sql = "select uses_left, expires, room from enrolment_tokens where hash = ?1";
            let token = transaction
                .query_row(sql, [token_hash], |row| {
                    Ok((
                        row.get::<_, u32>(0)?,
                        row.get::<_, i64>(1)?,
                        row.get::<_, String>(2)?,
                    ))
                })
                .optional()?;
            let Some((uses_left, expires_s, room)) = token else {
                return Ok(TokenUse::Unknown);
            };
            if now_s >= expires_s {
                return Ok(TokenUse::Expired);
            }
            let sql = "select id from machines where public_key = ?1";
            if let Some(id) = transaction
                .query_row(sql, [machine.public_key], |row| row.get(0))
                .optional()?
            {
                return Ok(TokenUse::JoinedBefore(id));
            }
            if uses_left == 0 {
                return Ok(TokenUse::UsedUp);
            }
            transaction.execute(
                "update enrolment_tokens set uses_left = uses_left - 1 where hash = ?1",
                [token_hash],
            )?;
            transaction.execute(
                "insert into machines (id, name, room, public_key, kind, state, joined_at)
                 values (?1, ?2, ?3, ?4, ?5, 'pending', ?6)",
                params![
                    machine.id,
                    machine.name,
                    room,
                    machine.public_key,
                    machine.kind.name(),
                    now_s
                ],
            )?;
            Ok(TokenUse::Joined)
        })
    }

    /// One machine by id.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn machine(&self, id: [u8; 16]) -> Result<Option<MachineRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection
                .prepare_cached(&format!("select {COLUMNS} from machines where id = ?1"))?;
            Ok(statement.query_row([id], machine_row).optional()?)
        })
    }

    /// One machine by its key.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn machine_by_key(&self, public_key: [u8; 32]) -> Result<Option<MachineRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("select {COLUMNS} from machines where public_key = ?1");
            Ok(connection
                .query_row(&sql, [public_key], machine_row)
                .optional()?)
        })
    }

    /// All machines, the newest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn machines(&self) -> Result<Vec<MachineRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("select {COLUMNS} from machines order by joined_at desc, name");
            let mut statement = connection.prepare(&sql)?;
            all(statement.query_map([], machine_row)?)
        })
    }

    /// Approves the machine with this key, with the signed word of a member of staff. True when there is such a one
    /// and nobody has revoked it.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn approve_machine(
        &self,
        public_key: [u8; 32],
        by: [u8; 16],
        voucher: &[u8],
        now_s: i64,
    ) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let changed = transaction.execute(
                "update machines set state = 'approved', approved_at = ?2, approved_by = ?3, voucher = ?4
                 where public_key = ?1 and state <> 'revoked'",
                params![public_key, now_s, by, voucher],
            )?;
            Ok(changed == 1)
        })
    }
}

fn machine_row(row: &Row<'_>) -> rusqlite::Result<MachineRow> {
    Ok(MachineRow {
        id: row.get(0)?,
        name: row.get(1)?,
        room: row.get(2)?,
        public_key: row.get(3)?,
        kind: named(4, MachineKind::from_name(&row.get::<_, String>(4)?))?,
        state: named(5, MachineState::from_name(&row.get::<_, String>(5)?))?,
        joined_at_s: row.get(6)?,
        voucher: row.get(7)?,
        seen_at_s: row.get(8)?,
        list_version: row.get(9)?,
        doubled_at_s: row.get(10)?,
        known: row.get(11)?,
        revocation: row.get(12)?,
    })
}
