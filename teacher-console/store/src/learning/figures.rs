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

/// How many pupils of an age band acted safely, of those who tried two scenarios or more in a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActedSafely {
    /// The age band of their content.
    pub band: String,
    /// How many tried two or more.
    pub pupils: u32,
    /// How many acted safely in their first one.
    pub first: u32,
    /// How many did in the last one that was new to them.
    pub last: u32,
}

/// Only the first try of each scenario counts: a second one knows the answer. What does not say whether it was safe is
/// left out. A class's runs come in together, so their own clock orders what arrived at once.
const ACTED_SAFELY: &str = "
    with tries as (
        select pupil, received_at, happened_at, id,
            json_array_length(facts, '$.misconceptions') = 0
                and json_extract(facts, '$.telling_rehearsed') as is_safe,
            row_number() over (partition by pupil, scenario order by received_at, happened_at, id) as try
        from progress where received_at >= ?1 and received_at < ?2 and json_valid(facts)
    ), firsts as (
        select pupil, is_safe,
            row_number() over (partition by pupil order by received_at, happened_at, id) as turn,
            count(*) over (partition by pupil) as number
        from tries where try = 1 and is_safe is not null
    )
    select band, count(distinct pupil), sum(turn = 1 and is_safe), sum(turn = number and is_safe)
    from firsts join pupils on pupils.id = pupil where number > 1 and left_at is null
    group by band order by band";

impl Learning {
    /// Counts of pupils who have not left, by what the server took in from `from_s` until before `to_s` (UTC seconds):
    /// how they acted first, and how they acted last.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn acted_safely(&self, from_s: i64, to_s: i64) -> Result<Vec<ActedSafely>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(ACTED_SAFELY)?;
            all(statement.query_map(params![from_s, to_s], |row| {
                Ok(ActedSafely {
                    band: row.get(0)?,
                    pupils: row.get(1)?,
                    first: row.get(2)?,
                    last: row.get(3)?,
                })
            })?)
        })
    }

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
