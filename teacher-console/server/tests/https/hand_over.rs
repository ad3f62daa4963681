//! A report about one of its own readers goes where they cannot read it; where it stood, it looks as if somebody had
//! closed it (§1.5 of the plan for keys, P16).

use protocol::{
    act::{Act, ActKind, EnvelopeRef},
    bell::AskBell,
    bytes::{Blob, Hash, Id, Token, sha256},
    cases::{
        AskCase, AskLog, Cases, FetchEnvelope, Inbox, OneCase, OneEnvelope, PostAct, PostSeen,
    },
    concern::{ConcernKind, OwnConcern},
    directory::LogName,
    envelope::{Envelope, EnvelopeKind},
    hand_over::HandOver,
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    pupils::{AskReceipts, ReceiptAnswers},
    seen::{Seen, SeenState},
    statement::{Label, Statement},
};
use serde_json::Value;

use crate::{
    lists::Desk,
    support::{Adult, Machine, code, command},
};

mod on_a_case;

const REPORT: Id = Id([7; 16]);
const HERE: LogName = LogName::Safeguarding;

/// A *Seen* of the head for the report about the lead.
fn seen(desk: &Desk, state: SeenState, hash: Hash) -> Statement {
    let seen = Seen {
        format: 1,
        envelope: REPORT,
        hash,
        state,
        phrase: None,
        at: desk.school.time(),
    };
    desk.school.head.sign(Label::Seen, desk.school.id, &seen)
}

/// The same words in the staff log, for head and second.
fn worry(desk: &Desk, by: &Adult) -> PostAct {
    let mut sealed: Envelope = desk.school.envelope(
        EnvelopeKind::Entry,
        40,
        &[&desk.school.head, &desk.school.second],
    );
    sealed.header.log = LogName::Staff;
    let act = Act {
        format: 1,
        school: desk.school.id,
        log: LogName::Staff,
        case: Id([41; 16]),
        kind: ActKind::OpenConcern {
            kind: ConcernKind::Adult,
        },
        author: by.person.id,
        previous: None,
        happened_at: desk.school.time(),
        written_at: desk.school.time(),
        clock_offset: None,
        envelope: Some(EnvelopeRef {
            id: sealed.header.envelope,
            hash: sealed.hash(),
        }),
    };
    PostAct {
        act: by.sign(Label::Act, desk.school.id, &act),
        envelope: Some(Blob(sealed.to_bytes())),
        expected_length: 0,
    }
}

async fn fetch(desk: &Desk, who: &Token) -> Result<OneEnvelope, ProblemBody> {
    let ask = FetchEnvelope {
        log: HERE,
        envelope: REPORT,
    };
    desk.ask(paths::ENVELOPES_FETCH, who, &ask).await
}

async fn hand_over(desk: &Desk, hash: Hash) -> Result<OwnConcern, ProblemBody> {
    let body = HandOver {
        from: HERE,
        seen: seen(desk, SeenState::Closed, hash),
        worry: worry(desk, &desk.school.head),
    };
    desk.ask(paths::REPORTS_HAND_OVER, &desk.head, &body).await
}

async fn close(desk: &Desk, hash: Hash) {
    let body = PostSeen {
        log: HERE,
        seen: seen(desk, SeenState::Closed, hash),
    };
    let _closed: Nothing = desk.ask(paths::SEEN, &desk.head, &body).await.unwrap();
}

/// A school in which the head has opened the report, and the hash of it.
async fn opened() -> (Desk, Hash) {
    let desk = Desk::begin().await;
    let told = fetch(&desk, &desk.head).await.unwrap();
    let hash = sha256(&[&told.envelope.0]);
    (desk, hash)
}

