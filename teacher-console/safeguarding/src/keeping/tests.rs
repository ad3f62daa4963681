//! Holding, looking again and deleting: two people, in the right order, and never what is held.

use super::*;
use crate::{CaseId, EnvelopeId, IncidentType, KeyId, Log, ReceivedReport, Role};
use proptest::prelude::*;

const YEARS_S: i64 = 365 * 24 * 60 * 60;
const CLOSED_AT: i64 = 1_000;
/// The act by which the second person agrees.
const AGREES: Digest = Digest([97; 32]);
const DUE: i64 = CLOSED_AT + 6 * YEARS_S;

fn person(number: u8, role: Role) -> StaffMember {
    StaffMember {
        id: PersonId([number; 16]),
        roles: vec![role],
        reader_keys: vec![KeyId([number; 16])],
        routes: Vec::new(),
    }
}

fn lead() -> StaffMember {
    person(1, Role::DesignatedSafeguardingLead)
}

fn deputy() -> StaffMember {
    person(2, Role::DeputySafeguardingLead)
}

fn teacher() -> StaffMember {
    person(3, Role::Teacher)
}

fn stranger() -> StaffMember {
    person(4, Role::Head)
}

fn words(number: u8) -> SealedWords {
    SealedWords {
        id: EnvelopeId([number; 16]),
        hash: Digest([number; 32]),
        readers: [1, 2, 3].map(|key| KeyId([key; 16])).to_vec(),
    }
}

fn closed() -> Case {
    let report = ReceivedReport {
        envelope: words(90),
        log: Log::Safeguarding,
        is_urgent: false,
        received_at_s: 1,
        is_opened: true,
        case: None,
        concern: None,
    };
    let id = CaseId([7; 16]);
    let first = report
        .record_concern(id, Digest([90; 32]), &lead(), 2)
        .unwrap();
    let mut case = Case::from_acts(vec![first]).unwrap();
    let act = |deed, payload| Act {
        case: id,
        by: lead().id,
        at_s: CLOSED_AT,
        payload: Digest([payload; 32]),
        deed,
    };
    let incident_type = IncidentType::BullyingOfPupil;
    case.apply(act(
        Deed::MadeIncident {
            incident_type,
            follows: None,
        },
        91,
    ));
    case.apply(act(Deed::Closed { outcome: words(92) }, 92));
    case
}

fn name(case: &Case) -> Digest {
    Digest([u8::try_from(case.length()).unwrap(); 32])
}

fn done(mut case: Case, command: KeepingCommand, by: &StaffMember, now_s: i64) -> Case {
    let act = case
        .decide_keeping(command, name(&case), by, now_s)
        .expect("the rules allow it");
    case.apply(act);
    case
}

fn no(case: &Case, command: KeepingCommand, by: &StaffMember, now_s: i64) -> Refusal {
    case.decide_keeping(command, Digest([99; 32]), by, now_s)
        .expect_err("the rules say no")
}

fn due() -> Case {
    done(closed(), review(DUE), &lead(), CLOSED_AT)
}

fn review(review_on_s: i64) -> KeepingCommand {
    KeepingCommand::SetReview {
        record: RecordKind::OtherIncident,
        review_on_s,
    }
}

fn hold(number: u8) -> KeepingCommand {
    KeepingCommand::Hold {
        reason: Some(words(number)),
    }
}

fn ask_release(number: u8) -> KeepingCommand {
    KeepingCommand::AskRelease {
        reason: Some(words(number)),
    }
}

fn waiting(case: &Case) -> Digest {
    Keeping::of(case).waits.expect("somebody asked").act
}

#[test]
fn deletion_needs_two_different_people_who_handle_the_log_once_the_day_has_come() {
    let case = due();
    let ask = || KeepingCommand::AskDeletion;
    assert_eq!(no(&case, ask(), &lead(), DUE - 1), Refusal::NotDue);
    assert_eq!(no(&closed(), ask(), &lead(), DUE), Refusal::NoReviewDay);
    assert_eq!(no(&case, ask(), &teacher(), DUE), Refusal::NotYourDuty);
    assert_eq!(no(&case, ask(), &stranger(), DUE), Refusal::NotAReader);
    let nobody_asked = case.agree_deletion(Digest([1; 32]), AGREES, &deputy(), DUE);
    assert_eq!(nobody_asked, Err(Refusal::NothingAsked));

    let case = done(case, ask(), &lead(), DUE);
    let request = waiting(&case);
    assert_eq!(no(&case, ask(), &deputy(), DUE), Refusal::AlreadyAsked);
    let agree = |who: &StaffMember, now_s| case.agree_deletion(request, AGREES, who, now_s);
    assert_eq!(agree(&lead(), DUE), Err(Refusal::SamePerson));
    assert_eq!(agree(&teacher(), DUE), Err(Refusal::NotYourDuty));
    assert_eq!(agree(&stranger(), DUE), Err(Refusal::NotAReader));
    let agreed = agree(&deputy(), DUE).unwrap();
    assert_eq!((agreed.request.by, agreed.by), (lead().id, deputy().id));
}

