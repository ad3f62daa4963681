//! Who is signed in where. Bearer tokens are kept as hashes only.

use super::{Learning, named, story_places::day_begins};
use crate::StoreFault;
use rusqlite::{OptionalExtension as _, params};

const DAY_S: i64 = 24 * 60 * 60;

/// Who holds a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// A machine that proved its key.
    Machine([u8; 16]),
    /// A member of staff.
    Staff([u8; 16]),
    /// A pupil.
    Pupil([u8; 16]),
}

impl Holder {
    fn kind_and_id(self) -> (&'static str, [u8; 16]) {
        match self {
            Self::Machine(id) => ("machine", id),
            Self::Staff(id) => ("staff", id),
            Self::Pupil(id) => ("pupil", id),
        }
    }

    fn from_kind_and_id(kind: &str, id: [u8; 16]) -> Option<Self> {
        match kind {
            "machine" => Some(Self::Machine(id)),
            "staff" => Some(Self::Staff(id)),
            "pupil" => Some(Self::Pupil(id)),
            _ => None,
        }
    }
}

/// One session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// SHA-256 of the bearer token.
    pub token_hash: [u8; 32],
    /// Who.
    pub holder: Holder,
    /// At which machine.
    pub machine: [u8; 16],
    /// How they signed in, such as `pictures` or `assisted`; empty for machines.
    pub manner: String,
    /// When it began (UTC seconds).
    pub created_at_s: i64,
    /// When it was last used (UTC seconds): for the idle lock.
    pub used_at_s: i64,
    /// When it ends in any case (UTC seconds).
    pub expires_s: i64,
}

impl Learning {
    /// Opens a session.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn open_session(&self, session: &SessionRow) -> Result<(), StoreFault> {
        let (kind, holder) = session.holder.kind_and_id();
        self.file.write(|transaction| {
            transaction.execute(
                "insert into sessions (token_hash, holder_kind, holder, machine, manner, created_at, used_at, expires)
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![
                    session.token_hash,
                    kind,
                    holder,
                    session.machine,
                    session.manner,
                    session.created_at_s,
                    session.used_at_s,
                    session.expires_s
                ],
            )?;
            Ok(())
        })
    }

    /// The session of a token, if it has not expired. The server decides about idleness from `used_at_s`.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn session(
        &self,
        token_hash: [u8; 32],
        now_s: i64,
    ) -> Result<Option<SessionRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select holder_kind, holder, machine, manner, created_at, used_at, expires from sessions
                 where token_hash = ?1 and expires > ?2",
            )?;
            let session = statement.query_row(params![token_hash, now_s], |row| {
                Ok(SessionRow {
                    token_hash,
                    holder: named(0, Holder::from_kind_and_id(&row.get::<_, String>(0)?, row.get(1)?))?,
                    machine: row.get(2)?,
                    manner: row.get(3)?,
                    created_at_s: row.get(4)?,
                    used_at_s: row.get(5)?,
                    expires_s: row.get(6)?,
                })
            });
            Ok(session.optional()?)
        })
    }

    /// Notes that a session was used. Call it at most once a minute for each: every call is a write.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn touch_session(&self, token_hash: [u8; 32], now_s: i64) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "update sessions set used_at = max(used_at, ?2) where token_hash = ?1";
            transaction.execute(sql, params![token_hash, now_s])?;
            Ok(())
        })
    }

    /// Ends one session.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn end_session(&self, token_hash: [u8; 32]) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute("delete from sessions where token_hash = ?1", [token_hash])?;
            Ok(())
        })
    }

    /// Ends every session of one holder.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn end_sessions_of(&self, holder: Holder) -> Result<(), StoreFault> {
        let (kind, id) = holder.kind_and_id();
        self.file.write(|transaction| {
            transaction.execute(
                "delete from sessions where holder_kind = ?1 and holder = ?2",
                params![kind, id],
            )?;
            Ok(())
        })
    }

    /// Removes what has had its time: expired sessions, tokens and codes; tries and lessons after 30 days; who
    /// worked at which console after 60; answers and guests after a year. Call it daily.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn sweep(&self, now_s: i64) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sweeps = [
                ("delete from sessions where expires <= ?1", 0),
                ("delete from enrolment_tokens where expires <= ?1", 0),
                ("delete from activation_codes where expires <= ?1", 0),
                ("delete from sign_in_tries where tried_at <= ?1", 30),
                ("delete from lessons where until <= ?1", 30),
                ("delete from supports where confirmed_at <= ?1", 365),
                ("delete from answers where saved_at <= ?1", 365),
                ("delete from last_people where signed_in_at <= ?1", 60),
                (
                    "delete from signatures where signer in (select guest from guests where until <= ?1)",
                    365,
                ),
                (
                    "delete from staff where id in (select guest from guests where until <= ?1)",
                    365,
                ),
                ("delete from guests where until <= ?1", 365),
            ];
            // A computer may send again what it had kept of somebody who was deleted meanwhile.
            let nobodys = "delete from progress where pupil not in (select id from pupils)";
            transaction.execute(nobodys, [])?;
            let played = "delete from own_plays where exists (select 1 from progress where progress.pupil = own_plays.pupil
                 and is_checked and progress.scenario = own_plays.scenario and received_at >= given_at)";
            transaction.execute(played, [])?;
            let stood = "delete from story_places where kept_at < ?1";
            transaction.execute(stood, [day_begins(now_s)])?;
            for (sql, days) in sweeps {
                transaction.execute(sql, [now_s.saturating_sub(days * DAY_S)])?;
            }
            Ok(())
        })
    }
}
