//! Which terms are offered, from which day to which, and when the next figures are due.

use super::*;

const DAY_S: i64 = 24 * 60 * 60;

fn on(year: i16, month: i8, day: i8) -> UtcSeconds {
    start_of(Date::new(year, month, day).unwrap()).unwrap()
}

fn names(terms: &[OfferedTerm]) -> Vec<(i16, Third)> {
    terms
        .iter()
        .map(|term| (term.term.year, term.term.third))
        .collect()
}

#[test]
fn a_term_is_offered_once_it_has_ended_and_the_school_was_there() {
    let founded = on(2026, 2, 1);
    let now = on(2026, 11, 28);
    assert_eq!(
        names(&offered(founded, now, false)),
        [(2025, Third::Summer), (2025, Third::Spring)]
    );
    let new_year = on(2027, 1, 1);
    assert_eq!(
        names(&offered(founded, new_year - 1, false)).first(),
        Some(&(2025, Third::Summer))
    );
    assert_eq!(
        names(&offered(founded, new_year, false)).first(),
        Some(&(2026, Third::Autumn))
    );
    assert_eq!(offered(now, now, false), []);
    assert_eq!(
        names(&offered(now, now, true)),
        [(2026, Third::Autumn)],
        "a practice school need not wait"
    );
}

#[test]
fn x12_the_next_figures_are_due_when_the_school_decided() {
    let now = on(2026, 11, 28);
    assert_eq!(
        next_of(&[(1, 1), (4, 16), (9, 1)], now),
        Some(on(2027, 1, 1))
    );
    assert_eq!(next_of(&[(3, 1), (9, 1)], now), Some(on(2027, 3, 1)));
    assert_eq!(next_of(&[(9, 1)], now), Some(on(2027, 9, 1)));
    assert_eq!(
        next_of(&[(9, 1)], on(2027, 9, 1)),
        Some(on(2028, 9, 1)),
        "today's are there"
    );
}

#[test]
fn months_are_numbered_there_and_back() {
    let number = month_number(on(2026, 11, 28)).unwrap();
    assert_eq!(first_of(number), Some(on(2026, 11, 1)));
    assert_eq!(first_of(number + 2), Some(on(2027, 1, 1)));
}

/// Every day belongs to exactly one term, so nothing is counted twice and nothing lies between two reports.
#[test]
fn the_terms_lie_side_by_side() {
    for days in 20_000..24_000 {
        let at = days * DAY_S;
        let year = day(at).unwrap().year();
        let holding = (year - 1..=year)
            .flat_map(|year| Third::ALL.map(|third| SchoolTerm { year, third }))
            .filter_map(term)
            .filter(|term| (term.from..term.to).contains(&at));
        assert_eq!(holding.count(), 1, "{at}");
    }
}
