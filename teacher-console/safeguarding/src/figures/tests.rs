//! A reader who knows the whole of this code, and everything that is shown, works out no small count.

use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

use super::facts::{LESSONS, PASSED_ON};
use super::hiding::{followed_up, other_part, total};
use super::*;
use crate::{
    Act, CaseId, ConcernKind, Deed, Digest, EnvelopeId, FieldKind, Followed, IncidentType, Library,
    Log, PersonId, SealedWords, StepAnswered,
};

const DAY_S: i64 = 24 * 60 * 60;
/// Fewer possible values than this, and a hidden count is given away.
const POSSIBLE_MIN: usize = 3;

fn fact(incident_type: Option<IncidentType>) -> Fact {
    Fact {
        log: Log::Safeguarding,
        is_practice: false,
        is_contact: false,
        is_from_a_pupil: true,
        arrived_at_s: 100,
        first_opened_at_s: Some(160),
        incident_type,
        is_followed_up: true,
        is_passed_on: false,
        is_open: false,
        closed_at_s: None,
        says_change: false,
        what_followed: None,
    }
}

fn many(incident_type: IncidentType, count: usize) -> Vec<Fact> {
    vec![fact(Some(incident_type)); count]
}

fn figures(facts: &[Fact]) -> TermFigures {
    TermFigures::of(facts, 0, DAY_S)
}

/// What a reader sees of one row of counts.
fn shown(counts: &[u32]) -> (Vec<Count>, Total) {
    (
        counts.iter().map(|count| Count::of(*count)).collect(),
        total(counts),
    )
}

/// Holds each hidden count of what is shown against all counts that are shown alike.
fn hold_apart(all: impl Iterator<Item = Vec<u32>>) {
    let mut alike: BTreeMap<(Vec<Count>, Total), Vec<BTreeSet<u32>>> = BTreeMap::new();
    for counts in all {
        let possible = alike
            .entry(shown(&counts))
            .or_insert_with(|| vec![BTreeSet::new(); counts.len()]);
        for (possible, count) in possible.iter_mut().zip(&counts) {
            possible.insert(*count);
        }
    }
    for ((counts, total), possible) in alike {
        for (count, possible) in counts.iter().zip(possible) {
            let is_hidden = *count == Count::FewerThanFive;
            assert!(
                !is_hidden || possible.len() >= POSSIBLE_MIN,
                "{counts:?} and {total:?} leave {possible:?}"
            );
        }
    }
}

/// I-27: every table of five kinds with small counts beside every sum of larger ones.
#[test]
fn no_hidden_count_can_be_narrowed_to_fewer_than_three_values() {
    for larger in [0_u32, 5, 6, 7, 8, 9] {
        let tables = (0..5_u32.pow(4)).map(move |number| {
            let small = (0..4).map(|place| number / 5_u32.pow(place) % 5);
            small.chain([larger]).collect()
        });
        hold_apart(tables);
    }
}

/// The same with five small ones, which no larger one stands beside.
#[test]
fn a_school_with_small_counts_alone_gives_none_away() {
    hold_apart((0..5_u32.pow(5)).map(|number| {
        (0..5)
            .map(|place| number / 5_u32.pow(place) % 5)
            .collect::<Vec<_>>()
    }));
}

/// What would be shown without the second hiding: three tables of which this test's own attacker finds a count.
#[test]
fn rounding_alone_would_have_given_counts_away() {
    let nearest = |counts: &[u32]| (counts.iter().sum::<u32>() + 2) / 5 * 5;
    // 9 + 14 + 11 and a hidden one: about 40 can only be 38.
    assert_eq!(nearest(&[9, 14, 11, 4]), 40);
    assert!((1..4).all(|count| nearest(&[9, 14, 11, count]) != 40));
    assert_eq!(total(&[9, 14, 11, 4]), total(&[9, 14, 11, 1]));
    // Two hidden ones beside ten.
    assert_eq!(nearest(&[10, 4, 4]), 20);
    assert!((1..=4).all(|count| (1..4).all(|other| nearest(&[10, count, other]) != 20)));
    assert_eq!(total(&[10, 4, 4]), total(&[10, 4, 2]));
}

