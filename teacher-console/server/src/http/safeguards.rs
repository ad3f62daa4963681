//! Whether what every pupil gets keeps one pupil safe (C-02), and what may hurt them more than others (C-19).
//!
//! Ids only: no word about a named child comes here. A decision is open until the other of the two confirms it, and only
//! the safeguarding lead, the SENCO and the teachers set for the class are told what may hurt somebody.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    sync::Arc,
};

use axum::extract::State;
use classroom::{ClassId, PupilId, names_told_apart};
use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::{Duty, Person},
    pupil_support::{OnePupil, PupilSupport},
    safeguards::{
        DecideSafeguards, DecidedAs, DueReview, NoteVulnerability, REVIEW_DAYS_MAX, ReviewOf,
        SafeguardAct, SafeguardDecision, Safeguards, VulnerabilityNote, VulnerabilitySeen,
    },
};
use safeguarding::Permission;
use serde::{Serialize, de::DeserializeOwned};
use store::{DecisionRow, Learning, NewDecision, VulnerabilityRow};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    classroom::{EVERY_CLASS, WhoIsSet, may},
    here::Here,
    pupil_support,
    who::Staff,
};
use crate::{fault::Fault, school::School};

const DAY_S: UtcSeconds = 24 * 60 * 60;

/// One of the two decides, or confirms what the other decided.
pub(crate) async fn decide(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<DecideSafeguards>,
) -> Answer<PupilSupport> {
    let person = staff.person.clone();
    let here = Here::Staff(Box::new(staff));
    let one = OnePupil {
        class: ask.class,
        pupil: ask.pupil,
    };
    may(&school, &here, Permission::DecideOnSafeguards, ask.class).await?;
    is_of_class(&school, one).await?;
    let (learning, now, pupil) = (
        Arc::clone(&school.learning),
        school.now(),
        PupilId(ask.pupil.0),
    );
    match ask.act {
        SafeguardAct::Decide {
            suffices,
            mut resources,
            review_on,
        } => {
            resources.sort_unstable();
            resources.dedup();
            if suffices != resources.is_empty() {
                return Err(No::refused(
                    "It does not go together whether that is enough, and what else the pupil gets.",
                    "Nothing was changed. Choose what else the pupil gets where it is not enough, and nothing where it is.",
                ));
            }
            let new = NewDecision {
                pupil,
                suffices,
                resources: written(&resources)?,
                review_on_s: checked_day(review_on, now)?,
                by: person.id.0,
                decided_as: written(&decided_as(&person).ok_or_else(No::not_there)?)?,
                at_s: now,
            };
            beside(move || learning.decide_safeguards(&new)).await?;
        }
        SafeguardAct::Confirm { number } => {
            let by = person.id.0;
            let is_done = beside(move || -> Result<_, Fault> {
                let open = learning.safeguard_decisions(pupil)?.into_iter().next();
                let Some(open) = open.filter(|row| row.number == number) else {
                    return Ok(false);
                };
                let is_theirs = may_confirm(&told(open)?, &person);
                Ok(is_theirs && learning.confirm_safeguards(pupil, number, by, now)?)
            })
            .await?;
            if !is_done {
                return Err(No::refused(
                    "This cannot be confirmed by you now.",
                    "Nothing was changed. Load the pupil's page again: it may have been decided anew, and whoever decided cannot confirm.",
                ));
            }
        }
    }
    pupil_support::told(&school, &here, one).await
}

