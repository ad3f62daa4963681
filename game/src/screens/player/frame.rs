//! What stays the same around every part of a scenario: title, trail, street light, and one step back.

use std::sync::Arc;

use bevy::prelude::*;
use curriculum::view::Phase;
use curriculum::{Action, View};

use crate::desk::Desk;
use crate::page::{Handler, Page, Piece};
use crate::playing::{self, Playing};
use crate::preview::Preview;
use crate::screens::{Screen, go};
use crate::voice;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::page_heading;
use crate::widgets::step_keys::{self, Standing};
use crate::widgets::tile;

/// The page in the ordinary reading mode.
pub(super) fn page(desk: &Desk, view: &View, body: Vec<Piece>) -> Page {
    let bar = page_heading::bar(
        desk,
        ("home", "back-home"),
        &view.title,
        Some(&view.topic),
        leave,
    );
    let hand = page_heading::hand(desk, page_heading::HAND);
    let (part, of) = (view.part.number, view.part.of);
    // Where words are gone through, their buttons need its room.
    let trail = (!voice::offers_words(desk.world))
        .then(|| page_heading::trail(desk, part, of, hand.is_some()));
    let pieces = [desk.backdrop()]
        .into_iter()
        .chain(bar)
        .chain(trail)
        .chain([step_keys::light(desk, standings(view))])
        .chain(hand)
        .chain(again(desk, view))
        .chain(to_mend(desk))
        .chain(body);
    desk.page(&key(view), name(desk, view), pieces)
}

/// The key of the page: another part or phase is another page.
pub(super) fn key(view: &View) -> String {
    format!("player/{}/{}/{:?}", view.scenario, view.step, view.phase)
}

/// The name a screen reader says first.
pub(super) fn name(desk: &Desk, view: &View) -> String {
    let phase = desk.say(&format!("phase-{}", phase_id(view.phase)));
    format!("{}. {phase}", view.title)
}

/// Back to home; the run is put away.
pub(super) fn leave(world: &mut World) {
    world.remove_resource::<Playing>();
    go(world, Screen::Home);
}

/// The story is over: the run is put away, and whoever wants to can stop here (C-11). An author goes on writing.
pub(super) fn finish(world: &mut World) {
    leave(world);
    if !world.contains_resource::<Preview>() {
        go(world, Screen::Enough);
    }
}

/// What pressing a control does to the run.
pub(super) fn does(action: Action) -> impl Fn(&mut World) + Send + Sync + 'static {
    move |world| playing::act(world, action.clone())
}

/// The page when somebody comes here with nothing to play.
pub(super) fn nothing_to_play(desk: &Desk) -> Page {
    let title = desk.say("nothing-to-play");
    let bar = page_heading::bar(desk, ("home", "back-home"), &title, None, leave);
    desk.page(
        "player/none",
        title.clone(),
        [desk.backdrop()].into_iter().chain(bar),
    )
}

fn standings(view: &View) -> [Standing; 3] {
    let press = |action: Action| Standing::PressMe(Arc::new(does(action)) as Handler);
    match view.phase {
        Phase::Story | Phase::Demonstration | Phase::Stop => {
            let stop = if view.can.stop {
                press(Action::Stop)
            } else {
                Standing::NotYet
            };
            [stop, Standing::NotYet, Standing::NotYet]
        }
        Phase::Think => {
            let all_checked = view.clues.len() >= view.phrases_on_screen;
            let click = if view.can.ready_to_choose && all_checked {
                Standing::PressMeNext(Arc::new(does(Action::ReadyToChoose)))
            } else if view.can.ready_to_choose {
                press(Action::ReadyToChoose)
            } else {
                Standing::NotYet
            };
            [Standing::Done, Standing::Here, click]
        }
        Phase::Click if view.can.stop => [press(Action::Stop), Standing::NotYet, Standing::Here],
        Phase::Click => [Standing::Done, Standing::Done, Standing::Here],
        Phase::Consequence | Phase::Telling | Phase::OfflineTwin | Phase::Outcome => {
            [Standing::Done, Standing::Done, Standing::Done]
        }
    }
}

/// The way back to the beginning of the part: a tile below the light, or a square in the bar where words are larger.
fn again(desk: &Desk, view: &View) -> Option<Piece> {
    let label = desk.say("again-label");
    let rewind = does(Action::Rewind);
    view.can.rewind.then(|| {
        if desk.is_large() {
            button::square(desk, 944.0, "replay", "again", &label, rewind)
        } else {
            tile::at_the_foot(desk, "replay", &desk.say("again"), "again", &label, rewind)
        }
    })
}

/// In an author's preview: how much is still to be mended, and the way to the list.
pub(super) fn to_mend(desk: &Desk) -> Option<Piece> {
    let preview = desk.world.get_resource::<Preview>()?;
    let count = preview.problems.len();
    (count > 0).then(|| {
        button::dress(
            desk,
            Piece::at(400.0, 8.0, 216.0, 64.0),
            Weight::Quiet,
            Icon::Before("alert"),
            "preview/problems",
            &desk.say_with("preview-problems", &[("count", &count.to_string())]),
            |world| go(world, Screen::Preview),
        )
    })
}

fn phase_id(phase: Phase) -> &'static str {
    match phase {
        Phase::Story => "story",
        Phase::Demonstration => "demonstration",
        Phase::Stop => "stop",
        Phase::Think => "think",
        Phase::Click => "click",
        Phase::Consequence => "consequence",
        Phase::Telling => "telling",
        Phase::OfflineTwin => "offline-twin",
        Phase::Outcome => "outcome",
    }
}
