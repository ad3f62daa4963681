//! Reports and cases, for the people they were sealed for: the server hands out bytes it cannot read, on record.

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    UtcSeconds,
    act::ActKind,
    bytes::{Blob, Hash, Id},
    cases::{
        ActRow, AskCase, AskLog, CaseRow, Cases, FormerReader, Inbox, InboxRow, OneCase, PostAct,
    },
    directory::LogName,
    statement::Statement,
};
use safeguarding::{Act, CaseId, Digest, EnvelopeId, PersonId, Refusal, StaffMember};
use store::{CaseLog, Expected, Given, OpenedCase, SignedAct, StoreFault};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    chain::watches,
    elsewhere::{named_elsewhere, say_what_is_elsewhere},
    fetching::fetched_elsewhere,
    grants::travelling,
    seen::seen_state,
    trail::{A_CASE, turned_away},
    who::Staff,
};
use crate::{
    casework::{self, CheckedAct},
    fault::Fault,
    first_contact, own_contacts, people, procedures, risks, sanctions,
    school::School,
    school_settings::{Setting, value},
};

/// Reports and staff's concerns of one log that wait for the asker.
pub(crate) async fn inbox(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskLog>,
) -> Answer<Inbox> {
    let (file, who) = (log(&school, ask.log), member(&staff));
    let learning = Arc::clone(&school.learning);
    let inbox = beside(move || -> Result<_, Fault> {
        let mut reports = Vec::new();
        for row in file.inbox(&who)? {
            let machine = learning.machine(row.machine)?;
            reports.push(InboxRow {
                envelope: Id(row.report.envelope.id.0),
                urgent: row.report.is_urgent,
                received_at: row.report.received_at_s,
                machine_name: machine.map(|one| one.name).unwrap_or_default(),
                state: row.seen_state.as_deref().and_then(seen_state),
                concern: row
                    .report
                    .concern
                    .and_then(|(kind, _)| casework::kind_in_protocol(kind)),
                case: row.report.case.map(|case| Id(case.0)),
                status: row.status.as_deref().and_then(casework::status),
            });
        }
        let former = file.former_readers(&who.reader_keys)?;
        Ok(Inbox {
            reports,
            former: former.into_iter().map(former_reader).collect(),
        })
    })
    .await?;
    Ok(Json(inbox))
}

fn former_reader(row: store::FormerReaderRow) -> FormerReader {
    FormerReader {
        person: Id(row.person.0),
        could_read: row.could_read,
        until: row.until_s,
    }
}

/// Cases of one log of which any part was sealed for the asker.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskLog>,
) -> Answer<Cases> {
    let (file, who) = (log(&school, ask.log), member(&staff));
    let (rows, now) = (beside(move || file.cases_for(&who)).await?, school.now());
    let cases = rows.iter();
    let cases = cases
        .filter_map(|row| casework::case_row(row, now))
        .collect();
    let watched = risks::watched();
    Ok(Json(Cases { cases, watched }))
}

/// One case with its chronology and what the asker may do next.
pub(crate) async fn one(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskCase>,
) -> Answer<OneCase> {
    open_case(&school, &staff, ask.log, CaseId(ask.case.0)).await
}

/// A signed act with its sealed words: checked, decided by the rules, appended if nobody was faster.
pub(crate) async fn act(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(post): Body<PostAct>,
) -> Answer<OneCase> {
    let checked = staff.checked(&post)?;
    // An export has an address of its own, where the password is asked for again.
    if checked.act.kind == ActKind::Export {
        return Err(No::unreadable());
    }
    let (log_name, case) = (checked.act.log, CaseId(checked.act.case.0));
    let (file, who, now) = (log(&school, log_name), member(&staff), school.now());
    let signed = text(&post.act)?;
    let length = post.expected_length;
    let (writing, by, at_work) = (Arc::clone(&file), who.id, Arc::clone(&school));
    let done = beside(move || match decide(&at_work, &who, &checked, now)? {
        Ok(acts) => {
            procedures::keep_edition(&writing, &at_work.procedures, &acts, now)?;
            write(&writing, acts, checked, &signed, length, now)
        }
        Err(no) => Ok(Err(no)),
    })
    .await?;
    if let Err(no) = done {
        return Err(turned_away(no, file, by, A_CASE, now).await);
    }
    open_case(&school, &staff, log_name, case).await
}

