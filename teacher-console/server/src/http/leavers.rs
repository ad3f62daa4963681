//! Pupils who have left: a leader says so; what they practised goes when its time is over and two people have signed.

use std::sync::Arc;

use ::classroom::{
    AskedSweep, ClassId, PupilId, SweepRefusal, due_at_s, left_before_s, may_agree, may_ask,
    names_told_apart,
};
use axum::{Json, extract::State};
use protocol::{
    UtcSeconds,
    bytes::{Id, sha256},
    classroom::ClassProgress,
    key_id::KeyKind,
    machines::Nothing,
    statement::{Label, Refused, Statement},
    sweep::{
        Leaver, Leavers, PostSweep, SayLeft, Sweep, Swept, TakeBackSweep, WaitingSweep, list_hash,
    },
};
use safeguarding::Permission;
use serde::{Deserialize, Serialize};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    classroom,
    here::Here,
    keeping,
    who::{Confirmed, Staff},
};
use crate::{
    fault::Fault,
    house,
    school::School,
    school_settings::{self, Setting},
};

/// The kind of what waits in the store.
const SWEEP: &str = "learning-sweep";
/// One list waits at a time, under this id.
const THE_ONE: [u8; 16] = [0; 16];
const DAY_S: UtcSeconds = 24 * 60 * 60;
/// What counts when the school's own number cannot be read.
const MONTHS: u32 = 12;

/// The first person's list, as it waits.
#[derive(Serialize, Deserialize)]
struct Waiting {
    by: Id,
    statement: Statement,
    pupils: Vec<Id>,
}

/// A pupil has left, or is back: on record, and at once. Answers with how the class is doing now.
pub(crate) async fn say(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<SayLeft>,
) -> Answer<ClassProgress> {
    staff.may(Permission::SayWhoHasLeft, &[])?;
    let (at_work, by) = (Arc::clone(&school), staff.person.id);
    let class = beside(move || say_on_record(&at_work, ask, by)).await?;
    let class = class.ok_or_else(No::not_there)?;
    classroom::progress_of(&school, &Here::Staff(Box::new(staff)), class).await
}

fn say_on_record(school: &School, ask: SayLeft, by: Id) -> Result<Option<ClassId>, Fault> {
    let (learning, now, pupil) = (&school.learning, school.now(), PupilId(ask.pupil.0));
    let _alone = school.change_house();
    let Some(row) = learning.pupil(pupil)? else {
        return Ok(None);
    };
    let has_left = learning.present_pupil(pupil)?.is_none();
    if has_left != ask.has_left {
        let what = if ask.has_left {
            "pupil-left"
        } else {
            "pupil-back"
        };
        // Which pupil can be checked and not read: no log names a child in the clear.
        let about = sha256(&[b"stc pupil left v1", &ask.pupil.0]);
        house::record(school, &house::dated(what, by, None, &about, now)?)?;
        learning.set_left(pupil, ask.has_left.then_some(now))?;
        school.sessions.close_pupil(ask.pupil);
    }
    Ok(Some(row.pupil.class))
}

/// Who has left, and what waits.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Leavers> {
    staff.may(Permission::SweepLearningRecords, &[])?;
    let at_work = Arc::clone(&school);
    Ok(Json(beside(move || leavers(&at_work)).await?))
}

/// The first person's list. Nothing goes yet.
pub(crate) async fn ask(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostSweep>,
) -> Answer<Leavers> {
    staff.may(Permission::SweepLearningRecords, &[])?;
    let Confirmed(staff) = Confirmed::check(staff, &school)?;
    let sweep = checked(&staff, &post)?;
    if sweep.request.is_some() {
        return Err(Refused::OutOfOrder.into());
    }
    let at_work = Arc::clone(&school);
    let asked = beside(move || -> Result<_, Fault> {
        let _alone = at_work.change_house();
        let (list, waits) = (due(&at_work)?, asked(&at_work)?);
        if let Err(refusal) = may_ask(&ids(&post.pupils), &list, waits.as_ref()) {
            return Ok(Err(refusal));
        }
        let deed = house::deed("learning-sweep-asked", sweep.author, None, &post.sweep)?;
        house::record(&at_work, &deed)?;
        let waiting = Waiting {
            by: sweep.author,
            statement: post.sweep,
            pupils: post.pupils,
        };
        let content = serde_json::to_vec(&waiting).map_err(|_| unreadable())?;
        at_work
            .learning
            .save_pending(SWEEP, &THE_ONE, &content, at_work.now())?;
        leavers(&at_work).map(Ok)
    })
    .await?;
    asked.map(Json).map_err(no)
}

