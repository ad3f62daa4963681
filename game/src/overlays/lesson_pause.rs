//! The class rests: it looks at its teacher or at the board, waits for the next part, or the lesson ends. No clock, no
//! blame; Tell, Break and Hide work from here as everywhere.

use super::{Rest, Shown};
use crate::desk::Desk;
use crate::lesson::home_time;
use crate::page::{Page, Piece};
use crate::screens;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};

/// What a rest shows and says: the page, its picture, and its words.
struct Said {
    key: &'static str,
    icon: &'static str,
    title: &'static str,
    lead: &'static str,
    kept: &'static str,
}

impl Rest {
    const fn said(self) -> Said {
        match self {
            Self::Pause => Said {
                key: "pause",
                icon: "ui/pause",
                title: "pause-title",
                lead: "pause-lead",
                kept: "pause-kept",
            },
            Self::Board => Said {
                key: "look-at-board",
                icon: "ui/present",
                title: "board-title",
                lead: "board-lead",
                kept: "board-kept",
            },
            Self::Part => Said {
                key: "wait-for-class",
                icon: "ui/people",
                title: "wait-title",
                lead: "wait-lead",
                kept: "wait-kept",
            },
            Self::End => Said {
                key: "lesson-end",
                icon: "ui/wave",
                title: "lesson-end-title",
                lead: "lesson-end-lead",
                kept: "lesson-end-kept",
            },
        }
    }
}

/// The page of a rest.
#[must_use]
pub(super) fn page(desk: &Desk) -> Page {
    let rest = desk.world.resource::<Shown>().rest();
    let said = rest.said();
    let title = desk.say(said.title);
    let card = desk
        .card(96.0, 96.0, 920.0, 528.0)
        .stacked(24.0)
        .centred()
        .pad(64.0, 32.0)
        .with(
            Piece::sized(176.0, 176.0)
                .centred()
                .round(44.0)
                .fill(desk.theme.roles.tint2.color())
                .with(desk.icon(said.icon, 112.0)),
        )
        .with(desk.heading(&title, Type::DISPLAY).to_middle())
        .with(desk.text(desk.say(said.lead), Type::SIMPLE).to_middle())
        .with(
            desk.text(desk.say(said.kept), Type::HEADING.regular())
                .to_middle(),
        )
        .with_all((rest == Rest::End).then(|| ways_on(desk)));
    desk.page(said.key, title.clone(), [desk.backdrop(), card])
}

/// At the end of a lesson the pupil says goodbye; whoever is not ready stays. Where something is due, two minutes of it
/// come before, for whoever likes.
fn ways_on(desk: &Desk) -> Piece {
    let due = home_time::offered(desk.world);
    let width = if due.is_some() { 376.0 } else { 392.0 };
    let goodbye = button::dress(
        desk,
        Piece::sized(width, 72.0),
        Weight::Main,
        Icon::Before("logout"),
        "lesson-end/leave",
        &desk.say("lesson-end-leave"),
        screens::sign_out,
    );
    let practise = due.map(|_| {
        button::dress(
            desk,
            Piece::sized(width, 72.0),
            Weight::Quiet,
            Icon::Before("replay"),
            "lesson-end/practise",
            &desk.say("lesson-end-practise"),
            home_time::begin,
        )
    });
    Piece::row(24.0).with(goodbye.first()).with_all(practise)
}