/// Appends what the rules decided; a slower writer is told so.
pub(super) fn write(
    file: &CaseLog,
    acts: Vec<Act>,
    checked: CheckedAct,
    signed: &str,
    length: u32,
    now: i64,
) -> Result<Result<(), No>, Fault> {
    let case = CaseId(checked.act.case.0);
    let expected = Expected {
        length,
        previous: checked.act.previous.map(|previous| Digest(previous.0)),
    };
    let acts: Vec<SignedAct> = acts
        .into_iter()
        .map(|act| SignedAct {
            act,
            signed: signed.to_owned(),
        })
        .collect();
    let envelopes: Vec<_> = checked.words.into_iter().collect();
    match file.append(case, expected, &acts, &envelopes, now) {
        Ok(_) => Ok(Ok(())),
        Err(StoreFault::SomebodyWasFaster { .. }) => Ok(Err(No::changed())),
        Err(StoreFault::AuthorHasMovedOn) => Ok(Err(No::author_has_moved_on())),
        Err(fault) => Err(fault.into()),
    }
}

/// What the rules say to it: the acts to append, or no.
pub(super) fn decide(
    school: &School,
    who: &StaffMember,
    checked: &CheckedAct,
    now: i64,
) -> Result<Result<Vec<Act>, No>, Fault> {
    let case = CaseId(checked.act.case.0);
    let file = log(school, checked.act.log);
    let known = file.case(case)?;
    if let ActKind::RecordConcern { report } = checked.act.kind {
        let Some(report) = file.report(EnvelopeId(report.0))? else {
            return Ok(Err(No::not_there()));
        };
        // First of all a reader: nobody else learns that a case is there.
        if let Err(refusal) = report.may_open(who) {
            return Ok(Err(refusal.into()));
        }
        if known.is_some() {
            return Ok(Err(No::changed()));
        }
        let first = report.record_concern(case, checked.payload, who, now);
        return Ok(first.map(|act| vec![act]).map_err(No::from));
    }
    let Some(mut known) = known else {
        return Ok(Err(No::not_there()));
    };
    match casework::keeping_command(checked) {
        Ok(Some(command)) => {
            let act = known.decide_keeping(command, checked.payload, who, now);
            return Ok(act.map(|act| vec![act]).map_err(No::from));
        }
        Ok(None) => {}
        Err(refusal) => return Ok(Err(refusal.into())),
    }
    procedures::attach(&file, &mut known)?;
    let command = casework::command(checked, &school.procedures);
    let decided = command.and_then(|command| match command {
        Some(command) => known.decide(command, checked.payload, who, now),
        None => Err(Refusal::NoSuchEntry),
    });
    Ok(decided.map_err(|refusal| match known.asked_now() {
        Some(step) if refusal == Refusal::StepsOpen => No::steps_open(step),
        _ => No::from(refusal),
    }))
}

