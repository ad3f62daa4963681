//! The outbox keeps its size and its promises; a changed pairing file is refused; only a reader's signature is 'read'.

use bevy::ecs::system::RunSystemOnce as _;
use bevy::prelude::{Messages, World};
use curriculum::AgeBand;
use protocol::{
    bytes::{Blob, Hash, Id, Token},
    directory::{Audience, Chain, Duty, Helpline, Hours, Phrase, ServerFacts},
    key_id::KeyKind,
    machines::{Directories, PairingFile},
    parcel::{PARCEL_LEN, Parcel, ProgressFact, SealedReport},
    report::{About, Report, Shown, Teller},
    seen::{Seen, SeenState},
    statement::{Label, Statement},
};
use sealing::{
    founding::{Member, MemberPlan, SchoolPlan, found, fresh_note},
    random,
    recovery::RecoverySeed,
    ring::KeyRing,
    routing::{Readers, Telling},
    secrets::SigningSecret,
    signing::state,
};

use super::{
    Courier, answers,
    file::{self, FILE},
    keeping,
    link::Ask,
    membership::{self, Counts, Helpers, Identity},
    open,
    outbox::{Outbox, SLOTS},
    pairing,
    sending::Stamp,
    slot::{self, SLOT_LEN},
    transport,
};
use crate::notice::Notices;
use crate::school::{Pupil, RunFinished, SignedIn};

const NOW: i64 = 1_800_000_000;
const DAY: i64 = 24 * 60 * 60;

/// A founded school of three stewards: lead, head, chair.
struct School {
    chain: Chain,
    members: Vec<Member>,
    ca: Blob,
}

fn school() -> School {
    school_with(Vec::new())
}

/// The same, with these helplines.
fn school_with(helplines: Vec<Helpline>) -> School {
    let ca = Blob(b"an invented authority".to_vec());
    let member = |name: &str, duty, daily| {
        let plan = MemberPlan {
            name: name.into(),
            role: "helps children".into(),
            picture: "okafor".into(),
            duties: vec![duty],
            daily,
        };
        Member::new(plan, NOW)
    };
    let members = vec![
        member("Mr Okafor", Duty::SafeguardingLead, true),
        member("Mrs Head", Duty::Head, true),
        member("Ms Chair", Duty::Chair, false),
        member("Mr Typist", Duty::Technician, false),
    ];
    let plan = SchoolPlan {
        school_name: "Test School".into(),
        demo: true,
        stewards: vec![0, 1, 2],
        safeguarding: vec![0, 1],
        staff: vec![1, 0],
        leaders: vec![2, 1],
        sheet_holders: vec!["head".into(), "chair".into(), "trust".into()],
        server: ServerFacts {
            ca: transport::hash_of(&ca),
            next_ca: None,
            addresses: vec!["127.0.0.1:1".into()],
            ticket_key: SigningSecret::new().public(),
        },
        hours: Hours {
            read_when: None,
            helplines,
            phrases: vec![Phrase {
                id: "thank-you".into(),
                words: "Thank you for telling.".into(),
                simple: "Thank you.".into(),
            }],
            reviewed_by: String::new(),
        },
    };
    let chain = found(plan, &members, &RecoverySeed::new(), NOW).unwrap();
    School { chain, members, ca }
}

/// A courier that has joined [`school`], whose server is away.
pub(crate) fn joined(folder: &std::path::Path) -> Courier {
    joined_to(&school(), folder)
}

/// The same, of a school with as many helplines for children as there can be, all with long names.
pub(crate) fn joined_with_helplines(folder: &std::path::Path) -> Courier {
    let helpline = |name: &str| Helpline {
        name: name.into(),
        contact: "www.an-invented-helpline.example/talknow".into(),
        audience: Audience::Children,
        checked_at: NOW,
    };
    let names = [
        "The Long Name of an Invented Helpline Co",
        "Listening Line",
        "Talk",
    ];
    joined_to(&school_with(names.map(helpline).into()), folder)
}

