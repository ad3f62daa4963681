//! Readers who were let in later: there after a restart, and nobody slips in beside the chain.

use super::*;

const LATER: KeyId = KeyId([22; 16]);

fn let_in_person() -> StaffMember {
    StaffMember {
        id: PersonId([2; 16]),
        reader_keys: vec![LATER],
        ..stranger()
    }
}

fn let_in(envelopes: &[EnvelopeId]) -> LetIn {
    LetIn {
        envelopes: envelopes.to_vec(),
        reader: LATER,
        to: PersonId([2; 16]),
        by: lead().id,
        second: None,
        signed: "{\"grant\":1}".to_owned(),
        second_signed: None,
    }
}

#[test]
fn p04_a_key_that_was_let_in_reads_the_case_and_the_chain_says_so() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let ids = [EnvelopeId([1; 16]), EnvelopeId([2; 16])];
    let who = let_in_person();
    assert!(log.is_one_case(&ids, LATER).expect("read"));
    assert!(log.cases_for(&who).expect("read").is_empty());
    let before = log.open_case(case, &who, &[], NOW_S).expect("read");
    assert_eq!(before, Given::Nothing);

    let stanzas = vec![vec![5; 104], vec![6; 104]];
    log.let_in(Digest([9; 32]), &let_in(&ids), &stanzas, NOW_S)
        .expect("let in");
    let opened = log
        .open_case(case, &who, &[], NOW_S)
        .expect("read")
        .words()
        .expect("theirs");
    let entry = opened.acts.last().expect("an entry");
    assert_eq!(entry.added, [vec![6; 104]]);
    assert_eq!(log.grants_on(case).expect("read"), ["{\"grant\":1}"]);
    assert_eq!(log.cases_for(&who).expect("read").len(), 1);
    assert!(log.verify_chain(&[]).expect("walked").breaks.is_empty());
}

#[test]
fn a_report_that_was_handed_over_opens_for_two_sheets_alone_and_who_was_let_in_stays_on_record() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let report = EnvelopeId([1; 16]);
    let sheets = KeyId([33; 16]);
    let to_sheets = LetIn {
        reader: sheets,
        signed: "{\"grant\":2}".to_owned(),
        ..let_in(&[report])
    };
    log.let_in(Digest([9; 32]), &let_in(&[report]), &[vec![5; 104]], NOW_S)
        .expect("let in");
    log.let_in(Digest([10; 32]), &to_sheets, &[vec![6; 104]], NOW_S)
        .expect("let in");
    let before = log.grants_on(case).expect("read");
    let listed = log.cases_for(&let_in_person()).expect("read");
    log.hand_over(report, lead().id, ("{\"seen\":2}", sheets), NOW_S)
        .expect("handed over");

    let added = |key| log.added_stanzas(report, &[key]).expect("read");
    assert_eq!(
        (added(LATER), added(sheets)),
        (vec![vec![0; 104]], vec![vec![6; 104]])
    );
    let who = let_in_person();
    let given = log.open_envelope(report, who.id, &who.reader_keys, &[], NOW_S);
    assert_eq!(given.expect("read"), Given::Nothing);
    assert_eq!(log.grants_on(case).expect("read"), before);
    assert_eq!((before.len(), listed.len()), (2, 1));
    assert_eq!(log.cases_for(&who).expect("read"), listed, "as it was");
    assert!(log.verify_chain(&[]).expect("walked").breaks.is_empty());
}

#[test]
fn a_second_case_for_the_same_key_is_more_than_one() {
    let folder = folder();
    let (log, _) = log_with_incident(&folder);
    log.receive(&[envelope(7)], NOW_S).expect("stored");
    let (first, second) = (EnvelopeId([1; 16]), EnvelopeId([7; 16]));
    assert!(!log.is_one_case(&[first, second], LATER).expect("read"));
    assert!(log.is_one_case(&[second], LATER).expect("read"));
    log.let_in(Digest([9; 32]), &let_in(&[first]), &[vec![5; 104]], NOW_S)
        .expect("let in");
    assert!(!log.is_one_case(&[second], LATER).expect("read"));
}

#[test]
fn a_reader_written_into_the_table_by_root_is_found() {
    let folder = folder();
    let (log, _) = log_with_incident(&folder);
    let root = as_root(&folder, "safeguarding.db", &key(2));
    root.execute(
        "insert into stanzas (envelope, reader) values (?1, ?2)",
        rusqlite::params![[1_u8; 16], LATER.0],
    )
    .expect("written");
    assert_eq!(
        log.verify_chain(&[]).expect("walked").breaks,
        [ChainBreak::Reader(EnvelopeId([1; 16]))]
    );
}

#[test]
fn a_grant_waits_over_a_restart_until_it_is_signed_or_taken_back() {
    let folder = folder();
    let (log, _) = log_with_incident(&folder);
    let waiting = WaitingGrant {
        hash: Digest([9; 32]),
        signed: "{\"grant\":1}".to_owned(),
        stanzas: vec![vec![5; 104]],
    };
    log.keep_waiting_grant(&waiting, NOW_S).expect("kept");
    log.keep_waiting_grant(&waiting, NOW_S).expect("kept once");
    drop(log);
    let path = folder.path().join("safeguarding.db");
    let log = CaseLog::open(&path, &key(2), Log::Safeguarding).expect("opens");
    assert_eq!(log.waiting_grants().expect("read"), [waiting]);
    log.drop_waiting_grant(Digest([9; 32])).expect("dropped");
    assert!(log.waiting_grants().expect("read").is_empty());
}
