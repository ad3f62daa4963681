//! An item of the self-audit in words, on the screen as on the paper.

use protocol::audit::{AuditAnswer, AuditKnown, AuditRow, AuditSays, KnownFrom};

use crate::{clock, state::State, words::Words};

/// This year's answer in a word or two.
pub(super) fn short(row: &AuditRow, words: &Words) -> String {
    words.say(match row.answer.as_ref().map(|answer| answer.says) {
        None => "audit-open",
        Some(AuditSays::Yes) => "audit-yes",
        Some(AuditSays::No) => "audit-no",
        Some(AuditSays::Fact) => "audit-fact",
    })
}

/// What is known, what was answered, now and a year ago, and whose it is.
pub(super) fn lines(state: &State, row: &AuditRow, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(row.known.as_ref().map(|known| self::known(known, words)));
    let answers = [
        ("audit-answered-by", &row.answer),
        ("audit-last-year", &row.last_year),
    ];
    for (id, answer) in answers {
        let answer = answer.as_ref();
        lines.extend(answer.map(|answer| answered(state, id, answer, words)));
    }
    if let Some(owner) = row.owner.filter(|_| row.answer.is_none()) {
        let day = row.due.map(clock::day).unwrap_or_default();
        let said = [("name", state.school.name_of(owner)), ("day", day)];
        let said = said.each_ref().map(|(name, text)| (*name, text.as_str()));
        let id = if row.due.is_some() {
            "audit-given-by"
        } else {
            "audit-given"
        };
        lines.push(words.say_with(id, &said));
    }
    if let Some(number) = row.action {
        let number = number.to_string();
        lines.push(words.say_with("audit-action", &[("number", &number)]));
    }
    lines
}

/// What is known, with where from and since when.
fn known(known: &AuditKnown, words: &Words) -> String {
    let id = match known.from {
        KnownFrom::Record => "audit-from-record",
        KnownFrom::RecordDay => "audit-from-record-day",
        KnownFrom::Policy => "audit-from-policy",
        KnownFrom::PolicyDue => "audit-from-policy-due",
        KnownFrom::Duty => "audit-from-duty",
        KnownFrom::Signatures => "audit-from-signatures",
        KnownFrom::Procedures => "audit-from-procedures",
        KnownFrom::Coverage => "audit-from-coverage",
        KnownFrom::Log => "audit-from-log",
    };
    let said = [
        ("words", known.words.clone()),
        ("day", known.at.map(clock::day).unwrap_or_default()),
        ("count", known.count.to_string()),
        ("of", known.of.to_string()),
    ];
    words.say_with(
        id,
        &said.each_ref().map(|(name, text)| (*name, text.as_str())),
    )
}

/// What can be taken as a fact from what is known.
pub(super) fn fact(known: &AuditKnown) -> Option<String> {
    match known.from {
        KnownFrom::RecordDay | KnownFrom::Policy | KnownFrom::PolicyDue => known.at.map(clock::day),
        KnownFrom::Record | KnownFrom::Duty => {
            Some(known.words.clone()).filter(|words| !words.is_empty())
        }
        _ => None,
    }
}

fn answered(state: &State, id: &str, answer: &AuditAnswer, words: &Words) -> String {
    let says = words.say(match answer.says {
        AuditSays::Yes => "audit-yes",
        AuditSays::No => "audit-no",
        AuditSays::Fact => "audit-fact",
    });
    let said = [
        ("says", says),
        ("words", answer.words.clone()),
        ("name", state.school.name_of(answer.by)),
        ("day", clock::day(answer.at)),
    ];
    words.say_with(
        id,
        &said.each_ref().map(|(name, text)| (*name, text.as_str())),
    )
}
