//! A pupil who has left: kept apart, whole again when back, and gone without a trace in the file when deleted (L-20).

use super::*;
use classroom::{
    AgeBand, CardKind, ClassId, FinishedRun, Group, LessonMode, LessonPlan, OptOut, PlanDraft,
    Play, Pupil, PupilId, SchoolClass,
};

const CLASS: ClassId = ClassId([40; 16]);
const WAITING: &str = "what-waits";

fn one(number: u8) -> PupilId {
    PupilId([number; 16])
}

/// Everything about a pupil names them by a word that stands nowhere else.
fn canary(number: u8) -> String {
    format!("Canary{number}Canary")
}

fn run(number: u8, pupil: u8) -> ProgressRow {
    ProgressRow {
        id: [number; 16],
        run: FinishedRun {
            pupil: one(pupil),
            scenario: "a-scenario".to_owned(),
            topic: "telling".to_owned(),
            outcome: "told".to_owned(),
            seconds: 90,
            happened_at_s: NOW_S,
        },
        is_checked: true,
        facts: format!("{{\"facts\":\"{}\"}}", canary(pupil)),
        received_at_s: NOW_S,
        machine: [8; 16],
    }
}

/// Two pupils of one class who have played, and of whom the first has left.
fn school(folder: &TempDir) -> Learning {
    let learning = learning(folder);
    let class = SchoolClass {
        id: CLASS,
        name: "5B".to_owned(),
        band: AgeBand::From7To9,
    };
    learning.add_class(&class).expect("added");
    let pupils = [1, 2].map(|number| PupilRow {
        pupil: Pupil {
            id: one(number),
            class: CLASS,
            shown_name: canary(number),
            tile: "kite".to_owned(),
            band: AgeBand::From7To9,
        },
        card: Some(KeptCard {
            kind: CardKind::Pin,
            hash: canary(number).into_bytes(),
        }),
        profile: format!("{{\"receipts\":\"{}\"}}", canary(number)),
    });
    learning.add_pupils(&pupils).expect("added");
    let runs = [run(1, 1), run(2, 1), run(3, 2)];
    learning.record_progress(&runs).expect("stored");
    learning
        .record_try([1; 16], [8; 16], TryResult::Wrong, NOW_S)
        .expect("counted");
    for number in [1, 2] {
        sign_the_rules(&learning, number);
        care_for(&learning, number);
    }
    lesson(&learning);
    learning.set_left(one(1), Some(NOW_S)).expect("said");
    learning
}

fn sign_the_rules(learning: &Learning, number: u8) {
    let signed = SignatureRow {
        signer: [number; 16],
        side: Side::Pupil,
        version: "1".to_owned(),
        edition: Some(canary(number)),
        manner: "on-screen".to_owned(),
        noted_by: None,
        at_s: NOW_S,
    };
    learning.add_signature(&signed).expect("signed");
    let consent = ConsentRow {
        pupil: one(number),
        consent: "photographs".to_owned(),
        is_given: true,
        noted_by: [9; 16],
        at_s: NOW_S,
    };
    learning.add_consent(&consent).expect("noted");
}

/// C-02, C-19: what was decided for a pupil, and what may hurt them.
fn care_for(learning: &Learning, number: u8) {
    let decision = NewDecision {
        pupil: one(number),
        suffices: false,
        resources: canary(number),
        review_on_s: NOW_S + 9,
        by: [9; 16],
        decided_as: "senco".to_owned(),
        at_s: NOW_S,
    };
    learning.decide_safeguards(&decision).expect("decided");
    let note = VulnerabilityRow {
        pupil: one(number),
        what: canary(number),
        review_on_s: NOW_S + 9,
        by: [9; 16],
        at_s: NOW_S,
    };
    learning.note_vulnerability(&note).expect("noted");
}

/// The first pupil plays in a group, has something of their own, and is not to meet something.
fn lesson(learning: &Learning) {
    let play = Play {
        scenario: "another-scenario".to_owned(),
        topic: "telling".to_owned(),
        is_heavy: false,
        is_support_confirmed: false,
    };
    let draft = PlanDraft {
        mode: LessonMode::Solo,
        class: None,
        groups: vec![Group {
            pupils: [one(1)].into(),
            play: play.clone(),
        }],
        own: std::collections::BTreeMap::new(),
    };
    learning
        .keep_plan(
            CLASS,
            &LessonPlan::kept(draft, 1),
            [5; 16],
            NOW_S,
            NOW_S + 60,
        )
        .expect("planned");
    learning
        .give_own(CLASS, one(1), Some(&play), 2, NOW_S)
        .expect("given");
    let what = OptOut::Topic("telling".to_owned());
    learning
        .set_opt_out(CLASS, one(1), &what, true, 3)
        .expect("left out");
}

fn names_of_the_class(learning: &Learning) -> Vec<String> {
    let rows = learning.pupils_of(CLASS).expect("read").into_iter();
    rows.map(|row| row.pupil.shown_name).collect()
}

