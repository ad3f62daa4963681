//! After a restore everything of the last thirty days is offered again, once, and nobody is refused for it.

use protocol::{
    bytes::{Blob, Id, Token},
    parcel::SealedReport,
};
use sealing::random;

use super::{Outbox, SLOTS};
use crate::courier::{
    file::{self, FILE},
    membership::{Counts, next_proof},
};

const NOW: i64 = 1_800_000_000;
const DAY: i64 = 24 * 60 * 60;

fn new_outbox(folder: &std::path::Path) -> Outbox {
    let mut connection = file::create(folder, FILE).unwrap();
    Outbox::prepare(&mut connection).unwrap();
    Outbox::open(connection).unwrap()
}

fn keep(outbox: &mut Outbox, urgent: bool, at: i64) -> Id {
    let id = random::id();
    let report = SealedReport {
        envelope: Blob(random::bytes::<5_000>().to_vec()),
        receipt_name: Token(random::bytes()),
    };
    outbox
        .keep_report(id, report, urgent, &Counts::new(), at)
        .unwrap();
    id
}

#[test]
fn yesterdays_backup_is_given_everything_of_the_last_thirty_days_again_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut outbox = new_outbox(folder.path());
    let old = keep(&mut outbox, false, NOW - 40 * DAY);
    outbox.arrived(&[old], NOW - 31 * DAY).unwrap();
    let lately = keep(&mut outbox, true, NOW - 2 * DAY);
    outbox.arrived(&[lately], NOW - 2 * DAY).unwrap();
    assert!(!outbox.is_waiting());

    let restore = random::id();
    outbox.offer_again(restore, NOW).unwrap();
    assert_eq!(outbox.next_parcel().reports.len(), 1, "the old one stays");
    assert_eq!(
        outbox.has_arrived(lately),
        Some(true),
        "it was true, and stays so"
    );
    assert!(!outbox.is_urgent(), "nothing hurries twice");
    drop(outbox);

    let mut outbox = Outbox::open(file::open(folder.path()).unwrap()).unwrap();
    assert_eq!(outbox.next_parcel().reports.len(), 1, "over a restart");
    outbox.arrived(&[lately], NOW).unwrap();
    assert!(!outbox.is_waiting());
    outbox.offer_again(restore, NOW).unwrap();
    assert!(!outbox.is_waiting(), "the same restore is heard of once");
    outbox.offer_again(random::id(), NOW).unwrap();
    assert!(outbox.is_waiting(), "another one is another one");
}

#[test]
fn what_is_offered_again_waits_behind_a_new_report_and_gives_way_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut outbox = new_outbox(folder.path());
    let ids: Vec<Id> = (0..SLOTS)
        .map(|_| keep(&mut outbox, true, NOW - DAY))
        .collect();
    outbox.arrived(&ids, NOW - DAY).unwrap();
    outbox.offer_again(random::id(), NOW).unwrap();

    let new = keep(&mut outbox, false, NOW);
    assert_eq!(
        outbox.has_arrived(new),
        Some(false),
        "a child is never refused"
    );
    let offered = outbox.next_parcel().reports;
    let first = offered.first().unwrap().clone();
    outbox.arrived(&[new], NOW).unwrap();
    assert!(
        !outbox.next_parcel().reports.contains(&first),
        "the new one went first"
    );
}

#[test]
fn the_file_has_the_same_size_with_and_without_something_to_offer_again() {
    let (told, played) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let size = |folder: &std::path::Path| std::fs::metadata(folder.join(FILE)).unwrap().len();
    let (mut telling, mut playing) = (new_outbox(told.path()), new_outbox(played.path()));
    let report = keep(&mut telling, false, NOW);
    telling.arrived(&[report], NOW).unwrap();
    for outbox in [&mut telling, &mut playing] {
        outbox.offer_again(random::id(), NOW).unwrap();
    }
    assert_eq!(size(told.path()), size(played.path()));
}

#[test]
fn two_programs_on_one_file_see_what_the_other_kept_and_sent_and_write_over_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = new_outbox(folder.path());
    let mut courier = Outbox::open(file::open(folder.path()).unwrap()).unwrap();
    assert!(!courier.see_others().unwrap());
    let first = keep(&mut app, false, NOW);
    assert!(courier.see_others().unwrap());
    assert_eq!(courier.has_arrived(first), Some(false));
    assert!(!courier.see_others().unwrap(), "it says so once");

    // Neither has looked again: each writes beside what the other wrote, and marks only what is still there.
    let second = keep(&mut courier, false, NOW);
    let third = keep(&mut app, true, NOW);
    courier.arrived(&[first], NOW).unwrap();
    app.arrived(&[second], NOW).unwrap();
    for outbox in [&mut app, &mut courier] {
        outbox.see_others().unwrap();
        let state = [first, second, third].map(|id| outbox.has_arrived(id));
        assert_eq!(state, [Some(true), Some(true), Some(false)]);
        assert_eq!(outbox.next_parcel().reports.len(), 1);
    }
}

#[test]
fn no_number_of_a_proof_is_said_twice_by_two_programs_on_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let app = new_outbox(folder.path());
    let courier = Outbox::open(file::open(folder.path()).unwrap()).unwrap();
    let said = [&app, &courier, &courier, &app].map(|one| next_proof(one.file()).unwrap());
    assert_eq!(said, [1, 2, 3, 4]);
}
