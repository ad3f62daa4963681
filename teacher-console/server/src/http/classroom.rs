//! Classes for staff: who is set for which, opening one for today, and facts of what its pupils practised.

use std::sync::Arc;

use axum::{Json, extract::State};
use classroom::{ClassId, Lesson, names_told_apart};
use protocol::{
    UtcSeconds,
    bytes::Id,
    classroom::{
        ClassProgress, LeftPupil, OneClass, OpenLesson, PupilProgress, RunRow, SetForClass, SetTo,
        StaffClass, StaffClasses,
    },
    directory::{Chain, Person},
    machines::Nothing,
};
use safeguarding::{Permission, Tie};
use store::{Learning, LessonRow};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    here::Here,
    safeguards,
    who::Staff,
};
use crate::{clock::end_of_day, fault::Fault, half_terms, house, people, random, school::School};

/// A lesson opened in the evening lasts at least this long.
const LESSON_S_MIN: i64 = 8 * 60 * 60;

/// The ties of somebody who is set for every class and has every phase: what a role could have at most.
pub(super) const EVERY_CLASS: [Tie; 2] = [Tie::TheirClass, Tie::TheirPhase];
/// The tie of somebody who has every phase.
const EVERY_PHASE: [Tie; 1] = [Tie::TheirPhase];

/// Classes the asker may see, with the code of those that are open.
pub(crate) async fn classes(
    State(school): State<Arc<School>>,
    here: Here,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<StaffClasses> {
    here.may(Permission::SeeClasses, &EVERY_CLASS)?;
    list(&school, &here).await
}

/// Says who is set for a class, or has every phase, on record.
pub(crate) async fn set(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<SetForClass>,
) -> Answer<StaffClasses> {
    let chain = &staff.founded.chain;
    let by = staff.person.id;
    let (can_be, here) = match ask.to {
        SetTo::Class(class) => {
            let can_be = people_who_can_be_set(chain, &EVERY_CLASS);
            let here = Here::Staff(Box::new(staff));
            may(&school, &here, Permission::SayWhoIsSet, class).await?;
            (can_be, here)
        }
        SetTo::EveryPhase => {
            staff.may(Permission::SayWhoIsSet, &[])?;
            (
                people_who_can_be_set(chain, &EVERY_PHASE),
                Here::Staff(Box::new(staff)),
            )
        }
    };
    if !ask.people.iter().all(|one| can_be.contains(one)) {
        return Err(No::refused(
            "Somebody you chose is not on the list of adults any more, or has no duty with these classes.",
            "Look at the list again and choose from it; nothing was changed.",
        ));
    }
    let at_work = Arc::clone(&school);
    beside(move || set_on_record(&at_work, &ask, by)).await?;
    list(&school, &here).await
}

/// One act of saying who is set, wherever it comes from.
fn set_on_record(school: &School, ask: &SetForClass, by: Id) -> Result<(), Fault> {
    let _alone = school.change_house();
    let class = match ask.to {
        SetTo::Class(class) => Some(class),
        SetTo::EveryPhase => None,
    };
    let deed = house::dated("class-set", by, class, ask, school.now())?;
    house::record(school, &deed)?;
    let people: Vec<[u8; 16]> = ask.people.iter().map(|one| one.0).collect();
    match class {
        Some(class) => school.learning.set_for_class(ClassId(class.0), &people)?,
        None => school.learning.set_every_phase(&people)?,
    }
    Ok(())
}

/// Whoever teaches in a demo school has its classes from the beginning, and whoever works by phases has every phase. A
/// real school says so itself.
pub(super) fn set_everybody(school: &School, chain: &Chain) -> Result<(), Fault> {
    let by_phase = people_who_can_be_set(chain, &EVERY_PHASE);
    let teachers: Vec<Id> = people_who_can_be_set(chain, &EVERY_CLASS)
        .into_iter()
        .filter(|person| !by_phase.contains(person))
        .collect();
    let Some(by) = chain.newest().stewards.first().copied() else {
        return Ok(());
    };
    let set = |to, people: &[Id]| {
        let people = people.to_vec();
        set_on_record(school, &SetForClass { to, people }, by)
    };
    for class in school.learning.classes()? {
        set(SetTo::Class(Id(class.id.0)), &teachers)?;
    }
    set(SetTo::EveryPhase, &by_phase)
}

async fn list(school: &School, here: &Here) -> Answer<StaffClasses> {
    let (learning, now) = (Arc::clone(&school.learning), school.now());
    let (all, who) = beside(move || -> Result<_, Fault> {
        let open = learning.open_lessons(now)?;
        let who = WhoIsSet::read(&learning)?;
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
                set_for: who.for_class(class.id),
            });
        }
        Ok((classes, who))
    })
    .await?;
    let is_theirs = |class: &StaffClass| {
        let ties = who.ties(here, class.id);
        here.may(Permission::SeeClasses, &ties).is_ok()
    };
    let mut answer = StaffClasses {
        classes: all.into_iter().filter(is_theirs).collect(),
        may_set: here.may(Permission::SayWhoIsSet, &[]).is_ok(),
        reviews: safeguards::reviews(school, here, &who).await?,
        ..StaffClasses::default()
    };
    if let Here::Staff(staff) = here
        && answer.may_set
    {
        let chain = &staff.founded.chain;
        answer.can_be_set = people_who_can_be_set(chain, &EVERY_CLASS);
        answer.can_have_every_phase = people_who_can_be_set(chain, &EVERY_PHASE);
        answer.every_phase = who.every_phase;
    }
    Ok(Json(answer))
}

