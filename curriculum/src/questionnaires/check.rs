//! What is held of a questionnaire: rows, how many questions and answers, pictures, words and how hard they are.

use std::ops::RangeInclusive;

use super::{
    ANSWERS_MAX, QUESTIONS_MAX, Questionnaires, Whom,
    shape::{RawQuestionnaire, RawQuestionnaires},
};
use crate::{
    Problem, QuestionnaireId, ScenarioWords,
    check::sentences,
    folders::Folder,
    source::{TextFile, WordFile},
    symbols,
};

/// Rows of the requirements that ask for a questionnaire.
const ROWS: [&str; 7] = ["I-10", "I-11", "I-12", "I-13", "I-16", "J-02", "J-08"];
/// As many answers as a pupil's page has room for.
const PUPILS_ANSWERS: RangeInclusive<usize> = 2..=3;
const ADULTS_ANSWERS: RangeInclusive<usize> = 2..=ANSWERS_MAX;
const QUESTIONS: RangeInclusive<usize> = 3..=QUESTIONS_MAX;
/// The longest answer, so that it fits its card.
const ANSWER_CHARS_MAX: usize = 30;

/// Reads and checks the folder.
pub(super) fn read(folder: &Folder, problems: &mut Vec<Problem>) -> Questionnaires {
    let Some(file) = folder.get("questionnaires.ron") else {
        problems.push(Problem {
            file: "questionnaires.ron".to_owned(),
            line: None,
            what: "The file is not there, so nobody can be asked anything.".to_owned(),
            remedy: "put it back from where the program came.".to_owned(),
        });
        return Questionnaires::default();
    };
    let shape: RawQuestionnaires = match file.read_ron() {
        Ok(shape) => shape,
        Err(problem) => {
            problems.push(problem);
            return Questionnaires::default();
        }
    };
    for (id, one) in shape.questionnaires.iter() {
        rows(file, id, one, problems);
        sizes(file, id, one, problems);
        pictures(file, id, one, problems);
    }
    let words = ScenarioWords {
        full: words_of(
            folder,
            "en-GB.ftl",
            &keys(&shape, |_| true),
            sentences::FULL_WORDS_MAX,
            problems,
        ),
        simple: words_of(
            folder,
            "en-GB-x-simple.ftl",
            &keys(&shape, |whom| whom == Whom::Pupils),
            sentences::SIMPLE_WORDS_MAX,
            problems,
        ),
    };
    Questionnaires { shape, words }
}

fn rows(
    file: &TextFile,
    id: &QuestionnaireId,
    one: &RawQuestionnaire,
    problems: &mut Vec<Problem>,
) {
    if one.rows.is_empty() || !one.rows.iter().all(|row| ROWS.contains(&row.as_str())) {
        problems.push(file.problem(
            &format!("\"{id}\""),
            format!("The questionnaire \"{id}\" names no row that asks for one, or another row beside it."),
            &format!("name the rows it serves, out of {}.", ROWS.join(", ")),
        ));
    }
}

fn sizes(
    file: &TextFile,
    id: &QuestionnaireId,
    one: &RawQuestionnaire,
    problems: &mut Vec<Problem>,
) {
    let count = one.questions.iter().count();
    if !QUESTIONS.contains(&count) {
        problems.push(file.problem(
            &format!("\"{id}\""),
            format!("The questionnaire \"{id}\" has {count} questions."),
            &format!(
                "give it {} to {}: whoever tires of a form answers anything.",
                QUESTIONS.start(),
                QUESTIONS.end()
            ),
        ));
    }
    let range = if one.whom == Whom::Pupils {
        PUPILS_ANSWERS
    } else {
        ADULTS_ANSWERS
    };
    for (question, answers) in one.questions.iter() {
        let count = answers.iter().count();
        if !range.contains(&count) {
            problems.push(file.problem(
                &format!("\"{question}\""),
                format!("\"{question}\" of \"{id}\" has {count} answers."),
                &format!(
                    "give it {} to {}; not to answer stands beside them always.",
                    range.start(),
                    range.end()
                ),
            ));
        }
    }
}

fn pictures(
    file: &TextFile,
    id: &QuestionnaireId,
    one: &RawQuestionnaire,
    problems: &mut Vec<Problem>,
) {
    for (question, answers) in one.questions.iter() {
        for (answer, symbol) in answers.iter() {
            let drawn = symbols::SYMBOLS.join(", ");
            match symbol {
                Some(symbol) if !symbols::is_drawn(symbol) => problems.push(file.problem(
                    symbol.as_str(),
                    format!("There is no symbol called \"{symbol}\"."),
                    &format!("use one of {drawn}."),
                )),
                None if one.whom == Whom::Pupils => problems.push(file.problem(
                    &format!("\"{answer}\": None"),
                    format!(
                        "The answer \"{answer}\" to \"{question}\" of \"{id}\" has no picture."
                    ),
                    &format!("pupils find answers by their pictures: name one of {drawn}."),
                )),
                Some(_) | None => {}
            }
        }
    }
}

fn words_of(
    folder: &Folder,
    name: &str,
    keys: &[String],
    limit: usize,
    problems: &mut Vec<Problem>,
) -> std::collections::BTreeMap<String, String> {
    let words = folder.get(name).map(|file| WordFile::read(file, problems));
    let words = words.unwrap_or_default();
    words.report_missing_and_unused(keys, problems);
    let remedy = "two sentences of one idea each are easier than one.";
    sentences::check_words(&words, limit, remedy, problems);
    for (key, text) in &words.texts {
        let is_answer = key.contains('.') && !key.ends_with(".opening");
        if is_answer && text.chars().count() > ANSWER_CHARS_MAX {
            problems.push(words.problem(
                key,
                format!("The answer \"{text}\" is longer than its card."),
                &format!("say it in at most {ANSWER_CHARS_MAX} letters."),
            ));
        }
    }
    words.texts
}

fn keys(shape: &RawQuestionnaires, is_said: impl Fn(Whom) -> bool) -> Vec<String> {
    let mut keys = Vec::new();
    for (id, one) in shape.questionnaires.iter() {
        if !is_said(one.whom) {
            continue;
        }
        keys.extend([id.to_string(), format!("{id}.opening")]);
        for (question, answers) in one.questions.iter() {
            keys.push(format!("{id}-{question}"));
            keys.extend(
                answers
                    .keys()
                    .map(|answer| format!("{id}-{question}.{answer}")),
            );
        }
    }
    keys
}
