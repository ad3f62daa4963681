//! A reader's new key takes the former one's place, envelope by envelope, and nobody else is let in by it.

use super::learning::account;
use super::*;

const FORMER: KeyId = KeyId([11; 16]);
const NEW: KeyId = KeyId([33; 16]);

fn own(envelopes: &[EnvelopeId]) -> LetIn {
    LetIn {
        envelopes: envelopes.to_vec(),
        reader: NEW,
        to: lead().id,
        by: lead().id,
        second: None,
        signed: "{\"own\":1}".to_owned(),
        second_signed: None,
    }
}

#[test]
fn what_was_wrapped_for_a_former_key_is_fetched_with_the_new_one_alone() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    log.receive(&[envelope(7)], NOW_S).expect("stored");
    let ids = [1, 2, 7].map(|number| EnvelopeId([number; 16]));
    let given = |after| {
        log.own_stanzas(lead().id, &[FORMER], after, 2, NOW_S)
            .expect("read")
    };
    assert_eq!(given(None).len(), 2, "a page");
    assert_eq!(given(Some(ids[1])).len(), 1);
    let length = || log.head().expect("read").n;
    let before = length();
    let of_nobody = log.own_stanzas(stranger().id, &[NEW], None, 2, NOW_S);
    assert_eq!(of_nobody.expect("read"), []);
    assert_eq!(length(), before, "nothing was given out");

    let stanzas = [5, 6, 7].map(|number| vec![number; 104]);
    log.keep_own_stanzas(Digest([9; 32]), &own(&ids), &stanzas, &[FORMER], NOW_S)
        .expect("kept");
    assert_eq!(given(None), []);
    assert_eq!(
        log.added_stanzas(ids[2], &[FORMER, NEW]).expect("read"),
        [vec![7; 104]]
    );
    let with = |key| log.open_envelope(ids[2], lead().id, &[key], &[], NOW_S);
    assert_eq!(with(FORMER).expect("read"), Given::Nothing);
    assert!(with(NEW).expect("read").words().is_some());
    let report = log.report(ids[0]).expect("read").expect("there");
    assert!(report.is_opened, "it was opened with the former key");
    assert!(
        log.grants_on(case).expect("read").is_empty(),
        "nobody is let in"
    );
    assert!(log.is_one_case(&[ids[2]], NEW).expect("read"));
    assert!(log.verify_chain(&[]).expect("walked").breaks.is_empty());
}

#[test]
fn what_a_console_noted_is_read_with_the_new_key_and_the_walk_of_the_chain_knows_why() {
    let folder = folder();
    let log = case_log(&folder);
    let note = NewConsoleNote {
        by: lead().id,
        case: None,
        envelope: envelope(5),
        signed: "{\"note\":5}".to_owned(),
    };
    log.record_console_note(&note, NOW_S).expect("kept");
    log.receive(&[envelope(6)], NOW_S).expect("stored");
    let ids = [5, 6].map(|number| EnvelopeId([number; 16]));
    let given = |after| {
        let page = log.own_stanzas(lead().id, &[FORMER], after, 1, NOW_S);
        page.expect("read")
    };
    assert_eq!(given(None)[0].bytes, envelope(5).bytes);
    assert_eq!(given(Some(ids[0]))[0].bytes, envelope(6).bytes);
    let known = log.words_or_notes_of(&ids).expect("read").expect("there");
    assert!(known.iter().all(|words| words.readers == [FORMER]));
    assert_eq!(
        log.words_of(&ids).expect("read"),
        None,
        "nobody else is let in to a note"
    );

    let stanzas = [5, 6].map(|number| vec![number; 104]);
    log.keep_own_stanzas(Digest([9; 32]), &own(&ids), &stanzas, &[FORMER], NOW_S)
        .expect("kept");
    assert_eq!(given(None), []);
    let with = |key| {
        let notes = log.open_console_notes(lead().id, &[key], 9, NOW_S);
        notes.expect("read")
    };
    assert_eq!(with(FORMER), []);
    assert_eq!(with(NEW)[0].added, Some(vec![5; 104]));
    assert!(log.verify_chain(&[]).expect("walked").breaks.is_empty());
    let root = as_root(&folder, "safeguarding.db", &key(2));
    root.execute_batch("update console_note_readers set reader = zeroblob(16)")
        .expect("as root");
    let breaks = log.verify_chain(&[]).expect("walked").breaks;
    assert_eq!(breaks, [ChainBreak::Reader(ids[0])]);
}

#[test]
fn whom_another_reader_let_in_stays_let_in_by_that_grant() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let (id, former) = (EnvelopeId([1; 16]), KeyId([22; 16]));
    let by_another = LetIn {
        reader: former,
        signed: "{\"grant\":1}".to_owned(),
        by: stranger().id,
        ..own(&[id])
    };
    log.let_in(Digest([8; 32]), &by_another, &[vec![4; 104]], NOW_S)
        .expect("let in");
    let given = log.own_stanzas(lead().id, &[former], None, 9, NOW_S);
    assert_eq!(given.expect("read")[0].added, Some(vec![4; 104]));
    log.keep_own_stanzas(
        Digest([9; 32]),
        &own(&[id]),
        &[vec![5; 104]],
        &[former],
        NOW_S,
    )
    .expect("kept");
    assert_eq!(log.grants_on(case).expect("read"), ["{\"grant\":1}"]);
    log.receive(&[envelope(7)], NOW_S).expect("stored");
    let another = EnvelopeId([7; 16]);
    assert!(
        !log.is_one_case(&[another], NEW).expect("read"),
        "a second case stays a second one"
    );
}

#[test]
fn a_key_ring_never_goes_back() {
    let folder = folder();
    let learning = learning(&folder);
    learning.add_staff(&[account(5)]).expect("added");
    let closed = |ring: &[u8]| ClosedRing {
        slot: b"slot".to_vec(),
        ring: ring.to_vec(),
        counter: 3,
    };
    learning
        .save_ring([5; 16], &closed(b"ring 3"))
        .expect("saved");
    let fault = learning
        .save_ring([5; 16], &closed(b"ring 2"))
        .expect_err("refused");
    assert!(matches!(fault, StoreFault::OutOfOrder(_)), "{fault}");
    // New keys wait only beside a ring that has them.
    let offered = ("enrolled", b"keys".as_slice());
    let fault = learning.offer_keys([5; 16], &closed(b"ring 2"), offered, NOW_S);
    assert!(matches!(fault, Err(StoreFault::OutOfOrder(_))));
    assert!(learning.pending("enrolled").expect("read").is_empty());
    assert_eq!(
        learning.staff([5; 16]).expect("read").expect("there").ring,
        b"ring 3"
    );
}
