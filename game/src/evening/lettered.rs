//! What the hall answers by letter: when STOP would be pressed, and what could be done; with the answers once they are shown.

use curriculum::evening::{Choices, Message, Messages, Slide};

use super::boards::{Board, key, side};
use super::fit::{ENLARGED, GAP, INSIDE, STRONG, alone_in, fitting, height};
use super::frame::FOOT;
use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::platform::pictures::Drawing;
use crate::platform::window::STAGE;
use crate::theme::{Ink, Type};
use crate::widgets::step_keys::StepKey;

/// Where what is lettered begins, and how wide it is.
const LEFT: f32 = 632.0;
const WIDE: f32 = 600.0;
/// The icon before what gives a message away.
const CLUE_ICON: f32 = 28.0;
/// The letters beside messages and choices.
pub(super) const LETTERS: [&str; 4] = ["A", "B", "C", "D"];
/// Where a letter and its words stand that are alone on the wall, how wide the words are, and how high at most.
const ALONE: [f32; 4] = [56.0, 176.0, 1040.0, FOOT - 80.0];

/// One of a slide's lettered things, as large as it goes; nothing where the slide has none of that letter.
pub(super) fn alone(
    light: &Desk,
    slide: &Slide,
    place: usize,
    is_revealed: bool,
) -> Option<(String, Vec<Piece>)> {
    let roles = &light.theme.roles;
    let letter = *LETTERS.get(place)?;
    let (words, paper, ink, more) = match slide {
        Slide::Stop(shown) => {
            let message = shown.messages.get(place)?;
            let (paper, ink) = papers(light, message.is_own);
            (&message.words, paper, ink, clue(light, message))
        }
        Slide::Click(shown) => {
            let choice = shown.choices.get(place)?;
            let after = after(light, &choice.after.1);
            let (paper, ink) = (roles.surface2, roles.ink);
            (&choice.words, paper, ink, Some(("ui/heart", after)))
        }
        _ => return None,
    };
    let [left, beside, wide, high] = ALONE;
    let inner = wide - 2.0 * INSIDE.0;
    let more = more.filter(|_| is_revealed);
    let below = more.as_ref().map_or(0.0, |(_, words)| {
        24.0 + height(words, ENLARGED, inner - 64.0)
    });
    let kind = alone_in(words, inner, high - below - 2.0 * INSIDE.1);
    let mut said = format!("{letter}. {words}");
    let mut card = Piece::at(beside, 40.0, wide, high)
        .stacked(24.0)
        .middle()
        .pad(INSIDE.0, INSIDE.1)
        .round(light.theme.shape.card)
        .fill(paper.color())
        .edge(3.0, roles.edge.color())
        .with(Piece::letters(words, kind, ink.color()));
    if let Some((icon, words)) = more {
        said = format!("{said} {words}");
        card = card.with(
            Piece::row(16.0)
                .with(light.icon_on(icon, 48.0, ink.hex(), paper.hex()))
                .with(Piece::letters(words, ENLARGED, ink.color()).grow()),
        );
    }
    let letter = disc_at(light, letter, (left, FOOT / 2.0 - 48.0), 96.0);
    let ground = Piece::at(0.0, 0.0, STAGE.x, FOOT).fill(roles.surface.color());
    Some((
        said.clone(),
        vec![ground, letter, card.means(Meaning::Text(said))],
    ))
}

pub(super) fn stop(light: &Desk, dark: &Desk, shown: &Messages, is_revealed: bool) -> Board {
    let title = light.say("evening-when-stop");
    let sign = key(dark, StepKey::Stop, 170.0);
    let roles = &light.theme.roles;
    let with = Piece::at(LEFT, 20.0, WIDE, 84.0)
        .in_row(18.0)
        .with(
            Piece::sized(72.0, 72.0)
                .round(20.0)
                .clip()
                .fill(roles.tint.color())
                .with(light.portrait(shown.with.portrait, None, 72.0)),
        )
        .with(
            Piece::column(0.0)
                .grow()
                .with(light.text(&shown.with.name, Type::new(32.0, 38.0, true)))
                .with(Piece::text(
                    &shown.with.about,
                    Type::new(26.0, 32.0, false),
                    roles.ink2.color(),
                )),
        );
    let words: Vec<&str> = shown
        .messages
        .iter()
        .map(|one| one.words.as_str())
        .collect();
    let more = shown
        .messages
        .iter()
        .map(|one| clue_height(light, one))
        .sum();
    let kind = fitting(&words, WIDE - 2.0 * INSIDE.0, FOOT - 112.0 - 16.0, more);
    let mut top = 112.0;
    let mut right = vec![with];
    for (message, letter) in shown.messages.iter().zip(LETTERS) {
        let high = height(&message.words, kind, WIDE - 2.0 * INSIDE.0)
            + clue_height(light, message)
            + 2.0 * INSIDE.1;
        right.push(disc(light, letter, top + (high - 68.0) / 2.0));
        right.push(bubble(
            light,
            message,
            letter,
            (top, high, kind),
            is_revealed,
        ));
        top += high + GAP;
    }
    let below = light.say("evening-hands");
    (title.clone(), side(dark, &title, &below, Some(sign)), right)
}

