//! What is held of the pages for families: rows, symbols, words and how hard they are.

use super::{
    Home, OF_A_TOPIC, STEPS,
    shape::{RawHome, RawSheet},
};
use crate::{
    Problem, ScenarioWords, SheetId, SymbolId,
    check::sentences,
    folders::Folder,
    source::{TextFile, WordFile},
    symbols,
};

/// Most words in a sentence for families.
const WORDS_MAX: usize = 25;
/// Sentences of a sheet, so that it fits a page in large letters.
const LINES: std::ops::RangeInclusive<usize> = 3..=8;
/// The last row of section J.
const LAST_ROW: u32 = 20;
/// Words that stand on every page or in every paragraph.
const FIXED: [&str; 12] = [
    "heading-talk",
    "heading-task",
    "heading-contact",
    "heading-helplines",
    "heading-cards",
    "contact",
    "danger",
    "strip-hint",
    "cards-hint",
    "news-open",
    "news-task",
    "news-close",
];

/// Reads and checks the folder.
pub(super) fn read(folder: &Folder, problems: &mut Vec<Problem>) -> Home {
    let Some(file) = folder.get("sheets.ron") else {
        problems.push(Problem {
            file: "sheets.ron".to_owned(),
            line: None,
            what: "The file is not there, so nothing can be sent home.".to_owned(),
            remedy: "put it back from where the program came.".to_owned(),
        });
        return Home::default();
    };
    let shape: RawHome = match file.read_ron() {
        Ok(shape) => shape,
        Err(problem) => {
            problems.push(problem);
            return Home::default();
        }
    };
    for (id, sheet) in shape.sheets.iter() {
        one_sheet(file, id, sheet, problems);
    }
    let strips = shape.topics.values();
    let drawn = strips.flat_map(|strip| [&strip.stop, &strip.think, &strip.click]);
    for symbol in drawn.chain(&shape.cards) {
        is_drawn(file, symbol, problems);
    }
    let full = words_of(folder, "en-GB.ftl", &full_keys(&shape), WORDS_MAX, problems);
    let simple = words_of(
        folder,
        "en-GB-x-simple.ftl",
        &simple_keys(&shape),
        sentences::SIMPLE_WORDS_MAX,
        problems,
    );
    let words = ScenarioWords {
        full: full.texts,
        simple: simple.texts,
    };
    Home { shape, words }
}

fn one_sheet(file: &TextFile, id: &SheetId, sheet: &RawSheet, problems: &mut Vec<Problem>) {
    let is_a_row = |row: &&String| {
        let number = row.strip_prefix("J-").or_else(|| row.strip_prefix("K-"));
        let number = number.filter(|digits| digits.len() == 2);
        number
            .and_then(|digits| digits.parse().ok())
            .is_some_and(|number| (1..=LAST_ROW).contains(&number))
    };
    if sheet.rows.is_empty() || !sheet.rows.iter().all(|row| is_a_row(&row)) {
        problems.push(file.problem(
            &format!("\"{id}\""),
            format!(
                "The sheet \"{id}\" names no row of sections J and K, or something else beside it."
            ),
            "name the rows it serves: J-01 to J-20 or K-01 to K-20, with two digits.",
        ));
    }
    if !LINES.contains(&sheet.lines) {
        problems.push(file.problem(
            &format!("\"{id}\""),
            format!("The sheet \"{id}\" has {} sentences.", sheet.lines),
            "give it three to eight, so that it fits one page in large letters.",
        ));
    }
}

fn is_drawn(file: &TextFile, symbol: &SymbolId, problems: &mut Vec<Problem>) {
    if !symbols::is_drawn(symbol) {
        problems.push(file.problem(
            symbol.as_str(),
            format!("There is no symbol called \"{symbol}\"."),
            &format!("use one of {}.", symbols::SYMBOLS.join(", ")),
        ));
    }
}

fn words_of(
    folder: &Folder,
    name: &str,
    keys: &[String],
    limit: usize,
    problems: &mut Vec<Problem>,
) -> WordFile {
    let words = folder.get(name).map(|file| WordFile::read(file, problems));
    let words = words.unwrap_or_default();
    words.report_missing_and_unused(keys, problems);
    sentences::check_words(
        &words,
        limit,
        "two sentences of one idea each are easier than one.",
        problems,
    );
    words
}

fn full_keys(shape: &RawHome) -> Vec<String> {
    let mut keys = FIXED.map(str::to_owned).to_vec();
    for topic in shape.topics.keys() {
        keys.push(format!("topic-{topic}"));
        keys.extend(OF_A_TOPIC.map(|name| format!("topic-{topic}.{name}")));
    }
    for (id, sheet) in shape.sheets.iter() {
        keys.extend([format!("sheet-{id}"), format!("sheet-{id}.opening")]);
        keys.extend((1..=sheet.lines).map(|line| format!("sheet-{id}.line-{line}")));
        let new = sheet.blanks.iter().filter(|blank| !keys.contains(blank));
        let new: Vec<String> = new.cloned().collect();
        keys.extend(new);
    }
    keys
}

fn simple_keys(shape: &RawHome) -> Vec<String> {
    let topics = shape.topics.keys();
    let strips = topics.flat_map(|topic| STEPS.map(|step| format!("strip-{topic}.{step}")));
    let cards = shape.cards.iter().map(|card| format!("card-{card}"));
    strips.chain(cards).collect()
}
