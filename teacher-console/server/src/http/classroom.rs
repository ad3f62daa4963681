//! Classes for staff: who is set for which, opening one for today, and facts of what its pupils practised.

use std::sync::Arc;

use axum::{Json, extract::State};
use classroom::{ClassId, Lesson};
use protocol::{
    bytes::Id,
    classroom::{
        ClassProgress, OneClass, OpenLesson, PupilProgress, RunRow, SetForClass, StaffClass,
        StaffClasses,
    },
    directory::Person,
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
use crate::{clock::end_of_day, fault::Fault, house, people, random, school::School};

/// Somebody, and a class they are set for.
type SetFor = ([u8; 16], ClassId);

/// A lesson opened in the evening lasts at least this long.
const LESSON_S_MIN: i64 = 8 * 60 * 60;

/// The ties of somebody who is set for every class and has every phase: what a role could have at most.
const EVERY_CLASS: [Tie; 2] = [Tie::TheirClass, Tie::TheirPhase];

/// Classes the asker may see, with the code of those that are open.
pub(crate) async fn classes(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<StaffClasses> {
    staff.may(Permission::SeeClasses, &EVERY_CLASS)?;
    list(&school, &staff).await
}

/// Says who is set for a class, on record.
pub(crate) async fn set(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<SetForClass>,
) -> Answer<StaffClasses> {
    may(&school, &staff, Permission::SayWhoIsSet, ask.class).await?;
    let can_be_set = can_be_set(&staff);
    if !ask.people.iter().all(|one| can_be_set.contains(one)) {
        return Err(No::refused(
            "Somebody you chose is not on the list of adults any more, or has no duty with classes.",
            "Look at the list again and choose from it; nothing was changed.",
        ));
    }
    let (at_work, by) = (Arc::clone(&school), staff.person.id);
    beside(move || -> Result<(), Fault> {
        let _alone = at_work.change_house();
        let deed = house::dated("class-set", by, Some(ask.class), &ask, at_work.now())?;
        house::record(&at_work, &deed)?;
        let people: Vec<[u8; 16]> = ask.people.iter().map(|one| one.0).collect();
        Ok(at_work
            .learning
            .set_for_class(ClassId(ask.class.0), &people)?)
    })
    .await?;
    list(&school, &staff).await
}

async fn list(school: &School, staff: &Staff) -> Answer<StaffClasses> {
    let (learning, now) = (Arc::clone(&school.learning), school.now());
    let (all, set_for) = beside(move || -> Result<_, Fault> {
        let open = learning.open_lessons(now)?;
        let set_for = learning.set_for_classes()?;
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
                set_for: people_set_for(&set_for, class.id),
            });
        }
        Ok((classes, set_for))
    })
    .await?;
    let is_theirs = |class: &StaffClass| {
        let ties = ties(&set_for, staff.person.id, class.id);
        staff.may(Permission::SeeClasses, &ties).is_ok()
    };
    let may_set = staff.may(Permission::SayWhoIsSet, &[]).is_ok();
    Ok(Json(StaffClasses {
        classes: all.into_iter().filter(is_theirs).collect(),
        may_set,
        can_be_set: if may_set {
            can_be_set(staff)
        } else {
            Vec::new()
        },
    }))
}

/// Everybody here for whom being set for a class makes a difference.
fn can_be_set(staff: &Staff) -> Vec<Id> {
    let chain = &staff.founded.chain;
    let directory = chain.newest();
    let may = |person: &Person, ties: &[Tie]| {
        people::may(person, directory, Permission::SeeClasses, None, ties).is_ok()
    };
    directory
        .people
        .iter()
        .filter(|person| people::active(chain, person.id).is_some())
        .filter(|person| may(person, &EVERY_CLASS) && !may(person, &[]))
        .map(|person| person.id)
        .collect()
}

fn people_set_for(set_for: &[SetFor], class: ClassId) -> Vec<Id> {
    set_for
        .iter()
        .filter(|(_, one)| *one == class)
        .map(|(person, _)| Id(*person))
        .collect()
}

/// What ties a person to a class. Whoever is set for none has no class of their own and every phase (H-03).
fn ties(set_for: &[SetFor], person: Id, class: Id) -> Vec<Tie> {
    let mut theirs = set_for
        .iter()
        .filter(|(one, _)| *one == person.0)
        .peekable();
    let has_every_phase = theirs.peek().is_none();
    let is_set = theirs.any(|(_, one)| one.0 == class.0);
    let mut ties = Vec::new();
    if is_set {
        ties.push(Tie::TheirClass);
    }
    if is_set || has_every_phase {
        ties.push(Tie::TheirPhase);
    }
    ties
}

/// Whether the asker may do this to this class. A class that is not theirs is not there, like one that is not.
async fn may(school: &School, staff: &Staff, permission: Permission, class: Id) -> Result<(), No> {
    let learning = Arc::clone(&school.learning);
    let (is_there, set_for) = beside(move || -> Result<_, Fault> {
        let mut classes = learning.classes()?.into_iter();
        let is_there = classes.any(|one| one.id.0 == class.0);
        Ok((is_there, learning.set_for_classes()?))
    })
    .await?;
    if !is_there {
        return Err(No::not_there());
    }
    staff.may(permission, &ties(&set_for, staff.person.id, class))
}

/// Opens a class for today. Opening it again answers with the same code.
pub(crate) async fn open_lesson(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<OneClass>,
) -> Answer<OpenLesson> {
    may(&school, &staff, Permission::SeeClasses, ask.class).await?;
    let (learning, now, by) = (Arc::clone(&school.learning), school.now(), staff.person.id);
    let random = random::bytes()?;
    let class = ClassId(ask.class.0);
    let opened = beside(move || -> Result<_, Fault> {
        let open = learning.open_lessons(now)?;
        if let Some(row) = open.into_iter().find(|row| row.lesson.class == class) {
            return Ok(row.lesson);
        }
        let until = end_of_day(now).max(now.saturating_add(LESSON_S_MIN));
        let lesson = Lesson::open(class, random, now, until);
        learning.open_lesson(&LessonRow {
            lesson: lesson.clone(),
            opened_by: by.0,
        })?;
        Ok(lesson)
    })
    .await?;
    Ok(Json(in_protocol(&opened)))
}

/// Every finished run of a class: facts by id, which the console names and judges.
pub(crate) async fn progress(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<OneClass>,
) -> Answer<ClassProgress> {
    may(&school, &staff, Permission::SeeClasses, ask.class).await?;
    let learning = Arc::clone(&school.learning);
    let class = ClassId(ask.class.0);
    let (pupils, runs) = beside(move || -> Result<_, Fault> {
        Ok((
            learning.pupils_of(class)?,
            learning.progress_of_class(class)?,
        ))
    })
    .await?;
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
