//! A case and its procedure: what may be answered, by whom, with which words, and what keeps a case from being closed.

use std::sync::Arc;

use super::*;

fn complaint() -> (Procedure, Followed) {
    let (library, problems) = Library::read(&[], |_| Digest([8; 32]));
    assert_eq!(problems, []);
    let (procedure, edition) = library.for_type(IncidentType::Complaint).expect("a flow");
    let followed = Followed {
        procedure: procedure.id().to_owned(),
        edition,
    };
    (procedure.clone(), followed)
}

fn incident_with_procedure() -> Case {
    let (procedure, followed) = complaint();
    let make = Command::MakeIncident {
        incident_type: IncidentType::Complaint,
        follows: Some(followed),
    };
    let mut case = then(recorded(Log::Safeguarding), make, &lead());
    case.attach(Arc::new(procedure));
    case
}

fn answered(step: &str, answer: &str) -> StepAnswered {
    StepAnswered {
        follows: complaint().1,
        step: step.to_owned(),
        answer: answer.to_owned(),
        field: None,
        words: None,
    }
}

fn answer(step: &str, answer: &str) -> Command {
    Command::AnswerStep(answered(step, answer))
}

fn with_words(step: &str, answer: &str, field: FieldKind, number: u8) -> Command {
    Command::AnswerStep(StepAnswered {
        field: Some(field),
        words: Some(words(number, &[LEAD_KEY])),
        ..answered(step, answer)
    })
}

#[test]
fn f87_a_case_is_closed_only_behind_the_close_gate_and_then_it_is_offered() {
    let offers_close = |case: &Case| {
        let steps = allowed_next(&lead(), case);
        steps.iter().any(|next| next.step == Step::Close)
    };
    let mut case = incident_with_procedure();
    for (step, one) in [("danger", "no"), ("secure", "done"), ("kind", "nothing")] {
        assert_eq!(
            refusal(&case, close(), &lead()),
            Refusal::StepsOpen,
            "{step}"
        );
        assert!(!offers_close(&case) && case.asked_now().is_some());
        case = then(case, answer(step, one), &lead());
    }
    // That nothing has to change is said with its reason (F-27).
    let silent = refusal(&case, answer("lessons", "nothing"), &lead());
    assert_eq!(silent, Refusal::NothingSealed);
    assert_eq!(refusal(&case, close(), &lead()), Refusal::StepsOpen);
    let why = with_words("lessons", "nothing", FieldKind::Decision, 80);
    case = then(case, why, &lead());
    assert!(offers_close(&case) && case.asked_now().is_none());
    // Going back opens it again.
    let back = then(case.clone(), answer("kind", "unsure"), &lead());
    assert_eq!(refusal(&back, close(), &lead()), Refusal::StepsOpen);
    let case = then(case, close(), &lead());
    assert_eq!(case.status(), Status::Closed);
    assert_eq!(
        refusal(&case, answer("danger", "yes"), &lead()),
        Refusal::AlreadyClosed
    );
}

#[test]
fn only_steps_on_the_way_and_answers_that_are_there_can_be_given() {
    let case = then(incident_with_procedure(), answer("danger", "no"), &lead());
    for (step, one) in [
        ("kind", "nothing"),
        ("no-such", "done"),
        ("secure", "no-such"),
    ] {
        assert_eq!(
            refusal(&case, answer(step, one), &lead()),
            Refusal::NoSuchStep,
            "{step}"
        );
    }
    // An earlier step can be answered again.
    let danger = then(case, answer("danger", "yes"), &lead());
    assert_eq!(
        danger.asked_now(),
        Some("Get help now. Everything else waits")
    );
    let concern = recorded(Log::Safeguarding);
    assert_eq!(
        refusal(&concern, answer("danger", "yes"), &lead()),
        Refusal::NotTakenUp
    );
}

