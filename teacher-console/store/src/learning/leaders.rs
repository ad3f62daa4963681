//! Digital leaders and their remarks (B-14, B-15). Nothing ties a remark to who made it, and only its day is kept.

use super::{Learning, all};
use crate::StoreFault;
use classroom::PupilId;
use rusqlite::{OptionalExtension as _, params};

const DAY_S: i64 = 24 * 60 * 60;

/// One remark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemarkRow {
    /// Which.
    pub id: [u8; 16],
    /// A story, the rules or an idea, in the protocol's words.
    pub about: String,
    /// Which phrase, in the protocol's words.
    pub phrase: String,
    /// In own words.
    pub words: String,
    /// The beginning of the day it came (UTC seconds).
    pub day_s: i64,
    /// Whether the committee talks about it.
    pub is_on_agenda: bool,
}

impl Learning {
    /// Says that a pupil is a digital leader from now on, or is none any more.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn set_leader(
        &self,
        pupil: PupilId,
        is_leader: bool,
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            if is_leader {
                let sql = "insert into digital_leaders (pupil, since) values (?1, ?2) on conflict do nothing";
                transaction.execute(sql, params![pupil.0, now_s])?;
            } else {
                transaction.execute("delete from digital_leaders where pupil = ?1", [pupil.0])?;
            }
            Ok(())
        })
    }

    /// Every digital leader.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn leaders(&self) -> Result<Vec<PupilId>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached("select pupil from digital_leaders")?;
            all(statement.query_map([], |row| Ok(PupilId(row.get(0)?)))?)
        })
    }

    /// Keeps a remark, as long as fewer than `most` wait. Says whether it was kept.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn add_remark(&self, remark: &RemarkRow, most: usize) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let sql = "select count(*) from leader_remarks";
            let waiting: i64 = transaction.query_row(sql, [], |row| row.get(0))?;
            if usize::try_from(waiting).unwrap_or(usize::MAX) >= most {
                return Ok(false);
            }
            let sql = "insert into leader_remarks (id, about, phrase, words, day, is_on_agenda)
                 values (?1, ?2, ?3, ?4, ?5, 0)";
            let day = remark.day_s.div_euclid(DAY_S);
            let row = params![remark.id, remark.about, remark.phrase, remark.words, day];
            transaction.execute(sql, row)?;
            Ok(true)
        })
    }

    /// Every remark, what is on the agenda first; in no order in which they came but by day.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn remarks(&self) -> Result<Vec<RemarkRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select id, about, phrase, words, day, is_on_agenda from leader_remarks
                     order by is_on_agenda desc, day desc, id",
            )?;
            all(statement.query_map([], |row| {
                let day: i64 = row.get(4)?;
                Ok(RemarkRow {
                    id: row.get(0)?,
                    about: row.get(1)?,
                    phrase: row.get(2)?,
                    words: row.get(3)?,
                    day_s: day.saturating_mul(DAY_S),
                    is_on_agenda: row.get(5)?,
                })
            })?)
        })
    }

    /// Puts a remark on the agenda or takes it off; nothing deletes it. Says whether it was there.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn decide_remark(
        &self,
        id: [u8; 16],
        is_on_agenda: Option<bool>,
    ) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let found = match is_on_agenda {
                Some(is_on) => {
                    let sql =
                        "update leader_remarks set is_on_agenda = ?2 where id = ?1 returning id";
                    transaction
                        .query_row(sql, params![id, is_on], |row| row.get::<_, [u8; 16]>(0))
                        .optional()?
                }
                None => {
                    let sql = "delete from leader_remarks where id = ?1 returning id";
                    transaction
                        .query_row(sql, [id], |row| row.get::<_, [u8; 16]>(0))
                        .optional()?
                }
            };
            Ok(found.is_some())
        })
    }
}
