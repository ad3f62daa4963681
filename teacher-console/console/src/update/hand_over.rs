//! Handing a report over: whom it is about is chosen among those who can read it, and who will read it then is shown
//! before anything goes.

use crate::{
    handed_over::handed_over,
    intent::{
        Effect,
        hand_over::{HandOverAnswer, HandOverEffect, HandOverIntent},
    },
    state::{Notice, State, reports::Handing},
};

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: &HandOverIntent) -> Vec<Effect> {
    match wish {
        HandOverIntent::Begin => {
            let may = state.reports.open.is_some() && state.keys_open();
            state.reports.handing = may.then(Handing::default);
            Vec::new()
        }
        HandOverIntent::Leave => {
            state.reports.handing = None;
            Vec::new()
        }
        HandOverIntent::About(person) => {
            let is_offered = |open: &&Box<_>| has(open, *person);
            let Some(open) = state.reports.open.as_ref().filter(is_offered) else {
                return Vec::new();
            };
            let mut left_out = open.left_out_ids.clone();
            left_out.push(*person);
            state.reports.handing = Some(Handing {
                about: Some(*person),
                left_out: left_out.clone(),
                readers: None,
            });
            vec![Effect::HandOver(HandOverEffect::WhoReads { left_out })]
        }
        HandOverIntent::Finish => finish(state),
    }
}

fn has(open: &crate::state::reports::ShownReport, person: protocol::bytes::Id) -> bool {
    open.may_be_about.iter().any(|(id, _)| *id == person)
}

fn finish(state: &mut State) -> Vec<Effect> {
    let (Some(open), Some(handing)) = (&state.reports.open, &state.reports.handing) else {
        return Vec::new();
    };
    let subject = handing.about.and_then(|about| {
        let mut others = open.may_be_about.iter();
        others.find(|(person, _)| *person == about)
    });
    let (Some(shown), Some((_, subject))) = (handing.readers.clone(), subject) else {
        return Vec::new();
    };
    let is_on_a_case = state.reports.case_of_open().is_some();
    let effect = HandOverEffect::Send {
        log: open.log,
        envelope: open.envelope,
        hash: open.hash,
        left_out: handing.left_out.clone(),
        is_happening_now: open.report.danger_today,
        words: Box::new(handed_over(open, subject, is_on_a_case)),
        shown,
    };
    super::signing(state, Some(Effect::HandOver(effect)))
}

pub(super) fn answered(state: &mut State, answer: HandOverAnswer) -> Vec<Effect> {
    match answer {
        HandOverAnswer::Readers(readers) => {
            if let Some(handing) = &mut state.reports.handing {
                handing.readers = Some(readers);
            }
            Vec::new()
        }
        HandOverAnswer::OtherReaders(readers) => {
            if let Some(handing) = &mut state.reports.handing {
                handing.readers = Some(readers);
            }
            state.notice = Some(Notice::attention("notice-worry-other-readers"));
            Vec::new()
        }
        HandOverAnswer::Done => {
            state.reports.handing = None;
            state.reports.open = None;
            state.notice = Some(Notice::good("notice-handed-over"));
            vec![Effect::LoadInbox(state.reports.log)]
        }
    }
}
