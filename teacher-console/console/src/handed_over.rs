//! A report as it stands in the log to which it was handed over: the child's words, what they said besides, and who had
//! opened it before.

use protocol::{
    act::EnvelopeRef,
    directory::LogName,
    report::{About, Report, Teller},
};

use crate::{
    clock,
    state::{incidents::EntryWords, reports::ShownReport},
};

/// The words of the worry that a report becomes, because it is about this person. Only who reads it there is told so.
pub fn handed_over(open: &ShownReport, about: &str, is_on_a_case: bool) -> EntryWords {
    let report = &open.report;
    EntryWords {
        title: teller(report),
        happened_at: report.written_at,
        facts: facts(open, about, is_on_a_case).join("\n"),
        opinion: String::new(),
        childs_words: report.words.trim().to_owned(),
        report: Some(EnvelopeRef {
            id: open.envelope,
            hash: open.hash,
        }),
        field: None,
    }
}

fn teller(report: &Report) -> String {
    match &report.who {
        Teller::SignedIn { name, .. } | Teller::NameTapped { name, .. } => name.clone(),
        Teller::RatherNotSay => "A child who did not give a name".to_owned(),
    }
}

fn facts(open: &ShownReport, subject: &str, is_on_a_case: bool) -> Vec<String> {
    let report = &open.report;
    let log = match open.log {
        LogName::Safeguarding => "safeguarding",
        LogName::Staff => "staff",
        LogName::Leaders => "leaders",
    };
    let yes_or_not_said = |yes: bool| if yes { "yes" } else { "not said" };
    let about = match report.about {
        About::Me => "the child who told",
        About::Friend => "a friend of the child who told",
    };
    let opened: Vec<String> = open
        .opened
        .iter()
        .map(|(name, at)| format!("{name} ({})", clock::written(*at)))
        .collect();
    let mut lines = vec![
        format!(
            "Handed over from the {log} log, where it is closed now, because it is about {subject}."
        ),
        format!(
            "A child's report, written at {} on {}.",
            clock::written(report.written_at),
            open.machine
        ),
        format!("Who told: {}.", teller(report)),
        format!("It is about {about}."),
        format!("Danger today: {}.", yes_or_not_said(report.danger_today)),
        format!("Wants to talk: {}.", yes_or_not_said(report.wants_to_talk)),
    ];
    let chosen = [
        ("What happened", &report.kinds),
        ("Feelings", &report.feelings),
    ];
    for (label, ids) in chosen.into_iter().filter(|(_, ids)| !ids.is_empty()) {
        lines.push(format!(
            "{label}: {}.",
            ids.join(", ").replace(['-', '_'], " ")
        ));
    }
    if !report.when.is_empty() {
        lines.push(format!("When: {}.", report.when.replace(['-', '_'], " ")));
    }
    lines.push(format!(
        "Who could read it there: {}.",
        open.readers.join(", ")
    ));
    lines.push(format!("Who had opened it there: {}.", opened.join(", ")));
    if is_on_a_case {
        lines.push(
            "It was on a case there. What was written on that case stays there, and can be read by whoever could read it before."
                .to_owned(),
        );
    }
    lines
}
