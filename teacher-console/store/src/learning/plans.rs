//! What classes play: the plan of a lesson, and what single pupils were given of their own.

use super::{Learning, all, named};
use crate::StoreFault;
use classroom::{AgeBand, ClassId, Group, LessonMode, LessonPlan, PlanDraft, Play, PupilId};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};
use std::collections::{BTreeMap, BTreeSet};

/// What one pupil was given of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRow {
    /// What.
    pub play: Play,
    /// When (UTC seconds).
    pub given_at_s: i64,
}

const PLAY: &str = "scenario, topic, is_heavy, support";

impl Learning {
    /// What a class plays now: what was planned for it and for groups until that lesson is over, and what its pupils have
    /// of their own until they have played it. Nothing planned is an empty plan in the way its band begins with.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn plan_of(
        &self,
        class: ClassId,
        band: AgeBand,
        now_s: i64,
    ) -> Result<LessonPlan, StoreFault> {
        self.file.read(|connection| {
            let suggested = LessonMode::of_band(band).first().copied();
            let mut draft = PlanDraft {
                mode: suggested.unwrap_or(LessonMode::WholeClass),
                class: None,
                groups: Vec::new(),
                own: own_plays(connection, class)?,
            };
            let Some((revision, mode, until_s)) = head(connection, class)? else {
                return Ok(LessonPlan::kept(draft, 0));
            };
            if until_s > now_s {
                draft.mode = mode;
                let mut plays = plays(connection, class)?;
                draft.class = plays.remove(&0);
                draft.groups = groups(connection, class, plays)?;
            }
            Ok(LessonPlan::kept(draft, revision))
        })
    }

    /// How a class plays until its lesson is over; nothing where nothing is planned.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn lesson_mode(
        &self,
        class: ClassId,
        now_s: i64,
    ) -> Result<Option<LessonMode>, StoreFault> {
        let head = self.file.read(|connection| head(connection, class))?;
        let planned = head.filter(|(_, _, until_s)| *until_s > now_s);
        Ok(planned.map(|(_, mode, _)| mode))
    }

    /// How often what a class plays has changed; 0 before the first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn plan_revision(&self, class: ClassId) -> Result<u64, StoreFault> {
        let head = self.file.read(|connection| head(connection, class))?;
        Ok(head.map_or(0, |(revision, _, _)| revision))
    }

    /// Keeps what was planned for a class and its groups, until when it counts, and who confirmed support for what is
    /// heavy. What single pupils have of their own stays.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn keep_plan(
        &self,
        class: ClassId,
        plan: &LessonPlan,
        by: [u8; 16],
        now_s: i64,
        until_s: i64,
    ) -> Result<(), StoreFault> {
        let draft = plan.draft();
        self.file.write(|transaction| {
            keep_head(
                transaction,
                class,
                plan.revision(),
                Some((draft.mode, until_s)),
            )?;
            for sql in [
                "delete from lesson_plays where class = ?1",
                "delete from lesson_groups where class = ?1",
            ] {
                transaction.execute(sql, [class.0])?;
            }
            if let Some(play) = &draft.class {
                keep_play(transaction, class, 0, play)?;
                keep_support(transaction, class, play, by, now_s)?;
            }
            for (team, group) in (1..).zip(&draft.groups) {
                keep_play(transaction, class, team, &group.play)?;
                keep_support(transaction, class, &group.play, by, now_s)?;
                for pupil in &group.pupils {
                    let sql = "insert into lesson_groups (class, pupil, team) values (?1, ?2, ?3)";
                    transaction.execute(sql, params![class.0, pupil.0, team])?;
                }
            }
            Ok(())
        })
    }

    /// Gives a pupil a scenario of their own, or takes it back. Who gave it is kept nowhere.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn give_own(
        &self,
        class: ClassId,
        pupil: PupilId,
        play: Option<&Play>,
        revision: u64,
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            keep_head(transaction, class, revision, None)?;
            transaction.execute("delete from own_plays where pupil = ?1", [pupil.0])?;
            if let Some(play) = play {
                let sql = format!(
                    "insert into own_plays (pupil, {PLAY}, given_at) values (?1, ?2, ?3, ?4, ?5, ?6)"
                );
                transaction.execute(
                    &sql,
                    params![
                        pupil.0,
                        play.scenario,
                        play.topic,
                        play.is_heavy,
                        play.is_support_confirmed,
                        now_s
                    ],
                )?;
            }
            Ok(())
        })
    }

    /// What a pupil was given of their own, played or not.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn own_play_of(&self, pupil: PupilId) -> Result<Option<OwnRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("select {PLAY}, given_at from own_plays where pupil = ?1");
            let mut statement = connection.prepare_cached(&sql)?;
            let row = statement.query_row([pupil.0], |row| {
                Ok(OwnRow {
                    play: play(row, 0)?,
                    given_at_s: row.get(4)?,
                })
            });
            Ok(row.optional()?)
        })
    }
}