/// Writes what may hurt a pupil anew, or takes it away.
pub(crate) async fn note(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<NoteVulnerability>,
) -> Answer<PupilSupport> {
    let by = staff.person.id.0;
    let here = Here::Staff(Box::new(staff));
    let one = OnePupil {
        class: ask.class,
        pupil: ask.pupil,
    };
    may(&school, &here, Permission::NoteVulnerability, ask.class).await?;
    is_of_class(&school, one).await?;
    let (learning, now, pupil) = (
        Arc::clone(&school.learning),
        school.now(),
        PupilId(ask.pupil.0),
    );
    let mut what = ask.what;
    what.sort_unstable();
    what.dedup();
    if what.is_empty() {
        beside(move || learning.forget_vulnerability(pupil)).await?;
    } else {
        let row = VulnerabilityRow {
            pupil,
            what: written(&what)?,
            review_on_s: checked_day(ask.review_on, now)?,
            by,
            at_s: now,
        };
        beside(move || learning.note_vulnerability(&row)).await?;
    }
    pupil_support::told(&school, &here, one).await
}

async fn is_of_class(school: &Arc<School>, one: OnePupil) -> Result<(), No> {
    let learning = Arc::clone(&school.learning);
    let read = beside(move || pupil_support::read(&learning, one)).await?;
    read.map(|_| ()).ok_or_else(pupil_support::of_another_class)
}

fn checked_day(review_on: UtcSeconds, now: UtcSeconds) -> Result<UtcSeconds, No> {
    if review_on > now && review_on - now <= REVIEW_DAYS_MAX * DAY_S {
        return Ok(review_on);
    }
    Err(No::refused(
        "This day of review cannot be.",
        "Nothing was changed. Choose a day that is to come, a year away at most.",
    ))
}

/// As what this person decides; nothing for whoever is neither.
fn decided_as(person: &Person) -> Option<DecidedAs> {
    let has = |duty| person.duties.contains(&duty);
    match (has(Duty::Senco), has(Duty::OnlineSafetyCoordinator)) {
        (true, true) => Some(DecidedAs::Both),
        (true, false) => Some(DecidedAs::Senco),
        (false, true) => Some(DecidedAs::Coordinator),
        (false, false) => None,
    }
}

/// Whether this is the other of the two: never whoever decided, and never two of one duty.
fn may_confirm(open: &SafeguardDecision, person: &Person) -> bool {
    let is_other = match (open.decided_as, decided_as(person)) {
        (_, None) => false,
        (DecidedAs::Both, _) | (_, Some(DecidedAs::Both)) => true,
        (one, Some(other)) => one != other,
    };
    open.confirmed_by.is_none() && open.by != person.id && is_other
}

/// What the asker is told about a pupil: each part only where the table lets them see it.
pub(super) async fn seen(
    school: &Arc<School>,
    here: &Here,
    ask: OnePupil,
) -> Result<(Option<Safeguards>, Option<VulnerabilitySeen>), No> {
    let is_allowed = async |permission| may(school, here, permission, ask.class).await.is_ok();
    let sees = is_allowed(Permission::SeeSafeguards).await;
    let may_decide = is_allowed(Permission::DecideOnSafeguards).await;
    let sees_note = is_allowed(Permission::SeeVulnerability).await;
    let may_note = is_allowed(Permission::NoteVulnerability).await;
    let learning = Arc::clone(&school.learning);
    let (decisions, note) = beside(move || -> Result<_, Fault> {
        let pupil = PupilId(ask.pupil.0);
        Ok((decisions(&learning, pupil)?, note_of(&learning, pupil)?))
    })
    .await?;
    let is_other = match (here, decisions.first()) {
        (Here::Staff(staff), Some(newest)) => may_confirm(newest, &staff.person),
        _ => false,
    };
    let safeguards = sees.then_some(Safeguards {
        decisions,
        may_decide,
        may_confirm: may_decide && is_other,
    });
    Ok((
        safeguards,
        sees_note.then_some(VulnerabilitySeen { note, may_note }),
    ))
}

/// Everything decided for a pupil, the newest first.
pub(super) fn decisions(
    learning: &Learning,
    pupil: PupilId,
) -> Result<Vec<SafeguardDecision>, Fault> {
    let rows = learning.safeguard_decisions(pupil)?;
    rows.into_iter().map(told).collect()
}

