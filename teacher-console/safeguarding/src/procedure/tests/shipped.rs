//! What is shipped: every type has a flow, danger is one press away, and flow 6 looks at nothing.

use std::collections::{BTreeSet, VecDeque};

use super::*;

/// The rows of the flows, F-73 to F-84, and the types that each is for.
const FLOWS: [(&str, &[&str]); 16] = [
    ("F-73", &["F-33"]),
    ("F-74", &["F-34"]),
    ("F-75", &["F-35"]),
    ("F-76", &["F-36"]),
    ("F-77", &["F-37"]),
    ("F-78", &["F-38"]),
    ("F-79", &["F-39"]),
    ("F-80", &["F-40"]),
    ("F-81", &["F-41"]),
    ("F-82", &["F-42"]),
    ("F-83", &["F-43"]),
    ("F-84", &["F-44", "F-48"]),
    ("F-62", &["F-45"]),
    ("F-46", &["F-46", "F-47"]),
    ("F-49", &["F-49"]),
    ("F-50", &["F-50"]),
];

fn flow(row: &str) -> Procedure {
    let library = shipped();
    let found = library
        .procedures()
        .iter()
        .find(|(procedure, _)| procedure.rows().first().is_some_and(|first| first == row));
    found.expect("there is such a flow").0.clone()
}

type Way<'a> = Vec<(&'a ProcedureStep, &'a StepAnswer)>;

/// The shortest way from this step to where `is_there` holds of what an answer leads to, breadth first; `None` is the end.
fn shortest<'a>(
    procedure: &'a Procedure,
    from: &'a str,
    is_there: impl Fn(Option<&str>) -> bool,
) -> Option<Way<'a>> {
    if is_there(Some(from)) {
        return Some(Vec::new());
    }
    let mut open = VecDeque::from([(from, Vec::new())]);
    let mut seen = BTreeSet::from([from]);
    while let Some((id, way)) = open.pop_front() {
        let step = procedure.step(id)?;
        for answer in &step.answers {
            let mut way = way.clone();
            way.push((step, answer));
            if is_there(answer.next.as_deref()) {
                return Some(way);
            }
            if let Some(next) = answer.next.as_deref().filter(|next| seen.insert(*next)) {
                open.push_back((next, way));
            }
        }
    }
    None
}

/// For every answer of a procedure a whole way over it, from the first step to an ending.
fn ways(procedure: &Procedure) -> Vec<Way<'_>> {
    let first = &procedure.steps()[0].id;
    let mut ways = Vec::new();
    for step in procedure.steps() {
        let there = shortest(procedure, first, |at| at == Some(&step.id)).expect("reachable");
        for answer in &step.answers {
            let mut way = there.clone();
            way.push((step, answer));
            if let Some(next) = answer.next.as_deref() {
                way.extend(shortest(procedure, next, |at| at.is_none()).expect("an ending"));
            }
            ways.push(way);
        }
    }
    ways
}

/// Whether no way leads to a step without passing the other one.
fn is_behind(procedure: &Procedure, step: &str, gate: &str) -> bool {
    let mut open = vec![procedure.steps()[0].id.as_str()];
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if id == step {
            return false;
        }
        if id != gate && seen.insert(id) {
            let answers = procedure.step(id).map(|step| &step.answers);
            open.extend(
                answers
                    .into_iter()
                    .flatten()
                    .filter_map(|one| one.next.as_deref()),
            );
        }
    }
    true
}

#[test]
fn every_type_of_incident_has_exactly_the_flow_its_row_says() {
    let library = shipped();
    assert_eq!(library.procedures().len(), FLOWS.len());
    for (row, types) in FLOWS {
        let procedure = flow(row);
        let for_types: Vec<&str> = procedure.types().iter().map(|one| one.row()).collect();
        assert_eq!(for_types, types, "{row}");
    }
    for incident_type in IncidentType::ALL {
        assert!(
            library.for_type(incident_type).is_some(),
            "{incident_type:?}"
        );
    }
}

#[test]
fn every_flow_is_walked_over_every_answer_to_an_ending_behind_the_close_gate() {
    let mut walked = 0;
    for (procedure, _) in shipped().procedures() {
        for way in ways(procedure) {
            let given: Vec<Answered> = way
                .iter()
                .map(|(step, one)| {
                    let by = if one.second_to.is_some() {
                        SECOND
                    } else {
                        FIRST
                    };
                    answer(&step.id, &one.id, by)
                })
                .collect();
            let course = Course::walk(procedure, &given);
            assert!(course.is_done(), "{}: {way:?}", procedure.id());
            assert_eq!(course.done.len(), way.len(), "{}", procedure.id());
            let (last, _) = course.done.last().expect("steps");
            assert!(last.is_gate, "{}: {}", procedure.id(), last.id);
            walked += 1;
        }
    }
    assert!(walked > 16 * 20, "{walked}");
}

