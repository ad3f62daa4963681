//! Pages that go home: a topic to talk about, pictures for those who use them, and sheets for families.

use crate::pictures::symbol;
use crate::print::{dict, text, to_pdf};
use crate::rules::lines;
use crate::{Fonts, PaperFault, Rule};
use typst::foundations::{Array, Bytes, Dict, IntoValue as _, Value};

/// One source: what the pages have in common, and one of them.
macro_rules! page {
    ($file:literal) => {
        concat!(
            include_str!("../../../assets/print/home-shared.typ"),
            include_str!(concat!("../../../assets/print/", $file))
        )
    };
}

/// What stands on every page.
#[derive(Clone, Copy, Debug)]
pub struct HomeFrame<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// Which version of the words.
    pub version: &'a str,
    /// Its heading.
    pub title: &'a str,
}

/// Whom to ask.
#[derive(Clone, Debug)]
pub struct HomeContacts<'a> {
    /// Above them.
    pub heading: &'a str,
    /// Before the names.
    pub words: &'a str,
    /// Name and work.
    pub people: Vec<(&'a str, &'a str)>,
    /// Above the helplines.
    pub helplines_heading: &'a str,
    /// Name, number or address, and when it was checked; only what the school has checked.
    pub helplines: Vec<(&'a str, &'a str, String)>,
    /// What to do when somebody is in danger.
    pub danger: &'a str,
}

/// A topic to talk about at home (J-09).
#[derive(Clone, Debug)]
pub struct HomeTalk<'a> {
    /// What stands on every page.
    pub frame: HomeFrame<'a>,
    /// Such as 'Ages 7 to 9'.
    pub ages: &'a str,
    /// Why it matters.
    pub why: &'a str,
    /// Above the questions.
    pub talk_heading: &'a str,
    /// Questions without a wrong answer.
    pub talk: Vec<&'a str>,
    /// Above the task.
    pub task_heading: &'a str,
    /// Something to do together.
    pub task: &'a str,
    /// Whom to ask.
    pub contacts: HomeContacts<'a>,
}

/// Pictures for home: the strip of a topic, and cards to cut out (J-17).
#[derive(Clone, Debug)]
pub struct HomePack<'a> {
    /// What stands on every page.
    pub frame: HomeFrame<'a>,
    /// How the strip is used.
    pub strip_hint: &'a str,
    /// The names of the three steps.
    pub names: [&'a str; 3],
    /// A picture and words for each step.
    pub strip: [Rule<'a>; 3],
    /// Above the cards.
    pub cards_heading: &'a str,
    /// How the cards are used.
    pub cards_hint: &'a str,
    /// The cards.
    pub cards: Vec<Rule<'a>>,
}

/// A sheet that belongs to no topic.
#[derive(Clone, Debug)]
pub struct HomeSheet<'a> {
    /// What stands on every page.
    pub frame: HomeFrame<'a>,
    /// What it begins with.
    pub opening: &'a str,
    /// One idea each.
    pub lines: Vec<&'a str>,
    /// Names of lines to write on.
    pub blanks: Vec<&'a str>,
    /// True when it is read aloud in front of people (J-12): larger, and without bullets.
    pub is_read_out: bool,
    /// Whom to ask; none on what is read out.
    pub contacts: Option<HomeContacts<'a>>,
}

/// One A4 page.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn home_talk(sheet: &HomeTalk<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let bubble = svg("two-people-talk");
    let data = framed(
        &sheet.frame,
        [
            ("ages", text(sheet.ages)),
            ("why", text(sheet.why)),
            ("talk-heading", text(sheet.talk_heading)),
            ("talk", lines(&sheet.talk)),
            ("task-heading", text(sheet.task_heading)),
            ("task", text(sheet.task)),
            ("bubble", bubble),
            ("contacts", contacts(&sheet.contacts)),
        ],
    );
    to_pdf(page!("home-talk.typ"), data, fonts)
}

/// Two A4 pages: the strip to hang up, and twelve cards.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn home_pack(pack: &HomePack<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let data = framed(
        &pack.frame,
        [
            ("strip-hint", text(pack.strip_hint)),
            ("names", lines(&pack.names)),
            ("strip", cards(&pack.strip)),
            ("cards-heading", text(pack.cards_heading)),
            ("cards-hint", text(pack.cards_hint)),
            ("cards", cards(&pack.cards)),
        ],
    );
    to_pdf(page!("home-pack.typ"), data, fonts)
}

/// One A4 page.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn home_sheet(sheet: &HomeSheet<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let whom = sheet.contacts.as_ref().map_or(Value::None, contacts);
    let data = framed(
        &sheet.frame,
        [
            ("opening", text(sheet.opening)),
            ("lines", lines(&sheet.lines)),
            ("blanks", lines(&sheet.blanks)),
            ("read-out", sheet.is_read_out.into_value()),
            ("contacts", whom),
        ],
    );
    to_pdf(page!("home-sheet.typ"), data, fonts)
}

pub(crate) fn framed<const N: usize>(frame: &HomeFrame<'_>, rest: [(&str, Value); N]) -> Dict {
    let mut data = dict([
        ("school", text(frame.school_name)),
        ("version", text(frame.version)),
        ("title", text(frame.title)),
    ]);
    for (key, value) in rest {
        data.insert(key.into(), value);
    }
    data
}

pub(crate) fn contacts(whom: &HomeContacts<'_>) -> Value {
    let people: Array = whom
        .people
        .iter()
        .map(|(name, role)| dict([("name", text(name)), ("role", text(role))]).into_value())
        .collect();
    let helplines: Array = whom
        .helplines
        .iter()
        .map(|(name, contact, checked)| {
            dict([
                ("name", text(name)),
                ("contact", text(contact)),
                ("checked", text(checked)),
            ])
            .into_value()
        })
        .collect();
    dict([
        ("heading", text(whom.heading)),
        ("words", text(whom.words)),
        ("people", people.into_value()),
        ("helplines-heading", text(whom.helplines_heading)),
        ("helplines", helplines.into_value()),
        ("danger", text(whom.danger)),
    ])
    .into_value()
}

fn cards(pictures: &[Rule<'_>]) -> Value {
    let found: Array = pictures
        .iter()
        .map(|card| dict([("svg", svg(card.symbol)), ("words", text(card.words))]).into_value())
        .collect();
    found.into_value()
}

fn svg(name: &str) -> Value {
    symbol(name).map_or(Value::None, |drawn| Bytes::new(drawn).into_value())
}
