//! What is drawn and printed for pupils: no letters inside a picture, and none too small on paper.

use super::source::{below_root, files};

/// Papers that a pupil holds in the hand.
const FOR_PUPILS: [&str; 1] = ["assets/print/pupil-cards.typ"];
/// In points.
const SMALLEST: f64 = 12.0;

/// Criterion 17: words in a picture could be neither enlarged nor read aloud.
#[test]
fn no_picture_has_words_in_it() {
    let pictures = files("assets", "svg");
    assert!(pictures.len() > 100, "only {} were found", pictures.len());
    for picture in pictures {
        let drawn = std::fs::read_to_string(&picture).unwrap();
        assert!(!drawn.contains("<text"), "{}", below_root(&picture));
    }
}

/// Criterion 10.
#[test]
fn papers_for_pupils_are_printed_in_letters_of_twelve_points_and_more() {
    for paper in FOR_PUPILS {
        let text = std::fs::read_to_string(tests::process::root().join(paper)).unwrap();
        let sizes: Vec<f64> = text
            .split("size: ")
            .skip(1)
            .filter_map(|rest| rest.split("pt").next()?.parse().ok())
            .collect();
        assert!(sizes.len() > 3, "{paper}: {sizes:?}");
        let small: Vec<_> = sizes.iter().filter(|size| **size < SMALLEST).collect();
        assert!(small.is_empty(), "{paper}: {small:?}");
    }
}
