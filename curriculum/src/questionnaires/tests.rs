//! What the app asks, and what a school may get wrong in its own.

use super::{Questionnaires, Whom};
use crate::{ReadingMode, SourceFile};

const RON: &str = "questionnaires.ron";

fn files() -> Vec<SourceFile> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires");
    [RON, "en-GB.ftl", "en-GB-x-simple.ftl"]
        .map(|path| SourceFile {
            path: path.to_owned(),
            bytes: std::fs::read(root.join(path)).unwrap(),
        })
        .into()
}

fn refused(path: &str, from: &str, to: &str, said: &str) {
    let mut files = files();
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    assert!(text.contains(from), "{from}");
    file.bytes = text.replacen(from, to, 1).into_bytes();
    let (_, problems) = Questionnaires::from_files(files);
    let found = problems.iter().any(|problem| problem.what.contains(said));
    assert!(found, "\"{said}\" is not among {problems:#?}");
    assert!(problems.iter().all(|problem| !problem.remedy.is_empty()));
}

#[test]
fn everybody_is_asked_and_pupils_by_pictures_in_both_modes_i_11_i_12_i_13() {
    let (all, problems) = Questionnaires::from_files(files());
    assert!(problems.is_empty(), "{problems:#?}");
    for whom in [Whom::Pupils, Whom::Parents, Whom::Staff, Whom::Governors] {
        assert!(all.all(ReadingMode::Full).any(|one| one.whom == whom));
    }
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        for one in all.all(mode) {
            assert_eq!(all.one(one.id.as_str(), mode).as_ref(), Some(&one));
            assert_eq!(one.answers().len(), one.questions.len());
            for question in &one.questions {
                assert!(!question.words.is_empty());
                for answer in &question.answers {
                    assert!(!answer.words.is_empty());
                    assert_eq!(answer.symbol.is_some(), one.whom == Whom::Pupils);
                }
            }
        }
    }
    let full = all.one("pupils-survey", ReadingMode::Full);
    assert_ne!(full, all.one("pupils-survey", ReadingMode::Simplified));
    assert_eq!(all.one("no such one", ReadingMode::Full), None);
}

#[test]
fn every_kind_of_mistake_is_named_with_its_remedy() {
    refused(RON, "\"J-08\"", "\"J-09\"", "names no row that asks");
    refused(RON, "\"thumbs-up\"", "\"thumb\"", "no symbol called");
    refused(
        RON,
        "\"yes\": \"thumbs-up\"",
        "\"yes\": None",
        "has no picture",
    );
    refused(
        RON,
        "{ \"yes\": \"thumbs-up\", \"a-bit\": \"scales\", \"no\": \"minus\" }",
        "{ \"yes\": \"thumbs-up\" }",
        "has 1 answers",
    );
    refused(
        RON,
        "\"whom-to-ask\": { \"yes\": None, \"no\": None },\n            \"heard\": { \"yes\": None, \"partly\": None, \"no\": None },",
        "",
        "are not used",
    );
    refused(
        RON,
        "whom: pupils",
        "whom: everybody",
        "cannot be understood",
    );
    refused(
        "en-GB.ftl",
        "pupils-survey-safe =",
        "pupils-survey-save =",
        "\"pupils-survey-safe\"",
    );
    refused(
        "en-GB.ftl",
        "    .yes = Yes\n",
        "    .yes = Yes, always, with everybody and everywhere\n",
        "longer than its card",
    );
    refused(
        "en-GB-x-simple.ftl",
        "No answer is wrong.",
        "No answer that you or anybody else in your class could ever give here is a wrong one.",
        "at most 15",
    );
    let mut more = files();
    more.push(SourceFile {
        path: "more.txt".to_owned(),
        bytes: Vec::new(),
    });
    let (_, problems) = Questionnaires::from_files(more);
    let nothing_reads = |one: &crate::Problem| one.what.contains("Nothing reads");
    assert!(problems.iter().any(nothing_reads));
    let (_, problems) = Questionnaires::from_files(Vec::new());
    let nobody = |one: &crate::Problem| one.what.contains("nobody can be asked");
    assert!(problems.iter().any(nobody));
}

#[test]
fn a_questionnaire_has_three_to_ten_questions() {
    let mut files = files();
    let text = String::from_utf8(files[0].bytes.clone()).unwrap();
    let start = text.find("\"parents-policy\"").unwrap();
    let kept = text[start..].lines().take(3).collect::<Vec<_>>().join("\n");
    files[0].bytes = format!("{}{kept}\n}}),\n}},\n)", &text[..start]).into_bytes();
    let (_, problems) = Questionnaires::from_files(files);
    let few = |one: &crate::Problem| one.what.contains("has 2 questions");
    assert!(problems.iter().any(few), "{problems:#?}");
}
