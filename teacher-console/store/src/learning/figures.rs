//! How many pupils practised, as counts: no pupil comes out of here.

use super::{Learning, all};
use crate::StoreFault;
use rusqlite::params;

/// How many pupils took part in a while.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TookPart {
    /// By the age band of their content: its name, how many pupils, how many of them finished a run.
    pub bands: Vec<(String, u32, u32)>,
    /// By topic: its id, how many pupils finished a run of it; most first.
    pub topics: Vec<(String, u32)>,
}

impl Learning {
    /// Counts of pupils who have not left, by what the server took in from `from_s` until before `to_s` (UTC seconds).
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn took_part(&self, from_s: i64, to_s: i64) -> Result<TookPart, StoreFault> {
        self.file.read(|connection| {
            let mut bands = connection.prepare_cached(
                "select band, count(*), coalesce(sum(exists (select 1 from progress where pupil = pupils.id
                     and received_at >= ?1 and received_at < ?2)), 0)
                 from pupils where left_at is null group by band order by band",
            )?;
            let mut topics = connection.prepare_cached(
                "select topic, count(distinct pupil) as pupils from progress
                 where received_at >= ?1 and received_at < ?2
                     and pupil in (select id from pupils where left_at is null)
                 group by topic order by pupils desc, topic",
            )?;
            Ok(TookPart {
                bands: all(bands.query_map(params![from_s, to_s], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                })?)?,
                topics: all(topics.query_map(params![from_s, to_s], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })?)?,
            })
        })
    }
}
