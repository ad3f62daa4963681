//! What is held of the pupils' rules: rows, symbols, words, how hard they are, and that every question has one answer.

use super::{
    Agreements, TALKS,
    shape::{RawGrownUps, RawPupils, RawQuestion},
};
use crate::{
    AgeBand, Problem, ReadingMode, RuleId, ScenarioWords, SymbolId,
    check::{reading_level, sentences},
    folders::Folder,
    source::{TextFile, WordFile},
    symbols,
};

/// The last row of section D.
const LAST_ROW: u32 = 73;
/// Rows about the pupils' own rules; each must be in a rule.
const PUPIL_ROWS: std::ops::RangeInclusive<u32> = 26..=56;
/// Rows that stand in what is read before and after the rules instead.
const IN_THE_FRAME: [u32; 1] = [54];
/// Rules a pupil is asked to keep in mind at once.
const RULES_MAX: usize = 28;
/// Questions before signing.
const QUESTIONS: std::ops::RangeInclusive<usize> = 2..=4;
/// Words below a rule's symbol, where the rules are in pictures.
const PICTURE_WORDS_MAX: usize = 5;
/// Answers to a question.
const ANSWERS: std::ops::RangeInclusive<usize> = 2..=3;
/// What is read around the rules; each has an older wording.
const FRAME: [&str; 5] = ["opening", "seen-by-school", "if-broken", "telling", "agree"];

/// That a file is not there.
pub(super) fn missing(path: &str) -> Problem {
    Problem {
        file: path.to_owned(),
        line: None,
        what: "The file is not there, so nobody has rules to sign.".to_owned(),
        remedy: "put it back from where the program came.".to_owned(),
    }
}

/// Reports rows that are none of section D.
pub(super) fn rows(file: &TextFile, id: &RuleId, rows: &[String], problems: &mut Vec<Problem>) {
    if rows.is_empty() {
        problems.push(file.problem(
            &format!("\"{id}\""),
            format!("The rule \"{id}\" names no row."),
            "name the rows of section D it stands for, such as \"D-29\".",
        ));
    }
    for row in rows.iter().filter(|row| number_of(row).is_none()) {
        problems.push(file.problem(
            row,
            format!("\"{row}\" is no row of section D."),
            "use D-01 to D-73, with two digits.",
        ));
    }
}

fn number_of(row: &str) -> Option<u32> {
    let digits = row.strip_prefix("D-").filter(|digits| digits.len() == 2)?;
    let number = digits.parse().ok()?;
    (1..=LAST_ROW).contains(&number).then_some(number)
}

/// Reads and checks `pupils/`.
pub(super) fn pupils(folder: &Folder, problems: &mut Vec<Problem>) -> (RawPupils, ScenarioWords) {
    let Some(file) = folder.get("rules.ron") else {
        problems.push(missing("pupils/rules.ron"));
        return (RawPupils::default(), ScenarioWords::default());
    };
    let shape: RawPupils = match file.read_ron() {
        Ok(shape) => shape,
        Err(problem) => {
            problems.push(problem);
            return (RawPupils::default(), ScenarioWords::default());
        }
    };
    for (id, rule) in shape.rules.iter() {
        rows(file, id, &rule.rows, problems);
        symbol(file, &rule.symbol, problems);
    }
    every_row_has_a_rule(file, &shape, problems);
    for (id, question) in shape.questions.iter() {
        one_question(file, id.as_str(), question, &shape, problems);
    }
    let words = words_of(folder, &shape, problems);
    let read = Agreements {
        pupils: shape,
        words,
        grown_ups: RawGrownUps::default(),
        adult_words: ScenarioWords::default(),
    };
    for band in AgeBand::ALL {
        one_band(file, &read, band, problems);
    }
    (read.pupils, read.words)
}

fn symbol(file: &TextFile, symbol: &SymbolId, problems: &mut Vec<Problem>) {
    if !symbols::is_drawn(symbol) {
        problems.push(file.problem(
            symbol.as_str(),
            format!("There is no symbol called \"{symbol}\"."),
            &format!("use one of {}.", symbols::SYMBOLS.join(", ")),
        ));
    }
}

fn every_row_has_a_rule(file: &TextFile, shape: &RawPupils, problems: &mut Vec<Problem>) {
    let rules = shape.rules.values();
    let named: Vec<u32> = rules
        .flat_map(|rule| rule.rows.iter().filter_map(|row| number_of(row)))
        .collect();
    for row in PUPIL_ROWS.filter(|row| !named.contains(row) && !IN_THE_FRAME.contains(row)) {
        problems.push(file.problem(
            "rules",
            format!("No rule stands for D-{row:02}."),
            "name the row in `rows` of the rule it belongs to, or write one.",
        ));
    }
}

