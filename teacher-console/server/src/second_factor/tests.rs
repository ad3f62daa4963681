//! Codes of a phone count in their time and once, codes on paper once.

use super::*;

const SECRET: &[u8] = b"12345678901234567890";

fn known(last_step: Option<u64>, codes: Vec<[u8; 32]>) -> KnownOfTry {
    KnownOfTry {
        account: None,
        last_step,
        codes,
        wrong_here: 0,
        last_wrong_at_s: None,
    }
}

#[test]
fn the_digits_are_those_of_the_standard() {
    // RFC 6238, appendix B, cut to six digits.
    for (at, digits) in [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (2_000_000_000, "279037"),
    ] {
        let step = u64::try_from(at / 30).unwrap();
        assert_eq!(step_of(digits, SECRET, at), Some(step));
    }
    assert_eq!(step_of("287083", SECRET, 59), None);
    assert_eq!(step_of("287 082", SECRET, 59), Some(1));
    assert_eq!(step_of("", SECRET, 59), None);
}

#[test]
fn a_phone_may_be_half_a_minute_wrong_and_no_more() {
    for (late_s, is_right) in [(-60, false), (-30, true), (30, true), (60, false)] {
        let now = 1_111_111_109 + late_s;
        assert_eq!(step_of("081804", SECRET, now).is_some(), is_right);
    }
}

#[test]
fn a_step_and_all_before_it_count_once() {
    let now = 59;
    assert_eq!(
        spent_by("287082", SECRET, &known(Some(0), vec![]), now),
        Some(Spent::Step(1))
    );
    for used in [1, 2] {
        let known = known(Some(used), vec![]);
        assert_eq!(spent_by("287082", SECRET, &known, now), None);
    }
}

#[test]
fn p19_a_code_on_paper_has_120_bits_and_is_found_by_its_hash_alone() {
    let codes = new_codes().unwrap();
    assert_eq!(codes.len(), 10);
    let mut different = codes.clone();
    different.sort_unstable();
    different.dedup();
    assert_eq!(different.len(), 10);
    let letters = codes[0].replace('-', "");
    assert_eq!(letters.len() * 5, 120);
    let kept = known(None, vec![code_name(&codes[0]).0]);
    let sloppy = codes[0].to_lowercase().replace('-', " ");
    assert!(spent_by(&sloppy, SECRET, &kept, 59).is_some());
    assert_eq!(spent_by(&codes[1], SECRET, &kept, 59), None);
}
