//! Rule: exactly the words that are needed, in both modes: none missing, none unused.

use std::collections::BTreeMap;

use crate::{
    ChoiceId, OrderedMap, Problem, Question, StepId,
    check::{Draft, wants},
    source::WordFile,
    steps::{Choice, Messages, Moment, Outcome, Step, Telling},
};

/// Who needs a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// Both modes.
    Both,
    /// Full mode; simplified mode does not show it.
    FullOnly,
    /// Simplified mode; full mode does not show it.
    SimpleOnly,
    /// Simplified mode may have it; full mode does not show it.
    MaySimply,
    /// Neither must have it; both may.
    May,
}

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    let wanted = wanted(draft);
    for (words, is_simple) in [(&draft.full, false), (&draft.simple, true)] {
        if words.path.is_empty() {
            continue;
        }
        for (key, need) in &wanted {
            let is_needed = match need {
                Need::Both => true,
                Need::FullOnly => !is_simple,
                Need::SimpleOnly => is_simple,
                Need::MaySimply | Need::May => false,
            };
            let has_words = words.texts.get(key).is_some_and(|text| !text.is_empty());
            if is_needed && !has_words {
                problems.push(missing(words, key, is_simple));
            }
        }
        for key in words.texts.keys().filter(|key| !wanted.contains_key(*key)) {
            problems.push(words.problem(
                key,
                format!("The words \"{key}\" are not used."),
                "take them out, or correct the name so that it is the one in scenario.ron.",
            ));
        }
        for key in words.texts.keys() {
            match wanted.get(key) {
                Some(Need::FullOnly) if is_simple => problems.push(words.problem(
                    key,
                    format!("Simplified mode does not show \"{key}\"."),
                    "take the words out here; the choice is marked `full_only`.",
                )),
                Some(Need::SimpleOnly | Need::MaySimply) if !is_simple => problems
                    .push(words.problem(
                    key,
                    format!("Full mode does not show \"{key}\"."),
                    "write them in the simplified words only; THINK asks the same in full mode.",
                )),
                _ => {}
            }
        }
    }
}

fn missing(words: &WordFile, key: &str, is_simple: bool) -> Problem {
    let kind = if is_simple {
        "simplified words"
    } else {
        "words"
    };
    let how = match key.split_once('.') {
        Some((id, name)) => format!("write `    .{name} = …` below `{id} = …`."),
        None => format!("write `{key} = …`."),
    };
    words.problem(key, format!("The {kind} \"{key}\" are missing."), &how)
}

/// Every key the shape asks for.
pub(super) fn wanted(draft: &Draft) -> BTreeMap<String, Need> {
    let shape = &draft.shape;
    let mut keys = BTreeMap::new();
    keys.insert("title".to_owned(), Need::Both);
    keys.insert("title.setting".to_owned(), Need::Both);
    keys.insert("title.talk".to_owned(), Need::Both);
    if shape.heavy {
        // C-22: flagged first, and with support named.
        keys.insert("title.flag".to_owned(), Need::Both);
        keys.insert("title.support".to_owned(), Need::Both);
    }
    for id in shape.cast.keys() {
        let need = if *id == shape.hero {
            Need::May
        } else {
            Need::Both
        };
        keys.insert(format!("cast.{id}"), need);
    }
    for sign in shape.signs.keys() {
        keys.insert(format!("sign-{sign}"), Need::Both);
        keys.insert(format!("sign-{sign}.why"), Need::Both);
    }
    // A pack that was written before there were wishes plays on without them.
    let wish = match draft.pack {
        Some(_) => Need::MaySimply,
        None => Need::SimpleOnly,
    };
    for (id, step) in shape.steps.iter() {
        keys.insert(id.to_string(), Need::Both);
        for (name, need) in attributes_of(step) {
            keys.insert(format!("{id}.{name}"), need);
        }
        if let Step::Messages(messages) = step {
            let from_people = wants::of_people(draft, messages);
            keys.extend(from_people.map(|message| (wants::key(id, message), wish)));
        }
        if let Step::Moment(moment) = step {
            keys.extend(looks(draft, id, moment));
        }
    }
    add_outcomes(&shape.outcomes, &mut keys);
    keys
}

