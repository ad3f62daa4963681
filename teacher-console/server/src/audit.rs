//! The school's self-audit as it stands: what the registers know, what was answered this year and the year before (I-35).

use std::collections::BTreeSet;

use classroom::Audience;
use protocol::{
    UtcSeconds,
    audit::{AuditAnswer, AuditKnown, AuditPage, AuditRow, AuditSays, KnownFrom},
    bytes::Id,
    directory::{Person, Presence},
    policy::PolicyPage,
    registers::KeptRecord,
};
use safeguarding::{ACTION, AuditItem, AuditSource, audit_items};
use store::{Learning, Register, RegisterNote, Side};

use crate::{
    agreements::{self, Rules},
    fault::Fault,
    kept_records::{self, Keeper, closed_at, ticked_on},
    log_ins::newest_first_of,
    people,
    school::{Founded, School},
};

/// An item was given to somebody.
pub(crate) const GIVEN: &str = "given";
/// The audit was completed.
pub(crate) const COMPLETED: &str = "completed";
/// The month in which a school year begins.
const SEPTEMBER: u32 = 9;

/// The name of what an answer says.
pub(crate) const fn says_name(says: AuditSays) -> &'static str {
    match says {
        AuditSays::Yes => "yes",
        AuditSays::No => "no",
        AuditSays::Fact => "fact",
    }
}

fn says_of(name: &str) -> Option<AuditSays> {
    let all = [AuditSays::Yes, AuditSays::No, AuditSays::Fact];
    all.into_iter().find(|says| says_name(*says) == name)
}

/// When the school year of this moment began.
pub(crate) fn year_began(at: UtcSeconds) -> UtcSeconds {
    newest_first_of(SEPTEMBER, at).unwrap_or(UtcSeconds::MIN)
}

/// Everything that is asked for what is known.
struct Sources<'a> {
    school: &'a School,
    founded: &'a Founded,
    records: Vec<KeptRecord>,
    policy: PolicyPage,
    now: UtcSeconds,
}

/// The audit as somebody may see it: whoever keeps all of it sees every item, others those that were given to them.
///
/// # Errors
///
/// What the database says.
pub(crate) fn page(
    school: &School,
    founded: &Founded,
    who: &Keeper,
    policy: PolicyPage,
) -> Result<AuditPage, Fault> {
    let now = school.now();
    let began = year_began(now);
    let before = year_began(began - 1);
    let notes = notes(&school.learning)?;
    let sources = Sources {
        school,
        founded,
        records: kept_records::records(&school.learning)?,
        policy,
        now,
    };
    let mut rows = Vec::new();
    for item in audit_items() {
        let row = row(item, &notes, (before, began), &sources)?;
        if who.keeps_all || row.owner == Some(who.id) {
            rows.push(row);
        }
    }
    let completed = |from: UtcSeconds, to: UtcSeconds| {
        let of_year = notes.iter().filter(|note| (from..to).contains(&note.at_s));
        let mut done = of_year.filter(|note| note.what == COMPLETED);
        done.next_back().map(|note| note.at_s)
    };
    Ok(AuditPage {
        began,
        rows,
        completed: completed(began, UtcSeconds::MAX),
        completed_before: completed(before, began),
        keeps_all: who.keeps_all,
        people: who.people.clone(),
    })
}

fn notes(learning: &Learning) -> Result<Vec<RegisterNote>, Fault> {
    let rows = learning.register_notes(Register::Audit)?;
    Ok(rows.into_iter().map(|row| row.note).collect())
}

fn row(
    item: &AuditItem,
    notes: &[RegisterNote],
    (before, began): (UtcSeconds, UtcSeconds),
    sources: &Sources<'_>,
) -> Result<AuditRow, Fault> {
    let of_item: Vec<_> = notes.iter().filter(|note| note.kind == item.id).collect();
    let answered = |from: UtcSeconds, to: UtcSeconds| {
        let of_year = of_item
            .iter()
            .rev()
            .filter(|note| (from..to).contains(&note.at_s));
        of_year.filter_map(|note| answer(note)).next()
    };
    let given = of_item
        .iter()
        .rev()
        .find(|note| note.what == GIVEN && note.at_s >= began);
    let is_action = |record: &&KeptRecord| {
        record.kind == ACTION && record.about == item.gap && record.at >= began
    };
    Ok(AuditRow {
        item: item.id.clone(),
        number: item.number,
        is_fact: item.is_fact,
        words: item.words.clone(),
        gap: item.gap.clone(),
        known: sources.known(item)?,
        answer: answered(began, UtcSeconds::MAX),
        last_year: answered(before, began),
        owner: given.and_then(|note| note.owner).map(Id),
        due: given.and_then(|note| note.last_day_s),
        action: sources.records.iter().find(is_action).map(|one| one.number),
    })
}

fn answer(note: &RegisterNote) -> Option<AuditAnswer> {
    Some(AuditAnswer {
        says: says_of(&note.what)?,
        words: note.words.clone(),
        by: Id(note.by),
        at: note.at_s,
    })
}

fn nothing(from: KnownFrom) -> AuditKnown {
    AuditKnown {
        from,
        words: String::new(),
        at: None,
        count: 0,
        of: 0,
    }
}

