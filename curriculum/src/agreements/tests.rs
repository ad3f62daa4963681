//! The rules the app ships with, and what a school may get wrong in its own.

use super::{Agreements, Signer};
use crate::{AgeBand, ReadingMode, SourceFile};

const MODES: [ReadingMode; 2] = [ReadingMode::Full, ReadingMode::Simplified];

fn shipped_files() -> Vec<SourceFile> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("agreements");
    [
        "pupils/rules.ron",
        "pupils/en-GB.ftl",
        "pupils/en-GB-x-simple.ftl",
        "adults/rules.ron",
        "adults/en-GB.ftl",
    ]
    .map(|path| SourceFile {
        path: path.to_owned(),
        bytes: std::fs::read(root.join(path)).unwrap(),
    })
    .into()
}

fn shipped() -> Agreements {
    let (agreements, problems) = Agreements::from_files(shipped_files());
    assert!(problems.is_empty(), "{problems:#?}");
    agreements
}

/// The shipped files with one text in one of them changed.
fn with(path: &str, from: &str, to: &str) -> Vec<SourceFile> {
    let mut files = shipped_files();
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    assert!(text.contains(from), "{from}");
    file.bytes = text.replacen(from, to, 1).into_bytes();
    files
}

fn refused(files: Vec<SourceFile>, said: &str) {
    let (_, problems) = Agreements::from_files(files);
    let found = problems.iter().any(|problem| problem.what.contains(said));
    assert!(found, "\"{said}\" is not among {problems:#?}");
    assert!(problems.iter().all(|problem| !problem.remedy.is_empty()));
}

#[test]
fn every_band_reads_its_rules_in_both_modes_and_shows_what_it_understood_d_19() {
    let agreements = shipped();
    for band in AgeBand::ALL {
        let papers = MODES.map(|mode| agreements.for_pupils(band, mode));
        for paper in &papers {
            assert!(paper.rules.iter().all(|rule| !rule.words.is_empty()));
            for question in &paper.questions {
                let ours = question.answers.iter().filter(|answer| answer.is_ours);
                assert_eq!(ours.count(), 1, "{}", question.id);
                assert!(paper.rules.iter().any(|rule| rule.id == question.rule));
            }
        }
        let [full, simple] = papers;
        assert_eq!(
            full.rules.iter().map(|rule| &rule.id).collect::<Vec<_>>(),
            simple.rules.iter().map(|rule| &rule.id).collect::<Vec<_>>(),
            "simplified words leave no rule out"
        );
        assert!(
            simple
                .questions
                .iter()
                .all(|question| question.answers.len() == 2)
        );
    }
}

/// B-08: the third level leaves no rule out, and says each in a few words.
#[test]
fn b08_in_pictures_every_rule_has_a_symbol_and_a_few_words() {
    let agreements = shipped();
    for band in AgeBand::ALL {
        let simple = agreements.for_pupils(band, ReadingMode::Simplified);
        let pictures = agreements.in_pictures(band);
        assert_eq!(pictures.rules.len(), simple.rules.len());
        for (one, other) in pictures.rules.iter().zip(&simple.rules) {
            assert_eq!((&one.id, &one.symbol), (&other.id, &other.symbol));
            let words = one.words.split_whitespace().count();
            assert!((1..=5).contains(&words), "{}", one.words);
        }
    }
    let simple = "pupils/en-GB-x-simple.ftl";
    let long = "Ask an adult before you do this";
    refused(
        with(
            simple,
            ".picture = Ask first",
            &format!(".picture = {long}"),
        ),
        "below a picture",
    );
    refused(
        with(simple, "    .picture = Ask first\n", ""),
        "are missing",
    );
}

#[test]
fn the_youngest_have_few_rules_and_telling_is_among_the_first_d_29() {
    let paper = shipped().for_pupils(AgeBand::From4To5, ReadingMode::Full);
    assert!(paper.rules.len() <= 7, "{}", paper.rules.len());
    let place = paper
        .rules
        .iter()
        .position(|rule| rule.id.as_str() == "tell");
    assert!(place.is_some_and(|place| place < 3));
}

#[test]
fn no_rule_makes_telling_dangerous_b_04() {
    let agreements = shipped();
    for band in AgeBand::ALL {
        for mode in MODES {
            let telling = agreements.for_pupils(band, mode).telling;
            assert!(telling.contains("always right"), "{telling}");
        }
    }
}

#[test]
fn older_pupils_have_words_of_their_own_and_never_younger_ones() {
    let agreements = shipped();
    let young = agreements.for_pupils(AgeBand::From9To11, ReadingMode::Simplified);
    let older = agreements.for_pupils(AgeBand::From11To14, ReadingMode::Simplified);
    assert_ne!(young.opening, older.opening);
    assert!(older.rules.len() > young.rules.len());
}

#[test]
fn a_changed_word_is_another_edition_d_20() {
    let before = shipped().for_pupils(AgeBand::From7To9, ReadingMode::Full);
    let files = with(
        "pupils/en-GB.ftl",
        "I write kind words.",
        "I write kind, true words.",
    );
    let (agreements, problems) = Agreements::from_files(files);
    assert!(problems.is_empty(), "{problems:#?}");
    let after = agreements.for_pupils(AgeBand::From7To9, ReadingMode::Full);
    assert_ne!(before.edition(), after.edition());
    assert_eq!(after.edition().len(), 16);
}

#[test]
fn everybody_who_signs_has_a_paper_and_only_parents_have_consents_d_12() {
    let agreements = shipped();
    for signer in Signer::ALL {
        let paper = agreements.for_adults(signer);
        assert!(
            !paper.rules.is_empty() && !paper.opening.is_empty(),
            "{signer:?}"
        );
        let consents = if signer == Signer::Parent { 3 } else { 0 };
        assert_eq!(paper.consents.len(), consents, "{signer:?}");
    }
    let staff = agreements.for_adults(Signer::Staff);
    let named = |id: &str| staff.rules.iter().any(|rule| rule.id.as_str() == id);
    assert!(
        named("safeguard") && named("critical-incident"),
        "D-59, D-66"
    );
}

#[test]
fn each_kind_of_mistake_is_refused_with_its_remedy() {
    let rules = "pupils/rules.ron";
    refused(
        with(rules, "symbol: \"eye\"", "symbol: \"eel\""),
        "no symbol called \"eel\"",
    );
    refused(
        with(rules, "rows: [\"D-29\"]", "rows: [\"D-99\"]"),
        "no row of section D",
    );
    refused(
        with(rules, "rows: [\"D-29\"]", "rows: [\"D-26\"]"),
        "No rule stands for D-29",
    );
    refused(
        with(rules, "rule: \"tell\"", "rule: \"tall\""),
        "asks about a rule",
    );
    refused(
        with(rules, "symbol: \"tell\", is_ours: true", "symbol: \"tell\""),
        "one answer that is ours",
    );
    refused(
        with("pupils/en-GB.ftl", "rule-kind =", "rule-kindly ="),
        "\"rule-kind\" are missing",
    );
    refused(with("adults/rules.ron", "\"work\", ", ""), "2 consents");
    let mut stray = shipped_files();
    stray.push(SourceFile {
        path: "pupils/rules.ron.bak".to_owned(),
        bytes: Vec::new(),
    });
    refused(stray, "Nothing reads this file");
    refused(Vec::new(), "nobody has rules to sign");
}
