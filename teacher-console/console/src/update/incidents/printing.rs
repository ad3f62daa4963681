//! A case on paper: why is typed first, and what was typed is let go of once it is on record and at the printer.

use zeroize::Zeroizing;

use super::super::signing;
use crate::{
    intent::Effect,
    state::{Notice, State, reports::Printout},
};

/// Why is typed before anything goes to the printer.
pub(super) fn print(state: &mut State) -> Vec<Effect> {
    let why = state.incidents.print_why.trim();
    if why.is_empty() {
        state.notice = Some(Notice::attention("notice-print-why"));
        return Vec::new();
    }
    let effect = state.incidents.open.as_ref().map(|open| {
        let what = Printout::Case(open.row.case);
        Effect::Print(open.log, what, why.to_owned())
    });
    signing(state, effect)
}

/// It is on record and at the printer: only now is what was typed let go.
pub(in crate::update) fn printed(state: &mut State) -> Vec<Effect> {
    state.incidents.doing = None;
    state.incidents.print_why = Zeroizing::default();
    state.notice = Some(Notice::good("notice-case-printed"));
    Vec::new()
}
