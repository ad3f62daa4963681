//! The year turns over in one breath: pupils go along with what is theirs, and an archived class goes with its last pupil.

use classroom::{AgeBand, CardKind, ClassId, Pupil, PupilId, SchoolClass};

use super::*;

const FOUR: ClassId = ClassId([4; 16]);
const SIX: ClassId = ClassId([6; 16]);
const NOW: i64 = 1_000;

fn card(number: u8) -> KeptCard {
    KeptCard {
        kind: CardKind::Pin,
        hash: vec![number],
    }
}

fn pupil(number: u8, class: ClassId, band: AgeBand) -> PupilRow {
    PupilRow {
        pupil: Pupil {
            id: PupilId([number; 16]),
            class,
            shown_name: format!("Pupil {number}"),
            tile: "boat".to_owned(),
            band,
        },
        card: Some(card(number)),
        profile: format!("{{\"of\":{number}}}"),
    }
}

fn school() -> (TempDir, Learning) {
    let folder = folder();
    let learning = learning(&folder);
    for (id, name, band) in [
        (FOUR, "4B", AgeBand::From7To9),
        (SIX, "6A", AgeBand::From9To11),
    ] {
        let name = name.to_owned();
        learning.add_class(&SchoolClass { id, name, band }).unwrap();
        learning.set_for_class(id, &[[9; 16]]).unwrap();
    }
    let pupils = [
        pupil(1, FOUR, AgeBand::From7To9),
        pupil(2, FOUR, AgeBand::From5To7),
        pupil(3, SIX, AgeBand::From9To11),
        pupil(4, SIX, AgeBand::From9To11),
    ];
    learning.add_pupils(&pupils).unwrap();
    learning
        .set_left(PupilId([4; 16]), Some(NOW - 500))
        .unwrap();
    (folder, learning)
}

fn turn(learning: &Learning) -> Vec<PupilId> {
    let up = TurnStep::MoveUp {
        name: "5B".to_owned(),
        band: AgeBand::From9To11,
        set_for: vec![[8; 16]],
    };
    let rows = [
        TurnRow {
            class: FOUR,
            step: up,
        },
        TurnRow {
            class: SIX,
            step: TurnStep::Leave,
        },
    ];
    learning.turn_year(&rows, ("turned", "2026"), NOW).unwrap()
}

#[test]
fn pupils_move_up_with_what_is_theirs_and_the_oldest_leave() {
    let (_folder, learning) = school();
    assert_eq!(turn(&learning), [PupilId([3; 16])]);
    let classes = learning.classes().unwrap();
    assert_eq!(classes.len(), 1, "6A is archived");
    assert_eq!(
        (classes[0].name.as_str(), classes[0].band),
        ("5B", AgeBand::From9To11)
    );
    let rows = learning.pupils_of(FOUR).unwrap();
    let bands: Vec<AgeBand> = rows.iter().map(|row| row.pupil.band).collect();
    assert_eq!(
        bands,
        [AgeBand::From9To11, AgeBand::From5To7],
        "one's own band stays"
    );
    assert_eq!(rows[0].card, Some(card(1)));
    assert_eq!(rows[0].profile, "{\"of\":1}");
    assert_eq!(learning.set_for_classes().unwrap(), [([8; 16], FOUR)]);
    assert_eq!(learning.setting("turned").unwrap().as_deref(), Some("2026"));
    let (marked, _) = learning.marked().unwrap();
    assert_eq!(marked.len(), 1, "no import finds an archived class");
}

#[test]
fn an_archived_class_is_taken_back_with_those_who_left_with_it() {
    let (_folder, learning) = school();
    turn(&learning);
    let archived = learning.archived_classes().unwrap();
    assert_eq!((archived[0].class, archived[0].pupils), (SIX, 2));
    assert!(learning.take_class_back(SIX).unwrap());
    assert!(
        !learning.take_class_back(SIX).unwrap(),
        "it is back already"
    );
    let back: Vec<PupilId> = learning
        .pupils_of(SIX)
        .unwrap()
        .iter()
        .map(|row| row.pupil.id)
        .collect();
    assert_eq!(back, [PupilId([3; 16])], "who had left before stays away");
    assert_eq!(learning.classes().unwrap().len(), 2);
}

#[test]
fn a_pupil_who_is_back_brings_the_class_back_and_the_last_deleted_takes_it_along() {
    let (_folder, learning) = school();
    turn(&learning);
    let (three, four) = (PupilId([3; 16]), PupilId([4; 16]));
    learning.delete_leavers(&[four], NOW, "sweep").unwrap();
    assert_eq!(learning.archived_classes().unwrap().len(), 1);
    learning.set_left(three, None).unwrap();
    assert_eq!(learning.classes().unwrap().len(), 2);
    turn(&learning);
    learning.delete_leavers(&[three], NOW, "sweep").unwrap();
    assert!(learning.archived_classes().unwrap().is_empty());
    assert_eq!(learning.classes().unwrap().len(), 1);
}