/// What of this pupil stands anywhere in the file: every page of every table, in the clear.
fn is_in_the_file(folder: &TempDir, number: u8) -> bool {
    let plain = folder.path().join(format!("plain-{number}.db"));
    drop(std::fs::remove_file(&plain));
    let root = as_root(folder, "learning.db", &key(1));
    root.execute_batch(&format!(
        "attach database '{}' as plain key ''; select sqlcipher_export('plain'); detach database plain;",
        plain.display()
    ))
    .expect("exported");
    let bytes = std::fs::read(&plain).expect("read");
    let (name, id) = (canary(number), [number; 16]);
    bytes
        .windows(name.len())
        .any(|part| part == name.as_bytes())
        || bytes.windows(16).any(|part| part == id)
}

#[test]
fn who_has_left_is_not_in_the_class_and_is_whole_when_back() {
    let folder = folder();
    let learning = school(&folder);
    assert_eq!(names_of_the_class(&learning), [canary(2)]);
    assert_eq!(learning.present_pupil(one(1)).expect("read"), None);
    let left = learning.leavers().expect("read");
    assert_eq!(left.len(), 1);
    assert_eq!(
        (left[0].pupil.id, left[0].left_at_s, left[0].runs),
        (one(1), NOW_S, 2)
    );
    assert_eq!(left[0].class_name, "5B");

    learning
        .set_left(one(1), Some(NOW_S + 9))
        .expect("said again");
    let again = learning.leavers_of(CLASS).expect("read");
    assert_eq!(again[0].left_at_s, NOW_S, "the first day counts");
    learning.set_left(one(1), None).expect("back");
    assert_eq!(names_of_the_class(&learning), [canary(1), canary(2)]);
    assert_eq!(learning.progress_of(one(1)).expect("read").len(), 2);
    assert_eq!(learning.leavers().expect("read"), []);
}

/// D7, L-19, L-20.
#[test]
fn nothing_of_a_deleted_pupil_is_in_the_file_and_everything_of_another_is() {
    let folder = folder();
    let learning = school(&folder);
    let content = format!("[\"{}\"]", canary(1));
    learning
        .save_pending(WAITING, &[0; 16], content.as_bytes(), NOW_S)
        .expect("waits");
    assert!(is_in_the_file(&folder, 1), "the search can find");
    let swept = learning
        .delete_leavers(&[one(1)], NOW_S, WAITING)
        .expect("deleted");
    assert_eq!(swept, SweptRows { pupils: 1, runs: 2 });
    assert!(!is_in_the_file(&folder, 1));
    assert!(is_in_the_file(&folder, 2));
    assert_eq!(learning.tries_of([1; 16]).expect("read"), []);
    assert_eq!(learning.signatures_of([1; 16]).expect("read"), []);
    assert_eq!(learning.signatures_under("1").expect("read").len(), 1);
    assert_eq!(learning.consents().expect("read").len(), 1);
    assert_eq!(learning.safeguard_decisions(one(1)).expect("read"), []);
    assert_eq!(learning.safeguard_decisions(one(2)).expect("read").len(), 1);
    assert_eq!(learning.vulnerability_notes().expect("read").len(), 1);
    let log = folder.path().join("learning.db-wal");
    let logged = std::fs::metadata(log).map_or(0, |log| log.len());
    assert_eq!(logged, 0, "nor are old pages in the write-ahead log");
    let file = learning.file_for_tests();
    let overwrites: i64 = file
        .read(|file| Ok(file.query_row("pragma secure_delete", [], |row| row.get(0))?))
        .expect("read");
    assert_eq!(overwrites, 1, "and freed pages are overwritten");
}

#[test]
fn nobody_goes_who_is_back_or_has_not_left_for_long_enough() {
    let folder = folder();
    let learning = school(&folder);
    let delete = |before_s| {
        learning
            .delete_leavers(&[one(1), one(2)], before_s, WAITING)
            .expect("asked")
    };
    assert_eq!(delete(NOW_S - 1), SweptRows::default());
    learning.set_left(one(1), None).expect("back");
    assert_eq!(delete(NOW_S), SweptRows::default());
    assert_eq!(learning.progress_count().expect("counted"), 3);
}

#[test]
fn what_a_computer_sends_again_of_somebody_deleted_goes_with_the_day() {
    let folder = folder();
    let learning = school(&folder);
    learning
        .delete_leavers(&[one(1)], NOW_S, WAITING)
        .expect("deleted");
    learning.record_progress(&[run(1, 1)]).expect("sent again");
    assert_eq!(learning.progress_count().expect("counted"), 2);
    learning.sweep(NOW_S).expect("swept");
    assert_eq!(learning.progress_of(one(1)).expect("read"), []);
    assert_eq!(learning.progress_of(one(2)).expect("read").len(), 1);
}