proptest! {
    /// The total is near what it says: never further off than the width of what is hidden.
    #[test]
    fn a_total_is_never_far_from_the_truth(counts in prop::collection::vec(0_u32..40, 1..6)) {
        let all: u32 = counts.iter().sum();
        match total(&counts) {
            Total::Nought => prop_assert_eq!(all, 0),
            Total::FewerThanFive => prop_assert!((1..5).contains(&all)),
            Total::About(about) => prop_assert!(about.abs_diff(all) <= 4 && about % 5 == 0),
        }
    }

    /// a year is what its terms said, so it can say no more; and it is true.
    #[test]
    fn a_year_holds_the_truth_between_its_ends(terms in prop::collection::vec(0_u32..40, 3)) {
        let year = Range::added(terms.iter().map(|count| Count::of(*count)));
        let all: u32 = terms.iter().sum();
        prop_assert!((year.least..=year.most).contains(&all));
        for (place, count) in terms.iter().enumerate() {
            let hidden = (1..=4).contains(count);
            for other in (1..=4).filter(|_| hidden) {
                let mut changed = terms.clone();
                changed[place] = other;
                prop_assert_eq!(Range::added(changed.into_iter().map(Count::of)), year);
            }
        }
    }
}

/// What became of a count: enumerates every row there can be, and holds those that are shown alike against each other.
#[test]
fn what_became_of_a_count_gives_no_small_one_away() {
    type Row = (Count, Part, Part, Part);
    let mut alike: BTreeMap<Row, Vec<[u32; 4]>> = BTreeMap::new();
    for all in 1..=14 {
        for done in 0..=all {
            for passed in 0..=done {
                // What nobody followed up is open.
                for open in all - done..=all {
                    let row = (
                        Count::of(all),
                        followed_up(done, all),
                        other_part(passed, all, done == all),
                        other_part(open, all, done == all),
                    );
                    alike
                        .entry(row)
                        .or_default()
                        .push([all, done, passed, open]);
                }
            }
        }
    }
    for (row, possible) in alike {
        let values = |column: usize| {
            let all = possible.iter().map(|truth| truth[column]);
            all.collect::<BTreeSet<u32>>()
        };
        if row.0 == Count::FewerThanFive {
            let all = BTreeSet::from([1, 2, 3, 4]);
            assert_eq!(values(0), all, "{row:?}: the total stands on this");
        }
        for (part, column) in [(row.1, 1), (row.2, 2), (row.3, 3)] {
            let is_told = matches!(part, Part::Nought | Part::All | Part::Exactly(_));
            let left = values(column);
            assert!(is_told || left.len() >= POSSIBLE_MIN, "{row:?}: {left:?}");
        }
    }
}

#[test]
fn a_term_is_counted_by_kind_of_risk() {
    let mut all = many(IncidentType::ContactFromAdult, 9);
    all.extend(many(IncidentType::BullyingOfPupil, 14));
    all.extend(many(IncidentType::AccidentalContent, 11));
    all.extend(many(IncidentType::ScamOrCopyright, 2));
    all[0].is_passed_on = true;
    let told = figures(&all);
    let counts: Vec<_> = told.kinds.iter().map(|row| (row.kind, row.count)).collect();
    assert_eq!(
        counts,
        [
            (Some(Risk::Contact), Count::Exactly(9)),
            (Some(Risk::Conduct), Count::Exactly(14)),
            (Some(Risk::Content), Count::Exactly(11)),
            (Some(Risk::Commerce), Count::FewerThanFive),
            (None, Count::Nought),
        ]
    );
    assert_eq!(told.total, Total::About(35));
    assert_eq!(told.kinds[0].followed_up, Part::All);
    assert_eq!(told.kinds[0].passed_on, Part::FewerThanFive);
    assert_eq!(told.kinds[1].passed_on, Part::Nought);
    let promptness = told.promptness.unwrap();
    assert_eq!(promptness.by_next_school_day, Share::All);
    assert_eq!(promptness.half_within_minutes, Some(5));
}

