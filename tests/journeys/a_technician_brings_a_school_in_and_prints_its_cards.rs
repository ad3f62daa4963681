//! A technician brings twelve hundred pupils in from one file and prints their cards; a card printed anew is a new secret.

use protocol::bytes::Id;
use protocol::card::{CardSecret, PICTURES};
use protocol::pupils::{PupilSession, PupilSignIn};
use protocol::{paths, pupils::PupilTile};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;
use tests::demo::{Album, SafeguardingLead};
use tests::desk::Desk;
use tests::machine::Machine;
use tests::patience::Moment;
use tests::pdf::pages_of;
use tests::school::School;

/// Forty classes of thirty, four to each year.
const YEARS: std::ops::RangeInclusive<u8> = 1..=10;
const LETTERS: [&str; 4] = ["K", "L", "M", "N"];
const PUPILS: usize = 1_200;
const CARDS_ON_A_PAGE: usize = 8;
/// Two of one name are in this class.
const CLASS: &str = "5L";
const TWICE: &str = "Zoë";
/// Names as families write them.
const NAMES: [&str; 30] = [
    "Aisha",
    "Zoë",
    "Łucja",
    "Şebnem",
    "Đặng",
    "Søren",
    "Ñusta",
    "Žofie",
    "Oṣun",
    "Māori",
    "Владимир",
    "Оксана",
    "Ђорђе",
    "Ελένη",
    "Νίκη",
    "O’Neill",
    "Jean-Luc",
    "محمد",
    "שירה",
    "王芳",
    "さくら",
    "민준",
    "अनन्या",
    "ქეთი",
    "Արամ",
    "Ama",
    "Bilal",
    "Carys",
    "Farid",
    "Grace",
];
/// So many of them are written in letters that the fonts of every school computer have.
const READ_ON_PAPER: usize = 17;

/// Who is in a class, in the order of the register.
fn register(class: &str) -> [&'static str; 30] {
    let mut names = NAMES;
    if class == CLASS {
        names[29] = TWICE;
    }
    names
}

fn classes() -> impl Iterator<Item = (u8, String)> {
    YEARS.flat_map(|year| LETTERS.map(|letter| (year, format!("{year}{letter}"))))
}

fn roster() -> String {
    let mut list = "class,year,name,picture,number\n".to_owned();
    for (year, class) in classes() {
        for (place, name) in register(&class).iter().enumerate() {
            writeln!(list, "{class},{year},{name},,{class}-{place}").unwrap();
        }
    }
    list
}

#[test]
fn twelve_hundred_pupils_come_in_and_every_card_is_printed() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let printer = desk.plug_in_printer().unwrap();
    let mut school = School::found_with_technician(folder.path()).unwrap();
    std::fs::write(desk.home().join("roster.csv"), roster()).unwrap();
    let album = Album::new(&super::pictures("technician")).unwrap();
    let me = school.staff_with("technician").unwrap();
    let since = Moment::now();

    let mut console =
        SafeguardingLead::open(&desk, &school, &school.log("console"), &album).unwrap();
    console.sign_in_to_worry(&me).unwrap();
    console.open_roll().unwrap();
    console.look_at_roster("roster.csv").unwrap();
    console.rows_would("fate-added", PUPILS).unwrap();
    for name in NAMES {
        let row = format!("{name} (");
        console.window.saying(&row).unwrap();
    }
    console.import_roster(&me).unwrap();
    now(since, "twelve hundred pupils are in");
    let long = Duration::from_secs(240);
    console.print_missing_cards(&me, PUPILS, long).unwrap();
    now(since, "their cards are printed");
    let printed = printer.printed().unwrap();
    assert_eq!(printed.len(), classes().count(), "a print for each class");
    every_card_is_there(&printed);
    now(since, "and read");

    let [old, other] = cards_of(&printed, TWICE);
    assert_ne!(old.tile, other.tile, "two of one name are told apart");
    let namesake = (TWICE, old.tile.as_str());
    console.print_new_card(&me, CLASS, namesake).unwrap();
    let new = card_in(&printer.printed().unwrap()[printed.len()]);
    assert_eq!(new.tile, old.tile);
    console.close().unwrap();
    only_the_new_card_counts(&school, &old, &new);
    school.stop().unwrap();
}

