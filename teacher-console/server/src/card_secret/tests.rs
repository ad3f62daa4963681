//! A card opens only for its pupil, under their school's pepper, and only with what stands on it.

use super::*;
use classroom::{PicturePassword, Pin};

#[test]
fn only_what_stands_on_the_card_of_the_right_pupil_matches() {
    let (pepper, pupil) = ([1; 32], Id([2; 16]));
    let pictures = |places| CardSecret::Pictures(PicturePassword::from_places(places).unwrap());
    let pin = |digits| CardSecret::Pin(Pin::from_digits(digits).unwrap());
    for (right, wrong) in [
        (pictures([3, 0, 15]), pictures([0, 3, 15])),
        (pin([3, 0, 9, 9]), pin([0, 3, 9, 9])),
        (pin([1, 2, 3, 0]), pictures([1, 2, 3])),
    ] {
        let kept = seal_card(&pepper, pupil, right).unwrap();
        assert!(card_matches(&pepper, pupil, right, &kept).unwrap());
        assert!(!card_matches(&pepper, pupil, wrong, &kept).unwrap());
        assert!(!card_matches(&pepper, Id([9; 16]), right, &kept).unwrap());
        assert!(!card_matches(&[9; 32], pupil, right, &kept).unwrap());
        assert!(!card_matches(&pepper, pupil, right, b"cut").unwrap());
    }
}
