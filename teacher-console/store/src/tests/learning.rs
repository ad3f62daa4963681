//! The learning file: machines, staff, pupils, tries, lessons, progress and answers.

use super::*;
use classroom::{AgeBand, ClassId, FinishedRun, Lesson, Pupil, PupilId, SchoolClass};

const CLASS: ClassId = ClassId([40; 16]);

fn machine(number: u8) -> NewMachine {
    NewMachine {
        id: [number; 16],
        name: format!("PC {number}"),
        public_key: [number; 32],
        kind: MachineKind::Pupil,
    }
}

pub(super) fn account(number: u8) -> StaffRow {
    StaffRow {
        id: [number; 16],
        login_name: format!("staff{number}"),
        auth_hash: None,
        slot: vec![1],
        ring: vec![2],
        ring_counter: 1,
        totp_secret: None,
        state: StaffState::Invited,
    }
}

pub(super) fn run(number: u8, pupil: u8) -> ProgressRow {
    ProgressRow {
        id: [number; 16],
        run: FinishedRun {
            pupil: PupilId([pupil; 16]),
            scenario: "a-scenario".to_owned(),
            topic: "telling".to_owned(),
            outcome: "told".to_owned(),
            seconds: 90,
            happened_at_s: NOW_S + i64::from(number),
        },
        is_checked: true,
        facts: "{\"hit\":[]}".to_owned(),
        received_at_s: NOW_S,
        machine: [8; 16],
    }
}

pub(super) fn with_class(learning: &Learning) {
    let class = SchoolClass {
        id: CLASS,
        name: "4B".to_owned(),
        band: AgeBand::From7To9,
    };
    learning.add_class(&class).expect("added");
    let pupils: Vec<_> = [(1, "Zofia"), (2, "Amir")]
        .map(|(number, name)| PupilRow {
            pupil: Pupil {
                id: PupilId([number; 16]),
                class: CLASS,
                shown_name: name.to_owned(),
                tile: "kite".to_owned(),
                band: AgeBand::From7To9,
            },
            card: None,
            profile: "{}".to_owned(),
        })
        .into();
    learning.add_pupils(&pupils).expect("added");
}

#[test]
fn progress_sent_twice_is_stored_once_and_the_first_one_stays() {
    let folder = folder();
    let learning = learning(&folder);
    assert_eq!(
        learning
            .record_progress(&[run(1, 1), run(2, 1)])
            .expect("stored"),
        ProgressStored { new: 2, known: 0 }
    );
    let changed = ProgressRow {
        facts: "changed".to_owned(),
        ..run(2, 1)
    };
    let stored = learning
        .record_progress(&[changed, run(3, 1)])
        .expect("stored");
    assert_eq!(stored, ProgressStored { new: 1, known: 1 });
    let rows = learning.progress_of(PupilId([1; 16])).expect("read");
    assert_eq!(rows, [run(1, 1), run(2, 1), run(3, 1)]);
    assert_eq!(learning.progress_count().expect("counted"), 3);
}

#[test]
fn a_class_sees_the_progress_of_its_own_pupils_in_the_order_of_its_register() {
    let folder = folder();
    let learning = learning(&folder);
    with_class(&learning);
    learning
        .record_progress(&[run(1, 1), run(2, 2), run(3, 99)])
        .expect("stored");
    assert_eq!(
        learning.progress_of_class(CLASS).expect("read"),
        [run(1, 1), run(2, 2)]
    );
    let names: Vec<_> = learning
        .pupils_of(CLASS)
        .expect("read")
        .into_iter()
        .map(|row| row.pupil.shown_name)
        .collect();
    assert_eq!(names, ["Zofia", "Amir"]);
}

