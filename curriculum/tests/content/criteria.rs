//! Criteria of accessible words that hold for everything that ships: each test cites the number of its criterion.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use curriculum::{Library, ReadingMode, Run, Scenario};

use crate::reading::shipped_files;

/// The words of one file by key: `step`, or `step.attribute`.
type Texts = BTreeMap<String, String>;

/// The words of every scenario that ships in one reading mode, by the scenario's id.
fn words(mode: ReadingMode) -> BTreeMap<String, Texts> {
    let name = match mode {
        ReadingMode::Full => "/en-GB.ftl",
        ReadingMode::Simplified => "/en-GB-x-simple.ftl",
    };
    let mut all = BTreeMap::new();
    for file in shipped_files() {
        let Some(folder) = file.path.strip_suffix(name) else {
            continue;
        };
        if let Some((_, scenario)) = folder.split_once('/') {
            let text = String::from_utf8(file.bytes).unwrap();
            all.insert(scenario.to_owned(), texts(&text));
        }
    }
    assert!(all.len() >= 60, "{}", all.len());
    all
}

fn texts(file: &str) -> Texts {
    let mut found = Texts::new();
    let (mut message, mut key) = (String::new(), String::new());
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let begun = line.split_once(" =").filter(|(name, _)| {
            let name = name.trim().trim_start_matches('.');
            !name.is_empty() && !name.contains(' ')
        });
        let text = match begun {
            Some((name, text)) => {
                key = match name.trim().strip_prefix('.') {
                    Some(attribute) => format!("{message}.{attribute}"),
                    None => name.to_owned(),
                };
                if !key.contains('.') {
                    message.clone_from(&key);
                }
                text
            }
            None => line,
        };
        let told = found.entry(key.clone()).or_default();
        told.push(' ');
        told.push_str(text.trim());
    }
    found
}

/// Marks of signs and variables are no words.
fn spelt(text: &str) -> Vec<String> {
    let mut plain = String::new();
    for (place, part) in text.split("[[").enumerate() {
        let part = match part.split_once('|') {
            Some((_, words)) if place > 0 => words,
            _ => part,
        };
        plain.push_str(part);
    }
    plain
        .replace('’', "'")
        .split(|sign: char| !sign.is_alphabetic() && sign != '\'' && sign != '-')
        .filter(|word| word.starts_with(char::is_alphabetic))
        .map(str::to_owned)
        .collect()
}

/// Words that differ only in their ending count as one, as in lists of common words: look, looks, looked, looking.
fn family(word: &str) -> String {
    const ENDINGS: [(&str, &str); 9] = [
        ("'s", ""),
        ("ies", "y"),
        ("ied", "y"),
        ("ing", ""),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
        ("ly", ""),
        ("er", ""),
    ];
    let word = word.trim_end_matches('\'');
    ENDINGS
        .iter()
        .find_map(|(ending, instead)| {
            let stem = word.strip_suffix(ending)?;
            (stem.len() >= 3).then(|| format!("{stem}{instead}"))
        })
        .unwrap_or_else(|| word.to_owned())
}

/// Criterion 20: whoever reads the simplest words needs no more than fifteen hundred of them for the whole library.
/// Names are left out: words that are never written small.
#[test]
fn the_simplest_words_of_all_scenarios_are_no_more_than_fifteen_hundred() {
    let (mut small, mut all) = (BTreeSet::new(), BTreeSet::new());
    for texts in words(ReadingMode::Simplified).values() {
        for word in texts.values().flat_map(|text| spelt(text)) {
            let lower = word.to_lowercase();
            if word == lower {
                small.insert(lower.clone());
            }
            all.insert(lower);
        }
    }
    assert!(all.len() > 1_000, "{}", all.len());
    let families: BTreeSet<String> = small.iter().map(|word| family(word)).collect();
    assert!(families.len() <= 1_500, "{}", families.len());
}

/// Criterion 22: simplified words tell who does what and when it happens, and never say no to a no. Heard are 'is taken
/// by' and a second no within two words of the first; a reader is still needed.
#[test]
fn simplified_words_are_active_and_hold_no_double_no() {
    const IS: [&str; 6] = ["is", "are", "was", "were", "be", "been"];
    const NO: [&str; 4] = ["not", "never", "cannot", "nobody"];
    const AGAIN: [&str; 7] = [
        "not", "never", "no", "nobody", "nothing", "nowhere", "cannot",
    ];
    for (scenario, texts) in words(ReadingMode::Simplified) {
        for sentence in texts
            .values()
            .flat_map(|text| text.split(['.', '!', '?', ',']))
        {
            let spelt: Vec<String> = spelt(sentence)
                .iter()
                .map(|word| word.to_lowercase())
                .collect();
            let said: Vec<&str> = spelt.iter().map(String::as_str).collect();
            let is_passive = said.windows(3).any(|three| {
                IS.contains(&three[0])
                    && (three[1].ends_with("ed") || three[1].ends_with("en"))
                    && three[2] == "by"
            });
            let is_doubled = said.windows(3).any(|three| {
                NO.contains(&three[0]) && three[1..].iter().any(|word| AGAIN.contains(word))
            });
            assert!(!is_passive && !is_doubled, "{scenario}: {sentence}");
        }
    }
}

