//! Every kind of tampering with a case log is found by walking its chain.

use super::*;

/// Tampers as root, and returns what the walk finds then.
fn breaks_after(tamper: &str) -> Vec<ChainBreak> {
    let folder = folder();
    let (log, _) = log_with_incident(&folder);
    let head = log.head().expect("head");
    assert_eq!(
        log.verify_chain(&[head]).expect("walked").breaks,
        [],
        "all is well before"
    );
    let root = as_root(&folder, "safeguarding.db", &key(2));
    root.execute_batch(tamper)
        .unwrap_or_else(|error| panic!("{tamper}: {error}"));
    log.verify_chain(&[head]).expect("walked").breaks
}

#[test]
fn an_untouched_chain_verifies_and_so_does_one_across_a_restore() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let before = log.head().expect("head");
    log.tick(NOW_S).expect("ticked");
    log.begin_epoch("{\"two\":\"stewards\"}", NOW_S)
        .expect("begun");
    decide_and_append(
        &log,
        case,
        Command::Close {
            outcome: Some(envelope(3).words()),
        },
        &[envelope(3)],
    )
    .expect("closed");
    let report = log
        .verify_chain(&[before, log.head().expect("head")])
        .expect("walked");
    assert_eq!(
        (report.breaks, report.head.epoch, report.head.n),
        (vec![], 2, 2)
    );
}

#[test]
fn every_kind_of_tampering_is_found() {
    let tampers = [
        "update acts set act = replace(act, 'F-39', 'F-33') || ' ' where n = 5",
        "update acts set received_at = received_at + 1 where n = 2",
        "update acts set salt = zeroblob(16) where n = 3",
        "update acts set case_id = null where n = 5",
        "update acts set commitment = zeroblob(32) where n = 4",
        "update acts set envelope_hash = zeroblob(32) where n = 1",
        "update acts set previous = zeroblob(32) where n = 4",
        "update acts set link = zeroblob(32) where n = 4",
        "delete from acts where n = 3",
        "delete from acts where n = 1",
        "delete from acts where n = 6",
        "update acts set n = 99 where n = 2; update acts set n = 2 where n = 3; update acts set n = 3 where n = 99",
        "insert into acts select epoch, 7, link, received_at, null, null, null, commitment, envelope_hash, link from acts where n = 6",
        "update log set school = zeroblob(16)",
        "update log set n = 5",
        "update envelopes set bytes = zeroblob(600) where kind = 'report'",
        "update envelopes set sha256 = zeroblob(32) where kind = 'entry'",
        "delete from stanzas; delete from envelopes where kind = 'entry'",
        "insert into envelopes select zeroblob(16), kind, is_urgent, machine, received_at, sha256, bytes from envelopes where kind = 'report'",
        "update cases set status = 'closed'",
        "update cases set incident_type = 'F-33'",
        "update cases set length = 2",
        "delete from cases",
    ];
    for tamper in tampers {
        assert_ne!(breaks_after(tamper), [], "not found: {tamper}");
    }
}

#[test]
fn a_cut_end_with_everything_mended_is_found_by_a_head_kept_elsewhere() {
    let tamper = "delete from acts where n = 6;
        update log set n = 5, link = (select link from acts where n = 5);
        update cases set length = 2;
        delete from stanzas where envelope in (select id from envelopes where kind = 'entry');
        delete from envelopes where kind = 'entry'";
    assert!(matches!(
        breaks_after(tamper).as_slice(),
        [ChainBreak::UnknownHead(_)]
    ));
}

#[test]
fn an_act_torn_out_without_a_tombstone_is_found_though_the_links_hold() {
    let breaks = breaks_after("update acts set act = null, salt = null where n = 3");
    assert_eq!(
        breaks,
        [ChainBreak::TornOut { epoch: 1, n: 3 }],
        "with a tombstone it may go, see the stories of deletion"
    );
}

