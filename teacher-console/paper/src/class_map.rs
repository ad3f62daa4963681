//! What to teach a class next, on paper: ideas with five minutes each, what is due again, and the class by topic.

use crate::print::{dict, text, to_pdf};
use crate::{Fonts, PaperFault};
use typst::foundations::{Array, IntoValue as _, Value};

/// What stands on the pages.
#[derive(Clone, Debug)]
pub struct ClassMap<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the pages say so.
    pub is_demo: bool,
    /// The heading, with the class.
    pub title: &'a str,
    /// What counts, and a warning where few pupils have played.
    pub about: Vec<&'a str>,
    /// Above the ideas.
    pub ideas_heading: &'a str,
    /// Wrong ideas with what helps.
    pub ideas: Vec<MapIdea<'a>>,
    /// Above what is due again.
    pub due_heading: &'a str,
    /// Topics that are due again, each with whom it concerns.
    pub due: Vec<(&'a str, &'a str)>,
    /// Above the map.
    pub map_heading: &'a str,
    /// What triangle, diamond and circle stand for.
    pub legend: [&'a str; 3],
    /// Above the names.
    pub pupil_heading: &'a str,
    /// Topics, in the order of the cells.
    pub topics: Vec<&'a str>,
    /// Pupils in the order of the register.
    pub rows: Vec<(&'a str, Vec<Option<MarkCounts>>)>,
    /// Below the map: each part's heading and its lines.
    pub more: Vec<(&'a str, Vec<&'a str>)>,
}

/// A wrong idea.
#[derive(Clone, Copy, Debug)]
pub struct MapIdea<'a> {
    /// The idea.
    pub name: &'a str,
    /// Five minutes for the class; may be empty.
    pub activity: &'a str,
    /// Whom it concerns.
    pub pupils: &'a str,
}

/// So many of so many: signs missed, harmless things feared, telling practised. Nothing is drawn of none.
pub type MarkCounts = [(u32, u32); 3];

/// As many A4 pages, lying on their long side, as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn class_map(map: &ClassMap<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let data = dict([
        ("school", text(map.school_name)),
        ("made-on", text(map.made_on)),
        ("is-demo", map.is_demo.into_value()),
        ("title", text(map.title)),
        ("about", list(&map.about, |line| text(line))),
        ("ideas-heading", text(map.ideas_heading)),
        ("ideas", list(&map.ideas, idea)),
        ("due-heading", text(map.due_heading)),
        ("due", list(&map.due, due)),
        ("map-heading", text(map.map_heading)),
        ("legend", list(&map.legend, |line| text(line))),
        ("pupil-heading", text(map.pupil_heading)),
        ("topics", list(&map.topics, |topic| text(topic))),
        ("rows", list(&map.rows, row)),
        ("more", list(&map.more, part)),
    ]);
    to_pdf(
        include_str!("../../../assets/print/class-map.typ"),
        data,
        fonts,
    )
}

fn list<T>(all: &[T], value: impl Fn(&T) -> Value) -> Value {
    all.iter().map(value).collect::<Array>().into_value()
}

fn idea(idea: &MapIdea<'_>) -> Value {
    dict([
        ("name", text(idea.name)),
        ("activity", text(idea.activity)),
        ("pupils", text(idea.pupils)),
    ])
    .into_value()
}

fn due((topic, pupils): &(&str, &str)) -> Value {
    dict([("topic", text(topic)), ("pupils", text(pupils))]).into_value()
}

fn part((heading, lines): &(&str, Vec<&str>)) -> Value {
    dict([
        ("heading", text(heading)),
        ("lines", list(lines, |line| text(line))),
    ])
    .into_value()
}

fn row((name, cells): &(&str, Vec<Option<MarkCounts>>)) -> Value {
    let mark = |(part, whole): &(u32, u32)| -> Value {
        let counts = [*part, *whole].map(|count| i64::from(count).into_value());
        counts.into_iter().collect::<Array>().into_value()
    };
    let cell = |cell: &Option<MarkCounts>| match cell {
        Some(counts) => list(counts, mark),
        None => Array::new().into_value(),
    };
    dict([("name", text(name)), ("cells", list(cells, cell))]).into_value()
}
