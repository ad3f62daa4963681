//! Nothing repeats that stands in one case alone, and nobody is compared whose case was not opened.

use protocol::cases::CaseStatus;
use zeroize::Zeroizing;

use super::{seen::SeenPerson, *};

// Wednesday, 3 December 2025, at noon.
const NOW: UtcSeconds = 1_764_763_200;
const DAY: i64 = 24 * 60 * 60;

fn row(number: u8, days_ago: i64, kind: &str) -> CaseRow {
    CaseRow {
        case: Id([number; 16]),
        status: CaseStatus::Incident,
        incident_type: Some(kind.to_owned()),
        opened_at: NOW - days_ago * DAY,
        length: 4,
        practice: number == 9,
        changed_at: NOW,
        quiet_school_days: None,
        next_due: None,
    }
}

fn known_as(reference: &str) -> SeenPerson {
    SeenPerson {
        reference: Zeroizing::new(reference.to_owned()),
        ..SeenPerson::default()
    }
}

fn seen(person: &str, service: &str) -> SeenCase {
    let one = |words: &str| vec![Zeroizing::new(words.to_owned())];
    SeenCase {
        people: vec![known_as(person), known_as(person)],
        places: one("In school"),
        services: one(service),
        times: one("In lessons"),
        ..SeenCase::default()
    }
}

fn repeat(what: &str, cases: u32) -> Repeat {
    Repeat {
        what: what.to_owned(),
        cases,
    }
}

#[test]
fn what_stands_in_two_cases_is_found_and_what_stands_twice_in_one_is_not() {
    let rows = [row(1, 1, "F-36"), row(2, 8, "F-36"), row(3, 30, "F-39")];
    let opened = [
        (Id([1; 16]), seen("P-14", "Chatterbox")),
        (Id([2; 16]), seen("P-22", "chatterbox")),
    ];
    let found = patterns(&rows, &opened.into(), NOW);
    assert_eq!((found.cases, found.opened), (3, 2));
    let kinds: Vec<_> = found
        .kinds
        .iter()
        .map(|kind| (kind.what.as_str(), kind.cases))
        .collect();
    assert_eq!(kinds, [("F-36", 2)]);
    assert_eq!(found.people, []);
    assert_eq!(found.places, [repeat("In school", 2)]);
    assert_eq!(found.services, [repeat("chatterbox", 2)]);
    assert_eq!(found.times, [repeat("In lessons", 2)]);
    assert_eq!(
        found.months,
        [repeat("November 2025", 2), repeat("December 2025", 1)]
    );
    assert_eq!(found.weekdays, [repeat("Monday", 1), repeat("Tuesday", 2)]);
}

/// I-06, K-19.
#[test]
fn two_of_extremism_within_a_term_are_a_sign_and_invented_or_old_cases_are_none() {
    let rows = [row(1, 5, "F-40"), row(9, 6, "F-40"), row(2, 400, "F-40")];
    let found = patterns(&rows, &BTreeMap::new(), NOW);
    assert_eq!((found.cases, found.extremist.len()), (1, 1));
    assert!(!found.is_aimed_at);
    let apart = [row(1, 5, "F-40"), row(2, 200, "F-40")];
    assert!(!patterns(&apart, &BTreeMap::new(), NOW).is_aimed_at);
    let close = [row(1, 5, "F-40"), row(2, 60, "F-40")];
    let found = patterns(&close, &BTreeMap::new(), NOW);
    assert!(found.is_aimed_at);
    assert!(found.extremist[0] > found.extremist[1], "the newest first");
}

/// I-07: how a kind goes up or down, and a month without any is part of it.
#[test]
fn a_kind_is_followed_month_by_month_and_gaps_are_shown() {
    let rows = [row(1, 1, "F-36"), row(2, 70, "F-36"), row(3, 75, "F-39")];
    let found = patterns(&rows, &BTreeMap::new(), NOW);
    let months: Vec<_> = found
        .months
        .iter()
        .map(|month| (month.what.as_str(), month.cases))
        .collect();
    assert_eq!(
        months,
        [
            ("September 2025", 2),
            ("October 2025", 0),
            ("November 2025", 0),
            ("December 2025", 1)
        ]
    );
    assert_eq!(found.kinds[0].months, [1, 0, 0, 1]);
    assert_eq!(patterns(&[], &BTreeMap::new(), NOW).months, []);
}

/// F-05: whoever types a reference types it in their own way.
#[test]
fn a_reference_is_one_person_however_it_is_typed() {
    let rows = [row(1, 1, "F-36"), row(2, 8, "F-36"), row(3, 30, "F-39")];
    let opened = [
        (Id([1; 16]), seen("p-14", "Chatterbox")),
        (Id([2; 16]), seen("P 14", "Chatter  box")),
        (Id([3; 16]), seen("P14", "chatter box")),
    ];
    let found = patterns(&rows, &opened.into(), NOW);
    assert_eq!(found.people, [repeat("P14", 3)]);
    assert_eq!(found.services, [repeat("chatter box", 2)]);
}