/// Everything that the lead's console asks by itself, as JSON without what differs from school to school.
async fn shadow(desk: &Desk) -> Vec<Value> {
    let lead = desk.sign_in(&desk.school.lead).await.unwrap();
    let mut told = vec![serde_json::to_value(&lead.logs).unwrap()];
    for log in LogName::ALL {
        let ask = AskLog { log };
        let mut inbox: Inbox = desk.ask(paths::INBOX, &lead.token, &ask).await.unwrap();
        for row in &mut inbox.reports {
            row.received_at = 0;
        }
        told.push(serde_json::to_value(inbox).unwrap());
        let mut cases: Cases = desk.ask(paths::CASES, &lead.token, &ask).await.unwrap();
        for row in &mut cases.cases {
            (row.opened_at, row.changed_at) = (0, 0);
        }
        told.push(serde_json::to_value(cases).unwrap());
        for path in [paths::GRANTS_WAITING, paths::CASES_MINE] {
            let ask = serde_json::json!({ "log": log, "after": null });
            let body = if path == paths::CASES_MINE {
                ask
            } else {
                serde_json::json!({ "log": log })
            };
            told.push(desk.ask(path, &lead.token, &body).await.unwrap());
        }
    }
    let rings = AskBell { is_office: false };
    told.push(desk.ask(paths::BELL, &lead.token, &rings).await.unwrap());
    told.push(Value::from(desk.school.lengths()[0]));
    told
}

#[tokio::test]
async fn no_shadow_a_report_handed_over_looks_to_its_subject_like_one_that_was_closed() {
    let (one, hash) = opened().await;
    let (twin, twin_hash) = opened().await;
    hand_over(&one, hash).await.unwrap();
    close(&twin, twin_hash).await;
    assert_eq!(shadow(&one).await, shadow(&twin).await);
}

#[tokio::test]
async fn f30_its_words_are_given_to_nobody_in_the_first_log_and_to_the_right_people_in_the_other() {
    let (desk, hash) = opened().await;
    let lead = desk.sign_in(&desk.school.lead).await.unwrap().token;
    let told = fetch(&desk, &lead).await.unwrap();
    let openers: Vec<Id> = told.opened.iter().map(|one| one.person).collect();
    let [head_id, lead_id] = [&desk.school.head, &desk.school.lead].map(|one| one.person.id);
    assert_eq!(openers.len(), 2);
    assert!(openers.contains(&head_id) && openers.contains(&lead_id));

    let own = hand_over(&desk, hash).await.unwrap();
    assert_eq!((own.log, own.kind), (LogName::Staff, ConcernKind::Adult));
    for who in [&lead, &desk.head] {
        assert_eq!(code(fetch(&desk, who).await), ProblemCode::NotThere);
    }
    let inbox = |who: Token, log| {
        let desk = &desk;
        async move { desk.ask::<Inbox>(paths::INBOX, &who, &AskLog { log }).await }
    };
    let here = inbox(lead, HERE).await.unwrap().reports;
    assert_eq!(
        here[0].state,
        Some(SeenState::Closed),
        "closed like any other"
    );
    let second = desk.sign_in(&desk.school.second).await.unwrap().token;
    let there = inbox(second, LogName::Staff).await.unwrap().reports;
    assert_eq!(there.len(), 1);
    assert_eq!(inbox(lead, LogName::Staff).await.unwrap().reports, []);
    let path = desk.school.path();
    let checked = command(&["verify", "--folder", path.to_str().unwrap()]);
    assert!(checked.is_ok(), "{checked:?}");
}

#[tokio::test]
async fn only_who_has_opened_it_hands_it_over_and_only_as_a_whole() {
    let desk = Desk::begin().await;
    let guessed = Hash([9; 32]);
    assert_eq!(
        code(hand_over(&desk, guessed).await),
        ProblemCode::NotThere,
        "not these bytes"
    );
    let told = fetch(&desk, &desk.head).await.unwrap();
    let hash = sha256(&[&told.envelope.0]);
    let not_closed = HandOver {
        from: HERE,
        seen: seen(&desk, SeenState::Opened, hash),
        worry: worry(&desk, &desk.school.head),
    };
    let refused: Result<OwnConcern, _> = desk
        .ask(paths::REPORTS_HAND_OVER, &desk.head, &not_closed)
        .await;
    assert_eq!(code(refused), ProblemCode::Unreadable);
    let teacher = desk.sign_in(&desk.school.teacher).await.unwrap().token;
    let of_another = HandOver {
        from: HERE,
        seen: seen(&desk, SeenState::Closed, hash),
        worry: worry(&desk, &desk.school.teacher),
    };
    let refused: Result<OwnConcern, _> = desk
        .ask(paths::REPORTS_HAND_OVER, &teacher, &of_another)
        .await;
    assert!(refused.is_err(), "signed by somebody else");
    assert!(fetch(&desk, &desk.head).await.is_ok(), "nothing was shut");
    hand_over(&desk, hash).await.unwrap();
}

