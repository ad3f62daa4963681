//! What a whole class is asked. A number is added to a count in the same step in which it is noted that a pupil has
//! answered; which number it was is written nowhere else. Once it is closed nobody's name is left.

use super::{Learning, all, plans::keep_head};
use crate::StoreFault;
use classroom::{Asking, ClassId, NumberGiven, PupilId};
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

/// A question that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenQuestion {
    /// Which.
    pub id: [u8; 16],
    /// What is asked.
    pub asking: Asking,
    /// How many pupils have answered, or would rather not.
    pub answered: u32,
    /// How many are asked.
    pub asked: u32,
}

/// A question that is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedQuestion {
    /// What was asked.
    pub asking: Asking,
    /// When it was closed (UTC seconds).
    pub closed_at_s: i64,
    /// How many pupils had answered, or would rather not.
    pub answered: u32,
    /// How often each number was given; empty where too few gave one.
    pub given: Vec<NumberGiven>,
}

/// A question that waits for a pupil.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingQuestion {
    /// Which.
    pub id: [u8; 16],
    /// What is asked.
    pub asking: Asking,
    /// Whether this pupil sees one thing more.
    pub is_longer: bool,
}

impl Learning {
    /// Asks these pupils of a class, each with whether they see one thing more.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn ask_class(
        &self,
        class: ClassId,
        (id, asking): ([u8; 16], &Asking),
        pupils: &[(PupilId, bool)],
        revision: u64,
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let (kind, topics, form) = written(asking);
            let sql = "insert into class_questions (id, class, kind, topics, form, asked_at, answered) values (?1, ?2, ?3, ?4, ?5, ?6, 0)";
            transaction.execute(sql, params![id, class.0, kind, topics, form, now_s])?;
            for (pupil, is_longer) in pupils {
                let sql = "insert into class_question_pupils (question, pupil, is_longer, has_answered) values (?1, ?2, ?3, 0)";
                transaction.execute(sql, params![id, pupil.0, is_longer])?;
            }
            keep_head(transaction, class, revision, None)
        })
    }

    /// What a class is asked now.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn open_question(&self, class: ClassId) -> Result<Option<OpenQuestion>, StoreFault> {
        self.file.read(|connection| open_of(connection, class))
    }

    /// What a pupil is asked now and has not answered.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn waiting_question(&self, pupil: PupilId) -> Result<Option<WaitingQuestion>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select q.kind, q.topics, q.form, q.id, p.is_longer from class_question_pupils p
                     join class_questions q on q.id = p.question
                     join pupils u on u.id = p.pupil and u.class = q.class
                     where p.pupil = ?1 and p.has_answered = 0 and q.closed_at is null",
            )?;
            let row = statement.query_row([pupil.0], |row| {
                Ok(WaitingQuestion {
                    asking: asking(row)?,
                    id: row.get(3)?,
                    is_longer: row.get(4)?,
                })
            });
            Ok(row.optional()?)
        })
    }

    /// Takes a pupil's number, or that they would rather not give one. Says whether the question was still theirs to
    /// answer; nothing is changed otherwise.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn answer_question(
        &self,
        question: [u8; 16],
        pupil: PupilId,
        number: Option<u8>,
    ) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let sql = "update class_question_pupils set has_answered = 1
                 where question = ?1 and pupil = ?2 and has_answered = 0 returning is_longer";
            let is_longer: Option<bool> = transaction
                .query_row(sql, params![question, pupil.0], |row| row.get(0))
                .optional()?;
            if let (Some(is_longer), Some(number)) = (is_longer, number) {
                let sql = "insert into class_question_counts (question, is_longer, number, times) values (?1, ?2, ?3, 1)
                     on conflict (question, is_longer, number) do update set times = times + 1";
                transaction.execute(sql, params![question, is_longer, number])?;
            }
            Ok(is_longer.is_some())
        })
    }

    /// Asks nobody of a class any more: who has answered is forgotten, and what too few gave is thrown away.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn close_question(
        &self,
        class: ClassId,
        revision: u64,
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let Some(open) = open_of(transaction, class)? else {
                return Ok(());
            };
            if !open.asking.may_be_kept(&given(transaction, open.id)?) {
                let sql = "delete from class_question_counts where question = ?1";
                transaction.execute(sql, [open.id])?;
            }
            forget_who(transaction, open.id)?;
            let sql = "update class_questions set closed_at = ?2, answered = ?3 where id = ?1";
            transaction.execute(sql, params![open.id, now_s, open.answered])?;
            keep_head(transaction, class, revision, None)
        })
    }

    /// What a class was asked, the newest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn closed_questions(&self, class: ClassId) -> Result<Vec<ClosedQuestion>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select kind, topics, form, id, closed_at, answered from class_questions
                     where class = ?1 and closed_at is not null order by closed_at desc, id",
            )?;
            let rows = all(statement.query_map([class.0], |row| {
                let id: [u8; 16] = row.get(3)?;
                let (closed_at_s, answered) = (row.get(4)?, row.get(5)?);
                Ok((id, asking(row)?, closed_at_s, answered))
            })?)?;
            let question = |(id, asking, closed_at_s, answered)| -> Result<_, StoreFault> {
                Ok(ClosedQuestion {
                    given: given(connection, id)?,
                    asking,
                    closed_at_s,
                    answered,
                })
            };
            rows.into_iter().map(question).collect()
        })
    }
}

fn forget_who(transaction: &Transaction<'_>, question: [u8; 16]) -> Result<(), StoreFault> {
    let sql = "delete from class_question_pupils where question = ?1";
    transaction.execute(sql, [question])?;
    Ok(())
}

fn open_of(connection: &Connection, class: ClassId) -> Result<Option<OpenQuestion>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "select kind, topics, form, id,
             (select count(*) from class_question_pupils where question = id and has_answered = 1),
             (select count(*) from class_question_pupils where question = id)
             from class_questions where class = ?1 and closed_at is null",
    )?;
    let row = statement.query_row([class.0], |row| {
        Ok(OpenQuestion {
            asking: asking(row)?,
            id: row.get(3)?,
            answered: row.get(4)?,
            asked: row.get(5)?,
        })
    });
    Ok(row.optional()?)
}

fn given(connection: &Connection, question: [u8; 16]) -> Result<Vec<NumberGiven>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "select is_longer, number, times from class_question_counts where question = ?1
             order by is_longer, number",
    )?;
    all(statement.query_map([question], |row| {
        Ok(NumberGiven {
            is_longer: row.get(0)?,
            number: row.get(1)?,
            times: row.get(2)?,
        })
    })?)
}

fn written(asking: &Asking) -> (&'static str, String, Option<&'static str>) {
    match asking {
        Asking::HowMany(topic) => ("how-many", topic.clone(), None),
        Asking::Form { topic, is_after } => {
            let form = if *is_after { "after" } else { "before" };
            ("how-many", topic.clone(), Some(form))
        }
        Asking::Vote(topics) => ("vote", topics.join(" "), None),
    }
}

/// From the first three columns.
fn asking(row: &Row<'_>) -> rusqlite::Result<Asking> {
    let (kind, topics): (String, String) = (row.get(0)?, row.get(1)?);
    let form: Option<String> = row.get(2)?;
    Ok(match form {
        _ if kind == "vote" => Asking::Vote(topics.split(' ').map(str::to_owned).collect()),
        Some(form) => Asking::Form {
            topic: topics,
            is_after: form == "after",
        },
        None => Asking::HowMany(topics),
    })
}
