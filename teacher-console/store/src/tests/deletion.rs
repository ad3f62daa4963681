//! A lawful deletion leaves a chain that holds and a tombstone without personal data; a torn-out act leaves a break.

use super::*;

/// The act by which the deputy agrees.
const AGREES: Digest = Digest([203; 32]);
const DUE_S: i64 = NOW_S + 7 * 365 * 24 * 60 * 60;

fn deputy() -> StaffMember {
    StaffMember {
        id: PersonId([2; 16]),
        ..lead()
    }
}

/// A closed case whose day has come, on which lead and deputy have agreed.
fn agreed(log: &CaseLog, case: CaseId) -> Agreed {
    let outcome = envelope(3);
    let close = Command::Close {
        outcome: Some(outcome.words()),
    };
    decide_and_append(log, case, close, &[outcome]).expect("closed");
    for (number, command) in [
        (
            201,
            KeepingCommand::SetReview {
                record: RecordKind::OtherIncident,
                review_on_s: DUE_S,
            },
        ),
        (202, KeepingCommand::AskDeletion),
    ] {
        let known = log.case(case).expect("read").expect("there");
        let act = known
            .decide_keeping(command, Digest([number; 32]), &lead(), DUE_S)
            .expect("allowed");
        log.append(case, seen(log, known.length()), &[signed(act)], &[], DUE_S)
            .expect("appended");
    }
    let known = log.case(case).expect("read").expect("there");
    known
        .agree_deletion(Digest([202; 32]), AGREES, &deputy(), DUE_S)
        .expect("allowed")
}

fn delete(log: &CaseLog, case: CaseId, agreed: &Agreed) -> Result<Extent, StoreFault> {
    let expected = Expected {
        length: log.case(case).expect("read").expect("there").length(),
        previous: log.last_act(deputy().id).expect("read"),
    };
    log.delete_case(case, agreed, expected, "{\"signed\":2}".to_owned(), DUE_S)
}

#[test]
fn a_deleted_case_is_gone_its_neighbour_stays_and_the_chain_still_verifies() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    log.receive(&[envelope(50)], NOW_S).expect("stored");
    let before = log.head().expect("head");
    let agreed = agreed(&log, case);
    let would_go = log.extent(case).expect("listed");
    assert_eq!(delete(&log, case, &agreed).expect("deleted"), would_go);
    assert_eq!(would_go.envelopes, 3, "report, entry and outcome");

    assert_eq!(log.case(case).expect("read"), None);
    assert_eq!(log.cases_for(&lead()).expect("read"), []);
    let left = log.inbox(&lead()).expect("read");
    assert_eq!(left.len(), 1, "another child's report stays");
    log.integrity_check().expect("whole");
    let walked = log
        .verify_chain(&[before, log.head().expect("head")])
        .expect("walked");
    assert_eq!(walked.breaks, []);
}

#[test]
fn a_tombstone_names_the_two_the_ground_and_the_links_and_holds_no_words() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let agreed = agreed(&log, case);
    let would_go = log.extent(case).expect("listed");
    delete(&log, case, &agreed).expect("deleted");
    let tombstones = log.tombstones().expect("read");
    let [tombstone] = tombstones.as_slice() else {
        panic!("one deletion, one tombstone");
    };
    assert_eq!(tombstone.by, [lead().id, deputy().id]);
    assert_eq!(
        (tombstone.record.as_str(), tombstone.review_on_s),
        ("other-incident", DUE_S)
    );
    assert_eq!(tombstone.links.len(), would_go.links as usize);
    let root = as_root(&folder, "safeguarding.db", &key(2));
    let left: Vec<String> = root
        .prepare("select act from acts where act is not null")
        .expect("reads")
        .query_map([], |row| row.get(0))
        .expect("reads")
        .collect::<Result<_, _>>()
        .expect("reads");
    for (number, what) in [(1, "report"), (2, "entry"), (3, "outcome")] {
        let hash = envelope(number).words().hash.to_string();
        assert!(left.iter().all(|act| !act.contains(&hash)), "{what}");
    }
    assert!(left.iter().all(|act| !act.contains("f-39")));
}

