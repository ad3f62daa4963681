//! Pictures match only for their pupil, under their school's pepper.

use super::*;

#[test]
fn only_the_right_pictures_of_the_right_pupil_match() {
    let (pepper, pupil) = ([1; 32], Id([2; 16]));
    let pictures = PicturePassword::from_places([3, 0, 15]).unwrap();
    let others = PicturePassword::from_places([0, 3, 15]).unwrap();
    let kept = seal_pictures(&pepper, pupil, pictures).unwrap();
    assert!(pictures_match(&pepper, pupil, pictures, &kept).unwrap());
    assert!(!pictures_match(&pepper, pupil, others, &kept).unwrap());
    assert!(!pictures_match(&pepper, Id([9; 16]), pictures, &kept).unwrap());
    assert!(!pictures_match(&[9; 32], pupil, pictures, &kept).unwrap());
    assert!(!pictures_match(&pepper, pupil, pictures, b"cut").unwrap());
}
