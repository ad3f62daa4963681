//! Printing what was opened: with a reason only, and the reason is let go once it is on record and at the printer.

use protocol::bytes::Id;

use super::*;
use crate::{
    intent::{Answer, Attempt, Field, IncidentsIntent, Intent, Trouble},
    state::Gate,
    update::{
        tests::{case, opened_report},
        update,
    },
};

fn at_work() -> State {
    State {
        gate: Gate::AtWork { keys_open: true },
        ..State::default()
    }
}

fn type_in(state: &mut State, field: Field, text: &str) {
    update(state, Intent::Typed(field, text.to_owned()));
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

/// What is printed, and what for.
fn printed(effects: &[Effect]) -> Option<(Printout, &str)> {
    match effects {
        [Effect::Print(_, what, why)] => Some((*what, why)),
        _ => None,
    }
}

#[test]
fn h_26_a_case_is_printed_with_a_reason_only_and_the_reason_stays_until_it_is_printed() {
    let mut state = at_work();
    let open = case(1);
    let what = Printout::Case(open.row.case);
    update(&mut state, Intent::Answered(Answer::Case(open)));
    update(&mut state, Intent::Incidents(IncidentsIntent::BeginPrint));
    let finish = |state: &mut State| update(state, Intent::Incidents(IncidentsIntent::Finish));
    assert!(finish(&mut state).is_empty());
    assert_eq!(notice(&state), "notice-print-why");
    type_in(&mut state, Field::PrintWhy, " Meeting on Monday ");
    assert_eq!(
        printed(&finish(&mut state)),
        Some((what, "Meeting on Monday"))
    );
    let failed = Answer::Failed(Attempt::Change, Trouble::Unreachable);
    update(&mut state, Intent::Answered(failed));
    assert_eq!(state.incidents.print_why.trim(), "Meeting on Monday");
    finish(&mut state);
    update(&mut state, Intent::Answered(Answer::Printed(what)));
    assert_eq!(notice(&state), "notice-case-printed");
    assert!(state.incidents.doing.is_none() && state.incidents.print_why.is_empty());
}

#[test]
fn h_26_a_report_is_printed_with_a_reason_only_and_another_report_does_not_get_it() {
    let wish = |state: &mut State, wish| update(state, Intent::Reports(wish));
    let why = |state: &State| state.reports.print_why.as_ref().map(|why| why.to_string());
    let mut state = at_work();
    wish(&mut state, ReportsIntent::BeginPrint);
    assert_eq!(why(&state), None, "nothing is open");
    type_in(&mut state, Field::PrintReportWhy, "late");
    assert_eq!(why(&state), None, "the page is not shown");
    state.reports.open = Some(opened_report());
    wish(&mut state, ReportsIntent::BeginPrint);
    assert!(wish(&mut state, ReportsIntent::Print).is_empty());
    assert_eq!(notice(&state), "notice-print-why");
    type_in(&mut state, Field::PrintReportWhy, " For the police ");
    let what = Printout::Report(opened_report().envelope);
    let effects = wish(&mut state, ReportsIntent::Print);
    assert_eq!(printed(&effects), Some((what, "For the police")));
    let failed = Answer::Failed(Attempt::Change, Trouble::Unreachable);
    update(&mut state, Intent::Answered(failed));
    assert_eq!(why(&state).as_deref(), Some(" For the police "));
    update(&mut state, Intent::Answered(Answer::Printed(what)));
    assert_eq!(why(&state), None);

    wish(&mut state, ReportsIntent::BeginPrint);
    type_in(&mut state, Field::PrintReportWhy, "Meeting");
    let mut another = opened_report();
    another.envelope = Id([99; 16]);
    update(&mut state, Intent::Answered(Answer::ReportOpened(another)));
    assert_eq!(why(&state), None);

    wish(&mut state, ReportsIntent::BeginPrint);
    state.gate = Gate::AtWork { keys_open: true };
    update(&mut state, Intent::LockNow);
    assert_eq!(why(&state), None, "it goes with a lock");
}