/// Says how far it is, also while the test runs.
fn now(since: Moment, what: &str) {
    let seconds = since.elapsed().as_secs();
    drop(writeln!(std::io::stderr(), "{seconds:4} s: {what}"));
}

/// Classes are printed by name; each name that can be read on paper stands on one card of its class.
fn every_card_is_there(printed: &[PathBuf]) {
    let papers = pages_of(printed).unwrap();
    let mut names: Vec<(String, u8)> = classes().map(|(year, class)| (class, year)).collect();
    names.sort();
    for ((class, year), pages) in names.iter().zip(&papers) {
        let cards = NAMES.len();
        assert_eq!(pages.len(), cards.div_ceil(CARDS_ON_A_PAGE), "{class}");
        let words = pages.join("\n");
        let asked = match year {
            7.. => "My number.",
            _ => "My three pictures.",
        };
        let many = words.matches(asked).count();
        assert_eq!(many, cards, "{class}");
        for name in &register(class)[..READ_ON_PAPER] {
            assert!(words.contains(name), "{name} of {class} in:\n{words}");
        }
        assert!(words.contains(class.as_str()), "{class}");
    }
}

/// What somebody who holds a card in their hand sees on it.
struct Card {
    tile: String,
    secret: CardSecret,
}

/// The cards of two who have one name.
fn cards_of(printed: &[PathBuf], name: &str) -> [Card; 2] {
    let mut names: Vec<String> = classes().map(|(_, class)| class).collect();
    names.sort();
    let place = names.iter().position(|one| one == CLASS).unwrap();
    let pages = pages_of(&printed[place..=place]).unwrap();
    let words = pages[0].join("\n");
    let start = format!("{name} (");
    let cards: Vec<Card> = words.split(&start).skip(1).map(read).collect();
    cards.try_into().ok().unwrap()
}

fn card_in(print: &PathBuf) -> Card {
    let pages = pages_of(std::slice::from_ref(print)).unwrap();
    assert_eq!(pages[0].len(), 1, "one page");
    let (_, behind) = pages[0][0].split_once(" (").unwrap();
    read(behind)
}

/// Behind the name: the picture of the tile, the class, and one picture for each of the three numbers.
fn read(behind: &str) -> Card {
    let (tile, rest) = behind.split_once(')').unwrap();
    let words = rest.split_whitespace();
    let pictures = words.filter_map(|word| PICTURES.iter().position(|one| *one == word));
    let places: Vec<u8> = pictures
        .take(3)
        .map(|place| u8::try_from(place).unwrap())
        .collect();
    Card {
        tile: tile.to_owned(),
        secret: CardSecret::Pictures(places.try_into().unwrap()),
    }
}

fn only_the_new_card_counts(school: &School, old: &Card, new: &Card) {
    let pc = Machine::join(school, "Room 1 PC 1").unwrap();
    let open = pc.classes().unwrap();
    let class = open.classes.iter().find(|one| one.name == CLASS).unwrap();
    let is_theirs = |tile: &&PupilTile| tile.name == TWICE && tile.picture == new.tile;
    let pupil = class.pupils.iter().find(is_theirs).unwrap().id;
    if old.secret != new.secret {
        sign_in(&pc, pupil, old).unwrap_err();
    }
    sign_in(&pc, pupil, new).unwrap();
}

fn sign_in(pc: &Machine, pupil: Id, card: &Card) -> tests::Outcome<PupilSession> {
    let secret = card.secret;
    pc.post(paths::PUPILS_SIGN_IN, &PupilSignIn { pupil, secret })
}
