//! What the writer of a message wants stands below it in simplified words: short, literal, never judged (C-07).

use std::sync::Arc;

use curriculum::{Action, Library, Problem, ReadingMode, Run, SourceFile};

use crate::reading::{RISKY, edited, template_pair};

const SIMPLE: &str = "en-GB-x-simple.ftl";

/// The template's pair with another wish below the first message.
fn with_wish(name: &str, wish: &str) -> Vec<SourceFile> {
    let mut files = template_pair();
    let path = format!("{RISKY}/{name}");
    for file in files.iter_mut().filter(|file| file.path == path) {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        let kept = text
            .lines()
            .filter(|line| !line.trim().starts_with(".player-hello-wants"));
        let mut lines: Vec<String> = kept.map(str::to_owned).collect();
        let place = lines
            .iter()
            .position(|line| line.trim().starts_with(".player-hello ="))
            .unwrap();
        lines.insert(place + 1, format!("    .player-hello-wants = {wish}"));
        file.bytes = lines.join("\n").into_bytes();
    }
    files
}

fn problems(name: &str, wish: &str) -> Vec<Problem> {
    Library::from_files(with_wish(name, wish)).1
}

fn names(problems: &[Problem], words: &str) -> bool {
    problems
        .iter()
        .any(|problem| problem.file == format!("{RISKY}/{SIMPLE}") && problem.what.contains(words))
}

#[test]
fn a_wish_is_one_short_sentence_without_a_judgement() {
    let long = "The player wants to talk with Amara about very many games.";
    let two = "The player wants this. Now.";
    for wish in [long, two] {
        let found = problems(SIMPLE, wish);
        assert!(
            names(&found, "longer than one sentence of 8 words"),
            "{found:#?}"
        );
    }
    let found = problems(SIMPLE, "The player wants to trick Amara.");
    assert!(
        names(&found, "says what to think of the message"),
        "{found:#?}"
    );
}

#[test]
fn a_wish_stands_in_simplified_words_and_below_the_message_of_another_person() {
    let found = problems("en-GB.ftl", "The player wants to talk.");
    assert!(
        found
            .iter()
            .any(|problem| problem.what.contains("Full mode does not show")),
        "{found:#?}"
    );
    let own = edited(
        template_pair(),
        &format!("{RISKY}/scenario.ron"),
        "\"player-hello\": (from: \"player\")",
        "\"player-hello\": (from: \"amara\")",
    );
    let mut files = with_wish(SIMPLE, "Amara wants to talk.");
    for file in &mut files {
        if let Some(shape) = own
            .iter()
            .find(|shape| shape.path == file.path && shape.path.ends_with("scenario.ron"))
        {
            file.bytes.clone_from(&shape.bytes);
        }
    }
    let (_, found) = Library::from_files(files);
    assert!(names(&found, "are not used"), "{found:#?}");
}

#[test]
fn the_wish_comes_with_its_message_in_simplified_mode_alone() {
    let (library, problems) =
        Library::from_files(with_wish(SIMPLE, "The player wants to say hello."));
    assert!(problems.is_empty(), "{problems:#?}");
    let scenario = library
        .scenarios()
        .find(|scenario| scenario.id().as_str() == "my-risky")
        .unwrap();
    let mut run = Run::new(Arc::clone(scenario));
    while run.current(ReadingMode::Full).app.is_none() {
        run.act(Action::Next).unwrap();
    }
    let wish = |mode| {
        let view = run.current(mode);
        view.app.unwrap().messages.last().unwrap().wants.clone()
    };
    assert_eq!(
        wish(ReadingMode::Simplified).as_deref(),
        Some("The player wants to say hello.")
    );
    assert_eq!(wish(ReadingMode::Full), None);
}
