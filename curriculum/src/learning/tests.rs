//! The formulas, against values worked out by hand or from tables.

use super::{normal::z_score, *};

fn counts(hits: u32, misses: u32, false_alarms: u32, correct_rejections: u32) -> SignCounts {
    SignCounts {
        hits,
        misses,
        false_alarms,
        correct_rejections,
    }
}

#[test]
fn z_scores_agree_with_the_tables() {
    for (rate, z) in [
        (0.5, 0.0),
        (0.841_344_746, 1.0),
        (0.975, 1.959_963_985),
        (0.01, -2.326_347_874),
    ] {
        assert!(
            (z_score(rate) - z).abs() < 1e-6,
            "{rate}: {}",
            z_score(rate)
        );
    }
}

#[test]
fn a_pupil_who_fears_everything_is_no_better_than_guessing() {
    let d = counts(6, 0, 6, 0).d_prime().unwrap();
    assert!(d.abs() < 1e-9, "{d}");
}

#[test]
fn a_pupil_who_finds_all_and_fears_nothing_has_a_high_and_finite_d_prime() {
    let d = counts(4, 0, 0, 4).d_prime().unwrap();
    // rates 4.5/5 and 0.5/5: z(0.9) - z(0.1) = 2 × 1.281552
    assert!((d - 2.563_103).abs() < 1e-5, "{d}");
}

#[test]
fn nothing_is_said_before_both_kinds_were_met() {
    assert_eq!(counts(3, 1, 0, 0).d_prime(), None);
    assert_eq!(counts(0, 0, 1, 3).d_prime(), None);
}

#[test]
fn more_hits_never_lower_d_prime_and_more_false_alarms_never_raise_it() {
    for n in 0..8 {
        let worse = counts(n, 8 - n, 2, 6).d_prime().unwrap();
        let better = counts(n + 1, 7 - n, 2, 6).d_prime().unwrap();
        assert!(better > worse);
        let calm = counts(5, 3, n, 8 - n).d_prime().unwrap();
        let afraid = counts(5, 3, n + 1, 7 - n).d_prime().unwrap();
        assert!(afraid < calm);
    }
}

#[test]
fn boosters_are_due_on_their_days_and_only_the_latest_counts() {
    let due = |days: &[u32], today| boosters::due_since(days, today, &[], false);
    assert_eq!(due(&[], 9), None);
    assert_eq!(due(&[5], 5), None);
    assert_eq!(due(&[5], 6), None);
    assert_eq!(due(&[5], 7), Some(7));
    assert_eq!(due(&[5, 7], 8), None);
    assert_eq!(due(&[5, 7], 25), Some(19));
    assert_eq!(due(&[5, 36], 400), None);
}

#[test]
fn half_terms_take_over_after_a_month_or_when_it_is_secure() {
    let due = |today, secure| boosters::due_since(&[0, 31], today, &[20, 60], secure);
    assert_eq!(due(59, false), None);
    assert_eq!(due(60, false), Some(60));
    assert_eq!(due(60, true), Some(60));
    assert_eq!(
        boosters::due_since(&[0], 5, &[40], true),
        None,
        "secure needs no booster before the half-term"
    );
    assert_eq!(boosters::next_due(&[0], 5, &[40], true), Some(40));
    assert_eq!(boosters::next_due(&[0], 5, &[40], false), Some(7));
}

#[test]
fn a_change_of_everybody_by_the_same_is_certain_and_of_two_pupils_is_marked() {
    let same = change(&[(0.25, 0.75); 12]).unwrap();
    assert!((same.value - 0.5).abs() < 1e-9 && (same.low - same.high).abs() < 1e-9);
    assert!(!same.is_from_few);
    let two = change(&[(0.0, 1.0), (0.5, 0.5)]).unwrap();
    // mean ½, s = √½, t(1) = 12.71: the interval fills all there is
    assert!((two.value - 0.5).abs() < 1e-9 && two.low < -0.9 && two.high > 0.99);
    assert!(two.is_from_few);
    assert_eq!(change(&[(0.0, 1.0)]), None);
}

#[test]
fn a_list_question_gives_the_share_of_a_class_and_nothing_of_a_pupil() {
    // half of the second group counts one more
    let without = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
    let with = [1, 3, 2, 2, 1, 3, 2, 2, 1, 3, 2, 2];
    let share = list_share(&without, &with).unwrap();
    assert!((share.value - 0.5).abs() < 1e-9, "{share:?}");
    assert!(share.low < 0.5 && share.high > 0.5 && share.pupils == 24);
    assert_eq!(list_share(&[1], &with), None);
}