impl Sources<'_> {
    /// What the first source says that knows anything.
    fn known(&self, item: &AuditItem) -> Result<Option<AuditKnown>, Fault> {
        for source in &item.known {
            if let Some(known) = self.says(source)? {
                return Ok(Some(known));
            }
        }
        Ok(None)
    }

    fn says(&self, source: &AuditSource) -> Result<Option<AuditKnown>, Fault> {
        Ok(match source {
            AuditSource::Record(kind) => self.record(|one| {
                let closed = closed_at(one)?;
                (one.kind == *kind).then(|| (one.about.clone(), closed))
            }),
            AuditSource::Ticked(kind, tick) => self.record(|one| {
                let is_it = one.kind == *kind && one.ticked.contains(tick);
                is_it.then(|| (one.words.clone(), one.day))
            }),
            AuditSource::DayOf(kind) => self.record_day(|one| {
                let _closed = closed_at(one)?;
                (one.kind == *kind).then_some(one.day)
            }),
            AuditSource::DayTicked(kind, tick) => self.record_day(|one| {
                let is_it = one.kind == *kind;
                is_it.then(|| ticked_on(one, tick)).flatten()
            }),
            AuditSource::PolicyReviewed => self.policy.reviews.first().map(|review| AuditKnown {
                words: review.words.clone(),
                at: Some(review.at),
                ..nothing(KnownFrom::Policy)
            }),
            AuditSource::PolicyDue => self.policy.due.map(|due| AuditKnown {
                at: Some(due),
                ..nothing(KnownFrom::PolicyDue)
            }),
            AuditSource::Duty(role) => self.with_duty(role),
            AuditSource::AdultsSigned => self.adults_signed()?,
            AuditSource::PupilsSigned => self.pupils_signed()?,
            AuditSource::Procedures => {
                let all = self.school.procedures.procedures().len();
                counted(KnownFrom::Procedures, all, all)
            }
            AuditSource::Coverage => self.coverage()?,
            AuditSource::Log => Some(AuditKnown {
                at: self.founded.founded_at(),
                ..nothing(KnownFrom::Log)
            }),
        })
    }

    /// The newest record that fits, with what it says and its day.
    fn record(
        &self,
        fits: impl Fn(&KeptRecord) -> Option<(String, UtcSeconds)>,
    ) -> Option<AuditKnown> {
        let (words, at) = self.records.iter().rev().find_map(fits)?;
        Some(AuditKnown {
            words,
            at: Some(at),
            ..nothing(KnownFrom::Record)
        })
    }

    /// The same where a day is asked for: what the record is about says which one it is.
    fn record_day(&self, fits: impl Fn(&KeptRecord) -> Option<UtcSeconds>) -> Option<AuditKnown> {
        let known = self.record(|one| Some((one.about.clone(), fits(one)?)))?;
        Some(AuditKnown {
            from: KnownFrom::RecordDay,
            ..known
        })
    }

    fn active(&self) -> impl Iterator<Item = &Person> {
        let people = self.founded.chain.newest().people.iter();
        people.filter(|person| person.state == Presence::Active)
    }

    fn with_duty(&self, role: &str) -> Option<AuditKnown> {
        let has = |person: &&Person| {
            let mut duties = person.duties.iter();
            duties.any(|duty| people::role(*duty).name() == role)
        };
        let names: Vec<_> = self
            .active()
            .filter(has)
            .map(|one| one.name.as_str())
            .collect();
        (!names.is_empty()).then(|| AuditKnown {
            words: names.join(", "),
            at: Some(self.founded.chain.newest().issued_at),
            ..nothing(KnownFrom::Duty)
        })
    }

    fn rules(&self, audience: Audience) -> Result<Rules, Fault> {
        let is_demo = self.school.settings.demo;
        Rules::read(&self.school.learning, audience, is_demo, self.now)
    }

    fn adults_signed(&self) -> Result<Option<AuditKnown>, Fault> {
        let rules = self.rules(Audience::Adults)?;
        if rules.version().is_none() {
            return Ok(None);
        }
        let signed = self.active();
        let signed = signed.filter(|one| rules.signed(one.id, Side::Adult).is_some());
        Ok(counted(
            KnownFrom::Signatures,
            signed.count(),
            self.active().count(),
        ))
    }

    fn pupils_signed(&self) -> Result<Option<AuditKnown>, Fault> {
        let rules = self.rules(Audience::Pupils)?;
        if rules.version().is_none() {
            return Ok(None);
        }
        let learning = &self.school.learning;
        let needed = agreements::needed(learning, self.school.settings.demo)?;
        let classes = agreements::classes(learning, &rules, needed, |_| true)?;
        let pupils: Vec<_> = classes.iter().flat_map(|class| &class.pupils).collect();
        let done = pupils
            .iter()
            .filter(|one| !one.own_is_due && !one.parent_is_due);
        Ok(counted(KnownFrom::Signatures, done.count(), pupils.len()))
    }

    fn coverage(&self) -> Result<Option<AuditKnown>, Fault> {
        let learning = &self.school.learning;
        let classes: BTreeSet<_> = learning.classes()?.into_iter().map(|one| one.id).collect();
        let practised = learning.coverage()?.into_iter().map(|(class, ..)| class);
        let practised: BTreeSet<_> = practised.filter(|one| classes.contains(one)).collect();
        Ok(counted(KnownFrom::Coverage, practised.len(), classes.len()))
    }
}

fn counted(from: KnownFrom, count: usize, of: usize) -> Option<AuditKnown> {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    (of > 0).then(|| AuditKnown {
        count: number(count),
        of: number(of),
        ..nothing(from)
    })
}
