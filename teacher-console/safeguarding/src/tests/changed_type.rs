//! An incident can turn out to be of another type: with a reason, by those who handle it, and nothing answered is lost.

use std::sync::Arc;

use crate::*;

use super::*;

fn flow(incident_type: IncidentType) -> (Procedure, Followed) {
    let (library, problems) = Library::read(&[], |_| Digest([1; 32]));
    assert_eq!(problems, []);
    let (procedure, edition) = library.for_type(incident_type).expect("a flow");
    let followed = Followed {
        procedure: procedure.id().to_owned(),
        edition,
    };
    (procedure.clone(), followed)
}

fn change(from: IncidentType, to: IncidentType, reason: Option<SealedWords>) -> Command {
    Command::ChangeType {
        from,
        incident_type: to,
        follows: Some(flow(to).1),
        reason,
    }
}

fn of_content() -> Case {
    let (procedure, followed) = flow(IncidentType::AccidentalContent);
    let make = Command::MakeIncident {
        incident_type: IncidentType::AccidentalContent,
        follows: Some(followed.clone()),
    };
    let mut case = then(recorded(Log::Safeguarding), make, &lead());
    case.attach(Arc::new(procedure));
    let danger = Command::AnswerStep(StepAnswered {
        follows: followed,
        step: "danger".to_owned(),
        answer: "no".to_owned(),
        field: None,
        words: None,
    });
    then(case, danger, &lead())
}

const CONTENT: IncidentType = IncidentType::AccidentalContent;
const IMAGES: IncidentType = IncidentType::SexualImages;

#[test]
fn the_type_is_changed_with_a_reason_and_danger_is_asked_anew() {
    let case = of_content();
    assert_eq!(case.answers().len(), 1);
    let reason = || Some(words(70, &[LEAD_KEY]));
    let mut case = then(case, change(CONTENT, IMAGES, reason()), &lead());
    assert_eq!(case.incident_type(), Some(IMAGES));
    let (procedure, followed) = flow(IMAGES);
    assert_eq!(case.followed(), Some(&followed));
    case.attach(Arc::new(procedure));
    assert_eq!(case.answers(), [], "they were given in another procedure");
    let first = case.procedure().and_then(|one| one.step("danger"));
    assert_eq!(case.asked_now(), first.map(|step| step.title.as_str()));
    assert!(!case.is_at_its_end());
    let back = Some(words(71, &[LEAD_KEY]));
    let mut case = then(case, change(IMAGES, CONTENT, back), &lead());
    case.attach(Arc::new(flow(CONTENT).0));
    assert_eq!(case.answers().len(), 1, "and count where they were given");
    assert_eq!(
        Case::from_acts(case.chronology().to_vec()).map(|again| again.incident_type()),
        Some(Some(CONTENT))
    );
}

#[test]
fn nothing_is_changed_without_a_reason_a_duty_or_another_type() {
    let case = of_content();
    let reason = || Some(words(70, &[LEAD_KEY]));
    for (command, by, refused) in [
        (change(CONTENT, IMAGES, None), lead(), Refusal::NoReason),
        (
            change(CONTENT, CONTENT, reason()),
            lead(),
            Refusal::NoOtherType,
        ),
        (
            change(IMAGES, CONTENT, reason()),
            lead(),
            Refusal::NoOtherType,
        ),
        (
            change(CONTENT, IncidentType::MisuseByStaff, reason()),
            lead(),
            Refusal::BelongsInStaffLog,
        ),
        (
            change(CONTENT, IMAGES, reason()),
            teacher(),
            Refusal::NotYourDuty,
        ),
        (
            change(CONTENT, IMAGES, reason()),
            head(),
            Refusal::NotAReader,
        ),
    ] {
        assert_eq!(refusal(&case, command, &by), refused);
    }
    let concern = recorded(Log::Safeguarding);
    let command = change(CONTENT, IMAGES, reason());
    assert_eq!(refusal(&concern, command, &lead()), Refusal::NotTakenUp);
}

#[test]
fn it_is_offered_with_every_other_type_to_those_who_handle_it() {
    let case = of_content();
    let offered = |who: &StaffMember| {
        let next = allowed_next(who, &case);
        next.into_iter().find(|next| next.step == Step::ChangeType)
    };
    let types = offered(&lead()).expect("a lead handles it").types;
    assert!(types.contains(&IMAGES) && !types.contains(&CONTENT));
    assert!(!types.contains(&IncidentType::MisuseByStaff));
    assert_eq!(offered(&teacher()), None);
}