#[test]
fn a_token_joins_as_many_machines_as_it_says_and_no_later_than_it_says() {
    let folder = folder();
    let learning = learning(&folder);
    learning
        .add_enrolment_token([1; 32], 1, NOW_S + 60, "Room 4")
        .expect("added");
    let join = |token: u8, number, now_s| {
        learning
            .join_machine([token; 32], &machine(number), now_s)
            .expect("asked")
    };
    assert_eq!(join(2, 1, NOW_S), TokenUse::Unknown);
    assert_eq!(join(1, 1, NOW_S + 60), TokenUse::Expired);
    assert_eq!(join(1, 1, NOW_S), TokenUse::Joined);
    assert_eq!(
        join(1, 1, NOW_S),
        TokenUse::JoinedBefore([1; 16]),
        "an answer that was lost costs no use"
    );
    assert_eq!(join(1, 2, NOW_S), TokenUse::UsedUp);
    let row = learning.machine([1; 16]).expect("read").expect("there");
    assert_eq!(
        (row.state, row.room.as_str()),
        (MachineState::Pending, "Room 4")
    );
}

#[test]
fn a_revoked_machine_has_no_sessions_and_is_not_approved_again() {
    let folder = folder();
    let learning = learning(&folder);
    learning
        .add_enrolment_token([1; 32], 1, NOW_S + 60, "Room 4")
        .expect("added");
    learning
        .join_machine([1; 32], &machine(1), NOW_S)
        .expect("joined");
    assert!(
        learning
            .approve_machine([1; 32], [9; 16], b"voucher", NOW_S)
            .expect("approved")
    );
    learning
        .open_session(&session(Holder::Machine([1; 16])))
        .expect("opened");
    learning
        .add_enrolment_token([8; 32], 1, NOW_S + 60, "Room 4")
        .expect("added");
    assert!(learning.revoke_machine([1; 16], b"out").expect("revoked"));
    assert!(!learning.revoke_machine([1; 16], b"out").expect("asked"));
    assert_eq!(
        learning
            .join_machine([8; 32], &machine(2), NOW_S)
            .expect("asked"),
        TokenUse::Unknown,
        "an open pairing file is void with it"
    );
    assert_eq!(learning.session([3; 32], NOW_S).expect("read"), None);
    assert!(
        !learning
            .approve_machine([1; 32], [9; 16], b"voucher", NOW_S)
            .expect("asked")
    );
}

#[test]
fn a_cloned_key_shows_when_its_count_does_not_go_up_and_the_first_time_stays() {
    let folder = folder();
    let learning = learning(&folder);
    learning
        .add_enrolment_token([1; 32], 1, NOW_S + 60, "Room 4")
        .expect("added");
    learning
        .join_machine([1; 32], &machine(1), NOW_S)
        .expect("joined");
    let proved = |proofs, now_s| {
        learning
            .machine_proved([1; 16], proofs, now_s)
            .expect("kept")
    };
    let doubled_at = || {
        learning
            .machine([1; 16])
            .expect("read")
            .expect("there")
            .doubled_at_s
    };
    assert!(proved(1, NOW_S) && proved(2, NOW_S) && proved(7, NOW_S));
    assert_eq!(doubled_at(), None, "an answer that was lost leaves a gap");
    assert!(
        !proved(3, NOW_S + 5),
        "the copy goes on from where it was made"
    );
    assert_eq!(doubled_at(), Some(NOW_S + 5));
    assert!(proved(8, NOW_S + 9), "the real one goes on");
    assert_eq!(doubled_at(), Some(NOW_S + 5), "and the mark stays");
}

#[test]
fn when_a_machine_was_there_is_kept_to_the_hour() {
    let folder = folder();
    let learning = learning(&folder);
    learning
        .add_enrolment_token([1; 32], 1, NOW_S + 60, "Room 4")
        .expect("added");
    learning
        .join_machine([1; 32], &machine(1), NOW_S)
        .expect("joined");
    let seen = |version, now_s| {
        learning
            .machine_seen([1; 16], version, now_s)
            .expect("kept");
        let row = learning.machine([1; 16]).expect("read").expect("there");
        (row.seen_at_s.expect("seen"), row.list_version)
    };
    let hour = NOW_S - NOW_S % 3_600;
    assert_eq!(seen(1, hour + 5), (hour, 1));
    assert_eq!(seen(1, hour + 3_599), (hour, 1));
    assert_eq!(seen(2, hour + 3_599), (hour, 2));
    assert_eq!(seen(2, hour + 3_600), (hour + 3_600, 2));
}

