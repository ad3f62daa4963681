//! Staff accounts: how they sign in, and their key ring, which stays closed here.

use super::{Learning, all, named, second_factor::drop_factor};
use crate::StoreFault;
use rusqlite::{OptionalExtension as _, Row, Transaction, params};

/// Whether somebody may sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffState {
    /// Has an activation code and no password yet.
    Invited,
    /// May sign in.
    Active,
    /// Has left.
    Left,
}

impl StaffState {
    fn name(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Left => "left",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [Self::Invited, Self::Active, Self::Left]
            .into_iter()
            .find(|state| state.name() == name)
    }
}

/// One account. Duties are not here: they come from the signed directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffRow {
    /// The person in the directory.
    pub id: [u8; 16],
    /// What they type.
    pub login_name: String,
    /// SHA-256 of the value the console derives from the password.
    pub auth_hash: Option<[u8; 32]>,
    /// The ring key wrapped under password and kit.
    pub slot: Vec<u8>,
    /// Their keys, closed.
    pub ring: Vec<u8>,
    /// Never goes back.
    pub ring_counter: u32,
    /// Second factor.
    pub totp_secret: Option<Vec<u8>>,
    /// May they sign in.
    pub state: StaffState,
}

/// What became of an activation code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activation {
    /// The account is active; this is its owner.
    Done([u8; 16]),
    /// There is no such code.
    Unknown,
    /// Its time is over.
    Expired,
    /// It was used before.
    UsedBefore,
}

pub(super) const COLUMNS: &str =
    "id, login_name, auth_hash, slot, ring, ring_counter, totp_secret, state";

