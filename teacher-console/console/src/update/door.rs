//! Signing in, opening the keys, and locking.

use protocol::staff::{Room, StaffSession};

use super::{account, deeds, log_ins, look, people, refresh, turn};
use crate::{
    intent::Effect,
    state::{
        Door, Gate, Notice, State,
        account::{AccountRoom, CardHere, Confirming},
        audit::AuditCard,
        classes::Classes,
        computers::Computers,
        deeds::Deeds,
        enrolment::Enrolment,
        export::Exporting,
        figures::FiguresRoom,
        incidents::Incidents,
        keeping::KeepingRoom,
        letting::Letting,
        live::LiveRoom,
        log_ins::LogInsRoom,
        people::People,
        policy::PolicyCards,
        questionnaires::QuestionnairesRoom,
        recordings::RecordingsCard,
        registers::RegistersRoom,
        reports::Reports,
        roll::RollRoom,
        rooms::Rooms,
        search::Searching,
        secret::Secret,
        settings::SettingsRoom,
        sheets::Sheets,
        signatures::SignaturesRoom,
        turn::Turn,
        worry::Worry,
    },
};

pub(super) fn sign_in(state: &mut State) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    if state.door.login_name.trim().is_empty() || state.door.password.is_empty() {
        state.notice = Some(Notice::attention("notice-name-and-password"));
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::SignIn {
        login_name: state.door.login_name.trim().to_owned(),
        password: state.door.password.clone(),
        second: state.door.asks_second.then(|| state.door.second.clone()),
    }]
}

pub(super) fn signed_in(state: &mut State, session: StaffSession) -> Vec<Effect> {
    state.touched_at = state.now;
    state.door.password = Secret::default();
    state.door.asks_second = false;
    state.door.second.clear();
    state.room = session.rooms.first().copied();
    if let Some(log) = session.logs.first() {
        state.reports.log = *log;
        state.incidents.log = *log;
    }
    let is_guest = session.guest_until.is_some();
    state.person = Some(session);
    state.gate = Gate::Unlocking;
    state.notice = None;
    if is_guest {
        // There are no keys to open and there is no card.
        return carry_on_closed(state);
    }
    vec![account::open_with_card_here()]
}

pub(super) fn unlock(state: &mut State) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    if state.door.kit.is_empty() {
        state.notice = Some(Notice::attention("notice-card-code"));
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Unlock {
        kit: state.door.kit.clone(),
        keeps: state.door.keeps_kit,
    }]
}

pub(super) fn unlocked(state: &mut State, card: CardHere) -> Vec<Effect> {
    if std::mem::take(&mut state.door.keeps_kit) && card != CardHere::Kept {
        state.notice = Some(Notice::attention("notice-card-not-kept"));
    }
    state.account.card_here = card;
    state.door.kit = Secret::default();
    state.door.is_kit_shown = false;
    state.gate = Gate::AtWork { keys_open: true };
    let mut effects = refresh(state);
    let has_all = state
        .person
        .as_ref()
        .is_some_and(|person| person.first.is_empty());
    if has_all {
        effects.extend([Effect::CheckRecord, deeds::load()]);
    }
    let is_steward = state
        .person
        .as_ref()
        .is_some_and(|person| person.rooms.contains(&Room::People));
    let has_log_ins = state
        .person
        .as_ref()
        .is_some_and(|person| person.rooms.contains(&Room::LogIns));
    if has_all && has_log_ins && state.room != Some(Room::LogIns) {
        // Whoever looks through the log-ins once a year hears when it is time, whichever room they begin in.
        effects.extend(log_ins::load());
    }
    if has_all && is_steward && state.room != Some(Room::People) {
        // A steward hears of a restore, whichever room they begin in.
        effects.extend(people::load());
    }
    if has_all {
        effects.push(account::remind());
    }
    effects
}

/// Without the card a person can teach: the first room that needs no words is shown.
pub(super) fn carry_on_closed(state: &mut State) -> Vec<Effect> {
    state.gate = Gate::AtWork { keys_open: false };
    state.notice = None;
    let rooms = state.person.as_ref().map(|person| person.rooms.as_slice());
    if let Some(rooms) = rooms
        && rooms.contains(&Room::Classes)
    {
        state.room = Some(Room::Classes);
    }
    let mut effects = refresh(state);
    let person = state.person.as_ref();
    if person.is_some_and(|person| person.first.is_empty()) {
        effects.push(account::remind());
    }
    effects
}

/// Leaves nothing of anybody's words on the screen or in this state; the login name stays.
pub(super) fn lock(state: &mut State, why: &'static str) -> Vec<Effect> {
    let had_words = state.incidents.draft.has_words()
        || state.export.has_words()
        || state.worry.draft.has_words();
    let had_passphrase = state.export.done.is_some();
    state.door = Door {
        login_name: std::mem::take(&mut state.door.login_name),
        ..Door::default()
    };
    state.person = None;
    state.room = None;
    look::put_away(state);
    state.gate = Gate::SigningIn;
    state.reports = Reports::default();
    state.incidents = Incidents::default();
    state.search = Searching::default();
    state.export = Exporting::default();
    state.kept_page = None;
    state.kept_earlier.clear();
    state.worry = Worry::default();
    state.classes = Classes::default();
    state.lesson = None;
    state.live = LiveRoom::default();
    state.computers = Computers::default();
    state.people = People::default();
    state.keeping = KeepingRoom::default();
    state.log_ins = LogInsRoom::default();
    state.figures = FiguresRoom::default();
    state.settings = SettingsRoom::default();
    state.signatures = SignaturesRoom::default();
    state.questionnaires = QuestionnairesRoom::default();
    state.rooms = Rooms::default();
    state.recordings = RecordingsCard::default();
    state.registers = RegistersRoom::default();
    state.audit = AuditCard::default();
    state.policy = PolicyCards::default();
    state.roll = RollRoom::default();
    state.sheets = Sheets::default();
    state.letting = Letting::default();
    state.account = AccountRoom::default();
    state.confirming = Confirming::default();
    state.enrolment = Enrolment::default();
    state.record_warnings = Vec::new();
    state.deeds = Deeds::default();
    state.reminder = None;
    state.turn = Turn::default();
    let why = if had_passphrase {
        "notice-locked-passphrase"
    } else if had_words {
        "notice-locked-with-words"
    } else {
        why
    };
    state.notice = Some(Notice::attention(why));
    vec![Effect::Lock]
}
