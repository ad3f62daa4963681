//! Who am I: choose a class, then a name with the picture beside it. Without a school, play as a guest.

use bevy::prelude::*;

use super::{Screen, after_signing_in, go};
use crate::desk::Desk;
use crate::library::Rules;
use crate::page::{Kind, Page, Piece};
use crate::platform::folders::Folders;
use crate::school::{Class, Connection, NameChosen, Pupil, School, SignedIn};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::{open_mark, page_heading, tile};

/// Which class is open, and which leaf of its names.
#[derive(Resource, Debug, Default)]
pub(super) struct Looking {
    class: Option<String>,
    class_leaf: usize,
    leaf: usize,
}

/// Names on a leaf when everything fits, and when the last place is needed for 'More'.
const NAMES: usize = 20;
/// The same where one thing is shown at a time: few names, and large.
const NAMES_SIMPLIFIED: usize = 6;
/// Classes beside each other.
const CLASSES: usize = 4;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Looking>();
}

pub(super) fn page(desk: &Desk) -> Page {
    if desk.school().connection == Connection::NotJoined {
        return not_joined(desk);
    }
    let title = desk.say("find-your-name");
    let looking = desk.world.resource::<Looking>();
    let class = open_class(desk.school(), looking);
    let heading = Piece::at(24.0, 12.0, 640.0, 56.0).with(desk.heading(&title, Type::DISPLAY));
    let guest = button::dress(
        desk,
        Piece::at(688.0, 8.0, 320.0, 64.0),
        Weight::Quiet,
        Icon::None,
        "guest",
        &desk.say("play-as-guest"),
        |world| go(world, Screen::GuestAge),
    );
    let demo = desk.school().is_demo.then(|| {
        Piece::at(400.0, 8.0, 272.0, 64.0)
            .in_row(0.0)
            .with(desk.text(desk.say("demo-school"), Type::SMALL).grow())
    });
    let pieces = [
        desk.backdrop(),
        heading,
        guest,
        page_heading::settings(desk),
    ]
    .into_iter()
    .chain(demo)
    .chain(classes(desk, looking, class))
    .chain(
        class
            .map(|class| names(desk, looking, class))
            .unwrap_or_default(),
    );
    desk.page("sign-in", title.clone(), pieces)
}

fn not_joined(desk: &Desk) -> Page {
    let title = desk.say("welcome");
    let card = desk
        .card(184.0, 128.0, 760.0, 400.0)
        .stacked(20.0)
        .pad(48.0, 40.0)
        .with(desk.icon("steps/logo", 1.0).size(118.0, 56.0))
        .with(desk.heading(&title, Type::DISPLAY))
        .with(desk.text(desk.say("not-joined"), Type::new(28.0, 38.0, false)))
        .with(desk.text(desk.say("guest-about"), Type::new(28.0, 38.0, false)));
    let guest = button::dress(
        desk,
        Piece::at(184.0, 552.0, 760.0, 96.0),
        Weight::Main,
        Icon::After("next"),
        "guest",
        &desk.say("play-as-guest"),
        |world| go(world, Screen::GuestAge),
    )
    .first();
    desk.page(
        "welcome",
        title.clone(),
        [desk.backdrop(), card, guest, page_heading::settings(desk)],
    )
}

fn open_class<'s>(school: &'s School, looking: &Looking) -> Option<&'s Class> {
    school
        .classes
        .iter()
        .find(|class| Some(&class.id) == looking.class.as_ref())
        .or_else(|| school.classes.first())
}

fn classes(desk: &Desk, looking: &Looking, open: Option<&Class>) -> Vec<Piece> {
    let all = &desk.school().classes;
    let leaves = all.len().div_ceil(CLASSES).max(1);
    let first = (looking.class_leaf % leaves) * CLASSES;
    let mut pieces: Vec<Piece> = all
        .iter()
        .skip(first)
        .take(CLASSES)
        .enumerate()
        .map(|(place, class)| tab(desk, place, class, open == Some(class)))
        .collect();
    if leaves > 1 {
        pieces.push(button::dress(
            desk,
            Piece::at(752.0, 92.0, 240.0, 68.0),
            Weight::Quiet,
            Icon::After("next"),
            "more-classes",
            &desk.say("more-classes"),
            |world| world.resource_mut::<Looking>().class_leaf += 1,
        ));
    } else if let Some(teacher) = open.and_then(|class| class.teacher.as_ref()) {
        pieces.push(
            Piece::at(752.0, 92.0, 336.0, 68.0)
                .in_row(0.0)
                .ended()
                .with(desk.text(teacher, Type::BODY)),
        );
    }
    pieces
}

