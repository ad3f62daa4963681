//! What the pupil thinks of a phrase, the same in the margin beside it and in the list: the number of a clue on a disc,
//! or a tick.

use curriculum::Judgement;

use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;

/// Width and height of a mark.
const SIDE: f32 = 36.0;

/// The mark of the phrase with this number.
#[must_use]
pub fn mark(desk: &Desk, number: usize, judged: Judgement) -> Piece {
    let roles = &desk.theme.roles;
    match judged {
        Judgement::Warning => disc(desk, &number.to_string()),
        Judgement::Fine => {
            let (ink, ground) = (roles.click.hex(), roles.surface2.hex());
            Piece::sized(SIDE, SIDE)
                .centred()
                .with(desk.icon_on("ui/tick", 34.0, ink, ground))
        }
    }
}

/// The disc with this sign on it.
fn disc(desk: &Desk, sign: &str) -> Piece {
    let roles = &desk.theme.roles;
    Piece::sized(SIDE, SIDE)
        .centred()
        .round(SIDE / 2.0)
        .fill(roles.think.color())
        .edge(2.0, roles.think_edge.color())
        .with(Piece::letters(
            sign,
            Type::new(22.0, 26.0, true),
            roles.on_think.color(),
        ))
}