#[test]
fn an_answer_brings_exactly_the_sealed_field_it_needs() {
    let mut case = incident_with_procedure();
    for (step, one) in [("danger", "no"), ("secure", "done"), ("kind", "unsure")] {
        case = then(case, answer(step, one), &lead());
    }
    let needy = |field, number| with_words("advice", "nothing", field, number);
    let empty = Command::AnswerStep(StepAnswered {
        field: Some(FieldKind::Advice),
        ..answered("advice", "nothing")
    });
    for wrong in [
        answer("advice", "nothing"),
        empty,
        needy(FieldKind::Told, 60),
    ] {
        assert_eq!(refusal(&case, wrong, &lead()), Refusal::NothingSealed);
    }
    assert!(!case.has_field(FieldKind::Advice));
    let case = then(case, needy(FieldKind::Advice, 60), &lead());
    assert!(case.has_field(FieldKind::Advice) && case.is_written_on());
    let again = needy(FieldKind::Advice, 60);
    assert_eq!(refusal(&case, again, &lead()), Refusal::EntryAlreadyThere);
}

#[test]
fn whoever_reads_the_case_can_say_danger_and_only_who_handles_it_answers_the_rest() {
    let case = then(incident_with_procedure(), entry(60), &lead());
    assert_eq!(
        refusal(&case, answer("danger", "yes"), &head()),
        Refusal::NotAReader
    );
    let case = then(case, answer("danger", "yes"), &teacher());
    assert_eq!(
        refusal(&case, answer("danger-now", "no-such"), &teacher()),
        Refusal::NoSuchStep
    );
    let case = then(case, answer("danger-now", "helped"), &teacher());
    assert_eq!(
        refusal(&case, answer("secure", "done"), &teacher()),
        Refusal::NotYourDuty
    );
}

#[test]
fn a_case_is_walked_by_the_edition_it_began_with_and_by_no_other() {
    let case = incident_with_procedure();
    let other = Command::AnswerStep(StepAnswered {
        follows: Followed {
            edition: Digest([7; 32]),
            ..complaint().1
        },
        ..answered("danger", "no")
    });
    assert_eq!(refusal(&case, other, &lead()), Refusal::OtherEdition);
    // From its acts alone it knows which one, and does nothing until it is given the text.
    let bare = Case::from_acts(case.chronology().to_vec()).expect("a case");
    assert_eq!(bare.followed(), Some(&complaint().1));
    assert_eq!(
        refusal(&bare, answer("danger", "no"), &lead()),
        Refusal::NoSuchStep
    );
    assert_eq!(refusal(&bare, close(), &lead()), Refusal::StepsOpen);
}

#[test]
fn f92_only_those_who_decide_about_referrals_answer_that_step() {
    let text = r#"(id: "small", title: "Small", rows: ["F-73"], types: ["F-49"], review: Some(NotYetReviewed), steps: [
        step((id: "danger", danger: true, rows: ["F-51"], title: "Danger?", words: "Now?", answers: [
            (id: "no", words: "No", next: "refer")])),
        step((id: "refer", referral: true, rows: ["F-22"], title: "Refer?", words: "Who?", answers: [
            (id: "no", words: "No", next: "lessons")])),
        step((id: "lessons", gate: true, rows: ["F-27"], title: "Lessons", words: "What?", answers: [
            (id: "nothing", words: "Nothing", next: "done")])),
    ])"#;
    let procedure = Procedure::read("small.ron", text, &Parts::default()).expect("sound");
    let mut case = incident_with_procedure();
    case.attach(Arc::new(procedure));
    let case = then(case, answer("danger", "no"), &lead());
    let deputy = person(1, &[Role::DeputySafeguardingLead], LEAD_KEY);
    let coordinator = person(4, &[Role::OnlineSafetyCoordinator], LEAD_KEY);
    for nobody in [&deputy, &coordinator, &teacher()] {
        let refused = refusal(&case, answer("refer", "no"), nobody);
        assert_eq!(refused, Refusal::NotYourDuty);
    }
    // They are told so before they write anything.
    let steps = case.procedure().expect("it follows one").steps();
    let is_for_others = |by: &StaffMember| {
        let mut steps = steps.iter();
        steps.any(|step| step.id == "refer" && case.is_for_others(step, by))
    };
    assert!(is_for_others(&deputy) && !is_for_others(&lead()));
    assert!(
        steps
            .iter()
            .all(|step| step.id == "refer" || !case.is_for_others(step, &deputy))
    );
    let case = then(case, answer("refer", "no"), &lead());
    let case = then(case, answer("lessons", "nothing"), &deputy);
    assert!(case.is_at_its_end(), "the rest is theirs as well");
}
