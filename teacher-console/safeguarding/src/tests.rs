//! The duty of care as examples: one pupil's report on its way to a closed incident, and everything that may not happen.

use crate::*;

mod answering;
mod bell;
mod changed_type;
mod fields;
mod silence;
mod tasks;
mod worries;

const LEAD_KEY: KeyId = KeyId([1; 16]);
const TEACHER_KEY: KeyId = KeyId([2; 16]);
const HEAD_KEY: KeyId = KeyId([3; 16]);
const PAYLOAD: Digest = Digest([5; 32]);

fn person(number: u8, roles: &[Role], key: KeyId) -> StaffMember {
    StaffMember {
        id: PersonId([number; 16]),
        roles: roles.to_vec(),
        reader_keys: vec![key],
        routes: Vec::new(),
    }
}

fn lead() -> StaffMember {
    person(1, &[Role::DesignatedSafeguardingLead], LEAD_KEY)
}

fn teacher() -> StaffMember {
    person(2, &[Role::Teacher], TEACHER_KEY)
}

fn head() -> StaffMember {
    person(3, &[Role::Head, Role::DesignatedSafeguardingLead], HEAD_KEY)
}

fn words(number: u8, readers: &[KeyId]) -> SealedWords {
    SealedWords {
        id: EnvelopeId([number; 16]),
        hash: Digest([number; 32]),
        readers: readers.to_vec(),
    }
}

/// A pupil's report that the lead and the teacher can read, and the head cannot.
fn report(log: Log) -> ReceivedReport {
    ReceivedReport {
        envelope: words(9, &[LEAD_KEY, TEACHER_KEY]),
        log,
        concern: None,
        is_urgent: true,
        received_at_s: 50,
        is_opened: true,
        case: None,
    }
}

fn recorded(log: Log) -> Case {
    let act = report(log)
        .record_concern(CaseId([7; 16]), Digest([1; 32]), &lead(), 100)
        .expect("a reader may");
    Case::from_acts(vec![act]).expect("a case begins with a recorded concern")
}

fn then(mut case: Case, command: Command, by: &StaffMember) -> Case {
    let payload = Digest([u8::try_from(case.length()).unwrap() + 100; 32]);
    for act in case
        .decide(command, payload, by, 200)
        .expect("the rules allow it")
    {
        case.apply(act);
    }
    case
}

fn incident() -> Case {
    then(
        recorded(Log::Safeguarding),
        make(IncidentType::ContactFromAdult),
        &lead(),
    )
}

fn make(incident_type: IncidentType) -> Command {
    Command::MakeIncident {
        incident_type,
        follows: None,
    }
}

fn entry(number: u8) -> Command {
    Command::AddEntry {
        entry: words(number, &[LEAD_KEY]),
    }
}

fn close() -> Command {
    Command::Close {
        outcome: Some(words(40, &[LEAD_KEY])),
    }
}

fn export(number: u8) -> Command {
    Command::Export {
        reason: words(number, &[LEAD_KEY]),
    }
}

fn closed() -> Case {
    then(incident(), close(), &lead())
}

fn refusal(case: &Case, command: Command, by: &StaffMember) -> Refusal {
    case.decide(command, PAYLOAD, by, 300)
        .expect_err("the rules say no")
}

#[test]
fn a_report_becomes_a_concern_then_an_incident_gets_entries_and_is_closed() {
    let case = recorded(Log::Safeguarding);
    assert_eq!((case.status(), case.length()), (Status::Concern, 1));
    let case = then(case, make(IncidentType::BullyingOfPupil), &lead());
    assert_eq!(
        (case.status(), case.incident_type()),
        (Status::Incident, Some(IncidentType::BullyingOfPupil))
    );
    let case = then(case, entry(20), &teacher());
    let case = then(case, close(), &lead());
    assert_eq!((case.status(), case.length()), (Status::Closed, 4));
    assert_eq!(Case::from_acts(case.chronology().to_vec()), Some(case));
}

