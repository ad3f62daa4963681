//! A page that no printer took stays until it is printed, saved or put away: nothing that is on record already is asked
//! for twice.

use zeroize::Zeroizing;

use super::turn;
use crate::{
    intent::{
        Effect,
        kept_page::{KeptPageAnswer, KeptPageEffect, KeptPageIntent},
    },
    state::{Notice, State, incidents::Doing, kept_page::KeptPage},
};

pub(super) fn decide(state: &mut State, wish: KeptPageIntent) -> Vec<Effect> {
    if state.kept_page.is_none() || turn::must_wait(state) {
        return Vec::new();
    }
    state.notice = None;
    // What lies in a file waits for nobody: only its passphrase goes from the screen.
    if matches!(state.kept_page, Some(KeptPage::Saved { .. })) {
        state.kept_page = state.kept_earlier.pop();
        return Vec::new();
    }
    let effect = match wish {
        KeptPageIntent::Print => KeptPageEffect::Print,
        KeptPageIntent::Save => KeptPageEffect::Save(state.school.save_in.clone()),
        KeptPageIntent::PutAway => KeptPageEffect::PutAway,
    };
    vec![Effect::KeptPage(effect)]
}

/// What led to the page is done and on record; only the page itself waits.
pub(super) fn not_printed(
    state: &mut State,
    (name, why): (&'static str, String),
    is_personal: bool,
) -> Vec<Effect> {
    let page = KeptPage::NotPrinted {
        name,
        why,
        is_personal,
    };
    state.kept_earlier.extend(state.kept_page.replace(page));
    state.notice = None;
    state.reports.print_why = None;
    if state.incidents.doing == Some(Doing::Printing) {
        state.incidents.doing = None;
        state.incidents.print_why = Zeroizing::default();
    }
    let open = state.incidents.open.as_ref();
    open.map_or_else(Vec::new, |open| {
        vec![Effect::LoadCase {
            log: open.log,
            case: open.row.case,
        }]
    })
}

pub(super) fn answered(state: &mut State, answer: KeptPageAnswer) -> Vec<Effect> {
    state.kept_page = match answer {
        KeptPageAnswer::Printed => {
            state.notice = Some(Notice::good("notice-printed"));
            state.kept_earlier.pop()
        }
        KeptPageAnswer::Saved(file, passphrase) => Some(KeptPage::Saved { file, passphrase }),
        KeptPageAnswer::PutAway => state.kept_earlier.pop(),
    };
    Vec::new()
}

#[cfg(test)]
mod tests;
