//! Questionnaires: counts stay, names go, and what too few said is thrown away.

use super::*;
use classroom::{AgeBand, ClassId, Pupil, PupilId, SchoolClass};

const CLASS: ClassId = ClassId([40; 16]);
const ROUND: [u8; 16] = [7; 16];

fn pupil(number: u8) -> AskedOne {
    AskedOne::Pupil(PupilId([number; 16]))
}

fn round(people: AskedOf) -> RoundRow {
    RoundRow {
        id: ROUND,
        name: "pupils-survey".to_owned(),
        answers: vec![3, 2],
        people,
        opened_at_s: NOW_S,
        closed_at_s: None,
        answered: 0,
        asked: 0,
    }
}

/// A class of six, asked.
fn asked(folder: &TempDir) -> Learning {
    let learning = learning(folder);
    let class = SchoolClass {
        id: CLASS,
        name: "5B".to_owned(),
        band: AgeBand::From9To11,
    };
    learning.add_class(&class).expect("added");
    let rows = (1..=6).map(|number| PupilRow {
        pupil: Pupil {
            id: PupilId([number; 16]),
            class: CLASS,
            shown_name: format!("Pupil {number}"),
            tile: "kite".to_owned(),
            band: AgeBand::From9To11,
        },
        card: None,
        profile: "{}".to_owned(),
    });
    let rows: Vec<PupilRow> = rows.collect();
    learning.add_pupils(&rows).expect("added");
    let people: Vec<AskedOne> = (1..=6).map(pupil).collect();
    learning
        .open_round(
            &round(AskedOf::Classes(vec![CLASS])),
            &people,
            &[(CLASS, 1)],
        )
        .expect("asked");
    learning
}

fn rows(learning: &Learning, table: &str) -> u32 {
    let sql = format!("select count(*) from {table}");
    learning
        .file_for_tests()
        .read(|file| Ok(file.query_row(&sql, [], |row| row.get(0))?))
        .expect("read")
}

/// I-10, I-11.
#[test]
fn i11_answers_are_counts_and_once_closed_nobodys_name_is_left() {
    let folder = folder();
    let learning = asked(&folder);
    let waiting = learning.waiting_rounds(pupil(1)).expect("read");
    assert_eq!(waiting, [(ROUND, "pupils-survey".to_owned())]);
    let answer = |number, answers: &[Option<u8>]| {
        learning
            .answer_round(ROUND, pupil(number), answers)
            .expect("kept")
    };
    for number in 1..=4 {
        assert!(answer(number, &[Some(number % 2), None]));
        assert!(!answer(number, &[Some(2), Some(1)]), "asked once");
        assert_eq!(learning.waiting_rounds(pupil(number)).expect("read"), []);
    }
    assert!(answer(5, &[]), "would rather not");
    assert!(
        learning
            .enter_round(ROUND, &[Some(2), Some(0)])
            .expect("kept")
    );
    let open = learning.rounds().expect("read").remove(0);
    assert_eq!((open.answered, open.asked), (5, 6));
    assert_eq!(open.people, AskedOf::Classes(vec![CLASS]));
    assert_eq!(rows(&learning, "questionnaire_pupils"), 6);
    learning
        .close_round(ROUND, 5, &[(CLASS, 2)], NOW_S + 60)
        .expect("closed");
    assert_eq!(rows(&learning, "questionnaire_pupils"), 0);
    let closed = learning.rounds().expect("read").remove(0);
    assert_eq!(closed.closed_at_s, Some(NOW_S + 60));
    assert_eq!(
        learning.round_counts(&closed).expect("read"),
        [vec![2, 2, 1, 0], vec![1, 0, 4]]
    );
    assert!(!answer(6, &[Some(0), Some(0)]), "it is closed");
    assert!(
        !learning
            .enter_round(ROUND, &[Some(0), Some(0)])
            .expect("read")
    );
    assert_eq!(learning.plan_revision(CLASS).expect("read"), 2);
}

/// I-10: what fewer than five said is thrown away with how many they were.
#[test]
fn i10_of_four_answers_nothing_stays_on_the_disk() {
    let folder = folder();
    let learning = asked(&folder);
    for number in 1..=4 {
        learning
            .answer_round(ROUND, pupil(number), &[Some(0), Some(0)])
            .expect("kept");
    }
    learning.close_round(ROUND, 5, &[], NOW_S).expect("closed");
    assert_eq!(rows(&learning, "questionnaire_counts"), 0);
    assert_eq!(learning.rounds().expect("read")[0].answered, 0);
}

#[test]
fn i13_grown_ups_are_asked_beside_pupils() {
    let folder = folder();
    let learning = asked(&folder);
    let staff = RoundRow {
        id: [8; 16],
        ..round(AskedOf::Staff)
    };
    let adult = AskedOne::Adult([9; 16]);
    learning.open_round(&staff, &[adult], &[]).expect("asked");
    assert_eq!(learning.waiting_rounds(adult).expect("read").len(), 1);
    assert_eq!(learning.rounds().expect("read").len(), 2);
}
