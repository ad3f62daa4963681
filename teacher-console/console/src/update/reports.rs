//! Reports: opening one says 'Opened' by the reader's signature, answering says 'I have this'.

use protocol::{bytes::Id, cases::Inbox, directory::LogName, seen::SeenState, staff::Room};
use zeroize::Zeroizing;

use super::{hand_over, incidents, signing, turn};
use crate::{
    intent::{Effect, ReportsIntent},
    state::{
        Notice, State,
        incidents::Doing,
        reports::{Printout, ShownReport},
    },
};

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: ReportsIntent) -> Vec<Effect> {
    match wish {
        ReportsIntent::ChooseLog(log) => {
            state.reports = crate::state::reports::Reports {
                log,
                ..Default::default()
            };
            vec![Effect::LoadInbox(log)]
        }
        ReportsIntent::Open(envelope) => open(state, envelope),
        ReportsIntent::Answer(phrase) => {
            let seen = if state.reports.is_closing {
                SeenState::Closed
            } else {
                SeenState::InHand
            };
            sign(state, seen, Some(phrase))
        }
        ReportsIntent::Closing(is_closing) => {
            state.reports.is_closing = is_closing;
            Vec::new()
        }
        ReportsIntent::IHaveThis => sign(state, SeenState::InHand, None),
        ReportsIntent::RecordConcern => record(state),
        ReportsIntent::BeginPrint => {
            let may = state.reports.open.is_some() && state.keys_open();
            state.reports.print_why = may.then(Zeroizing::default);
            state.notice = None;
            Vec::new()
        }
        ReportsIntent::LeavePrint => {
            state.reports.print_why = None;
            Vec::new()
        }
        ReportsIntent::Print => print(state),
        ReportsIntent::HandOver(wish) => hand_over::decide(state, &wish),
        ReportsIntent::GoToCase(case) => {
            let log = state.reports.log;
            state.room = Some(Room::Incidents);
            incidents::open_in(state, log, case)
        }
    }
}

fn open(state: &mut State, envelope: Id) -> Vec<Effect> {
    if !state.keys_open() {
        state.notice = Some(Notice::attention("notice-keys-closed"));
        return Vec::new();
    }
    // A worry of a member of staff is a case already: its words stand in its chronology.
    let worry = state
        .reports
        .rows
        .iter()
        .find(|row| row.envelope == envelope && row.concern.is_some());
    if let Some(case) = worry.and_then(|row| row.case) {
        return decide(state, ReportsIntent::GoToCase(case));
    }
    let is_open = |open: &ShownReport| open.envelope == envelope;
    if turn::must_wait(state) || state.reports.open.as_deref().is_some_and(is_open) {
        return Vec::new();
    }
    vec![Effect::OpenReport {
        log: state.reports.log,
        envelope,
    }]
}

pub(super) fn loaded(state: &mut State, log: LogName, inbox: Inbox) -> Vec<Effect> {
    if state.reports.log == log {
        state.reports.rows = inbox.reports;
        state.reports.former = inbox.former;
        state.reports.is_loaded = true;
    }
    Vec::new()
}

/// The report is on the screen: only now is it true that somebody has opened it.
pub(super) fn opened(state: &mut State, mut report: Box<ShownReport>) -> Vec<Effect> {
    let before = state
        .reports
        .rows
        .iter()
        .find(|row| row.envelope == report.envelope)
        .and_then(|row| row.state);
    report.state = before.unwrap_or(SeenState::Opened);
    let effects = if before.is_none() {
        vec![Effect::SendSeen {
            log: report.log,
            envelope: report.envelope,
            hash: report.hash,
            state: SeenState::Opened,
            phrase: None,
        }]
    } else {
        Vec::new()
    };
    state.reports.open = Some(report);
    state.reports.is_closing = false;
    state.reports.handing = None;
    state.reports.print_why = None;
    state.notice = None;
    effects
}

/// Why is typed before anything goes to the printer.
fn print(state: &mut State) -> Vec<Effect> {
    let (Some(open), Some(why)) = (&state.reports.open, &state.reports.print_why) else {
        return Vec::new();
    };
    if why.trim().is_empty() {
        state.notice = Some(Notice::attention("notice-print-why"));
        return Vec::new();
    }
    let what = Printout::Report(open.envelope);
    let effect = Effect::Print(open.log, what, why.trim().to_owned());
    signing(state, Some(effect))
}

/// It is on record and at the printer: only now is what was typed let go.
pub(super) fn printed(state: &mut State) -> Vec<Effect> {
    state.reports.print_why = None;
    state.notice = Some(Notice::good("notice-case-printed"));
    Vec::new()
}

fn sign(state: &mut State, seen: SeenState, phrase: Option<String>) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    let Some(open) = state.reports.open.as_ref() else {
        return Vec::new();
    };
    vec![Effect::SendSeen {
        log: open.log,
        envelope: open.envelope,
        hash: open.hash,
        state: seen,
        phrase,
    }]
}

pub(super) fn seen(state: &mut State, envelope: Id, seen: SeenState) -> Vec<Effect> {
    if let Some(open) = state.reports.open.as_mut()
        && open.envelope == envelope
    {
        open.state = seen;
    }
    let mut answered = "notice-answered";
    let listed = state.listed_as(envelope);
    if let Some(row) = state
        .reports
        .rows
        .iter_mut()
        .find(|row| row.envelope == listed)
    {
        row.state = Some(seen);
        if row.concern.is_some() && listed == envelope {
            answered = "notice-in-hand";
        }
    }
    if matches!(state.incidents.doing, Some(Doing::Answering { .. })) {
        state.incidents.doing = None;
    }
    if seen == SeenState::InHand {
        state.notice = Some(Notice::good(answered));
    }
    if seen == SeenState::Closed {
        state.notice = Some(Notice::good("notice-closed-for-pupil"));
    }
    vec![Effect::LoadInbox(state.reports.log)]
}

fn record(state: &mut State) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    let Some(open) = state.reports.open.as_ref() else {
        return Vec::new();
    };
    vec![Effect::RecordConcern {
        log: open.log,
        report: open.envelope,
    }]
}
