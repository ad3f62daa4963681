//! Rule: a screen stays light: 30 words in simplified mode (criterion 19), 150 in full mode (ours).
//!
//! A simplified screen shows one thing at a time: one message beside its sentence, one thought, one
//! sign. A full screen shows all of a step at once.

use crate::{
    ChoiceId, MessageId, Problem, Question, StepId,
    check::{Draft, sentences::word_count, wants},
    source::WordFile,
    steps::{Message, Messages, Moment, Outcome, Step, Telling},
    words::{message_keys, plain},
};

const SIMPLE_WORDS_MAX: usize = 30;
const FULL_WORDS_MAX: usize = 150;

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    for screen in simple_screens(draft) {
        check_screen(&draft.simple, &screen, SIMPLE_WORDS_MAX, problems);
    }
    for screen in full_screens(draft) {
        check_screen(&draft.full, &screen, FULL_WORDS_MAX, problems);
    }
}

fn check_screen(words: &WordFile, keys: &[String], limit: usize, problems: &mut Vec<Problem>) {
    let count: usize = keys
        .iter()
        .filter_map(|key| words.texts.get(key))
        .map(|text| word_count(&plain(text)))
        .sum();
    let Some(last) = keys.last().filter(|_| count > limit) else {
        return;
    };
    let all = keys.join(", ");
    problems.push(words.problem(
        last,
        format!("The screen that shows {all} has {count} words; at most {limit} fit without a wall of text."),
        "say it in fewer words, or move some to the next step.",
    ));
}

fn simple_screens(draft: &Draft) -> Vec<Vec<String>> {
    let mut screens = vec![
        vec!["title".to_owned(), "title.setting".to_owned()],
        vec!["title.talk".to_owned()],
        vec!["title.flag".to_owned()],
        vec!["title.support".to_owned()],
    ];
    screens.extend(
        draft
            .shape
            .signs
            .keys()
            .map(|id| vec![format!("sign-{id}"), format!("sign-{id}.why")]),
    );
    for (id, step) in draft.shape.steps.iter() {
        let key = |name: &str| format!("{id}.{name}");
        match step {
            Step::Messages(messages) => screens.extend(message_screens(id, messages)),
            Step::Moment(moment) => {
                screens.push(moment_screen(id.as_str(), moment, true));
                screens.push(wants_screen(id.as_str(), moment, true));
                screens.extend(moment.choices.keys().map(|choice| look_screen(id, choice)));
            }
            Step::OfflineTwin(_) => screens.extend([vec![id.to_string()], vec![key("alike")]]),
            Step::Telling(telling) => screens.extend(telling_screens(id.as_str(), telling, true)),
            Step::Demonstration(_) => {
                screens
                    .extend(["stop", "think", "click"].map(|name| vec![id.to_string(), key(name)]));
            }
            Step::Narration(_) => screens.push(vec![id.to_string()]),
            Step::Consequence(consequence) => {
                screens.push(vec![id.to_string()]);
                screens.push(vec![key("reassurance")]);
                screens.extend(
                    consequence
                        .thoughts
                        .iter()
                        .map(|who| vec![key(&format!("thinks-{who}"))]),
                );
            }
        }
    }
    for (id, outcome) in draft.shape.outcomes.iter() {
        screens.extend(simple_ends(id, outcome));
    }
    screens
}

/// One message at a time with what its writer wants; the sentence of the step beside the first.
fn message_screens(id: &StepId, messages: &Messages) -> Vec<Vec<String>> {
    let screen = |(place, (message, shape)): (usize, (&MessageId, &Message))| {
        let told = (place == 0).then(|| id.to_string());
        let mut keys: Vec<String> = told.into_iter().collect();
        keys.extend(message_keys(id, message, shape));
        keys.push(wants::key(id, message));
        keys
    };
    messages.messages.iter().enumerate().map(screen).collect()
}

/// 'Look before you click': the choice and what may come of it.
fn look_screen(id: &StepId, choice: &ChoiceId) -> Vec<String> {
    vec![format!("{id}.{choice}"), format!("{id}.{choice}-look")]
}

