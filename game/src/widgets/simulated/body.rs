//! The device around a simulated screen: a telephone, a tablet, a laptop, a computer or a television with a console.
//! None is of any brand.

use bevy::prelude::*;
use curriculum::Device;

use crate::desk::Desk;
use crate::page::{Meaning, Piece};

/// How wide every device stands on the page.
const WIDE: f32 = 528.0;

/// What frames the screen.
struct Build {
    /// Width of the frame around the screen.
    frame: f32,
    /// Radius of the frame's corners.
    corner: f32,
    /// How high the part below the frame is; nothing for what is held in the hand.
    foot: f32,
}

fn build(device: Device) -> Build {
    let (frame, corner, foot) = match device {
        Device::Phone => (10.0, 40.0, 0.0),
        Device::Tablet => (14.0, 26.0, 0.0),
        Device::Laptop => (10.0, 18.0, 22.0),
        Device::Computer => (12.0, 14.0, 26.0),
        Device::Console => (8.0, 8.0, 44.0),
    };
    Build {
        frame,
        corner,
        foot,
    }
}

/// How high the screen of this device is when all of it is `height` high.
#[must_use]
pub fn screen_height(device: Device, height: f32) -> f32 {
    let Build { frame, foot, .. } = build(device);
    height - 2.0 * frame - foot
}

/// How wide the screen of this device is.
#[must_use]
pub fn screen_width(device: Device) -> f32 {
    WIDE - 2.0 * build(device).frame
}

/// How round the corners of its screen are.
fn screen_corner(device: Device) -> f32 {
    let Build { frame, corner, .. } = build(device);
    corner - frame
}

/// How round the corners are of what reaches into those of the screen: a little less, so that the screen's paper does
/// not shine through at its edge.
pub(super) fn corner_inside(device: Device) -> f32 {
    (screen_corner(device) - 1.5).max(0.0)
}

/// What stands at the foot of the screen, with the screen's corners.
#[must_use]
pub fn at_the_foot(device: Device, mut piece: Piece) -> Piece {
    piece.node.border_radius = BorderRadius::bottom(Val::Px(corner_inside(device)));
    piece
}

/// The device of this height with this on its screen; `frame` is the colour around it, `name` what it shows.
#[must_use]
pub fn body(
    desk: &Desk,
    device: Device,
    height: f32,
    frame: Color,
    name: String,
    shown: impl IntoIterator<Item = Piece>,
) -> Piece {
    let built = build(device);
    let mut screen = Piece::column(0.0)
        .round(screen_corner(device))
        .clip()
        .fill(desk.theme.roles.surface.color())
        .with_all(shown);
    screen.node.flex_grow = 1.0;
    let framed = Piece::at(0.0, 0.0, WIDE, height - built.foot)
        .stacked(0.0)
        .pad(built.frame, built.frame)
        .round(built.corner)
        .fill(frame)
        .shadow(desk.theme.card_shadow())
        .with(screen)
        .with_all(eye(desk, device));
    Piece::at(184.0, 96.0, WIDE, height)
        .stays()
        .means(Meaning::Group(name))
        .with_all(foot(desk, device, height - built.foot, frame))
        .with(framed)
}

/// The camera in the frame, or the slit of a telephone.
fn eye(desk: &Desk, device: Device) -> Option<Piece> {
    let roles = &desk.theme.roles;
    let (wide, high, top) = match device {
        Device::Phone => (72.0, 4.0, 3.0),
        Device::Tablet => (8.0, 8.0, 3.0),
        Device::Laptop | Device::Computer => (6.0, 6.0, 2.0),
        Device::Console => return None,
    };
    Some(
        Piece::at((WIDE - wide) / 2.0, top, wide, high)
            .round(high / 2.0)
            .fill(roles.surface2.color().with_alpha(0.6)),
    )
}

/// What the device stands on, at this height; nothing where larger words need the room and pages are laid out anew.
fn foot(desk: &Desk, device: Device, top: f32, frame: Color) -> Vec<Piece> {
    if desk.is_large() {
        return Vec::new();
    }
    let roles = &desk.theme.roles;
    let plate = |left: f32, top: f32, high: f32, radius: f32| {
        let mut plate = Piece::at(left, top, WIDE - 2.0 * left, high).fill(frame);
        plate.node.border_radius = BorderRadius::bottom(Val::Px(radius));
        plate
    };
    match device {
        Device::Phone | Device::Tablet => Vec::new(),
        // The keyboard seen from its edge, with the notch to open it by.
        Device::Laptop => vec![
            plate(0.0, top + 4.0, 18.0, 16.0),
            Piece::at(WIDE / 2.0 - 48.0, top + 4.0, 96.0, 6.0)
                .round(3.0)
                .fill(roles.surface2.color().with_alpha(0.6)),
        ],
        Device::Computer => vec![
            plate(208.0, top, 16.0, 0.0),
            plate(152.0, top + 16.0, 10.0, 5.0),
        ],
        Device::Console => with_a_console(desk, top, frame),
    }
}

/// A television on its stand, with the console and what one plays with beside it on the board.
fn with_a_console(desk: &Desk, top: f32, frame: Color) -> Vec<Piece> {
    let roles = &desk.theme.roles;
    let board = top + 38.0;
    let box_of = Piece::at(28.0, board - 26.0, 132.0, 26.0)
        .round(6.0)
        .fill(frame)
        .with(
            Piece::at(16.0, 11.0, 62.0, 4.0)
                .round(2.0)
                .fill(roles.surface2.color().with_alpha(0.6)),
        )
        .with(
            Piece::at(108.0, 9.0, 8.0, 8.0)
                .round(4.0)
                .fill(roles.surface2.color()),
        );
    let pad = desk.icon("ui/game", 48.0);
    vec![
        Piece::at(WIDE / 2.0 - 26.0, top, 52.0, 30.0).fill(frame),
        Piece::at(WIDE / 2.0 - 88.0, board - 10.0, 176.0, 10.0)
            .round(4.0)
            .fill(frame),
        box_of,
        Piece::at(WIDE - 112.0, board - 42.0, 48.0, 48.0).with(pad),
        Piece::at(0.0, board, WIDE, 6.0)
            .round(3.0)
            .fill(roles.edge.color()),
    ]
}
