//! Class lists are read whole or refused whole.

use protocol::card::CardSecret;

use super::*;

#[test]
fn csv_and_ron_say_the_same() {
    let csv = read_classes(
        "list.csv",
        "class,band,name,picture\n5B,9-11,Amina,boat\n5B,9-11,Leo,kite\n",
    )
    .unwrap();
    let ron = read_classes(
        "list.ron",
        r#"[(name: "5B", band: "9-11", pupils: [("Amina", "boat"), ("Leo", "kite")])]"#,
    )
    .unwrap();
    assert_eq!(csv, ron);
}

#[test]
fn all_problems_are_told_at_once() {
    let fault = read_classes("list.csv", "5B,9-12,Amina,boot\n5B,9-12,,boat\n").unwrap_err();
    for part in ["9-12", "'boot'", "pupil 2"] {
        assert!(fault.what.contains(part), "{part} is missing in {fault}");
    }
}

#[test]
fn the_sheet_names_three_pictures_or_four_digits_for_each_pupil() {
    let dealt = |class: &str, name: &str, secret| DealtCard {
        class: class.into(),
        name: name.into(),
        secret,
    };
    let cards = [
        dealt("5B", "Amina", CardSecret::Pictures([0, 1, 15])),
        dealt("9C", "Tariq", CardSecret::Pin([0, 4, 0, 7])),
    ];
    let sheet = card_sheet("Hazelbrook", &cards);
    assert!(sheet.contains("5B  Amina: apple, ball, star"));
    assert!(sheet.contains("9C  Tariq: 0407"));
}