#[test]
fn danger_is_the_first_question_of_every_flow_and_help_is_one_press_away() {
    for (procedure, _) in shipped().procedures() {
        let course = Course::walk(procedure, &[]);
        let first = course.now.expect("a first step");
        assert!(
            first.is_danger && first.checks.is_empty(),
            "{}",
            procedure.id()
        );
        let yes = first.answers.first().expect("an answer");
        assert_eq!((yes.needs, &yes.second_to), (None, &None));
        let pressed = [answer(&first.id, &yes.id, FIRST)];
        let help = Course::walk(procedure, &pressed).now.expect("help");
        assert!(help.is_danger && help.contacts.contains(&BodyKey::Emergency));
        assert!(help.answers.iter().all(|one| one.needs.is_none()));
    }
}

/// Of what these are for, nobody decides alone that it is nothing.
const LOOKED_OVER: [&str; 4] = ["adult-contact", "extremism", "self-harm", "sexual-images"];

#[test]
fn what_is_no_safeguarding_matter_is_closed_with_four_presses_and_one_reason_at_most() {
    let short = [
        ("danger", "no"),
        ("secure", "done"),
        ("kind", "nothing"),
        ("lessons", "nothing"),
    ];
    for (procedure, _) in shipped().procedures() {
        let given: Vec<Answered> = short
            .iter()
            .map(|(step, one)| answer(step, one, FIRST))
            .collect();
        let course = Course::walk(procedure, &given);
        if procedure.types() == [IncidentType::MisuseByStaff] {
            // Who has been told comes first there, and saying that it is nothing takes a reason.
            assert_eq!(course.now.map(|step| step.id.as_str()), Some("told"));
            let step = procedure
                .step("told")
                .and_then(|step| step.answer("nothing"));
            assert_eq!(step.and_then(|one| one.next.as_deref()), Some("lessons"));
            continue;
        }
        if LOOKED_OVER.contains(&procedure.id()) {
            // One press of one adult does not end it: a second one looks over it first (F-13, F-65).
            let now = course.now.map(|step| step.id.as_str());
            assert_eq!(now, Some("systems"), "{}", procedure.id());
            assert!(is_behind(procedure, "second-look", "systems"));
            continue;
        }
        assert!(course.is_done(), "{}", procedure.id());
    }
}

#[test]
fn f78_has_no_step_that_looks_at_anything_and_other_flows_have_one() {
    let looks = |procedure: &Procedure| procedure.steps().iter().any(|step| step.is_looking);
    let images = flow("F-78");
    assert!(!looks(&images));
    assert!(looks(&flow("F-74")));
    let warned = |id: &str| {
        images
            .step(id)
            .and_then(|step| step.warning.as_ref())
            .is_some()
    };
    assert!(warned("do-not") && warned("custody") && warned("no-looking"));
    // whatever is known of it, the police question comes before the referral and is never skipped.
    for later in ["talk", "refer", "both", "what-follows"] {
        assert!(is_behind(&images, later, "police-question"), "{later}");
    }
    assert!(
        !is_behind(&images, "lessons", "police-question"),
        "what is nothing ends early"
    );
    assert!(
        is_behind(&images, "lessons", "second-look"),
        "but not by one adult alone"
    );
}

#[test]
fn evidence_is_kept_before_anything_is_taken_down() {
    for (row, keep, remove) in [
        ("F-76", "keep", "remove"),
        ("F-84", "keep", "police-too"),
        ("F-46", "keep", "stop-it"),
        ("F-74", "record", "block"),
    ] {
        let procedure = flow(row);
        // After a hard stop nothing is taken down by the school at all.
        assert!(is_behind(&procedure, remove, keep), "X-25, {row}");
        assert!(!is_behind(&procedure, keep, remove), "{row}");
    }
}

#[test]
fn two_adults_and_one_computer_come_before_anything_is_looked_at() {
    let library = shipped();
    let with_inquiry = library
        .procedures()
        .iter()
        .filter(|(procedure, _)| procedure.step("look").is_some());
    let mut checked = 0;
    for (procedure, _) in with_inquiry {
        for gate in ["first-adult", "second-adult", "computer", "staff-files"] {
            for looks in ["audit", "look"] {
                assert!(
                    is_behind(procedure, looks, gate),
                    "F-15, F-57, F-58, F-88: {gate}"
                );
            }
        }
        assert!(
            !is_behind(procedure, "substance", "look"),
            "an inquiry may not be needed"
        );
        checked += 1;
    }
    assert!(checked >= 8, "{checked}");
}

