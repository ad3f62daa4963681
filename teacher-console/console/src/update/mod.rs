//! The pure heart: what was asked for goes in, the screen changes, and what the program must do comes out.
//!
//! No clock, no socket, no key and no drawing. Rules of safeguarding are not here either: the server says what may be
//! done next and this only offers it.

mod account;
mod audit;
mod bell;
mod classes;
mod computers;
mod deeds;
mod door;
mod enrol;
mod export;
mod families;
mod figures;
mod founding;
mod hand_over;
mod incidents;
mod keeping;
mod kept_page;
mod leavers;
mod lesson;
mod letting;
mod live;
mod log_ins;
mod look;
mod people;
mod policy;
mod questionnaires;
mod recordings;
mod registers;
mod reports;
mod roll;
mod rooms;
mod search;
mod settings;
mod sheets;
mod signatures;
mod trouble;
mod turn;
mod turning;
mod worry;

#[cfg(test)]
mod tests;

use protocol::staff::Room;

use crate::{
    intent::{Answer, Effect, Field, Intent},
    state::{
        Gate, Link, Notice, State, reports::Printout, school::SchoolFacts, secret::Secret,
        turn::Press,
    },
};

/// Lists are loaded again after this many seconds while somebody is at work.
pub const REFRESH_EVERY_S: i64 = 15;

/// A newcomer's card does not stay on an idle screen for longer.
const NEWCOMER_IDLE_S: i64 = 20 * 60;

/// Takes one intent. Each effect that comes out must be performed and answered exactly once.
pub fn update(state: &mut State, intent: Intent) -> Vec<Effect> {
    turn::came_back(state, &intent);
    let press = intent.press().map(|wish| Press::on(state, wish));
    let mut effects = decide(state, intent);
    turn::went(state, press, &effects);
    if let Some(next) = turn::next(state) {
        effects.extend(update(state, next));
    }
    effects
}

/// What needs a signature is asked for with open keys only, and one at a time.
fn signing(state: &mut State, effect: Option<Effect>) -> Vec<Effect> {
    if !state.keys_open() {
        state.notice = Some(Notice::attention("notice-keys-closed"));
        return Vec::new();
    }
    match effect {
        Some(effect) if !turn::must_wait(state) => {
            state.notice = None;
            vec![effect]
        }
        _ => Vec::new(),
    }
}

