//! The school's procedures at the server: what is shipped and what lies in the school's own folder, and one case's procedure as
//! its reader sees it.
//!
//! A case goes on with the edition it began with, whose text is kept in its own log; a school that changes a file changes
//! what later incidents begin with.

use std::{fs, path::Path, sync::Arc};

use jiff::{Timestamp, tz::TimeZone};
use protocol::{
    UtcSeconds,
    bytes::{Hash, Id, sha256},
    cases::EarlierAnswer,
    field::FieldKind,
    procedure::{
        AnswerRow, Check, Contact, GivenAnswer, Procedure, ProposedTask, Review, StepRow, StepState,
    },
};
use safeguarding::{
    Act, Answered, Case, Course, Day, Deed, Digest, Followed, IncidentType, Library, Parts,
    Problem, ProcedureStep, SHIPPED_SANCTIONS, StaffMember,
};
use store::CaseLog;

use crate::{
    fault::Fault,
    folder::Folder,
    own_contacts::{OwnContact, with_own},
};

/// Reads what is shipped and, over it, the school's own folders `procedures/` and `localities/` and its own list of
/// sanctions.
///
/// A file of theirs that is broken is named, and the shipped one counts: no file keeps a server from taking in reports.
///
/// # Errors
///
/// What the disk says of a folder that is there.
pub fn read(folder: Option<&Folder>) -> Result<(Library, Vec<Problem>), Fault> {
    let mut own = Vec::new();
    if let Some(folder) = folder {
        for name in ["procedures/parts", "procedures", "localities"] {
            own.extend(files(&folder.path().join(name))?);
        }
        let list = folder.path().join(SHIPPED_SANCTIONS.path);
        if list.is_file() {
            own.push(read_file(&list)?);
        }
    }
    Ok(Library::read(&own, |text| Digest(sha256(&[text]).0)))
}

/// The files of one folder with their paths, by name; none where there is no folder.
fn files(folder: &Path) -> Result<Vec<(String, String)>, Fault> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).map_err(|why| Fault::file("Looking into", folder, &why))?;
    let mut paths: Vec<_> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .collect();
    paths.sort();
    paths.iter().map(|path| read_file(path)).collect()
}

/// A file with its path.
fn read_file(path: &Path) -> Result<(String, String), Fault> {
    let text = fs::read_to_string(path).map_err(|why| Fault::file("Reading", path, &why))?;
    Ok((path.display().to_string(), text))
}

/// What an incident of this type begins with.
pub fn beginning(library: &Library, incident_type: IncidentType) -> Option<Followed> {
    let (procedure, edition) = library.for_type(incident_type)?;
    Some(Followed {
        procedure: procedure.id().to_owned(),
        edition,
    })
}

/// The same, where it is the school's present edition.
pub fn present(library: &Library, follows: Followed) -> Option<Followed> {
    let present = library.edition(&follows.procedure);
    Some(follows).filter(|follows| present == Some(follows.edition))
}

/// Keeps the text of the edition that these acts begin or go on with, before they are written.
///
/// # Errors
///
/// What the database says.
pub fn keep_edition(
    file: &CaseLog,
    library: &Library,
    acts: &[Act],
    now: UtcSeconds,
) -> Result<(), Fault> {
    for act in acts {
        let (Deed::MadeIncident {
            follows: Some(follows),
            ..
        }
        | Deed::ChangedType {
            follows: Some(follows),
            ..
        }
        | Deed::TookEdition { follows }) = &act.deed
        else {
            continue;
        };
        let named = library.procedures().iter().find(|(procedure, edition)| {
            procedure.id() == follows.procedure && *edition == follows.edition
        });
        if let Some((procedure, _)) = named {
            file.keep_edition(follows, procedure.text(), now)?;
        }
    }
    Ok(())
}

/// Gives a case the text of the edition it follows.
///
/// # Errors
///
/// What the database says, or that the text kept with the log is not the one that was followed.
pub fn attach(file: &CaseLog, case: &mut Case) -> Result<(), Fault> {
    let Some(followed) = case.followed() else {
        return Ok(());
    };
    case.attach(Arc::new(kept(file, followed)?));
    Ok(())
}

/// The procedure of an edition, from the text kept with the log.
fn kept(file: &CaseLog, followed: &Followed) -> Result<safeguarding::Procedure, Fault> {
    let text = file.edition(followed)?.ok_or_else(lost)?;
    if sha256(&[text.as_bytes()]).0 != followed.edition.0 {
        return Err(lost());
    }
    let procedure = safeguarding::Procedure::read("kept", &text, &Parts::default());
    procedure.map_err(|_| lost())
}

