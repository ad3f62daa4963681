//! The year turns over: looked at first, carried out once as it was shown, and an archived class can be taken back.

use std::sync::Arc;

use ::classroom::{
    AgeBand, ClassFate, ClassId, ClassTurn, SchoolClass, check_turning, propose_turning,
};
use axum::{Json, extract::State};
use jiff::Timestamp;
use protocol::{
    UtcSeconds,
    bytes::Id,
    machines::Nothing,
    turning::{
        ArchivedClass, NextTeachers, TakeClassBack, TurnClass, TurnFate, TurnYear, YearClass,
        YearNow, YearTurned,
    },
};
use safeguarding::Permission;
use store::{Learning, TurnRow, TurnStep};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    leavers,
    who::{Confirmed, Staff},
};
use crate::{fault::Fault, house, school::School};

/// Under which the last turning is kept.
const TURNED: &str = "year-turned";
/// From this month on one prepares the school year that begins in the same calendar year.
const FIRST_MONTH: i8 = 6;

/// How the school stands.
pub(crate) async fn show(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<YearNow> {
    staff.may(Permission::TurnTheYear, &[])?;
    Ok(Json(beside(move || year_now(&school)).await?))
}

/// Carries it out, on record.
pub(crate) async fn turn(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<TurnYear>,
) -> Answer<YearNow> {
    staff.may(Permission::TurnTheYear, &[])?;
    // A passer-by at an open console must not move a whole school.
    let Confirmed(staff) = Confirmed::check(staff, &school)?;
    let by = staff.person.id;
    let done = beside(move || turned(&school, &ask, by)).await??;
    Ok(Json(done))
}

/// Takes an archived class back, on record.
pub(crate) async fn take_back(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<TakeClassBack>,
) -> Answer<YearNow> {
    staff.may(Permission::TurnTheYear, &[])?;
    let by = staff.person.id;
    let done = beside(move || taken_back(&school, ask, by)).await??;
    Ok(Json(done))
}

fn turned(school: &School, ask: &TurnYear, by: Id) -> Result<Result<YearNow, No>, Fault> {
    let _alone = school.change_house();
    let now = year_now(school)?;
    if now.turned.is_some() {
        return Ok(Err(No::refused(
            "The classes of this school year have moved up already.",
            "Nothing was changed. Look at the page again.",
        )));
    }
    if now.shown != ask.shown || now.year != ask.year {
        return Ok(Err(No::refused(
            "The school has changed since you looked at this page.",
            "Nothing was changed. Look at the page again.",
        )));
    }
    let Some(turns) = in_rules(&ask.classes) else {
        return Ok(Err(No::unreadable()));
    };
    if let Err(refusal) = check_turning(&school.learning.classes()?, &turns) {
        return Ok(Err(No::refused(
            refusal.to_string(),
            "Nothing was changed. Mend that and try again.",
        )));
    }
    let deed = house::dated("year-turned", by, None, ask, school.now())?;
    house::record(school, &deed)?;
    let turned = YearTurned {
        year: ask.year,
        by,
        at: school.now(),
    };
    let kept = serde_json::to_string(&turned)
        .map_err(|_| Fault::new("A turning could not be written.", "Please report this."))?;
    let rows = rows(&now, &ask.classes, turns);
    let left = school
        .learning
        .turn_year(&rows, (TURNED, &kept), turned.at)?;
    for pupil in left {
        school.sessions.close_pupil(Id(pupil.0));
    }
    year_now(school).map(Ok)
}

fn taken_back(school: &School, ask: TakeClassBack, by: Id) -> Result<Result<YearNow, No>, Fault> {
    let _alone = school.change_house();
    let archived = school.learning.archived_classes()?;
    let Some(row) = archived.iter().find(|row| row.class.0 == ask.class.0) else {
        return Ok(Err(No::not_there()));
    };
    let same_name = |class: &SchoolClass| class.name.to_lowercase() == row.name.to_lowercase();
    if school.learning.classes()?.iter().any(same_name) {
        return Ok(Err(No::refused(
            format!("There is a class {} again.", row.name),
            "Nothing was changed. Bring its pupils in with a list instead.",
        )));
    }
    let deed = house::dated("class-taken-back", by, Some(ask.class), &ask, school.now())?;
    house::record(school, &deed)?;
    school.learning.take_class_back(row.class)?;
    year_now(school).map(Ok)
}

fn year_now(school: &School) -> Result<YearNow, Fault> {
    let learning = &school.learning;
    let (standing, counts) = (learning.classes()?, learning.cards_of_classes()?);
    let set = learning.set_for_classes()?;
    let pupils = |class: ClassId| counts.get(&class).map_or(0, |(pupils, _)| *pupils);
    let proposed = propose_turning(&standing, |class| pupils(class) > 0);
    let classes: Vec<YearClass> = standing
        .into_iter()
        .zip(proposed)
        .map(|(class, turn)| YearClass {
            id: Id(class.id.0),
            name: class.name,
            band: class.band.text().to_owned(),
            pupils: pupils(class.id),
            set_for: set
                .iter()
                .filter(|(_, one)| *one == class.id)
                .map(|(person, _)| Id(*person))
                .collect(),
            proposed: in_protocol(turn.fate),
        })
        .collect();
    let year = school_year(school.now())?;
    let no_teacher = |class: &&YearClass| class.pupils > 0 && class.set_for.is_empty();
    Ok(YearNow {
        year,
        turned: last_turning(learning)?.filter(|turned| turned.year == year),
        without_teacher: number(classes.iter().filter(no_teacher).count()),
        without_card: counts.values().map(|(_, missing)| missing).sum(),
        due: number(leavers::due_count(school)?),
        archived: learning
            .archived_classes()?
            .into_iter()
            .map(|row| ArchivedClass {
                id: Id(row.class.0),
                name: row.name,
                at: row.archived_at_s,
                pupils: row.pupils,
            })
            .collect(),
        shown: YearNow::hash_of(&classes),
        classes,
    })
}

fn last_turning(learning: &Learning) -> Result<Option<YearTurned>, Fault> {
    let kept = learning.setting(TURNED)?;
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()))
}

