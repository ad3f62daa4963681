//! A number is kept as it was typed, counts as right for a year, and never stands in place of 999.

use super::*;

fn body(key: BodyKey) -> Body {
    Body {
        key,
        name: "The police".to_owned(),
        note: "When it is not urgent.".to_owned(),
        number: None,
        confirmed_on: None,
    }
}

fn on(year: i32) -> Day {
    Day {
        year,
        month: 9,
        day: 1,
    }
}

#[test]
fn f90_a_number_that_was_checked_within_a_year_is_right_and_999_is_nobodys_to_change() {
    let own = |body| OwnContact {
        body,
        number: "01632 960 001".to_owned(),
        checked_at: 7,
    };
    let all = [own(BodyKey::Emergency), own(BodyKey::Police)];
    let read = |at| (at == 7).then(|| on(2026));
    let police = with_own(&body(BodyKey::Police), &all, read);
    assert_eq!(police.number.as_deref(), Some("01632 960 001"));
    let in_spring = Day {
        month: 3,
        ..on(2027)
    };
    assert!(police.is_confirmed(in_spring));
    assert!(!police.is_confirmed(on(2027)), "a year later nobody knows");
    let now = with_own(&body(BodyKey::Emergency), &all, read);
    assert_eq!(now.number, None);
    assert_eq!(with_own(&body(BodyKey::Iwf), &all, read).number, None);
}

#[test]
fn what_is_typed_is_kept_as_it_is_and_is_short() {
    assert_eq!(
        check(" Ms Okoro, 01632 960 001 ").as_deref(),
        Ok("Ms Okoro, 01632 960 001")
    );
    for wrong in ["", "1", &"1".repeat(61), "1632\n960"] {
        assert!(check(wrong).is_err(), "{wrong}");
    }
}
