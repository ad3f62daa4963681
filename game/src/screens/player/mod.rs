//! The player: shows where a run stands and offers exactly what can be done there. The engine decides, never the screen.

mod click;
mod device;
mod frame;
mod happened;
mod simplified;
mod stop;
mod story;
mod telling;
mod think;

use curriculum::view::Phase;
use curriculum::{ReadingMode, View};

use crate::desk::Desk;
use crate::page::{Page, Piece};

pub(super) fn page(desk: &Desk) -> Page {
    let Some(playing) = desk.playing() else {
        return frame::nothing_to_play(desk);
    };
    let view = playing.view_for(&desk.profile);
    let desk = Desk::in_look(desk.world, view.look);
    let body = match desk.profile.reading {
        ReadingMode::Simplified => return simplified::page(&desk, &view),
        ReadingMode::Full => body(&desk, &view),
    };
    frame::page(&desk, &view, body)
}

fn body(desk: &Desk, view: &View) -> Vec<Piece> {
    match view.phase {
        Phase::Story => story::told(desk, view),
        Phase::Demonstration => story::shown(desk, view),
        Phase::OfflineTwin => story::without_a_screen(desk, view),
        Phase::Stop => stop::body(desk, view),
        Phase::Think => think::body(desk, view),
        Phase::Click => click::body(desk, view),
        Phase::Consequence | Phase::Outcome => happened::body(desk, view),
        Phase::Telling => telling::body(desk, view),
    }
}
