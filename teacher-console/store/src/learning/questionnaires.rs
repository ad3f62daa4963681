//! Questionnaires. Answers are added to counts in the same step in which it is noted that somebody has answered; which
//! answers they were is written nowhere else. Once it is closed nobody's name is left, and of too few no count.

use super::{Learning, all, plans::keep_head};
use crate::StoreFault;
use classroom::{ClassId, PupilId};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

/// Who is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskedOf {
    /// The pupils of these classes; of those that are still there.
    Classes(Vec<ClassId>),
    /// Whoever works here.
    Staff,
    /// Governors.
    Governors,
    /// Parents, on paper.
    Parents,
}

/// One questionnaire that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundRow {
    /// Which.
    pub id: [u8; 16],
    /// Which questionnaire.
    pub name: String,
    /// How many answers each question has.
    pub answers: Vec<u8>,
    /// Who is asked.
    pub people: AskedOf,
    /// Since when (UTC seconds).
    pub opened_at_s: i64,
    /// When it was closed (UTC seconds).
    pub closed_at_s: Option<i64>,
    /// How many have answered.
    pub answered: u32,
    /// How many are asked on screen; 0 once it is closed.
    pub asked: u32,
}

/// Somebody who is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedOne {
    /// In the app.
    Pupil(PupilId),
    /// At a console.
    Adult([u8; 16]),
}

impl Learning {
    /// Asks these people. The classes of pupils go on to these revisions, so that their apps hear of it.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn open_round(
        &self,
        round: &RoundRow,
        people: &[AskedOne],
        revisions: &[(ClassId, u64)],
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "insert into questionnaires (id, name, answers, people, opened_at, answered) values (?1, ?2, ?3, ?4, ?5, 0)";
            let answers: Vec<String> = round.answers.iter().map(u8::to_string).collect();
            let words = (answers.join(" "), people_word(&round.people));
            transaction.execute(sql, params![round.id, round.name, words.0, words.1, round.opened_at_s])?;
            if let AskedOf::Classes(classes) = &round.people {
                let sql = "insert into questionnaire_classes (questionnaire, class) values (?1, ?2)";
                for class in classes {
                    transaction.execute(sql, params![round.id, class.0])?;
                }
            }
            for one in people {
                let (table, column, id) = place_of(*one);
                let sql = format!("insert into {table} (questionnaire, {column}, has_answered) values (?1, ?2, 0)");
                transaction.execute(&sql, params![round.id, id])?;
            }
            keep_heads(transaction, revisions)
        })
    }

    /// Every questionnaire that was asked, the newest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn rounds(&self) -> Result<Vec<RoundRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select id, name, answers, people, opened_at, closed_at, answered,
                     (select count(*) from questionnaire_pupils where questionnaire = id)
                     + (select count(*) from questionnaire_adults where questionnaire = id)
                     from questionnaires order by opened_at desc, id",
            )?;
            let mut rounds = all(statement.query_map([], round)?)?;
            for one in &mut rounds {
                if let AskedOf::Classes(classes) = &mut one.people {
                    *classes = classes_of(connection, one.id)?;
                }
            }
            Ok(rounds)
        })
    }

    /// What waits for somebody's answers, the oldest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn waiting_rounds(&self, who: AskedOne) -> Result<Vec<([u8; 16], String)>, StoreFault> {
        let (table, column, id) = place_of(who);
        self.file.read(|connection| {
            let sql = format!(
                "select q.id, q.name from {table} p join questionnaires q on q.id = p.questionnaire
                     where p.{column} = ?1 and p.has_answered = 0 and q.closed_at is null
                     order by q.opened_at, q.id"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            all(statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?)
        })
    }

    /// Takes somebody's answers, or that they would rather not. Says whether it was still theirs to answer; nothing is
    /// changed otherwise.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn answer_round(
        &self,
        questionnaire: [u8; 16],
        who: AskedOne,
        answers: &[Option<u8>],
    ) -> Result<bool, StoreFault> {
        let (table, column, id) = place_of(who);
        self.file.write(|transaction| {
            let Some(open) = open_round(transaction, questionnaire)? else {
                return Ok(false);
            };
            let sql = format!(
                "update {table} set has_answered = 1
                     where questionnaire = ?1 and {column} = ?2 and has_answered = 0"
            );
            let is_theirs = transaction.execute(&sql, params![questionnaire, id])? > 0;
            if is_theirs {
                count(transaction, &open, answers)?;
            }
            Ok(is_theirs)
        })
    }

    /// Takes the answers on a sheet of paper. Says whether it was still open.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn enter_round(
        &self,
        questionnaire: [u8; 16],
        answers: &[Option<u8>],
    ) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let open = open_round(transaction, questionnaire)?;
            if let Some(open) = &open {
                count(transaction, open, answers)?;
            }
            Ok(open.is_some())
        })
    }

    /// Asks nobody any more: who has answered is forgotten, and what fewer than `least` said is thrown away.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn close_round(
        &self,
        questionnaire: [u8; 16],
        least: u32,
        revisions: &[(ClassId, u64)],
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let Some(open) = open_round(transaction, questionnaire)? else {
                return Ok(());
            };
            for table in ["questionnaire_pupils", "questionnaire_adults"] {
                let sql = format!("delete from {table} where questionnaire = ?1");
                transaction.execute(&sql, [questionnaire])?;
            }
            let mut answered = open.answered;
            if answered < least {
                let sql = "delete from questionnaire_counts where questionnaire = ?1";
                transaction.execute(sql, [questionnaire])?;
                // How many of the few there were is about them too.
                answered = 0;
            }
            let sql = "update questionnaires set closed_at = ?2, answered = ?3 where id = ?1";
            transaction.execute(sql, params![questionnaire, now_s, answered])?;
            keep_heads(transaction, revisions)
        })
    }

    /// How often each answer to each question was given; whoever passed it over stands last.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn round_counts(&self, round: &RoundRow) -> Result<Vec<Vec<u32>>, StoreFault> {
        let rows: Vec<(u8, u8, u32)> = self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select question, answer, times from questionnaire_counts where questionnaire = ?1",
            )?;
            all(statement.query_map([round.id], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?)
        })?;
        let times = |question: usize, answer: usize| {
            let is_it = |one: &&(u8, u8, u32)| {
                (usize::from(one.0), usize::from(one.1)) == (question, answer)
            };
            let found = rows.iter().find(is_it);
            found.map_or(0, |one| one.2)
        };
        let of_question = |(question, answers): (usize, &u8)| {
            (0..=usize::from(*answers)).map(move |answer| times(question, answer))
        };
        let questions = round.answers.iter().enumerate();
        Ok(questions.map(|one| of_question(one).collect()).collect())
    }
}

