//! Reports: taken in exactly once, listed for their readers only, never handed out off the record.

use super::*;

#[test]
fn a_report_sent_many_times_is_one_report() {
    let folder = folder();
    let log = case_log(&folder);
    assert_eq!(
        log.receive(&[envelope(1)], NOW_S).expect("stored"),
        [Intake::Stored]
    );
    for _ in 0..50 {
        assert_eq!(
            log.receive(&[envelope(1)], NOW_S).expect("known"),
            [Intake::AlreadyHere]
        );
    }
    assert_eq!(log.report_count().expect("counted"), 1);
    assert_eq!(log.head().expect("head").n, 1, "the chain says it once");
}

#[test]
fn other_bytes_under_a_taken_id_are_kept_and_flagged_and_replace_nothing() {
    let folder = folder();
    let log = case_log(&folder);
    log.receive(&[envelope(1)], NOW_S).expect("stored");
    let forged = NewEnvelope {
        bytes: b"other".to_vec(),
        ..envelope(1)
    };
    assert_eq!(
        log.receive(&[forged.clone(), forged], NOW_S).expect("kept"),
        [Intake::OtherBytesKept; 2]
    );
    let bytes = log
        .open_envelope(
            EnvelopeId([1; 16]),
            lead().id,
            &lead().reader_keys,
            &[],
            NOW_S,
        )
        .expect("opened");
    assert_eq!(bytes, Given::Words(envelope(1).bytes));
    assert_eq!(log.report_count().expect("counted"), 2);
    assert_eq!(log.verify_chain(&[]).expect("walked").breaks, []);
}

#[test]
fn a_report_is_listed_and_handed_out_only_to_its_readers() {
    let folder = folder();
    let log = case_log(&folder);
    log.receive(&[envelope(1)], NOW_S).expect("stored");
    let before = log.head().expect("head");
    assert_eq!(log.inbox(&stranger()).expect("listed"), []);
    assert_eq!(
        log.open_envelope(
            EnvelopeId([1; 16]),
            stranger().id,
            &stranger().reader_keys,
            &[],
            NOW_S
        )
        .expect("asked"),
        Given::Nothing
    );
    assert_eq!(log.head().expect("head"), before);
    let inbox = log.inbox(&lead()).expect("listed");
    assert_eq!(inbox.len(), 1);
    assert!(!inbox[0].report.is_opened);
}

#[test]
fn every_handing_out_is_a_link_of_the_chain() {
    let folder = folder();
    let log = case_log(&folder);
    log.receive(&[envelope(1)], NOW_S).expect("stored");
    for n in 2..5 {
        log.open_envelope(
            EnvelopeId([1; 16]),
            lead().id,
            &lead().reader_keys,
            &[],
            NOW_S,
        )
        .expect("opened");
        assert_eq!(log.head().expect("head").n, n);
    }
    assert!(
        log.report(EnvelopeId([1; 16]))
            .expect("read")
            .expect("there")
            .is_opened
    );
}

#[test]
fn urgent_reports_come_first_then_the_oldest() {
    let folder = folder();
    let log = case_log(&folder);
    log.receive(&[envelope(3)], NOW_S + 1).expect("stored");
    log.receive(&[envelope(2)], NOW_S).expect("stored");
    log.receive(
        &[NewEnvelope {
            is_urgent: true,
            ..envelope(1)
        }],
        NOW_S + 9,
    )
    .expect("stored");
    let order: Vec<u8> = log
        .inbox(&lead())
        .expect("listed")
        .iter()
        .map(|row| row.report.envelope.id.0[0])
        .collect();
    assert_eq!(order, [1, 2, 3]);
}

#[test]
fn a_log_that_does_not_know_its_school_takes_nothing_in() {
    let folder = folder();
    let log =
        CaseLog::create(&folder.path().join("staff.db"), &key(3), Log::Staff).expect("a new log");
    assert!(matches!(
        log.receive(&[envelope(1)], NOW_S),
        Err(StoreFault::NotFounded)
    ));
    assert_eq!(log.report_count().expect("counted"), 0);
    log.found(SCHOOL).expect("founded");
    assert!(matches!(log.found([1; 16]), Err(StoreFault::OtherSchool)));
}

#[test]
fn of_two_people_who_write_at_once_the_slower_is_told_and_writes_nothing() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let known = log.case(case).expect("read").expect("there");
    let write = |number: u8| {
        let entry = envelope(number);
        let acts = known
            .decide(
                Command::AddEntry {
                    entry: entry.words(),
                },
                Digest([number; 32]),
                &lead(),
                NOW_S,
            )
            .expect("allowed");
        let acts: Vec<_> = acts.into_iter().map(signed).collect();
        log.append(case, seen(&log, known.length()), &acts, &[entry], NOW_S)
    };
    let results = std::thread::scope(|scope| {
        let threads: Vec<_> = (50..58)
            .map(|number| scope.spawn(move || write(number)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("no panic"))
            .collect::<Vec<_>>()
    });
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
    for fault in results.into_iter().filter_map(Result::err) {
        assert!(
            matches!(
                fault,
                StoreFault::SomebodyWasFaster {
                    expected: 3,
                    found: 4
                }
            ),
            "{fault}"
        );
    }
    assert_eq!(log.verify_chain(&[]).expect("walked").breaks, []);
}