/// Everybody here for whom these ties make a difference.
fn people_who_can_be_set(chain: &Chain, ties: &[Tie]) -> Vec<Id> {
    let directory = chain.newest();
    let may = |person: &Person, ties: &[Tie]| {
        people::may(person, directory, Permission::SeeClasses, None, ties).is_ok()
    };
    directory
        .people
        .iter()
        .filter(|person| people::active(chain, person.id).is_some())
        .filter(|person| may(person, ties) && !may(person, &[]))
        .map(|person| person.id)
        .collect()
}

/// What leaders have said of who has which class.
pub(super) struct WhoIsSet {
    classes: Vec<([u8; 16], ClassId)>,
    every_phase: Vec<Id>,
}

impl WhoIsSet {
    pub(super) fn read(learning: &Learning) -> Result<Self, Fault> {
        let every_phase = learning.with_every_phase()?;
        Ok(Self {
            classes: learning.set_for_classes()?,
            every_phase: every_phase.into_iter().map(Id).collect(),
        })
    }

    fn for_class(&self, class: ClassId) -> Vec<Id> {
        let theirs = self.classes.iter().filter(|(_, one)| *one == class);
        theirs.map(|(person, _)| Id(*person)).collect()
    }

    /// What ties somebody to a class. A guest has what the signed pass names, whatever stands in the database. Whoever
    /// is set for none and has not every phase has nothing (H-03).
    pub(super) fn ties(&self, here: &Here, class: Id) -> Vec<Tie> {
        let person = match here {
            Here::Staff(staff) => staff.person.id,
            Here::Guest(pass) => {
                let is_given = pass.classes.contains(&class);
                return is_given.then_some(Tie::TheirClass).into_iter().collect();
            }
        };
        self.ties_of(person, class)
    }

    /// The same for a member of staff.
    pub(super) fn ties_of(&self, person: Id, class: Id) -> Vec<Tie> {
        let is_set = self.for_class(ClassId(class.0)).contains(&person);
        let mut ties = Vec::new();
        if is_set {
            ties.push(Tie::TheirClass);
        }
        if is_set || self.every_phase.contains(&person) {
            ties.push(Tie::TheirPhase);
        }
        ties
    }
}

