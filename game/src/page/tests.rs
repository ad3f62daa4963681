//! A page is data, so what it says and offers can be checked without a window.

use bevy::prelude::*;

use super::*;
use crate::theme::{Palette, Tokens};

fn page(stage: Piece) -> Page {
    Page {
        key: "test".to_owned(),
        name: "Test".to_owned(),
        around: Color::WHITE,
        stage,
        theme: Theme::of(&Tokens::default(), curriculum::Look::Street, Palette::Light),
    }
}

#[test]
fn a_page_is_read_in_order_and_without_the_help_rail() {
    let stage = Piece::default()
        .with(Piece::heading("Find your name", Type::TITLE, Color::BLACK))
        .with(
            Piece::default()
                .press("ada", "Ada", |_| {})
                .with(Piece::letters("Ada", Type::BODY, Color::BLACK)),
        )
        .with(Piece::default().press(format!("{RAIL}tell"), "Tell", |_| {}));
    assert_eq!(page(stage).spoken(), ["Find your name", "Ada"]);
}

#[test]
fn controls_come_in_the_order_tab_visits_them() {
    let stage = Piece::default()
        .with(Piece::row(0.0).with(Piece::default().press("one", "One", |_| {})))
        .with(Piece::default().press("two", "Two", |_| {}));
    let keys: Vec<String> = page(stage)
        .controls()
        .into_iter()
        .map(|press| press.key)
        .collect();
    assert_eq!(keys, ["one", "two"]);
}

#[test]
fn a_picture_that_fills_a_rounded_frame_takes_its_corners() {
    let picture = Piece::picture(Drawing::new("any"), 80.0, 80.0);
    let frame = Piece::sized(84.0, 84.0)
        .round(24.0)
        .edge(2.0, Color::BLACK)
        .clip()
        .with(picture);
    assert_eq!(frame.children[0].node.border_radius.top_left, Val::Px(22.0));
}