#[test]
fn reports_from_many_threads_are_all_kept() {
    let folder = folder();
    let log = case_log(&folder);
    std::thread::scope(|scope| {
        for number in 0..32 {
            let log = &log;
            scope.spawn(move || log.receive(&[envelope(number)], NOW_S).expect("stored"));
        }
    });
    assert_eq!(log.report_count().expect("counted"), 32);
    assert_eq!(log.verify_chain(&[]).expect("walked").links, 32);
}

#[test]
fn an_act_whose_words_did_not_come_with_it_is_not_written() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let entry = envelope(30);
    let other = NewEnvelope {
        bytes: b"other".to_vec(),
        ..entry.clone()
    };
    assert!(
        decide_and_append(
            &log,
            case,
            Command::AddEntry {
                entry: entry.words()
            },
            &[]
        )
        .is_err()
    );
    assert!(
        decide_and_append(
            &log,
            case,
            Command::AddEntry {
                entry: entry.words()
            },
            &[other]
        )
        .is_err()
    );
    assert_eq!(log.case(case).expect("read").expect("there").length(), 3);
}

#[test]
fn a_case_is_opened_with_its_words_and_only_by_its_readers() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let opened = log
        .open_case(case, &lead(), &[], NOW_S)
        .expect("read")
        .words()
        .expect("theirs");
    assert_eq!(opened.acts.len(), 3);
    assert_eq!(opened.acts[2].envelope, Some(envelope(2).bytes));
    assert_eq!(opened.case.status(), Status::Incident);
    assert_eq!(
        log.open_case(case, &stranger(), &[], NOW_S).expect("read"),
        Given::Nothing
    );
    assert_eq!(log.cases_for(&stranger()).expect("listed"), []);
    let listed = log.cases_for(&lead()).expect("listed");
    assert_eq!(
        (
            listed[0].status.as_str(),
            listed[0].incident_type.as_deref()
        ),
        ("incident", Some("F-39"))
    );
}

#[test]
fn a_report_is_put_on_record_only_once() {
    let folder = folder();
    let (log, _) = log_with_incident(&folder);
    let report = ReceivedReport {
        case: None,
        ..log
            .report(EnvelopeId([1; 16]))
            .expect("read")
            .expect("there")
    };
    let again = CaseId([5; 16]);
    let act = report
        .record_concern(again, Digest([2; 32]), &lead(), NOW_S)
        .expect("the rules did not know");
    let fault = log
        .append(again, seen(&log, 0), &[signed(act)], &[], NOW_S)
        .expect_err("refused");
    assert!(
        matches!(fault, StoreFault::SomebodyWasFaster { .. }),
        "{fault}"
    );
}

#[test]
fn an_author_who_has_written_on_another_computer_is_told_and_writes_nothing() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let known = log.case(case).expect("read").expect("there");
    let before = log.last_act(lead().id).expect("read").expect("some");
    let write = |number: u8, previous| {
        let entry = envelope(number);
        let acts = known.decide(
            Command::AddEntry {
                entry: entry.words(),
            },
            Digest([number; 32]),
            &lead(),
            NOW_S,
        );
        let acts: Vec<_> = acts.expect("allowed").into_iter().map(signed).collect();
        let expected = Expected {
            length: log.case(case).expect("read").expect("there").length(),
            previous,
        };
        log.append(case, expected, &acts, &[entry], NOW_S)
    };
    write(50, Some(before)).expect("follows the last one");
    for previous in [Some(before), None, Some(Digest([51; 32]))] {
        assert!(matches!(
            write(51, previous),
            Err(StoreFault::AuthorHasMovedOn)
        ));
    }
    assert_eq!(
        log.last_act(lead().id).expect("read"),
        Some(Digest([50; 32]))
    );
    let since = log.acts_after(lead().id, before).expect("read");
    assert_eq!(since.signed.len(), 1, "and the other computer can catch up");
    assert_eq!(
        log.acts_after(PersonId([9; 16]), before)
            .expect("read")
            .signed
            .len(),
        0
    );
    assert_eq!(
        log.known_acts(&[before, Digest([51; 32])])
            .expect("read")
            .standing,
        [before]
    );
    write(51, Some(Digest([50; 32]))).expect("follows again");
}
