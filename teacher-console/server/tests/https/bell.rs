//! Danger now rings where a reader last worked, and nowhere that it would betray somebody (E-15, P16).

use protocol::{
    bell::{AskBell, Bell},
    bytes::{Blob, Id, Token},
    cases::{AskLog, FetchEnvelope, Inbox, OneEnvelope, PostSeen},
    directory::LogName,
    envelope::EnvelopeKind,
    machines::Nothing,
    parcel::{Parcel, SealedReport},
    paths,
    seen::{Seen, SeenState},
    staff::StaffSession,
    statement::Label,
};
use serde::Serialize;
use serde_json::Value;

use crate::support::{Adult, Machine, TestSchool};

async fn rings(school: &TestSchool, console: &Machine, person: Option<&Token>) -> bool {
    let ask = AskBell { is_office: false };
    let bell: Bell = school
        .ask(paths::BELL, Some(console), person, &ask)
        .await
        .unwrap();
    bell.rings
}

async fn office(school: &TestSchool, console: &Machine) -> bool {
    let ask = AskBell { is_office: true };
    let bell: Bell = school
        .ask(paths::BELL, Some(console), None, &ask)
        .await
        .unwrap();
    bell.rings
}

/// An urgent report arrives for these people.
async fn danger(
    school: &TestSchool,
    log: LogName,
    readers: &[&Adult],
) -> protocol::envelope::Envelope {
    let pc = school.approved_pc(40).await;
    let mut report = school.envelope(EnvelopeKind::Report, 7, readers);
    report.header.urgent = true;
    report.header.log = log;
    let parcel = Parcel {
        progress: Vec::new(),
        reports: vec![SealedReport {
            envelope: Blob(report.to_bytes()),
            receipt_name: Token([7; 32]),
        }],
    };
    school.parcel(&pc, &parcel).await;
    report
}

#[tokio::test]
async fn danger_and_nobody_there_rings_on_the_locked_console_of_a_reader_until_one_signs_for_it() {
    let school = TestSchool::founded().await;
    let (leads, teachers) = (
        school.founding_console(96).await,
        school.founding_console(97).await,
    );
    let session = school.sign_in(&leads, &school.lead).await;
    school.sign_in(&teachers, &school.teacher).await;
    assert!(!rings(&school, &leads, None).await, "nothing has come");
    let report = danger(
        &school,
        LogName::Safeguarding,
        &[&school.lead, &school.head],
    )
    .await;
    assert!(rings(&school, &leads, None).await);
    assert!(!rings(&school, &teachers, None).await, "teachers only");
    assert!(
        !office(&school, &leads).await,
        "the ladder has not come so far"
    );
    school.wait_s(5 * 60);
    assert!(office(&school, &leads).await);

    let person = school.sign_in(&leads, &school.lead).await.token;
    let fetch = FetchEnvelope {
        log: LogName::Safeguarding,
        envelope: report.header.envelope,
    };
    let _bytes: OneEnvelope = school
        .ask(paths::ENVELOPES_FETCH, Some(&leads), Some(&person), &fetch)
        .await
        .unwrap();
    let sign = async |state| {
        let seen = Seen {
            format: 1,
            envelope: report.header.envelope,
            hash: report.hash(),
            state,
            phrase: None,
            at: school.time(),
        };
        let post = PostSeen {
            log: LogName::Safeguarding,
            seen: school.lead.sign(Label::Seen, school.id, &seen),
        };
        let _kept: Nothing = school
            .ask(paths::SEEN, Some(&leads), Some(&person), &post)
            .await
            .unwrap();
    };
    sign(SeenState::Opened).await;
    assert!(office(&school, &leads).await, "reading alone stops nothing");
    sign(SeenState::InHand).await;
    assert!(!office(&school, &leads).await);
    assert!(!rings(&school, &leads, None).await);
    assert_eq!(session.person, school.lead.person.id);
}

/// Everything a console gets for somebody, as text.
async fn all_that_is_seen(school: &TestSchool, console: &Machine, person: &Token) -> Vec<String> {
    let mut seen = Vec::new();
    let mut note = async |path: &str, person: Option<&Token>, body: Value| {
        let answer: Result<Value, _> = school.ask(path, Some(console), person, &body).await;
        seen.push(format!("{path} {answer:?}"));
    };
    for log in LogName::ALL {
        for path in [paths::INBOX, paths::CASES] {
            note(path, Some(person), json(&AskLog { log })).await;
        }
        let guessed = FetchEnvelope {
            log,
            envelope: Id([7; 16]),
        };
        note(paths::ENVELOPES_FETCH, Some(person), json(&guessed)).await;
    }
    note(paths::CONCERNS_OWN, Some(person), json(&Nothing {})).await;
    for is_office in [false, true] {
        for person in [None, Some(person)] {
            note(paths::BELL, person, json(&AskBell { is_office })).await;
        }
    }
    seen
}

fn json(body: &impl Serialize) -> Value {
    serde_json::to_value(body).unwrap()
}

/// The head's shared console, with or without an urgent report that was kept from the head.
async fn head_of_a_school(with_report: bool) -> (Vec<String>, Vec<LogName>) {
    let school = TestSchool::founded().await;
    let console = school.founding_console(96).await;
    school.sign_in(&console, &school.second).await;
    let session: StaffSession = school.sign_in(&console, &school.head).await;
    if with_report {
        danger(&school, LogName::Leaders, &[&school.chair, &school.second]).await;
    } else {
        school.approved_pc(40).await;
    }
    school.wait_s(10 * 60);
    let again = school.sign_in(&console, &school.head).await;
    assert_eq!(
        (session.rooms, session.logs),
        (again.rooms, again.logs.clone())
    );
    (
        all_that_is_seen(&school, &console, &again.token).await,
        again.logs,
    )
}

#[tokio::test]
async fn no_shadow_a_console_gets_the_same_bytes_with_and_without_a_report_about_its_person() {
    let (with, logs_with) = head_of_a_school(true).await;
    let (without, logs_without) = head_of_a_school(false).await;
    assert_eq!(with, without);
    assert_eq!(logs_with, logs_without);

    let school = TestSchool::founded().await;
    let console = school.founding_console(96).await;
    let second = school.sign_in(&console, &school.second).await.token;
    danger(&school, LogName::Leaders, &[&school.chair, &school.second]).await;
    assert!(
        rings(&school, &console, Some(&second)).await,
        "the same report does ring for its reader"
    );
    let inbox: Inbox = school
        .ask(
            paths::INBOX,
            Some(&console),
            Some(&second),
            &AskLog {
                log: LogName::Leaders,
            },
        )
        .await
        .unwrap();
    assert_eq!(inbox.reports.len(), 1);
}
