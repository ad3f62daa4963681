//! The school roll: who is in which class, rosters of the school's records, and new cards.

use std::sync::Arc;

use ::classroom::{
    ClassId, PLAIN_TEMPLATE, Plan, PupilStep, RosterForm, Standing, classes_offered, plan_roster,
    read_roster,
};
use axum::{Json, extract::State};
use protocol::{
    bytes::Id,
    machines::Nothing,
    roll::{
        AskRoll, CARDS_MAX, CHOSEN_MAX, Cards, DealCards, DealtCard, FILE_NAME_LEN_MAX,
        ImportRoster, LookAtRoster, Roll, RollClass, RollPupil, RosterDone, RosterLook,
        RosterPiece,
    },
};
use safeguarding::Permission;

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    classroom::{EVERY_CLASS, WhoIsSet, may},
    here::Here,
    who::{Confirmed, Staff},
};
use crate::{
    card_secret, fault::Fault, house, people, roster_files, roster_rows, rosters, school::School,
    uploads::PieceRefusal,
};

/// Classes one may deal cards for, and the pupils of one of them.
pub(crate) async fn show(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskRoll>,
) -> Answer<Roll> {
    staff.may(Permission::DealCards, &EVERY_CLASS)?;
    let Some(class) = ask.class else {
        return roll(&school, &staff, None).await;
    };
    let staff = may_deal(&school, staff, class).await?;
    roll(&school, &staff, Some(class)).await
}

/// A piece of a roster. Nothing is read of it yet.
pub(crate) async fn piece(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(piece): Body<RosterPiece>,
) -> Answer<Nothing> {
    staff.may(Permission::BringPupilsIn, &[])?;
    let taken = school.uploads.take(staff.person.id, &piece, school.now());
    match taken {
        Ok(()) => Ok(Json(Nothing {})),
        Err(PieceRefusal::TooLong) => Err(No::refused(
            "This file is too large for a roster.",
            "Choose the export of the school's records, or import it with `school-server import`.",
        )),
        Err(PieceRefusal::OutOfOrder) => Err(gone()),
    }
}

/// What a roster would change. Nothing is stored.
pub(crate) async fn look(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<LookAtRoster>,
) -> Answer<RosterLook> {
    staff.may(Permission::BringPupilsIn, &[])?;
    let bytes = bytes_of(&school, &staff, ask.roster, &ask.file)?;
    chosen(&ask.only)?;
    let looked = beside(move || looked_at(&school, &ask.file, ask.only, bytes)).await?;
    Ok(Json(looked.map_err(cannot_be_read)?.shown))
}

/// Stores a roster as it was shown, all or nothing, on record.
pub(crate) async fn import(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<ImportRoster>,
) -> Answer<RosterDone> {
    staff.may(Permission::BringPupilsIn, &[])?;
    let bytes = bytes_of(&school, &staff, ask.roster, &ask.file)?;
    chosen(&ask.only)?;
    // A passer-by at an open console must not move a whole school.
    let Confirmed(staff) = Confirmed::check(staff, &school)?;
    let (again, by) = (Arc::clone(&school), staff.person.id);
    let done = beside(move || stored(&again, &ask, bytes, by)).await??;
    school.uploads.forget(by, school.now());
    let Json(roll) = roll(&school, &staff, None).await?;
    Ok(Json(RosterDone { roll, ..done }))
}

/// Deals new cards, on record. The earlier ones of these pupils count no more.
pub(crate) async fn cards(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<DealCards>,
) -> Answer<Cards> {
    if ask.pupils.len() > CARDS_MAX {
        return Err(No::unreadable());
    }
    let staff = may_deal(&school, staff, ask.class).await?;
    let Confirmed(staff) = Confirmed::check(staff, &school)?;
    let _turn = school.slow_hashes.acquire().await.map_err(|_| stopping())?;
    let (again, by) = (Arc::clone(&school), staff.person.id);
    let dealt = beside(move || deal(&again, &ask, by)).await?;
    dealt.map(Json).ok_or_else(No::not_there)
}