fn attributes_of(step: &Step) -> Vec<(String, Need)> {
    let mut names: Vec<(String, Need)> = Vec::new();
    if step.picture().is_some() {
        names.push(("picture".to_owned(), Need::Both));
    }
    match step {
        Step::Narration(_) => {}
        Step::Demonstration(_) => {
            names.extend(["stop", "think", "click"].map(|name| (name.to_owned(), Need::Both)));
        }
        Step::OfflineTwin(_) => names.push(("alike".to_owned(), Need::Both)),
        Step::Messages(messages) => names.extend(attributes_of_messages(messages)),
        Step::Moment(moment) => {
            names.push(("wants".to_owned(), Need::Both));
            for (id, want) in moment.wants.answers.iter() {
                names.push((format!("wants-{id}"), need_of(want.full_only)));
            }
            for (id, choice) in moment.choices.iter() {
                names.push((id.to_string(), need_of(choice.full_only)));
            }
        }
        Step::Consequence(consequence) => {
            names.extend(
                consequence
                    .thoughts
                    .iter()
                    .map(|id| (format!("thinks-{id}"), Need::Both)),
            );
            names.push(("reassurance".to_owned(), Need::May));
        }
        Step::Telling(telling) => names.extend(attributes_of_telling(telling)),
    }
    names
}

/// What may come of a choice: where full mode says it, simplified mode does for the choices that it offers.
fn looks(draft: &Draft, step: &StepId, moment: &Moment) -> Vec<(String, Need)> {
    let of_choice = |(id, choice): (&ChoiceId, &Choice)| {
        let key = format!("{step}.{id}-look");
        let is_said = draft.full.texts.contains_key(&key);
        let is_ours = draft.pack.is_none();
        let need = if is_said && is_ours && !choice.full_only {
            Need::Both
        } else {
            Need::May
        };
        (key, need)
    };
    moment.choices.iter().map(of_choice).collect()
}

/// What simplified mode leaves out needs no simplified words.
fn need_of(full_only: bool) -> Need {
    if full_only {
        Need::FullOnly
    } else {
        Need::Both
    }
}

fn attributes_of_messages(messages: &Messages) -> Vec<(String, Need)> {
    let mut names = Vec::new();
    for (id, message) in messages.messages.iter() {
        names.push((id.to_string(), Need::Both));
        if let Some(detail) = message.kind.detail() {
            names.push((format!("{id}-{}", detail.as_str()), Need::Both));
        }
    }
    names
}

fn attributes_of_telling(telling: &Telling) -> Vec<(String, Need)> {
    let mut names = Vec::new();
    for question in Question::ALL {
        names.push((question.as_str().to_owned(), Need::Both));
        for (id, answer) in telling.answers(question).iter() {
            let need = need_of(answer.full_only);
            names.push((format!("{}-{id}", question.as_str()), need));
            names.push((format!("{}-{id}-reply", question.as_str()), need));
        }
    }
    names
}

fn add_outcomes(outcomes: &OrderedMap<StepId, Outcome>, keys: &mut BTreeMap<String, Need>) {
    for (id, outcome) in outcomes.iter() {
        keys.insert(id.to_string(), Need::Both);
        let mut add = |name: &str| keys.insert(format!("{id}.{name}"), Need::Both);
        // R5: every outcome says in words that nobody is to blame for being tricked, or praises checking.
        for name in ["headline", "reassurance", "next"] {
            add(name);
        }
        if outcome.picture.is_some() {
            add("picture");
        }
        for person in &outcome.thoughts {
            add(&format!("thinks-{person}"));
        }
        for learned in outcome.learned.keys() {
            add(&format!("learned-{learned}"));
        }
        for card in outcome.recover.keys() {
            add(&format!("recover-{card}"));
        }
    }
}
