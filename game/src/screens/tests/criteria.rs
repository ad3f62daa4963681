//! Criteria of accessible play that hold for every page at once: each test cites the number of its criterion.

use std::collections::BTreeMap;

use bevy::text::Justify;

use super::*;
use crate::page::{Content, Kind};

/// Still pages, and every page of one way through every shipped scenario in both reading modes, made once for all tests.
fn all_pages() -> &'static [Page] {
    static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
        let mut pages = still_pages();
        let world = world();
        for scenario in scenarios(&world) {
            let route = scenario
                .walkthroughs()
                .values()
                .next()
                .expect("a way through");
            for mode in [ReadingMode::Full, ReadingMode::Simplified] {
                pages.extend(pages_on(&scenario, &route.acts, mode));
            }
        }
        pages
    });
    &PAGES
}

/// The same fault on many pages is told once.
fn told(faults: BTreeMap<String, String>) -> String {
    let lines = faults
        .iter()
        .map(|(fault, page)| format!("{fault} ({page})"));
    lines.collect::<Vec<_>>().join("\n")
}

/// What is drawn inside a control, colours left out.
#[derive(Default, PartialEq, Eq, Debug)]
struct Shape {
    pictures: Vec<String>,
    words: usize,
    /// Edges and papers that can be seen.
    edges: Vec<String>,
    papers: usize,
    first_is_picture: bool,
}

/// The way on points on: its arrow stands after its words, and so does the tick of what is done.
const AFTER: [&str; 2] = ["icons/ui/next", "icons/ui/tick"];
/// The few signs that stand alone, always in the same place: back, once more, what was said before, less and more, the
/// settings and one's own things. The pictures of a picture password stand alone because a word beside them would be
/// a second thing to remember. All of them have names for whoever hears the page.
const ALONE: [&str; 7] = [
    "again",
    "back",
    "earlier",
    "later",
    "my-things",
    "settings",
    "page",
];

fn may_stand_alone(key: &str) -> bool {
    ALONE.contains(&key)
        || key.starts_with("picture/")
        || key.ends_with("-minus")
        || key.ends_with("-plus")
}

fn shape(control: &Piece) -> Shape {
    let mut shape = Shape::default();
    control.visit(&mut |piece| {
        let is_seen =
            |colour: Option<Color>| colour.is_some_and(|colour| !colour.is_fully_transparent());
        if is_seen(piece.edge) {
            shape.edges.push(format!("{:?}", piece.node.border.left));
        }
        shape.papers += usize::from(is_seen(piece.fill));
        match &piece.content {
            Content::Picture(drawing) => {
                let is_after = AFTER.contains(&drawing.path.as_str());
                shape.first_is_picture |= shape.words == 0 || is_after;
                shape.pictures.push(drawing.path.clone());
            }
            Content::Words { text, .. } if !text.trim().is_empty() => shape.words += 1,
            _ => {}
        }
    });
    shape
}

fn controls_of(page: &Page) -> Vec<&Piece> {
    fn gather<'p>(piece: &'p Piece, found: &mut Vec<&'p Piece>) {
        if piece.press.is_some() {
            found.push(piece);
        }
        for child in &piece.children {
            gather(child, found);
        }
    }
    let mut found = Vec::new();
    gather(&page.stage, &mut found);
    found
}

/// Criterion 5: among the choices of one question, the chosen one has another edge, another picture or a sign besides
/// its colour.
#[test]
fn what_is_chosen_is_shown_by_more_than_its_colour() {
    let mut faults = BTreeMap::new();
    let mut compared = 0;
    for page in &still_pages() {
        let mut shapes: BTreeMap<(String, bool), Vec<Shape>> = BTreeMap::new();
        for control in controls_of(page) {
            let Some(press) = &control.press else {
                continue;
            };
            let (Kind::Choice(is_on) | Kind::Switch(is_on)) = press.kind else {
                continue;
            };
            let question = press
                .key
                .split(['/', '-'])
                .take(2)
                .collect::<Vec<_>>()
                .join("/");
            let mut shape = shape(control);
            // What a choice is about has a picture of its own; how many there are tells a sign that was added.
            let count = shape.pictures.len();
            shape.pictures = vec![String::new(); count];
            shapes.entry((question, is_on)).or_default().push(shape);
        }
        for ((question, is_on), chosen) in &shapes {
            if !is_on {
                continue;
            }
            let Some(others) = shapes.get(&(question.clone(), false)) else {
                continue;
            };
            compared += 1;
            if chosen.iter().any(|shape| others.contains(shape)) {
                faults.insert(question.clone(), page.key.clone());
            }
        }
    }
    assert!(compared > 50, "{compared}");
    assert!(faults.is_empty(), "{}", told(faults));
}

