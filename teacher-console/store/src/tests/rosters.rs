//! An import is stored whole or not at all, and touches nothing that hangs on a pupil.

use super::learning::{run, with_class};
use super::*;
use classroom::{AgeBand, ClassId, Pupil, PupilId, SchoolClass};

const SIX_A: ClassId = ClassId([60; 16]);

fn six_a() -> MarkedClass {
    MarkedClass {
        class: SchoolClass {
            id: SIX_A,
            name: "6A".to_owned(),
            band: AgeBand::From9To11,
        },
        mark: Some([6; 32]),
    }
}

#[test]
fn a_mover_takes_profile_and_learning_along_and_stands_last_in_the_new_register() {
    let folder = folder();
    let learning = learning(&folder);
    with_class(&learning);
    learning.record_progress(&[run(1, 1)]).expect("stored");
    let (_, pupils) = learning.marked().expect("read");
    let mut moved = pupils.first().expect("a pupil").pupil.clone();
    moved.class = SIX_A;
    let new = PupilRow {
        pupil: Pupil {
            id: PupilId([9; 16]),
            class: SIX_A,
            shown_name: "Noor".to_owned(),
            tile: "sun".to_owned(),
            band: AgeBand::From9To11,
        },
        card: None,
        profile: "{}".to_owned(),
    };
    let changes = RosterChanges {
        classes: vec![six_a()],
        new: vec![(new, Some([9; 32]))],
        kept: vec![(moved.clone(), Some([1; 32]))],
        left: vec![PupilId([2; 16])],
    };
    learning.import_roster(&changes, NOW_S).expect("stored");
    let names: Vec<_> = learning
        .pupils_of(SIX_A)
        .expect("read")
        .into_iter()
        .map(|row| row.pupil.shown_name)
        .collect();
    assert_eq!(names, ["Zofia", "Noor"]);
    assert_eq!(learning.progress_of(moved.id).expect("read"), [run(1, 1)]);
    assert_eq!(learning.leavers().expect("read").len(), 1);
    learning
        .import_roster(&changes, NOW_S + 9)
        .expect_err("the new pupil stands there already");
}

#[test]
fn an_import_that_breaks_off_has_stored_nothing() {
    let folder = folder();
    let learning = learning(&folder);
    with_class(&learning);
    let before = learning.marked().expect("read");
    let (_, pupils) = &before;
    let same_mark = pupils
        .iter()
        .map(|one| (one.pupil.clone(), Some([7; 32])))
        .collect();
    let changes = RosterChanges {
        classes: vec![six_a()],
        kept: same_mark,
        ..RosterChanges::default()
    };
    learning
        .import_roster(&changes, NOW_S)
        .expect_err("two pupils with one number");
    assert_eq!(learning.marked().expect("read"), before);
}
