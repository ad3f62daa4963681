//! Registers of the school: a record is noted, gone on with and closed; nothing is changed or deleted (I, K).

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    UtcSeconds,
    bytes::Id,
    directory::Presence,
    machines::Nothing,
    registers::{KeptRecord, NoteRecord, RegistersPage},
};
use safeguarding::{Permission, RegisterKind};
use store::{Register, RegisterNote};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    who::Staff,
};
use crate::{
    fault::Fault,
    kept_records::{self, CLOSED, Keeper, OPENED, WENT_ON},
    people,
    registers::{line, text},
    school::School,
};

const DAY_S: UtcSeconds = 24 * 60 * 60;
/// So far back a record can lie: as long as it is kept.
const PAST_MAX_S: UtcSeconds = 7 * 366 * DAY_S;
/// So far ahead a day can be.
const AHEAD_MAX_S: UtcSeconds = 5 * 366 * DAY_S;

/// Everything the asker keeps or owns.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<RegistersPage> {
    staff.may(Permission::SeeOwnDue, &[])?;
    page(&school, keeper(&staff)).await
}

/// A new record, more on one, or how one ended.
pub(crate) async fn note(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<NoteRecord>,
) -> Answer<RegistersPage> {
    staff.may(Permission::SeeOwnDue, &[])?;
    let (who, now) = (keeper(&staff), school.now());
    let again = Arc::clone(&school);
    let records = beside(move || kept_records::records(&again.learning)).await?;
    let desk = Desk {
        school: &school,
        records: &records,
        who: &who,
        now,
    };
    let notes = desk.notes(ask)?;
    let again = Arc::clone(&school);
    beside(move || again.learning.add_register_notes(&notes)).await?;
    page(&school, who).await
}

/// The asker, by the newest list of adults.
pub(crate) fn keeper(staff: &Staff) -> Keeper {
    let directory = staff.founded.chain.newest();
    let here = |person: &&protocol::directory::Person| person.state == Presence::Active;
    let keeps_all = staff.may(Permission::KeepRegisters, &[]).is_ok();
    let people = directory.people.iter().filter(here).map(|one| one.id);
    Keeper {
        id: staff.person.id,
        roles: staff
            .person
            .duties
            .iter()
            .map(|duty| people::role(*duty))
            .collect(),
        people: if keeps_all {
            people.collect()
        } else {
            vec![staff.person.id]
        },
        keeps_all,
    }
}

async fn page(school: &Arc<School>, who: Keeper) -> Answer<RegistersPage> {
    let again = Arc::clone(school);
    let told = beside(move || -> Result<_, Fault> {
        let records = kept_records::records(&again.learning)?;
        Ok(RegistersPage {
            own_file_left_out: who.keeps_all && again.registers_left_out,
            ..kept_records::page(&again.registers, &records, &who)
        })
    });
    Ok(Json(told.await?))
}

/// What is at hand when something is noted.
struct Desk<'a> {
    school: &'a School,
    records: &'a [KeptRecord],
    who: &'a Keeper,
    now: UtcSeconds,
}