#[test]
fn the_link_is_made_as_it_is_written_down() {
    use sha2::{Digest as _, Sha256};
    let folder = folder();
    let log = case_log(&folder);
    let head = log.tick(NOW_S).expect("ticked");
    let root = as_root(&folder, "safeguarding.db", &key(2));
    let (salt, act): (Vec<u8>, String) = root
        .query_row("select salt, act from acts", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .expect("read");
    assert_eq!(act, "\"quiet\"");
    let mut bytes = b"stc link v1".to_vec();
    bytes.extend([0x5c; 16]);
    bytes.push(1);
    bytes.extend(1_u64.to_be_bytes());
    bytes.extend(1_u64.to_be_bytes());
    bytes.extend([0; 32]);
    bytes.extend(NOW_S.to_be_bytes());
    bytes.extend(Sha256::digest([salt, act.into_bytes()].concat()));
    bytes.extend([0; 32]);
    assert_eq!(head.link.0, <[u8; 32]>::from(Sha256::digest(bytes)));
}

#[test]
fn a_deed_on_record_cannot_be_changed_and_is_there_once_however_often_it_is_tried() {
    let folder = folder();
    let log = case_log(&folder);
    let mut deed = HouseDeed {
        deed: "machine-approved".into(),
        by: lead().id,
        about: Some("08".repeat(16)),
        signed: "{\"voucher\":1}".into(),
    };
    let first = log.record_house(&deed, NOW_S).expect("recorded");
    let again = log.record_house(&deed, NOW_S + 1).expect("recorded");
    assert_eq!((first.n, again), (1, first), "tried again after a fault");
    deed.signed = "{\"voucher\":2}".into();
    log.record_house(&deed, NOW_S + 2).expect("recorded");
    deed.signed.clear();
    log.record_house(&deed, NOW_S + 3).expect("recorded");
    let last = log.record_house(&deed, NOW_S + 4).expect("recorded");
    assert_eq!(last.n, 4, "what nobody signs may happen twice");
    assert_eq!(log.verify_chain(&[first, last]).expect("walked").breaks, []);
    as_root(&folder, "safeguarding.db", &key(2))
        .execute_batch("update acts set act = replace(act, 'approved', 'revoked') where n = 1")
        .expect("tampered");
    assert_ne!(log.verify_chain(&[]).expect("walked").breaks, []);
}

#[test]
fn p14_a_clock_that_was_moved_changes_no_order_and_is_put_on_record() {
    let folder = folder();
    let log = case_log(&folder);
    let year = 365 * 24 * 60 * 60;
    let times = [0, 60, 60 - 3600, 120 - 3600, 120, 120 + year, 180 + year];
    for time in times {
        log.tick(NOW_S + time).expect("ticked");
    }
    let root = as_root(&folder, "safeguarding.db", &key(2));
    let mut statement = root
        .prepare("select act from acts order by epoch, n")
        .expect("prepared");
    let acts: Vec<String> = statement
        .query_map([], |row| row.get(0))
        .expect("read")
        .map(|act| act.expect("text"))
        .collect();
    let moved = |from: i64, to: i64| {
        format!(
            "{{\"clock-moved\":{{\"from_s\":{},\"to_s\":{}}}}}",
            NOW_S + from,
            NOW_S + to
        )
    };
    let quiet = "\"quiet\"".to_owned();
    let expected = [
        quiet.clone(),
        quiet.clone(),
        moved(60, 60 - 3600),
        quiet.clone(),
        quiet.clone(),
        quiet.clone(),
        moved(120, 120 + year),
        quiet.clone(),
        quiet,
    ];
    assert_eq!(
        acts, expected,
        "back an hour and on a year, and nothing else"
    );
    assert_eq!(log.verify_chain(&[]).expect("walked").breaks, []);
}

#[test]
fn links_are_given_out_page_by_page_and_heads_once_for_each_signer() {
    let folder = folder();
    let log = case_log(&folder);
    let heads: Vec<Head> = (0..5).map(|_| log.tick(NOW_S).expect("ticked")).collect();
    let first = log.links_after(1, 0, 3).expect("read");
    let rest = log.links_after(1, 3, 3).expect("read");
    let links: Vec<Digest> = first.iter().chain(&rest).map(|row| row.link).collect();
    assert_eq!((first.len(), rest.len()), (3, 2));
    assert_eq!(
        links,
        heads.iter().map(|head| head.link).collect::<Vec<_>>()
    );
    assert_eq!(log.links_after(1, 5, 3).expect("read"), []);
    for (n, signed) in [(4, "early"), (5, "late"), (5, "again")] {
        log.keep_head(1, n, lead().id, signed, NOW_S).expect("kept");
    }
    assert_eq!(log.signed_heads(5).expect("read"), ["late", "early"]);
}

#[test]
fn a_refusal_is_on_record_by_whom_and_for_what_kind_of_thing() {
    let folder = folder();
    let log = case_log(&folder);
    let head = log
        .record_refused(lead().id, "a-report", NOW_S)
        .expect("recorded");
    let again = log
        .record_refused(lead().id, "a-report", NOW_S)
        .expect("recorded");
    assert_eq!((head.n, again.n), (1, 2), "each asking counts");
    let act: String = as_root(&folder, "safeguarding.db", &key(2))
        .query_row("select act from acts where n = 1", [], |row| row.get(0))
        .expect("read");
    let by = lead().id;
    assert_eq!(
        act,
        format!("{{\"refused\":{{\"by\":\"{by}\",\"what\":\"a-report\"}}}}")
    );
}
