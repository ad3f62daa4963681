//! A questionnaire on paper, what it found, and the committee's pack: bars, with small counts hidden already (I-10 to I-13,
//! J-08, B-15).

use crate::figures_report::{list, named};
use crate::pictures::symbol;
use crate::print::{dict, text, to_pdf};
use crate::rules::lines;
use crate::{Fonts, PaperFault};
use typst::foundations::{Bytes, IntoValue as _, Value};

/// A questionnaire to be filled in by hand. There is no place for a name.
#[derive(Clone, Debug)]
pub struct QuestionnaireForm<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// Which version of the words.
    pub version: &'a str,
    /// Its heading.
    pub title: &'a str,
    /// What it is for.
    pub opening: &'a str,
    /// What is kept of it.
    pub kept: &'a str,
    /// In order.
    pub questions: Vec<FormQuestion<'a>>,
}

/// A question, and its answers each with the name of its symbol or nothing.
#[derive(Clone, Debug)]
pub struct FormQuestion<'a> {
    /// The question.
    pub words: &'a str,
    /// In order.
    pub answers: Vec<(&'a str, Option<&'a str>)>,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct QuestionnaireResults<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the page says so.
    pub is_demo: bool,
    /// The questionnaire's heading.
    pub title: &'a str,
    /// Who was asked, when, and how many answered.
    pub who: &'a str,
    /// What is hidden, and why.
    pub why: &'a str,
    /// In order; none where too few answered.
    pub questions: Vec<ResultQuestion<'a>>,
}

/// A question and how many gave each answer.
#[derive(Clone, Debug)]
pub struct ResultQuestion<'a> {
    /// The question.
    pub words: &'a str,
    /// In order.
    pub answers: Vec<ResultAnswer<'a>>,
}

/// One bar.
#[derive(Clone, Copy, Debug)]
pub struct ResultAnswer<'a> {
    /// The answer.
    pub words: &'a str,
    /// What is written at the bar.
    pub shown: &'a str,
    /// How long the bar is, of a thousand; nothing where the count is hidden.
    pub of_thousand: Option<u32>,
}

/// As many A4 pages as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn questionnaire_form(
    form: &QuestionnaireForm<'_>,
    fonts: &Fonts,
) -> Result<Vec<u8>, PaperFault> {
    let mut answers = form.questions.iter().flat_map(|question| &question.answers);
    let has_pictures = answers.any(|(_, symbol)| symbol.is_some());
    let data = dict([
        ("school", text(form.school_name)),
        ("version", text(form.version)),
        ("title", text(form.title)),
        ("opening", text(form.opening)),
        ("kept", text(form.kept)),
        ("has-pictures", has_pictures.into_value()),
        ("questions", list(&form.questions, question)),
    ]);
    to_pdf(
        include_str!("../../../assets/print/questionnaire-form.typ"),
        data,
        fonts,
    )
}

fn question(question: &FormQuestion<'_>) -> Value {
    let answer = |(words, name): &(&str, Option<&str>)| {
        let svg = name.and_then(symbol);
        let svg = svg.map_or(Value::None, |svg| Bytes::new(svg).into_value());
        dict([("words", text(words)), ("svg", svg)]).into_value()
    };
    dict([
        ("words", text(question.words)),
        ("answers", list(&question.answers, answer)),
    ])
    .into_value()
}

/// As many A4 pages as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn questionnaire_results(
    results: &QuestionnaireResults<'_>,
    fonts: &Fonts,
) -> Result<Vec<u8>, PaperFault> {
    let data = dict([
        ("school", text(results.school_name)),
        ("made-on", text(results.made_on)),
        ("is-demo", results.is_demo.into_value()),
        ("title", text(results.title)),
        ("who", text(results.who)),
        ("why", text(results.why)),
        ("questions", list(&results.questions, found)),
    ]);
    to_pdf(
        include_str!("../../../assets/print/questionnaire-results.typ"),
        data,
        fonts,
    )
}

fn found(question: &ResultQuestion<'_>) -> Value {
    let answer = |one: &ResultAnswer<'_>| {
        dict([
            ("words", text(one.words)),
            ("shown", text(one.shown)),
            ("thousandths", one.of_thousand.map(i64::from).into_value()),
        ])
        .into_value()
    };
    dict([
        ("words", text(question.words)),
        ("answers", list(&question.answers, answer)),
    ])
    .into_value()
}

/// The committee's pack.
#[derive(Clone, Debug)]
pub struct AgendaPack<'a> {
    /// The school's name.
    pub school_name: &'a str,
    /// The day, in words.
    pub made_on: &'a str,
    /// Whether this is a practice school; the pages say so.
    pub is_demo: bool,
    /// Its heading.
    pub title: &'a str,
    /// What it is.
    pub opening: &'a str,
    /// Above the proposals.
    pub proposals: &'a str,
    /// Where there are none.
    pub none: &'a str,
    /// Above what was found.
    pub found: &'a str,
    /// What is hidden, and why.
    pub why: &'a str,
    /// About what, and what was said.
    pub items: Vec<(&'a str, &'a str)>,
    /// Above the figures.
    pub figures_heading: &'a str,
    /// The figures, a line each.
    pub figures: Vec<&'a str>,
    /// What questionnaires found.
    pub results: Vec<AgendaFound<'a>>,
}

/// What one questionnaire found.
#[derive(Clone, Debug)]
pub struct AgendaFound<'a> {
    /// Its heading.
    pub title: &'a str,
    /// Who was asked, when, and how many answered.
    pub who: &'a str,
    /// In order.
    pub questions: Vec<ResultQuestion<'a>>,
}

/// As many A4 pages as are needed.
///
/// # Errors
///
/// [`PaperFault`] when there is no font or the typesetter refuses.
pub fn agenda_pack(pack: &AgendaPack<'_>, fonts: &Fonts) -> Result<Vec<u8>, PaperFault> {
    let result = |one: &AgendaFound<'_>| {
        dict([
            ("title", text(one.title)),
            ("who", text(one.who)),
            ("questions", list(&one.questions, found)),
        ])
        .into_value()
    };
    let data = dict([
        ("school", text(pack.school_name)),
        ("made-on", text(pack.made_on)),
        ("is-demo", pack.is_demo.into_value()),
        ("title", text(pack.title)),
        ("opening", text(pack.opening)),
        ("proposals", text(pack.proposals)),
        ("none", text(pack.none)),
        ("found", text(pack.found)),
        ("why", text(pack.why)),
        ("items", list(&pack.items, named)),
        ("figures-heading", text(pack.figures_heading)),
        ("figures", lines(&pack.figures)),
        ("results", list(&pack.results, result)),
    ]);
    to_pdf(
        include_str!("../../../assets/print/agenda-pack.typ"),
        data,
        fonts,
    )
}