impl Desk<'_> {
    /// What is kept of it.
    fn notes(&self, ask: NoteRecord) -> Result<Vec<RegisterNote>, No> {
        match ask {
            NoteRecord::Open {
                kind,
                about,
                words,
                ticked,
                owner,
                day,
                due,
            } => {
                let kind = self.kind(&kind)?;
                let about = line(&about).ok_or_else(empty)?;
                self.days(day, due)?;
                if due.is_none() && kind.needs_end(&ticked) {
                    return Err(no_end());
                }
                Ok(vec![RegisterNote {
                    kind: kind.id.clone(),
                    about,
                    ticked: kind.known_ticks(&ticked),
                    owner: Some(self.owner(owner)?.unwrap_or(self.who.id).0),
                    from_s: Some(day),
                    last_day_s: due,
                    ..self.noted(OPENED, &words)?
                }])
            }
            NoteRecord::GoOn {
                number,
                words,
                ticked,
                owner,
                due,
            } => {
                let record = self.record(number)?;
                self.days(record.day, due)?;
                let kind = self.school.registers.kind(&record.kind);
                let ends = kind.is_some_and(|kind| kind.needs_end(&ticked));
                if ends && due.or(record.due).is_none() {
                    return Err(no_end());
                }
                Ok(vec![RegisterNote {
                    follows: Some(number),
                    ticked: self.ticks(record, &ticked),
                    owner: self.owner(owner)?.map(|owner| owner.0),
                    last_day_s: due,
                    ..self.noted(WENT_ON, &words)?
                }])
            }
            NoteRecord::Close {
                number,
                words,
                ticked,
                again,
            } => self.close(number, &words, &ticked, again),
        }
    }

    fn close(
        &self,
        number: u32,
        words: &str,
        ticked: &[String],
        again: Option<UtcSeconds>,
    ) -> Result<Vec<RegisterNote>, No> {
        let record = self.record(number)?;
        if record.is_closed {
            return Err(No::refused(
                "This record was closed before.",
                "Nothing was noted. Look at the list again; more can be noted on it as it is.",
            ));
        }
        let ticked = self.ticks(record, ticked);
        let all: Vec<String> = record.ticked.iter().chain(&ticked).cloned().collect();
        let kind = self.school.registers.kind(&record.kind);
        if let Some(missing) = kind.and_then(|kind| kind.missing(&all).first().copied()) {
            return Err(No::refused(
                format!("This is not ticked yet: '{missing}'"),
                "Nothing was noted. It is closed once everything is ticked; note meanwhile how far it is.",
            ));
        }
        let closed = RegisterNote {
            follows: Some(number),
            ticked,
            ..self.noted(CLOSED, words)?
        };
        let Some(again) = again else {
            return Ok(vec![closed]);
        };
        if again <= self.now {
            return Err(days_wrong());
        }
        self.days(self.now, Some(again))?;
        let next = RegisterNote {
            kind: record.kind.clone(),
            about: record.about.clone(),
            owner: record.owner.map(|owner| owner.0),
            from_s: Some(again),
            last_day_s: Some(again),
            ..self.noted(OPENED, &record.words)?
        };
        Ok(vec![closed, next])
    }

    /// A kind of which the asker may note records.
    fn kind(&self, id: &str) -> Result<&RegisterKind, No> {
        let kind = self.school.registers.kind(id);
        kind.filter(|kind| self.who.keeps(kind)).ok_or_else(|| {
            No::refused(
                "This register is not there for you.",
                "Nothing was noted. Choose one of the list, or ask the online-safety co-ordinator.",
            )
        })
    }

    fn record(&self, number: u32) -> Result<&KeptRecord, No> {
        let mut seen = self.records.iter().filter(|one| self.who.sees(one));
        seen.find(|one| one.number == number)
            .ok_or_else(No::not_there)
    }

    /// What of it can be ticked in a record; everything where the school's file does not know the kind any more.
    fn ticks(&self, record: &KeptRecord, ticked: &[String]) -> Vec<String> {
        let kind = self.school.registers.kind(&record.kind);
        kind.map(|kind| kind.known_ticks(ticked))
            .unwrap_or_default()
    }

    fn owner(&self, owner: Option<Id>) -> Result<Option<Id>, No> {
        match owner {
            Some(owner) if !self.who.people.contains(&owner) => Err(No::refused(
                "This person is not on the list of adults, or cannot be given records by you.",
                "Nothing was noted. Choose somebody of the list.",
            )),
            owner => Ok(owner),
        }
    }

    fn days(&self, day: UtcSeconds, due: Option<UtcSeconds>) -> Result<(), No> {
        let fits = (self.now - PAST_MAX_S..=self.now + AHEAD_MAX_S).contains(&day);
        let due_fits = due.is_none_or(|due| due >= day && due <= self.now + AHEAD_MAX_S);
        if fits && due_fits {
            return Ok(());
        }
        Err(days_wrong())
    }

    fn noted(&self, what: &str, words: &str) -> Result<RegisterNote, No> {
        Ok(RegisterNote {
            register: Register::School,
            kind: String::new(),
            what: what.to_owned(),
            follows: None,
            about: String::new(),
            words: text(words).ok_or_else(empty)?,
            ticked: Vec::new(),
            owner: None,
            from_s: None,
            last_day_s: None,
            by: self.who.id.0,
            at_s: self.now,
        })
    }
}

fn empty() -> No {
    No::refused(
        "Something is empty or too long.",
        "Nothing was noted. The first field is one line; what is said is a few lines.",
    )
}

fn no_end() -> No {
    No::refused(
        "What is for a time only needs the day on which it ends.",
        "Nothing was noted. Write that day into the last field; on that day it comes up as due.",
    )
}

fn days_wrong() -> No {
    No::refused(
        "These days cannot be.",
        "Nothing was noted. The day by which it is done is not before the day it is of, and five years away at most.",
    )
}