/// What a pupil's computer is told about the report.
async fn told(desk: &Desk, pc: &Machine) -> Option<Statement> {
    let ask = AskReceipts {
        names: vec![Token([1; 32]); 8],
    };
    let told: ReceiptAnswers = desk
        .school
        .ask(paths::RECEIPTS, Some(pc), None, &ask)
        .await
        .unwrap();
    told.answers[0].clone()
}

/// A sentence for the child by this adult, posted in this log.
async fn answer(
    desk: &Desk,
    log: LogName,
    (who, by): (&Token, &Adult),
    hash: Hash,
) -> Result<Statement, ProblemBody> {
    let seen = Seen {
        format: 1,
        envelope: REPORT,
        hash,
        state: SeenState::InHand,
        phrase: Some("thank-you".into()),
        at: desk.school.time(),
    };
    let seen = by.sign(Label::Seen, desk.school.id, &seen);
    let body = PostSeen {
        log,
        seen: seen.clone(),
    };
    let _stored: Nothing = desk.ask(paths::SEEN, who, &body).await?;
    Ok(seen)
}

#[tokio::test]
async fn the_child_is_answered_from_the_log_that_has_the_report_now_and_from_no_other() {
    let (desk, hash) = opened().await;
    let pc = desk.school.approved_pc(33).await;
    let head = (&desk.head, &desk.school.head);
    let before = answer(&desk, HERE, head, hash).await.unwrap();
    let own = hand_over(&desk, hash).await.unwrap();
    assert_eq!(told(&desk, &pc).await, Some(before), "not 'done'");

    let second = desk.sign_in(&desk.school.second).await.unwrap().token;
    let by_second = (&second, &desk.school.second);
    let unread = answer(&desk, LogName::Staff, by_second, hash).await;
    assert_eq!(code(unread), ProblemCode::Refused, "nobody has opened it");
    let ask = AskCase {
        log: LogName::Staff,
        case: own.case,
    };
    let _case: OneCase = desk.ask(paths::CASES_ONE, &second, &ask).await.unwrap();
    let other_bytes = answer(&desk, LogName::Staff, by_second, Hash([9; 32])).await;
    assert_eq!(code(other_bytes), ProblemCode::NotThere);
    let lead = desk.sign_in(&desk.school.lead).await.unwrap().token;
    for log in [HERE, LogName::Staff] {
        let by_lead = answer(&desk, log, (&lead, &desk.school.lead), hash).await;
        assert_eq!(code(by_lead), ProblemCode::NotThere, "about them");
    }
    let late = answer(&desk, HERE, head, hash).await;
    assert_eq!(code(late), ProblemCode::NotThere, "it is not here any more");

    let said = answer(&desk, LogName::Staff, by_second, hash)
        .await
        .unwrap();
    assert_eq!(told(&desk, &pc).await, Some(said));
    let ask = AskLog {
        log: LogName::Staff,
    };
    let there: Inbox = desk.ask(paths::INBOX, &second, &ask).await.unwrap();
    assert_eq!(there.reports[0].state, Some(SeenState::InHand));
    let path = desk.school.path();
    let checked = command(&["verify", "--folder", path.to_str().unwrap()]);
    assert!(checked.is_ok(), "{checked:?}");
}

#[tokio::test]
async fn no_shadow_an_answer_from_the_other_log_leaves_nothing_where_it_stood() {
    let (one, hash) = opened().await;
    let (twin, twin_hash) = opened().await;
    let own = hand_over(&one, hash).await.unwrap();
    close(&twin, twin_hash).await;
    let ask = AskCase {
        log: LogName::Staff,
        case: own.case,
    };
    let _case: OneCase = one.ask(paths::CASES_ONE, &one.head, &ask).await.unwrap();
    let head = (&one.head, &one.school.head);
    answer(&one, LogName::Staff, head, hash).await.unwrap();
    assert_eq!(shadow(&one).await, shadow(&twin).await);
}
