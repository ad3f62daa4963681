//! The live class in every state a tile can have.

use protocol::{
    lessons::{ClassLesson, Mode, OwnPlay, Play},
    live::{Beat, ClassNow, Doing, LED_FREE, Tile},
};

use super::{scenes::Doings, school};
use crate::state::{State, live::Another};

/// What can be done there.
pub(super) fn in_live_class() -> Doings {
    let mut doings: Doings = vec![
        ("a pupil's menu", |state| {
            watch(state);
            state.live.pupil = Some(school::id(152));
        }),
        ("everything rests, the server does not answer", |state| {
            watch(state);
            let now = state.live.now.as_mut();
            if let Some(now) = now {
                (now.is_paused, now.is_covered) = (true, true);
            }
            state.live.is_silent = true;
        }),
        ("a class that is led", |state| {
            way(state, Mode::Guided, 2, false);
        }),
        ("a class at the board", |state| {
            way(state, Mode::WholeClass, 0, false);
        }),
        (
            "a class that was led and goes on alone, and its end",
            |state| {
                way(state, Mode::Guided, LED_FREE, true);
            },
        ),
        ("a computer that is lost", |state| {
            watch(state);
            state.live.pupil = Some(school::id(155));
        }),
        ("two open classes", |state| {
            let lesson = state
                .classes
                .rows
                .first()
                .and_then(|row| row.lesson.clone());
            for row in &mut state.classes.rows {
                row.lesson.clone_from(&lesson);
            }
            watch(state);
        }),
        ("no open class", |state| {
            for row in &mut state.classes.rows {
                row.lesson = None;
            }
        }),
        ("no answer for a while, and none refused", |state| {
            watch(state);
            (state.live.is_asked, state.live.asked_at) = (true, state.now - 8);
        }),
        ("not heard of yet", |state| state.live.is_silent = true),
    ];
    doings.extend(another());
    doings
}

fn another() -> Doings {
    vec![
        ("another scenario, looked up", |state| {
            choose(state, None, None);
        }),
        ("another scenario, a heavy one", |state| {
            let heavy = Play {
                scenario: "free-coins".to_owned(),
                topic: "free-gems".to_owned(),
                is_heavy: true,
                is_support_confirmed: true,
            };
            let own = OwnPlay {
                pupil: school::id(152),
                play: heavy.clone(),
            };
            let told = ClassLesson {
                may_plan: true,
                own: vec![own],
                ..ClassLesson::default()
            };
            choose(state, Some(told), Some(heavy));
        }),
        ("another scenario, the list", |state| {
            let told = ClassLesson {
                may_plan: true,
                ..ClassLesson::default()
            };
            choose(state, Some(told), None);
        }),
        ("another scenario, not theirs to send", |state| {
            choose(state, Some(ClassLesson::default()), None);
        }),
    ]
}

fn choose(state: &mut State, told: Option<ClassLesson>, play: Option<Play>) {
    watch(state);
    state.live.pupil = Some(school::id(152));
    state.live.another = Some(Another {
        told,
        band: None,
        play,
    });
}

/// A class that plays in this way, one pupil ready for the next part.
fn way(state: &mut State, mode: Mode, led_to: u8, is_ending: bool) {
    watch(state);
    if let Some(now) = state.live.now.as_mut() {
        (now.mode, now.led_to, now.is_ending) = (Some(mode), led_to, is_ending);
        let first = now.tiles.first_mut().and_then(|tile| tile.seen.as_mut());
        if let Some(beat) = first {
            (beat.doing, beat.part) = (Doing::Waiting, 3);
        }
    }
}

fn watch(state: &mut State) {
    let beat = |doing, part, hand_up| {
        let is_in = doing != Doing::Choosing;
        Some(Beat {
            doing,
            scenario: is_in.then(|| "a-message-from-a-stranger".to_owned()),
            part,
            of: if is_in { 6 } else { 0 },
            hand_up,
            is_reminded: true,
        })
    };
    let tiles = [
        ("Amara", beat(Doing::Playing, 2, false)),
        ("Benjamin", beat(Doing::Choosing, 0, false)),
        ("Oluwaseun", beat(Doing::MayBeStuck, 3, true)),
        ("Zofia", beat(Doing::OnABreak, 3, false)),
        ("Kwame", beat(Doing::Finished, 6, false)),
        ("Maximilian-Alexander", beat(Doing::Playing, 4, false)),
        ("Ivy", None),
    ];
    let tiles = tiles
        .into_iter()
        .enumerate()
        .map(|(at, (name, seen))| Tile {
            pupil: school::id(150 + at),
            name: name.to_owned(),
            picture: "boat".to_owned(),
            seen,
            is_lost: at == 5,
            age_s: if at == 5 { 42 } else { 0 },
        });
    state.live.now = Some(ClassNow {
        revision: 12,
        is_open: true,
        tiles: tiles.collect(),
        ..ClassNow::default()
    });
    state.live.heard_at = state.now - 8;
}