async fn open_case(
    school: &Arc<School>,
    staff: &Staff,
    log_name: LogName,
    case: CaseId,
) -> Answer<OneCase> {
    let (file, who, now) = (log(school, log_name), member(staff), school.now());
    let asker = who.clone();
    let (reading, at_work) = (Arc::clone(&file), Arc::clone(school));
    let found = beside(move || -> Result<_, Fault> {
        let elsewhere = fetched_elsewhere(&at_work, log_name, asker.id, now)?;
        let mut opened = reading.open_case(case, &asker, &elsewhere, now)?;
        if let Given::Words(opened) = &mut opened {
            procedures::attach(&reading, &mut opened.case)?;
        }
        Ok((opened, reading.grants_on(case)?))
    });
    let (opened, grants) = found.await?;
    let opened = match opened {
        Given::Words(opened) => opened,
        Given::HeldBack => return Err(Refusal::FetchesMuch.into()),
        Given::Nothing => {
            return Err(turned_away(No::not_there(), file, who.id, A_CASE, now).await);
        }
    };
    let followed = opened.case.clone();
    let mut one = in_protocol(opened, &grants, &who, now)?;
    let named = named_elsewhere(&one);
    let at_work = Arc::clone(school);
    let (known, contacts, shown, refused) = beside(move || -> Result<_, Fault> {
        let (learning, is_demo) = (&at_work.learning, at_work.settings.demo);
        let contacts = first_contact::all(learning, is_demo)?;
        let here = procedures::Here {
            library: &at_work.procedures,
            locality: &value(learning, Setting::Locality, is_demo)?,
            own: &own_contacts::all(learning)?,
            now,
            reader: &who,
        };
        let refused = casework::refused_fields(&who, &followed);
        let shown = (
            procedures::shown(&followed, here),
            sanctions::shown(&followed, here.library),
            risks::shown(&followed),
            procedures::earlier(&file, &followed)?,
        );
        Ok((file.known_acts(&named)?, contacts, shown, refused))
    })
    .await?;
    one.refused_fields = refused;
    one.first_contacts = contacts;
    (one.procedure, one.sanctions, one.risks, one.earlier) = shown;
    say_what_is_elsewhere(&mut one, known, watches(staff, log_name).is_ok())?;
    Ok(Json(one))
}

fn in_protocol(
    opened: OpenedCase,
    grants: &[String],
    who: &StaffMember,
    now: UtcSeconds,
) -> Result<OneCase, Fault> {
    let case = &opened.case;
    let status = casework::status(case.status().name()).ok_or_else(unreadable_act)?;
    let changed_at = case.chronology().last().map_or(0, |act| act.at_s);
    let row = CaseRow {
        case: Id(case.id().0),
        status,
        incident_type: case.incident_type().map(|one| one.row().to_owned()),
        opened_at: case.opened_at_s(),
        length: case.length(),
        practice: case.is_practice(),
        changed_at,
        quiet_school_days: casework::quiet(status, changed_at, now),
        next_due: case.next_due_s(),
    };
    let next = casework::next_acts(who, case);
    let report = case
        .concern_kind()
        .is_none()
        .then(|| Id(case.began_with().0));
    let mut acts = Vec::new();
    for act in opened.acts {
        acts.push(ActRow {
            number: act.n,
            link: Hash(act.link.0),
            received_at: act.received_at_s,
            act: serde_json::from_str(&act.act.signed).map_err(|_| unreadable_act())?,
            envelope: act.envelope.map(Blob),
            added: travelling(act.added),
        });
    }
    Ok(OneCase {
        row,
        report,
        acts,
        grants: grants
            .iter()
            .map(|signed| serde_json::from_str(signed))
            .collect::<Result<_, _>>()
            .map_err(|_| unreadable_act())?,
        elsewhere: Vec::new(),
        deletions: Vec::new(),
        next,
        refused_fields: Vec::new(),
        first_contacts: Vec::new(),
        procedure: None,
        earlier: Vec::new(),
        sanctions: None,
        risks: None,
    })
}

pub(super) fn unreadable_act() -> Fault {
    Fault::new(
        "A stored act cannot be read.",
        "Run `school-server verify`, and keep the folder as it is.",
    )
}

pub(super) fn log(school: &School, log: LogName) -> Arc<CaseLog> {
    Arc::clone(&school.log(log).file)
}

pub(super) fn member(staff: &Staff) -> StaffMember {
    let who = people::staff_member(&staff.person, staff.founded.chain.newest());
    debug_assert_eq!(who.id, PersonId(staff.person.id.0));
    who
}

pub(super) fn text(statement: &Statement) -> Result<String, Fault> {
    serde_json::to_string(statement).map_err(|_| {
        Fault::new(
            "A signed paper could not be written.",
            "Please report this.",
        )
    })
}
