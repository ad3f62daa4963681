//! From a roster to what the learning file stores.
//!
//! Numbers of the school's records are hashed with the key folder's pepper before they are compared or stored: a stolen
//! database names no pupil in any other system.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use classroom::{
    CardKind, CardSecret, ClassId, ClassStep, Plan, PlannedClass, PlannedPupil, Pupil, PupilId,
    PupilStep, Roster, RosterChoices, SchoolClass, Standing, StandingClass, StandingPupil,
};
use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit as _, Mac as _};
use protocol::{UtcSeconds, bytes::Id, card};
use sha2::Sha256;
use store::{KeptCard, Learning, MarkedClass, MarkedPupil, PupilRow, RosterChanges, RosterMark};

use jiff::Timestamp;

use crate::{
    card_secret, fault::Fault, http::pupils::first_profile, random, register::TILE_PICTURES,
};

/// What was dealt to a new pupil, for a card.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DealtCard {
    /// The class's name.
    pub class: String,
    /// The pupil's name as the class knows them.
    pub name: String,
    /// What stands on it.
    pub secret: card::CardSecret,
}

/// What is said beside the files: which classes, what day it is, and which pictures there are.
pub fn choices(only: Vec<String>, now: UtcSeconds) -> Result<RosterChoices, Fault> {
    let today = Timestamp::from_second(now).map_err(|why| {
        Fault::new(
            format!("This computer's clock cannot be used: {why}."),
            "Set its date; nothing was stored.",
        )
    })?;
    Ok(RosterChoices {
        only,
        today: today.strftime("%Y-%m-%d").to_string(),
        tiles: TILE_PICTURES.map(str::to_owned).to_vec(),
    })
}

/// Puts marks in the place of every number of the records, so that nothing later can store one.
pub fn mark(roster: &mut Roster, pepper: &[u8; 32]) -> Result<(), Fault> {
    for class in &mut roster.classes {
        class.source = marked(pepper, "class", &class.source)?;
    }
    for pupil in &mut roster.pupils {
        pupil.class = marked(pepper, "class", &pupil.class)?;
        if let Some(source) = &mut pupil.source {
            *source = marked(pepper, "pupil", source)?;
        }
    }
    Ok(())
}

fn marked(pepper: &[u8; 32], kind: &str, source: &str) -> Result<String, Fault> {
    let mut mac = Hmac::<Sha256>::new_from_slice(pepper).map_err(|why| {
        Fault::new(
            format!("The key for rosters cannot be used: {why}."),
            "Look at the key folder; nothing was stored.",
        )
    })?;
    for part in ["stop-think-click roster", kind, source] {
        mac.update(part.as_bytes());
        mac.update(&[0]);
    }
    Ok(HEXLOWER.encode(&mac.finalize().into_bytes()))
}

/// The school as it stands, with marks written as the roster's are.
pub fn standing(learning: &Learning) -> Result<Standing, Fault> {
    let (classes, pupils) = learning.marked()?;
    let text = |mark: Option<RosterMark>| mark.map(|mark| HEXLOWER.encode(&mark));
    Ok(Standing {
        classes: classes
            .into_iter()
            .map(|MarkedClass { class, mark }| StandingClass {
                id: class.id,
                source: text(mark),
                name: class.name,
                band: class.band,
            })
            .collect(),
        pupils: pupils
            .into_iter()
            .map(
                |MarkedPupil {
                     pupil,
                     mark,
                     left_at_s,
                 }| StandingPupil {
                    id: pupil.id,
                    class: pupil.class,
                    source: text(mark),
                    shown_name: pupil.shown_name,
                    tile: pupil.tile,
                    band: pupil.band,
                    has_left: left_at_s.is_some(),
                },
            )
            .collect(),
    })
}

/// Works a plan out into rows. Nobody new has one before a card is made for them.
pub fn changes_without_cards(plan: &Plan) -> Result<RosterChanges, Fault> {
    let (mut changes, new) = worked_out(plan)?;
    for (planned, pupil) in new {
        let row = new_row(pupil, None)?;
        changes.new.push((row, mark_of(planned.source.as_deref())?));
    }
    Ok(changes)
}

