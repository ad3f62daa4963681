//! Sealed fields: a kind is named in the clear, what it says is not, and one without words says nothing.

use super::*;

fn field(number: u8, field: FieldKind, due_on_s: Option<i64>) -> Command {
    Command::AddField {
        entry: Some(words(number, &[LEAD_KEY])),
        field,
        due_on_s,
    }
}

#[test]
fn a_field_of_every_kind_can_be_added_and_is_known_by_its_kind_alone() {
    let mut case = incident();
    // Two adults and one computer come before anything is looked at.
    let first = [FieldKind::Adults, FieldKind::Computer];
    let rest = FieldKind::ALL.into_iter();
    let rest = rest.filter(|kind| !first.contains(kind));
    for (number, kind) in (60..).zip(first.into_iter().chain(rest)) {
        assert!(!case.has_field(kind), "{}", kind.name());
        let due_on_s = (kind == FieldKind::Task).then_some(900);
        case = then(case, field(number, kind, due_on_s), &lead());
        assert!(case.has_field(kind), "{}", kind.name());
        assert_eq!(FieldKind::from_name(kind.name()), Some(kind));
    }
    assert_eq!(Case::from_acts(case.chronology().to_vec()), Some(case));
}

#[test]
fn a_field_without_sealed_words_is_refused() {
    let empty = Command::AddField {
        entry: None,
        field: FieldKind::Told,
        due_on_s: None,
    };
    assert_eq!(refusal(&incident(), empty, &lead()), Refusal::NothingSealed);
}

#[test]
fn a_task_has_a_day_and_nothing_else_has_one() {
    let case = incident();
    for (kind, due_on_s) in [(FieldKind::Task, None), (FieldKind::Told, Some(900))] {
        assert_eq!(
            refusal(&case, field(60, kind, due_on_s), &lead()),
            Refusal::DayOfATask,
            "{}",
            kind.name()
        );
    }
}

#[test]
fn a_field_is_corrected_like_any_entry_and_only_by_its_author() {
    let case = then(incident(), field(60, FieldKind::Told, None), &lead());
    let payload = case.chronology().last().unwrap().payload;
    let correct = |number| Command::Correct {
        entry: words(number, &[LEAD_KEY]),
        corrects: payload,
    };
    let corrected = then(case, correct(61), &lead());
    assert_eq!(corrected.length(), 4);
    assert_eq!(
        refusal(&corrected, entry(60), &lead()),
        Refusal::EntryAlreadyThere
    );
    assert_eq!(
        refusal(&corrected, field(62, FieldKind::Told, None), &head()),
        Refusal::NotAReader
    );
}

fn added(case: Case, number: u8, kind: FieldKind) -> Case {
    then(case, field(number, kind, None), &lead())
}

/// F-13, F-57, F-58.
#[test]
fn nothing_is_checked_or_audited_before_two_adults_and_one_computer_are_on_record() {
    let mut case = incident();
    for kind in [FieldKind::Check, FieldKind::Audit] {
        let refused = refusal(&case, field(60, kind, None), &lead());
        assert_eq!(refused, Refusal::TwoAdultsFirst, "{}", kind.name());
    }
    case = added(case, 61, FieldKind::Adults);
    let refused = refusal(&case, field(60, FieldKind::Check, None), &lead());
    assert_eq!(refused, Refusal::TwoAdultsFirst);
    case = added(case, 62, FieldKind::Computer);
    case = added(case, 63, FieldKind::Check);
    case = added(case, 64, FieldKind::Audit);
    // F-78: nobody looks for a picture of a child, also where the type has changed since.
    let changed = |from, to, number| Command::ChangeType {
        from,
        incident_type: to,
        follows: None,
        reason: Some(words(number, &[LEAD_KEY])),
    };
    let (was, images) = (
        case.incident_type().expect("taken up"),
        IncidentType::SexualImages,
    );
    let case = then(case, changed(was, images, 70), &lead());
    let case = then(case, changed(images, was, 71), &lead());
    let refused = refusal(&case, field(72, FieldKind::Check, None), &lead());
    assert_eq!(refused, Refusal::NobodyLooks);
}

/// F-88.
#[test]
fn an_adults_files_are_looked_at_only_once_the_note_on_privacy_is_on_record() {
    let make = Command::MakeIncident {
        incident_type: IncidentType::MisuseByStaff,
        follows: None,
    };
    let head = person(5, &[Role::Head], LEAD_KEY);
    let mut case = then(recorded(Log::Staff), make, &head);
    for (number, kind) in [(61, FieldKind::Adults), (62, FieldKind::Computer)] {
        case = then(case, field(number, kind, None), &head);
    }
    let refused = refusal(&case, field(60, FieldKind::Audit, None), &head);
    assert_eq!(refused, Refusal::PrivacyFirst);
    case = then(case, field(63, FieldKind::ImpactNote, None), &head);
    case = then(case, field(60, FieldKind::Audit, None), &head);
    assert!(case.has_field(FieldKind::Audit));
}

/// F-22, F-92, G-22, H-04.
#[test]
fn a_referral_and_a_sanction_are_added_only_by_those_who_decide_about_them() {
    let case = then(
        incident(),
        Command::AddEntry {
            entry: words(60, &[LEAD_KEY]),
        },
        &lead(),
    );
    let deputy = person(1, &[Role::DeputySafeguardingLead], LEAD_KEY);
    let adds = |kind, by: &StaffMember| {
        case.decide(field(61, kind, None), Digest([9; 32]), by, 900)
            .map(drop)
    };
    let (referral, sanction) = (FieldKind::Referral, FieldKind::Sanction);
    for nobody in [&deputy, &teacher()] {
        assert_eq!(adds(referral, nobody), Err(Refusal::NotYourDuty));
    }
    assert_eq!(adds(sanction, &teacher()), Err(Refusal::NotYourDuty));
    assert_eq!(adds(sanction, &deputy), Ok(()));
    assert_eq!(adds(referral, &lead()), Ok(()));
    // They are told so before they write anything.
    let kinds = |by: &StaffMember| {
        let refused = case.not_to_be_added(by).into_iter();
        refused.map(|(kind, _)| kind).collect::<Vec<_>>()
    };
    let looking = [FieldKind::Check, FieldKind::Audit];
    assert_eq!(kinds(&lead()), looking);
    assert_eq!(kinds(&deputy), [looking[0], looking[1], referral]);
    assert!(kinds(&teacher()).contains(&sanction));
    let concern = recorded(Log::Safeguarding);
    let refused = refusal(&concern, field(61, sanction, None), &lead());
    assert_eq!(refused, Refusal::NotTakenUp);
}