/// Criteria 15 and 16: words stand on the left and are never spread out; only what can be pressed is underlined.
#[test]
fn long_words_stand_on_the_left_and_nothing_is_underlined_that_cannot_be_pressed() {
    const LONG: usize = 60;
    let mut faults = BTreeMap::new();
    for page in all_pages() {
        let mut look = |piece: &Piece, is_control: bool| {
            let Content::Words {
                text,
                side,
                underlined,
                ..
            } = &piece.content
            else {
                return;
            };
            let is_spread = matches!(side, Justify::Justified);
            let is_centred = text.chars().count() > LONG && !matches!(side, Justify::Left);
            if is_spread || is_centred || (*underlined && !is_control) {
                faults.insert(text.clone(), page.key.clone());
            }
        };
        fn walk(piece: &Piece, is_control: bool, look: &mut impl FnMut(&Piece, bool)) {
            let is_control = is_control || piece.press.is_some();
            look(piece, is_control);
            for child in &piece.children {
                walk(child, is_control, look);
            }
        }
        walk(&page.stage, false, &mut look);
    }
    assert!(faults.is_empty(), "{}", told(faults));
}

/// Criterion 16: no word of ours is written in capitals but the three of the routine. In the stories an advert may shout:
/// that is one of the signs to be found.
#[test]
fn nothing_of_ours_shouts() {
    const NAMES: [&str; 3] = ["STOP", "THINK", "CLICK"];
    let mut faults = BTreeMap::new();
    for page in still_pages() {
        for said in page.spoken() {
            for word in said.split(|letter: char| !letter.is_alphabetic()) {
                let is_loud = word.len() > 3 && word == word.to_uppercase();
                if is_loud && !NAMES.contains(&word) {
                    faults.insert(format!("{word} in {said:?}"), page.key.clone());
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", told(faults));
}

/// Criterion 25: a button says what happens.
#[test]
fn no_button_is_called_ok_or_click_here() {
    const EMPTY: [&str; 7] = [
        "ok",
        "click here",
        "submit",
        "go",
        "more",
        "continue",
        "here",
    ];
    for page in all_pages() {
        for press in page.controls() {
            let label = press.label.trim().trim_end_matches('.').to_lowercase();
            assert!(!EMPTY.contains(&label.as_str()), "{}: {label}", page.key);
        }
    }
}

/// Criteria 27 and 29: no picture has to be guessed, and the eye meets it before its words.
#[test]
fn a_picture_to_press_has_words_and_stands_before_them() {
    let mut faults = BTreeMap::new();
    let mut seen = 0;
    for page in all_pages() {
        for control in controls_of(page) {
            let shape = shape(control);
            let key = control
                .press
                .as_ref()
                .map_or("", |press| press.key.as_str());
            if shape.pictures.is_empty() {
                continue;
            }
            seen += 1;
            if shape.words == 0 && !may_stand_alone(key) {
                faults.insert(format!("{key} has no words"), page.key.clone());
            } else if !shape.first_is_picture {
                let pictures = shape.pictures.join(", ");
                faults.insert(format!("{key}: words before {pictures}"), page.key.clone());
            }
        }
    }
    assert!(seen > 500, "{seen}");
    assert!(faults.is_empty(), "{}", told(faults));
}

/// Criterion 41: nobody loses.
#[test]
fn no_page_speaks_of_losing_or_points() {
    const NEVER: [&str; 8] = [
        "game over",
        "you lost",
        "you failed",
        "your score",
        "your points",
        "streak",
        "too slow",
        "wrong answer",
    ];
    for page in all_pages() {
        for said in page.spoken() {
            let said = said.to_lowercase();
            let found = NEVER.iter().find(|never| said.contains(**never));
            assert_eq!(found, None, "{}: {said}", page.key);
        }
    }
}

/// Criteria 57 and 66: signing in with pictures and playing need no typing at all.
#[test]
fn nobody_has_to_type_to_sign_in_or_to_learn() {
    let typed_on = |page: &Page| {
        let mut fields = 0;
        page.stage.visit(&mut |piece| {
            fields += usize::from(matches!(piece.content, Content::Field(_)));
        });
        fields
    };
    let played = all_pages()
        .iter()
        .filter(|page| page.key.starts_with("player/"));
    for page in played {
        assert_eq!(typed_on(page), 0, "{}", page.key);
    }
    for band in AgeBand::ALL {
        let mut world = world();
        *world.resource_mut::<School>() = demo_school(band);
        for screen in [Screen::SignInClass, Screen::OwnCard, Screen::Home] {
            assert_eq!(typed_on(&screen.page(&world)), 0, "{screen:?}");
        }
    }
}

/// Criterion 35: while a scenario is played, each page says how far it has come.
#[test]
fn each_page_of_a_scenario_says_how_far_it_has_come() {
    let mut faults = BTreeMap::new();
    let played = all_pages()
        .iter()
        .filter(|page| page.key.starts_with("player/") && page.key != "player/none");
    for page in played {
        let mut heard = page.spoken();
        page.stage.visit(&mut |piece| {
            if let crate::page::Meaning::Group(name) = &piece.meaning {
                heard.push(name.clone());
            }
        });
        let says = heard.iter().any(|said| {
            said.contains(" of ") && said.chars().any(|letter| letter.is_ascii_digit())
                || said.starts_with("Now")
        });
        if !says {
            faults.insert(page.key.clone(), heard.join(" | "));
        }
    }
    assert!(faults.is_empty(), "{}", told(faults));
}
