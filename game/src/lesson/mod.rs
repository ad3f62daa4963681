//! The lesson as it runs: what the teacher's tile is told of this pupil, and what the class, or this pupil, is asked to do.
//!
//! Read [`beat`] (what is told, and that Tell is not), [`wishes`] (what is done when), [`plan`] (what is played),
//! [`story_place`] (how a pupil goes on at another computer) and [`home_time`] (a short practice before going home). The
//! `courier` carries them.

pub mod beat;
pub mod home_time;
pub mod plan;
pub mod story_place;
#[cfg(test)]
pub(crate) mod tests;
pub mod wishes;

use std::time::Duration;

use bevy::prelude::*;
use bevy::time::Real;
use curriculum::view::MessageView;
use curriculum::{ReadingMode, ScenarioId, SignId, View};
use protocol::live::{BeatAnswer, LED_FREE};

use crate::notice::Notices;
use crate::overlays::{self, ClassAsked, Overlay, Rest, Shown};
use crate::page::{Laying, Stale};
use crate::playing::{self, Playing};
use crate::profile::Profile;
use crate::school::{School, SignedIn, SignedOut};
use crate::screens::home::reminder::Reminder;
use crate::screens::{Here, Screen};
use crate::voice::{self, Doing as Voicing, Voice};
use beat::{Moment, Place};
use plan::{PlanAwaited, Planned};
use story_place::Left;
use wishes::Heard;

/// Says that the teacher sees where one is.
const NOTICE: &str = "notice-lesson";
/// Ways back from one part before it may be that a pupil is stuck.
const BACK_MIN: u32 = 3;
/// For how long that is said: then the pupil is taken to read again.
const STUCK: Duration = Duration::from_secs(60);

/// The lesson of whoever is signed in here.
#[derive(Resource, Debug, Default)]
pub struct Lesson {
    heard: Heard,
    /// They would like an adult to come.
    pub is_hand_up: bool,
    stuck: Stuck,
    /// The short practice that was begun after the end of the lesson was said.
    at_home_time: Option<ScenarioId>,
}

/// How often a pupil went back in one part, and when it was last.
#[derive(Debug, Default, Clone, Copy)]
struct Stuck {
    back: u32,
    at: Option<Duration>,
}

/// In: what the school has answered to a beat.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub struct LessonHeard(pub BeatAnswer);

/// What the beat is made from just now; the `courier` sends it on.
#[derive(Resource, Debug, Default, PartialEq, Eq, Clone)]
pub struct Now(pub Moment);

impl Lesson {
    /// Whether the class is open and the teacher sees where its pupils are.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.heard.is_open()
    }
}

/// Puts the hand up, or down again.
pub fn turn_hand(world: &mut World) {
    let mut lesson = world.resource_mut::<Lesson>();
    lesson.is_hand_up = !lesson.is_hand_up;
    world.resource_mut::<Stale>().mark();
}

/// Takes what the school has answered: a pause or a cover at once, everything else when it is right.
pub(crate) fn hear(world: &mut World, answer: BeatAnswer) {
    let mut lesson = world.resource_mut::<Lesson>();
    let was_open = lesson.is_open();
    if lesson.heard.hear(answer) {
        lesson.is_hand_up = false;
    }
    let is_open = lesson.is_open();
    let mut notices = world.resource_mut::<Notices>();
    if is_open && !was_open {
        notices.tell_with_next_page(NOTICE);
    } else if !is_open {
        notices.withdraw(NOTICE);
    }
    let known = world.resource::<Planned>().revision();
    if is_open && answer.plan_revision != known {
        world.write_message(PlanAwaited);
    }
    ask_what_is_asked(world);
    world.resource_mut::<Stale>().mark();
}

/// What all screens, or this one, are asked to do by the answer that was heard last.
fn ask_what_is_asked(world: &mut World) {
    let asked = match world.resource::<Lesson>().heard.answer() {
        Some(answer) => ClassAsked {
            rest: rest(world, answer),
            cover: answer.is_covered,
        },
        None => ClassAsked::default(),
    };
    overlays::ask(world, asked);
}

/// The end of a lesson comes before a pause, and what all are asked before what the way of the lesson asks (B-30).
fn rest(world: &World, answer: BeatAnswer) -> Option<Rest> {
    let planned = world.resource::<Planned>();
    let who = &world.resource::<School>().signed_in;
    let playing = world.get_resource::<Playing>();
    if answer.is_ending && !home_time::is_played(world) {
        Some(Rest::End)
    } else if answer.is_paused {
        Some(Rest::Pause)
    } else if answer.led_to != LED_FREE && planned.is_on_board(who) && has_read(world) {
        Some(Rest::Board)
    } else {
        let is_waiting = playing.is_some_and(|playing| is_ahead(planned, who, playing, answer));
        let is_there = world.resource::<Here>().0 == Screen::Player;
        (is_waiting && is_there).then_some(Rest::Part)
    }
}

/// Whether this pupil has read how we treat each other, which comes before they look at the board too (B-07).
fn has_read(world: &World) -> bool {
    world.resource::<Reminder>().was_shown()
}

/// Whether this pupil has come to a part that whoever leads the class has not opened yet.
fn is_ahead(planned: &Planned, who: &SignedIn, playing: &Playing, answer: BeatAnswer) -> bool {
    let run = playing.run();
    !run.is_finished()
        && planned.is_led(who, run.scenario())
        && playing.view(ReadingMode::Full).part.number > usize::from(answer.led_to.max(1))
}