/// The words of every answer that was given in another edition or procedure than the case follows now.
///
/// # Errors
///
/// As for [`attach`].
pub fn earlier(file: &CaseLog, case: &Case) -> Result<Vec<EarlierAnswer>, Fault> {
    let mut known: Vec<(Followed, safeguarding::Procedure)> = Vec::new();
    let mut earlier = Vec::new();
    for act in case.chronology() {
        let Deed::AnsweredStep(answered) = &act.deed else {
            continue;
        };
        if case.followed() == Some(&answered.follows) {
            continue;
        }
        if !known.iter().any(|(one, _)| *one == answered.follows) {
            known.push((answered.follows.clone(), kept(file, &answered.follows)?));
        }
        let procedure = known.iter().find(|(one, _)| *one == answered.follows);
        let step = procedure.and_then(|(_, procedure)| procedure.step(&answered.step));
        let answer = step.and_then(|step| step.answer(&answered.answer));
        if let (Some(step), Some(answer)) = (step, answer) {
            earlier.push(EarlierAnswer {
                act: Hash(act.payload.0),
                step: step.title.clone(),
                answer: answer.words.clone(),
            });
        }
    }
    Ok(earlier)
}

fn lost() -> Fault {
    Fault::new(
        "The procedure that a case follows is not in its log as it was.",
        "Run `school-server verify`, and keep the folder as it is.",
    )
}

/// What is at hand when a procedure is shown.
#[derive(Clone, Copy, Debug)]
pub struct Here<'a> {
    /// The school's procedures and localities.
    pub library: &'a Library,
    /// The school's locality.
    pub locality: &'a str,
    /// The school's own numbers.
    pub own: &'a [OwnContact],
    /// The time.
    pub now: UtcSeconds,
    /// Who reads it.
    pub reader: &'a StaffMember,
}

/// A case's procedure as its reader sees it; nothing for a case that is no incident.
pub fn shown(case: &Case, here: Here<'_>) -> Option<Procedure> {
    let (procedure, followed) = (case.procedure()?, case.followed()?);
    let answers = case.answers();
    let course = Course::walk(procedure, &answers);
    let present = here.library.edition(&followed.procedure);
    let newer = present.filter(|edition| *edition != followed.edition);
    let newer = newer.filter(|_| case.may_take_edition(here.reader));
    let mut steps = Vec::new();
    for (step, given) in &course.done {
        steps.push(row((case, step), StepState::Done, Some(given), here));
    }
    steps.extend(
        course
            .now
            .map(|step| row((case, step), StepState::Now, None, here)),
    );
    let later = course.later.iter();
    steps.extend(later.map(|step| row((case, step), StepState::Later, None, here)));
    Some(Procedure {
        id: procedure.id().to_owned(),
        title: procedure.title().to_owned(),
        row: procedure.rows().first().cloned().unwrap_or_default(),
        edition: Hash(followed.edition.0),
        review: procedure
            .review()
            .map_or(Review::NotYet, |review| Review::By {
                role: review.role.clone(),
                on: review.on.clone(),
            }),
        is_changed: present != Some(followed.edition),
        newer: newer.map(|edition| Hash(edition.0)),
        steps,
        is_done: course.is_done(),
    })
}

fn row(
    (case, step): (&Case, &ProcedureStep),
    state: StepState,
    given: Option<&Answered>,
    here: Here<'_>,
) -> StepRow {
    let answers = step.answers.iter().map(|answer| AnswerRow {
        answer: answer.id.clone(),
        words: answer.words.clone(),
        needs: answer
            .needs
            .and_then(|kind| FieldKind::from_name(kind.name())),
        says: answer.says.clone(),
        stops: answer.is_stop,
        is_all_no: answer.is_all_no,
        is_for_a_second: case.is_for_a_second(answer, here.reader),
        task: answer.task.as_ref().map(|task| ProposedTask {
            words: task.words.clone(),
            school_days: task.school_days,
        }),
    });
    let checks = step.checks.iter().map(|check| Check {
        id: check.id.clone(),
        words: check.words.clone(),
    });
    StepRow {
        step: step.id.clone(),
        title: step.title.clone(),
        words: step.words.clone(),
        warning: step.warning.clone(),
        state,
        checks: checks.collect(),
        answers: answers.collect(),
        contacts: contacts(step, here),
        is_for_others: case.is_for_others(step, here.reader),
        given: given.map(|given| GivenAnswer {
            answer: given.answer.clone(),
            by: Id(given.by.0),
            at: given.at_s,
            act: Hash(given.act.0),
        }),
        rows: step.rows.clone(),
    }
}

fn contacts(step: &ProcedureStep, here: Here<'_>) -> Vec<Contact> {
    let today = day(here.now);
    let bodies = step
        .contacts
        .iter()
        .filter_map(|key| here.library.body(here.locality, *key))
        .map(|body| with_own(body, here.own, day));
    bodies
        .map(|body| Contact {
            is_confirmed: today.is_some_and(|today| body.is_confirmed(today)),
            body: body.name,
            number: body.number.unwrap_or_default(),
            note: body.note,
        })
        .collect()
}

/// The day, as the rules compare it.
fn day(now: UtcSeconds) -> Option<Day> {
    let date = Timestamp::from_second(now)
        .ok()?
        .to_zoned(TimeZone::UTC)
        .date();
    Some(Day {
        year: i32::from(date.year()),
        month: u8::try_from(date.month()).ok()?,
        day: u8::try_from(date.day()).ok()?,
    })
}