/// K7, P16.
#[test]
fn p16_worries_about_staff_and_practice_are_counted_nowhere() {
    let counted = many(IncidentType::BullyingOfPupil, 6);
    let without = figures(&counted);
    for log in [Log::Staff, Log::Leaders] {
        let mut with = counted.clone();
        with.extend(
            many(IncidentType::MisuseByStaff, 7)
                .into_iter()
                .map(|mut fact| {
                    fact.log = log;
                    fact
                }),
        );
        assert_eq!(figures(&with), without);
        assert_eq!(
            by_month(&with, |_| Some(1)),
            by_month(&counted, |_| Some(1))
        );
    }
    let mut practice = fact(Some(IncidentType::BullyingOfPupil));
    let mut with = counted.clone();
    with.push(practice.clone());
    assert_ne!(figures(&with), without, "a seventh would be seen");
    practice.is_practice = true;
    with[6] = practice;
    assert_eq!(figures(&with), without);
}

#[test]
fn only_what_arrived_in_the_term_counts() {
    let mut all = many(IncidentType::BullyingOfPupil, 6);
    all[0].arrived_at_s = -1;
    assert_eq!(figures(&all).kinds[1].count, Count::Exactly(5));
    all[1].arrived_at_s = DAY_S;
    assert_eq!(figures(&all).kinds[1].count, Count::FewerThanFive);
}

#[test]
fn how_soon_is_said_only_of_enough_reports_of_children() {
    let mut all = many(IncidentType::BullyingOfPupil, 5);
    assert!(figures(&all).promptness.is_some());
    all[0].is_from_a_pupil = false;
    assert_eq!(figures(&all).promptness, None, "four are too few");
    let mut ten = many(IncidentType::BullyingOfPupil, 10);
    ten[0].first_opened_at_s = None;
    let told = figures(&ten).promptness.unwrap();
    assert_eq!(told.by_next_school_day, Share::NearlyAll);
    for one in &mut ten[1..6] {
        one.first_opened_at_s = Some(100 + 6 * DAY_S);
    }
    let told = figures(&ten).promptness.unwrap();
    assert_eq!(told.by_next_school_day, Share::FewerThanHalf);
    assert_eq!(told.half_within_minutes, None);
}

/// K1, M-01 to M-03: the rows of the requirements, each under one C.
#[test]
fn k1_every_type_belongs_to_exactly_one_kind_of_risk() {
    let under = |risk: Risk| -> Vec<&str> {
        let mut all = IncidentType::ALL.into_iter();
        all.by_ref()
            .filter(|one| one.risk() == risk)
            .map(IncidentType::row)
            .collect()
    };
    assert_eq!(under(Risk::Content), ["F-33", "F-34", "F-40", "F-41"]);
    assert_eq!(under(Risk::Contact), ["F-39", "F-42", "F-44"]);
    assert_eq!(under(Risk::Commerce), ["F-47"]);
    let all: usize = Risk::ALL.into_iter().map(|risk| under(risk).len()).sum();
    assert_eq!(all, IncidentType::ALL.len());
}

fn words(number: u8) -> SealedWords {
    SealedWords {
        id: EnvelopeId([number; 16]),
        hash: Digest([number; 32]),
        readers: Vec::new(),
    }
}

fn act(case: u8, at_s: i64, deed: Deed) -> Dated {
    Dated {
        at_s,
        what: Happening::Act(Act {
            case: CaseId([case; 16]),
            by: PersonId([1; 16]),
            at_s,
            payload: Digest([0; 32]),
            deed,
        }),
    }
}

fn arrives(report: u8, at_s: i64) -> Dated {
    Dated {
        at_s,
        what: Happening::ReportArrived(EnvelopeId([report; 16])),
    }
}

fn recorded(report: u8, at_s: i64) -> Dated {
    let deed = Deed::RecordedConcern {
        log: Log::Safeguarding,
        report: words(report),
        is_urgent: false,
    };
    act(report, at_s, deed)
}