fn session(holder: Holder) -> SessionRow {
    SessionRow {
        token_hash: [3; 32],
        holder,
        machine: [1; 16],
        manner: "pictures".to_owned(),
        created_at_s: NOW_S,
        used_at_s: NOW_S,
        expires_s: NOW_S + 100,
    }
}

#[test]
fn a_session_ends_when_it_expires_or_its_holder_leaves() {
    let folder = folder();
    let learning = learning(&folder);
    learning.add_staff(&[account(5)]).expect("added");
    learning
        .open_session(&session(Holder::Staff([5; 16])))
        .expect("opened");
    learning.touch_session([3; 32], NOW_S + 7).expect("touched");
    assert_eq!(
        learning
            .session([3; 32], NOW_S)
            .expect("read")
            .expect("there")
            .used_at_s,
        NOW_S + 7
    );
    assert_eq!(learning.session([3; 32], NOW_S + 100).expect("read"), None);
    learning.staff_left([5; 16], NOW_S).expect("left");
    assert_eq!(learning.session([3; 32], NOW_S).expect("read"), None);
}

#[test]
fn a_sweep_removes_what_has_had_its_time_and_nothing_else() {
    let folder = folder();
    let learning = learning(&folder);
    learning
        .open_session(&session(Holder::Pupil([1; 16])))
        .expect("opened");
    learning
        .record_try([1; 16], [8; 16], TryResult::Wrong, NOW_S)
        .expect("counted");
    learning
        .add_receipt([1; 32], [6; 16], NOW_S)
        .expect("added");
    learning
        .save_answer([6; 16], b"opened", NOW_S)
        .expect("saved");
    with_class(&learning);
    learning.record_progress(&[run(1, 1)]).expect("stored");
    let what_is_left = || {
        let session = learning.session([3; 32], NOW_S).expect("read").is_some();
        let tries = learning
            .tries([1; 16], [8; 16], NOW_S)
            .expect("read")
            .wrong_here;
        let answer = learning.answers(&[[1; 32]]).expect("read")[0].is_some();
        (
            session,
            tries,
            answer,
            learning.progress_count().expect("counted"),
        )
    };
    learning.sweep(NOW_S + 99).expect("swept");
    assert_eq!(what_is_left(), (true, 1, true, 1));
    learning.sweep(NOW_S + 31 * 86_400).expect("swept");
    assert_eq!(what_is_left(), (false, 0, true, 1));
    learning.sweep(NOW_S + 366 * 86_400).expect("swept");
    assert_eq!(what_is_left(), (false, 0, false, 1));
}

#[test]
fn a_guest_has_a_name_until_their_time_is_over_and_is_forgotten_after_a_year() {
    let folder = folder();
    let learning = learning(&folder);
    learning.add_staff(&[account(5)]).expect("added");
    let guest = |number: u8, until_s| GuestRow {
        id: [number; 16],
        pass: vec![number],
        until_s,
    };
    let named = |name: &str| GuestAccount {
        login_name: name.to_owned(),
        auth_hash: [9; 32],
    };
    let let_in = |guest: &GuestRow, name: &str, now_s| {
        let account = named(name);
        learning
            .let_guest_in(guest, &account, now_s)
            .expect("asked")
    };
    let (first, next) = (guest(6, NOW_S + 100), guest(7, NOW_S + 200));
    assert!(!let_in(&first, "staff5", NOW_S), "somebody's name");
    assert!(let_in(&first, "bell", NOW_S));
    assert!(!let_in(&first, "bell2", NOW_S), "once");
    assert!(!let_in(&next, "bell", NOW_S + 99), "still theirs");
    assert!(let_in(&next, "bell", NOW_S + 100));
    assert_eq!(learning.guests().expect("read"), [next.clone(), first]);
    assert!(learning.end_guest(next.id, NOW_S + 150).expect("ended"));
    assert!(!learning.end_guest(next.id, NOW_S + 160).expect("ended"));
    let kept = learning.guest(next.id).expect("read").expect("there");
    assert_eq!(kept.until_s, NOW_S + 150);
    learning.sweep(NOW_S + 364 * 86_400).expect("swept");
    assert_eq!(learning.all_staff().expect("read").len(), 3);
    learning.sweep(NOW_S + 366 * 86_400).expect("swept");
    assert_eq!(learning.guests().expect("read"), []);
    let left: Vec<_> = learning.all_staff().expect("read");
    assert_eq!(left.len(), 1, "the member of staff stays");
}