/// I-07: which form and where are sealed, so that only opened cases of bullying count, of pupils and of staff.
#[test]
fn bullying_is_followed_by_form_and_by_place_and_no_other_kind_is() {
    let rows = [
        row(1, 1, "F-36"),
        row(2, 40, "F-37"),
        row(3, 41, "F-36"),
        row(4, 42, "F-39"),
        row(5, 43, "F-36"),
    ];
    let of = |form: &str, place: &str| SeenCase {
        form: Some(Zeroizing::new(form.to_owned())),
        places: vec![Zeroizing::new(place.to_owned())],
        ..seen("P-1", "Chatterbox")
    };
    let opened = [
        (Id([1; 16]), of("Insulting posts", "In school")),
        (Id([2; 16]), of("Rude messages", "Outside school")),
        (Id([3; 16]), of("Insulting posts", "In school")),
        (Id([4; 16]), of("Insulting posts", "In school")),
    ];
    let bullying = patterns(&rows, &opened.into(), NOW).bullying;
    assert_eq!((bullying.cases, bullying.opened), (4, 3));
    let trend = |what: &str, cases, months: [u32; 3]| Trend {
        what: what.to_owned(),
        cases,
        months: months.to_vec(),
    };
    assert_eq!(
        bullying.forms,
        [
            trend("Insulting posts", 2, [1, 0, 1]),
            trend("Rude messages", 1, [1, 0, 0])
        ]
    );
    assert_eq!(
        bullying.places,
        [
            trend("In school", 2, [1, 0, 1]),
            trend("Outside school", 1, [1, 0, 0])
        ]
    );
    assert_eq!(
        patterns(&[], &BTreeMap::new(), NOW).bullying,
        Bullying::default()
    );
}

/// I-05: the third time within a year, and never of what is chosen from two places.
#[test]
fn what_comes_for_the_third_time_is_said_at_each_of_its_cases_and_the_second_time_is_not() {
    let rows = [
        row(1, 1, "F-36"),
        row(2, 8, "F-36"),
        row(3, 30, "F-39"),
        row(4, 31, "F-39"),
        row(5, 400, "F-39"),
    ];
    let spot = |seen: SeenCase| SeenCase {
        spots: vec![Zeroizing::new("The bus".to_owned())],
        ..seen
    };
    let opened: BTreeMap<Id, SeenCase> = [
        (Id([1; 16]), spot(seen("P 14", "Chatterbox"))),
        (Id([2; 16]), spot(seen("p-14", "Pixel Planet"))),
        (Id([3; 16]), spot(seen("P14", "chatterbox"))),
        (Id([4; 16]), seen("P-9", "Something else")),
        (Id([5; 16]), seen("P-9", "chatterbox")),
    ]
    .into();
    let at = |case: u8| comes_again(Id([case; 16]), &rows, &opened, NOW);
    let bus = (Compared::Place, repeat("The bus", 3));
    assert_eq!(at(1), [(Compared::Person, repeat("P14", 3)), bus.clone()]);
    assert_eq!(at(2), [(Compared::Person, repeat("P14", 3)), bus]);
    assert_eq!(at(4), [], "twice is none, and a year is the bound");
    assert_eq!(at(9), [], "nobody has opened it");
}

/// F-05: P-1 of one case is nobody in another, until somebody says so.
#[test]
fn an_id_of_the_console_counts_in_its_own_case_and_where_somebody_said_it_is_the_same_person() {
    let rows = [row(1, 1, "F-36"), row(2, 8, "F-36"), row(3, 9, "F-36")];
    let person = |person: &str, same_as: &str, reference: &str| SeenPerson {
        person: Zeroizing::new(person.to_owned()),
        same_as: Zeroizing::new(same_as.to_owned()),
        ..known_as(reference)
    };
    let case = |number: u8, people| SeenCase {
        number: crate::export::number(Id([number; 16])),
        people,
        ..SeenCase::default()
    };
    let of = |people: [Vec<SeenPerson>; 3]| {
        let cases = (1..).zip(people).map(|(number, people)| {
            let case = case(number, people);
            (Id([number; 16]), case)
        });
        patterns(&rows, &cases.collect(), NOW).people
    };
    let apart = of([1, 2, 3].map(|_| vec![person("P-1", "", "")]));
    assert_eq!(apart, []);
    let said = of([
        vec![person("P-1", "", "")],
        vec![person("P-2", "P-1 \u{b7} 01010101", "P 14")],
        vec![person("P-1", "", "p14"), person("P-2", "", "")],
    ]);
    assert_eq!(said, [repeat("p14", 3)], "as it was written first");
}