/// None when a pupil is not, or no longer, in the class: then nothing is dealt.
fn deal(school: &School, ask: &DealCards, by: Id) -> Result<Option<Cards>, Fault> {
    let present = school.learning.pupils_of(ClassId(ask.class.0))?;
    let is_there = |id: &Id| present.iter().any(|row| row.pupil.id.0 == id.0);
    if !ask.pupils.iter().all(is_there) {
        return Ok(None);
    }
    let _alone = school.change_house();
    let count = ask.pupils.len();
    let deed = house::dated("cards-dealt", by, Some(ask.class), &count, school.now())?;
    house::record(school, &deed)?;
    let mut cards = Vec::with_capacity(count);
    let mut kept_cards = Vec::with_capacity(count);
    let kind = card_secret::kind_from_the_wire(ask.kind);
    for pupil in &ask.pupils {
        let (secret, kept) = card_secret::deal(&school.keys.pepper, *pupil, kind)?;
        kept_cards.push((::classroom::PupilId(pupil.0), kept));
        cards.push(DealtCard {
            pupil: *pupil,
            secret: card_secret::on_the_wire(secret),
        });
    }
    school.learning.set_cards(&kept_cards)?;
    Ok(Some(Cards { cards }))
}

async fn may_deal(school: &Arc<School>, staff: Staff, class: Id) -> Result<Staff, No> {
    let here = Here::Staff(Box::new(staff));
    may(school, &here, Permission::DealCards, class).await?;
    match here {
        Here::Staff(staff) => Ok(*staff),
        Here::Guest(_) => Err(No::not_there()),
    }
}

async fn roll(school: &Arc<School>, staff: &Staff, class: Option<Id>) -> Answer<Roll> {
    let (learning, person) = (Arc::clone(&school.learning), staff.person.clone());
    let founded = Arc::clone(&staff.founded);
    let may_turn_the_year = staff.may(Permission::TurnTheYear, &[]).is_ok();
    let may_bring_in = staff.may(Permission::BringPupilsIn, &[]).is_ok();
    let roll = beside(move || -> Result<_, Fault> {
        let (who, counts) = (WhoIsSet::read(&learning)?, learning.cards_of_classes()?);
        let newest = founded.chain.newest();
        let mut roll = Roll {
            may_bring_in,
            may_turn_the_year,
            template: if may_bring_in { PLAIN_TEMPLATE } else { "" }.to_owned(),
            ..Roll::default()
        };
        for known in learning.classes()? {
            let id = Id(known.id.0);
            let ties = who.ties_of(person.id, id);
            if people::may(&person, newest, Permission::DealCards, None, &ties).is_err() {
                continue;
            }
            let (pupils, without_card) = counts.get(&known.id).copied().unwrap_or_default();
            roll.classes.push(RollClass {
                id,
                name: known.name,
                band: known.band.text().to_owned(),
                pupils,
                without_card,
                usual_card: card_secret::kind_on_the_wire(::classroom::CardKind::of_band(
                    known.band,
                )),
            });
        }
        if let Some(class) = class {
            let rows = learning.pupils_of(ClassId(class.0))?;
            roll.pupils = rows
                .into_iter()
                .map(|row| RollPupil {
                    id: Id(row.pupil.id.0),
                    name: row.pupil.shown_name,
                    picture: row.pupil.tile,
                    card: row
                        .card
                        .map(|card| card_secret::kind_on_the_wire(card.kind)),
                })
                .collect();
        }
        Ok(roll)
    })
    .await?;
    Ok(Json(roll))
}

/// A roster as it was looked at, and what would be stored of it.
struct Looked {
    shown: RosterLook,
    plan: Option<Plan>,
}