#[expect(
    clippy::too_many_lines,
    reason = "one arm for each intent, and the compiler holds the list complete"
)]
fn decide(state: &mut State, intent: Intent) -> Vec<Effect> {
    match intent {
        Intent::Tick(now) => tick(state, now),
        Intent::Touched => {
            state.touched_at = state.now;
            Vec::new()
        }
        Intent::Typed(field, text) => {
            typed(state, field, text);
            Vec::new()
        }
        Intent::Connect => {
            state.link = Link::Connecting;
            vec![Effect::Connect]
        }
        Intent::SignIn => door::sign_in(state),
        Intent::Unlock => door::unlock(state),
        Intent::CarryOnClosed => door::carry_on_closed(state),
        Intent::ShowKit(is_shown) => {
            state.door.is_kit_shown = is_shown;
            Vec::new()
        }
        Intent::KeepKit(keeps) => {
            state.door.keeps_kit = keeps;
            Vec::new()
        }
        Intent::LockNow => door::lock(state, "notice-locked"),
        Intent::DismissNotice => {
            state.notice = None;
            Vec::new()
        }
        Intent::DeedsRead => deeds::read(state),
        Intent::Enter(room) => enter(state, room),
        Intent::Look(wish) => look::decide(state, wish),
        Intent::Refresh => refresh(state),
        Intent::Reports(wish) => reports::decide(state, wish),
        Intent::Incidents(wish) => incidents::decide(state, wish),
        Intent::Search(wish) => search::decide(state, &wish),
        Intent::KeptPage(wish) => kept_page::decide(state, wish),
        Intent::Export(wish) => export::decide(state, wish),
        Intent::Worry(wish) => worry::decide(state, wish),
        Intent::Classes(wish) => classes::decide(state, &wish),
        Intent::Lesson(wish) => lesson::decide(state, wish),
        Intent::Rooms(wish) => rooms::decide(state, wish),
        Intent::Recordings(wish) => recordings::decide(state, wish),
        Intent::Registers(wish) => registers::decide(state, wish),
        Intent::Audit(wish) => audit::decide(state, wish),
        Intent::Policy(wish) => policy::decide(state, wish),
        Intent::Computers(wish) => computers::decide(state, &wish),
        Intent::People(wish) => people::decide(state, wish),
        Intent::Letting(wish) => letting::decide(state, wish),
        Intent::Account(wish) => account::decide(state, &wish),
        Intent::Keeping(wish) => keeping::decide(state, wish),
        Intent::Live(wish) => live::decide(state, wish),
        Intent::Leavers(wish) => leavers::decide(state, &wish),
        Intent::LogIns(wish) => log_ins::decide(state, wish),
        Intent::Families(wish) => families::decide(state, wish),
        Intent::Figures(wish) => figures::decide(state, wish),
        Intent::Questionnaires(wish) => questionnaires::decide(state, wish),
        Intent::Signatures(wish) => signatures::decide(state, wish),
        Intent::Roll(wish) => roll::decide(state, wish),
        Intent::Turning(wish) => turning::decide(state, wish),
        Intent::Settings(wish) => settings::decide(state, wish),
        Intent::Sheets(wish) => sheets::decide(state, &wish),
        Intent::Enrol(wish) => enrol::decide(state, &wish),
        Intent::Founding(wish) => founding::decide(state, wish),
        Intent::Answered(answer) | Intent::Heard(answer) => answered(state, answer),
    }
}

fn tick(state: &mut State, now: i64) -> Vec<Effect> {
    if state.now == 0 {
        state.touched_at = now;
    }
    state.now = now;
    if state.seconds_to_lock().is_some_and(|left| left <= 0) {
        return door::lock(state, "notice-locked-idle");
    }
    if state.gate == Gate::Enrolling && now - state.touched_at >= NEWCOMER_IDLE_S {
        enrol::leave(state, Some(Notice::attention("notice-enrol-idle")));
    }
    let is_due = now - state.refreshed_at >= REFRESH_EVERY_S;
    let is_free = !state.is_busy() && state.loading == 0;
    let mut effects = if matches!(state.gate, Gate::AtWork { .. }) && is_due && is_free {
        refresh(state)
    } else {
        Vec::new()
    };
    effects.extend(bell::ask(state));
    effects.extend(live::ask(state));
    effects
}

fn typed(state: &mut State, field: Field, text: String) {
    let draft = &mut state.incidents.draft;
    match field {
        Field::LoginName => state.door.login_name = text,
        Field::Password => state.door.password = Secret::new(text),
        Field::Second => state.door.second = text,
        Field::Confirm => state.confirming.password = Secret::new(text),
        Field::Account(field) => state.account.type_in(field, text),
        Field::Kit => state.door.kit = Secret::new(text),
        Field::Search => state.search.query = text,
        Field::PrintWhy => state.incidents.print_why = text.into(),
        Field::PrintReportWhy => {
            // Only while the page that asks is shown.
            let shown = state.reports.print_why.take();
            state.reports.print_why = shown.map(|_| text.into());
        }
        Field::Export(field) => state.export.type_in(field, text),
        Field::Title => draft.title = text,
        Field::HappenedAt => draft.happened_at = text,
        Field::Facts => draft.facts = text,
        Field::Opinion => draft.opinion = text,
        Field::ChildsWords => draft.childs_words = text,
        Field::Room(field) => state.incidents.room.type_in(field, text),
        Field::Letter(field) => state.incidents.room.letter.type_in(field, text),
        Field::Worry(field) => state.worry.type_in(field, text),
        Field::Invite(field) => state.people.draft.type_in(field, text),
        Field::Helpline(field) => {
            if let Some(draft) = &mut state.people.helplines {
                draft.type_in(field, text);
            }
        }
        Field::Keeping(field) => state.keeping.type_in(field, text),
        Field::Guest(field) => state.log_ins.draft.type_in(field, text),
        Field::Figures(field) => state.figures.type_in(field, text),
        Field::ClassRule(place) => signatures::type_rule(state, place, text),
        Field::Recording(field) => state.recordings.type_in(field, text),
        Field::Register(field) => state.registers.type_in(field, text),
        Field::Audit(field) => state.audit.type_in(field, text),
        Field::Policy(field) => state.policy.type_in(field, text),
        Field::Setting => state.settings.value = text,
        Field::RosterPath | Field::NextName(_) => state.roll.type_in(field, text),
        Field::Sheets(field) => state.sheets.type_in(field, text),
        Field::Enrol(field) => state.enrolment.type_in(field, text),
        Field::Founding(field) => state.founding.type_in(field, text),
    }
}

