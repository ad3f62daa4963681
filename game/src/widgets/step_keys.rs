//! The street light: STOP, THINK and CLICK, each with a shape, a word and a picture of its own.

use bevy::prelude::{BoxShadow, Val, World};
use curriculum::Look;

use crate::desk::Desk;
use crate::page::{Handler, Meaning, Piece};
use crate::platform::pictures::Drawing;
use crate::theme::Type;
use crate::theme::tokens::Ink;
use crate::widgets::tick;

/// The part of a step's drawing that holds its shape, in the middle.
const WHOLE: [i32; 4] = [0, -2, 128, 128];

/// The three steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKey {
    /// Freeze the scene.
    Stop,
    /// Look for signs, name the feeling.
    Think,
    /// Choose.
    Click,
}

/// How a key stands.
#[derive(Clone)]
pub enum Standing {
    /// Not reached yet.
    NotYet,
    /// To be pressed now.
    PressMe(Handler),
    /// To be pressed now, and nothing else is left to do: takes the focus.
    PressMeNext(Handler),
    /// The pupil is here.
    Here,
    /// Passed.
    Done,
}

impl StepKey {
    /// The three, from top to bottom.
    pub const ALL: [Self; 3] = [Self::Stop, Self::Think, Self::Click];

    /// Id in the words and in the names of the drawings.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::Think => "think",
            Self::Click => "click",
        }
    }

    fn top(self) -> f32 {
        match self {
            Self::Stop => 14.0,
            Self::Think => 172.0,
            Self::Click => 330.0,
        }
    }

    fn ink(self, desk: &Desk) -> Ink {
        let roles = &desk.theme.roles;
        match self {
            Self::Stop => roles.on_stop,
            Self::Think => roles.on_think,
            Self::Click => roles.on_click,
        }
    }

    fn face(self, desk: &Desk) -> Ink {
        let roles = &desk.theme.roles;
        match self {
            Self::Stop => roles.stop,
            Self::Think => roles.think,
            Self::Click => roles.click,
        }
    }
}

impl StepKey {
    /// The key's own shape in the theme's colours.
    fn drawing(self, desk: &Desk, state: &str) -> Drawing {
        let roles = &desk.theme.roles;
        let mut drawing = Drawing::new(format!("icons/steps/key-{}-{state}", self.id()));
        drawing.swaps = vec![
            ("#1E565D", roles.socket.hex()),
            ("#6A9699", roles.socket_line.hex()),
            ("#C62F22", roles.stop.hex()),
            ("#8C1D13", roles.stop_edge.hex()),
            ("#FFC42E", roles.think.hex()),
            ("#B57A00", roles.think_edge.hex()),
            ("#0A7549", roles.click.hex()),
            ("#054A2D", roles.click_edge.hex()),
        ];
        drawing
    }
}

/// The light with its three keys.
#[must_use]
pub fn light(desk: &Desk, standings: [Standing; 3]) -> Piece {
    if desk.is_large() {
        return light_in_a_row(desk, standings);
    }
    let radius = if desk.theme.look == Look::Phone {
        32.0
    } else {
        44.0
    };
    let keys = StepKey::ALL
        .into_iter()
        .zip(standings)
        .flat_map(|(step, standing)| key(desk, step, &standing));
    let mut housing = Piece::at(16.0, 96.0, 144.0, 480.0);
    if desk.theme.is_dark() {
        let ring = desk.theme.roles.tile_line.color();
        housing = housing.shadow(BoxShadow::new(
            ring,
            Val::ZERO,
            Val::ZERO,
            Val::Px(2.0),
            Val::ZERO,
        ));
    }
    housing
        .round(radius)
        .fill(desk.theme.roles.house.color())
        .means(Meaning::Group(desk.say("steps")))
        .with_all(keys)
}

/// The light for larger words: three shapes in a row, each with its word beside it.
fn light_in_a_row(desk: &Desk, standings: [Standing; 3]) -> Piece {
    let roles = &desk.theme.roles;
    let keys = StepKey::ALL
        .into_iter()
        .zip(standings)
        .map(|(step, standing)| {
            let mut face = Piece::sized(72.0, 72.0).with(shape_for(desk, step, &standing, 72.0));
            if let Standing::Done = standing {
                face = face.with(tick::badge(desk, 44.0, -4.0, 32.0));
            }
            let word = desk.say(&format!("step-{}", step.id()));
            let label = desk.say(&format!("step-{}-{}", step.id(), standing_id(&standing)));
            let mut key = Piece::row(8.0).pad(8.0, 4.0).round(24.0).with(face).with(
                Piece::letters(word, Type::new(24.0, 28.0, true), roles.socket_ink.color())
                    .to_middle(),
            );
            key.node.align_items = bevy::prelude::AlignItems::Center;
            if let Standing::Here = standing {
                key = key.edge(4.0, roles.socket_ink.color());
            }
            match &standing {
                Standing::PressMe(handler) => pressable(key, step, label, handler),
                Standing::PressMeNext(handler) => pressable(key, step, label, handler).first(),
                _ => key.means(Meaning::Text(label)),
            }
        });
    Piece::at(16.0, 96.0, 144.0, 480.0)
        .in_row(12.0)
        .pad(12.0, 8.0)
        .round(32.0)
        .fill(roles.house.color())
        .edge(2.0, roles.tile_line.color())
        .means(Meaning::Group(desk.say("steps")))
        .with_all(keys)
}