/// Whether the asker may do this to this class. A class that is not theirs is not there, like one that is not.
pub(super) async fn may(
    school: &School,
    here: &Here,
    permission: Permission,
    class: Id,
) -> Result<(), No> {
    let learning = Arc::clone(&school.learning);
    let (is_there, who) = beside(move || -> Result<_, Fault> {
        let mut classes = learning.classes()?.into_iter();
        let is_there = classes.any(|one| one.id.0 == class.0);
        Ok((is_there, WhoIsSet::read(&learning)?))
    })
    .await?;
    if !is_there {
        return Err(No::not_there());
    }
    here.may(permission, &who.ties(here, class))
}

/// Opens a class for today. Opening it again answers with the same code.
pub(crate) async fn open_lesson(
    State(school): State<Arc<School>>,
    here: Here,
    Body(ask): Body<OneClass>,
) -> Answer<OpenLesson> {
    may(&school, &here, Permission::SeeClasses, ask.class).await?;
    let (learning, now, by) = (Arc::clone(&school.learning), school.now(), here.id());
    let random = random::bytes()?;
    let class = ClassId(ask.class.0);
    let opened = beside(move || -> Result<_, Fault> {
        let open = learning.open_lessons(now)?;
        if let Some(row) = open.into_iter().find(|row| row.lesson.class == class) {
            return Ok(row.lesson);
        }
        let lesson = Lesson::open(class, random, now, lesson_until(now));
        learning.open_lesson(&LessonRow {
            lesson: lesson.clone(),
            opened_by: by.0,
        })?;
        Ok(lesson)
    })
    .await?;
    Ok(Json(in_protocol(&opened)))
}

/// Until when a lesson that begins now counts.
pub(super) fn lesson_until(now: UtcSeconds) -> UtcSeconds {
    end_of_day(now).max(now.saturating_add(LESSON_S_MIN))
}

/// Every finished run of a class: facts by id, which the console names and judges.
pub(crate) async fn progress(
    State(school): State<Arc<School>>,
    here: Here,
    Body(ask): Body<OneClass>,
) -> Answer<ClassProgress> {
    may(&school, &here, Permission::SeeClasses, ask.class).await?;
    progress_of(&school, &here, ClassId(ask.class.0)).await
}

/// How a class is doing, for somebody who may see it.
pub(super) async fn progress_of(
    school: &School,
    here: &Here,
    class: ClassId,
) -> Answer<ClassProgress> {
    let may_say_who_left = here.may(Permission::SayWhoHasLeft, &[]).is_ok();
    let learning = Arc::clone(&school.learning);
    let is_demo = school.settings.demo;
    let (pupils, runs, left, half_terms) = beside(move || -> Result<_, Fault> {
        let left = if may_say_who_left {
            learning.leavers_of(class)?
        } else {
            Vec::new()
        };
        Ok((
            learning.pupils_of(class)?,
            learning.progress_of_class(class)?,
            left,
            half_terms::days(&learning, is_demo)?,
        ))
    })
    .await?;
    // Whoever has left is listed beside whoever is here.
    let here_and_left = pupils.iter().map(|row| &row.pupil);
    let mut names = names_told_apart(here_and_left.chain(left.iter().map(|row| &row.pupil)));
    let names_of_left = names.split_off(pupils.len());
    let pupils = pupils
        .into_iter()
        .zip(names)
        .map(|(row, name)| PupilProgress {
            pupil: Id(row.pupil.id.0),
            name,
            runs: runs
                .iter()
                .filter(|run| run.run.pupil == row.pupil.id)
                .map(run_row)
                .collect(),
        })
        .collect();
    Ok(Json(ClassProgress {
        pupils,
        may_ask_for_everything: here.may(Permission::AnswerASubject, &[]).is_ok(),
        may_say_who_left,
        left: left
            .into_iter()
            .zip(names_of_left)
            .map(|(row, name)| LeftPupil {
                pupil: Id(row.pupil.id.0),
                name,
                left_at: row.left_at_s,
            })
            .collect(),
        half_terms,
    }))
}

pub(super) fn run_row(row: &store::ProgressRow) -> RunRow {
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
