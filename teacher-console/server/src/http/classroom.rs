//! Classes for staff: opening one for today, and facts of what its pupils practised.

use std::sync::Arc;

use axum::{Json, extract::State};
use classroom::{ClassId, Lesson};
use protocol::{
    bytes::Id,
    classroom::{
        ClassProgress, OneClass, OpenLesson, PupilProgress, RunRow, StaffClass, StaffClasses,
    },
    machines::Nothing,
};
use safeguarding::{Permission, Tie};
use store::LessonRow;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    who::Staff,
};
use crate::{clock::end_of_day, fault::Fault, random, school::School};

/// A lesson opened in the evening lasts at least this long.
const LESSON_S_MIN: i64 = 8 * 60 * 60;

/// Nobody can be set for classes yet, so everybody who may have some has them all.
const EVERY_CLASS: [Tie; 2] = [Tie::TheirClass, Tie::TheirPhase];

/// All classes, with the code of those that are open.
pub(crate) async fn classes(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<StaffClasses> {
    staff.may(Permission::SeeClasses, &EVERY_CLASS)?;
    let (learning, now) = (Arc::clone(&school.learning), school.now());
    let classes = beside(move || -> Result<_, Fault> {
        let open = learning.open_lessons(now)?;
        let mut classes = Vec::new();
        for class in learning.classes()? {
            let pupils = learning.pupils_of(class.id)?.len();
            classes.push(StaffClass {
                id: Id(class.id.0),
                name: class.name,
                band: class.band.text().to_owned(),
                pupils: u32::try_from(pupils).unwrap_or(u32::MAX),
                lesson: open
                    .iter()
                    .find(|row| row.lesson.class == class.id)
                    .map(|row| in_protocol(&row.lesson)),
            });
        }
        Ok(classes)
    })
    .await?;
    Ok(Json(StaffClasses { classes }))
}

/// Opens a class for today. Opening it again answers with the same code.
pub(crate) async fn open_lesson(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<OneClass>,
) -> Answer<OpenLesson> {
    staff.may(Permission::SeeClasses, &EVERY_CLASS)?;
    let (learning, now, by) = (Arc::clone(&school.learning), school.now(), staff.person.id);
    let random = random::bytes()?;
    let class = ClassId(ask.class.0);
    let opened = beside(move || -> Result<_, Fault> {
        if !learning.classes()?.iter().any(|one| one.id == class) {
            return Ok(None);
        }
        let open = learning.open_lessons(now)?;
        if let Some(row) = open.into_iter().find(|row| row.lesson.class == class) {
            return Ok(Some(row.lesson));
        }
        let until = end_of_day(now).max(now.saturating_add(LESSON_S_MIN));
        let lesson = Lesson::open(class, random, now, until);
        learning.open_lesson(&LessonRow {
            lesson: lesson.clone(),
            opened_by: by.0,
        })?;
        Ok(Some(lesson))
    })
    .await?;
    let lesson = opened.ok_or_else(No::not_there)?;
    Ok(Json(in_protocol(&lesson)))
}

/// Every finished run of a class: facts by id, which the console names and judges.
pub(crate) async fn progress(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<OneClass>,
) -> Answer<ClassProgress> {
    staff.may(Permission::SeeClasses, &EVERY_CLASS)?;
    let learning = Arc::clone(&school.learning);
    let class = ClassId(ask.class.0);
    let (pupils, runs) = beside(move || -> Result<_, Fault> {
        Ok((
            learning.pupils_of(class)?,
            learning.progress_of_class(class)?,
        ))
    })
    .await?;
    if pupils.is_empty() {
        return Err(No::not_there());
    }
    let pupils = pupils
        .into_iter()
        .map(|row| PupilProgress {
            pupil: Id(row.pupil.id.0),
            name: row.pupil.shown_name,
            runs: runs
                .iter()
                .filter(|run| run.run.pupil == row.pupil.id)
                .map(run_row)
                .collect(),
        })
        .collect();
    Ok(Json(ClassProgress { pupils }))
}

fn run_row(row: &store::ProgressRow) -> RunRow {
    RunRow {
        scenario: row.run.scenario.clone(),
        topic: row.run.topic.clone(),
        outcome: row.run.outcome.clone(),
        facts: serde_json::from_str(&row.facts).unwrap_or(serde_json::Value::Null),
        seconds: row.run.seconds,
        happened_at: row.run.happened_at_s,
        is_checked: row.is_checked,
    }
}

fn in_protocol(lesson: &Lesson) -> OpenLesson {
    OpenLesson {
        code: lesson.code.clone(),
        until: lesson.until_s,
    }
}
