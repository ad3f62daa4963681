//! What was decided to keep one pupil safe, and what may hurt them more than others: by id, gone with the pupil.

use super::{Learning, all};
use crate::StoreFault;
use classroom::PupilId;
use rusqlite::{OptionalExtension as _, Row, params};

/// What is decided for a pupil.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDecision {
    /// For whom.
    pub pupil: PupilId,
    /// Whether what every pupil gets is enough.
    pub suffices: bool,
    /// What else, as the protocol writes it.
    pub resources: String,
    /// When it is looked at again.
    pub review_on_s: i64,
    /// Who decides.
    pub by: [u8; 16],
    /// As what, as the protocol writes it.
    pub decided_as: String,
    /// When.
    pub at_s: i64,
}

/// A decision as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionRow {
    /// Its number.
    pub number: u32,
    /// What it says.
    pub decision: NewDecision,
    /// Who confirmed it, and when; open until then.
    pub confirmed: Option<([u8; 16], i64)>,
}

/// What may hurt a pupil more than others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VulnerabilityRow {
    /// Of whom.
    pub pupil: PupilId,
    /// Which, as the protocol writes it.
    pub what: String,
    /// When it is looked at again.
    pub review_on_s: i64,
    /// Who noted it.
    pub by: [u8; 16],
    /// When.
    pub at_s: i64,
}

const DECISION: &str =
    "select number, pupil, suffices, resources, review_on, decided_by, decided_as, decided_at,
         confirmed_by, confirmed_at
     from safeguard_decisions";

const NOTE: &str = "select pupil, what, review_on, noted_by, noted_at from vulnerability_notes";

impl Learning {
    /// Keeps a decision, open. What was open before falls away; what was confirmed stays.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn decide_safeguards(&self, new: &NewDecision) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "delete from safeguard_decisions where pupil = ?1 and confirmed_by is null",
                [new.pupil.0],
            )?;
            transaction.execute(
                "insert into safeguard_decisions
                     (pupil, suffices, resources, review_on, decided_by, decided_as, decided_at)
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![
                    new.pupil.0,
                    new.suffices,
                    new.resources,
                    new.review_on_s,
                    new.by,
                    new.decided_as,
                    new.at_s
                ],
            )?;
            Ok(())
        })
    }

    /// Confirms an open decision of this pupil; false where that one is not open any more.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn confirm_safeguards(
        &self,
        pupil: PupilId,
        number: u32,
        by: [u8; 16],
        at_s: i64,
    ) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let sql = "update safeguard_decisions set confirmed_by = ?3, confirmed_at = ?4
                 where pupil = ?1 and number = ?2 and confirmed_by is null";
            let done = transaction.execute(sql, params![pupil.0, number, by, at_s])?;
            Ok(done == 1)
        })
    }

    /// What was decided for a pupil, the newest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn safeguard_decisions(&self, pupil: PupilId) -> Result<Vec<DecisionRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("{DECISION} where pupil = ?1 order by number desc");
            let mut statement = connection.prepare_cached(&sql)?;
            all(statement.query_map([pupil.0], decision)?)
        })
    }

    /// The newest decision of every pupil who has one.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn newest_safeguard_decisions(&self) -> Result<Vec<DecisionRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!(
                "{DECISION} where number in (select max(number) from safeguard_decisions group by pupil)
                 order by number"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            all(statement.query_map([], decision)?)
        })
    }

    /// Writes a pupil's note anew.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn note_vulnerability(&self, row: &VulnerabilityRow) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "insert or replace into vulnerability_notes (pupil, what, review_on, noted_by, noted_at)
                 values (?1, ?2, ?3, ?4, ?5)",
                params![row.pupil.0, row.what, row.review_on_s, row.by, row.at_s],
            )?;
            Ok(())
        })
    }

    /// Takes a pupil's note away.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn forget_vulnerability(&self, pupil: PupilId) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "delete from vulnerability_notes where pupil = ?1";
            transaction.execute(sql, [pupil.0])?;
            Ok(())
        })
    }

    /// A pupil's note.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn vulnerability_of(&self, pupil: PupilId) -> Result<Option<VulnerabilityRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("{NOTE} where pupil = ?1");
            let mut statement = connection.prepare_cached(&sql)?;
            Ok(statement.query_row([pupil.0], note).optional()?)
        })
    }

    /// Every note, by the day on which it is looked at again.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn vulnerability_notes(&self) -> Result<Vec<VulnerabilityRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("{NOTE} order by review_on, pupil");
            let mut statement = connection.prepare_cached(&sql)?;
            all(statement.query_map([], note)?)
        })
    }
}

fn decision(row: &Row<'_>) -> rusqlite::Result<DecisionRow> {
    let (by, at): (Option<[u8; 16]>, Option<i64>) = (row.get(8)?, row.get(9)?);
    Ok(DecisionRow {
        number: row.get(0)?,
        decision: NewDecision {
            pupil: PupilId(row.get(1)?),
            suffices: row.get(2)?,
            resources: row.get(3)?,
            review_on_s: row.get(4)?,
            by: row.get(5)?,
            decided_as: row.get(6)?,
            at_s: row.get(7)?,
        },
        confirmed: by.zip(at),
    })
}

fn note(row: &Row<'_>) -> rusqlite::Result<VulnerabilityRow> {
    Ok(VulnerabilityRow {
        pupil: PupilId(row.get(0)?),
        what: row.get(1)?,
        review_on_s: row.get(2)?,
        by: row.get(3)?,
        at_s: row.get(4)?,
    })
}
