//! What a stroke looks like, pixel by pixel.

use glam::Affine2;

use super::*;
use crate::area::Bounds;

const WHITE: [f32; 3] = [1.0; 3];

fn canvas() -> Canvas {
    let mut canvas = Canvas::new(24, 16);
    canvas.fill(canvas.area(), WHITE);
    canvas
}

fn stroke(shape: Shape<()>, light: [f32; 3]) -> Stroke<()> {
    Stroke {
        shape,
        place: Affine2::from_translation(Vec2::new(12.0, 8.0)),
        size: Vec2::new(16.0, 8.0),
        clip: None,
        colour: Colour { light, cover: 1.0 },
    }
}

fn drawn(stroke: &Stroke<()>, picture: Option<Pixels<'_>>) -> Canvas {
    let mut canvas = canvas();
    canvas.draw(stroke, canvas.area(), &|()| picture);
    canvas
}

fn at(canvas: &Canvas, column: i32, row: i32) -> u32 {
    canvas
        .row(row, column..column + 1)
        .first()
        .copied()
        .unwrap()
}

#[test]
fn paper_ends_at_its_edge_and_its_corners_are_soft() {
    let shape = Shape::Box {
        corners: [3.0; 4],
        edge: [0.0; 4],
    };
    let canvas = drawn(&stroke(shape, [0.0; 3]), None);
    assert_eq!(at(&canvas, 12, 8), 0);
    assert_eq!(at(&canvas, 4, 8), 0, "the first column is inside");
    assert_eq!(at(&canvas, 3, 8), 0x00FF_FFFF);
    assert_eq!(at(&canvas, 20, 8), 0x00FF_FFFF);
    let corner = at(&canvas, 4, 4) & 0xFF;
    assert!(corner > 0xC0, "cut off by the corner: {corner}");
    let soft = at(&canvas, 4, 5) & 0xFF;
    assert!((1..0xC0).contains(&soft), "its edge is soft: {soft}");
}

#[test]
fn an_edge_leaves_the_paper_in_it_alone() {
    let shape = Shape::Frame {
        corners: [0.0; 4],
        edge: [2.0, 1.0, 2.0, 1.0],
        filled: None,
    };
    let canvas = drawn(&stroke(shape, [0.0; 3]), None);
    assert_eq!(at(&canvas, 5, 8), 0);
    assert_eq!(at(&canvas, 6, 8), 0x00FF_FFFF);
    assert_eq!(at(&canvas, 12, 4), 0);
    assert_eq!(at(&canvas, 12, 5), 0x00FF_FFFF);
}

#[test]
fn a_ring_is_filled_clockwise_from_the_top() {
    let shape = Shape::Frame {
        corners: [0.0; 4],
        edge: [2.0; 4],
        filled: Some((
            std::f32::consts::PI,
            Colour {
                light: [1.0, 0.0, 0.0],
                cover: 1.0,
            },
        )),
    };
    let canvas = drawn(&stroke(shape, [0.0, 1.0, 0.0]), None);
    assert_eq!(at(&canvas, 19, 8), 0x0000_FF00, "right: filled");
    assert_eq!(at(&canvas, 4, 8), 0x00FF_0000, "left: not yet");
}

#[test]
fn a_picture_stands_as_it_is_and_shines_through_where_it_is_clear() {
    let mut bytes = [10, 20, 30, 255].repeat(16 * 8);
    bytes.splice(0..4, [0, 0, 0, 0]);
    let picture = Pixels {
        across: 16,
        bytes: &bytes,
    };
    let shape = Shape::Picture {
        of: (),
        corners: [0.0; 4],
    };
    let canvas = drawn(&stroke(shape, WHITE), Some(picture));
    assert_eq!(at(&canvas, 4, 4), 0x00FF_FFFF);
    assert_eq!(at(&canvas, 5, 4), 0x000A_141E);
    assert_eq!(at(&canvas, 19, 11), 0x000A_141E);
    assert_eq!(at(&canvas, 20, 11), 0x00FF_FFFF);
}

#[test]
fn a_letter_has_the_colour_of_its_words_and_nothing_of_its_neighbours() {
    // Two letters of four by four on a sheet: the first is clear, the second whole.
    let mut bytes = Vec::new();
    for _ in 0..4 {
        bytes.extend([255, 255, 255, 0].repeat(4));
        bytes.extend([255, 255, 255, 255].repeat(4));
    }
    let sheet = Pixels {
        across: 8,
        bytes: &bytes,
    };
    let shape = Shape::Letter {
        on: (),
        from: [4, 0],
    };
    let mut letter = stroke(shape, [1.0, 0.0, 0.0]);
    letter.size = Vec2::splat(4.0);
    letter.clip = Some(Bounds {
        min: Vec2::ZERO,
        max: Vec2::new(13.0, 16.0),
    });
    let canvas = drawn(&letter, Some(sheet));
    assert_eq!(at(&canvas, 10, 8), 0x00FF_0000);
    assert_eq!(at(&canvas, 9, 8), 0x00FF_FFFF);
    assert_eq!(at(&canvas, 13, 8), 0x00FF_FFFF, "clipped");
}

#[test]
fn a_shadow_is_strongest_in_its_middle_and_gone_three_blurs_out() {
    let mut canvas = Canvas::new(80, 80);
    canvas.fill(canvas.area(), WHITE);
    let mut shadow = stroke(Shape::Shadow { blur: 4.0 }, [0.0; 3]);
    shadow.place = Affine2::from_translation(Vec2::splat(40.0));
    shadow.size = Vec2::splat(30.0);
    canvas.draw(&shadow, canvas.area(), &|()| None);
    let red = |column| at(&canvas, column, 40) >> 16;
    assert!(red(40) < 20, "{}", red(40));
    assert!(red(40) < red(25) && red(25) < red(20) && red(20) < red(16));
    assert_eq!(at(&canvas, 11, 40), 0x00FF_FFFF);
}

#[test]
fn what_is_turned_is_drawn_where_it_is_turned_to() {
    let shape = Shape::Box {
        corners: [0.0; 4],
        edge: [0.0; 4],
    };
    let mut turned = stroke(shape, [0.0; 3]);
    turned.place =
        Affine2::from_angle_translation(std::f32::consts::FRAC_PI_2, Vec2::new(12.0, 8.0));
    let canvas = drawn(&turned, None);
    assert_eq!(at(&canvas, 12, 1), 0, "as high now as it was wide");
    assert_eq!(at(&canvas, 17, 8), 0x00FF_FFFF);
}
