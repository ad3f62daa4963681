//! A worry that a member of staff wrote down: a case without a report, and how little of it its author sees.

use super::*;

const CASE: CaseId = CaseId([30; 16]);
const WORDS: EnvelopeId = EnvelopeId([31; 16]);

/// A log with a worry that the stranger wrote for the lead and themselves.
fn log_with_worry(folder: &TempDir) -> CaseLog {
    let log = case_log(folder);
    let words = NewEnvelope {
        readers: vec![lead().reader_keys[0], stranger().reader_keys[0]],
        ..envelope(31)
    };
    let act = open_concern(
        CASE,
        Log::Safeguarding,
        ConcernKind::Child,
        (words.words(), false),
        Digest([1; 32]),
        &stranger(),
        NOW_S,
    )
    .expect("anybody may");
    log.append(
        CASE,
        Expected {
            length: 0,
            previous: None,
        },
        &[signed(act)],
        &[words],
        NOW_S,
    )
    .expect("appended");
    log
}

#[test]
fn a_worry_stands_beside_the_reports_and_begins_a_case_without_one() {
    let folder = folder();
    let log = log_with_worry(&folder);
    log.receive(&[envelope(1)], NOW_S + 1).expect("stored");
    let inbox = log.inbox(&lead()).expect("listed");
    let kinds: Vec<_> = inbox.iter().map(|row| row.report.concern).collect();
    assert_eq!(kinds, [Some((ConcernKind::Child, stranger().id)), None]);
    assert_eq!(
        (inbox[0].report.case, inbox[0].status.as_deref()),
        (Some(CASE), Some("concern"))
    );
    let opened = log
        .open_case(CASE, &lead(), &[], NOW_S)
        .expect("opened")
        .words()
        .expect("theirs");
    assert_eq!(opened.acts[0].envelope.as_deref(), Some(&[31; 600][..]));
    assert_eq!(log.report_count().expect("counted"), 1, "it is no report");
    assert_eq!(log.verify_chain(&[]).expect("walked").breaks, []);
}

#[test]
fn its_author_sees_their_own_words_and_whether_it_is_open_and_nothing_else_of_the_case() {
    let folder = folder();
    let log = log_with_worry(&folder);
    let make = Command::MakeIncident {
        incident_type: IncidentType::SelfHarm,
        follows: None,
    };
    decide_and_append(&log, CASE, make, &[]).expect("appended");
    let author = stranger();
    assert_eq!(log.inbox(&author).expect("listed"), []);
    assert_eq!(log.cases_for(&author).expect("listed"), []);
    assert_eq!(
        log.open_case(CASE, &author, &[], NOW_S).expect("asked"),
        Given::Nothing
    );
    let own = log.own_concerns(author.id).expect("listed");
    assert_eq!(own.len(), 1);
    assert_eq!((own[0].envelope, own[0].is_open), (WORDS, true));
    assert!(
        log.open_envelope(WORDS, author.id, &author.reader_keys, &[], NOW_S)
            .expect("asked")
            .words()
            .is_some(),
        "their own words"
    );
    assert_eq!(log.own_concerns(lead().id).expect("listed"), []);

    let outcome = envelope(32);
    let close = Command::Close {
        outcome: Some(outcome.words()),
    };
    decide_and_append(&log, CASE, close, &[outcome]).expect("appended");
    let own = log.own_concerns(author.id).expect("listed");
    assert!(!own[0].is_open);
    assert_eq!(log.verify_chain(&[]).expect("walked").breaks, []);
}
