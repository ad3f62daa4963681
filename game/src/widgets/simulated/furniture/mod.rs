//! What an app has around its items, so that each looks like the thing: a call has its tiles, a shop its shelf, a chat
//! the line to write in.
//!
//! All of it is decoration: nothing of it can be pressed, and a screen reader passes it by; only that a program answers
//! is said. It takes no room that an item needs, and nothing of it moves. Larger words keep what is a picture of its own,
//! one colour on black (CVI) keeps none of it, and pages that show one thing at a time have no device at all.

mod account;
mod browser;
mod call;
mod feed;
mod game;
mod shop;
mod talk;
#[cfg(test)]
mod tests;

use bevy::prelude::*;
use curriculum::view::{AppView, Person};
use curriculum::{ItemKind, Portrait, SimulatedApp};

use super::body;
use crate::desk::Desk;
use crate::page::Piece;

/// Room at the sides of a screen.
const SIDES: f32 = 18.0;
/// Space between the items of a screen, and above what fills the rest.
pub const GAP: f32 = 12.0;

/// What the furniture is made from.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The app with what is on its screen.
    pub app: &'a AppView,
    /// The pupil in the story.
    pub hero: &'a Person,
    /// A heavy story is told without faces.
    pub is_heavy: bool,
}

impl Around<'_> {
    /// Everybody seen in the app so far: the pupil in the story, whoever stands at the top, and who sent such items.
    fn people(&self, takes_part: impl Fn(ItemKind) -> bool) -> Vec<Portrait> {
        let messages = self.app.messages.iter();
        let sent = messages
            .filter(|message| takes_part(message.kind))
            .map(|message| &message.from);
        let mut seen: Vec<&Person> = Vec::new();
        for person in [self.hero, &self.app.with].into_iter().chain(sent) {
            if seen.iter().all(|one| one.id != person.id) {
                seen.push(person);
            }
        }
        let portraits = seen.into_iter().map(|person| person.portrait);
        portraits
            .filter(|portrait| !self.is_heavy || !portrait.is_face())
            .collect()
    }

    fn wide(&self) -> f32 {
        body::screen_width(self.app.device)
    }
}

/// A strip across the screen, above or below its items.
pub struct Strip {
    /// How high it is.
    pub high: f32,
    /// What it shows.
    pub piece: Piece,
}

/// The strips around the items.
#[derive(Default)]
pub struct Furniture {
    /// Below the app's head.
    pub top: Option<Strip>,
    /// At the foot of the screen.
    pub foot: Option<Strip>,
}

impl Furniture {
    /// How much of the screen it takes.
    #[must_use]
    pub fn high(&self) -> f32 {
        let strips = [&self.top, &self.foot].into_iter().flatten();
        strips.map(|strip| strip.high).sum()
    }
}

/// As much of the app's furniture as fits into the room that its items can spare.
#[must_use]
pub fn strips(desk: &Desk, around: &Around, spare: f32) -> Furniture {
    let mut strips = Furniture {
        top: top(desk, around).filter(|strip| strip.high <= spare),
        foot: None,
    };
    let left = spare - strips.high();
    strips.foot = foot(desk, around).filter(|strip| strip.high <= left);
    strips
}

fn top(desk: &Desk, around: &Around) -> Option<Strip> {
    use SimulatedApp as App;
    if around.app.app == App::AiChatBot {
        return Some(talk::a_program_answers(desk));
    }
    if is_bare(desk) {
        return None;
    }
    match around.app.app {
        App::VideoCall => Some(call::tiles(desk, around)),
        App::GameLobbyChat => Some(game::place(desk, around)),
        _ if desk.is_large() => None,
        App::GameShop => Some(shop::purse(desk)),
        App::SearchResults => Some(browser::search_field(desk, around)),
        App::ClassPlatform => Some(account::subjects(desk, around)),
        App::PrivacySettings => Some(account::rooms(desk)),
        App::FriendRequest => Some(account::cover(desk, around)),
        App::PasswordForm => Some(account::lock(desk)),
        _ => None,
    }
}

fn foot(desk: &Desk, around: &Around) -> Option<Strip> {
    use SimulatedApp as App;
    if is_bare(desk) || desk.is_large() {
        return None;
    }
    match around.app.app {
        App::Chat | App::GroupChat | App::AiChatBot => Some(talk::line_to_write_in(desk)),
        App::VideoCall => Some(call::bar(desk)),
        App::SocialFeed => Some(feed::tabs(desk, "plus")),
        App::PhotoShare => Some(feed::tabs(desk, "camera")),
        App::PostComposer => Some(talk::tools(desk)),
        _ => None,
    }
}