fn head(
    connection: &Connection,
    class: ClassId,
) -> Result<Option<(u64, LessonMode, i64)>, StoreFault> {
    let mut statement = connection
        .prepare_cached("select revision, mode, until from lesson_plans where class = ?1")?;
    let row = statement.query_row([class.0], |row| {
        let mode = named(1, LessonMode::from_text(&row.get::<_, String>(1)?))?;
        let revision = u64::try_from(row.get::<_, i64>(0)?).unwrap_or_default();
        Ok((revision, mode, row.get(2)?))
    });
    Ok(row.optional()?)
}

/// The revision goes up; way and end change with a plan only.
pub(super) fn keep_head(
    transaction: &Transaction<'_>,
    class: ClassId,
    revision: u64,
    plan: Option<(LessonMode, i64)>,
) -> Result<(), StoreFault> {
    let revision = i64::try_from(revision).unwrap_or(i64::MAX);
    let (mode, until_s) = plan.unwrap_or((LessonMode::WholeClass, 0));
    let sql = "insert into lesson_plans (class, revision, mode, until) values (?1, ?2, ?3, ?4)
         on conflict (class) do update set revision = ?2,
             mode = case when ?5 then ?3 else mode end, until = case when ?5 then ?4 else until end";
    transaction.execute(
        sql,
        params![class.0, revision, mode.text(), until_s, plan.is_some()],
    )?;
    Ok(())
}

fn keep_play(
    transaction: &Transaction<'_>,
    class: ClassId,
    team: u32,
    play: &Play,
) -> Result<(), StoreFault> {
    let sql =
        format!("insert into lesson_plays (class, team, {PLAY}) values (?1, ?2, ?3, ?4, ?5, ?6)");
    transaction.execute(
        &sql,
        params![
            class.0,
            team,
            play.scenario,
            play.topic,
            play.is_heavy,
            play.is_support_confirmed
        ],
    )?;
    Ok(())
}

/// B-29: on record for a year, whatever is planned afterwards.
fn keep_support(
    transaction: &Transaction<'_>,
    class: ClassId,
    play: &Play,
    by: [u8; 16],
    now_s: i64,
) -> Result<(), StoreFault> {
    if play.is_heavy {
        let sql = "insert into supports (class, scenario, confirmed_by, confirmed_at) values (?1, ?2, ?3, ?4)";
        transaction.execute(sql, params![class.0, play.scenario, by, now_s])?;
    }
    Ok(())
}

fn plays(connection: &Connection, class: ClassId) -> Result<BTreeMap<u32, Play>, StoreFault> {
    let sql = format!("select {PLAY}, team from lesson_plays where class = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([class.0], |row| Ok((row.get(4)?, play(row, 0)?)))?;
    Ok(all(rows)?.into_iter().collect())
}

fn groups(
    connection: &Connection,
    class: ClassId,
    plays: BTreeMap<u32, Play>,
) -> Result<Vec<Group>, StoreFault> {
    let mut statement =
        connection.prepare_cached("select team, pupil from lesson_groups where class = ?1")?;
    let rows = statement.query_map([class.0], |row| {
        Ok((row.get::<_, u32>(0)?, PupilId(row.get(1)?)))
    })?;
    let mut of_team: BTreeMap<u32, BTreeSet<PupilId>> = BTreeMap::new();
    for (team, pupil) in all(rows)? {
        of_team.entry(team).or_default().insert(pupil);
    }
    let group = |(team, play)| Group {
        pupils: of_team.remove(&team).unwrap_or_default(),
        play,
    };
    Ok(plays.into_iter().map(group).collect())
}

/// What pupils of the class have of their own and have not played since it was given.
fn own_plays(
    connection: &Connection,
    class: ClassId,
) -> Result<BTreeMap<PupilId, Play>, StoreFault> {
    let sql = format!(
        "select {PLAY}, pupil from own_plays
             where pupil in (select id from pupils where class = ?1 and left_at is null)
                 and not exists (select 1 from progress where progress.pupil = own_plays.pupil and is_checked
                     and progress.scenario = own_plays.scenario and received_at >= given_at)"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([class.0], |row| Ok((PupilId(row.get(4)?), play(row, 0)?)))?;
    Ok(all(rows)?.into_iter().collect())
}

fn play(row: &Row<'_>, first: usize) -> rusqlite::Result<Play> {
    Ok(Play {
        scenario: row.get(first)?,
        topic: row.get(first + 1)?,
        is_heavy: row.get(first + 2)?,
        is_support_confirmed: row.get(first + 3)?,
    })
}
