//! The head of a simulated app: whose name stands there, and by its colours and its sign which kind of app it is.

use bevy::prelude::*;
use curriculum::SimulatedApp;
use curriculum::view::AppView;

use super::body;
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::{Ink, Type};

/// How high the head is.
pub const HIGH: f32 = 78.0;

/// Paper, ink, and ink of what matters less.
struct Tone {
    paper: Ink,
    ink: Ink,
    quiet: Ink,
}

/// The head; `chip` says that the screen is paused, `arrows` move through earlier messages.
#[must_use]
pub fn bar(
    desk: &Desk,
    app: &AppView,
    chip: Option<Piece>,
    arrows: impl IntoIterator<Item = Piece>,
) -> Piece {
    let tone = tone(desk, app.app);
    let arrows: Vec<Piece> = arrows.into_iter().collect();
    let is_calm = chip.is_none();
    let sign = (is_calm && arrows.is_empty()).then(|| sign(desk, app.app, &tone));
    let mut bar = Piece::row(12.0)
        .high(HIGH)
        .pad(18.0, 0.0)
        .fill(tone.paper.color());
    bar.node.border = UiRect::bottom(Val::Px(2.0));
    bar.edge = Some(desk.theme.roles.line.color());
    bar.node.border_radius = BorderRadius::top(Val::Px(body::corner_inside(app.device)));
    let bar = match app.app {
        SimulatedApp::WebPage | SimulatedApp::SearchResults => {
            bar.with(address(desk, app, &tone, is_calm))
        }
        _ => bar.with(face(desk, app)).with(name(app, &tone, is_calm)),
    };
    bar.with_all(chip).with_all(sign).with_all(arrows)
}

fn tone(desk: &Desk, app: SimulatedApp) -> Tone {
    let roles = &desk.theme.roles;
    match app {
        // Games and calls are dark around what matters.
        SimulatedApp::GameLobbyChat | SimulatedApp::GameShop | SimulatedApp::VideoCall => Tone {
            paper: roles.house,
            ink: roles.socket_ink,
            quiet: roles.socket_ink,
        },
        SimulatedApp::ClassPlatform | SimulatedApp::AiChatBot | SimulatedApp::Inbox => Tone {
            paper: roles.tint,
            ink: roles.ink,
            quiet: roles.ink,
        },
        SimulatedApp::WebPage | SimulatedApp::SearchResults | SimulatedApp::AppStore => Tone {
            paper: roles.surface2,
            ink: roles.ink,
            quiet: roles.ink2,
        },
        _ => Tone {
            paper: roles.surface,
            ink: roles.ink,
            quiet: roles.ink2,
        },
    }
}

/// The sign of the kind of app, below `icons/ui`.
fn icon(app: SimulatedApp) -> &'static str {
    match app {
        SimulatedApp::Chat => "bubble",
        SimulatedApp::GroupChat => "people",
        SimulatedApp::GameLobbyChat => "game",
        SimulatedApp::SocialFeed => "list",
        SimulatedApp::PhotoShare => "camera",
        SimulatedApp::Inbox => "inbox",
        SimulatedApp::SearchResults => "search",
        SimulatedApp::WebPage => "globe",
        SimulatedApp::GameShop => "bag",
        SimulatedApp::VideoCall => "video",
        SimulatedApp::AiChatBot => "robot",
        SimulatedApp::ClassPlatform => "school",
        SimulatedApp::PrivacySettings => "lock",
        SimulatedApp::FriendRequest => "wave",
        SimulatedApp::PasswordForm => "key",
        SimulatedApp::AppStore => "grid",
        SimulatedApp::PostComposer => "pencil",
    }
}

fn sign(desk: &Desk, app: SimulatedApp, tone: &Tone) -> Piece {
    let path = format!("ui/{}", icon(app));
    desk.icon_on(&path, 38.0, tone.ink.hex(), tone.paper.hex())
}

fn face(desk: &Desk, app: &AppView) -> Piece {
    Piece::sized(52.0, 52.0)
        .round(14.0)
        .clip()
        .with(desk.portrait(app.with.portrait, None, 52.0))
}

fn name(app: &AppView, tone: &Tone, with_about: bool) -> Piece {
    let about = with_about.then(|| {
        Piece::text(
            &app.with.about,
            Type::new(20.0, 24.0, false),
            tone.quiet.color(),
        )
    });
    Piece::column(0.0)
        .grow()
        .with(Piece::heading(
            &app.with.name,
            Type::new(24.0, 28.0, true),
            tone.ink.color(),
        ))
        .with_all(about)
}

/// The line of a browser in which an address stands.
fn address(desk: &Desk, app: &AppView, tone: &Tone, with_about: bool) -> Piece {
    let roles = &desk.theme.roles;
    let mut line = Piece::row(12.0)
        .grow()
        .high(62.0)
        .pad(18.0, 0.0)
        .round(31.0)
        .fill(roles.surface.color())
        .edge(2.0, roles.edge.color())
        .with(
            Piece::sized(36.0, 36.0)
                .round(10.0)
                .clip()
                .with(desk.portrait(app.with.portrait, None, 36.0)),
        )
        .with(name(app, tone, with_about));
    line.node.min_width = Val::ZERO;
    line
}