#[test]
fn a_held_record_cannot_be_deleted_by_any_pair() {
    let asked = done(due(), KeepingCommand::AskDeletion, &lead(), DUE);
    let request = waiting(&asked);
    let held = done(asked, hold(30), &deputy(), DUE);
    for who in [lead(), deputy(), teacher(), stranger()] {
        assert!(
            held.agree_deletion(request, AGREES, &who, DUE + YEARS_S)
                .is_err()
        );
        let asks = held.decide_keeping(
            KeepingCommand::AskDeletion,
            Digest([98; 32]),
            &who,
            DUE + YEARS_S,
        );
        assert!(asks.is_err(), "{:?}", who.roles);
    }
    // Lifting needs two as well, and what was asked before the hold stays asked for nothing.
    let asks = done(held, ask_release(31), &lead(), DUE);
    let release = || KeepingCommand::Release {
        request: waiting(&asks),
    };
    assert_eq!(no(&asks, release(), &lead(), DUE), Refusal::SamePerson);
    let free = done(asks.clone(), release(), &deputy(), DUE);
    let old = free.agree_deletion(request, AGREES, &deputy(), DUE);
    assert_eq!(old, Err(Refusal::NothingAsked));
    let again = done(free, KeepingCommand::AskDeletion, &lead(), DUE);
    assert!(
        again
            .agree_deletion(waiting(&again), AGREES, &deputy(), DUE)
            .is_ok()
    );
}

#[test]
fn a_day_earlier_than_the_table_is_refused_for_every_kind_and_a_later_one_is_not() {
    for row in crate::RETENTION {
        assert_eq!(RecordKind::from_name(row.name), Some(row.kind));
        if row.kind == RecordKind::Practice {
            // For invented cases alone, see the worries' tests.
            continue;
        }
        let first = row.kind.review_not_before_s(CLOSED_AT);
        let set = |review_on_s| KeepingCommand::SetReview {
            record: row.kind,
            review_on_s,
        };
        assert_eq!(
            no(&closed(), set(first - 1), &lead(), 1),
            Refusal::ReviewTooSoon
        );
        let case = done(closed(), set(first + YEARS_S), &lead(), 1);
        assert_eq!(Keeping::of(&case).review, Some((row.kind, first + YEARS_S)));
    }
    assert!(crate::RETENTION[1].years_after_closing_min >= 75, "D6");
}

#[test]
fn a_hold_and_its_lifting_say_why_and_anybody_who_handles_the_log_takes_a_wish_back() {
    let silent = KeepingCommand::Hold { reason: None };
    assert_eq!(no(&due(), silent, &lead(), 1), Refusal::NoReason);
    assert_eq!(no(&due(), ask_release(30), &lead(), 1), Refusal::NotHeld);
    let held = done(due(), hold(30), &lead(), 1);
    assert_eq!(no(&held, hold(31), &deputy(), 1), Refusal::IsHeld);
    assert_eq!(
        no(&held, ask_release(30), &lead(), 1),
        Refusal::EntryAlreadyThere
    );
    let asked = done(due(), KeepingCommand::AskDeletion, &lead(), DUE);
    let request = waiting(&asked);
    let back = done(asked, KeepingCommand::TakeBack { request }, &deputy(), DUE);
    assert_eq!(Keeping::of(&back).waits, None);
}

#[derive(Clone, Copy, Debug)]
enum Move {
    Review(i64),
    Hold,
    AskRelease,
    Release,
    AskDeletion,
    Agree,
    TakeBack,
}

fn moves() -> impl Strategy<Value = Vec<(Move, usize, i64)>> {
    let one = prop_oneof![
        (0_i64..2).prop_map(|years| Move::Review(DUE + years * YEARS_S)),
        Just(Move::Hold),
        Just(Move::AskRelease),
        Just(Move::Release),
        Just(Move::AskDeletion),
        Just(Move::Agree),
        Just(Move::TakeBack),
    ];
    proptest::collection::vec((one, 0_usize..4, -1_i64..2), 1..40)
}

proptest! {
    /// Whatever four people do in whatever order: what goes was closed, due, free of any hold, asked for by one
    /// person who handles the log and agreed to by another; and what is offered is exactly what is allowed.
    #[test]
    fn no_order_of_acts_deletes_what_is_held_early_or_alone(moves in moves()) {
        let people = [lead(), deputy(), teacher(), stranger()];
        let mut case = closed();
        let mut holds = 0_i32;
        for (place, (step, who, years)) in moves.into_iter().enumerate() {
            let (who, now_s) = (&people[who], DUE + years * YEARS_S);
            let number = u8::try_from(place + 100).unwrap();
            let request = Keeping::of(&case).waits.map_or(Digest([0; 32]), |asked| asked.act);
            let offered = allowed_keeping(who, &case, now_s);
            let is_offered = |step| offered.iter().any(|next| next.step == step);
            let (command, name) = match step {
                Move::Review(at) => (review(at), Step::SetReview),
                Move::Hold => (hold(number), Step::Hold),
                Move::AskRelease => (ask_release(number), Step::AskRelease),
                Move::Release => (KeepingCommand::Release { request }, Step::Release),
                Move::AskDeletion => (KeepingCommand::AskDeletion, Step::AskDeletion),
                Move::TakeBack => (KeepingCommand::TakeBack { request }, Step::TakeBack),
                Move::Agree => {
                    let agreed = case.agree_deletion(request, AGREES, who, now_s);
                    prop_assert_eq!(agreed.is_ok(), is_offered(Step::AgreeDeletion));
                    if let Ok(agreed) = agreed {
                        prop_assert_eq!(holds, 0);
                        prop_assert_ne!(agreed.by, agreed.request.by);
                        prop_assert!(agreed.review_on_s <= now_s);
                        for two in [agreed.by, agreed.request.by] {
                            prop_assert!([lead().id, deputy().id].contains(&two));
                        }
                    }
                    continue;
                }
            };
            let act = case.decide_keeping(command, Digest([number; 32]), who, now_s);
            prop_assert_eq!(act.is_ok(), is_offered(name), "{:?}", step);
            if let Ok(act) = act {
                match act.deed {
                    Deed::Held { .. } => holds += 1,
                    Deed::Released { .. } => holds -= 1,
                    _ => {}
                }
                case.apply(act);
                prop_assert_eq!(Keeping::of(&case).is_held, holds == 1);
            }
        }
    }
}