/// Goes to a room this person has; nothing happens for another.
fn enter(state: &mut State, room: Room) -> Vec<Effect> {
    let has_it = state
        .person
        .as_ref()
        .is_some_and(|person| person.rooms.contains(&room));
    if !has_it {
        return Vec::new();
    }
    state.room = Some(room);
    look::put_away(state);
    state.notice = None;
    state.account.card = None;
    state.lesson = None;
    state.rooms.looking = None;
    state.classes.pupil = None;
    state.classes.coverage = None;
    state.confirming.then = None;
    state.computers.taking_out = None;
    state.search.log = None;
    state.letting.held_back = None;
    state.reminder = state.reminder.filter(|one| one.room() != room);
    let mut effects = sheets::leave(state);
    effects.extend(refresh(state));
    effects
}

/// Loads what the shown room lists, and the inbox besides, whose number stands in the navigation.
fn refresh(state: &mut State) -> Vec<Effect> {
    state.refreshed_at = state.now;
    let reads = state
        .person
        .as_ref()
        .is_some_and(|person| person.rooms.contains(&Room::Reports));
    let mut effects = match state.room {
        Some(Room::Incidents) => {
            let mut effects = vec![Effect::LoadCases(state.incidents.log)];
            effects.extend(letting::load(state));
            effects
        }
        Some(Room::Classes) => {
            let mut effects = classes::load(state);
            effects.extend(lesson::load(state));
            effects.extend(rooms::load(state));
            effects
        }
        Some(Room::LiveClass) => vec![Effect::LoadClasses],
        Some(Room::Roll) => {
            let mut effects = roll::load(state);
            effects.extend(turning::load(state));
            effects
        }
        Some(Room::Computers) => computers::load(),
        Some(Room::Account) => account::load(),
        Some(Room::Keeping) => keeping::load(),
        Some(Room::Figures) => figures::load(),
        Some(Room::Settings) => settings::load(),
        Some(Room::Signatures) => {
            let mut effects = signatures::load(state);
            effects.extend(recordings::load(state));
            effects
        }
        Some(Room::Registers) => {
            let mut effects: Vec<_> = registers::load(state).into_iter().collect();
            effects.extend(audit::load());
            effects
        }
        Some(Room::Questionnaires) => questionnaires::load(),
        Some(Room::LogIns) => log_ins::load(),
        Some(Room::People) => {
            let mut effects = people::load();
            effects.extend(letting::load(state));
            effects
        }
        Some(Room::Worry) => worry::load(state),
        Some(Room::Reports | Room::Families | Room::Guest) | None => Vec::new(),
    };
    if reads {
        effects.push(Effect::LoadInbox(state.reports.log));
    }
    effects
}

fn connected(state: &mut State, school: SchoolFacts) -> Vec<Effect> {
    state.school = school;
    state.link = Link::Connected;
    Vec::new()
}

