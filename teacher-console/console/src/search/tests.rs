//! What is found, where, and what is not looked through.

use protocol::{bytes::Id, directory::LogName};
use zeroize::Zeroizing;

use super::*;

const CASE: Place = Place::Case(Id([1; 16]));

fn text(part: Part, at: UtcSeconds, words: &str) -> Text {
    Text {
        part,
        at,
        words: Zeroizing::new(words.to_owned()),
    }
}

fn index_of(texts: Vec<Text>) -> Index {
    let mut index = Index::default();
    let opened = Opened {
        title: Zeroizing::new("Amina".to_owned()),
        texts,
        ..Opened::default()
    };
    index.keep(LogName::Safeguarding, CASE, opened);
    index
}

fn found(index: &Index, query: &str) -> Vec<[String; 3]> {
    index
        .look(LogName::Safeguarding, query)
        .hits
        .iter()
        .map(|hit| [hit.before.clone(), hit.found.clone(), hit.after.clone()])
        .collect()
}

fn one(parts: [&str; 3]) -> Vec<[String; 3]> {
    vec![parts.map(str::to_owned)]
}

#[test]
fn words_are_found_whatever_their_capitals_gaps_and_apostrophes_and_shown_as_written() {
    let index = index_of(vec![text(
        Part::Facts,
        1,
        "He said: DON\u{2019}T\n  tell Äda.",
    )]);
    let expected = one(["He said: ", "DON\u{2019}T   tell", " Äda."]);
    assert_eq!(found(&index, " don't tell "), expected);
    assert_eq!(
        found(&index, "äda"),
        one(["He said: DON\u{2019}T   tell ", "Äda", "."])
    );
    for nothing in ["dont tell", "ada", "", "  "] {
        assert_eq!(found(&index, nothing), Vec::<[String; 3]>::new());
    }
}

#[test]
fn every_place_is_counted_the_newest_stands_first_and_long_texts_are_cut_around_it() {
    let far = format!("{} snap {}", "a".repeat(100), "b".repeat(100));
    let index = index_of(vec![
        text(Part::ChildsWords, 1, "snap snap"),
        text(Part::Opinion, 9, &far),
    ]);
    let look = index.look(LogName::Safeguarding, "snap");
    assert_eq!((look.hit_count, look.looked_through), (3, 1));
    let parts: Vec<Part> = look.hits.iter().map(|hit| hit.part).collect();
    assert_eq!(parts, [Part::Opinion, Part::ChildsWords, Part::ChildsWords]);
    let first = &look.hits[0];
    assert!(first.before.starts_with("\u{2026}a") && first.after.ends_with("b\u{2026}"));
    assert!(first.before.chars().count() == BEFORE + 1);
}

#[test]
fn more_places_than_a_page_holds_are_counted_and_not_shown() {
    let index = index_of(vec![text(Part::Facts, 1, &"ab".repeat(150))]);
    let look = index.look(LogName::Safeguarding, "ab");
    assert_eq!((look.hit_count, look.hits.len()), (150, SHOWN_MAX));
}

/// P16: what was opened of another log is not looked through, not counted, and leaves nobody out.
#[test]
fn p16_one_log_is_looked_through_and_whoever_was_taken_out_of_any_of_it_is_named() {
    let mut index = index_of(vec![text(Part::Facts, 1, "secret")]);
    let (out, elsewhere) = (Id([5; 16]), Id([6; 16]));
    let opened = |left_out| Opened {
        left_out,
        texts: vec![text(Part::Facts, 1, "secret")],
        ..Opened::default()
    };
    let report = Place::Report(Id([2; 16]));
    index.keep(LogName::Safeguarding, report, opened(vec![out, out]));
    index.keep(LogName::Staff, CASE, opened(vec![elsewhere]));
    let look = index.look(LogName::Safeguarding, "nowhere");
    assert_eq!((look.hit_count, look.looked_through), (0, 2));
    assert_eq!(look.left_out, [out]);
    assert_eq!(index.look(LogName::Staff, "secret").hit_count, 1);
}

#[test]
fn a_record_that_went_on_is_looked_through_as_it_is_now() {
    let mut index = index_of(vec![text(Part::Facts, 1, "old words")]);
    assert_eq!(index.length(LogName::Safeguarding, CASE), Some(0));
    let opened = Opened {
        length: 3,
        texts: vec![text(Part::Facts, 1, "new words")],
        ..Opened::default()
    };
    index.keep(LogName::Safeguarding, CASE, opened);
    assert_eq!(index.length(LogName::Safeguarding, CASE), Some(3));
    assert_eq!(index.length(LogName::Staff, CASE), None);
    assert_eq!(found(&index, "words"), one(["new ", "words", ""]));
}