fn keep_heads(
    transaction: &Transaction<'_>,
    revisions: &[(ClassId, u64)],
) -> Result<(), StoreFault> {
    for (class, revision) in revisions {
        keep_head(transaction, *class, *revision, None)?;
    }
    Ok(())
}

/// Adds to the counts. Nothing at all is no answer, and nobody has answered with it.
fn count(
    transaction: &Transaction<'_>,
    round: &RoundRow,
    answers: &[Option<u8>],
) -> Result<(), StoreFault> {
    if answers.is_empty() {
        return Ok(());
    }
    for (question, (given, of)) in answers.iter().zip(&round.answers).enumerate() {
        let question = i64::try_from(question).unwrap_or(i64::MAX);
        let sql = "insert into questionnaire_counts (questionnaire, question, answer, times) values (?1, ?2, ?3, 1)
             on conflict (questionnaire, question, answer) do update set times = times + 1";
        transaction.execute(sql, params![round.id, question, given.unwrap_or(*of)])?;
    }
    let sql = "update questionnaires set answered = answered + 1 where id = ?1";
    transaction.execute(sql, [round.id])?;
    Ok(())
}

fn open_round(connection: &Connection, id: [u8; 16]) -> Result<Option<RoundRow>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "select id, name, answers, people, opened_at, closed_at, answered, 0
             from questionnaires where id = ?1 and closed_at is null",
    )?;
    Ok(statement.query_row([id], round).optional()?)
}

/// Without the classes.
fn round(row: &Row<'_>) -> rusqlite::Result<RoundRow> {
    let (answers, people): (String, String) = (row.get(2)?, row.get(3)?);
    Ok(RoundRow {
        id: row.get(0)?,
        name: row.get(1)?,
        answers: answers
            .split(' ')
            .filter_map(|one| one.parse().ok())
            .collect(),
        people: match people.as_str() {
            "staff" => AskedOf::Staff,
            "governors" => AskedOf::Governors,
            "parents" => AskedOf::Parents,
            _ => AskedOf::Classes(Vec::new()),
        },
        opened_at_s: row.get(4)?,
        closed_at_s: row.get(5)?,
        answered: row.get(6)?,
        asked: row.get(7)?,
    })
}

fn classes_of(connection: &Connection, id: [u8; 16]) -> Result<Vec<ClassId>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "select class from questionnaire_classes where questionnaire = ?1 order by class",
    )?;
    all(statement.query_map([id], |row| Ok(ClassId(row.get(0)?)))?)
}

const fn people_word(people: &AskedOf) -> &'static str {
    match people {
        AskedOf::Classes(_) => "classes",
        AskedOf::Staff => "staff",
        AskedOf::Governors => "governors",
        AskedOf::Parents => "parents",
    }
}

const fn place_of(one: AskedOne) -> (&'static str, &'static str, [u8; 16]) {
    match one {
        AskedOne::Pupil(pupil) => ("questionnaire_pupils", "pupil", pupil.0),
        AskedOne::Adult(adult) => ("questionnaire_adults", "adult", adult),
    }
}