/// What is noted of a pupil.
pub(super) fn note_of(
    learning: &Learning,
    pupil: PupilId,
) -> Result<Option<VulnerabilityNote>, Fault> {
    let Some(row) = learning.vulnerability_of(pupil)? else {
        return Ok(None);
    };
    Ok(Some(VulnerabilityNote {
        what: read(&row.what)?,
        review_on: row.review_on_s,
        by: Id(row.by),
        at: row.at_s,
    }))
}

fn told(row: DecisionRow) -> Result<SafeguardDecision, Fault> {
    let decision = row.decision;
    Ok(SafeguardDecision {
        number: row.number,
        suffices: decision.suffices,
        resources: read(&decision.resources)?,
        review_on: decision.review_on_s,
        by: Id(decision.by),
        decided_as: read(&decision.decided_as)?,
        at: decision.at_s,
        confirmed_by: row.confirmed.map(|(by, _)| Id(by)),
        confirmed_at: row.confirmed.map(|(_, at)| at),
    })
}

/// Which pupils are to be looked at again, class by class, for whoever decides or notes.
pub(super) async fn reviews(
    school: &School,
    here: &Here,
    who: &WhoIsSet,
) -> Result<Vec<DueReview>, No> {
    let may_ever = |permission| here.may(permission, &EVERY_CLASS).is_ok();
    if !may_ever(Permission::DecideOnSafeguards) && !may_ever(Permission::NoteVulnerability) {
        return Ok(Vec::new());
    }
    let (learning, now) = (Arc::clone(&school.learning), school.now());
    let mut all = beside(move || due(&learning, now)).await?;
    all.retain(|one| {
        let permission = match one.what {
            ReviewOf::Open | ReviewOf::Decision => Permission::DecideOnSafeguards,
            ReviewOf::Note => Permission::NoteVulnerability,
        };
        here.may(permission, &who.ties(here, one.class)).is_ok()
    });
    Ok(all)
}

/// Everybody who is to be looked at again; whoever has left is not among them.
fn due(learning: &Learning, now: UtcSeconds) -> Result<Vec<DueReview>, Fault> {
    let mut found = Vec::new();
    for row in learning.newest_safeguard_decisions()? {
        let decision = row.decision;
        if row.confirmed.is_none() {
            found.push((decision.pupil, ReviewOf::Open, decision.at_s));
        } else if decision.review_on_s <= now {
            found.push((decision.pupil, ReviewOf::Decision, decision.review_on_s));
        }
    }
    let notes = learning.vulnerability_notes()?.into_iter();
    let notes = notes.filter(|row| row.review_on_s <= now);
    found.extend(notes.map(|row| (row.pupil, ReviewOf::Note, row.review_on_s)));
    let mut names: BTreeMap<ClassId, BTreeMap<PupilId, String>> = BTreeMap::new();
    let mut all = Vec::new();
    for (pupil, what, since) in found {
        let Some(row) = learning.present_pupil(pupil)? else {
            continue;
        };
        let class = row.pupil.class;
        let of_class = match names.entry(class) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(names_of(learning, class)?),
        };
        let name = of_class.get(&pupil);
        all.push(DueReview {
            class: Id(class.0),
            pupil: Id(pupil.0),
            name: name.cloned().unwrap_or(row.pupil.shown_name),
            what,
            since,
        });
    }
    Ok(all)
}

fn names_of(learning: &Learning, class: ClassId) -> Result<BTreeMap<PupilId, String>, Fault> {
    let rows = learning.pupils_of(class)?;
    let names = names_told_apart(rows.iter().map(|row| &row.pupil));
    Ok(rows.iter().map(|row| row.pupil.id).zip(names).collect())
}

/// Ids as they are kept: what the protocol writes.
fn written(ids: &impl Serialize) -> Result<String, Fault> {
    serde_json::to_string(ids).map_err(|_| unreadable())
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|_| unreadable())
}

fn unreadable() -> Fault {
    Fault::new(
        "What was decided for a pupil cannot be read.",
        "Run `school-server verify`, and keep the folder as it is.",
    )
}