/// What fills the rest of the screen, `free` pixels high; nothing where there is no room for a row of it.
#[must_use]
pub fn filling(desk: &Desk, around: &Around, free: f32) -> Option<Piece> {
    use SimulatedApp as App;
    if is_bare(desk) || desk.is_large() {
        return None;
    }
    let rows = match around.app.app {
        App::PhotoShare => feed::photos(desk, around),
        App::Inbox => browser::mails(desk, around),
        App::SearchResults => browser::results(desk, around),
        App::WebPage => browser::page(desk, around),
        App::GameShop => shop::goods(desk, around),
        App::AppStore => shop::apps(desk, around),
        _ => Vec::new(),
    };
    let mut left = free - GAP;
    let mut filling = Piece::column(GAP);
    for row in rows {
        left -= row.high + GAP;
        if left < 0.0 {
            break;
        }
        filling = filling.with(row.piece);
    }
    (!filling.children.is_empty()).then(|| filling.grow().clip())
}

/// Whether items follow each other from the top, as on a page, or come from below, as in a chat.
#[must_use]
pub fn begins_at_the_top(app: SimulatedApp) -> bool {
    use SimulatedApp as App;
    matches!(
        app,
        App::SearchResults
            | App::SocialFeed
            | App::PrivacySettings
            | App::FriendRequest
            | App::PasswordForm
            | App::PostComposer
    )
}

/// One colour on black is for pupils whose brain tires of seeing: what says nothing is left out.
fn is_bare(desk: &Desk) -> bool {
    desk.theme.roles.figure.is_some()
}

/// A picture as wide as the screen is drawn. Where larger words make the screen wider it stands in the middle of its ground.
fn stage(desk: &Desk, ground: Color, high: f32, piece: Piece) -> Strip {
    let piece = if desk.is_large() {
        Piece::row(0.0).middle().fill(ground).with(piece)
    } else {
        piece
    };
    Strip { high, piece }
}

/// A strip with a hairline on the side of the items.
fn strip(desk: &Desk, high: f32, line: UiRect, pieces: impl IntoIterator<Item = Piece>) -> Strip {
    let mut piece = Piece::row(GAP)
        .high(high)
        .pad(SIDES, 0.0)
        .fill(desk.theme.roles.surface.color())
        .with_all(pieces);
    piece.node.border = line;
    piece.edge = Some(desk.theme.roles.line.color());
    Strip { high, piece }
}

fn above_items() -> UiRect {
    UiRect::bottom(Val::Px(2.0))
}

fn below_items() -> UiRect {
    UiRect::top(Val::Px(2.0))
}

/// The colour of what stands for words or pictures nobody needs.
fn soft(desk: &Desk) -> Color {
    let roles = &desk.theme.roles;
    match roles.outline {
        Some(_) => roles.tint.color(),
        None => roles.line.color(),
    }
}

/// A bar that stands for words.
fn bar_of(desk: &Desk, width: f32, high: f32) -> Piece {
    Piece::sized(width, high).round(high / 2.0).fill(soft(desk))
}

/// A sign that cannot be pressed, on the screen's own paper.
fn sign(desk: &Desk, icon: &str, size: f32) -> Piece {
    let roles = &desk.theme.roles;
    let (ink, paper) = (roles.ink2.hex(), roles.surface.hex());
    desk.icon_on(&format!("ui/{icon}"), size, ink, paper)
}

/// A soft tile with a sign on it.
fn tile(desk: &Desk, [wide, high]: [f32; 2], icon: &str, size: f32, number: usize) -> Piece {
    let roles = &desk.theme.roles;
    let paper = if number.is_multiple_of(2) {
        roles.tint2
    } else {
        roles.tint
    };
    let picture = desk.icon_on(
        &format!("ui/{icon}"),
        size,
        roles.ink.hex(),
        roles.surface.hex(),
    );
    let tile = Piece::sized(wide, high)
        .centred()
        .round(16.0)
        .fill(paper.color())
        .with(picture);
    match roles.outline {
        Some(outline) => tile.edge(2.0, outline.color()),
        None => tile,
    }
}

/// Somebody's face in a round frame.
fn head(desk: &Desk, portrait: Portrait, size: f32) -> Piece {
    let roles = &desk.theme.roles;
    Piece::sized(size, size)
        .centred()
        .round(size / 2.0)
        .clip()
        .fill(roles.tint2.color())
        .with(desk.portrait(portrait, None, size))
}