/// The second person's list, upon which those pupils' records are gone.
pub(crate) async fn delete(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostSweep>,
) -> Answer<Swept> {
    staff.may(Permission::SweepLearningRecords, &[])?;
    let Confirmed(staff) = Confirmed::check(staff, &school)?;
    let sweep = checked(&staff, &post)?;
    let founded = Arc::clone(&staff.founded);
    let at_work = Arc::clone(&school);
    let done = beside(move || -> Result<_, Fault> {
        let _alone = at_work.change_house();
        let (list, now) = (due(&at_work)?, at_work.now());
        // A first person who is no longer here has asked for nothing any more.
        let waits = waiting(&at_work)?.filter(|one| founded.active(one.by).is_some());
        let same = waits
            .as_ref()
            .filter(|one| sweep.request == Some(one.statement.hash()));
        let pupils = ids(&post.pupils);
        let known = same.map(asked_by);
        if let Err(refusal) = may_agree(sweep.author.0, &pupils, &list, known.as_ref()) {
            return Ok(Err(refusal));
        }
        let both = (same.map(|one| &one.statement), &post.sweep);
        let deed = house::deed("learning-records-deleted", sweep.author, None, &both)?;
        house::record(&at_work, &deed)?;
        let before = left_before_s(months(&at_work)?, now);
        let gone = at_work.learning.delete_leavers(&pupils, before, SWEEP)?;
        let days = i64::from(keeping::backup_days(&at_work)?);
        Ok(Ok(Swept {
            pupils: gone.pupils,
            runs: gone.runs,
            in_backups_until: now.saturating_add(days * DAY_S),
        }))
    })
    .await?;
    done.map(Json).map_err(no)
}

/// Nothing waits any more. What does not wait needs no taking back.
pub(crate) async fn take_back(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<TakeBackSweep>,
) -> Answer<Leavers> {
    staff.may(Permission::SweepLearningRecords, &[])?;
    let (at_work, by) = (Arc::clone(&school), staff.person.id);
    let list = beside(move || {
        let _alone = at_work.change_house();
        if waiting(&at_work)?.is_some_and(|one| one.statement.hash() == ask.request) {
            let what = "learning-sweep-taken-back";
            let deed = house::dated(what, by, None, &ask, at_work.now())?;
            house::record(&at_work, &deed)?;
            at_work.learning.drop_pending(SWEEP, &THE_ONE)?;
        }
        leavers(&at_work)
    })
    .await?;
    Ok(Json(list))
}

/// What this person signed, if it is about the very list that came with it.
fn checked(staff: &Staff, post: &PostSweep) -> Result<Sweep, Refused> {
    let sweep: Sweep = post.sweep.read(Label::Sweep)?;
    let (key, school) = (&staff.person.signing_key, staff.founded.chain.school());
    if sweep.author != staff.person.id || !post.sweep.is_signed_by(KeyKind::Signing, key, school) {
        return Err(Refused::NotSigned);
    }
    let is_about_it = sweep.format == 1
        && sweep.list == list_hash(&post.pupils)
        && u32::try_from(post.pupils.len()) == Ok(sweep.pupils);
    if is_about_it {
        Ok(sweep)
    } else {
        Err(Refused::Rule("it is about another list".to_owned()))
    }
}

fn leavers(school: &School) -> Result<Leavers, Fault> {
    let (months, now) = (months(school)?, school.now());
    let left = school.learning.leavers()?;
    // Two people sign who goes: the list is read across all classes, so all names on it are told apart.
    let names = names_told_apart(left.iter().map(|row| &row.pupil));
    let rows: Vec<Leaver> = left
        .into_iter()
        .zip(names)
        .map(|(row, name)| {
            let due_at = due_at_s(row.left_at_s, months);
            Leaver {
                pupil: Id(row.pupil.id.0),
                name,
                class: row.class_name,
                left_at: row.left_at_s,
                due_at,
                is_due: due_at <= now,
                runs: row.runs,
            }
        })
        .collect();
    let is_to_go = |id: &Id| rows.iter().any(|row| row.pupil == *id && row.is_due);
    let waits = waiting(school)?.map(|one| WaitingSweep {
        by: one.by,
        request: one.statement.hash(),
        pupils: one.pupils.into_iter().filter(is_to_go).collect(),
    });
    Ok(Leavers {
        rows,
        months,
        waits,
        backup_days: keeping::backup_days(school)?,
    })
}

fn due(school: &School) -> Result<Vec<PupilId>, Fault> {
    let before = left_before_s(months(school)?, school.now());
    let rows = school.learning.leavers()?;
    let over = rows.into_iter().filter(|row| row.left_at_s <= before);
    Ok(over.map(|row| row.pupil.id).collect())
}

/// How many pupils' learning records are due.
pub(super) fn due_count(school: &School) -> Result<usize, Fault> {
    Ok(due(school)?.len())
}

fn months(school: &School) -> Result<u32, Fault> {
    let is_demo = school.settings.demo;
    let kept = school_settings::number(&school.learning, Setting::LearningKeepMonths, is_demo)?;
    Ok(kept.unwrap_or(MONTHS))
}

fn waiting(school: &School) -> Result<Option<Waiting>, Fault> {
    let rows = school.learning.pending(SWEEP)?;
    let first = rows.first();
    first
        .map(|row| serde_json::from_slice(&row.content).map_err(|_| unreadable()))
        .transpose()
}

fn asked(school: &School) -> Result<Option<AskedSweep>, Fault> {
    Ok(waiting(school)?.as_ref().map(asked_by))
}

fn asked_by(waiting: &Waiting) -> AskedSweep {
    AskedSweep {
        by: waiting.by.0,
        pupils: ids(&waiting.pupils),
    }
}

fn ids(pupils: &[Id]) -> Vec<PupilId> {
    pupils.iter().map(|id| PupilId(id.0)).collect()
}

fn no(refusal: SweepRefusal) -> No {
    No::refused(
        refusal.to_string(),
        "Look at the list again; nothing was deleted.",
    )
}

fn unreadable() -> Fault {
    Fault::new(
        "The list that waits for a second person cannot be read.",
        "Run `school-server verify`, and keep the folder as it is.",
    )
}
