//! A report that is on a case already goes as any other does; its case goes on without the child's words.

use protocol::{
    cases::CaseStatus,
    grant::{Grant, GrantReason, Granted, PostGrant},
};

use super::*;

const CASE: Id = Id([50; 16]);

/// What the head does next on the case of the first log, after this act of theirs.
fn act(desk: &Desk, kind: ActKind, entry: Option<u8>, previous: Option<Hash>) -> PostAct {
    let (head, lead) = (&desk.school.head, &desk.school.lead);
    let sealed = entry.map(|number| {
        desk.school
            .envelope(EnvelopeKind::Entry, number, &[head, lead])
    });
    let act = Act {
        format: 1,
        school: desk.school.id,
        log: HERE,
        case: CASE,
        kind,
        author: head.person.id,
        previous,
        happened_at: desk.school.time(),
        written_at: desk.school.time(),
        clock_offset: None,
        envelope: sealed.as_ref().map(|sealed| EnvelopeRef {
            id: sealed.header.envelope,
            hash: sealed.hash(),
        }),
    };
    PostAct {
        act: head.sign(Label::Act, desk.school.id, &act),
        envelope: sealed.map(|sealed| Blob(sealed.to_bytes())),
        expected_length: 0,
    }
}

/// Posts it; the hash by which the next act names it.
async fn post(desk: &Desk, mut act: PostAct, length: u32) -> (OneCase, Hash) {
    act.expected_length = length;
    let hash = act.act.hash();
    let one = desk.ask(paths::CASES_ACT, &desk.head, &act).await.unwrap();
    (one, hash)
}

async fn record(desk: &Desk) -> Hash {
    let kind = ActKind::RecordConcern { report: REPORT };
    post(desk, act(desk, kind, None, None), 0).await.1
}

async fn case_for(desk: &Desk, who: &Token) -> OneCase {
    let ask = AskCase {
        log: HERE,
        case: CASE,
    };
    desk.ask(paths::CASES_ONE, who, &ask).await.unwrap()
}

#[tokio::test]
async fn its_case_keeps_what_was_written_goes_on_and_says_nothing_of_where_the_report_went() {
    let (desk, hash) = opened().await;
    let recorded = record(&desk).await;
    let silent = hand_over(&desk, hash).await.unwrap_err();
    assert_eq!(silent.code, ProblemCode::Refused);
    assert!(silent.what.contains("Add an entry"), "{}", silent.what);
    assert!(fetch(&desk, &desk.head).await.is_ok(), "nothing was shut");

    let entry = act(&desk, ActKind::AddEntry, Some(51), Some(recorded));
    let (_, written) = post(&desk, entry, 1).await;
    let own = hand_over(&desk, hash).await.unwrap();
    assert_eq!((own.log, own.kind), (LogName::Staff, ConcernKind::Adult));
    let lead = desk.sign_in(&desk.school.lead).await.unwrap().token;
    for who in [&lead, &desk.head] {
        assert_eq!(code(fetch(&desk, who).await), ProblemCode::NotThere);
        let case = case_for(&desk, who).await;
        assert_eq!((case.row.status, case.row.length), (CaseStatus::Concern, 2));
        assert_eq!(case.report, Some(REPORT), "as it always was");
        assert!(case.acts[1].envelope.is_some(), "what was written stays");
    }
    let ask = AskLog { log: HERE };
    let here: Inbox = desk.ask(paths::INBOX, &lead, &ask).await.unwrap();
    let row = &here.reports[0];
    assert_eq!((row.state, row.case), (Some(SeenState::Closed), Some(CASE)));

    let next = act(&desk, ActKind::AddEntry, Some(52), Some(written));
    let (case, _) = post(&desk, next, 2).await;
    assert_eq!(case.row.length, 3, "it goes on");
    let again = hand_over(&desk, hash).await;
    assert_eq!(code(again), ProblemCode::NotThere, "it is gone from here");
    let second = desk.sign_in(&desk.school.second).await.unwrap().token;
    let ask = AskCase {
        log: LogName::Staff,
        case: own.case,
    };
    let there: OneCase = desk.ask(paths::CASES_ONE, &second, &ask).await.unwrap();
    assert!(there.acts[0].envelope.is_some());
    let path = desk.school.path();
    let checked = command(&["verify", "--folder", path.to_str().unwrap()]);
    assert!(checked.is_ok(), "{checked:?}");
}

#[tokio::test]
async fn no_shadow_its_case_looks_to_the_subject_like_one_whose_report_was_closed() {
    let (one, hash) = opened().await;
    let (twin, twin_hash) = opened().await;
    for desk in [&one, &twin] {
        let recorded = record(desk).await;
        let entry = act(desk, ActKind::AddEntry, Some(51), Some(recorded));
        post(desk, entry, 1).await;
    }
    hand_over(&one, hash).await.unwrap();
    close(&twin, twin_hash).await;
    assert_eq!(shadow(&one).await, shadow(&twin).await);
    let mut cases = Vec::new();
    for desk in [&one, &twin] {
        let lead = desk.sign_in(&desk.school.lead).await.unwrap().token;
        let case = case_for(desk, &lead).await;
        let acts = case.acts.iter();
        let acts: Vec<_> = acts
            .map(|act| (act.number, act.envelope.is_some()))
            .collect();
        cases.push((case.report, case.next, case.row.length, acts));
    }
    assert_eq!(cases[0], cases[1]);
}

#[tokio::test]
async fn whoever_was_let_in_to_the_case_by_the_report_alone_stays_a_reader_of_it() {
    let (desk, hash) = opened().await;
    let recorded = record(&desk).await;
    let second = &desk.school.second;
    let grant = Grant {
        format: 1,
        log: HERE,
        envelopes: vec![REPORT],
        reader: second.reader(),
        reason: GrantReason::NeedsThisCase,
        at: desk.school.time(),
    };
    let stanza = protocol::envelope::Stanza {
        key_id: second.reader(),
        encapsulated: [3; 32],
        wrapped: [4; 56],
    };
    let lead = desk.sign_in(&desk.school.lead).await.unwrap().token;
    let _opened = fetch(&desk, &lead).await.unwrap();
    let body = PostGrant {
        grant: desk.school.lead.sign(Label::Grant, desk.school.id, &grant),
        stanzas: vec![Blob(stanza.to_bytes())],
    };
    let granted: Granted = desk.ask(paths::GRANTS, &lead, &body).await.unwrap();
    assert_eq!(granted, Granted::Waits, "somebody from elsewhere");
    let sign_off = protocol::grant::SignOff {
        format: 1,
        act: body.grant.hash(),
        at: desk.school.time(),
    };
    let agreed = protocol::grant::PostSignOff {
        log: HERE,
        sign_off: desk
            .school
            .head
            .sign(Label::SignOff, desk.school.id, &sign_off),
    };
    let _done: Nothing = desk
        .ask(paths::GRANTS_SIGN_OFF, &desk.head, &agreed)
        .await
        .unwrap();
    let entry = act(&desk, ActKind::AddEntry, Some(51), Some(recorded));
    post(&desk, entry, 1).await;

    let before = case_for(&desk, &desk.head).await;
    assert_eq!(before.grants.len(), 1);
    hand_over(&desk, hash).await.unwrap();
    let after = case_for(&desk, &desk.head).await;
    assert_eq!(after.grants, before.grants);
    let them = desk.sign_in(second).await.unwrap().token;
    assert_eq!(code(fetch(&desk, &them).await), ProblemCode::NotThere);
    assert_eq!(case_for(&desk, &them).await.row.length, 2);
}
