//! What one pupil practised, for parents and carers who ask (J-16): no mark, nothing to compare, and what to talk about.

use crate::home::{contacts, framed};
use crate::print::{dict, text, to_pdf};
use crate::rules::lines;
use crate::{Fonts, HomeContacts, HomeFrame, PaperFault};
use typst::foundations::{Array, IntoValue as _, Value};

/// What stands on it.
#[derive(Clone, Debug)]
pub struct PupilSummary<'a> {
    /// What stands on every page for home; the heading has the pupil's name.
    pub frame: HomeFrame<'a>,
    /// The day on which it was made.
    pub made_on: &'a str,
    /// Whether the school is one to practise with.
    pub is_demo: bool,
    /// What this is, and what it is not.
    pub opening: &'a str,
    /// Above what was practised.
    pub practised_heading: &'a str,
    /// Topics, each with its scenarios and their days.
    pub practised: Vec<(&'a str, Vec<&'a str>)>,
    /// In their place when there are none.
    pub nothing: &'a str,
    /// Above what to talk about.
    pub talk_heading: &'a str,
    /// Topics to talk about.
    pub talk: Vec<SummaryTalk<'a>>,
    /// Above what comes next.
    pub next_heading: &'a str,
    /// What comes next.
    pub next: Vec<&'a str>,
    /// Above what the school keeps.
    pub kept_heading: &'a str,
    /// What the school keeps, and how long.
    pub kept: &'a str,
    /// Whom to ask.
    pub contacts: HomeContacts<'a>,
}

/// A topic to talk about at home.
#[derive(Clone, Debug)]
pub struct SummaryTalk<'a> {
    /// Its name.
    pub topic: &'a str,
    /// Why it matters.
    pub why: &'a str,
    /// Questions that have no wrong answer.
    pub questions: Vec<&'a str>,
    /// Above the task.
    pub task_heading: &'a str,
    /// Something to do together.
    pub task: &'a str,
}

/// As many A4 pages as are needed; two for most pupils.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn pupil_summary(sheet: &PupilSummary<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let practised: Array = sheet
        .practised
        .iter()
        .map(|(topic, scenarios)| {
            dict([("topic", text(topic)), ("scenarios", lines(scenarios))]).into_value()
        })
        .collect();
    let talk: Array = sheet.talk.iter().map(talk).collect();
    let data = framed(
        &sheet.frame,
        [
            ("made-on", text(sheet.made_on)),
            ("demo", sheet.is_demo.into_value()),
            ("opening", text(sheet.opening)),
            ("practised-heading", text(sheet.practised_heading)),
            ("practised", practised.into_value()),
            ("nothing", text(sheet.nothing)),
            ("talk-heading", text(sheet.talk_heading)),
            ("talk", talk.into_value()),
            ("next-heading", text(sheet.next_heading)),
            ("next", lines(&sheet.next)),
            ("kept-heading", text(sheet.kept_heading)),
            ("kept", text(sheet.kept)),
            ("contacts", contacts(&sheet.contacts)),
        ],
    );
    let source = concat!(
        include_str!("../../../assets/print/home-shared.typ"),
        include_str!("../../../assets/print/pupil-summary.typ")
    );
    to_pdf(source, data, fonts)
}

fn talk(one: &SummaryTalk<'_>) -> Value {
    dict([
        ("topic", text(one.topic)),
        ("why", text(one.why)),
        ("questions", lines(&one.questions)),
        ("task-heading", text(one.task_heading)),
        ("task", text(one.task)),
    ])
    .into_value()
}
