//! What stands on each slide: a question to the hall on the left, and on the right what it is about.

use bevy::prelude::{PositionType, Val};
use curriculum::evening::{AtHome, Feelings, Meet, Slide};

use super::fit::{SIZES, STRONG, fitting};
use super::frame::FOOT;
use super::lettered::{click, stop};
use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::platform::pictures::Drawing;
use crate::platform::window::STAGE;
use crate::theme::Type;
use crate::widgets::picture_scene;
use crate::widgets::step_keys::StepKey;

/// How wide the question's side is.
const SIDE: f32 = 504.0;
/// The name of a slide and its pieces; what is lettered has its answers where they are shown.
pub(super) fn board(
    light: &Desk,
    dark: &Desk,
    slide: &Slide,
    is_revealed: bool,
) -> (String, Vec<Piece>) {
    let paper = Piece::at(0.0, 0.0, STAGE.x, FOOT).fill(light.theme.roles.surface.color());
    let (title, side, right) = match slide {
        Slide::Welcome => welcome(light, dark),
        Slide::Meet(meet) => introduced(light, dark, meet),
        Slide::Stop(shown) => stop(light, dark, shown, is_revealed),
        Slide::Feel(shown) => feel(light, dark, shown),
        Slide::Click(shown) => click(light, dark, shown, is_revealed),
        Slide::AtHome(shown) => at_home(light, dark, shown),
        Slide::Own(number) => return own(light, *number),
        Slide::Close => close(light, dark),
    };
    (title, [paper, side].into_iter().chain(right).collect())
}

/// A slide's name, its dark side, and what stands beside it.
pub(super) type Board = (String, Piece, Vec<Piece>);

/// The dark side: the question, a line below it, and a drawing.
pub(super) fn side(dark: &Desk, title: &str, below: &str, drawing: Option<Piece>) -> Piece {
    let kind = match title.chars().count() {
        0..=27 => Type::new(58.0, 68.0, true),
        _ => Type::new(46.0, 56.0, true),
    };
    let ink = dark.theme.roles.ink.color();
    Piece::at(0.0, 0.0, SIDE, FOOT)
        .fill(dark.theme.roles.surface.color())
        .stacked(24.0)
        .pad(52.0, 48.0)
        .with(Piece::heading(title, kind, ink))
        .with(Piece::text(below, Type::new(32.0, 42.0, false), ink))
        .with_all(drawing)
}

/// One of the three keys with its sign, as pupils know it.
pub(super) fn key(desk: &Desk, step: StepKey, size: f32) -> Piece {
    let roles = &desk.theme.roles;
    let (ink, paper) = match step {
        StepKey::Stop => (roles.on_stop, roles.stop),
        StepKey::Think => (roles.on_think, roles.think),
        StepKey::Click => (roles.on_click, roles.click),
    };
    let (id, sign) = (step.id(), size * 0.5);
    let mut on_it = desk.icon_on(&format!("ui/{id}"), sign, ink.hex(), paper.hex());
    on_it.node.position_type = PositionType::Absolute;
    on_it.node.left = Val::Px((size - sign) / 2.0);
    on_it.node.top = Val::Px(size * 0.22);
    let face = Drawing::new(format!("icons/steps/key-{id}-on"));
    Piece::sized(size, size)
        .with(Piece::picture(face, size, size))
        .with(on_it)
}

fn welcome(light: &Desk, dark: &Desk) -> Board {
    let title = light.say("evening-welcome");
    let steps = StepKey::ALL.into_iter().enumerate();
    let rows = steps.map(|(place, step)| {
        let words = light.say(&format!("evening-{}", step.id()));
        Piece::at(552.0, 60.0 + 180.0 * place as f32, 680.0, 160.0)
            .in_row(32.0)
            .with(key(light, step, 132.0))
            .with(light.text(words, SIZES[0]).grow())
    });
    let below = light.say("evening-welcome-how");
    (
        title.clone(),
        side(dark, &title, &below, None),
        rows.collect(),
    )
}