#[test]
fn a_report_is_followed_through_the_log_as_far_as_the_log_goes() {
    let opened = Dated {
        at_s: 20,
        what: Happening::WordsGiven(vec![EnvelopeId([1; 16])]),
    };
    let made = Deed::MadeIncident {
        incident_type: IncidentType::ContactFromAdult,
        follows: None,
    };
    let log = [
        arrives(1, 10),
        opened,
        recorded(1, 30),
        act(1, 40, made),
        act(1, 50, Deed::AddedEntry { entry: words(2) }),
        act(1, 60, Deed::Exported { reason: words(3) }),
        act(1, 70, Deed::Closed { outcome: words(4) }),
    ];
    let until = |number: usize| {
        let facts = facts(Log::Safeguarding, &log[..number]);
        assert_eq!(facts.len(), 1);
        facts[0].clone()
    };
    assert_eq!((until(1).first_opened_at_s, until(1).risk()), (None, None));
    assert_eq!(until(2).first_opened_at_s, Some(20));
    assert_eq!(until(4).risk(), Some(Risk::Contact));
    assert!(!until(4).is_followed_up, "taking it up alone is not that");
    assert!(until(5).is_followed_up && !until(5).is_passed_on);
    assert!(
        !until(6).is_passed_on && until(6).is_open,
        "a family's own record is handed out as well"
    );
    assert!(!until(7).is_open);
    assert_eq!(until(7).arrived_at_s, 10);
}

/// I-01, F-22, F-78: the last answer counts, and every answer by which a body outside is told is known.
#[test]
fn a_case_is_passed_on_by_the_answer_that_says_so() {
    let answer = |step: &str, answer: &str| {
        let answered = StepAnswered {
            follows: Followed {
                procedure: "extremism".to_owned(),
                edition: Digest([3; 32]),
            },
            step: step.to_owned(),
            answer: answer.to_owned(),
            field: None,
            words: None,
        };
        act(1, 50, Deed::AnsweredStep(Box::new(answered)))
    };
    let is_passed_on = |answers: &[Dated]| {
        let mut log = vec![arrives(1, 10), recorded(1, 30)];
        log.extend_from_slice(answers);
        facts(Log::Safeguarding, &log)[0].is_passed_on
    };
    let (yes, no) = (answer("refer", "yes"), answer("refer", "no"));
    assert!(is_passed_on(std::slice::from_ref(&yes)));
    assert!(is_passed_on(&[no.clone(), yes.clone()]));
    assert!(!is_passed_on(&[yes.clone(), no.clone()]), "gone back");
    assert!(is_passed_on(&[answer("police-question", "told"), no]));
    assert!(is_passed_on(&[answer("meeting", "police")]), "F-79");
    assert!(is_passed_on(&[answer("police-now", "told")]), "F-56");
    assert!(!is_passed_on(&[answer("police", "not-told")]));
    assert!(!is_passed_on(&[answer("another", "yes")]));
}

/// I-08, F-27.
#[test]
fn i08_a_closed_incident_says_when_something_should_change() {
    let lessons = |answer: &str| {
        let answered = StepAnswered {
            follows: Followed {
                procedure: "extremism".to_owned(),
                edition: Digest([3; 32]),
            },
            step: LESSONS.0.to_owned(),
            answer: answer.to_owned(),
            field: None,
            words: None,
        };
        act(1, 50, Deed::AnsweredStep(Box::new(answered)))
    };
    let closed = act(1, 60, Deed::Closed { outcome: words(4) });
    let told = |answers: &[Dated]| {
        let mut log = vec![arrives(1, 10), recorded(1, 30)];
        log.extend_from_slice(answers);
        let fact = &facts(Log::Safeguarding, &log)[0];
        (fact.says_change, fact.closed_at_s)
    };
    let change = lessons(LESSONS.1);
    assert_eq!(told(std::slice::from_ref(&change)), (true, None));
    assert_eq!(told(&[change.clone(), closed]), (true, Some(60)));
    assert_eq!(
        told(&[change, lessons("nothing")]),
        (false, None),
        "gone back"
    );
    let (library, _) = Library::read(&[], |_| Digest([0; 32]));
    for (procedure, _) in library.procedures() {
        let mut answers = procedure
            .step(LESSONS.0)
            .into_iter()
            .flat_map(|step| &step.answers);
        let has_it = answers.any(|one| one.id == LESSONS.1);
        assert!(has_it, "{} says what was learnt", procedure.id());
    }
}

