//! Between the worker and the app's own messages: what comes from the school, and what goes there.

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use curriculum::{AgeBand, ReadingMode};
use protocol::{
    agreements::SignRules,
    bytes::Id,
    class_rules::ClassRule,
    pupils::{OpenClasses, PupilSession, ReceiptAnswers},
    story_place::KeepPlace,
};

use super::{
    Courier, answers, file,
    link::{Ask, News, NoEntry, Wake, lock},
    membership,
    sending::ReportState,
};
use crate::lesson::plan::{PlanAwaited, Planned};
use crate::lesson::story_place::Left;
use crate::lesson::{self, LessonHeard};
use crate::notice::Notices;
use crate::page::Stale;
use crate::platform::folders::Folders;
use crate::played::Played;
use crate::practice::Practice;
use crate::profile::{Profile, table};
use crate::school::{
    AnswersGiven, Class, ClassRules, CodeAttempt, Connection, Leader, NumberGiven, PlaceChanged,
    Pupil, RemarkGiven, RulesDue, RulesSigned, School, SignInAnswer, SignInAttempt, SignedBefore,
    SignedOut,
};

const BROKEN: &str = "courier-file-broken";
const NOT_APPROVED: &str = "courier-not-approved";
const MENDED: &str = "notice-settings-mended";