fn take_what_was_heard(world: &mut World) {
    let heard: Vec<LessonHeard> = world
        .resource_mut::<Messages<LessonHeard>>()
        .drain()
        .collect();
    for LessonHeard(answer) in heard {
        hear(world, answer);
    }
    // A pupil comes to the next part between two answers.
    if world.resource::<Lesson>().is_open() {
        ask_what_is_asked(world);
    }
    do_what_waits(world);
    offer_another(world);
    story_place::offer(world);
    overlays::question::offer(world);
    overlays::survey::offer(world);
}

/// Another story is offered where one is played and nothing lies over it: never while a child tells. On the way to a
/// story it stands first, and the next story may be the one that was sent.
fn offer_another(world: &mut World) {
    let planned = world.resource::<Planned>();
    if !planned.is_another() || overlays::open(world).is_some() {
        return;
    }
    let is_there = |playing: &Playing| planned.is_now(playing.run().scenario());
    let screen = world.resource::<Here>().0;
    let is_settled = screen == Screen::Home
        || screen == Screen::Player && world.get_resource::<Playing>().is_some_and(is_there);
    if is_settled {
        world.resource_mut::<Planned>().settle();
    } else if screen == Screen::Player {
        overlays::show(world, Overlay::Another);
    }
}

fn do_what_waits(world: &mut World) {
    let is_telling = world.resource::<Shown>().is_telling();
    let is_away = overlays::open(world).is_some();
    let sign = next_sign(world).filter(|_| !is_away);
    let mut lesson = world.resource_mut::<Lesson>();
    if lesson.heard.waiting == wishes::Waiting::default() {
        return;
    }
    let waiting = lesson.heard.take(is_telling || is_away, sign.is_some());
    if waiting.hints > 0 {
        playing::turn(world, |playing| playing.picked = sign);
    }
    if waiting.one_thing {
        world.resource_mut::<Profile>().reading = ReadingMode::Simplified;
        world.resource_mut::<Stale>().mark();
    }
    if waiting.read && world.resource::<Voice>().doing() != Voicing::Reading {
        voice::press(world);
    }
}

/// The next phrase that has not been judged: pointing at it says nothing about what it is.
fn next_sign(world: &World) -> Option<SignId> {
    let playing = world.get_resource::<Playing>()?;
    let view: View = playing.view(ReadingMode::Full);
    if view.phase != curriculum::view::Phase::Think {
        return None;
    }
    let judged = |sign: &SignId| view.clues.iter().any(|clue| clue.id == *sign);
    let messages = view.app.iter().flat_map(|app| &app.messages);
    let mut signs = messages
        .flat_map(MessageView::all_pieces)
        .filter_map(|piece| piece.sign.clone());
    signs.find(|sign| !judged(sign))
}

/// What the next beat is made from.
fn look(
    time: Res<Time<Real>>,
    shown: Res<Shown>,
    playing: Option<Res<Playing>>,
    (planned, school, reminder): (Res<Planned>, Res<School>, Res<Reminder>),
    mut lesson: ResMut<Lesson>,
    mut now: ResMut<Now>,
) {
    let elapsed = time.elapsed();
    let lesson = lesson.bypass_change_detection();
    let place = playing.map(|playing| {
        let part = playing.view(ReadingMode::Full).part;
        lesson.stuck.look(playing.back(), elapsed);
        let answer = lesson.heard.answer();
        let is_waiting =
            answer.is_some_and(|answer| is_ahead(&planned, &school.signed_in, &playing, answer));
        Place {
            scenario: playing.run().scenario().id().to_string(),
            part: part.number,
            of: part.of,
            is_finished: playing.run().is_finished(),
            is_stuck: lesson.stuck.is_stuck(elapsed),
            is_waiting,
        }
    });
    now.set_if_neq(Now(Moment {
        place,
        is_on_a_break: shown.top() == Some(Overlay::Break),
        is_hand_up: lesson.is_hand_up,
        is_reminded: reminder.was_shown(),
        is_telling: shown.is_telling(),
    }));
}

impl Stuck {
    fn look(&mut self, back: u32, now: Duration) {
        if back > self.back && back >= BACK_MIN {
            self.at = Some(now);
        } else if back < self.back {
            self.at = None;
        }
        self.back = back;
    }

    fn is_stuck(&self, now: Duration) -> bool {
        self.at.is_some_and(|at| now.saturating_sub(at) < STUCK)
    }
}

/// The next pupil has no hand up and no screen that rests.
fn forget(world: &mut World) {
    let gone = world.resource_mut::<Messages<SignedOut>>().is_empty();
    if gone {
        return;
    }
    *world.resource_mut::<Lesson>() = Lesson::default();
    *world.resource_mut::<Planned>() = Planned::default();
    *world.resource_mut::<Left>() = Left::default();
    world.resource_mut::<Notices>().withdraw(NOTICE);
    overlays::ask(world, ClassAsked::default());
    let open = overlays::open(world);
    let asks = [
        Overlay::Another,
        Overlay::GoOn,
        Overlay::Question,
        Overlay::Survey,
        Overlay::Leader,
    ]
    .map(Some);
    if asks.contains(&open) {
        overlays::close(world);
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Lesson>()
        .init_resource::<Planned>()
        .init_resource::<Left>()
        .add_message::<PlanAwaited>()
        .init_resource::<Now>()
        .add_message::<LessonHeard>()
        .add_systems(
            Update,
            (take_what_was_heard, forget, look, story_place::follow)
                .chain()
                .before(Laying),
        );
}