/// The calendar year in which the school year begins that one prepares or is in.
fn school_year(now: UtcSeconds) -> Result<u32, Fault> {
    let today = Timestamp::from_second(now)
        .map_err(|why| {
            Fault::new(
                format!("This computer's clock cannot be used: {why}."),
                "Set its date; nothing was changed.",
            )
        })?
        .to_zoned(jiff::tz::TimeZone::UTC);
    let year = if today.month() >= FIRST_MONTH {
        today.year()
    } else {
        today.year() - 1
    };
    Ok(u32::try_from(year).unwrap_or_default())
}

/// None when a band is not one.
fn in_rules(classes: &[TurnClass]) -> Option<Vec<ClassTurn>> {
    let one = |turn: &TurnClass| {
        Some(ClassTurn {
            class: ClassId(turn.class.0),
            fate: match &turn.fate {
                TurnFate::MovesUp { name, band } => ClassFate::MovesUp {
                    name: name.trim().to_owned(),
                    band: AgeBand::from_text(band)?,
                },
                TurnFate::Stays => ClassFate::Stays,
                TurnFate::Leaves => ClassFate::Leaves,
            },
        })
    };
    classes.iter().map(one).collect()
}

fn in_protocol(fate: ClassFate) -> TurnFate {
    match fate {
        ClassFate::MovesUp { name, band } => TurnFate::MovesUp {
            name,
            band: band.text().to_owned(),
        },
        ClassFate::Stays => TurnFate::Stays,
        ClassFate::Leaves => TurnFate::Leaves,
    }
}

fn rows(now: &YearNow, asked: &[TurnClass], turns: Vec<ClassTurn>) -> Vec<TurnRow> {
    let set_for = |of: &dyn Fn(&YearClass) -> bool| -> Vec<[u8; 16]> {
        let class = now.classes.iter().find(|class| of(class));
        class.map_or_else(Vec::new, |class| {
            class.set_for.iter().map(|person| person.0).collect()
        })
    };
    turns
        .into_iter()
        .zip(asked)
        .filter_map(|(turn, asked)| {
            let step = match turn.fate {
                ClassFate::Stays => return None,
                ClassFate::Leaves => TurnStep::Leave,
                ClassFate::MovesUp { name, band } => TurnStep::MoveUp {
                    set_for: match asked.teachers {
                        NextTeachers::OfTheName => {
                            let wanted = name.to_lowercase();
                            set_for(&|class| class.name.to_lowercase() == wanted)
                        }
                        NextTeachers::GoAlong => set_for(&|class| class.id == asked.class),
                        NextTeachers::Nobody => Vec::new(),
                    },
                    name,
                    band,
                },
            };
            Some(TurnRow {
                class: turn.class,
                step,
            })
        })
        .collect()
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
