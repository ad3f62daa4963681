//! Worries that members of staff write down themselves (E-26, E-27, E-38).

use super::*;

const CASE: CaseId = CaseId([50; 16]);

fn worry(
    kind: ConcernKind,
    log: Log,
    by: &StaffMember,
    readers: &[KeyId],
) -> Result<Case, Refusal> {
    let concern = (words(51, readers), false);
    open_concern(CASE, log, kind, concern, Digest([1; 32]), by, 100)
        .map(|act| Case::from_acts(vec![act]).expect("a worry begins a case"))
}

fn on_route(mut who: StaffMember, log: Log) -> StaffMember {
    who.routes = vec![log];
    who
}

#[test]
fn any_member_of_staff_may_write_down_a_worry_and_only_readers_take_it_up() {
    let readers = [LEAD_KEY, TEACHER_KEY];
    let case =
        worry(ConcernKind::Child, Log::Safeguarding, &teacher(), &readers).expect("a teacher may");
    assert_eq!((case.status(), case.length()), (Status::Concern, 1));
    assert_eq!(case.concern_kind(), Some(ConcernKind::Child));
    let incident = then(case, make(IncidentType::SelfHarm), &lead());
    assert_eq!(incident.status(), Status::Incident);
}

#[test]
fn the_author_of_a_worry_is_no_reader_of_its_case_unless_a_route_names_them() {
    let readers = [LEAD_KEY, TEACHER_KEY];
    let of = |by: &StaffMember| {
        worry(ConcernKind::Child, Log::Safeguarding, by, &readers).expect("anybody may")
    };
    let case = of(&teacher());
    assert!(case.own_words_of(&teacher()).is_some());
    assert!(!case.is_reader(&teacher()));
    assert!(allowed_next(&teacher(), &case).is_empty());
    assert_eq!(
        refusal(&case, entry(20), &teacher()),
        Refusal::NotAReader,
        "what comes later is not the author's"
    );
    assert!(case.is_reader(&lead()) && case.own_words_of(&lead()).is_none());

    let deputy = on_route(teacher(), Log::Safeguarding);
    assert!(of(&deputy).is_reader(&deputy));
    let elsewhere = on_route(teacher(), Log::Staff);
    assert!(!of(&elsewhere).is_reader(&elsewhere));
}

#[test]
fn the_author_of_a_worry_cannot_say_that_it_is_in_hand() {
    let waiting = ReceivedReport {
        concern: Some((ConcernKind::Child, teacher().id)),
        ..report(Log::Safeguarding)
    };
    assert!(!waiting.is_waiting_for(&teacher()));
    assert_eq!(waiting.may_mark_seen(&teacher()), Err(Refusal::NotAReader));
    assert_eq!(waiting.may_open(&teacher()), Ok(()), "their own words");
    assert_eq!(waiting.may_mark_seen(&lead()), Ok(()));
}

#[test]
fn a_worry_about_an_adult_who_works_here_never_stands_among_pupils_records() {
    let readers = [LEAD_KEY, TEACHER_KEY];
    let of = |kind, log| worry(kind, log, &teacher(), &readers).map(|case| case.log());
    assert_eq!(
        of(ConcernKind::Adult, Log::Safeguarding),
        Err(Refusal::BelongsInStaffLog)
    );
    for log in [Log::Staff, Log::Leaders] {
        assert_eq!(of(ConcernKind::Adult, log), Ok(log));
    }
    assert_eq!(
        of(ConcernKind::Child, Log::Safeguarding),
        Ok(Log::Safeguarding)
    );
}

#[test]
fn nobody_writes_a_worry_that_they_could_not_read_again() {
    let unread = worry(
        ConcernKind::Filter,
        Log::Safeguarding,
        &teacher(),
        &[LEAD_KEY],
    );
    assert_eq!(unread, Err(Refusal::NotAReader));
}

