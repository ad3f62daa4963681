//! Facts of play, stored once however often they are sent, many in one commit.

use super::{Learning, all};
use crate::StoreFault;
use classroom::{ClassId, FinishedRun, PupilId};
use rusqlite::{Row, params};

/// One finished run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressRow {
    /// Random, made when the run ended.
    pub id: [u8; 16],
    /// What sums need.
    pub run: FinishedRun,
    /// Whether the pupil's sign-in was checked.
    pub is_checked: bool,
    /// Facts by id (JSON), opaque here.
    pub facts: String,
    /// The server's clock (UTC seconds).
    pub received_at_s: i64,
    /// Which machine sent it.
    pub machine: [u8; 16],
}

/// What became of a batch. All of it is on disk and may be acknowledged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProgressStored {
    /// Rows that were new.
    pub new: u32,
    /// Rows whose id was here already; the first one stays.
    pub known: u32,
}

const COLUMNS: &str = "progress.id, pupil, is_checked, scenario, topic, outcome, facts, seconds, happened_at, received_at, machine";

impl Learning {
    /// Stores many runs in one transaction. Gather what a class sends within a moment into one call.
    ///
    /// # Errors
    ///
    /// What the database says; then nothing was stored and nothing may be acknowledged.
    pub fn record_progress(&self, rows: &[ProgressRow]) -> Result<ProgressStored, StoreFault> {
        self.file.write(|transaction| {
            let mut stored = ProgressStored::default();
            let mut statement = transaction.prepare_cached(
                "insert into progress (id, pupil, is_checked, scenario, topic, outcome, facts, seconds,
                     happened_at, received_at, machine)
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) on conflict (id) do nothing",
            )?;
            for row in rows {
                let run = &row.run;
                let inserted = statement.execute(params![
                    row.id,
                    run.pupil.0,
                    row.is_checked,
                    run.scenario,
                    run.topic,
                    run.outcome,
                    row.facts,
                    run.seconds,
                    run.happened_at_s,
                    row.received_at_s,
                    row.machine
                ])?;
                if inserted == 1 { stored.new += 1 } else { stored.known += 1 }
            }
            Ok(stored)
        })
    }

    /// One pupil's runs, the oldest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn progress_of(&self, pupil: PupilId) -> Result<Vec<ProgressRow>, StoreFault> {
        self.file.read(|connection| {
            let sql =
                format!("select {COLUMNS} from progress where pupil = ?1 order by happened_at, id");
            let mut statement = connection.prepare_cached(&sql)?;
            all(statement.query_map([pupil.0], progress_row)?)
        })
    }

    /// All runs of a class, the oldest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn progress_of_class(&self, class: ClassId) -> Result<Vec<ProgressRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!(
                "select {COLUMNS} from progress join pupils on pupils.id = progress.pupil
                 where pupils.class = ?1 order by happened_at, progress.id"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            all(statement.query_map([class.0], progress_row)?)
        })
    }

    /// Of each class, topic by topic, how many pupils who have not left have finished a scenario with their sign-in checked.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn coverage(&self) -> Result<Vec<(ClassId, String, u32)>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select pupils.class, progress.topic, count(distinct progress.pupil)
                 from progress join pupils on pupils.id = progress.pupil
                 where progress.is_checked = 1 and pupils.left_at is null
                 group by pupils.class, progress.topic order by pupils.class, progress.topic",
            )?;
            let rows = statement.query_map([], |row| {
                Ok((ClassId(row.get(0)?), row.get(1)?, row.get(2)?))
            })?;
            all(rows)
        })
    }

    /// How many runs are stored.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn progress_count(&self) -> Result<u32, StoreFault> {
        self.file.read(|connection| {
            Ok(connection.query_row("select count(*) from progress", [], |row| row.get(0))?)
        })
    }
}

fn progress_row(row: &Row<'_>) -> rusqlite::Result<ProgressRow> {
    Ok(ProgressRow {
        id: row.get(0)?,
        run: FinishedRun {
            pupil: PupilId(row.get(1)?),
            scenario: row.get(3)?,
            topic: row.get(4)?,
            outcome: row.get(5)?,
            seconds: row.get(7)?,
            happened_at_s: row.get(8)?,
        },
        is_checked: row.get(2)?,
        facts: row.get(6)?,
        received_at_s: row.get(9)?,
        machine: row.get(10)?,
    })
}