#[test]
fn a_report_is_handed_over_by_a_reader_who_has_opened_it_and_leaves_no_case_that_says_nothing() {
    let report = report(Log::Safeguarding);
    assert_eq!(report.may_hand_over(&lead(), None), Ok(()));
    let refused = report.may_hand_over(&head(), None);
    assert_eq!(refused, Err(Refusal::NotAReader));
    let unread = ReceivedReport {
        is_opened: false,
        ..report.clone()
    };
    let refused = unread.may_hand_over(&lead(), None);
    assert_eq!(refused, Err(Refusal::NotReadYet));

    let on_a_case = ReceivedReport {
        case: Some(CaseId([7; 16])),
        ..report
    };
    let hand_over = |case: &Case| on_a_case.may_hand_over(&lead(), Some(case));
    let case = recorded(Log::Safeguarding);
    assert_eq!(hand_over(&case), Err(Refusal::NothingWritten));
    let case = then(case, entry(20), &teacher());
    assert_eq!(hand_over(&case), Ok(()), "a concern");
    let case = then(case, make(IncidentType::BullyingOfPupil), &lead());
    let case = then(case, close(), &lead());
    assert_eq!(hand_over(&case), Ok(()), "closed");
    let worry = ReceivedReport {
        concern: Some((ConcernKind::Adult, teacher().id)),
        ..on_a_case
    };
    let refused = worry.may_hand_over(&lead(), Some(&case));
    assert_eq!(refused, Err(Refusal::AlreadyRecorded));
}

#[test]
fn a_person_it_was_not_sealed_for_can_do_and_see_nothing_whatever_the_role() {
    let report = report(Log::Safeguarding);
    assert_eq!(report.may_open(&head()), Err(Refusal::NotAReader));
    assert_eq!(report.may_mark_seen(&head()), Err(Refusal::NotAReader));
    assert_eq!(
        report.record_concern(CaseId([7; 16]), PAYLOAD, &head(), 1),
        Err(Refusal::NotAReader)
    );
    let case = incident();
    let correct = Command::Correct {
        entry: words(21, &[HEAD_KEY]),
        corrects: PAYLOAD,
    };
    for command in [make(IncidentType::Complaint), entry(20), correct, close()] {
        assert_eq!(
            refusal(&case, command.clone(), &head()),
            Refusal::NotAReader,
            "{command:?}"
        );
    }
    assert!(allowed_next(&head(), &case).is_empty());
}

#[test]
fn a_report_is_answered_and_put_on_record_only_after_somebody_opened_it_and_only_once() {
    let unread = ReceivedReport {
        is_opened: false,
        ..report(Log::Safeguarding)
    };
    assert_eq!(unread.may_open(&lead()), Ok(()));
    assert_eq!(unread.may_mark_seen(&lead()), Err(Refusal::NotReadYet));
    assert_eq!(
        unread.record_concern(CaseId([7; 16]), PAYLOAD, &lead(), 1),
        Err(Refusal::NotReadYet)
    );
    let on_record = ReceivedReport {
        case: Some(CaseId([7; 16])),
        ..report(Log::Safeguarding)
    };
    assert_eq!(
        on_record.record_concern(CaseId([8; 16]), PAYLOAD, &lead(), 1),
        Err(Refusal::AlreadyRecorded)
    );
}

#[test]
fn a_trusted_teacher_records_and_adds_but_does_not_take_up_or_close() {
    assert!(
        report(Log::Safeguarding)
            .record_concern(CaseId([7; 16]), PAYLOAD, &teacher(), 1)
            .is_ok()
    );
    let concern = recorded(Log::Safeguarding);
    assert_eq!(
        refusal(&concern, make(IncidentType::SelfHarm), &teacher()),
        Refusal::NotYourDuty
    );
    assert_eq!(
        refusal(&incident(), close(), &teacher()),
        Refusal::NotYourDuty
    );
    assert!(concern.decide(entry(22), PAYLOAD, &teacher(), 1).is_ok());
}

#[test]
fn what_is_taken_up_already_is_not_taken_up_again() {
    assert_eq!(
        refusal(&incident(), make(IncidentType::SelfHarm), &lead()),
        Refusal::AlreadyTakenUp
    );
}

#[test]
fn misuse_by_staff_stays_out_of_the_safeguarding_log() {
    let misuse = || make(IncidentType::MisuseByStaff);
    assert_eq!(
        refusal(&recorded(Log::Safeguarding), misuse(), &lead()),
        Refusal::BelongsInStaffLog
    );
    assert!(
        recorded(Log::Staff)
            .decide(misuse(), PAYLOAD, &lead(), 1)
            .is_ok()
    );
}

#[test]
fn a_case_about_the_head_is_not_the_safeguarding_leads_to_take_up() {
    let case = recorded(Log::Leaders);
    assert_eq!(
        refusal(&case, make(IncidentType::MisuseByStaff), &lead()),
        Refusal::NotYourDuty
    );
}

