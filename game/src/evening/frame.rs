//! What stands around a slide: the bar with the way on and back, the choice of an evening, and the blank wall.

use bevy::prelude::World;
use curriculum::evening::RunningOrder;

use super::{Evenings, Presenting, begin, blank_or_back, end, enlarge, reveal, turn_back, turn_on};
use crate::desk::Desk;
use crate::notice::Notices;
use crate::page::{Meaning, Page, Piece};
use crate::platform::window::STAGE;
use crate::theme::Type;

/// Where the bar begins.
pub(super) const FOOT: f32 = 640.0;
/// How wide the line is that shows how far the evening is.
const FAR: f32 = 180.0;
/// Letters of the bar.
const BAR: Type = Type::new(22.0, 28.0, true);

/// The evenings to choose from.
pub(super) fn choosing(desk: &Desk, evenings: &Evenings) -> Page {
    let title = desk.say("evening-title");
    let roles = &desk.theme.roles;
    let heading = Piece::at(96.0, 72.0, 1088.0, 150.0)
        .stacked(16.0)
        .with(desk.heading(&title, Type::new(54.0, 64.0, true)))
        .with(desk.text(desk.say("evening-choose"), Type::SIMPLE));
    let orders = evenings.orders().iter().take(3).enumerate();
    let cards = orders.map(|(place, order)| order_card(desk, place, order, evenings.own));
    let notice = desk.world.resource::<Notices>().newest();
    let said = desk.say(notice.unwrap_or("evening-no-data"));
    let foot = Piece::at(96.0, 596.0, 1088.0, 80.0)
        .with(Piece::text(said, Type::BODY, roles.ink2.color()).grow());
    desk.bare_page(
        "evening/choose",
        title,
        [heading].into_iter().chain(cards).chain([foot]),
    )
}

fn order_card(desk: &Desk, place: usize, order: &RunningOrder, own: usize) -> Piece {
    let minutes = order.minutes.to_string();
    let label = desk.say_with("evening-minutes", &[("minutes", &minutes)]);
    let count = order.stories.len().to_string();
    let mut said = desk.say_with("evening-stories", &[("count", &count)]);
    if own > 0 {
        let own = desk.say_with("evening-own", &[("count", &own.to_string())]);
        said = format!("{said} {own}");
    }
    let roles = &desk.theme.roles;
    let order = order.clone();
    let card = desk
        .card(96.0 + 376.0 * place as f32, 264.0, 336.0, 288.0)
        .over(roles.surface2.color())
        .stacked(16.0)
        .pad(32.0, 32.0)
        .edge(3.0, roles.edge.color())
        .with(desk.icon("ui/clock", 72.0))
        .with(desk.letters(&label, Type::DISPLAY))
        .with(desk.letters(&said, Type::BODY))
        .press(
            format!("evening/{minutes}"),
            format!("{label}. {said}"),
            move |world: &mut World| begin(world, &order),
        );
    if place == 0 { card.first() } else { card }
}

/// Nothing but the way back, while people talk or come in.
pub(super) fn blank(desk: &Desk) -> Page {
    let roles = &desk.theme.roles;
    let label = desk.say("evening-show");
    let again = Piece::at(520.0, 632.0, 240.0, 64.0)
        .centred()
        .round(14.0)
        .with(Piece::letters(&label, BAR, roles.ink2.color()))
        .press("evening/show", &label, blank_or_back)
        .first();
    desk.bare_page("evening/blank", desk.say("evening-blank"), [again])
}

/// A slide above its bar.
pub(super) fn framed(desk: &Desk, presenting: &Presenting, board: (String, Vec<Piece>)) -> Page {
    let (name, pieces) = board;
    let roles = &desk.theme.roles;
    let bar = Piece::at(0.0, FOOT, STAGE.x, STAGE.y - FOOT)
        .fill(roles.bg.color())
        .with_all(bar(desk, presenting));
    let alone = presenting.alone.map(|place| format!("/{place}"));
    let key = format!(
        "evening/slide-{}{}",
        presenting.at,
        alone.unwrap_or_default()
    );
    desk.bare_page(&key, name, pieces.into_iter().chain([bar]))
}

fn bar(desk: &Desk, presenting: &Presenting) -> Vec<Piece> {
    let roles = &desk.theme.roles;
    let (at, of) = (presenting.at + 1, presenting.slides.len());
    let said = desk.say_with(
        "evening-slide",
        &[("number", &at.to_string()), ("of", &of.to_string())],
    );
    let done = FAR * at as f32 / of.max(1) as f32;
    let far = Piece::at(304.0, 14.0, FAR, 52.0)
        .stacked(10.0)
        .middle()
        .means(Meaning::Text(said.clone()))
        .with(Piece::letters(said, Type::LABEL, roles.ink.color()))
        .with(
            Piece::sized(FAR, 8.0)
                .round(4.0)
                .fill(roles.line.color())
                .with(Piece::sized(done, 8.0).round(4.0).fill(roles.ink.color())),
        );
    let is_last = at == of;
    let (icon, id, go): (_, _, fn(&mut World)) = if is_last {
        ("home", "evening-end", end)
    } else {
        ("right", "evening-next", turn_on)
    };
    let wide = if is_last { 200.0 } else { 128.0 };
    let mut pieces = vec![
        button(desk, (24.0, 128.0), "left", "evening-back", turn_back),
        button(desk, (164.0, wide), icon, id, go).first(),
    ];
    if !is_last {
        pieces.push(far);
    }
    if presenting.lettered() > 0 {
        let (icon, id) = match presenting.alone {
            None => ("plus", "evening-bigger"),
            Some(_) => ("minus", "evening-all"),
        };
        pieces.push(button(desk, (500.0, 284.0), icon, id, enlarge));
    }
    if presenting.can_reveal() {
        let id = match (presenting.slide(), presenting.is_revealed) {
            (_, true) => "evening-hide-answers",
            (Some(curriculum::evening::Slide::Stop(_)), false) => "evening-clues",
            (_, false) => "evening-what-then",
        };
        pieces.push(button(desk, (800.0, 304.0), "search", id, reveal));
    }
    pieces.push(button(
        desk,
        (1116.0, 140.0),
        "hide",
        "evening-blank",
        blank_or_back,
    ));
    pieces
}

fn button(
    desk: &Desk,
    (left, width): (f32, f32),
    icon: &str,
    id: &str,
    handler: fn(&mut World),
) -> Piece {
    let roles = &desk.theme.roles;
    let label = desk.say(id);
    Piece::at(left, 8.0, width, 64.0)
        .in_row(10.0)
        .middle()
        .round(14.0)
        .fill(roles.surface.color())
        .over(roles.surface2.color())
        .edge(2.0, roles.edge.color())
        .with(desk.icon_on(
            &format!("ui/{icon}"),
            28.0,
            roles.ink.hex(),
            roles.surface.hex(),
        ))
        .with(desk.letters(&label, BAR))
        .press(id, label, handler)
        .rapid()
}
