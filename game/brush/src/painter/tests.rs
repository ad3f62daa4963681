//! Drawing only what changed is never seen.

use glam::{Affine2, Vec2};
use proptest::prelude::*;

use super::*;
use crate::area::Bounds;
use crate::colour::Colour;
use crate::stroke::Shape;

const SIDE: usize = 48;

/// Some pixels of many colours and covers.
fn sheet() -> Vec<u8> {
    (0..16 * 16 * 4).map(|at| (at * 37 % 256) as u8).collect()
}

fn shape() -> impl Strategy<Value = Shape<u8>> {
    let corners = || prop::array::uniform4(0.0..9.0_f32);
    let edge = || prop::array::uniform4(0.0..4.0_f32);
    prop_oneof![
        (corners(), edge()).prop_map(|(corners, edge)| Shape::Box { corners, edge }),
        Just(Shape::Box {
            corners: [0.0; 4],
            edge: [0.0; 4],
        }),
        (corners(), edge()).prop_map(|(corners, edge)| Shape::Frame {
            corners,
            edge,
            filled: None,
        }),
        (0.5..4.0_f32).prop_map(|blur| Shape::Shadow { blur }),
        corners().prop_map(|corners| Shape::Picture { of: 0, corners }),
        (0..8_u32, 0..8_u32).prop_map(|(left, top)| Shape::Letter {
            on: 0,
            from: [left, top],
        }),
    ]
}

fn stroke() -> impl Strategy<Value = Stroke<u8>> {
    let place = (
        0..48_i32,
        0..48_i32,
        prop_oneof![Just(0.0_f32), -0.5..0.5_f32],
    );
    let clip = prop::option::of((0.0..30.0_f32, 0.0..30.0_f32));
    let cover = prop_oneof![Just(1.0_f32), 0.0..1.0_f32];
    (shape(), place, (1_u8..9, 1_u8..9), clip, cover).prop_map(
        |(shape, place, half, clip, cover)| {
            let middle = Vec2::new(place.0 as f32, place.1 as f32);
            Stroke {
                shape,
                place: Affine2::from_angle_translation(place.2, middle),
                size: Vec2::new(f32::from(half.0), f32::from(half.1)) * 2.0,
                clip: clip.map(|(left, top)| Bounds {
                    min: Vec2::new(left, top),
                    max: Vec2::new(left + 20.0, top + 20.0),
                }),
                colour: Colour {
                    light: [0.8, 0.2, 0.4],
                    cover,
                },
            }
        },
    )
}

fn shown(painter: &Painter<u8>) -> Vec<u32> {
    let area = painter.canvas().area();
    area.rows()
        .flat_map(|row| painter.canvas().row(row, area.columns()).to_vec())
        .collect()
}

/// A page, and what is taken from it, put into it and moved within it until it is the next.
fn pages() -> impl Strategy<Value = [Vec<Stroke<u8>>; 2]> {
    let page = prop::collection::vec(stroke(), 0..14);
    let new = prop::collection::vec((stroke(), any::<prop::sample::Index>()), 0..4);
    let gone = prop::collection::vec(any::<prop::sample::Index>(), 0..4);
    (page, new, gone, any::<bool>()).prop_map(|(page, new, gone, turned)| {
        let mut next = page.clone();
        for place in gone {
            if !next.is_empty() {
                next.remove(place.index(next.len()));
            }
        }
        for (stroke, place) in new {
            next.insert(place.index(next.len() + 1), stroke);
        }
        if turned {
            next.reverse();
        }
        [page, next]
    })
}

proptest! {
    #[test]
    fn what_is_drawn_after_another_page_is_what_is_drawn_on_an_empty_canvas([page, next] in pages()) {
        let bytes = sheet();
        let picture = |_: &u8| Some(Pixels { across: 16, bytes: &bytes });
        let mut fresh = Painter::new(SIDE, SIDE, [0.5; 3]);
        fresh.paint(next.clone(), &picture);
        let mut used = Painter::new(SIDE, SIDE, [0.5; 3]);
        used.paint(page, &picture);
        let before = shown(&used);
        let parts = used.paint(next, &picture);
        prop_assert_eq!(shown(&used), shown(&fresh));
        let area = used.canvas().area();
        let places = area.rows().flat_map(|row| area.columns().map(move |column| (column, row)));
        for ((column, row), (was, is)) in places.zip(before.iter().zip(shown(&used))) {
            let is_told = parts.iter().any(|part| part.columns().contains(&column) && part.rows().contains(&row));
            prop_assert!(*was == is || is_told, "{column} {row} changed and nobody was told");
        }
    }
}

#[test]
fn a_page_that_stays_is_not_drawn_again() {
    let bytes = sheet();
    let picture = |_: &u8| {
        Some(Pixels {
            across: 16,
            bytes: &bytes,
        })
    };
    let letter = Stroke {
        shape: Shape::Letter {
            on: 0,
            from: [0, 0],
        },
        place: Affine2::from_translation(Vec2::splat(20.0)),
        size: Vec2::splat(8.0),
        clip: None,
        colour: Colour {
            light: [0.0; 3],
            cover: 1.0,
        },
    };
    let mut painter = Painter::new(SIDE, SIDE, [1.0; 3]);
    assert_eq!(painter.paint(vec![letter.clone()], &picture).len(), 1);
    assert_eq!(painter.paint(vec![letter.clone()], &picture), []);
    let mut moved = letter.clone();
    moved.place.translation.x += 20.0;
    let parts = painter.paint(vec![letter, moved], &picture);
    assert_eq!(parts.iter().map(|part| part.pixels()).sum::<i64>(), 64);
}

#[test]
fn a_ring_that_fills_further_is_drawn_again() {
    let colour = Colour {
        light: [0.0; 3],
        cover: 1.0,
    };
    let ring = |angle| Stroke {
        shape: Shape::<u8>::Frame {
            corners: [0.0; 4],
            edge: [3.0; 4],
            filled: Some((angle, colour)),
        },
        place: Affine2::from_translation(Vec2::splat(20.0)),
        size: Vec2::splat(20.0),
        clip: None,
        colour,
    };
    let mut painter = Painter::new(SIDE, SIDE, [1.0; 3]);
    painter.paint(vec![ring(1.0)], &|_| None);
    assert_eq!(painter.paint(vec![ring(1.0)], &|_| None), []);
    assert_eq!(painter.paint(vec![ring(2.0)], &|_| None).len(), 1);
}