/// Works a plan out into rows, and deals cards. `heard` is told how many are dealt, now and then.
pub fn changes(
    plan: &Plan,
    pepper: &[u8; 32],
    heard: &(dyn Fn(usize) + Sync),
) -> Result<(RosterChanges, Vec<DealtCard>), Fault> {
    let (mut changes, new) = worked_out(plan)?;
    let dealt = deal(&new, pepper, heard)?;
    let mut cards = Vec::new();
    for ((planned, pupil), (secret, kept)) in new.into_iter().zip(dealt) {
        cards.push(DealtCard {
            class: planned
                .class
                .and_then(|at| plan.classes.get(at))
                .map_or_else(String::new, |class| class.name.clone()),
            name: pupil.shown_name.clone(),
            secret: card_secret::on_the_wire(secret),
        });
        let row = new_row(pupil, Some(kept))?;
        changes.new.push((row, mark_of(planned.source.as_deref())?));
    }
    Ok((changes, cards))
}

/// Rows of everybody who is known, and who is new.
fn worked_out(plan: &Plan) -> Result<(RosterChanges, Vec<(&PlannedPupil, Pupil)>), Fault> {
    let ids: Vec<ClassId> = plan
        .classes
        .iter()
        .map(|class| {
            class
                .standing
                .map_or_else(|| random::id().map(|id| ClassId(id.0)), Ok)
        })
        .collect::<Result<_, Fault>>()?;
    let mut changes = RosterChanges::default();
    for (class, id) in plan.classes.iter().zip(&ids) {
        if class.step != ClassStep::Keep {
            changes.classes.push(marked_class(class, *id)?);
        }
    }
    let mut new = Vec::new();
    for planned in &plan.pupils {
        match (planned.step, planned.standing) {
            (PupilStep::Keep, _) => {}
            (PupilStep::Leave, Some(id)) => changes.left.push(id),
            (_, Some(id)) => {
                changes.kept.push((
                    pupil_of(planned, id, &ids)?,
                    mark_of(planned.source.as_deref())?,
                ));
            }
            (_, None) => new.push((planned, pupil_of(planned, PupilId(random::id()?.0), &ids)?)),
        }
    }
    Ok((changes, new))
}

fn new_row(pupil: Pupil, card: Option<KeptCard>) -> Result<PupilRow, Fault> {
    Ok(PupilRow {
        pupil,
        card,
        profile: first_profile()?,
    })
}

fn marked_class(class: &PlannedClass, id: ClassId) -> Result<MarkedClass, Fault> {
    Ok(MarkedClass {
        class: SchoolClass {
            id,
            name: class.name.clone(),
            band: class.band,
        },
        mark: mark_of(Some(&class.source))?,
    })
}

fn mark_of(source: Option<&str>) -> Result<Option<RosterMark>, Fault> {
    let bytes = source
        .map(|source| HEXLOWER.decode(source.as_bytes()).ok())
        .map(|bytes| {
            bytes
                .and_then(|bytes| RosterMark::try_from(bytes.as_slice()).ok())
                .ok_or_else(unmarked)
        });
    bytes.transpose()
}

fn unmarked() -> Fault {
    Fault::new(
        "A number of the records was not hashed.",
        "This is a fault of ours; nothing was stored. Please report it.",
    )
}

fn pupil_of(planned: &PlannedPupil, id: PupilId, classes: &[ClassId]) -> Result<Pupil, Fault> {
    let class = planned
        .class
        .and_then(|at| classes.get(at))
        .ok_or_else(unmarked)?;
    Ok(Pupil {
        id,
        class: *class,
        shown_name: planned.shown_name.clone(),
        tile: planned.tile.clone(),
        band: planned.band,
    })
}

/// What stands on cards is hashed slowly on purpose, so every core helps.
fn deal(
    new: &[(&PlannedPupil, Pupil)],
    pepper: &[u8; 32],
    heard: &(dyn Fn(usize) + Sync),
) -> Result<Vec<(CardSecret, KeptCard)>, Fault> {
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let done = AtomicUsize::new(0);
    let deal_some = |pupils: &[(&PlannedPupil, Pupil)]| {
        pupils
            .iter()
            .map(|(_, pupil)| {
                let kind = CardKind::of_band(pupil.band);
                let dealt = card_secret::deal(pepper, Id(pupil.id.0), kind)?;
                heard(done.fetch_add(1, Ordering::Relaxed) + 1);
                Ok(dealt)
            })
            .collect::<Result<Vec<_>, Fault>>()
    };
    let share = new.len().div_ceil(cores).max(1);
    let parts: Vec<_> = thread::scope(|scope| {
        let helping: Vec<_> = new
            .chunks(share)
            .map(|some| scope.spawn(|| deal_some(some)))
            .collect();
        helping
            .into_iter()
            .map(thread::ScopedJoinHandle::join)
            .collect()
    });
    let mut dealt = Vec::with_capacity(new.len());
    for part in parts {
        dealt.extend(part.map_err(|_| unmarked())??);
    }
    Ok(dealt)
}
