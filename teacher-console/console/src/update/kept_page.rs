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
    let effect = match wish {
        KeptPageIntent::Print => KeptPageEffect::Print,
        KeptPageIntent::Save => KeptPageEffect::Save(state.school.save_in.clone()),
        KeptPageIntent::PutAway => KeptPageEffect::PutAway,
    };
    vec![Effect::KeptPage(effect)]
}

/// What led to the page is done and on record; only the page itself waits.
pub(super) fn not_printed(state: &mut State, why: String, is_personal: bool) -> Vec<Effect> {
    state.kept_page = Some(KeptPage::NotPrinted { why, is_personal });
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
            None
        }
        KeptPageAnswer::Saved(file, passphrase) => Some(KeptPage::Saved { file, passphrase }),
        KeptPageAnswer::PutAway => None,
    };
    Vec::new()
}

#[cfg(test)]
mod tests;
