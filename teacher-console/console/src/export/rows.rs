//! What happened, in order, as people read it: each act with its words, and corrections beside what they correct (P13).

use std::borrow::Cow;

use protocol::{
    UtcSeconds,
    act::{Act, ActKind},
    bytes::{Hash, Id, sha256},
    concern::ConcernKind,
    directory::Chain,
    entry::Entry,
    export::{ChainRecord, Export, OpenedWords},
    field::FieldKind,
    report::{Report, Teller},
    statement::{Label, Statement},
};
use serde_json::Value;

use crate::clock;

/// The heading of what stands on every entry of a case.
pub(super) const ABOUT: &str = "Who or what it is about";

/// One line of the record.
#[derive(Clone)]
pub(super) struct Row {
    /// Its place in the log.
    pub(super) place: String,
    /// A name for programs.
    pub(super) kind: &'static str,
    /// What was done, for people.
    pub(super) what: String,
    /// Who did it; nobody for a report.
    pub(super) by: String,
    /// When it happened and was written, by its author.
    pub(super) written: Option<(UtcSeconds, UtcSeconds)>,
    /// When the server took it in.
    pub(super) received_at: UtcSeconds,
    /// The place of what it corrects.
    pub(super) corrects: Option<String>,
    /// Places of what corrects it.
    pub(super) corrected_by: Vec<String>,
    /// The place where this task was ticked off.
    pub(super) done: Option<String>,
    /// The kind of sealed field among its words.
    pub(super) field: Option<FieldKind>,
    /// Heading and text, in order.
    pub(super) texts: Vec<(Cow<'static, str>, String)>,
}

/// How an invented case begins.
const PRACTICE: &str = "open-practice";

/// Every row, in the order of the log. A record this version cannot read is a row that says so.
pub(super) fn of(export: &Export, chain: &Chain) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut hashes: Vec<Option<Hash>> = Vec::new();
    let mut links: Vec<(usize, Hash)> = Vec::new();
    let mut ticks: Vec<(usize, Hash)> = Vec::new();
    for record in &export.records {
        let words = export
            .words
            .iter()
            .find(|words| sha256(&[&words.envelope.0]) == record.link.envelope_hash);
        let (mut row, act) = match signed(record) {
            Some((hash, act)) => (acted(&act, chain), Some((hash, act))),
            None => (arrived(record), None),
        };
        row.place = format!("{}/{}", record.link.epoch, record.link.n);
        row.received_at = record.link.received_at;
        row.texts.extend(words.map(texts).unwrap_or_default());
        row.field = words.and_then(field_in);
        match act.as_ref().map(|(_, act)| &act.kind) {
            Some(ActKind::Correct { corrects }) => links.push((rows.len(), *corrects)),
            Some(ActKind::DoneTask { task }) => ticks.push((rows.len(), *task)),
            _ => {}
        }
        hashes.push(act.map(|(hash, _)| hash));
        rows.push(row);
    }
    for (at, corrects) in links {
        let old = hashes.iter().position(|hash| *hash == Some(corrects));
        let place = rows.get(at).map(|row| row.place.clone());
        if let Some(old) = old.and_then(|old| rows.get_mut(old)) {
            old.corrected_by.extend(place);
            let old = old.place.clone();
            if let Some(row) = rows.get_mut(at) {
                row.corrects = Some(old);
            }
        }
    }
    for (at, task) in ticks {
        let task = hashes.iter().position(|hash| *hash == Some(task));
        tick_off(&mut rows, at, task);
    }
    rows
}

/// Which task was done stands where it was ticked off, and beside the task the place of that.
fn tick_off(rows: &mut [Row], at: usize, task: Option<usize>) {
    let place = rows.get(at).map(|row| row.place.clone());
    let Some(task) = task.and_then(|task| rows.get_mut(task)) else {
        return;
    };
    task.done = place;
    let task = task.place.clone();
    if let Some(row) = rows.get_mut(at) {
        row.what = format!("The task of {task} was done");
    }
}

fn signed(record: &ChainRecord) -> Option<(Hash, Act)> {
    let value: Value = serde_json::from_str(&record.record).ok()?;
    let signed = value.pointer("/act/signed")?.as_str()?;
    let statement: Statement = serde_json::from_str(signed).ok()?;
    Some((statement.hash(), statement.read(Label::Act).ok()?))
}

fn row(kind: &'static str, what: impl Into<String>) -> Row {
    Row {
        place: String::new(),
        kind,
        what: what.into(),
        by: String::new(),
        written: None,
        received_at: 0,
        corrects: None,
        corrected_by: Vec::new(),
        done: None,
        field: None,
        texts: Vec::new(),
    }
}

/// Whether it is an invented case, to practise with (K-19): its pages say so at their head.
pub(super) fn is_practice(rows: &[Row]) -> bool {
    rows.iter().any(|row| row.kind == PRACTICE)
}