fn introduced(light: &Desk, dark: &Desk, meet: &Meet) -> Board {
    let title = light.say_with("evening-meet", &[("name", &meet.hero.name)]);
    let ages = light.say(&format!("band-{}", meet.band.as_str()));
    let below = light.say_with("evening-ages", &[("ages", &ages)]);
    let round = Piece::sized(220.0, 220.0)
        .centred()
        .round(110.0)
        .clip()
        .fill(light.theme.roles.tint.color())
        .with(light.portrait(meet.hero.portrait, None, 220.0));
    let kind = fitting(&[meet.setting.as_str()], 680.0, 140.0, 0.0);
    let mut told = Piece::at(552.0, 40.0, 680.0, 580.0)
        .stacked(20.0)
        .with(light.heading(&meet.title, Type::new(46.0, 56.0, true)))
        .with(light.text(&meet.setting, kind));
    if let Some(picture) = &meet.picture {
        let place = Piece::sized(680.0, 340.0).round(light.theme.shape.card);
        told = told.with(picture_scene::scene(light, place, picture, 680.0, 340.0));
    }
    (
        title.clone(),
        side(
            dark,
            &title,
            &below,
            meet.picture.is_none().then_some(round),
        ),
        vec![told],
    )
}

fn feel(light: &Desk, dark: &Desk, shown: &Feelings) -> Board {
    let title = light.say_with("evening-feel", &[("name", &shown.hero.name)]);
    let below = light.say_with("evening-feel-how", &[("name", &shown.hero.name)]);
    let roles = &light.theme.roles;
    let faces = shown.faces.iter().take(8).enumerate();
    let faces = faces.map(|(place, (portrait, feeling, word))| {
        let (column, row) = ((place % 4) as f32, (place / 4) as f32);
        Piece::at(544.0 + 180.0 * column, 56.0 + 276.0 * row, 164.0, 250.0)
            .stacked(8.0)
            .means(Meaning::Text(word.clone()))
            .with(
                Piece::sized(164.0, 164.0)
                    .centred()
                    .round(40.0)
                    .clip()
                    .fill(roles.tint.color())
                    .with(light.portrait(*portrait, Some(*feeling), 164.0)),
            )
            .with(light.letters(word, Type::new(30.0, 38.0, true)).to_middle())
    });
    let drawing = key(dark, StepKey::Think, 160.0);
    (
        title.clone(),
        side(dark, &title, &below, Some(drawing)),
        faces.collect(),
    )
}

fn at_home(light: &Desk, dark: &Desk, shown: &AtHome) -> Board {
    let title = light.say("evening-home");
    let ask = shown.page.talk.first().cloned().unwrap_or_default();
    let rows = [
        ("info", "evening-why", shown.page.why.clone()),
        ("two-people-talk", "evening-ask", ask),
        ("people", "evening-together", shown.page.task.clone()),
    ];
    let words: Vec<&str> = rows.iter().map(|row| row.2.as_str()).collect();
    let kind = fitting(&words, 560.0, 560.0, 3.0 * STRONG.line);
    let mut column = Piece::at(552.0, 40.0, 688.0, 570.0).stacked(26.0).middle();
    for (icon, id, words) in &rows {
        column = column.with(
            Piece::row(24.0)
                .with(light.icon(&format!("ui/{icon}"), 72.0))
                .with(
                    Piece::column(4.0)
                        .grow()
                        .with(light.heading(light.say(id), STRONG))
                        .with(light.text(words, kind)),
                ),
        );
    }
    (
        title.clone(),
        side(dark, &title, &shown.topic, None),
        vec![column],
    )
}

/// A slide that pupils made (B-17), as large as it goes.
fn own(light: &Desk, number: usize) -> (String, Vec<Piece>) {
    let name = light.say_with(
        "evening-own-slide",
        &[("number", &(number + 1).to_string())],
    );
    let mut drawing = Drawing::new("icons/ui/image");
    drawing.word = Some(crate::platform::own_symbols::slide_name(number));
    let picture = Piece::at(0.0, 0.0, STAGE.x, FOOT)
        .means(Meaning::Picture(name.clone()))
        .with(Piece::picture(drawing, STAGE.x, FOOT));
    (name, vec![picture])
}

fn close(light: &Desk, dark: &Desk) -> Board {
    let title = light.say("evening-help");
    let rows = [
        ("alert", "evening-danger"),
        ("school", "evening-school"),
        ("heart", "evening-calm"),
    ];
    let mut column = Piece::at(552.0, 40.0, 688.0, 570.0).stacked(32.0).middle();
    for (icon, id) in rows {
        column = column.with(
            Piece::row(24.0)
                .with(light.icon(&format!("ui/{icon}"), 80.0))
                .with(light.text(light.say(id), SIZES[1]).grow()),
        );
    }
    let below = light.say("evening-thanks");
    (
        title.clone(),
        side(dark, &title, &below, None),
        vec![column],
    )
}
