//! The brake on fetching: counted from the log, over a restart, and let go for an hour by a second person's word.

use super::*;

const LIMIT: u8 = 200;

/// A log with one report more than the limit lets out, each for the lead.
fn log_with_many(folder: &TempDir) -> CaseLog {
    let log = case_log(folder);
    let reports: Vec<NewEnvelope> = (1..=LIMIT + 3).map(envelope).collect();
    log.receive(&reports, NOW_S).expect("stored");
    log
}

fn fetch(log: &CaseLog, number: u8, now_s: i64) -> Given<Vec<u8>> {
    log.open_envelope(
        EnvelopeId([number; 16]),
        lead().id,
        &lead().reader_keys,
        &[],
        now_s,
    )
    .expect("asked")
}

fn fetch_up_to_the_limit(log: &CaseLog) {
    for number in 1..=LIMIT {
        assert!(fetch(log, number, NOW_S).words().is_some(), "{number}");
    }
}

fn word() -> FetchWord {
    FetchWord {
        by: lead().id,
        second: stranger().id,
        signed: "{\"wish\":1}".to_owned(),
        second_signed: "{\"word\":1}".to_owned(),
    }
}

#[test]
fn the_brake_holds_after_a_restart_and_lets_go_by_a_word_or_an_hour_later() {
    let folder = folder();
    let log = log_with_many(&folder);
    fetch_up_to_the_limit(&log);
    drop(log);
    let path = folder.path().join("safeguarding.db");
    let log = CaseLog::open(&path, &key(2), Log::Safeguarding).expect("opens");
    let before = log.head().expect("head").n;
    assert_eq!(fetch(&log, LIMIT + 1, NOW_S + 10), Given::HeldBack);
    assert_eq!(fetch(&log, 1, NOW_S + 10), Given::HeldBack, "once more too");
    assert_eq!(log.head().expect("head").n, before + 2, "each is on record");

    log.agree_to_fetching(&word(), NOW_S + 20).expect("agreed");
    assert!(fetch(&log, LIMIT + 1, NOW_S + 30).words().is_some());
    let after_the_word = NOW_S + 20 + HOUR_S;
    assert!(fetch(&log, LIMIT + 2, after_the_word).words().is_some());
    assert_eq!(
        log.fetched_lately(lead().id, after_the_word)
            .expect("read")
            .len(),
        2
    );
    assert_eq!(log.verify_chain(&[]).expect("walked").breaks, []);
}

#[test]
fn one_persons_fetching_holds_nobody_else_back_and_another_log_counts_too() {
    let folder = folder();
    let log = log_with_many(&folder);
    let elsewhere = [Fetched {
        at_s: NOW_S,
        count: u32::from(LIMIT),
    }];
    let ask = |by, elsewhere: &[Fetched]| {
        let id = EnvelopeId([1; 16]);
        log.open_envelope(id, by, &lead().reader_keys, elsewhere, NOW_S)
            .expect("asked")
    };
    assert_eq!(ask(lead().id, &elsewhere), Given::HeldBack);
    assert!(ask(lead().id, &[]).words().is_some());
    fetch_up_to_the_limit_less_one(&log);
    assert_eq!(fetch(&log, LIMIT + 1, NOW_S), Given::HeldBack);
    assert!(ask(stranger().id, &[]).words().is_some());
    log.agree_to_fetching(
        &FetchWord {
            by: stranger().id,
            ..word()
        },
        NOW_S,
    )
    .expect("agreed");
    assert_eq!(
        fetch(&log, LIMIT + 1, NOW_S),
        Given::HeldBack,
        "somebody else's word"
    );
}

fn fetch_up_to_the_limit_less_one(log: &CaseLog) {
    for number in 2..=LIMIT {
        assert!(fetch(log, number, NOW_S).words().is_some(), "{number}");
    }
}

#[test]
fn ones_own_cases_and_danger_that_nobody_has_opened_always_go_out() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let reports: Vec<NewEnvelope> = (3..=LIMIT + 3).map(envelope).collect();
    log.receive(&reports, NOW_S).expect("stored");
    let danger = NewEnvelope {
        is_urgent: true,
        ..envelope(LIMIT + 10)
    };
    log.receive(&[danger], NOW_S).expect("stored");
    for number in 3..=LIMIT + 2 {
        assert!(fetch(&log, number, NOW_S).words().is_some(), "{number}");
    }
    assert_eq!(fetch(&log, LIMIT + 3, NOW_S), Given::HeldBack);
    assert!(
        fetch(&log, 1, NOW_S).words().is_some(),
        "a report on their case"
    );
    let opened = log.open_case(case, &lead(), &[], NOW_S).expect("asked");
    assert!(opened.words().is_some(), "their case");
    assert!(fetch(&log, LIMIT + 10, NOW_S).words().is_some(), "danger");
    assert_eq!(
        fetch(&log, LIMIT + 10, NOW_S),
        Given::HeldBack,
        "opened by now"
    );

    let other = StaffMember {
        id: PersonId([2; 16]),
        ..lead()
    };
    for number in 3..=LIMIT + 1 {
        let id = EnvelopeId([number; 16]);
        log.open_envelope(id, other.id, &other.reader_keys, &[], NOW_S)
            .expect("asked");
    }
    let opened = log.open_case(case, &other, &[], NOW_S).expect("asked");
    assert!(opened.words().is_some(), "the 200th: one entry");
    let opened = log.open_case(case, &other, &[], NOW_S).expect("asked");
    assert_eq!(opened, Given::HeldBack, "it is not their case");
}

#[test]
fn one_wish_a_person_waits_for_a_day() {
    let folder = folder();
    let log = case_log(&folder);
    let wish = |number: u8| FetchWish {
        by: lead().id,
        hash: Digest([number; 32]),
        signed: format!("{{\"wish\":{number}}}"),
    };
    log.keep_fetch_wish(&wish(1), NOW_S).expect("kept");
    log.keep_fetch_wish(&wish(2), NOW_S).expect("kept");
    assert_eq!(log.fetch_wishes(NOW_S).expect("read"), [wish(2)]);
    log.drop_fetch_wish(Digest([1; 32])).expect("dropped");
    assert_eq!(log.fetch_wishes(NOW_S).expect("read").len(), 1);
    let a_day_later = NOW_S + WISH_WAITS_S;
    assert!(log.fetch_wishes(a_day_later).expect("read").is_empty());
    log.tick(a_day_later).expect("ticked");
    assert!(
        log.fetch_wishes(NOW_S).expect("read").is_empty(),
        "and is gone"
    );
}