/// The inner fault is about the file, and for whoever chose it.
fn looked_at(
    school: &School,
    file: &str,
    only: Vec<String>,
    bytes: Vec<u8>,
) -> Result<Result<Looked, Fault>, Fault> {
    let files = match roster_files::unpacked(file, bytes) {
        Ok(files) => files,
        Err(fault) => return Ok(Err(fault)),
    };
    let choices = rosters::choices(only, school.now())?;
    let offered = roster_rows::offered(classes_offered(&files, &choices));
    let mut roster = match read_roster(&files, &choices) {
        Ok(roster) => roster,
        Err(bad) => {
            return Ok(Ok(Looked {
                shown: RosterLook {
                    offered,
                    ..roster_rows::refused(bad)
                },
                plan: None,
            }));
        }
    };
    let read_past = std::mem::take(&mut roster.read_past);
    rosters::mark(&mut roster, &school.keys.pepper)?;
    let (form, standing): (RosterForm, Standing) =
        (roster.form, rosters::standing(&school.learning)?);
    let plan = plan_roster(&roster, &standing, &choices.tiles);
    Ok(Ok(Looked {
        shown: RosterLook {
            offered,
            ..roster_rows::planned(form, &plan, read_past, &standing)
        },
        plan: Some(plan),
    }))
}

/// Looked at once more and stored in one breath, so that nothing happens that was not shown.
fn stored(
    school: &School,
    ask: &ImportRoster,
    bytes: Vec<u8>,
    by: Id,
) -> Result<Result<RosterDone, No>, Fault> {
    let _alone = school.change_house();
    let looked = match looked_at(school, &ask.file, ask.only.clone(), bytes)? {
        Ok(looked) => looked,
        Err(fault) => return Ok(Err(cannot_be_read(fault))),
    };
    let Some(plan) = looked.plan else {
        return Ok(Err(No::refused(
            "A row of this file cannot be taken, and so nothing was stored.",
            "Mend the rows that are named and look at the file again.",
        )));
    };
    if looked.shown.shown != ask.shown {
        return Ok(Err(No::refused(
            "The school has changed since you looked at this file.",
            "Nothing was stored. Look at the file again.",
        )));
    }
    if looked.shown.many_leave && !ask.many_leave {
        return Ok(Err(No::refused(
            "More than a third of the pupils would leave. That is mostly half an export.",
            "Nothing was stored. If they have truly left, tick that and import again.",
        )));
    }
    let changes = rosters::changes_without_cards(&plan)?;
    let deed = house::dated("roster-imported", by, None, &ask.shown, school.now())?;
    house::record(school, &deed)?;
    school.learning.import_roster(&changes, school.now())?;
    for pupil in &changes.left {
        school.sessions.close_pupil(Id(pupil.0));
    }
    let count = |steps: &[PupilStep]| {
        let all: usize = steps.iter().map(|step| plan.count(*step)).sum();
        u32::try_from(all).unwrap_or(u32::MAX)
    };
    Ok(Ok(RosterDone {
        added: count(&[PupilStep::Add]),
        changed: count(&[PupilStep::Return, PupilStep::Move, PupilStep::Change]),
        left: count(&[PupilStep::Leave]),
        roll: Roll::default(),
    }))
}

fn bytes_of(school: &School, staff: &Staff, roster: Id, file: &str) -> Result<Vec<u8>, No> {
    if file.len() > FILE_NAME_LEN_MAX {
        return Err(No::unreadable());
    }
    let bytes = school.uploads.bytes(staff.person.id, roster, school.now());
    bytes.ok_or_else(gone)
}

fn chosen(only: &[String]) -> Result<(), No> {
    let fits = |title: &String| title.len() <= FILE_NAME_LEN_MAX;
    if only.len() > CHOSEN_MAX || !only.iter().all(fits) {
        return Err(No::unreadable());
    }
    Ok(())
}

fn gone() -> No {
    No::refused(
        "The school server does not have this file any more.",
        "Nothing was stored. Look at the file again.",
    )
}

fn cannot_be_read(fault: Fault) -> No {
    No::refused(fault.what, fault.remedy)
}

fn stopping() -> Fault {
    Fault::new("The server is stopping.", "Try again in a minute.")
}
