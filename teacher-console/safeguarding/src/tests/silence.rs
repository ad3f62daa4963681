//! A declared critical incident asks all staff for silence until the head has said that it is over (F-50, D-66).

use super::*;

/// The head, where the report was sealed for the head too.
fn reading_head() -> StaffMember {
    person(5, &[Role::Head], LEAD_KEY)
}

fn followed() -> Followed {
    let (library, problems) = Library::read(&[], |_| Digest([8; 32]));
    assert_eq!(problems, []);
    let (procedure, edition) = library
        .for_type(IncidentType::CriticalIncident)
        .expect("a flow");
    assert!(
        procedure.step(OVER_STEP).is_some(),
        "the shipped flow ends with it"
    );
    Followed {
        procedure: procedure.id().to_owned(),
        edition,
    }
}

fn declared(case: Case) -> Case {
    let make = Command::MakeIncident {
        incident_type: IncidentType::CriticalIncident,
        follows: Some(followed()),
    };
    then(case, make, &reading_head())
}

fn over(case: Case, follows: Followed) -> Case {
    let act = Act {
        case: case.id(),
        by: lead().id,
        at_s: 300,
        payload: Digest([77; 32]),
        deed: Deed::AnsweredStep(Box::new(StepAnswered {
            follows,
            step: OVER_STEP.to_owned(),
            answer: "over".to_owned(),
            field: None,
            words: None,
        })),
    };
    let mut case = case;
    case.apply(act);
    case
}

#[test]
fn f50_staff_are_asked_for_silence_from_the_declaring_until_it_is_said_to_be_over() {
    let concern = recorded(Log::Safeguarding);
    assert!(!concern.asks_for_silence(), "nothing is declared yet");
    let case = declared(concern);
    assert!(case.asks_for_silence());
    let elsewhere = Followed {
        procedure: "complaint".to_owned(),
        ..followed()
    };
    assert!(
        over(case.clone(), elsewhere).asks_for_silence(),
        "said of something else"
    );
    assert!(!over(case, followed()).asks_for_silence());
}

#[test]
fn f50_closing_it_and_finding_that_it_is_something_else_end_it_too_and_other_types_never_ask() {
    assert!(!incident().asks_for_silence());
    let make_critical = then(
        recorded(Log::Safeguarding),
        make(IncidentType::CriticalIncident),
        &reading_head(),
    );
    assert!(make_critical.asks_for_silence());
    assert!(!then(make_critical.clone(), close(), &lead()).asks_for_silence());
    let change = Command::ChangeType {
        from: IncidentType::CriticalIncident,
        incident_type: IncidentType::Complaint,
        follows: None,
        reason: Some(words(41, &[LEAD_KEY])),
    };
    assert!(!then(make_critical, change, &lead()).asks_for_silence());
}

#[test]
fn f50_the_head_alone_declares_it_and_nobody_else_is_offered_it() {
    let concern = recorded(Log::Safeguarding);
    let declare = || make(IncidentType::CriticalIncident);
    assert_eq!(refusal(&concern, declare(), &lead()), Refusal::HeadDeclares);
    let change = |case: &Case| Command::ChangeType {
        from: case.incident_type().expect("it has a type"),
        incident_type: IncidentType::CriticalIncident,
        follows: None,
        reason: Some(words(42, &[LEAD_KEY])),
    };
    let case = incident();
    assert_eq!(
        refusal(&case, change(&case), &lead()),
        Refusal::HeadDeclares
    );
    for (who, is_offered) in [(lead(), false), (reading_head(), true)] {
        let offered = allowed_next(&who, &concern);
        let mut types = offered.iter().flat_map(|next| &next.types);
        assert_eq!(
            types.any(|one| *one == IncidentType::CriticalIncident),
            is_offered
        );
    }
}
