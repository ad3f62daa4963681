//! Tasks are ticked off once, and a case goes on with a newer edition of the same procedure only.

use std::sync::Arc;

use super::*;

fn task(number: u8, due_on_s: i64) -> Command {
    Command::AddField {
        entry: Some(words(number, &[LEAD_KEY])),
        field: FieldKind::Task,
        due_on_s: Some(due_on_s),
    }
}

fn last(case: &Case) -> Digest {
    case.chronology().last().expect("an act").payload
}

#[test]
fn a_task_is_ticked_off_once_and_only_where_it_belongs() {
    let case = then(incident(), task(60, 900), &lead());
    let first = last(&case);
    let case = then(case, task(61, 400), &lead());
    let second = last(&case);
    assert_eq!(case.next_due_s(), Some(400));
    let done = |task| Command::DoneTask { task };
    assert_eq!(
        refusal(&case, done(second), &head()),
        Refusal::NotAReader,
        "no reader of this case"
    );
    let case = then(case, done(second), &lead());
    assert_eq!(case.next_due_s(), Some(900));
    assert!(case.tasks()[1].is_done && !case.tasks()[0].is_done);
    for task in [second, Digest([99; 32]), last(&case)] {
        assert_eq!(refusal(&case, done(task), &lead()), Refusal::NoOpenTask);
    }
    let case = then(case, done(first), &lead());
    assert_eq!(case.next_due_s(), None);
    assert_eq!(Case::from_acts(case.chronology().to_vec()), Some(case));
}

#[test]
fn f87_an_open_task_keeps_no_case_from_being_closed_and_then_nothing_is_due() {
    let case = then(incident(), task(60, 900), &lead());
    let task = last(&case);
    let case = then(case, close(), &lead());
    assert_eq!(case.next_due_s(), None);
    assert_eq!(
        refusal(&case, Command::DoneTask { task }, &lead()),
        Refusal::AlreadyClosed
    );
}

/// The shipped procedure for complaints, as if this were its edition.
fn edition(number: u8) -> (Procedure, Followed) {
    let (library, problems) = Library::read(&[], |_| Digest([number; 32]));
    assert_eq!(problems, []);
    let (procedure, edition) = library.for_type(IncidentType::Complaint).expect("a flow");
    let followed = Followed {
        procedure: procedure.id().to_owned(),
        edition,
    };
    (procedure.clone(), followed)
}

fn following(followed: &Followed, procedure: Procedure) -> Case {
    let make = Command::MakeIncident {
        incident_type: IncidentType::Complaint,
        follows: Some(followed.clone()),
    };
    let mut case = then(recorded(Log::Safeguarding), make, &lead());
    case.attach(Arc::new(procedure));
    case
}

#[test]
fn a_newer_edition_is_taken_by_who_handles_the_case_and_answers_stay_where_their_steps_do() {
    let (old, first) = edition(1);
    let (new, second) = edition(2);
    let mut case = following(&first, old);
    let answer = |step: &str, answer: &str| {
        Command::AnswerStep(StepAnswered {
            follows: first.clone(),
            step: step.to_owned(),
            answer: answer.to_owned(),
            field: None,
            words: None,
        })
    };
    for (step, given) in [("danger", "no"), ("secure", "done")] {
        case = then(case, answer(step, given), &lead());
    }
    let take = |follows: &Followed| Command::TakeEdition {
        follows: Some(follows.clone()),
    };
    assert_eq!(
        refusal(&case, Command::TakeEdition { follows: None }, &lead()),
        Refusal::NothingNewer,
        "it is not the school's"
    );
    assert_eq!(
        refusal(&case, take(&first), &lead()),
        Refusal::NothingNewer,
        "it is the one it follows"
    );
    let other = Followed {
        procedure: "sexual-images".to_owned(),
        ..second.clone()
    };
    assert_eq!(refusal(&case, take(&other), &lead()), Refusal::NothingNewer);
    assert_eq!(refusal(&case, take(&second), &head()), Refusal::NotAReader);
    let asked = case.asked_now().map(str::to_owned);
    let mut case = then(case, take(&second), &lead());
    assert_eq!(case.followed(), Some(&second));
    assert_eq!(case.asked_now(), None, "its text has to be given to it");
    case.attach(Arc::new(new));
    assert_eq!(case.asked_now().map(str::to_owned), asked);
    assert_eq!(case.answers().len(), 2);
    assert_eq!(
        refusal(&case, answer("kind", "nothing"), &lead()),
        Refusal::OtherEdition
    );
    let concern = recorded(Log::Safeguarding);
    assert_eq!(
        refusal(&concern, take(&second), &lead()),
        Refusal::NotTakenUp
    );
}

#[test]
fn an_answer_without_the_field_that_a_newer_edition_asks_for_is_asked_for_again() {
    let (old, first) = edition(1);
    let mut case = following(&first, old.clone());
    let bare = StepAnswered {
        follows: first,
        step: "advice".to_owned(),
        answer: "nothing".to_owned(),
        field: None,
        words: None,
    };
    // As an edition that asked for nothing would have let it in.
    case.apply(Act {
        deed: Deed::AnsweredStep(Box::new(bare)),
        ..case.chronology()[1].clone()
    });
    assert_eq!(case.answers(), []);
}
