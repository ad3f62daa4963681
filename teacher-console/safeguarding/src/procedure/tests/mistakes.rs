//! Each kind of mistake in a file is refused, and its remedy says what to do.

use super::*;

/// A file in which nothing is wrong.
const SOUND: &str = r#"(
    id: "small", title: "A small one", rows: ["F-73"], types: ["F-33"], review: Some(NotYetReviewed),
    steps: [
        step((id: "danger", danger: true, rows: ["F-51"], title: "Danger?", words: "Now?", answers: [
            (id: "yes", words: "Yes", next: "help"),
            (id: "no", words: "No", next: "look"),
        ])),
        step((id: "help", danger: true, rows: ["F-51"], title: "Help", words: "Ring.", contacts: ["emergency"], answers: [
            (id: "helped", words: "Helped", next: "look"),
        ])),
        step((id: "look", looking: true, rows: ["F-11"], title: "Look", words: "Look.", answers: [
            (id: "found", words: "Found", next: "second", needs: "check"),
            (id: "stop", words: "Stop", next: "second", stops: true),
        ])),
        step((id: "second", rows: ["F-13"], title: "Second", words: "Who?", answers: [
            (id: "me", words: "Me", next: "lessons", second_to: "look"),
            (id: "named", words: "Named", next: "lessons", needs: "adults"),
        ])),
        step((id: "lessons", gate: true, rows: ["F-27"], title: "Lessons", words: "What?", answers: [
            (id: "done", words: "Done", next: "done"),
        ])),
    ],
)"#;

fn problems(text: &str) -> Vec<Problem> {
    Procedure::read("small.ron", text, &Parts::default())
        .err()
        .unwrap_or_default()
}

/// The file with one mistake in it has that problem, and its remedy says this.
fn mistake(from: &str, to: &str, wrong: &str, remedy: &str) {
    assert!(SOUND.contains(from), "{from}");
    let found = problems(&SOUND.replacen(from, to, 1));
    let is_named = |one: &Problem| one.wrong.contains(wrong) && one.remedy.contains(remedy);
    assert!(found.iter().any(is_named), "{wrong}: {found:#?}");
    assert!(found.iter().all(|one| one.place.starts_with("small.ron, ")));
}

#[test]
fn a_sound_file_has_no_problem() {
    assert_eq!(problems(SOUND), []);
}

#[test]
fn what_cannot_be_read_is_named_with_its_line() {
    let found = problems(&SOUND.replacen("looking: true", "lokking: true", 1));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].place, "small.ron, line 11");
    assert!(found[0].wrong.contains("lokking"), "{}", found[0]);
}

#[test]
fn links_that_lead_nowhere_or_in_circles_are_refused() {
    mistake(
        r#"next: "help""#,
        r#"next: "halp""#,
        "no such step",
        "or 'done'",
    );
    mistake(
        r#"next: "help""#,
        r#"next: "look""#,
        "No answer leads here",
        "take the step out",
    );
    mistake(
        r#"next: "second", needs"#,
        r#"next: "danger", needs"#,
        "has no end",
        "answered again at any time",
    );
    mistake(
        r#"second_to: "look""#,
        r#"second_to: "lok""#,
        "no such step",
        "Name a step",
    );
    mistake(
        r#"id: "second""#,
        r#"id: "lessons""#,
        "Two steps have this id",
        "another id",
    );
    mistake(
        r#"(id: "stop""#,
        r#"(id: "found""#,
        "Two answers have the id",
        "another id",
    );
    mistake(
        r#"(id: "done", words: "Done", next: "done"),"#,
        "",
        "Nothing can be answered",
        "at least one answer",
    );
}

#[test]
fn danger_that_is_not_first_or_asks_for_something_is_refused() {
    mistake(
        r#""danger", danger: true"#,
        r#""danger""#,
        "first question is not",
        "'beginning' first",
    );
    mistake(
        r#"next: "help""#,
        r#"next: "help", needs: "decision""#,
        "asks for something first",
        "afterwards",
    );
    mistake(
        r#"contacts: ["emergency"]"#,
        "referral: true",
        "asks for something first",
        "afterwards",
    );
    mistake(
        r#""second", rows"#,
        r#""second", danger: true, rows"#,
        "behind another step",
        "straight to it",
    );
}

#[test]
fn a_missing_close_gate_and_a_hard_stop_that_leads_on_are_refused() {
    mistake(
        "gate: true, ",
        "",
        "without a word on what was learned",
        "'ending'",
    );
    mistake(
        r#"next: "lessons", needs: "adults""#,
        r#"next: "done", needs: "adults""#,
        "without a word on what was learned",
        "'ending'",
    );
    mistake(
        r#""second", rows"#,
        r#""second", looking: true, rows"#,
        "is a hard stop",
        "Lead past every step",
    );
}

#[test]
fn a_second_adult_who_comes_first_or_cannot_be_had_is_refused() {
    mistake(
        r#"next: "look"),
        ])),
        step((id: "look""#,
        r#"next: "second"),
        ])),
        step((id: "look""#,
        "can come up before",
        "Let every way here go over 'look'",
    );
    mistake(
        r#"next: "lessons", needs: "adults""#,
        r#"next: "lessons", second_to: "look""#,
        "cannot be answered",
        "names the second adult",
    );
}

