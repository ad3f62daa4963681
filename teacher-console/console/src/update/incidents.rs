//! Cases: the server's list of next steps, and words that are never lost when somebody else was faster.

use protocol::{
    act::EnvelopeRef, bytes::Id, cases::Cases, directory::LogName, seen::SeenState, staff::Room,
};

use super::{export, letting, reports, signing, turn};
use crate::{
    clock,
    intent::{Effect, IncidentsIntent, ReportsIntent, Story, worry::WorryEffect},
    state::{
        Notice, State,
        incidents::{
            Deed, Doing, Draft, EntryWords, Incidents, RoomDraft, SeenCase, Sent, ShownCase,
            words_of,
        },
        letting::Letting,
    },
};

pub(super) mod comparing;
pub(super) mod letter;
mod printing;
mod room;
#[cfg(test)]
mod tests;

pub(super) use printing::printed;

pub(super) fn decide(state: &mut State, wish: IncidentsIntent) -> Vec<Effect> {
    match wish {
        IncidentsIntent::ChooseLog(log) => choose_log(state, log),
        IncidentsIntent::List(listed) => {
            state.incidents.listed = listed;
            Vec::new()
        }
        IncidentsIntent::ListRisks(are_shown) => list_risks(state, are_shown),
        IncidentsIntent::Patterns(are_shown) => {
            state.incidents.shows_patterns = are_shown;
            Vec::new()
        }
        IncidentsIntent::LookThrough(true) => comparing::begin(state),
        IncidentsIntent::LookThrough(false) => {
            comparing::stop(state);
            Vec::new()
        }
        IncidentsIntent::Open(case) => {
            let log = state.incidents.log;
            open_in(state, log, case)
        }
        IncidentsIntent::Begin(act) => begin(state, &act),
        IncidentsIntent::BeginCorrection(hash) => begin_writing(state, Doing::Correcting(hash)),
        IncidentsIntent::ChooseType(id) => {
            state.incidents.doing = Some(match state.incidents.doing {
                Some(Doing::ChangingType(_)) => Doing::ChangingType(Some(id)),
                _ => Doing::ChoosingType(Some(id)),
            });
            Vec::new()
        }
        IncidentsIntent::Practise(story) => practise(state, story),
        IncidentsIntent::Finish => finish(state),
        IncidentsIntent::Leave => {
            leave(state);
            Vec::new()
        }
        IncidentsIntent::BeginPrint => {
            state.incidents.doing = Some(Doing::Printing);
            state.notice = None;
            Vec::new()
        }
        IncidentsIntent::ReadReport => read_report(state),
        IncidentsIntent::IHaveThis => match handed_in(state) {
            Some(report) => answer(state, report, SeenState::InHand, None),
            None => sign_worry(state, SeenState::InHand),
        },
        IncidentsIntent::BeginAnswer => answering(state, false),
        IncidentsIntent::Closing(is_closing) => answering(state, is_closing),
        IncidentsIntent::Letter(wish) => letter::decide(state, wish),
        IncidentsIntent::Room(wish) => room::decide(state, wish),
        IncidentsIntent::Answer(phrase) => {
            let seen = match state.incidents.doing {
                Some(Doing::Answering { is_closing: true }) => SeenState::Closed,
                _ => SeenState::InHand,
            };
            handed_in(state)
                .map_or_else(Vec::new, |report| answer(state, report, seen, Some(phrase)))
        }
    }
}

fn list_risks(state: &mut State, are_shown: bool) -> Vec<Effect> {
    state.incidents.shows_risks = are_shown;
    Vec::new()
}

/// Another log's cases. What is being written stays, and first goes on record.
fn choose_log(state: &mut State, log: LogName) -> Vec<Effect> {
    if has_words(state) && state.incidents.log != log {
        state.notice = Some(Notice::attention("notice-words-waiting"));
        return Vec::new();
    }
    if state.incidents.log != log {
        state.incidents = Incidents {
            log,
            titles: std::mem::take(&mut state.incidents.titles),
            seen: std::mem::take(&mut state.incidents.seen),
            ..Default::default()
        };
    }
    state.letting = Letting::default();
    let mut effects = vec![Effect::LoadCases(log)];
    effects.extend(letting::load(state));
    effects
}

/// Whether anything here is typed and not yet on record.
fn has_words(state: &State) -> bool {
    state.incidents.draft.has_words()
        || state.incidents.room.has_words()
        || state.export.has_words()
}

/// Leaves what is being done. What was typed stays, except a correction of a field, which begins with what is on record.
fn leave(state: &mut State) {
    if let Some(Doing::CorrectingField(_, kind)) = state.incidents.doing.take() {
        state.incidents.room.forms.remove(&kind);
    }
}