fn joined_to(school: &School, folder: &std::path::Path) -> Courier {
    let outbox = new_outbox(folder);
    let identity = Identity {
        school: school.chain.school(),
        machine: random::id(),
        name: "Room 4, computer 2".into(),
        room: "Room 4".into(),
        addresses: vec!["127.0.0.1:1".into()],
        ca: school.ca.clone(),
        device_seed: Blob(SigningSecret::new().seed().to_vec()),
    };
    membership::keep_identity(outbox.file(), &identity).unwrap();
    let mut helpers = Helpers::new(school.chain.clone());
    helpers.accept(&notes_of(school));
    membership::keep_helpers(outbox.file(), &helpers).unwrap();
    drop(outbox);
    Courier {
        line: Some(open(folder, std::sync::Arc::new(|| {})).unwrap()),
        ..Courier::default()
    }
}

/// The newest report is with the school, and nobody has opened it.
pub(crate) fn arrive(courier: &mut Courier) {
    courier.sent.last_mut().unwrap().state = super::sending::ReportState::Arrived;
}

/// Adults have signed for so many earlier reports of this pupil, each this far.
pub(crate) fn answer(courier: &mut Courier, states: &[SeenState]) {
    let answers = states.iter().map(|state| answers::Answer {
        envelope: random::id(),
        by: "Mr Okafor".into(),
        picture: "okafor".into(),
        state: *state,
        phrase: None,
    });
    courier.answers = answers.collect();
}

/// The disk of this courier takes nothing more, or does so again.
pub(crate) fn refuse_to_write(courier: &Courier, refuse: bool) {
    let line = courier.line.as_ref().unwrap();
    let outbox = line.shared.outbox.lock().unwrap();
    let said = format!("pragma query_only = {refuse}");
    outbox.file().execute_batch(&said).unwrap();
}

fn pairing_of(school: &School) -> PairingFile {
    PairingFile {
        format: 1,
        school: Some(school.chain.school()),
        school_name: "Test School".into(),
        addresses: vec!["127.0.0.1:1".into()],
        ca: school.ca.clone(),
        ca_hash: transport::hash_of(&school.ca),
        token: Token([7; 32]),
        room: "Room 4".into(),
        until: NOW,
        directories: school.chain.statements().to_vec(),
    }
}

fn json(file: &PairingFile) -> Vec<u8> {
    serde_json::to_vec(file).unwrap()
}

fn new_outbox(folder: &std::path::Path) -> Outbox {
    let mut connection = file::create(folder, FILE).unwrap();
    Outbox::prepare(&mut connection).unwrap();
    Outbox::open(connection).unwrap()
}

fn report() -> SealedReport {
    SealedReport {
        envelope: Blob(random::bytes::<5_000>().to_vec()),
        receipt_name: Token(random::bytes()),
    }
}

fn fact() -> ProgressFact {
    ProgressFact {
        id: random::id(),
        pupil: random::id(),
        is_checked: true,
        scenario: "a-message".into(),
        topic: "telling".into(),
        outcome: "told".into(),
        facts: serde_json::json!({"stopped": true}),
        seconds: 60,
        happened_at: NOW,
    }
}

fn ids(parcel: &Parcel) -> usize {
    parcel.progress.len() + parcel.reports.len()
}

#[test]
fn a_slot_has_one_size_empty_or_full_and_its_rest_is_noise() {
    let noise = random::bytes::<SLOT_LEN>().to_vec();
    let empty = slot::fill(None, noise.clone()).unwrap();
    assert_eq!(empty.len(), SLOT_LEN);
    assert_eq!(empty.get(4..), noise.get(4..));
    assert!(slot::read(&empty).is_none());
}

#[test]
fn the_file_has_the_same_size_with_and_without_a_report() {
    let (told, played) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let size = |folder: &std::path::Path| std::fs::metadata(folder.join(FILE)).unwrap().len();
    let (mut telling, mut playing) = (new_outbox(told.path()), new_outbox(played.path()));
    let before = size(told.path());
    let counts = Counts::from([(protocol::bytes::KeyId([1; 16]), 3)]);
    for _ in 0..5 {
        telling
            .keep_report(random::id(), report(), true, &counts, NOW)
            .unwrap();
        playing.keep_progress(fact(), NOW).unwrap();
    }
    assert_eq!(size(told.path()), before);
    assert_eq!(size(told.path()), size(played.path()));
}

