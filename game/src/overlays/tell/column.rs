//! The four steps on the left: who, what, check, next. Each can be pressed, so that nobody has to go through all.

use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::theme::Type;
use crate::widgets::tick;

use super::draft::{Draft, Leaf, go};

/// The column. The last step can be pressed once there is something to see.
pub(super) fn steps(desk: &Desk, draft: &Draft, is_anything_known: bool) -> Vec<Piece> {
    let now = match draft.leaf {
        Leaf::Helplines => number_of(draft.helplines_from),
        leaf => number_of(leaf),
    };
    [
        (1, Leaf::Who, "ui/people", "tell-step-who"),
        (2, Leaf::Happened, "ui/bubble", "tell-step-what"),
        (3, Leaf::Check, "ui/eye", "tell-step-check"),
        (4, Leaf::Next, "ui/heart", "tell-step-next"),
    ]
    .into_iter()
    .map(|(number, to, icon, words)| {
        let can_press = number != now && now != 4 && (number != 4 || is_anything_known);
        let tile = tile(desk, number, (icon, &desk.say(words)), now);
        if can_press {
            tile.press(
                format!("tell/step-{number}"),
                desk.say(words),
                move |world| go(world, to),
            )
        } else {
            tile.means(Meaning::Text(desk.say(words)))
        }
    })
    .collect()
}

fn number_of(leaf: Leaf) -> u8 {
    match leaf {
        Leaf::Who => 1,
        Leaf::About
        | Leaf::Happened
        | Leaf::Write
        | Leaf::Feel
        | Leaf::Questions
        | Leaf::Danger => 2,
        Leaf::Check | Leaf::WhoElse | Leaf::Name => 3,
        Leaf::Next | Leaf::CanDo | Leaf::Helplines => 4,
    }
}

fn tile(desk: &Desk, number: u8, (icon, words): (&str, &str), now: u8) -> Piece {
    let roles = &desk.theme.roles;
    let is_now = number == now;
    let (fill, ink, edge, width) = if is_now {
        (roles.tell, roles.on_tell, roles.tell, 3.0)
    } else {
        (roles.surface, roles.ink, roles.edge, 2.0)
    };
    let drawing = if is_now {
        desk.icon_on(icon, 56.0, ink.hex(), fill.hex())
    } else {
        desk.icon(icon, 56.0)
    };
    let mut tile = Piece::at(16.0, 96.0 + 156.0 * f32::from(number - 1), 144.0, 140.0)
        .stacked(4.0)
        .centred()
        .round(desk.theme.shape.card)
        .fill(fill.color())
        .edge(width, edge.color())
        .with(drawing)
        .with(Piece::letters(words, Type::STRONG, ink.color()));
    if number < now {
        tile = tile.with(tick::badge(desk, 112.0, -10.0, 40.0));
    }
    tile
}
