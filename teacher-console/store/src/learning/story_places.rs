//! Where pupils stand in a story, until it ends or the day is over: another computer goes on from there.

use super::Learning;
use crate::StoreFault;
use classroom::PupilId;
use rusqlite::{OptionalExtension as _, params};

/// A day in seconds; a place is of the day (UTC) on which it was kept.
const DAY_S: i64 = 24 * 60 * 60;

/// Where somebody stands in a story, by ids that mean nothing here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPlace {
    /// Which story.
    pub scenario: String,
    /// In which shape.
    pub edition: String,
    /// What was done on the way (JSON), opaque here.
    pub acts: String,
    /// `full` or `simplified`.
    pub reading_mode: String,
    /// How long it has taken so far.
    pub seconds: u32,
    /// When it was kept (UTC seconds).
    pub kept_at_s: i64,
}

impl Learning {
    /// Keeps where each of these pupils stands instead of where they stood before, or lets go of it with `None`, in one
    /// transaction. Nothing is kept of a pupil who is not there.
    ///
    /// # Errors
    ///
    /// What the database says; then nothing was changed.
    pub fn keep_places(&self, places: &[(PupilId, Option<KeptPlace>)]) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let mut keep = transaction.prepare_cached(
                "insert or replace into story_places (pupil, scenario, edition, acts, reading_mode, seconds, kept_at)
                     select ?1, ?2, ?3, ?4, ?5, ?6, ?7 where exists (select 1 from pupils where id = ?1)",
            )?;
            let mut let_go =
                transaction.prepare_cached("delete from story_places where pupil = ?1")?;
            for (pupil, place) in places {
                match place {
                    Some(place) => keep.execute(params![
                        pupil.0,
                        place.scenario,
                        place.edition,
                        place.acts,
                        place.reading_mode,
                        place.seconds,
                        place.kept_at_s
                    ])?,
                    None => let_go.execute([pupil.0])?,
                };
            }
            Ok(())
        })
    }

    /// Where a pupil stands, if it was kept on the same day.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn place_of(&self, pupil: PupilId, now_s: i64) -> Result<Option<KeptPlace>, StoreFault> {
        let found = self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select scenario, edition, acts, reading_mode, seconds, kept_at from story_places where pupil = ?1",
            )?;
            let row = statement.query_row([pupil.0], |row| {
                Ok(KeptPlace {
                    scenario: row.get(0)?,
                    edition: row.get(1)?,
                    acts: row.get(2)?,
                    reading_mode: row.get(3)?,
                    seconds: row.get(4)?,
                    kept_at_s: row.get(5)?,
                })
            });
            Ok(row.optional()?)
        })?;
        Ok(found.filter(|place| day_of(place.kept_at_s) == day_of(now_s)))
    }
}

/// The first second of a day.
pub(super) fn day_begins(now_s: i64) -> i64 {
    day_of(now_s).saturating_mul(DAY_S)
}

fn day_of(at_s: i64) -> i64 {
    at_s.div_euclid(DAY_S)
}
