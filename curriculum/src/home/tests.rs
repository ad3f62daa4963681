//! The pages the app ships with, and what a school may get wrong in its own.

use super::Home;
use crate::{AgeBand, SourceFile};

fn files_of(folder: &str) -> Vec<SourceFile> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    ["sheets.ron", "en-GB.ftl", "en-GB-x-simple.ftl"]
        .map(|path| SourceFile {
            path: path.to_owned(),
            bytes: std::fs::read(root.join(path)).unwrap(),
        })
        .into()
}

fn shipped() -> Home {
    let (home, problems) = Home::from_files(files_of("home"));
    assert!(problems.is_empty(), "{problems:#?}");
    home
}

fn refused(path: &str, from: &str, to: &str, said: &str) {
    let mut files = files_of("home");
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    assert!(text.contains(from), "{from}");
    file.bytes = text.replacen(from, to, 1).into_bytes();
    let (_, problems) = Home::from_files(files);
    let found = problems.iter().any(|problem| problem.what.contains(said));
    assert!(found, "\"{said}\" is not among {problems:#?}");
    assert!(problems.iter().all(|problem| !problem.remedy.is_empty()));
}

#[test]
fn every_topic_has_a_page_for_both_ages_and_a_strip_of_three_pictures_j_09_j_17() {
    let home = shipped();
    let topics = include_str!("../../content/topics.ron");
    let taught: Vec<&str> = topics
        .lines()
        .filter_map(|line| line.trim().strip_prefix('"')?.split_once("\": (strand"))
        .map(|(topic, _)| topic)
        .collect();
    let pages: Vec<&str> = home.topics().map(crate::TopicId::as_str).collect();
    assert_eq!(pages, taught, "in the order in which they are taught");
    for topic in home.topics() {
        let [young, old] = [AgeBand::From4To5, AgeBand::From14To16]
            .map(|band| home.talk_page(topic, band).unwrap());
        assert_eq!(young.why, old.why);
        for page in [&young, &old] {
            assert_eq!(page.talk.len(), 3);
            assert!(page.talk.iter().all(|question| !question.is_empty()));
        }
        assert_ne!(young.task, old.task, "{topic}");
        let strip = home.strip(topic).unwrap();
        assert!(strip.iter().all(|card| !card.words.is_empty()));
    }
}

#[test]
fn a_newsletter_has_the_topic_why_it_matters_and_something_to_try_j_03() {
    let home = shipped();
    let topic = home.topics().next().unwrap();
    let page = home.talk_page(topic, AgeBand::From7To9).unwrap();
    let news = home
        .newsletter(topic, "What may I tell?", AgeBand::From7To9)
        .unwrap();
    for part in ["What may I tell?", &page.why, &page.task] {
        assert!(news.contains(part), "{part}");
    }
}

#[test]
fn only_what_is_read_aloud_at_an_event_names_nobody_to_call_j_12() {
    let sheets = shipped().sheets();
    let read_out: Vec<&str> = sheets
        .iter()
        .filter(|sheet| sheet.is_read_out)
        .map(|sheet| sheet.id.as_str())
        .collect();
    assert_eq!(read_out, ["photographs-at-events"]);
}

#[test]
fn no_page_says_that_something_stays_secret_or_that_a_child_is_to_blame() {
    let shipped = String::from_utf8(files_of("home").swap_remove(1).bytes).unwrap();
    let words = shipped.to_lowercase();
    for never in [
        "we promise",
        "stays between us",
        "your fault that",
        "naughty",
        "should have known",
    ] {
        assert!(!words.contains(never), "{never}");
    }
}

#[test]
fn each_mistake_in_the_files_is_named_with_its_remedy() {
    refused(
        "sheets.ron",
        "\"J-20\"",
        "\"K-21\"",
        "names no row of sections J and K",
    );
    refused("sheets.ron", "lines: 6", "lines: 2", "has 2 sentences");
    refused(
        "sheets.ron",
        "stop: \"key\"",
        "stop: \"kee\"",
        "no symbol called",
    );
    refused(
        "sheets.ron",
        "topics: {",
        "topics: [",
        "cannot be understood",
    );
    refused(
        "en-GB.ftl",
        "danger =",
        "dangers =",
        "\"danger\" are missing",
    );
    refused(
        "en-GB.ftl",
        "danger =",
        "dangers =",
        "\"dangers\" are not used",
    );
    refused(
        "en-GB-x-simple.ftl",
        "Have I met this person?",
        "Have I ever met this person in a place where my family and my teacher were there with me?",
        "at most 15",
    );
    let mut files = files_of("home");
    files.push(SourceFile {
        path: "more.txt".to_owned(),
        bytes: Vec::new(),
    });
    let (_, problems) = Home::from_files(files);
    assert!(
        problems
            .iter()
            .any(|one| one.what.contains("Nothing reads"))
    );
    let (_, problems) = Home::from_files(Vec::new());
    assert!(problems.iter().any(|one| one.what.contains("sent home")));
}
