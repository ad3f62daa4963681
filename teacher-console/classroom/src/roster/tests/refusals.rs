//! What a roster is refused for: everything at once, each row with what to do.

use super::*;
use std::fmt::Write as _;

fn refused(files: &[SourceFile]) -> Vec<BadRow> {
    read_roster(files, &choices()).unwrap_err()
}

#[test]
fn a_hundred_bad_rows_are_a_hundred_remedies_and_nothing_is_taken() {
    let mut lines = String::from("4B,4,Good,,\n");
    for number in 0..25 {
        writeln!(lines, ",4,No class {number},,").unwrap();
        writeln!(lines, "4B,eleventy,No year {number},,").unwrap();
        writeln!(lines, "4B,4,,,").unwrap();
        writeln!(lines, "4B,4,No picture {number},dragon,").unwrap();
    }
    let bad = refused(&plain(&lines));
    assert_eq!(
        bad.iter()
            .filter(|row| row.reason == "There is no class here.")
            .count(),
        25
    );
    assert_eq!(
        bad.iter()
            .filter(|row| row.reason.contains("is no year"))
            .count(),
        25
    );
    assert_eq!(
        bad.iter()
            .filter(|row| row.reason.contains("no name"))
            .count(),
        25
    );
    assert_eq!(
        bad.iter()
            .filter(|row| row.reason.contains("'dragon'"))
            .count(),
        25
    );
    assert!(
        bad.iter()
            .all(|row| row.place.file == "pupils.csv" && row.place.line > 2)
    );
    assert!(bad.iter().all(|row| !row.remedy.is_empty()));
}

#[test]
fn letters_that_are_not_utf_8_are_refused_with_their_line() {
    let mut one = file("list.csv", "class,year,name\n4B,4,Amina\n4B,4,Zo");
    one.bytes.extend([0xeb, b'\n']);
    let bad = refused(&[one]);
    assert_eq!(bad.first().map(|row| row.place.line), Some(3));
    assert!(
        bad.first()
            .is_some_and(|row| row.remedy.contains("CSV UTF-8"))
    );
}

#[test]
fn rows_longer_or_shorter_than_the_heading_are_named_by_line() {
    let bad = refused(&plain("4B,4,Amina,,\n4B,4,O'Neil, Siân,,\n4B,4\n"));
    let lines: Vec<u64> = bad.iter().map(|row| row.place.line).collect();
    assert_eq!(lines, [3, 4]);
}

#[test]
fn the_same_number_or_name_twice_is_refused() {
    let bad = refused(&plain(
        "4B,4,Amina,,7\n4B,4,Leo,,7\n4B,4,Zoë,,\n4B,4,zoë,,\n",
    ));
    assert!(
        bad.iter()
            .any(|row| row.reason == "The number 7 stands here twice.")
    );
    assert!(
        bad.iter()
            .any(|row| row.reason == "'zoë' stands twice in 4B.")
    );
    let told_apart = "4B,4,Zoë,sun,\n4B,4,Zoë,kite,\n4B,4,Leo,,1\n4B,4,Leo,,2\n";
    assert!(read_roster(&plain(told_apart), &choices()).is_ok());
}

#[test]
fn a_class_of_more_than_sixty_is_refused() {
    let mut lines = String::new();
    for number in 0..61 {
        writeln!(lines, "Year 4,4,Pupil {number},,").unwrap();
    }
    assert!(
        refused(&plain(&lines))
            .iter()
            .any(|row| row.reason.contains("61 pupils"))
    );
}

#[test]
fn files_that_point_at_nothing_are_refused() {
    let mut files = one_roster_11();
    let enrolments = files.last_mut().unwrap();
    let text = String::from_utf8(enrolments.bytes.clone()).unwrap();
    enrolments.bytes =
        format!("{text}e8,,,c1,o1,p8,student,,,\ne9,,,c9,o1,p1,student,,,\n").into_bytes();
    let reasons: Vec<String> = refused(&files).into_iter().map(|row| row.reason).collect();
    assert!(
        reasons.contains(&"The pupil p8 stands in no row of users.csv.".to_owned()),
        "{reasons:?}"
    );
    assert!(
        reasons.contains(&"The class c9 stands in no row of classes.csv.".to_owned()),
        "{reasons:?}"
    );
}

#[test]
fn a_missing_file_column_or_year_is_named() {
    let files: Vec<SourceFile> = one_roster_11()
        .into_iter()
        .filter(|file| file.name != "classes.csv")
        .collect();
    assert!(
        refused(&files)
            .iter()
            .any(|row| row.reason == "classes.csv is missing.")
    );
    let bad = refused(&[file("list.csv", "class,name\n4B,Amina\n")]);
    assert_eq!(
        bad.first().map(|row| row.reason.as_str()),
        Some("The heading lacks year.")
    );
    let mut files = one_roster_11();
    for file in &mut files {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        file.bytes = text
            .replace("\"04,05\"", "")
            .replace(",04,", ",,")
            .replace(",05,", ",,")
            .into_bytes();
    }
    assert!(
        refused(&files)
            .iter()
            .any(|row| row.reason.contains("says no year"))
    );
}

#[test]
fn a_pupil_of_no_class_or_an_ended_place_is_refused() {
    let mut files = one_roster_11();
    let enrolments = files.last_mut().unwrap();
    let text = String::from_utf8(enrolments.bytes.clone()).unwrap();
    enrolments.bytes = text
        .replace(
            "e2,,,c1,o1,p2,student,,,",
            "e2,,,c1,o1,p2,student,,,2026-07-22",
        )
        .into_bytes();
    let bad = refused(&files);
    assert_eq!(bad.len(), 1, "{bad:?}");
    assert!(
        bad.iter()
            .all(|row| row.reason == "This pupil is in no class." && row.place.line == 3)
    );
}

#[test]
fn nothing_known_is_refused_in_words() {
    assert!(
        refused(&[])
            .iter()
            .all(|row| row.reason == "There is no CSV file in it.")
    );
    assert!(
        refused(&[file("a.csv", "x\n"), file("b.csv", "y\n")])
            .iter()
            .all(|row| row.remedy.contains("OneRoster"))
    );
    assert!(
        refused(&plain(""))
            .iter()
            .all(|row| row.reason.contains("no pupil"))
    );
}