/// Begins an invented case. What is being written on another one stays where it is.
fn practise(state: &mut State, story: Story) -> Vec<Effect> {
    if !state.keys_open() {
        state.notice = Some(Notice::attention("notice-keys-closed"));
        return Vec::new();
    }
    if turn::must_wait(state) {
        return Vec::new();
    }
    if has_words(state) {
        state.notice = Some(Notice::attention("notice-words-waiting"));
        return Vec::new();
    }
    let words = EntryWords {
        title: story.title,
        happened_at: state.now,
        facts: story.facts,
        opinion: String::new(),
        childs_words: story.childs_words,
        report: None,
        field: None,
    };
    vec![Effect::Worry(WorryEffect::Practise(Box::new(words)))]
}

pub(super) fn open_in(state: &mut State, log: LogName, case: Id) -> Vec<Effect> {
    if !state.keys_open() {
        state.notice = Some(Notice::attention("notice-keys-closed"));
        return Vec::new();
    }
    let open = state.incidents.open.as_ref();
    let is_other = open.is_some_and(|open| open.row.case != case);
    if is_other && has_words(state) {
        state.notice = Some(Notice::attention("notice-words-waiting"));
        return Vec::new();
    }
    leave(state);
    let incidents = &mut state.incidents;
    if is_other {
        incidents.room = RoomDraft::default();
    }
    state.letting.choosing = None;
    let is_other_log = incidents.log != log;
    if is_other_log {
        // Never the list of one log under the name of another.
        incidents.log = log;
        incidents.rows = Vec::new();
        incidents.is_loaded = false;
    }
    // Whether a worry was taken stands among the reports of its log: first these, then the case.
    let mut effects = if state.reports.log == log || state.reports.is_being_written() {
        Vec::new()
    } else {
        reports::decide(state, ReportsIntent::ChooseLog(log))
    };
    effects.push(Effect::LoadCase { log, case });
    effects.extend(is_other_log.then_some(Effect::LoadCases(log)));
    effects
}

/// Begins a step the server offers. A step this version does not know cannot be begun.
fn begin(state: &mut State, act: &str) -> Vec<Effect> {
    match act {
        "make-incident" => {
            state.incidents.doing = Some(Doing::ChoosingType(None));
            state.notice = None;
            Vec::new()
        }
        "change-type" => {
            state.incidents.doing = Some(Doing::ChangingType(None));
            state.notice = None;
            Vec::new()
        }
        "add-entry" => begin_writing(state, Doing::WritingEntry),
        "close" => begin_writing(state, Doing::Closing),
        "export" => {
            export::begin(state);
            Vec::new()
        }
        _ => {
            state.notice = Some(Notice::attention("notice-choose-entry"));
            Vec::new()
        }
    }
}

fn begin_writing(state: &mut State, doing: Doing) -> Vec<Effect> {
    let incidents = &mut state.incidents;
    let Some(open) = incidents.open.as_ref() else {
        return Vec::new();
    };
    if !incidents.draft.has_words() {
        let draft = &mut incidents.draft;
        draft.title.clone_from(&open.title);
        draft.happened_at = clock::written(state.now);
    }
    incidents.doing = Some(doing);
    state.notice = None;
    Vec::new()
}

fn finish(state: &mut State) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    let incidents = &state.incidents;
    let (Some(open), Some(doing)) = (incidents.open.as_ref(), incidents.doing.clone()) else {
        return Vec::new();
    };
    let (log, case) = (open.log, open.row.case);
    let expected_length = open.row.length;
    let act = |deed, words| {
        vec![Effect::Act {
            log,
            case,
            deed,
            words,
            expected_length,
        }]
    };
    let deed = match doing {
        Doing::ChoosingType(Some(id)) => return act(Deed::MakeIncident(id), None),
        Doing::ChangingType(Some(to)) => return room::change_type(state, to),
        Doing::ChoosingType(None) | Doing::ChangingType(None) => {
            state.notice = Some(Notice::attention("notice-choose-type"));
            return Vec::new();
        }
        Doing::WritingEntry => Deed::AddEntry,
        Doing::Correcting(hash) => Deed::Correct(hash),
        Doing::Closing => Deed::Close,
        Doing::Printing => return printing::print(state),
        // Their own pages have their own buttons.
        Doing::Exporting
        | Doing::WritingLetter
        | Doing::ChoosingField
        | Doing::Answering { .. } => return Vec::new(),
        Doing::AddingField(kind) => return room::add_field(state, kind),
        Doing::CorrectingField(hash, kind) => return room::correct_field(state, hash, kind),
    };
    match words_of(&incidents.draft) {
        Ok(words) => act(deed, Some(words)),
        Err(missing) => {
            state.notice = Some(Notice::attention(missing));
            Vec::new()
        }
    }
}