#[test]
fn what_was_kept_is_still_there_after_a_restart_and_goes_out_until_it_has_arrived() {
    let folder = tempfile::tempdir().unwrap();
    let mut outbox = new_outbox(folder.path());
    let (urgent, calm) = (random::id(), random::id());
    outbox.keep_progress(fact(), NOW).unwrap();
    outbox
        .keep_report(calm, report(), false, &Counts::new(), NOW)
        .unwrap();
    outbox
        .keep_report(urgent, report(), true, &Counts::new(), NOW + 1)
        .unwrap();
    drop(outbox);

    let mut outbox = Outbox::open(file::open(folder.path()).unwrap()).unwrap();
    assert!(outbox.is_urgent());
    assert_eq!(outbox.has_arrived(urgent), Some(false));
    assert!(ids(&outbox.next_parcel()) >= 2);
    outbox.arrived(&[urgent], NOW + 2).unwrap();
    outbox.arrived(&[urgent], NOW + 3).unwrap();
    assert_eq!(outbox.has_arrived(urgent), Some(true));
    assert!(!outbox.is_urgent());
    drop(outbox);

    let outbox = Outbox::open(file::open(folder.path()).unwrap()).unwrap();
    assert_eq!(outbox.has_arrived(urgent), Some(true));
    assert_eq!(outbox.has_arrived(calm), Some(false));
    assert_eq!(ids(&outbox.next_parcel()), 2);
}

#[test]
fn every_parcel_has_one_size_and_takes_urgent_reports_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut outbox = new_outbox(folder.path());
    let empty = outbox.next_parcel();
    assert_eq!(empty.to_bytes().unwrap().len(), PARCEL_LEN);
    for _ in 0..4 {
        outbox.keep_progress(fact(), NOW).unwrap();
        outbox
            .keep_report(random::id(), report(), false, &Counts::new(), NOW)
            .unwrap();
    }
    let urgent = report();
    outbox
        .keep_report(random::id(), urgent.clone(), true, &Counts::new(), NOW + 9)
        .unwrap();
    let parcel = outbox.next_parcel();
    assert_eq!(parcel.reports.first(), Some(&urgent));
    assert_eq!(parcel.to_bytes().unwrap().len(), PARCEL_LEN);
}

/// A report, a run and a look into Tell each let one parcel of one size go, and equally soon: only danger today goes at
/// once. What roams with the pupil is told to the worker, which sends it with every parcel, changed or not.
#[test]
fn p08_telling_and_playing_ask_for_the_same_parcel_at_the_same_pace() {
    let folder = tempfile::tempdir().unwrap();
    let mut courier = joined(folder.path());
    let (ask, asked) = std::sync::mpsc::channel();
    courier.line.as_mut().unwrap().ask = ask;
    let parcels = || -> Vec<bool> {
        let urgency = |ask| match ask {
            Ask::Parcel { urgent } => Some(urgent),
            _ => None,
        };
        asked.try_iter().filter_map(urgency).collect()
    };
    let tell = |courier: &mut Courier, danger_today| {
        courier
            .send(&Telling::default(), |stamp, readers| {
                told(stamp, readers, danger_today)
            })
            .unwrap();
        parcels()
    };
    let told = tell(&mut courier, false);
    let in_danger = tell(&mut courier, true);
    courier.let_a_parcel_go();
    let looked = parcels();
    let played = parcels_after_a_run(courier, parcels);
    assert_eq!([told, looked, played], [[false], [false], [false]]);
    assert_eq!(in_danger, [true]);
}

/// A pupil who is signed in has finished a run.
fn parcels_after_a_run(courier: Courier, parcels: impl Fn() -> Vec<bool>) -> Vec<bool> {
    let facts = serde_json::json!({
        "scenario": "a-message", "topic": "telling", "band": "9-11", "kind": "risky",
        "stopped": true, "signs_hit": [], "signs_missed": [], "safe_feared": [],
        "safe_trusted": [], "first_choices": [], "misconceptions": [], "outcome": "told",
        "telling_rehearsed": true, "seconds": 60,
    });
    let pupil = Pupil {
        id: Id([7; 16]).to_string(),
        class: Id([8; 16]).to_string(),
        shown_name: "Amara".into(),
        tile: "kite".into(),
        band: AgeBand::From9To11,
        card: protocol::card::CardKind::default(),
    };
    let mut world = World::new();
    world.insert_resource(courier);
    world.insert_resource(crate::school::School {
        signed_in: SignedIn::Confirmed(pupil),
        ..Default::default()
    });
    world.init_resource::<Notices>();
    world.init_resource::<Messages<RunFinished>>();
    world.write_message(RunFinished {
        facts: serde_json::from_value(facts).unwrap(),
        actions: Vec::new(),
        seconds: 60,
    });
    world.run_system_once(keeping::keep_runs).unwrap();
    parcels()
}