fn shape_for(desk: &Desk, step: StepKey, standing: &Standing, size: f32) -> Piece {
    let Standing::NotYet = standing else {
        return shape(desk, step, size);
    };
    let roles = &desk.theme.roles;
    let mut drawing = step.drawing(desk, "off");
    drawing.part = Some(WHOLE);
    let icon = desk.icon_on(
        &format!("ui/{}", step.id()),
        size * 0.52,
        roles.socket_ink.hex(),
        roles.socket.hex(),
    );
    Piece::picture(drawing, size, size).centred().with(icon)
}

/// The bare shape of a step with its picture in it, `size` wide, as the simplified pages show it.
#[must_use]
pub fn shape(desk: &Desk, step: StepKey, size: f32) -> Piece {
    let icon = desk.icon_on(
        &format!("ui/{}", step.id()),
        size * 0.52,
        step.ink(desk).hex(),
        step.face(desk).hex(),
    );
    let mut drawing = step.drawing(desk, "now");
    drawing.part = Some(WHOLE);
    Piece::picture(drawing, size, size).centred().with(icon)
}

fn key(desk: &Desk, step: StepKey, standing: &Standing) -> Vec<Piece> {
    let roles = &desk.theme.roles;
    let (drawn, ink, icon_top, word_top, size) = match standing {
        Standing::NotYet => ("off", roles.socket_ink, 22.0, 78.0, 24.0),
        Standing::PressMe(_) | Standing::PressMeNext(_) => ("on", step.ink(desk), 20.0, 76.0, 24.0),
        Standing::Here => ("now", step.ink(desk), 20.0, 76.0, 24.0),
        Standing::Done => ("done", step.ink(desk), 22.0, 73.0, 22.0),
    };
    let paper = match standing {
        Standing::NotYet => roles.socket,
        _ => step.face(desk),
    };
    let word = desk.say(&format!("step-{}", step.id()));
    let face = step.drawing(desk, drawn);
    let label = desk.say(&format!("step-{}-{}", step.id(), standing_id(standing)));
    let mut piece = Piece::at(8.0, step.top(), 128.0, 138.0)
        .with(Piece {
            node: Piece::at(0.0, 0.0, 128.0, 138.0).node,
            ..Piece::picture(face, 128.0, 138.0)
        })
        .with(Piece::at(38.0, icon_top, 52.0, 52.0).with(desk.icon_on(
            &format!("ui/{}", step.id()),
            52.0,
            ink.hex(),
            paper.hex(),
        )))
        .with(
            Piece::at(0.0, word_top, 128.0, 28.0)
                .in_row(0.0)
                .middle()
                .with(Piece::letters(
                    word,
                    Type::new(size, 28.0, true),
                    ink.color(),
                )),
        );
    if let Standing::Done = standing {
        piece = piece.with(tick::badge(desk, 90.0, -6.0, 40.0));
    }
    piece = match standing {
        Standing::PressMe(handler) => pressable(piece, step, label, handler),
        Standing::PressMeNext(handler) => pressable(piece, step, label, handler).first(),
        _ => piece.means(Meaning::Text(label)),
    };
    let mut pieces = vec![piece];
    if let Standing::Here = standing {
        pieces.push(pointer(desk, step.top() + 46.0));
    }
    pieces
}

fn pressable(piece: Piece, step: StepKey, label: String, handler: &Handler) -> Piece {
    let handler = handler.clone();
    piece.round(30.0).press(
        format!("step/{}", step.id()),
        label,
        move |world: &mut World| handler(world),
    )
}

/// The notch on the right side of the housing that points at the content.
fn pointer(desk: &Desk, top: f32) -> Piece {
    let mut square = Piece::at(127.0, top + 9.0, 26.0, 26.0)
        .fill(desk.theme.roles.house.color())
        .round(4.0);
    square.turn = std::f32::consts::FRAC_PI_4;
    square
}

fn standing_id(standing: &Standing) -> &'static str {
    match standing {
        Standing::NotYet => "not-yet",
        Standing::PressMe(_) | Standing::PressMeNext(_) => "press-me",
        Standing::Here => "here",
        Standing::Done => "done",
    }
}
