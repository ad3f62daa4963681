//! Evenings for parents: those that ship, and what is refused in a school's own.

use std::path::Path;

use curriculum::evening::{LETTERED_MAX, Slide};
use curriculum::{Evening, Home, Kind, Library, SourceFile};

use crate::reading::shipped_files;

fn library() -> Library {
    Library::from_files(shipped_files()).0
}

fn home() -> Home {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("home");
    let files = ["sheets.ron", "en-GB.ftl", "en-GB-x-simple.ftl"].map(|path| SourceFile {
        path: path.to_owned(),
        bytes: std::fs::read(root.join(path)).unwrap(),
    });
    Home::from_files(files.into()).0
}

fn orders(text: &str) -> SourceFile {
    SourceFile {
        path: "orders.ron".to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

fn shipped(library: &Library) -> Evening {
    let text = include_str!("../../evening/orders.ron");
    let (evening, problems) = Evening::from_files(vec![orders(text)], library);
    assert!(problems.is_empty(), "{problems:#?}");
    evening
}

#[test]
fn j01_there_is_an_evening_of_ten_minutes_and_one_of_thirty_each_with_a_safe_story() {
    let library = library();
    let evening = shipped(&library);
    let minutes: Vec<u8> = evening.orders().iter().map(|one| one.minutes).collect();
    assert_eq!(minutes, [10, 30]);
    for order in evening.orders() {
        let kinds = order.stories.iter();
        let kinds: Vec<Kind> = kinds
            .map(|story| library.scenario(story).unwrap().kind())
            .collect();
        assert!(kinds.contains(&Kind::Risky) && kinds.contains(&Kind::Safe));
    }
}

#[test]
fn j02_each_risky_story_asks_the_hall_then_shows_the_childs_view_and_the_parents() {
    let library = library();
    let evening = shipped(&library);
    let slides = evening.orders()[0].slides(&library, &home(), 0);
    let names: Vec<&str> = slides
        .iter()
        .map(|slide| match slide {
            Slide::Welcome => "welcome",
            Slide::Meet(_) => "meet",
            Slide::Stop(_) => "stop",
            Slide::Feel(_) => "feel",
            Slide::Click(_) => "click",
            Slide::AtHome(_) => "at home",
            Slide::Own(_) => "own",
            Slide::Close => "close",
        })
        .collect();
    let risky = ["meet", "stop", "feel", "click", "at home"];
    let safe = ["meet", "stop"];
    let whole: Vec<&str> = ["welcome"]
        .into_iter()
        .chain(risky)
        .chain(safe)
        .chain(["close"])
        .collect();
    assert_eq!(names, whole);
}

#[test]
fn what_gives_a_story_away_is_as_its_author_said_and_nothing_is_lettered_beyond_d() {
    let library = library();
    let evening = shipped(&library);
    let mut warnings = 0;
    for slide in evening.orders()[1].slides(&library, &home(), 0) {
        match slide {
            Slide::Stop(shown) => {
                assert!((2..=LETTERED_MAX).contains(&shown.messages.len()));
                for clue in shown.messages.iter().flat_map(|one| &one.clues) {
                    assert!(!clue.label.is_empty());
                    warnings += usize::from(clue.is_warning);
                }
            }
            Slide::Click(shown) => {
                assert!((2..=LETTERED_MAX).contains(&shown.choices.len()));
                let after = shown.choices.iter().map(|choice| choice.after.0);
                let after: std::collections::HashSet<_> = after.collect();
                assert!(after.len() > 1, "it matters what is done");
            }
            Slide::Feel(shown) => assert_eq!(shown.faces.len(), 8),
            Slide::AtHome(shown) => assert!(!shown.page.task.is_empty()),
            Slide::Welcome | Slide::Meet(_) | Slide::Own(_) | Slide::Close => {}
        }
    }
    assert!(warnings >= 6, "{warnings}");
}

#[test]
fn b17_slides_that_pupils_made_come_before_the_last_one() {
    let library = library();
    let slides = shipped(&library).orders()[0].slides(&library, &home(), 2);
    let end = &slides[slides.len() - 3..];
    assert_eq!(end, [Slide::Own(0), Slide::Own(1), Slide::Close]);
}

#[test]
fn a_heavy_a_long_an_unknown_and_a_missing_story_are_named_with_their_remedy() {
    let library = library();
    for (text, said) in [
        (
            "(orders: [(minutes: 10, stories: [\"just-one-picture\"])])",
            "heavy",
        ),
        (
            "(orders: [(minutes: 10, stories: [\"the-angry-email\"])])",
            "too long",
        ),
        (
            "(orders: [(minutes: 10, stories: [\"no-such-story\"])])",
            "no story",
        ),
        ("(orders: [(minutes: 10, stories: [])])", "no stories"),
        (
            "(orders: [(minutes: 200, stories: [\"the-boat-painter\"])])",
            "no evening",
        ),
        ("(orders: [", ""),
    ] {
        let (_, problems) = Evening::from_files(vec![orders(text)], &library);
        let found = problems.iter().find(|one| one.what.contains(said));
        let found = found.unwrap_or_else(|| panic!("\"{said}\" is not among {problems:#?}"));
        assert!(!found.remedy.is_empty());
    }
    let (evening, problems) = Evening::from_files(Vec::new(), &library);
    assert!(evening.orders().is_empty());
    assert!(problems[0].what.contains("not there"));
}