fn tab(desk: &Desk, place: usize, class: &Class, open: bool) -> Piece {
    let roles = &desk.theme.roles;
    let (fill, ink, edge) = if open {
        (roles.accent, roles.on_accent, roles.accent)
    } else {
        (roles.surface, roles.ink, roles.edge)
    };
    let id = class.id.clone();
    let mut piece = Piece::at(16.0 + 184.0 * place as f32, 92.0, 168.0, 68.0)
        .centred()
        .round(desk.theme.shape.button)
        .fill(fill.color())
        .edge(2.0, edge.color())
        .with(tile::object("leaf", 34.0))
        .with(Piece::letters(&class.name, Type::BUTTON, ink.color()))
        .press(format!("class/{id}"), &class.name, move |world| {
            let mut looking = world.resource_mut::<Looking>();
            looking.class = Some(id.clone());
            looking.leaf = 0;
        })
        .kind(Kind::Choice(open));
    piece.node.column_gap = Val::Px(12.0);
    let piece = open_mark::beside(piece, open, roles.ink);
    if open { piece.first() } else { piece }
}

fn names(desk: &Desk, looking: &Looking, class: &Class) -> Vec<Piece> {
    let pupils: Vec<&Pupil> = desk
        .school()
        .pupils
        .iter()
        .filter(|pupil| pupil.class == class.id)
        .collect();
    let room = if has_few(desk) {
        NAMES_SIMPLIFIED
    } else {
        NAMES
    };
    if pupils.len() <= room {
        return placed(desk, &pupils);
    }
    let shown = room - 1;
    let leaves = pupils.len().div_ceil(shown);
    let leaf: Vec<&Pupil> = pupils
        .into_iter()
        .skip((looking.leaf % leaves) * shown)
        .take(shown)
        .collect();
    let mut pieces = placed(desk, &leaf);
    let [left, top, wide, high] = spot(desk, shown);
    pieces.push(button::dress(
        desk,
        // The arrow below the words: beside them it would leave no air at the edges.
        Piece::at(left, top, wide, high).stacked(6.0),
        Weight::Quiet,
        Icon::After("next"),
        "more-names",
        &desk.say("more-names"),
        |world| world.resource_mut::<Looking>().leaf += 1,
    ));
    pieces
}

/// Few names at a time: one thing is shown at a time, or this computer was set up so.
fn has_few(desk: &Desk) -> bool {
    let folders = desk.world.get_resource::<Folders>();
    desk.is_simplified() || folders.is_some_and(|folders| folders.few_tiles)
}

fn placed(desk: &Desk, pupils: &[&Pupil]) -> Vec<Piece> {
    pupils
        .iter()
        .enumerate()
        .map(|(number, pupil)| {
            let chosen = (*pupil).clone();
            tile::name(
                desk,
                spot(desk, number),
                &pupil.shown_name,
                &pupil.tile,
                &format!("pupil/{}", pupil.id),
                move |world| choose(world, &chosen),
            )
        })
        .collect()
}

/// Left, top, width and height of a name's tile.
fn spot(desk: &Desk, number: usize) -> [f32; 4] {
    let (beside, step, tile) = if has_few(desk) {
        (3, [363.0, 268.0], [346.0, 252.0])
    } else {
        (5, [217.0, 134.0], [204.0, 120.0])
    };
    [
        16.0 + step[0] * (number % beside) as f32,
        176.0 + step[1] * (number / beside) as f32,
        tile[0],
        tile[1],
    ]
}

/// With the server the pictures are asked for; without it the name stands, not checked, and what the school said last of
/// the rules counts (D-17).
fn choose(world: &mut World, pupil: &Pupil) {
    if world.resource::<School>().connection == Connection::Online {
        world.insert_resource(NameChosen(Some(pupil.clone())));
        go(world, Screen::OwnCard);
    } else {
        let mut school = world.resource_mut::<School>();
        school.signed_in = SignedIn::NotChecked(pupil.clone());
        let due = school.due_when_heard_last(pupil);
        let there = after_signing_in(&due, world.resource::<Rules>());
        world.insert_resource(due);
        go(world, there);
    }
}