#[test]
fn each_kind_of_worry_has_its_name_and_offers_first_what_it_usually_becomes() {
    for kind in ConcernKind::ALL {
        assert_eq!(ConcernKind::from_name(kind.name()), Some(kind));
        if kind == ConcernKind::Practice {
            continue;
        }
        let log = Log::Staff;
        let case = worry(kind, log, &teacher(), &[HEAD_KEY, TEACHER_KEY]).expect("belongs there");
        let steps = allowed_next(&head(), &case);
        let offered = &steps[0].types[..kind.usual_types().len()];
        for usual in kind.usual_types() {
            assert!(offered.contains(usual), "{kind:?} first offers {offered:?}");
        }
    }
    assert_eq!(ConcernKind::from_name("gossip"), None);
}

#[test]
fn practice_is_begun_by_those_who_take_up_real_cases_and_rings_for_nobody() {
    let (log, kind) = (Log::Safeguarding, ConcernKind::Practice);
    let lead = on_route(lead(), log);
    let begin = |by: &StaffMember, log, is_urgent| {
        let concern = (words(51, &[LEAD_KEY, TEACHER_KEY]), is_urgent);
        open_concern(CASE, log, kind, concern, Digest([1; 32]), by, 100)
    };
    assert!(begin(&lead, log, false).is_ok());
    assert_eq!(begin(&lead, log, true), Err(Refusal::OnlyPractice));
    assert_eq!(begin(&teacher(), log, false), Err(Refusal::NotYourDuty));
    assert_eq!(
        begin(&head(), Log::Staff, false),
        Err(Refusal::BelongsInStaffLog)
    );
}

#[test]
fn practice_goes_through_every_step_but_waits_for_nobody_and_is_handed_to_nobody() {
    let log = Log::Safeguarding;
    let lead = on_route(lead(), log);
    let case = worry(ConcernKind::Practice, log, &lead, &[LEAD_KEY]).expect("may practise");
    let waiting = |concern| ReceivedReport {
        envelope: words(51, &[LEAD_KEY]),
        log,
        concern,
        is_urgent: false,
        received_at_s: 100,
        is_opened: true,
        case: Some(CASE),
    };
    let author = PersonId([99; 16]);
    assert!(waiting(Some((ConcernKind::Child, author))).is_waiting_for(&lead));
    assert!(!waiting(Some((ConcernKind::Practice, author))).is_waiting_for(&lead));
    let critical = then(case.clone(), make(IncidentType::CriticalIncident), &lead);
    assert!(!critical.asks_for_silence(), "nobody is asked for anything");
    let case = then(case, make(IncidentType::SexualImages), &lead);
    let case = then(case, entry(60), &lead);
    let offered = allowed_next(&lead, &case);
    assert!(offered.iter().any(|next| next.step == Step::Close));
    assert!(offered.iter().all(|next| next.step != Step::Export));
    let case = then(case, close(), &lead);
    assert_eq!(refusal(&case, export(61), &lead), Refusal::OnlyPractice);
}

#[test]
fn no_real_case_is_kept_as_practice_and_no_practice_as_a_real_one() {
    let log = Log::Safeguarding;
    let lead = on_route(lead(), log);
    let review = |record| KeepingCommand::SetReview {
        record,
        review_on_s: 100_000_000_000,
    };
    let practice = worry(ConcernKind::Practice, log, &lead, &[LEAD_KEY]).expect("may practise");
    let practice = then(
        then(practice, make(IncidentType::DataBreach), &lead),
        close(),
        &lead,
    );
    let (as_practice, as_real) = (
        review(RecordKind::Practice),
        review(RecordKind::OtherIncident),
    );
    let decided = |case: &Case, command: &KeepingCommand| {
        case.decide_keeping(command.clone(), PAYLOAD, &lead, 300)
    };
    assert!(decided(&practice, &as_practice).is_ok());
    assert_eq!(decided(&practice, &as_real), Err(Refusal::WrongRecord));
    assert!(decided(&closed(), &as_real).is_ok());
    assert_eq!(decided(&closed(), &as_practice), Err(Refusal::WrongRecord));
}