fn told(stamp: &Stamp, readers: &Readers, danger_today: bool) -> Report {
    Report {
        id: stamp.id,
        school: stamp.school,
        log: readers.log,
        kind: "report".into(),
        readers: readers.key_ids(),
        left_out: vec![],
        shown: Shown {
            names: vec![],
            text_version: "1".into(),
        },
        written_at: stamp.written_at,
        time_floor: stamp.time_floor,
        clock_offset: stamp.clock_offset,
        who: Teller::RatherNotSay,
        about: About::Me,
        kinds: vec!["asked-for-photo".into()],
        feelings: vec![],
        when: String::new(),
        about_school_adult: false,
        danger_today,
        wants_to_talk: false,
        words: String::new(),
        chosen: None,
        receipt: stamp.receipt,
        list_was_fresh: stamp.list_was_fresh,
    }
}

#[test]
fn a_waiting_report_never_gives_way_and_old_arrivals_give_way_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut outbox = new_outbox(folder.path());
    let first = random::id();
    outbox
        .keep_report(first, report(), false, &Counts::new(), NOW)
        .unwrap();
    outbox.arrived(&[first], NOW).unwrap();
    for _ in 1..SLOTS {
        outbox
            .keep_report(random::id(), report(), false, &Counts::new(), NOW)
            .unwrap();
    }
    let last = random::id();
    outbox
        .keep_report(last, report(), false, &Counts::new(), NOW + 31 * DAY)
        .unwrap();
    assert_eq!(outbox.has_arrived(first), None);
    assert_eq!(outbox.has_arrived(last), Some(false));
    assert!(outbox.keep_progress(fact(), NOW).is_err());
    assert!(
        outbox
            .keep_report(random::id(), report(), true, &Counts::new(), NOW)
            .is_err()
    );
}

#[test]
fn without_its_key_the_file_does_not_open_and_the_words_say_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    drop(new_outbox(folder.path()));
    let key = folder.path().join("key").join("outbox.key");
    std::fs::write(&key, "00".repeat(32)).unwrap();
    let fault = file::open(folder.path()).unwrap_err();
    assert!(fault.0.contains("join this computer again"), "{fault}");
    std::fs::remove_file(&key).unwrap();
    let fault = file::open(folder.path()).unwrap_err();
    assert!(fault.0.contains("put it back"), "{fault}");
}

#[test]
fn a_whole_pairing_file_passes_the_check() {
    assert!(pairing::check(&json(&pairing_of(&school()))).is_ok());
}

#[test]
fn a_cut_changed_or_foreign_pairing_file_is_refused_with_what_to_do() {
    let school = school();
    let whole = json(&pairing_of(&school));
    let cut = whole.get(..whole.len() / 2).unwrap().to_vec();
    let mut other_ca = pairing_of(&school);
    other_ca.ca = Blob(b"somebody else's authority".to_vec());
    let mut both_ca = other_ca.clone();
    both_ca.ca_hash = transport::hash_of(&both_ca.ca);
    let mut other_school = pairing_of(&school);
    other_school.school = Some(Id([9; 16]));
    let mut other_directory = pairing_of(&school);
    if let Some(first) = other_directory.directories.first_mut() {
        first.payload.0.push(b' ');
    }
    let mut no_directory = pairing_of(&school);
    no_directory.directories.clear();
    let mut founding = pairing_of(&school);
    founding.school = None;
    for bytes in [
        cut,
        json(&other_ca),
        json(&both_ca),
        json(&other_school),
        json(&other_directory),
        json(&no_directory),
        json(&founding),
    ] {
        let fault = pairing::check(&bytes).err().unwrap();
        assert!(fault.0.contains("school-server pair"), "{fault}");
    }
}

