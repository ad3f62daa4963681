//! Questions before and after a topic, in two forms of the same weight, and list questions for a whole class (R13).
//!
//! A pupil who met form A before meets form B after, so that the second answer is not the memory of the
//! first. A *list question* asks only for a number ('how many of these?'): half a class sees the plain
//! things, the other half the same and one more, and what the one more adds is known of the class and of
//! nobody in it.

use serde::{Deserialize, Serialize};

use crate::{
    AnswerId, OrderedMap, Problem, ReadingMode, ScenarioWords, Topic, TopicId,
    folders::{Folder, Sorted},
    source::WordFile,
};

/// The fewest pairs of questions a topic needs.
const PAIRS_MIN: usize = 2;
/// Answers to a question.
const ANSWERS: std::ops::RangeInclusive<usize> = 3..=4;
/// Plain things in a list question.
const PLAIN: std::ops::RangeInclusive<usize> = 3..=4;
/// Most words in a question or an answer; simplified words have the limit of a screen's half.
const WORDS_MAX: [usize; 2] = [30, 16];

/// One of the two forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Form A.
    A,
    /// Form B.
    B,
}

impl Form {
    /// Both forms.
    pub const BOTH: [Self; 2] = [Self::A, Self::B];

    /// As written in the files: `a` or `b`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }

    /// The form for after, when this one was before.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }
}

/// All questions of one topic.
#[derive(Debug, Clone, Default)]
pub struct TopicQuestions {
    shape: RawQuestions,
    words: ScenarioWords,
}

/// `questions.ron` as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestions {
    /// Each pair asks one thing in two ways.
    pairs: OrderedMap<AnswerId, RawPair>,
    /// The list question; topics for the youngest have none.
    #[serde(default)]
    list: Option<RawList>,
}

/// Two questions of the same weight; an answer is `true` where it is the one to hope for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPair {
    a: OrderedMap<AnswerId, bool>,
    b: OrderedMap<AnswerId, bool>,
}

impl RawPair {
    fn form(&self, form: Form) -> &OrderedMap<AnswerId, bool> {
        match form {
            Form::A => &self.a,
            Form::B => &self.b,
        }
    }
}

/// The things a list question counts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    /// Harmless things that some have done and some not.
    plain: Vec<AnswerId>,
    /// The one that half of the class sees besides.
    about: AnswerId,
}

/// A question with its answers, ready to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClosedQuestion {
    /// Which pair it belongs to.
    pub id: AnswerId,
    /// The question.
    pub words: String,
    /// The answers in order: id, words, and whether it is the one to hope for.
    pub answers: Vec<(AnswerId, String, bool)>,
}

/// A list question, ready to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListQuestion {
    /// The question: 'How many of these …'.
    pub words: String,
    /// The plain things, for everybody.
    pub plain: Vec<String>,
    /// The one more, for half of the class.
    pub about: String,
}

impl TopicQuestions {
    /// The questions of one form.
    #[must_use]
    pub fn form(&self, form: Form, mode: ReadingMode) -> Vec<ClosedQuestion> {
        let text = |key: String| self.words.text(mode, &key).to_owned();
        let question = |(id, pair): (&AnswerId, &RawPair)| {
            let key = format!("{id}-{}", form.as_str());
            ClosedQuestion {
                id: id.clone(),
                answers: pair
                    .form(form)
                    .iter()
                    .map(|(answer, fits)| (answer.clone(), text(format!("{key}.{answer}")), *fits))
                    .collect(),
                words: text(key),
            }
        };
        self.shape.pairs.iter().map(question).collect()
    }

    /// The list question for a class, where the topic has one.
    #[must_use]
    pub fn list(&self, mode: ReadingMode) -> Option<ListQuestion> {
        let list = self.shape.list.as_ref()?;
        let text = |id: &AnswerId| self.words.text(mode, &format!("list.{id}")).to_owned();
        Some(ListQuestion {
            words: self.words.text(mode, "list").to_owned(),
            plain: list.plain.iter().map(text).collect(),
            about: text(&list.about),
        })
    }

    /// Every key the shape asks for.
    fn keys(&self) -> Vec<String> {
        let mut keys = Vec::new();
        for (id, pair) in self.shape.pairs.iter() {
            for form in Form::BOTH {
                let key = format!("{id}-{}", form.as_str());
                keys.extend(
                    pair.form(form)
                        .keys()
                        .map(|answer| format!("{key}.{answer}")),
                );
                keys.push(key);
            }
        }
        if let Some(list) = &self.shape.list {
            keys.push("list".to_owned());
            let things = list.plain.iter().chain([&list.about]);
            keys.extend(things.map(|thing| format!("list.{thing}")));
        }
        keys
    }
}