/// What advises: what comes next, what was learned, how to mend it.
const ADVICE: [&str; 3] = ["next", "learned-", "recover-"];
/// How a sentence begins that only forbids.
const FORBIDS: [&str; 5] = ["do not ", "don't ", "never ", "i do not ", "i never "];

/// Criterion 26: wherever advice is given, at least one sentence says what to do.
#[test]
fn advice_says_what_to_do_and_not_only_what_not_to_do() {
    let mut given = 0;
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        for (scenario, texts) in words(mode) {
            let mut sets: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
            for (key, text) in &texts {
                let Some((outcome, attribute)) = key.split_once('.') else {
                    continue;
                };
                let kind = ADVICE.iter().find(|kind| attribute.starts_with(**kind));
                let Some(kind) = kind else { continue };
                let lines = text.split_inclusive(['.', '!', '?', '”']);
                let lines = lines.map(|line| {
                    let line = line.trim().trim_start_matches(['“', '"']).to_lowercase();
                    line.replace('’', "'")
                });
                let lines = lines.filter(|line| line.contains(char::is_alphabetic));
                sets.entry((outcome, kind)).or_default().extend(lines);
            }
            for ((outcome, kind), lines) in sets {
                given += 1;
                let is_forbidding =
                    |line: &String| FORBIDS.iter().any(|begin| line.starts_with(begin));
                assert!(
                    !lines.iter().all(is_forbidding),
                    "{scenario}, {mode:?}, {outcome}.{kind}: {lines:?}"
                );
            }
        }
    }
    assert!(given > 300, "{given}");
}

/// Words a slow reader reads in a minute.
const WORDS_A_MINUTE: f64 = 90.0;
/// Seconds to look, think and press, for each act.
const SECONDS_AN_ACT: f64 = 6.0;
/// Minutes until there is a place to stop.
const MINUTES_MAX: f64 = 6.0;

/// Criterion 36: from one part of a scenario to the next, where a pupil can stop and go on another day, there are never
/// more than six minutes, also for somebody who reads slowly and reads every answer.
#[test]
fn no_part_of_a_scenario_takes_more_than_six_minutes() {
    let (library, _) = Library::from_files(shipped_files());
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        let told = words(mode);
        for scenario in library.scenarios() {
            let texts = told.get(scenario.id().as_str()).unwrap();
            for (step, acts) in acts_on_each_step(scenario) {
                let begin = format!("{step}.");
                let read: usize = texts
                    .iter()
                    .filter(|(key, _)| **key == step || key.starts_with(&begin))
                    .map(|(_, text)| spelt(text).len())
                    .sum();
                let minutes = f64::from(u32::try_from(read).unwrap()) / WORDS_A_MINUTE
                    + f64::from(acts) * SECONDS_AN_ACT / 60.0;
                let at = format!("{} {step} {mode:?}: {minutes:.1}", scenario.id());
                assert!(minutes > 0.0 && minutes <= MINUTES_MAX, "{at}");
            }
        }
    }
}

/// The most acts any walk does on each step.
fn acts_on_each_step(scenario: &Arc<Scenario>) -> BTreeMap<String, u32> {
    let mut most = BTreeMap::new();
    for walk in scenario.walkthroughs().values() {
        let mut here: BTreeMap<String, u32> = BTreeMap::new();
        let mut run = Run::new(Arc::clone(scenario));
        for act in &walk.acts {
            let step = run.current(ReadingMode::Full).step.to_string();
            *here.entry(step).or_default() += 1;
            run.act(act.clone()).unwrap();
        }
        for (step, acts) in here {
            let before = most.entry(step).or_default();
            *before = acts.max(*before);
        }
    }
    most
}

/// Words for one thing that authors and programmers mix, in what the app itself says (criterion 23). The scenarios have a
/// longer list of their own in `src/check/same_words.rs`.
const TERMS: [&[&str]; 8] = [
    &["photo", "photograph", "pic", "snap"],
    &["phone", "mobile", "smartphone"],
    &["app", "application"],
    &["email", "e-mail"],
    &["scenario", "level", "mission"],
    &["picture password", "pictorial password"],
    &["helpline", "hotline"],
    &["class", "form group"],
];

/// Criterion 23: the app calls the same thing by the same word on all of its pages.
#[test]
fn the_app_calls_the_same_thing_by_the_same_word() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/words");
    let mut said = String::new();
    for file in [
        "en-GB/game.ftl",
        "en-GB/tell.ftl",
        "en-GB/evening.ftl",
        "en-GB-x-simple/game.ftl",
        "en-GB-x-simple/tell.ftl",
        "en-GB-x-simple/evening.ftl",
    ] {
        let words = std::fs::read_to_string(folder.join(file)).unwrap();
        for text in texts(&words).values() {
            said.push_str(&format!(" {} .", spelt(text).join(" ").to_lowercase()));
        }
    }
    for group in TERMS {
        let is_said = |word: &&&str| {
            said.contains(&format!(" {word} ")) || said.contains(&format!(" {word}s "))
        };
        let used: Vec<_> = group.iter().filter(is_said).collect();
        assert!(used.len() <= 1, "{used:?}");
    }
}