#[expect(
    clippy::too_many_lines,
    reason = "one arm for each answer, and the compiler holds the list complete"
)]
fn answered(state: &mut State, answer: Answer) -> Vec<Effect> {
    if !trouble::still_matters(state, &answer) {
        return Vec::new();
    }
    trouble::heard(state, &answer);
    match answer {
        Answer::Connected(school) => connected(state, school),
        Answer::SignedIn(session) => door::signed_in(state, session),
        Answer::Unlocked(card) => door::unlocked(state, card),
        Answer::Locked | Answer::LookKept => Vec::new(),
        Answer::Bell(said) => bell::heard(state, said),
        Answer::RecordChecked(warnings) => {
            state.record_warnings = warnings;
            Vec::new()
        }
        Answer::Inbox(log, inbox) => reports::loaded(state, log, inbox),
        Answer::ReportOpened(report) => reports::opened(state, report),
        Answer::SeenSent(envelope, seen) => reports::seen(state, envelope, seen),
        Answer::Cases(log, cases) => incidents::loaded(state, log, cases),
        Answer::Case(case) => incidents::opened(state, case),
        Answer::Acted(case) => incidents::acted(state, case),
        Answer::Printed(Printout::Case(_)) => incidents::printed(state),
        Answer::Printed(Printout::Report(_)) => reports::printed(state),
        Answer::Texts(case, texts) => export::opened(state, case, texts),
        Answer::Exported(done) => export::exported(state, done),
        Answer::KeptPage(answer) => kept_page::answered(state, answer),
        Answer::Search(answer) => search::answered(state, answer),
        Answer::Comparing(answer) => incidents::comparing::answered(state, answer),
        Answer::HandOver(answer) => hand_over::answered(state, answer),
        Answer::Worry(answer) => worry::answered(state, answer),
        Answer::Classes(answer) => classes::loaded(state, answer),
        Answer::SetForClass(to, answer) => classes::set(state, to, answer),
        Answer::LessonOpened(class, lesson) => classes::lesson_opened(state, class, lesson),
        Answer::Progress(class, progress) => classes::progress(state, class, &progress),
        Answer::SaidLeft(said, progress) => classes::said_left(state, said, &progress),
        Answer::Coverage(answer) => classes::covered(state, answer),
        Answer::LearningSaved(file) => classes::learning_saved(state, file),
        Answer::SubjectSaved { name, file } => classes::subject_saved(state, name, file),
        Answer::Deeds(answer) => deeds::answered(state, answer),
        Answer::Computers(answer) => computers::answered(state, answer),
        Answer::People(answer) => people::answered(state, answer),
        Answer::Letting(answer) => letting::answered(state, answer),
        Answer::Account(answer) => account::answered(state, answer),
        Answer::Keeping(answer) => keeping::answered(state, answer),
        Answer::Live(answer) => live::answered(state, answer),
        Answer::Lesson(answer) => lesson::answered(state, answer),
        Answer::Rooms(answer) => rooms::answered(state, answer),
        Answer::Recordings(answer) => recordings::answered(state, answer),
        Answer::Registers(answer) => registers::answered(state, answer),
        Answer::Audit(answer) => audit::answered(state, answer),
        Answer::Policy(answer) => policy::answered(state, answer),
        Answer::Leavers(answer) => leavers::answered(state, answer),
        Answer::LogIns(answer) => log_ins::answered(state, answer),
        Answer::Families(answer) => families::answered(state, answer),
        Answer::Figures(answer) => figures::answered(state, answer),
        Answer::Questionnaires(answer) => questionnaires::answered(state, answer),
        Answer::Signatures(answer) => signatures::answered(state, answer),
        Answer::Roll(answer) => roll::answered(state, answer),
        Answer::Turning(answer) => turning::answered(state, answer),
        Answer::Settings(answer) => settings::answered(state, answer),
        Answer::Sheets(answer) => sheets::answered(state, answer),
        Answer::Enrol(answer) => enrol::answered(state, answer),
        Answer::Founding(answer) => founding::answered(state, answer),
        Answer::Failed(attempt, trouble) => trouble::failed(state, attempt, trouble),
    }
}
