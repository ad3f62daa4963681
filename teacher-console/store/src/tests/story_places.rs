//! Where a pupil stands in a story is kept until they end it, until the day is over, or until they are deleted.

use super::*;
use classroom::{AgeBand, ClassId, Pupil, PupilId, SchoolClass};

const CLASS: ClassId = ClassId([40; 16]);
const ME: PupilId = PupilId([1; 16]);
const NOBODY: PupilId = PupilId([9; 16]);
const DAY_S: i64 = 24 * 60 * 60;

fn school(folder: &TempDir) -> Learning {
    let learning = learning(folder);
    let band = AgeBand::From7To9;
    let class = SchoolClass {
        id: CLASS,
        name: "5B".to_owned(),
        band,
    };
    learning.add_class(&class).expect("added");
    let me = PupilRow {
        pupil: Pupil {
            id: ME,
            class: CLASS,
            shown_name: "Amara".to_owned(),
            tile: "kite".to_owned(),
            band,
        },
        card: None,
        profile: "{}".to_owned(),
    };
    learning.add_pupils(&[me]).expect("added");
    learning
}

fn place(acts: &str) -> KeptPlace {
    KeptPlace {
        scenario: "a".to_owned(),
        edition: "e".to_owned(),
        acts: acts.to_owned(),
        reading_mode: "full".to_owned(),
        seconds: 60,
        kept_at_s: NOW_S,
    }
}

#[test]
fn the_last_place_counts_until_it_is_let_go_and_nobody_elses_write_is_lost() {
    let folder = TempDir::new().expect("a folder");
    let learning = school(&folder);
    let all = [
        (ME, Some(place("[]"))),
        (NOBODY, Some(place("[]"))),
        (ME, Some(place("[\"next\"]"))),
    ];
    learning.keep_places(&all).expect("kept");
    let kept = learning.place_of(ME, NOW_S).expect("read");
    assert_eq!(kept, Some(place("[\"next\"]")));
    assert_eq!(learning.place_of(NOBODY, NOW_S).expect("read"), None);
    learning.keep_places(&[(ME, None)]).expect("let go");
    assert_eq!(learning.place_of(ME, NOW_S).expect("read"), None);
}

#[test]
fn a_place_is_of_its_day_and_is_swept_with_it() {
    let folder = TempDir::new().expect("a folder");
    let learning = school(&folder);
    let midnight = (NOW_S.div_euclid(DAY_S) + 1) * DAY_S;
    let late = KeptPlace {
        kept_at_s: midnight - 1,
        ..place("[]")
    };
    learning
        .keep_places(&[(ME, Some(late.clone()))])
        .expect("kept");
    learning.sweep(midnight - 1).expect("swept");
    assert_eq!(
        learning.place_of(ME, midnight - 1).expect("read"),
        Some(late)
    );
    assert_eq!(learning.place_of(ME, midnight).expect("read"), None);
    learning.sweep(midnight).expect("swept");
    assert_eq!(learning.place_of(ME, midnight - 1).expect("read"), None);
}

/// D7.
#[test]
fn a_place_goes_with_the_pupil() {
    let folder = TempDir::new().expect("a folder");
    let learning = school(&folder);
    learning
        .keep_places(&[(ME, Some(place("[]")))])
        .expect("kept");
    learning.set_left(ME, Some(NOW_S)).expect("left");
    learning
        .delete_leavers(&[ME], NOW_S, "leavers")
        .expect("deleted");
    assert_eq!(learning.place_of(ME, NOW_S).expect("read"), None);
}