#[test]
fn joining_without_a_server_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("room.pairing");
    let mut pairing_file = pairing_of(&school());
    pairing_file.addresses = vec!["127.0.0.1:1".into()];
    std::fs::write(&file, json(&pairing_file)).unwrap();
    let into = folder.path().join("school");
    let fault = pairing::join(&file, &into, "Room 4, computer 2").unwrap_err();
    assert!(fault.0.contains("school-server serve"), "{fault}");
    assert!(!file::is_joined(&into));
    assert_eq!(std::fs::read_dir(&into).unwrap().count(), 0);
}

#[test]
fn who_the_computer_is_and_whom_it_trusts_survive_a_restart() {
    let school = school();
    let folder = tempfile::tempdir().unwrap();
    let outbox = new_outbox(folder.path());
    let device = SigningSecret::new();
    let identity = Identity {
        school: school.chain.school(),
        machine: random::id(),
        name: "Room 4, computer 2".into(),
        room: "Room 4".into(),
        addresses: vec!["127.0.0.1:1".into()],
        ca: school.ca.clone(),
        device_seed: Blob(device.seed().to_vec()),
    };
    membership::keep_identity(outbox.file(), &identity).unwrap();
    let mut helpers = Helpers::new(school.chain.clone());
    assert!(helpers.accept(&notes_of(&school)));
    membership::keep_helpers(outbox.file(), &helpers).unwrap();
    drop(outbox);

    let file = file::open(folder.path()).unwrap();
    let back = membership::identity(&file).unwrap();
    assert_eq!(back.device().unwrap().public(), device.public());
    let helpers = membership::helpers(&file, back.school).unwrap();
    assert!(helpers.is_fresh(NOW + DAY));
    assert!(!helpers.is_fresh(NOW + 30 * DAY));
    assert_eq!(helpers.signed_time(), NOW);
}

#[test]
fn a_list_of_another_school_changes_nothing() {
    let (ours, theirs) = (school(), school());
    let mut helpers = Helpers::new(ours.chain.clone());
    let mut news = notes_of(&theirs);
    news.directories = theirs.chain.statements().to_vec();
    assert!(!helpers.accept(&news));
    assert_eq!(helpers.chain, ours.chain);
    assert!(!helpers.is_fresh(NOW));
}

fn notes_of(school: &School) -> Directories {
    let note = |place: usize| fresh_note(&school.chain, &[], &school.members[place].ring, NOW);
    Directories {
        fresh: vec![note(0), note(1)],
        ..Directories::default()
    }
}

fn seen(school: &School, by: &KeyRing, envelope: Id) -> Statement {
    let seen = Seen {
        format: 1,
        envelope,
        hash: Hash([4; 32]),
        state: SeenState::Opened,
        phrase: Some("thank-you".into()),
        at: NOW,
    };
    state(
        Label::Seen,
        school.chain.school(),
        &seen,
        KeyKind::Signing,
        &by.signing,
    )
}

#[test]
fn read_is_believed_with_a_readers_signature_and_brings_the_schools_words() {
    let school = school();
    let envelope = random::id();
    let by = &school.members[0].ring;
    let answer = answers::check(
        &seen(&school, by, envelope),
        &school.chain,
        Some((envelope, Hash([4; 32]))),
    )
    .unwrap();
    assert_eq!(answer.by, "Mr Okafor");
    assert_eq!(answer.phrase.unwrap().words, "Thank you for telling.");
}

#[test]
fn the_swallowing_server_makes_no_read_by_a_stranger_a_non_reader_or_about_other_bytes() {
    let school = school();
    let envelope = random::id();
    let check = |statement: &Statement, known| answers::check(statement, &school.chain, known);
    let by_stranger = seen(&school, &KeyRing::new(), envelope);
    let by_technician = seen(&school, &school.members[3].ring, envelope);
    let by_reader = seen(&school, &school.members[0].ring, envelope);
    assert!(check(&by_stranger, None).is_none());
    assert!(check(&by_technician, None).is_none());
    assert!(check(&by_reader, Some((envelope, Hash([5; 32])))).is_none());
    assert!(check(&by_reader, Some((random::id(), Hash([4; 32])))).is_none());
    assert!(check(&by_reader, None).is_some());
}
