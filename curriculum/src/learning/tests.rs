//! The formulas, against values worked out by hand or from tables.

use super::*;

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
    assert_eq!(booster_due(0, 0), None);
    assert_eq!(booster_due(1, 0), None);
    assert_eq!(booster_due(2, 0), Some(2));
    assert_eq!(booster_due(3, 2), None);
    assert_eq!(booster_due(20, 2), Some(14));
    assert_eq!(booster_due(400, 31), None);
    assert_eq!(next_booster_day(0), Some(2));
    assert_eq!(next_booster_day(14), Some(30));
    assert_eq!(next_booster_day(30), None);
}