#[test]
fn accidental_content_never_leads_to_a_sanction_and_a_referral_is_never_answered_by_everybody() {
    let procedure = flow("F-73");
    let mut answers = procedure.steps().iter().flat_map(|step| &step.answers);
    assert!(
        answers.all(|one| one.needs != Some(FieldKind::Sanction)),
        "G-23"
    );
    for (procedure, _) in shipped().procedures() {
        for step in procedure.steps() {
            let asks = step
                .answers
                .iter()
                .any(|one| one.needs == Some(FieldKind::Referral));
            assert!(
                !asks || step.is_referral,
                "F-92: {} {}",
                procedure.id(),
                step.id
            );
        }
    }
}

#[test]
fn no_file_claims_a_review_and_none_names_a_law_by_its_year() {
    for (procedure, _) in shipped().procedures() {
        assert_eq!(procedure.review(), None, "{}", procedure.id());
        let has_a_year = |text: &str| {
            let digits = text.as_bytes().windows(4);
            digits
                .into_iter()
                .any(|four| four.iter().all(u8::is_ascii_digit))
        };
        for step in procedure.steps() {
            assert!(!has_a_year(&step.words) && !has_a_year(&step.title), "X-20");
        }
    }
}

#[test]
fn the_whole_text_of_a_procedure_reads_as_the_same_procedure_without_its_parts() {
    for (procedure, _) in shipped().procedures() {
        let again = Procedure::read("kept", procedure.text(), &Parts::default());
        assert_eq!(again.as_ref(), Ok(procedure));
    }
}

#[test]
fn a_schools_own_file_counts_before_the_shipped_one_and_a_broken_one_does_not() {
    let shipped = shipped();
    let text = SHIPPED_PROCEDURES[0].text;
    let own = |text: String| vec![("school/procedures/ours.ron".to_owned(), text)];
    let longer = text.replace(
        "Say to the class: nobody did wrong",
        "Tell the class that nobody did wrong",
    );
    let (library, problems) = Library::read(&own(longer), hash);
    assert_eq!(problems, []);
    let accidental = IncidentType::AccidentalContent;
    let edition = |library: &Library| library.for_type(accidental).map(|(_, edition)| edition);
    assert_ne!(edition(&library), edition(&shipped));
    assert_eq!(edition(&library), library.edition("accidental-content"));

    let (library, problems) = Library::read(&own(text.replace("lessons", "lesons")), hash);
    assert!(
        problems
            .iter()
            .all(|problem| problem.place.starts_with("school/procedures/ours.ron"))
    );
    assert!(!problems.is_empty());
    assert_eq!(
        edition(&library),
        edition(&shipped),
        "the shipped one stays"
    );
}

#[test]
fn a_schools_own_part_stands_in_every_procedure_and_a_broken_one_in_none() {
    let shipped = shipped();
    let ending = SHIPPED_PARTS
        .iter()
        .find(|part| part.path.ends_with("/ending.ron"));
    let text = ending.expect("there is one").text;
    let own = |text: String| vec![("school/procedures/parts/ending.ron".to_owned(), text)];
    let lesson = |library: &Library| {
        let found = library.for_type(IncidentType::Complaint).expect("a flow").0;
        found.step("lessons").map(|step| step.title.clone())
    };
    let asked = "What did we learn?";
    let (library, problems) = Library::read(
        &own(text.replace("What did the school learn?", asked)),
        hash,
    );
    assert_eq!(problems, []);
    assert_eq!(lesson(&library).as_deref(), Some(asked));
    assert_ne!(lesson(&library), lesson(&shipped));

    let (library, problems) = Library::read(&own(text.replace("gate: true,", "")), hash);
    assert!(
        problems.len() >= FLOWS.len(),
        "each says that its gate is missing"
    );
    assert_eq!(lesson(&library), lesson(&shipped));
    assert!(library.for_type(IncidentType::Complaint).is_some());
}

/// What each answer of a step writes down, with the choice it makes already.
fn written(procedure: &Procedure, step: &str, answer: &str) -> (Option<FieldKind>, Option<String>) {
    let step = procedure.step(step).expect("there is such a step");
    let answer = step.answer(answer).expect("there is such an answer");
    (answer.needs, answer.says.clone())
}

/// then no letter is offered, because the record says who held it back and why.
#[test]
fn parents_who_are_not_told_stand_on_record_as_not_told_in_every_flow() {
    let mut asked = 0;
    for (procedure, _) in shipped().procedures() {
        if procedure.step("parents").is_none() {
            continue;
        }
        let (told, nobody) = (Some(FieldKind::Told), Some("nobody".to_owned()));
        assert_eq!(written(procedure, "parents", "held-back"), (told, nobody));
        asked += 1;
    }
    assert!(asked >= 12, "{asked}");
    // Danger at home leads to that question too.
    let extremism = flow("F-80");
    let home = extremism.step("home").and_then(|step| step.answer("maybe"));
    let next = home.and_then(|answer| answer.next.as_deref());
    assert_eq!(next, Some("parents"));
}