/// What gives a message away, or what looks odd in it and is fine, with its icon; nothing where there is nothing.
fn clue(desk: &Desk, message: &Message) -> Option<(&'static str, String)> {
    let labels: Vec<&str> = message
        .clues
        .iter()
        .map(|clue| clue.label.as_str())
        .collect();
    let is_warning = message.clues.iter().any(|clue| clue.is_warning);
    let (icon, id) = if is_warning {
        ("ui/alert", "evening-warning")
    } else {
        ("ui/tick", "evening-fine")
    };
    let said = format!("{}: {}", desk.say(id), labels.join(", "));
    (!labels.is_empty()).then_some((icon, said))
}

/// How much higher a message is with what gives it away; kept free before, so that nothing moves when it is shown.
fn clue_height(desk: &Desk, message: &Message) -> f32 {
    let inner = WIDE - 2.0 * INSIDE.0 - CLUE_ICON - 8.0;
    clue(desk, message).map_or(0.0, |(_, words)| height(&words, STRONG, inner))
}

/// Paper and ink of a message: one's own, or of somebody else.
fn papers(desk: &Desk, is_own: bool) -> (Ink, Ink) {
    let roles = &desk.theme.roles;
    if is_own {
        (roles.bubble_out, roles.bubble_out_ink)
    } else {
        (roles.bubble_in, roles.bubble_in_ink)
    }
}

/// How it feels afterwards, in words.
fn after(desk: &Desk, feeling: &str) -> String {
    desk.say_with("evening-after", &[("feeling", &feeling.to_lowercase())])
}

/// One message, and what gives it away where that is shown.
fn bubble(
    desk: &Desk,
    message: &Message,
    letter: &str,
    (top, high, kind): (f32, f32, Type),
    is_revealed: bool,
) -> Piece {
    let (paper, ink) = papers(desk, message.is_own);
    let mut said = format!("{letter}. {}", message.words);
    let mut bubble = Piece::at(LEFT, top, WIDE, high)
        .stacked(0.0)
        .middle()
        .pad(INSIDE.0, INSIDE.1)
        .round(desk.theme.shape.message)
        .fill(paper.color())
        .with(Piece::letters(&message.words, kind, ink.color()));
    if let Some((icon, words)) = clue(desk, message).filter(|_| is_revealed) {
        said = format!("{said} {words}");
        bubble = bubble.edge(4.0, ink.color()).with(
            Piece::row(8.0)
                .with(desk.icon_on(icon, CLUE_ICON, ink.hex(), paper.hex()))
                .with(Piece::letters(words, STRONG, ink.color()).grow()),
        );
    }
    bubble.means(Meaning::Text(said))
}

fn disc(desk: &Desk, letter: &str, top: f32) -> Piece {
    disc_at(desk, letter, (544.0, top), 68.0)
}

fn disc_at(desk: &Desk, letter: &str, (left, top): (f32, f32), size: f32) -> Piece {
    let roles = &desk.theme.roles;
    Piece::at(left, top, size, size)
        .centred()
        .round(size / 2.0)
        .fill(roles.think.color())
        .with(Piece::letters(
            letter,
            Type::new(size * 0.56, size * 0.68, true),
            roles.on_think.color(),
        ))
}

pub(super) fn click(light: &Desk, dark: &Desk, shown: &Choices, is_revealed: bool) -> Board {
    let title = light.say("evening-what-do");
    let roles = &light.theme.roles;
    let words: Vec<&str> = shown.choices.iter().map(|one| one.words.as_str()).collect();
    let inner = WIDE - 2.0 * INSIDE.0;
    let more = words.len() as f32 * (STRONG.line + 28.0);
    let kind = fitting(&words, inner, FOOT - 56.0, more);
    let mut top = 32.0;
    let mut right = Vec::new();
    for (choice, letter) in shown.choices.iter().zip(LETTERS) {
        let high = height(&choice.words, kind, inner) + STRONG.line + 28.0 + 2.0 * INSIDE.1;
        let (feeling, word) = &choice.after;
        let after = after(light, word);
        let mut said = format!("{letter}. {}", choice.words);
        let mut card = Piece::at(LEFT, top, WIDE, high)
            .stacked(6.0)
            .middle()
            .pad(INSIDE.0, INSIDE.1)
            .round(light.theme.shape.card)
            .fill(roles.surface2.color())
            .edge(2.0, roles.edge.color())
            .with(light.letters(&choice.words, kind));
        if is_revealed {
            said = format!("{said} {after}");
            card = card.with(
                Piece::row(12.0)
                    .high(52.0)
                    .with(face(light, feeling.as_str()))
                    .with(light.letters(after, STRONG)),
            );
        }
        right.push(disc(light, letter, top + (high - 68.0) / 2.0));
        right.push(card.means(Meaning::Text(said)));
        top += high + GAP;
    }
    let drawing = key(dark, StepKey::Click, 160.0);
    (
        title.clone(),
        side(dark, &title, &shown.question, Some(drawing)),
        right,
    )
}

/// A face that belongs to nobody in the story: the feeling is the story's own.
fn face(desk: &Desk, feeling: &str) -> Piece {
    Piece::sized(48.0, 48.0)
        .with(Piece::picture(
            Drawing::new(format!("feelings/face-{feeling}")),
            48.0,
            48.0,
        ))
        .fill(desk.theme.roles.surface2.color())
}