#[test]
fn an_activation_code_counts_once_and_in_time() {
    let folder = folder();
    let learning = learning(&folder);
    learning.add_staff(&[account(5)]).expect("added");
    learning
        .add_activation_code([1; 32], [5; 16], NOW_S + 10)
        .expect("added");
    let activate = |code: u8, now_s| {
        learning
            .activate_staff([code; 32], [7; 32], b"slot", b"ring", now_s)
            .expect("asked")
    };
    assert_eq!(activate(2, NOW_S), Activation::Unknown);
    assert_eq!(activate(1, NOW_S + 10), Activation::Expired);
    assert_eq!(activate(1, NOW_S), Activation::Done([5; 16]));
    assert_eq!(activate(1, NOW_S), Activation::UsedBefore);
    let row = learning
        .staff_by_login("staff5")
        .expect("read")
        .expect("there");
    assert_eq!(
        (row.state, row.auth_hash),
        (StaffState::Active, Some([7; 32]))
    );
}

#[test]
fn wrong_tries_outlive_a_restart_and_help_starts_the_count_again() {
    let folder = folder();
    let store = learning(&folder);
    for _ in 0..5 {
        store
            .record_try([1; 16], [8; 16], TryResult::Wrong, NOW_S)
            .expect("counted");
    }
    drop(store);
    let learning = Learning::open(&folder.path().join("learning.db"), &key(1)).expect("opens");
    let tries = |pupil: u8, machine: u8| {
        learning
            .tries([pupil; 16], [machine; 16], NOW_S)
            .expect("read")
    };
    assert_eq!(
        (tries(1, 8).wrong_here, tries(1, 8).wrong_on_machine_today),
        (5, 5)
    );
    assert_eq!(
        (tries(1, 9).wrong_here, tries(1, 9).wrong_on_machine_today),
        (0, 0),
        "another machine is not slowed"
    );
    assert_eq!(tries(2, 8).wrong_here, 0, "another pupil is not slowed");
    learning
        .record_try([1; 16], [8; 16], TryResult::Helped, NOW_S)
        .expect("counted");
    assert_eq!(
        (tries(1, 8).wrong_here, tries(1, 8).wrong_on_machine_today),
        (0, 5)
    );
}

#[test]
fn opening_a_class_again_ends_its_earlier_code() {
    let folder = folder();
    let learning = learning(&folder);
    with_class(&learning);
    let open = |random, now_s| {
        let lesson = Lesson::open(CLASS, random, now_s, now_s + 1000);
        learning
            .open_lesson(&LessonRow {
                lesson,
                opened_by: [5; 16],
            })
            .expect("opened");
    };
    open([1, 0, 0, 0], NOW_S);
    open([2, 0, 0, 0], NOW_S + 10);
    let codes = |now_s| -> Vec<String> {
        learning
            .open_lessons(now_s)
            .expect("read")
            .into_iter()
            .map(|row| row.lesson.code)
            .collect()
    };
    assert_eq!(codes(NOW_S + 20), ["000002"]);
    assert_eq!(
        codes(NOW_S + 5),
        Vec::<String>::new(),
        "a clock put back opens nothing again"
    );
    learning.end_lesson(CLASS, NOW_S + 30).expect("ended");
    assert_eq!(codes(NOW_S + 31), Vec::<String>::new());
}