/// Reads the questions of every topic.
pub(crate) fn read(
    sorted: &Sorted,
    topics: &[Topic],
    problems: &mut Vec<Problem>,
) -> OrderedMap<TopicId, TopicQuestions> {
    let mut found = OrderedMap::default();
    for (name, folder) in &sorted.questions {
        let Some(topic) = topics.iter().find(|topic| topic.id.as_str() == name) else {
            problems.push(Problem {
                file: format!("questions/{name}/questions.ron"),
                line: None,
                what: format!("There is no topic called \"{name}\"."),
                remedy: "name the folder after a topic of topics.ron.".to_owned(),
            });
            continue;
        };
        let before = problems.len();
        let read = of_topic(name, folder, problems);
        if let Some(questions) = read.filter(|_| problems.len() == before) {
            found.insert(topic.id.clone(), questions);
        }
    }
    found
}

fn of_topic(name: &str, folder: &Folder, problems: &mut Vec<Problem>) -> Option<TopicQuestions> {
    let path = format!("questions/{name}/questions.ron");
    let Some(file) = folder.get("questions.ron") else {
        problems.push(Problem {
            file: path,
            line: None,
            what: "The file is missing, or could not be read.".to_owned(),
            remedy: "copy it from another topic's questions and change it.".to_owned(),
        });
        return None;
    };
    let shape: RawQuestions = file
        .read_ron()
        .map_err(|problem| problems.push(problem))
        .ok()?;
    check_shape(file, &shape, problems);
    let [full, simple] = ["en-GB.ftl", "en-GB-x-simple.ftl"].map(|name| {
        folder
            .get(name)
            .map(|file| WordFile::read(file, problems))
            .unwrap_or_default()
    });
    let mut questions = TopicQuestions {
        shape,
        words: ScenarioWords::default(),
    };
    check_words(&questions.keys(), [&full, &simple], problems);
    questions.words = ScenarioWords {
        full: full.texts,
        simple: simple.texts,
    };
    Some(questions)
}

fn check_shape(file: &crate::source::TextFile, shape: &RawQuestions, problems: &mut Vec<Problem>) {
    let mut report = |needle: &str, what: String, remedy: &str| {
        problems.push(file.problem(&format!("\"{needle}\""), what, remedy));
    };
    if shape.pairs.len() < PAIRS_MIN {
        report(
            "pairs",
            format!("There are fewer than {PAIRS_MIN} pairs of questions."),
            "add a pair: one thing asked in two ways, as form a and form b.",
        );
    }
    for (id, pair) in shape.pairs.iter() {
        for form in Form::BOTH {
            let answers = pair.form(form);
            let fitting = answers.values().filter(|fits| **fits).count();
            if !ANSWERS.contains(&answers.len()) || fitting != 1 {
                report(
                    id.as_str(),
                    format!(
                        "Form {} of \"{id}\" needs three or four answers with one `true`.",
                        form.as_str()
                    ),
                    "write the answer to hope for as true and the others as false.",
                );
            }
        }
        if pair.a.len() != pair.b.len() {
            report(
                id.as_str(),
                format!("The two forms of \"{id}\" have different numbers of answers."),
                "give both forms as many, so that guessing helps as much in each.",
            );
        }
    }
    let list = shape.list.as_ref();
    if let Some(list) = list.filter(|list| !PLAIN.contains(&list.plain.len())) {
        report(
            list.about.as_str(),
            "The list question needs three or four plain things.".to_owned(),
            "with fewer, 'all of them' would give somebody away; with more, nobody counts.",
        );
    }
}

fn check_words(keys: &[String], words: [&WordFile; 2], problems: &mut Vec<Problem>) {
    for (file, limit) in words.into_iter().zip(WORDS_MAX) {
        file.report_missing_and_unused(keys, problems);
        for (key, text) in &file.texts {
            let count = text.split_whitespace().count();
            if count > limit {
                problems.push(file.problem(
                    key,
                    format!(
                        "\"{key}\" has {count} words; at most {limit} are read before answering."
                    ),
                    "say it in fewer words.",
                ));
            }
        }
    }
}