fn one_question(
    file: &TextFile,
    id: &str,
    question: &RawQuestion,
    shape: &RawPupils,
    problems: &mut Vec<Problem>,
) {
    let mut say = |what: String, remedy: &str| {
        problems.push(file.problem(&format!("\"{id}\""), what, remedy));
    };
    let has_rule =
        |rule: &super::shape::RawRule| rule.from <= question.from && question.to <= rule.to;
    if !shape.rules.get(&question.rule).is_some_and(has_rule) {
        say(
            format!("The question \"{id}\" asks about a rule that not all who are asked have."),
            "correct `rule`, or the bands of the question.",
        );
    }
    if question
        .answers
        .values()
        .filter(|answer| answer.is_ours)
        .count()
        != 1
    {
        say(
            format!("The question \"{id}\" needs one answer that is ours."),
            "write `is_ours: true` at exactly one of its answers.",
        );
    }
    if !ANSWERS.contains(&question.answers.len()) {
        say(
            format!(
                "The question \"{id}\" has {} answers.",
                question.answers.len()
            ),
            "give it two or three.",
        );
    }
    for answer in question.answers.values() {
        symbol(file, &answer.symbol, problems);
    }
}

fn words_of(folder: &Folder, shape: &RawPupils, problems: &mut Vec<Problem>) -> ScenarioWords {
    let mut read = |name: &str, limit: usize, remedy: &str| {
        let words = folder.get(name).map(|file| WordFile::read(file, problems));
        let words = words.unwrap_or_default();
        let mut keys = keys_of(shape, &words);
        if limit == sentences::SIMPLE_WORDS_MAX {
            keys.extend(pictures(shape));
            few_below_a_picture(shape, &words, problems);
        }
        words.report_missing_and_unused(&keys, problems);
        sentences::check_words(&words, limit, remedy, problems);
        words.texts
    };
    ScenarioWords {
        full: read(
            "en-GB.ftl",
            sentences::FULL_WORDS_MAX,
            "two sentences of one idea each are easier than one.",
        ),
        simple: read(
            "en-GB-x-simple.ftl",
            sentences::SIMPLE_WORDS_MAX,
            "aim for ten words; make two sentences of it.",
        ),
    }
}

/// The names of what stands below a symbol: simplified words alone, and one wording for every age.
fn pictures(shape: &RawPupils) -> impl Iterator<Item = String> {
    shape.rules.keys().map(|id| format!("rule-{id}.picture"))
}

fn few_below_a_picture(shape: &RawPupils, words: &WordFile, problems: &mut Vec<Problem>) {
    for key in pictures(shape) {
        let text = words.texts.get(&key);
        let count = text.map_or(0, |text| text.split_whitespace().count());
        if count > PICTURE_WORDS_MAX {
            problems.push(words.problem(
                &key,
                format!("\"{key}\" has {count} words, and stands below a picture."),
                "say it in five words at most.",
            ));
        }
    }
}

/// Every name the words need. A question may have an older wording, where it is written.
fn keys_of(shape: &RawPupils, words: &WordFile) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for frame in FRAME {
        keys.extend([frame.to_owned(), format!("{frame}.older")]);
    }
    for (id, rule) in shape.rules.iter() {
        keys.push(format!("rule-{id}"));
        if rule.older {
            keys.push(format!("rule-{id}.older"));
        }
    }
    for (id, question) in shape.questions.iter() {
        let key = format!("question-{id}");
        let answers = question.answers.keys();
        keys.extend(answers.map(|answer| format!("{key}.{answer}")));
        keys.push(format!("{key}.after"));
        keys.extend(
            [format!("{key}.older")]
                .into_iter()
                .filter(|older| words.texts.contains_key(older)),
        );
        keys.push(key);
    }
    keys.extend(TALKS.map(str::to_owned));
    keys
}

/// What one band reads, in both modes.
fn one_band(file: &TextFile, read: &Agreements, band: AgeBand, problems: &mut Vec<Problem>) {
    let band_name = band.as_str();
    for (mode, limit) in [
        (ReadingMode::Full, reading_level::full_grade_max(band)),
        (ReadingMode::Simplified, reading_level::SIMPLE_GRADE_MAX),
    ] {
        let paper = read.for_pupils(band, mode);
        let words: Vec<String> = paper
            .rules
            .iter()
            .map(|rule| &rule.words)
            .chain([&paper.opening, &paper.telling, &paper.agree])
            .cloned()
            .collect();
        if let Some(grade) = reading_level::grade_of(words.iter()).filter(|grade| *grade > limit) {
            problems.push(file.problem(
                "rules",
                format!("The rules of {band_name} are too hard: reading grade {grade:.1}, at most {limit:.0} here."),
                "use shorter sentences and everyday words of one or two syllables.",
            ));
        }
        if paper.rules.is_empty() || paper.rules.len() > RULES_MAX {
            problems.push(file.problem(
                "rules",
                format!("{band_name} has {} rules.", paper.rules.len()),
                &format!("give it one at least and {RULES_MAX} at most."),
            ));
        }
        if !QUESTIONS.contains(&paper.questions.len()) {
            problems.push(file.problem(
                "questions",
                format!("{band_name} is asked {} questions before signing.", paper.questions.len()),
                "ask two to four, so that everybody shows what they understood and nobody tires of it.",
            ));
        }
    }
}