/// I-01, I-03: one rule for all of them, so that the footnote of the report is true.
#[test]
fn every_shipped_answer_by_which_a_body_outside_is_told_of_a_pupils_case_is_counted() {
    let (library, _) = Library::read(&[], |_| Digest([0; 32]));
    let of_pupils = library.procedures().iter().filter(|(procedure, _)| {
        let mut types = procedure.types().iter();
        types.any(|one| one.belongs_in(Log::Safeguarding))
    });
    let mut unused = PASSED_ON.to_vec();
    for step in of_pupils.flat_map(|(procedure, _)| procedure.steps()) {
        for answer in &step.answers {
            let is_counted = PASSED_ON.contains(&(&step.id, &answer.id));
            unused.retain(|one| *one != (step.id.as_str(), answer.id.as_str()));
            let says = answer.says.as_deref();
            let tells_police = says == Some("police");
            let refers = answer.needs == Some(FieldKind::Referral) && says != Some("none");
            assert!(
                is_counted || !(tells_police || refers),
                "{}: {}",
                step.id,
                answer.id
            );
        }
    }
    assert_eq!(unused, [], "no such answer is shipped");
}

#[test]
fn a_worry_of_staff_counts_and_an_answered_report_needs_no_case() {
    let worry = Deed::OpenedConcern {
        log: Log::Safeguarding,
        kind: ConcernKind::Child,
        concern: words(9),
        is_urgent: false,
    };
    let answered = |is_done| Dated {
        at_s: 30,
        what: Happening::Answered {
            report: EnvelopeId([1; 16]),
            is_done,
        },
    };
    let all = facts(
        Log::Safeguarding,
        &[arrives(1, 10), answered(true), act(9, 40, worry)],
    );
    let [report, worry] = all.as_slice() else {
        panic!("two facts: {all:?}");
    };
    assert!(report.is_followed_up && !report.is_open);
    assert!(!worry.is_from_a_pupil && worry.is_open && !worry.is_followed_up);
    assert!(worry.is_counted());
    let invented = Deed::OpenedConcern {
        log: Log::Safeguarding,
        kind: ConcernKind::Practice,
        concern: words(9),
        is_urgent: false,
    };
    let practised = facts(Log::Safeguarding, &[act(9, 40, invented)]);
    assert!(!practised[0].is_counted(), "K-19");
    // Once it is on a case, the case says whether it is open.
    let on_a_case = [arrives(1, 10), recorded(1, 20), answered(true)];
    assert!(facts(Log::Safeguarding, &on_a_case)[0].is_open);
}

/// F-31.
#[test]
fn f31_a_contact_while_pupils_learn_at_home_is_no_worry_until_it_is_taken_up() {
    let contact = Deed::OpenedConcern {
        log: Log::Safeguarding,
        kind: ConcernKind::RemoteLearning,
        concern: words(9),
        is_urgent: false,
    };
    let taken_up = Deed::MadeIncident {
        incident_type: IncidentType::DisturbingCommunication,
        follows: None,
    };
    let log = [act(9, 40, contact), act(9, 50, taken_up)];
    let noted = &facts(Log::Safeguarding, &log[..1])[0];
    assert!(noted.is_contact && !noted.is_counted());
    assert!(facts(Log::Safeguarding, &log)[0].is_counted());
}

#[test]
fn school_days_leave_out_the_weekend() {
    // Friday, 6 November 2026, at noon.
    let friday = 1_793_966_400;
    assert_eq!(school_days_between(friday, friday + 60), 0);
    assert_eq!(school_days_between(friday, friday + 2 * DAY_S), 0);
    assert_eq!(school_days_between(friday, friday + 3 * DAY_S), 1);
    assert_eq!(
        school_days_between(friday, friday + 14 * DAY_S),
        QUIET_SCHOOL_DAYS
    );
    assert_eq!(school_days_between(friday, friday - DAY_S), 0);
}

/// I-05, I-30.
#[test]
fn months_are_counted_exactly_for_those_who_keep_the_log() {
    let mut all = many(IncidentType::ScamOrCopyright, 3);
    all[0].arrived_at_s = 2 * DAY_S;
    all[1].incident_type = None;
    let day = |at_s| i32::try_from(at_s / DAY_S).ok();
    all[2].is_passed_on = true;
    let row = |month, counts, passed_on| MonthCounts {
        month,
        counts,
        passed_on,
    };
    assert_eq!(
        by_month(&all, day),
        [row(0, [0, 0, 0, 1, 1], 1), row(2, [0, 0, 0, 1, 0], 0)]
    );
}
