//! When somebody last looked at a room with computers, and what was right there (B-31).

use super::{Learning, all};
use crate::StoreFault;
use classroom::RoomPoint;
use rusqlite::params;

/// How long a look is kept (seconds): a year and a day, so that 'each year' can be told.
const KEPT_S: i64 = 366 * 24 * 60 * 60;

/// A room as somebody last looked at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRoomCheck {
    /// Which, as its computers say.
    pub room: String,
    /// What was right.
    pub ticked: Vec<RoomPoint>,
    /// Who looked.
    pub checked_by: [u8; 16],
    /// When (UTC seconds).
    pub checked_at_s: i64,
}

impl Learning {
    /// Every room that somebody has looked at, by name.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn room_checks(&self) -> Result<Vec<KeptRoomCheck>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select room, points, checked_by, checked_at from room_checks order by room",
            )?;
            all(statement.query_map([], |row| {
                let points: String = row.get(1)?;
                Ok(KeptRoomCheck {
                    room: row.get(0)?,
                    ticked: points
                        .split_whitespace()
                        .filter_map(RoomPoint::from_text)
                        .collect(),
                    checked_by: row.get(2)?,
                    checked_at_s: row.get(3)?,
                })
            })?)
        })
    }

    /// Keeps how a room was; what was kept of it before goes, and so does what is older than a year or of a room that has
    /// no computer any more.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn keep_room_check(&self, check: &KeptRoomCheck) -> Result<(), StoreFault> {
        let points: Vec<&str> = check.ticked.iter().map(|point| point.text()).collect();
        self.file.write(|transaction| {
            transaction.execute(
                "delete from room_checks where room not in (select room from machines where state = 'approved')
                     or checked_at < ?1",
                [check.checked_at_s.saturating_sub(KEPT_S)],
            )?;
            transaction.execute(
                "insert or replace into room_checks (room, points, checked_by, checked_at) values (?1, ?2, ?3, ?4)",
                params![check.room, points.join(" "), check.checked_by, check.checked_at_s],
            )?;
            Ok(())
        })
    }
}