#[test]
fn a_correction_keeps_the_first_entry_and_only_its_author_makes_it() {
    let case = then(incident(), entry(20), &lead());
    let first = case.chronology()[2].payload;
    let correct = |corrects| Command::Correct {
        entry: words(21, &[LEAD_KEY]),
        corrects,
    };
    assert_eq!(
        refusal(&case, correct(first), &teacher()),
        Refusal::NotTheAuthor
    );
    assert_eq!(
        refusal(&case, correct(case.chronology()[0].payload), &lead()),
        Refusal::NotAnEntry
    );
    assert_eq!(
        refusal(&case, correct(Digest([99; 32])), &lead()),
        Refusal::NoSuchEntry
    );
    let before = case.chronology().to_vec();
    let case = then(case, correct(first), &lead());
    assert_eq!(
        case.chronology().get(..before.len()),
        Some(before.as_slice())
    );
    assert_eq!(
        refusal(&case, entry(20), &lead()),
        Refusal::EntryAlreadyThere
    );
}

#[test]
fn closing_needs_words_that_say_how_it_ended_and_happens_once() {
    assert_eq!(
        refusal(&recorded(Log::Safeguarding), close(), &lead()),
        Refusal::NotTakenUp
    );
    assert_eq!(
        refusal(&incident(), Command::Close { outcome: None }, &lead()),
        Refusal::NoOutcome
    );
    assert_eq!(refusal(&closed(), close(), &lead()), Refusal::AlreadyClosed);
    assert_eq!(
        refusal(&closed(), entry(21), &lead()),
        Refusal::AlreadyClosed
    );
}

/// D10, L-26: who has a right to a record has it after the case is closed as well.
#[test]
fn a_closed_case_can_still_be_handed_to_somebody_outside_and_stays_closed() {
    let case = then(closed(), export(51), &lead());
    assert_eq!(case.status(), Status::Closed);
    assert_eq!(refusal(&case, export(52), &teacher()), Refusal::NotYourDuty);
    assert_eq!(refusal(&case, export(52), &head()), Refusal::NotAReader);
    assert_eq!(
        refusal(&case, export(51), &lead()),
        Refusal::EntryAlreadyThere
    );
}

#[test]
fn what_is_offered_is_allowed_and_what_is_not_offered_is_refused() {
    let with_entry = then(incident(), entry(20), &lead());
    let entry_payload = with_entry.chronology()[2].payload;
    let cases = [
        recorded(Log::Safeguarding),
        incident(),
        with_entry,
        closed(),
        recorded(Log::Leaders),
    ];
    for case in &cases {
        for who in [lead(), teacher(), head()] {
            let offered: Vec<Step> = allowed_next(&who, case)
                .iter()
                .map(|next| next.step)
                .collect();
            let correct = Command::Correct {
                entry: words(31, &[LEAD_KEY]),
                corrects: entry_payload,
            };
            let commands = [
                (Step::MakeIncident, make(IncidentType::SelfHarm)),
                (Step::AddEntry, entry(30)),
                (Step::Correct, correct),
                (
                    Step::Close,
                    Command::Close {
                        outcome: Some(words(41, &[LEAD_KEY])),
                    },
                ),
                (Step::Export, export(51)),
            ];
            for (step, command) in commands {
                let is_allowed = case.decide(command, PAYLOAD, &who, 1).is_ok();
                assert_eq!(
                    offered.contains(&step),
                    is_allowed,
                    "{step:?} by {:?} when {:?}",
                    who.roles,
                    case.status()
                );
            }
        }
    }
}

#[test]
fn every_type_offered_in_a_log_is_accepted_there() {
    for (log, who) in [(Log::Safeguarding, lead()), (Log::Staff, lead())] {
        let case = recorded(log);
        let types = allowed_next(&who, &case).remove(0).types;
        assert_eq!(types.len(), if log == Log::Staff { 17 } else { 16 });
        for incident_type in types {
            assert!(
                case.decide(make(incident_type), PAYLOAD, &who, 1).is_ok(),
                "{incident_type:?}"
            );
        }
    }
}

#[test]
fn names_are_told_apart_and_read_back() {
    let rows: Vec<_> = IncidentType::ALL
        .iter()
        .map(|one| one.row().to_owned())
        .collect();
    assert_eq!(
        rows,
        (33..=50)
            .map(|number| format!("F-{number}"))
            .collect::<Vec<_>>()
    );
    for incident_type in IncidentType::ALL {
        assert_eq!(
            IncidentType::from_row(incident_type.row()),
            Some(incident_type)
        );
    }
    for role in Role::ALL {
        assert_eq!(Role::from_name(role.name()), Some(role));
    }
    for log in Log::ALL {
        assert_eq!(Log::from_number(log.number()), Some(log));
    }
    assert_eq!(
        CaseId::from_hex(&CaseId([0xa7; 16]).to_string()),
        Some(CaseId([0xa7; 16]))
    );
    assert_eq!(CaseId::from_hex("A7"), None);
}