#[test]
fn directories_follow_one_another_and_never_fork() {
    let folder = folder();
    let learning = learning(&folder);
    let directory = |version, hash| DirectoryRow {
        version,
        hash: [hash; 32],
        statement: vec![hash],
    };
    learning
        .add_directory(&directory(1, 1), NOW_S)
        .expect("added");
    learning
        .add_directory(&directory(1, 1), NOW_S)
        .expect("the same again");
    for wrong in [directory(1, 9), directory(3, 3), directory(0, 4)] {
        assert!(
            matches!(
                learning.add_directory(&wrong, NOW_S),
                Err(StoreFault::OutOfOrder(_))
            ),
            "{wrong:?}"
        );
    }
    learning
        .add_directory(&directory(2, 2), NOW_S)
        .expect("added");
    assert_eq!(
        learning.newest_directory().expect("read"),
        Some(directory(2, 2))
    );
    assert_eq!(
        learning.directories_after(1).expect("read"),
        [directory(2, 2)]
    );
}

#[test]
fn all_stops_and_only_the_newest_fresh_notes_are_handed_out() {
    let folder = folder();
    let learning = learning(&folder);
    let note = |hash, is_stop, signer, signed_at_s| StewardNote {
        hash: [hash; 32],
        is_stop,
        signer: [signer; 16],
        statement: vec![hash],
        signed_at_s,
    };
    for one in [
        note(1, false, 1, 10),
        note(2, false, 1, 20),
        note(3, false, 2, 5),
        note(4, true, 1, 1),
        note(5, true, 1, 2),
    ] {
        learning.add_steward_note(&one).expect("added");
    }
    let hashes: Vec<u8> = learning
        .steward_notes()
        .expect("read")
        .into_iter()
        .map(|one| one.hash[0])
        .collect();
    assert_eq!(hashes, [3, 2, 4, 5]);
}

#[test]
fn an_answer_is_found_by_its_receipt_only_and_the_newest_counts() {
    let folder = folder();
    let learning = learning(&folder);
    learning
        .add_receipt([1; 32], [6; 16], NOW_S)
        .expect("added");
    learning
        .add_receipt([1; 32], [6; 16], NOW_S)
        .expect("the same again");
    let ask = || learning.answers(&[[9; 32], [1; 32]]).expect("asked");
    assert_eq!(
        ask(),
        [None, None],
        "an unknown receipt and an unanswered one look alike"
    );
    learning
        .save_answer([6; 16], b"opened", NOW_S)
        .expect("saved");
    learning
        .save_answer([6; 16], b"in hand", NOW_S)
        .expect("saved");
    assert_eq!(ask(), [None, Some(b"in hand".to_vec())]);
}

#[test]
fn what_waits_for_a_second_signature_is_kept_until_it_is_done() {
    let folder = folder();
    let learning = learning(&folder);
    learning
        .save_pending("directory", b"2", b"one signature", NOW_S)
        .expect("kept");
    learning
        .save_pending("directory", b"2", b"two signatures", NOW_S)
        .expect("kept");
    assert_eq!(
        learning.pending("directory").expect("read")[0].content,
        b"two signatures"
    );
    assert_eq!(learning.pending("person").expect("read"), []);
    learning.drop_pending("directory", b"2").expect("dropped");
    assert_eq!(learning.pending("directory").expect("read"), []);
}

#[test]
fn whoever_is_set_for_a_class_is_replaced_as_a_whole() {
    let folder = folder();
    let learning = learning(&folder);
    with_class(&learning);
    learning
        .set_for_class(CLASS, &[[5; 16], [6; 16]])
        .expect("set");
    learning
        .set_for_class(CLASS, &[[7; 16], [6; 16]])
        .expect("set");
    let set_for = learning.set_for_classes().expect("read");
    assert_eq!(set_for, [([6; 16], CLASS), ([7; 16], CLASS)]);
    learning.set_for_class(CLASS, &[]).expect("set");
    assert!(learning.set_for_classes().expect("read").is_empty());
    let unknown = learning.set_for_class(ClassId([99; 16]), &[[5; 16]]);
    assert!(unknown.is_err(), "there is no such class");
    learning.set_every_phase(&[[6; 16], [5; 16]]).expect("set");
    learning.set_every_phase(&[[7; 16]]).expect("set");
    assert_eq!(learning.with_every_phase().expect("read"), [[7; 16]]);
    assert!(
        learning.set_for_classes().expect("read").is_empty(),
        "every phase sets nobody for a class"
    );
}