/// A simplified end shows one part at a time.
fn simple_ends(id: &StepId, outcome: &Outcome) -> Vec<Vec<String>> {
    let key = |name: &str| format!("{id}.{name}");
    let thoughts = outcome.thoughts.iter().map(|who| format!("thinks-{who}"));
    let learned = outcome.learned.keys().map(|card| format!("learned-{card}"));
    let recover = outcome.recover.keys().map(|card| format!("recover-{card}"));
    let mut screens = vec![
        vec![key("headline"), id.to_string()],
        vec![key("reassurance")],
        vec![key("next")],
    ];
    screens.extend(
        thoughts
            .chain(learned)
            .chain(recover)
            .map(|name| vec![key(&name)]),
    );
    screens
}

fn full_screens(draft: &Draft) -> Vec<Vec<String>> {
    let mut screens = Vec::new();
    for (id, step) in draft.shape.steps.iter() {
        let key = |name: &str| format!("{id}.{name}");
        match step {
            Step::Messages(messages) => {
                let mut keys = vec![id.to_string()];
                for (message, shape) in messages.messages.iter() {
                    keys.extend(message_keys(id, message, shape));
                }
                screens.push(keys);
            }
            Step::Moment(moment) => {
                screens.push(moment_screen(id.as_str(), moment, false));
                screens.push(wants_screen(id.as_str(), moment, false));
            }
            Step::OfflineTwin(_) => screens.push(vec![id.to_string(), key("alike")]),
            Step::Telling(telling) => screens.extend(telling_screens(id.as_str(), telling, false)),
            Step::Demonstration(_) => {
                screens.push(vec![
                    id.to_string(),
                    key("stop"),
                    key("think"),
                    key("click"),
                ]);
            }
            Step::Narration(_) => screens.push(vec![id.to_string()]),
            Step::Consequence(consequence) => {
                let mut keys = vec![id.to_string(), key("reassurance")];
                keys.extend(
                    consequence
                        .thoughts
                        .iter()
                        .map(|who| key(&format!("thinks-{who}"))),
                );
                screens.push(keys);
            }
        }
    }
    for (id, outcome) in draft.shape.outcomes.iter() {
        let mut keys = vec![
            format!("{id}.headline"),
            id.to_string(),
            format!("{id}.reassurance"),
        ];
        keys.push(format!("{id}.next"));
        keys.extend(
            outcome
                .thoughts
                .iter()
                .map(|who| format!("{id}.thinks-{who}")),
        );
        keys.extend(
            outcome
                .learned
                .keys()
                .map(|card| format!("{id}.learned-{card}")),
        );
        screens.push(keys);
    }
    screens
}

fn moment_screen(id: &str, moment: &Moment, is_simple: bool) -> Vec<String> {
    let choices = moment
        .choices
        .iter()
        .filter(|(_, choice)| !is_simple || !choice.full_only);
    std::iter::once(id.to_owned())
        .chain(choices.map(|(choice, _)| format!("{id}.{choice}")))
        .collect()
}

fn wants_screen(id: &str, moment: &Moment, is_simple: bool) -> Vec<String> {
    let answers = moment
        .wants
        .answers
        .iter()
        .filter(|(_, want)| !is_simple || !want.full_only);
    std::iter::once(format!("{id}.wants"))
        .chain(answers.map(|(answer, _)| format!("{id}.wants-{answer}")))
        .collect()
}

fn telling_screens(id: &str, telling: &Telling, is_simple: bool) -> Vec<Vec<String>> {
    let mut screens = vec![vec![id.to_owned()]];
    for question in Question::ALL {
        let name = question.as_str();
        let answers: Vec<String> = telling
            .answers(question)
            .iter()
            .filter(|(_, answer)| !is_simple || !answer.full_only)
            .map(|(answer, _)| format!("{id}.{name}-{answer}"))
            .collect();
        screens.extend(answers.iter().map(|answer| vec![format!("{answer}-reply")]));
        screens.push(
            std::iter::once(format!("{id}.{name}"))
                .chain(answers)
                .collect(),
        );
    }
    screens
}