fn arrived(record: &ChainRecord) -> Row {
    if record.record.starts_with("{\"received\"") {
        row("report", "A report of a pupil arrived")
    } else {
        row("unreadable", "Something this version cannot read")
    }
}

fn acted(act: &Act, chain: &Chain) -> Row {
    let (kind, what) = match &act.kind {
        ActKind::RecordConcern { .. } => ("record-concern", "Recorded as a concern".to_owned()),
        ActKind::OpenConcern {
            kind: kind @ ConcernKind::Practice,
        } => (
            PRACTICE,
            format!("A worry of a member of staff ({})", kind.name()),
        ),
        ActKind::OpenConcern { kind } => (
            "open-concern",
            format!("A worry of a member of staff ({})", kind.name()),
        ),
        ActKind::MakeIncident { incident_type } => (
            "make-incident",
            format!("Taken up as an incident ({incident_type})"),
        ),
        ActKind::ChangeType {
            from,
            incident_type,
        } => (
            "change-type",
            format!("Not {from} any more, but an incident of type {incident_type}"),
        ),
        ActKind::AddEntry => ("add-entry", "Entry".to_owned()),
        ActKind::AddField {
            due_on: Some(due_on),
            ..
        } => ("add-field", format!("Task, due on {}", clock::day(*due_on))),
        ActKind::AddField { field, .. } => ("add-field", format!("Entry ({})", field.name())),
        ActKind::AnswerStep { step, answer, .. } => (
            "answer-step",
            format!("A step of the procedure ({step}): {answer}"),
        ),
        ActKind::DoneTask { .. } => ("done-task", "A task was done".to_owned()),
        ActKind::TakeEdition { .. } => (
            "take-edition",
            "Went on with the school's new steps".to_owned(),
        ),
        ActKind::Correct { .. } => ("correct", "Correction".to_owned()),
        ActKind::Close => ("close", "Closed".to_owned()),
        ActKind::SetReview { record, review_on } => (
            "set-review",
            format!(
                "To be looked at again on {} ({record})",
                clock::day(*review_on)
            ),
        ),
        ActKind::Hold => ("hold", "Held: nothing may be deleted".to_owned()),
        ActKind::AskRelease => ("ask-release", "Asked to lift the hold".to_owned()),
        ActKind::Release { .. } => ("release", "The hold was lifted".to_owned()),
        ActKind::AskDeletion => ("ask-deletion", "Asked to delete it".to_owned()),
        ActKind::AgreeDeletion { .. } => ("agree-deletion", "Deleted".to_owned()),
        ActKind::TakeBack { .. } => ("take-back", "A wish was taken back".to_owned()),
        ActKind::Export => ("export", "Handed to somebody outside".to_owned()),
    };
    Row {
        by: name(act.author, chain),
        written: Some((act.happened_at, act.written_at)),
        ..row(kind, what)
    }
}

fn name(person: Id, chain: &Chain) -> String {
    chain
        .person_ever(person)
        .map_or_else(|| person.to_string(), |one| one.name.clone())
}

fn field_in(words: &OpenedWords) -> Option<FieldKind> {
    let entry: Entry = serde_json::from_str(&words.json).ok()?;
    entry.field.map(|field| field.kind)
}

pub(super) fn texts(words: &OpenedWords) -> Vec<(Cow<'static, str>, String)> {
    let texts: Vec<(Cow<'static, str>, String)> =
        if let Ok(entry) = serde_json::from_str::<Entry>(&words.json) {
            let lines = entry.field.into_iter().flat_map(|field| field.lines);
            let lines = lines.map(|line| (Cow::Owned(heading(&line.name)), line.words));
            [
                (ABOUT.into(), entry.title),
                ("What was seen, said or done".into(), entry.facts),
                ("The child's own words".into(), entry.childs_words),
                ("What its author makes of it".into(), entry.opinion),
            ]
            .into_iter()
            .chain(lines)
            .collect()
        } else if let Ok(report) = serde_json::from_str::<Report>(&words.json) {
            vec![
                ("Who told".into(), teller(&report.who)),
                ("What kind of thing".into(), report.kinds.join(", ")),
                ("Feelings".into(), report.feelings.join(", ")),
                ("Since when".into(), report.when),
                ("Own words".into(), report.words),
            ]
        } else {
            Vec::new()
        };
    texts
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .collect()
}

/// A line's name as a heading: `held-by` is read as `Held by`.
fn heading(name: &str) -> String {
    let spaced = name.replace('-', " ");
    let mut letters = spaced.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn teller(who: &Teller) -> String {
    match who {
        Teller::SignedIn { name, .. } => name.clone(),
        Teller::NameTapped { name, .. } => format!("{name} (a name was tapped, nobody signed in)"),
        Teller::RatherNotSay => "Would rather not say".to_owned(),
    }
}