/// F-27, F-87.
#[test]
fn nothing_is_closed_without_a_word_on_what_was_learned() {
    for (procedure, _) in shipped().procedures() {
        let mut gates = procedure.steps().iter().filter(|step| step.is_gate);
        let gate = gates.next().expect("a gate");
        let mut answers = gate.answers.iter();
        assert!(answers.all(|one| one.needs.is_some()), "{}", procedure.id());
    }
}

/// I-28: in all but the short and calm flow about something seen by accident.
#[test]
fn it_is_asked_who_needs_to_hear_how_it_ended() {
    for (procedure, _) in shipped().procedures() {
        if procedure.step("second-look").is_some() {
            assert!(is_behind(procedure, "second-look", "hear-end"));
            let (told, _) = written(procedure, "hear-end", "told");
            assert_eq!(told, Some(FieldKind::Told));
        } else {
            assert_eq!(procedure.id(), "accidental-content");
        }
    }
}

/// F-22, F-75.
#[test]
fn staff_misuse_is_audited_behind_its_gates_and_a_referral_of_an_adult_is_one_on_record() {
    let staff = flow("F-75");
    assert!(is_behind(&staff, "audit", "secure-device"));
    let (audit, _) = written(&staff, "audit", "done");
    assert_eq!(audit, Some(FieldKind::Audit));
    let referred = written(&staff, "lado", "referred");
    let lado = (Some(FieldKind::Referral), Some("lado".to_owned()));
    assert_eq!(referred, lado);
    // Behind the hard stop nobody audits.
    let mut police = staff.step("police-first").expect("there").answers.iter();
    assert!(police.all(|one| one.is_stop));
}

/// F-46, F-76, F-77, F-79.
#[test]
fn no_step_that_a_row_names_is_skipped() {
    let misuse = flow("F-46");
    for later in ["weigh-it", "parents"] {
        let is_skipped = |way: &Way<'_>| {
            let at = |id: &str| way.iter().position(|(step, _)| step.id == id);
            at("substance").is_some() && at(later).is_some() && at("head-decides").is_none()
        };
        let all = ways(&misuse);
        let on = |way: &&Way<'_>| {
            let said = |step: &str, one: &str| {
                way.iter()
                    .any(|(at, answer)| at.id == step && answer.id == one)
            };
            !said("substance", "no")
        };
        assert!(!all.iter().filter(on).any(is_skipped), "F-46: {later}");
    }
    let staff = flow("F-77");
    assert!(is_behind(&staff, "systems", "watch"), "F-77");
    let bullying = flow("F-76");
    let weigh = bullying.step("weigh").expect("there");
    let mut checks = weigh.checks.iter();
    assert!(checks.any(|check| check.id == "lasting"), "F-76");
    let contact = flow("F-79");
    assert!(is_behind(&contact, "support", "meet-parents"), "F-79");
    assert_eq!(
        written(&contact, "who-told", "talked").0,
        Some(FieldKind::Talk)
    );
}

/// F-06, F-07: by accident or on purpose, seen or done, against the law or not.
#[test]
fn flows_about_something_that_was_done_ask_for_its_circumstances_on_every_way() {
    for (row, behind, asks) in [
        ("F-74", "inquiry", "record"),
        ("F-76", "target", "facts"),
        ("F-77", "head-knows", "facts"),
        ("F-62", "why", "facts"),
        ("F-84", "inquiry", "facts"),
        ("F-46", "stop-it", "facts"),
        ("F-83", "audit", "facts"),
        ("F-49", "answer-them", "about"),
        ("F-80", "block", "look-wider"),
    ] {
        let procedure = flow(row);
        assert!(is_behind(&procedure, behind, asks), "{row}");
        let mut answers = procedure.step(asks).expect("there").answers.iter();
        let circumstances = Some(FieldKind::Circumstances);
        assert!(answers.all(|one| one.needs == circumstances), "{row}");
    }
}

/// F-68, F-19: 'none applies' needs every question answered no, and what is waited for or planned is not forgotten.
#[test]
fn none_applies_is_never_said_beside_a_yes_and_what_waits_proposes_a_task() {
    let library = shipped();
    let procedures = library.procedures().iter();
    let steps = procedures.flat_map(|(procedure, _)| procedure.steps());
    let (mut denied, mut tasks) = (0, 0);
    for (step, answer) in steps.flat_map(|step| step.answers.iter().map(move |one| (step, one))) {
        if answer.words == "None applies" {
            assert!(answer.is_all_no && !step.checks.is_empty(), "{}", step.id);
            denied += 1;
        }
        let waits = answer.words.contains("wait for their answer");
        if waits || answer.says.as_deref() == Some("asked") {
            assert!(answer.task.is_some(), "{} · {}", step.id, answer.id);
            tasks += 1;
        }
    }
    assert!(denied > 1 && tasks > 2);
}
