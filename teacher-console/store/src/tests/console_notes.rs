//! What a console says it did is on record once, opens for its readers alone, goes with its case, and cannot be changed.

use super::*;

const KEPT_S: i64 = 400 * 24 * 60 * 60;

fn note(number: u8, case: Option<CaseId>) -> NewConsoleNote {
    NewConsoleNote {
        by: lead().id,
        case,
        envelope: envelope(number),
        signed: format!("{{\"note\":{number}}}"),
    }
}

fn notes(log: &CaseLog, who: &StaffMember) -> Vec<String> {
    log.open_console_notes(who.id, &who.reader_keys, 50, NOW_S)
        .expect("read")
        .into_iter()
        .map(|row| row.signed)
        .collect()
}

#[test]
fn a_note_is_on_record_once_and_its_readers_get_the_newest_first_on_record() {
    let folder = folder();
    let log = case_log(&folder);
    let before = log.head().expect("head").n;
    log.record_console_note(&note(1, None), NOW_S)
        .expect("kept");
    log.record_console_note(&note(2, None), NOW_S + 5)
        .expect("kept");
    assert!(
        log.record_console_note(&note(2, None), NOW_S + 9)
            .expect("the same")
    );
    assert_eq!(log.head().expect("head").n, before + 2);
    let other = NewConsoleNote {
        signed: "{\"note\":\"another\"}".to_owned(),
        ..note(2, None)
    };
    assert!(
        !log.record_console_note(&other, NOW_S).expect("kept"),
        "its id is taken"
    );

    assert_eq!(notes(&log, &stranger()), Vec::<String>::new());
    assert_eq!(
        log.head().expect("head").n,
        before + 2,
        "nothing was given out"
    );
    assert_eq!(notes(&log, &lead()), ["{\"note\":2}", "{\"note\":1}"]);
    assert_eq!(
        log.head().expect("head").n,
        before + 3,
        "a look is on record"
    );
    assert_eq!(log.verify_chain(&[]).expect("walked").breaks, []);
}

#[test]
fn p04_whoever_joins_later_reads_a_note_once_it_is_wrapped_for_them_on_record() {
    let folder = folder();
    let log = case_log(&folder);
    log.record_console_note(&note(1, None), NOW_S)
        .expect("kept");
    log.receive(&[envelope(2)], NOW_S).expect("stored");
    let newcomer = stranger();
    let (note, key) = (EnvelopeId([1; 16]), newcomer.reader_keys[0]);
    let is_small = |ids: &[EnvelopeId]| log.is_one_case(ids, key).expect("read");
    assert!(is_small(&[EnvelopeId([2; 16])]));
    assert!(!is_small(&[note]), "it is about the whole log");
    let let_in = LetIn {
        envelopes: vec![note, EnvelopeId([2; 16])],
        reader: key,
        to: newcomer.id,
        by: lead().id,
        second: None,
        signed: "{\"grant\":1}".to_owned(),
        second_signed: None,
    };
    let stanzas = [vec![5; 104], vec![6; 104]];
    log.let_in(Digest([9; 32]), &let_in, &stanzas, NOW_S)
        .expect("let in");

    let given = log.open_console_notes(newcomer.id, &newcomer.reader_keys, 50, NOW_S);
    let [given] = given.expect("read").try_into().expect("one");
    assert_eq!(given.added, Some(vec![5; 104]));
    assert_eq!(given.readers, [lead().reader_keys[0], key]);
    assert_eq!(log.inbox(&newcomer).expect("read").len(), 1, "and a report");
    assert_eq!(log.verify_chain(&[]).expect("walked").breaks, []);

    log.set_aside(lead().id, &lead().reader_keys, NOW_S)
        .expect("has left");
    assert_eq!(notes(&log, &lead()), Vec::<String>::new());
    assert_eq!(notes(&log, &newcomer).len(), 1);
    log.tick(NOW_S + KEPT_S + 1).expect("a day");
    assert_eq!(notes(&log, &newcomer), Vec::<String>::new(), "as for all");
    assert_eq!(log.verify_chain(&[]).expect("walked").breaks, []);
}

#[test]
fn what_was_looked_for_goes_after_400_days_and_that_it_was_looked_for_stays() {
    let folder = folder();
    let log = case_log(&folder);
    log.record_console_note(&note(1, None), NOW_S)
        .expect("kept");
    let head = log.head().expect("head");
    log.tick(NOW_S + KEPT_S).expect("a day");
    assert_eq!(notes(&log, &lead()).len(), 1, "not before its time");
    log.tick(NOW_S + KEPT_S + 1).expect("a day");
    assert_eq!(notes(&log, &lead()), Vec::<String>::new());
    assert_eq!(log.verify_chain(&[head]).expect("walked").breaks, []);
}

#[test]
fn p11_a_changed_swapped_or_smuggled_note_is_found() {
    let folder = folder();
    let log = case_log(&folder);
    log.record_console_note(&note(1, None), NOW_S)
        .expect("kept");
    let root = as_root(&folder, "safeguarding.db", &key(2));
    let is_found = |mischief: &str, mend: &str| {
        root.execute_batch(mischief).expect("as root");
        let breaks = log.verify_chain(&[]).expect("walked").breaks;
        root.execute_batch(mend).expect("as root");
        assert_eq!(log.verify_chain(&[]).expect("walked").breaks, []);
        breaks
    };
    let (id, other) = (EnvelopeId([1; 16]), EnvelopeId([9; 16]));
    let words = is_found(
        "update console_notes set bytes = x'00'",
        "update console_notes set bytes = (select unhex(replace(hex(zeroblob(600)), '00', '01')))",
    );
    assert_eq!(words, [ChainBreak::Words(id)]);
    let signed = is_found(
        "update console_notes set statement = '{}'",
        "update console_notes set statement = '{\"note\":1}'",
    );
    assert_eq!(signed, [ChainBreak::Words(id)]);
    let smuggled = is_found(
        "insert into console_notes select unhex(replace(hex(zeroblob(16)), '00', '09')), null, sha256, bytes, statement, saved_at from console_notes",
        "delete from console_notes where id = unhex(replace(hex(zeroblob(16)), '00', '09'))",
    );
    assert_eq!(smuggled, [ChainBreak::Smuggled(other)]);
    let reader = is_found(
        "insert into console_note_readers (note, reader) select note, unhex(replace(hex(zeroblob(16)), '00', '4d')) from console_note_readers",
        "delete from console_note_readers where reader = unhex(replace(hex(zeroblob(16)), '00', '4d'))",
    );
    assert_eq!(reader, [ChainBreak::Reader(id)]);
}