impl Learning {
    /// Keeps several new accounts, all or none.
    ///
    /// # Errors
    ///
    /// What the database says, also when an id or a login name is taken.
    pub fn add_staff(&self, accounts: &[StaffRow]) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            for one in accounts {
                transaction.execute(
                    &format!(
                        "insert into staff ({COLUMNS}) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                    ),
                    params![
                        one.id,
                        one.login_name,
                        one.auth_hash,
                        one.slot,
                        one.ring,
                        one.ring_counter,
                        one.totp_secret,
                        one.state.name()
                    ],
                )?;
            }
            Ok(())
        })
    }

    /// One account by what they type.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn staff_by_login(&self, login_name: &str) -> Result<Option<StaffRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("select {COLUMNS} from staff where login_name = ?1");
            Ok(connection
                .query_row(&sql, [login_name], staff_row)
                .optional()?)
        })
    }

    /// One account by id.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn staff(&self, id: [u8; 16]) -> Result<Option<StaffRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("select {COLUMNS} from staff where id = ?1");
            Ok(connection.query_row(&sql, [id], staff_row).optional()?)
        })
    }

    /// All accounts, by login name.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn all_staff(&self) -> Result<Vec<StaffRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement =
                connection.prepare(&format!("select {COLUMNS} from staff order by login_name"))?;
            all(statement.query_map([], staff_row)?)
        })
    }

    /// Keeps an activation code for an invited person.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn add_activation_code(
        &self,
        hash: [u8; 32],
        staff: [u8; 16],
        expires_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "insert into activation_codes (hash, staff, expires) values (?1, ?2, ?3)";
            transaction.execute(sql, params![hash, staff, expires_s])?;
            Ok(())
        })
    }

    /// Keeps an activation code in place of every earlier one of that person.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn renew_activation_code(
        &self,
        hash: [u8; 32],
        staff: [u8; 16],
        expires_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute("delete from activation_codes where staff = ?1", [staff])?;
            let sql = "insert into activation_codes (hash, staff, expires) values (?1, ?2, ?3)";
            transaction.execute(sql, params![hash, staff, expires_s])?;
            Ok(())
        })
    }

    /// Uses an activation code once and fills in the account, both or neither.
    ///
    /// # Errors
    ///
    /// What the database says. A code that does not count is no error: see [`Activation`].
    pub fn activate_staff(
        &self,
        code_hash: [u8; 32],
        auth_hash: [u8; 32],
        slot: &[u8],
        ring: &[u8],
        now_s: i64,
    ) -> Result<Activation, StoreFault> {
        self.file.write(|transaction| {
            let sql = "select staff, expires, used_at from activation_codes where hash = ?1";
            let code = transaction
                .query_row(sql, [code_hash], |row| {
                    Ok((row.get::<_, [u8; 16]>(0)?, row.get::<_, i64>(1)?, row.get::<_, Option<i64>>(2)?))
                })
                .optional()?;
            let (staff, expires_s) = match code {
                None => return Ok(Activation::Unknown),
                Some((_, _, Some(_))) => return Ok(Activation::UsedBefore),
                Some((staff, expires_s, None)) => (staff, expires_s),
            };
            if now_s >= expires_s {
                return Ok(Activation::Expired);
            }
            transaction.execute("update activation_codes set used_at = ?2 where hash = ?1", params![code_hash, now_s])?;
            transaction.execute(
                "update staff set auth_hash = ?2, slot = ?3, ring = ?4, ring_counter = ring_counter + 1, state = 'active'
                 where id = ?1",
                params![staff, auth_hash, slot, ring],
            )?;
            chose_password(transaction, staff, now_s)?;
            Ok(Activation::Done(staff))
        })
    }

    /// Since when somebody's password is in use (UTC seconds); from the founding on, if nothing newer is known.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn password_since(&self, staff: [u8; 16]) -> Result<i64, StoreFault> {
        self.file.read(|connection| {
            let sql = "select coalesce((select chosen_at from passwords where staff = ?1),
                                       (select received_at from directories where version = 1), 0)";
            Ok(connection.query_row(sql, [staff], |row| row.get(0))?)
        })
    }

    /// Changes the password: a new sign-in value with the ring closed anew, both or neither.
    ///
    /// # Errors
    ///
    /// [`StoreFault::OutOfOrder`] when the counter is not higher than the stored one; or what the database says.
    pub fn change_password(
        &self,
        staff: [u8; 16],
        auth_hash: [u8; 32],
        slot: &[u8],
        ring: &[u8],
        counter: u32,
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let changed = transaction.execute(
                "update staff set auth_hash = ?2, slot = ?3, ring = ?4, ring_counter = ?5
                 where id = ?1 and ring_counter < ?5",
                params![staff, auth_hash, slot, ring, counter],
            )?;
            if changed != 1 {
                return Err(StoreFault::OutOfOrder("key ring"));
            }
            chose_password(transaction, staff, now_s)?;
            transaction.execute(
                "delete from sessions where holder_kind = 'staff' and holder = ?1",
                [staff],
            )?;
            Ok(())
        })
    }

    /// Lets somebody leave: the account stays for the record without anything that opens it, codes given to them are
    /// void, every session ends (P20, H-18). Doing it again changes nothing.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn staff_left(&self, staff: [u8; 16], now_s: i64) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "update staff set state = 'left', left_at = ?2, auth_hash = null, slot = zeroblob(0),
                 ring = zeroblob(0), totp_secret = null where id = ?1 and state <> 'left'",
                params![staff, now_s],
            )?;
            transaction.execute("delete from activation_codes where staff = ?1", [staff])?;
            drop_factor(transaction, staff)?;
            transaction.execute("delete from passwords where staff = ?1", [staff])?;
            transaction.execute("delete from teaches where staff = ?1", [staff])?;
            transaction.execute("delete from every_phase where staff = ?1", [staff])?;
            transaction.execute(
                "delete from sessions where holder_kind = 'staff' and holder = ?1",
                [staff],
            )?;
            Ok(())
        })
    }

    /// Frees a login name whose owner left no later than this: the old account keeps its place under its id.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn free_login_name(&self, login_name: &str, left_by_s: i64) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let changed = transaction.execute(
                "update staff set login_name = lower(hex(id)) || ' (left)'
                 where login_name = ?1 and state = 'left' and left_at <= ?2",
                params![login_name, left_by_s],
            )?;
            Ok(changed == 1)
        })
    }
}

fn chose_password(
    transaction: &Transaction<'_>,
    staff: [u8; 16],
    now_s: i64,
) -> Result<(), StoreFault> {
    transaction.execute(
        "insert into passwords (staff, chosen_at) values (?1, ?2)
         on conflict (staff) do update set chosen_at = ?2",
        params![staff, now_s],
    )?;
    Ok(())
}

pub(super) fn staff_row(row: &Row<'_>) -> rusqlite::Result<StaffRow> {
    Ok(StaffRow {
        id: row.get(0)?,
        login_name: row.get(1)?,
        auth_hash: row.get(2)?,
        slot: row.get(3)?,
        ring: row.get(4)?,
        ring_counter: row.get(5)?,
        totp_secret: row.get(6)?,
        state: named(7, StaffState::from_name(&row.get::<_, String>(7)?))?,
    })
}