pub(super) fn loaded(state: &mut State, log: LogName, cases: Cases) -> Vec<Effect> {
    let incidents = &mut state.incidents;
    if incidents.log != log {
        return Vec::new();
    }
    let rows = cases.cases;
    incidents.watched = cases.watched;
    let newer = incidents.open.as_ref().and_then(|open| {
        rows.iter()
            .find(|row| row.case == open.row.case && row.length != open.row.length)
            .map(|row| row.case)
    });
    incidents.rows = rows;
    incidents.is_loaded = true;
    // Somebody else added to the case on the screen: show it, keep what is being typed.
    newer.map_or_else(Vec::new, |case| vec![Effect::LoadCase { log, case }])
}

pub(super) fn opened(state: &mut State, case: Box<ShownCase>) -> Vec<Effect> {
    let incidents = &mut state.incidents;
    incidents.titles.insert(case.row.case, case.title.clone());
    incidents.seen.insert(case.row.case, SeenCase::of(&case));
    let before = incidents.open.take();
    room::shown(
        &mut incidents.room,
        before.as_ref().and_then(|case| case.procedure.as_ref()),
        case.procedure.as_ref(),
    );
    incidents.open = Some(case);
    // A worry of a member of staff is on the screen: only now is it true that somebody has opened it.
    if state.worry_state() == Some(None) {
        sign_worry(state, SeenState::Opened)
    } else {
        Vec::new()
    }
}

/// The child's report that the open case was, with its log.
fn handed_in(state: &State) -> Option<(LogName, EnvelopeRef)> {
    let open = state.incidents.open.as_ref()?;
    Some((open.log, open.handed_in()?))
}

fn answering(state: &mut State, is_closing: bool) -> Vec<Effect> {
    if handed_in(state).is_some() {
        state.incidents.doing = Some(Doing::Answering { is_closing });
        state.notice = None;
    }
    Vec::new()
}

/// Signs for the child, as among reports. What they hear also says how far the worry is.
fn answer(
    state: &mut State,
    (log, report): (LogName, EnvelopeRef),
    seen: SeenState,
    phrase: Option<String>,
) -> Vec<Effect> {
    let effect = Effect::SendSeen {
        log,
        envelope: report.id,
        hash: report.hash,
        state: seen,
        phrase,
    };
    signing(state, Some(effect))
}

/// Signs how far one is with the worry that the open case began with.
fn sign_worry(state: &State, seen: SeenState) -> Vec<Effect> {
    let open = state.incidents.open.as_ref();
    let worry = open.and_then(|open| Some((open.log, open.worry?)));
    worry.map_or_else(Vec::new, |(log, worry)| {
        vec![Effect::SendSeen {
            log,
            envelope: worry.id,
            hash: worry.hash,
            state: seen,
            phrase: None,
        }]
    })
}

/// It is on record: only now is what was typed let go.
pub(super) fn acted(state: &mut State, case: Box<ShownCase>) -> Vec<Effect> {
    if state.incidents.room.sent == Some(Sent::Letter) {
        letter::on_record(state);
    }
    // The step that is ticked and the next one say so themselves, and nothing moves from under the hand.
    let is_answer = state.incidents.room.sent == Some(Sent::Answer);
    let is_page = matches!(state.incidents.room.sent, Some(Sent::Field(_) | Sent::Type));
    let is_of_the_room = room::acted(&mut state.incidents.room);
    if is_page || !is_of_the_room {
        state.incidents.doing = None;
    }
    if !is_of_the_room {
        state.incidents.draft = Draft::default();
    }
    state.incidents.log = case.log;
    state.room = Some(Room::Incidents);
    state.notice = (!is_answer).then(|| Notice::good("notice-on-record"));
    let log = case.log;
    let mut effects = opened(state, case);
    effects.push(Effect::LoadCases(log));
    effects.push(Effect::LoadInbox(state.reports.log));
    effects
}

fn read_report(state: &mut State) -> Vec<Effect> {
    let Some((log, report)) = state
        .incidents
        .open
        .as_ref()
        .and_then(|open| Some((open.log, open.report?)))
    else {
        return Vec::new();
    };
    state.room = Some(Room::Reports);
    state.reports.log = log;
    reports::decide(state, ReportsIntent::Open(report))
}