/// Opens the school folder, when this computer has joined a school.
pub(super) fn start(
    folders: Res<Folders>,
    proxy: Option<Res<EventLoopProxyWrapper>>,
    mut courier: ResMut<Courier>,
    mut school: ResMut<School>,
    mut notices: ResMut<Notices>,
) {
    if !file::is_joined(&folders.school) {
        return;
    }
    let proxy = proxy.map(|proxy| (**proxy).clone());
    let wake: Wake = std::sync::Arc::new(move || {
        if let Some(proxy) = &proxy {
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    });
    match super::open(&folders.school, wake) {
        Ok(line) => {
            let now = line.now();
            let kept = membership::classes(lock(&line.shared.outbox).file(), now);
            fill(&mut school, &kept.unwrap_or_default());
            school.connection = Connection::Offline;
            school.is_demo = lock(&line.shared.helpers).chain.newest().demo;
            courier.line = Some(line);
        }
        Err(fault) => {
            error!("{fault}");
            notices.tell(BROKEN);
        }
    }
}

/// Takes whatever the worker has to tell.
pub(super) fn take_news(
    mut courier: ResMut<Courier>,
    mut school: ResMut<School>,
    mut profile: ResMut<Profile>,
    mut played: ResMut<Played>,
    mut rules: ResMut<RulesDue>,
    mut notices: ResMut<Notices>,
    mut stale: ResMut<Stale>,
    mut sign_ins: MessageWriter<SignInAnswer>,
    mut lessons: MessageWriter<LessonHeard>,
    (mut planned, mut practice, mut left, mut class_rules, mut leader, mut before): (
        ResMut<Planned>,
        ResMut<Practice>,
        ResMut<Left>,
        ResMut<ClassRules>,
        ResMut<Leader>,
        ResMut<SignedBefore>,
    ),
) {
    let courier = courier.bypass_change_detection();
    let all: Vec<News> = match &courier.line {
        Some(line) => lock(&line.news).try_iter().collect(),
        None => return,
    };
    for news in all {
        stale.mark();
        match news {
            News::Reached(is_reached) => {
                school.connection = if is_reached {
                    Connection::Online
                } else {
                    Connection::Offline
                };
            }
            News::NotApproved(true) => notices.tell(NOT_APPROVED),
            News::NotApproved(false) => notices.withdraw(NOT_APPROVED),
            News::Classes(classes) => fill(&mut school, &classes),
            News::SignedIn { pupil, answer } => {
                let said = match *answer {
                    Ok(session) => {
                        *played = Played::kept(&session.finished);
                        *practice = Practice::kept(
                            pupil.to_string(),
                            &session.practised,
                            &session.half_terms,
                            session.now,
                        );
                        *left = Left::at(session.place.clone());
                        (rules.0, class_rules.0, leader.0) = of_session(&session);
                        before.0 = session.has_signed_before;
                        let band = session.band.as_deref().and_then(AgeBand::parse);
                        let roaming = courier.begin_session(session);
                        let (own, mended) = table::read(&roaming.access);
                        *profile = own;
                        profile.reading = reading_mode(&roaming.reading_mode);
                        if !mended.is_empty() {
                            notices.tell(MENDED);
                        }
                        pupil_of(&school, pupil)
                            .map(|pupil| pupil.in_stage(band))
                            .map(SignInAnswer::Confirmed)
                    }
                    Err(NoEntry::Wrong) => Some(SignInAnswer::Refused),
                    Err(NoEntry::AskAnAdult) => Some(SignInAnswer::Paused),
                    Err(NoEntry::Unreachable) => Some(SignInAnswer::Unreachable),
                };
                sign_ins.write(said.unwrap_or(SignInAnswer::Unreachable));
            }
            News::Lesson(answer) => {
                lessons.write(LessonHeard(answer));
            }
            News::Planned { pupil, lesson } => {
                planned.hear(pupil.to_string(), lesson);
            }
            News::Helpers => {}
            News::Arrived => courier.see_arrivals(),
            News::Answers { receipts, answers } => take_answers(courier, &receipts, &answers),
        }
    }
}

/// Carries attempts to sign in.
pub(super) fn pass_on_attempts(
    mut attempts: MessageReader<SignInAttempt>,
    courier: Res<Courier>,
    mut answers: MessageWriter<SignInAnswer>,
) {
    for attempt in attempts.read() {
        let secret = attempt.secret;
        match (Id::from_hex(&attempt.pupil), courier.can_send()) {
            (Some(pupil), true) => courier.ask(Ask::SignIn { pupil, secret }),
            (_, false) => {
                answers.write(SignInAnswer::Unreachable);
            }
            (None, true) => {
                answers.write(SignInAnswer::Refused);
            }
        }
    }
}

/// Carries the digits an adult has given.
pub(super) fn pass_on_codes(
    mut attempts: MessageReader<CodeAttempt>,
    courier: Res<Courier>,
    mut answers: MessageWriter<SignInAnswer>,
) {
    for attempt in attempts.read() {
        match (Id::from_hex(&attempt.pupil), courier.can_send()) {
            (Some(pupil), true) => courier.ask(Ask::Assisted {
                pupil,
                code: attempt.code.clone(),
            }),
            _ => {
                answers.write(SignInAnswer::Unreachable);
            }
        }
    }
}

/// Asks for the plan when a newer one was heard of.
pub(super) fn ask_for_plan(mut awaited: MessageReader<PlanAwaited>, courier: Res<Courier>) {
    if awaited.read().count() > 0 && courier.can_send() {
        courier.ask(Ask::Lesson);
    }
}

/// Carries where the pupil stands in a story.
pub(super) fn pass_on_places(mut changed: MessageReader<PlaceChanged>, courier: Res<Courier>) {
    if let Some(PlaceChanged(place)) = changed.read().last() {
        courier.ask(Ask::Place(KeepPlace {
            place: place.clone(),
        }));
    }
}

/// Carries a pupil's signature.
pub(super) fn pass_on_signatures(mut signed: MessageReader<RulesSigned>, courier: Res<Courier>) {
    for one in signed.read() {
        courier.ask(Ask::SignRules(SignRules {
            version: one.version.clone(),
            edition: one.edition.clone(),
        }));
    }
}

/// Carries a pupil's number.
pub(super) fn pass_on_numbers(mut given: MessageReader<NumberGiven>, courier: Res<Courier>) {
    for NumberGiven(number) in given.read() {
        courier.ask(Ask::GiveNumber(*number));
    }
}

/// Carries a pupil's answers to a questionnaire.
pub(super) fn pass_on_answers(mut given: MessageReader<AnswersGiven>, courier: Res<Courier>) {
    for AnswersGiven(answers) in given.read() {
        courier.ask(Ask::GiveAnswers(answers.clone()));
    }
}

/// Carries what a digital leader thinks.
pub(super) fn pass_on_remarks(mut given: MessageReader<RemarkGiven>, courier: Res<Courier>) {
    for RemarkGiven(remark) in given.read() {
        courier.ask(Ask::Remark(remark.clone()));
    }
}

/// How a pupil likes things said, shown and pressed roams with them.
pub(super) fn follow_profile(profile: Res<Profile>, mut courier: ResMut<Courier>) {
    if profile.is_changed() {
        let mode = reading_word(profile.reading);
        courier.bypass_change_detection().roam(|roaming| {
            mode.clone_into(&mut roaming.reading_mode);
            table::write(&profile, &mut roaming.access);
        });
    }
}

/// The beat says where the pupil is now, at its own pace.
pub(super) fn say_where_the_pupil_is(now: Res<lesson::Now>, courier: Res<Courier>) {
    if now.is_changed()
        && let Some(line) = &courier.line
    {
        drop(line.beat.send(lesson::beat::beat(&now.0)));
    }
}

/// The next pupil finds nothing of the last one.
pub(super) fn forget_the_pupil(
    mut gone: MessageReader<SignedOut>,
    mut courier: ResMut<Courier>,
    mut profile: ResMut<Profile>,
    mut notices: ResMut<Notices>,
) {
    if gone.read().count() > 0 {
        courier.forget_pupil();
        notices.withdraw(MENDED);
        *profile = Profile::default();
    }
}

fn take_answers(courier: &mut Courier, receipts: &[Id], given: &ReceiptAnswers) {
    let Some(line) = &mut courier.line else {
        return;
    };
    line.clock_offset = Some(given.now - super::clock::now());
    let chain = lock(&line.shared.helpers).chain.clone();
    courier.answers.clear();
    for (receipt, statement) in receipts.iter().zip(&given.answers) {
        let Some(statement) = statement else {
            continue;
        };
        let sent = courier
            .sent
            .iter_mut()
            .find(|sent| sent.receipt == *receipt);
        let known = sent.as_ref().map(|sent| (sent.envelope, sent.hash));
        let Some(answer) = answers::check(statement, &chain, known) else {
            warn!("an answer that no reader has signed was passed over");
            continue;
        };
        match sent {
            Some(sent) => sent.state = ReportState::Read(answer),
            None => courier.answers.push(answer),
        }
    }
}

/// '1A' before '5B' before '10C', as a school counts.
fn year_first(name: &str) -> (u32, String) {
    let year: String = name.chars().take_while(char::is_ascii_digit).collect();
    (year.parse().unwrap_or(u32::MAX), name.to_owned())
}

fn fill(school: &mut School, open: &OpenClasses) {
    school.classes = open
        .classes
        .iter()
        .map(|class| Class {
            id: class.id.to_string(),
            name: class.name.clone(),
            teacher: None,
        })
        .collect();
    school.classes.sort_by_key(|class| year_first(&class.name));
    school.pupils = open
        .classes
        .iter()
        .filter_map(|class| Some((class, AgeBand::parse(&class.band)?)))
        .flat_map(|(class, band)| {
            class.pupils.iter().map(move |pupil| Pupil {
                id: pupil.id.to_string(),
                class: class.id.to_string(),
                shown_name: pupil.name.clone(),
                tile: pupil.picture.clone(),
                band,
                card: pupil.card,
            })
        })
        .collect();
    let tiles = open.classes.iter().flat_map(|class| &class.pupils);
    school.unsigned = tiles
        .filter_map(|pupil| Some((pupil.id.to_string(), pupil.rules_due.clone()?)))
        .collect();
}

/// Which rules are due, what the class has settled for itself, and whether the pupil is a digital leader.
fn of_session(session: &PupilSession) -> (Option<String>, Vec<ClassRule>, bool) {
    let rules = (session.rules_due.clone(), session.class_rules.clone());
    (rules.0, rules.1, session.is_leader)
}

fn pupil_of(school: &School, id: Id) -> Option<Pupil> {
    let id = id.to_string();
    school.pupils.iter().find(|pupil| pupil.id == id).cloned()
}

fn reading_mode(word: &str) -> ReadingMode {
    if word == reading_word(ReadingMode::Simplified) {
        ReadingMode::Simplified
    } else {
        ReadingMode::Full
    }
}

fn reading_word(mode: ReadingMode) -> &'static str {
    match mode {
        ReadingMode::Full => "full",
        ReadingMode::Simplified => "simplified",
    }
}