#[test]
fn unknown_words_and_rows_are_refused() {
    mistake(
        r#"needs: "check""#,
        r#"needs: "cheque""#,
        "no kind of field 'cheque'",
        "circumstances, party",
    );
    mistake(
        r#"needs: "adults""#,
        r#"needs: "told", says: "neighbours""#,
        "says 'neighbours'",
        "parents, coordinator",
    );
    mistake(
        r#"needs: "adults""#,
        r#"needs: "adults", says: "parents""#,
        "says 'parents'",
        "Take `says` out",
    );
    mistake(
        r#"["emergency"]"#,
        r#"["emergencies"]"#,
        "no body 'emergencies'",
        "emergency, police",
    );
    mistake(
        r#"types: ["F-33"]"#,
        r#"types: ["F-99"]"#,
        "no type of incident 'F-99'",
        "F-33 to F-50",
    );
    mistake(
        r#"rows: ["F-51"]"#,
        r#"rows: ["F-512"]"#,
        "not a requirement's row",
        "two digits",
    );
    mistake(
        r#"rows: ["F-51"]"#,
        "rows: []",
        "which requirement",
        "Add its row",
    );
    mistake(
        "Some(NotYetReviewed)",
        "None",
        "whether a professional",
        "NotYetReviewed",
    );
    mistake(
        r#"id: "help", danger"#,
        r#"id: "Help me", danger"#,
        "cannot be an id",
        "small letters",
    );
    mistake(
        r#"step((id: "second""#,
        r#"step((id: "done""#,
        "the word for the end",
        "another id",
    );
}

#[test]
fn words_that_are_missing_or_do_not_fit_a_screen_are_refused() {
    let long = "so ".repeat(90);
    mistake(
        r#"words: "Ring.""#,
        &format!(r#"words: "{long}""#),
        "does not fit on a screen",
        "at most 240",
    );
    mistake(
        r#"title: "Help""#,
        &format!(r#"title: "{long}""#),
        "does not fit on a screen",
        "at most 60",
    );
    mistake(
        r#"words: "Helped""#,
        &format!(r#"words: "{long}""#),
        "does not fit on a screen",
        "at most 80",
    );
    mistake(
        r#"words: "Ring.""#,
        r#"words: " ""#,
        "is empty",
        "what an adult should read",
    );
    let many = (0..7).map(|n| format!(r#"(id: "a{n}", words: "Yes", next: "help"),"#));
    let many: String = many.collect();
    mistake(
        r#"(id: "yes", words: "Yes", next: "help"),"#,
        &many,
        "tired adult",
        "at most 6",
    );
}

#[test]
fn a_part_that_is_not_there_or_leads_nowhere_is_refused() {
    let used = |leads: &str| {
        let item = format!(r#"part((part: "end", leads: {{{leads}}})),"#);
        SOUND.replacen(
            "step((id: \"lessons\"",
            &format!("{item}\n        step((id: \"lessons\""),
            1,
        )
    };
    let missing = problems(&used(""));
    assert!(
        missing[0].wrong.contains("no shared part 'end'"),
        "{missing:?}"
    );
    let mut parts = Parts::default();
    let text = r#"(part: "end", steps: [(id: "ask", rows: ["F-20"], title: "Ask", words: "Ask.", answers: [
        (id: "asked", words: "Asked", next: ">on"),
    ])])"#;
    parts.add("end.ron", text).expect("sound");
    let read = |leads: &str| {
        let text = used(leads).replacen(r#"next: "lessons", needs"#, r#"next: "ask", needs"#, 1);
        Procedure::read("small.ron", &text, &parts)
    };
    let led = read(r#""on": "lessons""#).expect("sound");
    assert_eq!(
        led.step("ask")
            .and_then(|step| step.answers[0].next.as_deref()),
        Some("lessons")
    );
    let open = read("").expect_err("leads nowhere");
    assert!(open[0].remedy.contains(r#"Add `"on""#), "{open:?}");
    assert!(parts.add("broken.ron", "(part:").is_err());
}

#[test]
fn none_of_these_without_questions_and_tasks_without_a_day_are_refused() {
    let found = r#"(id: "found", words: "Found", next: "second", needs: "check"),"#;
    mistake(
        found,
        &found.replace("needs", "all_no: true, needs"),
        "needs questions",
        "Add `checks`",
    );
    mistake(
        r#"(id: "done", words: "Done", next: "done"),"#,
        r#"(id: "done", words: "Done", next: "done", all_no: true),"#,
        "gets no further",
        "without `all_no`",
    );
    for half in [r#"task: "Ask again", "#, r#"school_days: 3, "#] {
        mistake(
            found,
            &found.replace("needs", &format!("{half}needs")),
            if half.starts_with("task") {
                "no day"
            } else {
                "task is empty"
            },
            if half.starts_with("task") {
                "between 1 and 60"
            } else {
                "Write what"
            },
        );
    }
}