#[test]
fn an_act_torn_out_beside_a_lawful_deletion_is_found_and_so_is_one_brought_back() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    log.receive(&[envelope(50)], NOW_S).expect("stored");
    let torn = log.head().expect("head").n;
    let agreed = agreed(&log, case);
    let root = as_root(&folder, "safeguarding.db", &key(2));
    let act_of = "select salt, act from acts where n = 1";
    let (salt, act): (Vec<u8>, String) = root
        .query_row(act_of, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .expect("reads");
    delete(&log, case, &agreed).expect("deleted");
    root.execute(
        "update acts set act = null, salt = null where n = ?1",
        [i64::try_from(torn).expect("small")],
    )
    .expect("torn out");
    root.execute(
        "update acts set salt = ?1, act = ?2 where n = 1",
        rusqlite::params![salt, act],
    )
    .expect("brought back");
    let breaks = log.verify_chain(&[]).expect("walked").breaks;
    for found in [
        ChainBreak::TornOut { epoch: 1, n: torn },
        ChainBreak::NotDeleted { epoch: 1, n: 1 },
    ] {
        assert!(breaks.contains(&found), "{breaks:?}");
    }
}

#[test]
fn nothing_is_deleted_when_somebody_added_to_the_case_meanwhile() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let agreed = agreed(&log, case);
    let length = log.case(case).expect("read").expect("there").length();
    let delete = |length, previous| {
        let expected = Expected { length, previous };
        log.delete_case(case, &agreed, expected, String::new(), DUE_S)
    };
    let late = delete(length - 1, None);
    assert!(matches!(late, Err(StoreFault::SomebodyWasFaster { .. })));
    let from_elsewhere = delete(length, Some(Digest([1; 32])));
    assert!(matches!(from_elsewhere, Err(StoreFault::AuthorHasMovedOn)));
    assert!(log.case(case).expect("read").is_some());
    assert_eq!(log.tombstones().expect("read"), []);
}

#[test]
fn what_was_deleted_is_deleted_again_in_an_older_copy_once() {
    let (here, there) = (folder(), folder());
    let (log, case) = log_with_incident(&here);
    let old = there.path().join("copy.db");
    log.backup_to(&old, &key(9)).expect("copied");
    let agreed = agreed(&log, case);
    delete(&log, case, &agreed).expect("deleted");
    let tombstone = log.tombstones().expect("read").remove(0);

    let restored = CaseLog::open(&old, &key(9), Log::Safeguarding).expect("opens");
    assert!(restored.case(case).expect("read").is_some());
    assert!(restored.delete_again(&tombstone, DUE_S).expect("deleted"));
    assert_eq!(restored.case(case).expect("read"), None);
    assert_eq!(restored.verify_chain(&[]).expect("walked").breaks, []);
    let again = restored.delete_again(&tombstone, DUE_S).expect("looked");
    assert!(!again, "there is nothing left of it");
}

#[test]
fn authors_go_on_from_acts_that_were_deleted_and_are_told_by_whom() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let first = Digest([1; 32]);
    let whole = log.acts_after(lead().id, first).expect("read");
    assert_eq!((whole.signed.len(), whole.deletions.len()), (2, 0));
    let agreed = agreed(&log, case);
    delete(&log, case, &agreed).expect("deleted");

    assert_eq!(
        log.last_act(lead().id).expect("read"),
        Some(Digest([202; 32]))
    );
    assert_eq!(log.last_act(deputy().id).expect("read"), Some(AGREES));
    let later = log.acts_after(lead().id, first).expect("read");
    assert_eq!(later.signed, Vec::<String>::new());
    let [[asked, by_second]] = later.deletions.as_slice() else {
        panic!("one deletion explains them all");
    };
    assert!(asked.contains(&Digest([202; 32]).to_string()));
    assert_eq!(by_second, "{\"signed\":2}");
    let known = log.known_acts(&[first, AGREES, Digest([77; 32])]);
    let known = known.expect("read");
    assert_eq!((known.deleted, known.standing), (vec![first], vec![AGREES]));
    assert_eq!(known.deletions.len(), 1);
}

#[test]
fn an_act_torn_out_is_explained_by_nobodys_deletion() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let root = as_root(&folder, "safeguarding.db", &key(2));
    let torn = log.head().expect("head").n;
    root.execute(
        "update acts set act = null, salt = null where n = ?1",
        [i64::try_from(torn).expect("small")],
    )
    .expect("torn out");
    let later = log.acts_after(lead().id, Digest([1; 32])).expect("read");
    assert_eq!((later.signed.len(), later.deletions.len()), (1, 0));
    let breaks = log.verify_chain(&[]).expect("walked").breaks;
    assert!(breaks.contains(&ChainBreak::TornOut { epoch: 1, n: torn }));
    assert!(breaks.contains(&ChainBreak::Case(case)));
}
