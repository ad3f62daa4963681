//! What a pupil's card asks for: three dealt pictures or four dealt digits, pressed in order. The page shows dots, never
//! which ones.

use bevy::prelude::*;
use protocol::card::{CardKind, CardSecret, PICTURES, PICTURES_IN_PASSWORD};

use super::{Screen, after_signing_in, go};
use crate::desk::Desk;
use crate::library::Rules;
use crate::page::{Laying, Meaning, Page, Piece, Stale};
use crate::school::{
    CodeAttempt, NameChosen, RulesDue, School, SignInAnswer, SignInAttempt, SignedIn,
};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::keypad::{self, Typed};
use crate::widgets::{page_heading, tile};

/// What has been pressed so far, and what came of the last try.
#[derive(Resource, Debug, Default)]
pub(super) struct Pressed {
    /// Places of pictures, or digits.
    presses: Vec<u8>,
    /// Digits of an adult's lesson code.
    code: Vec<u8>,
    news: News,
}

/// Digits of a lesson code.
const CODE_DIGITS: usize = 6;

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum News {
    #[default]
    None,
    Asking,
    Refused,
    Paused,
    Help,
    CodeRefused,
}

impl News {
    /// An adult is needed, and the keys for the digits their console shows.
    fn needs_code(self) -> bool {
        matches!(self, Self::Paused | Self::Help | Self::CodeRefused)
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pressed>()
        .add_systems(Update, (start_afresh, hear_answer).chain().before(Laying));
}

/// Nothing that was pressed for one name counts for another.
fn start_afresh(chosen: Res<NameChosen>, mut pressed: ResMut<Pressed>, mut stale: ResMut<Stale>) {
    if chosen.is_changed() {
        *pressed = Pressed::default();
        stale.mark();
    }
}

pub(super) fn page(desk: &Desk) -> Page {
    let kind = kind_of_card(desk.world);
    let pressed = desk.world.resource::<Pressed>();
    let title = desk.say(match kind {
        _ if pressed.news.needs_code() => "teachers-numbers",
        CardKind::Pictures => "your-pictures",
        CardKind::Pin => "your-number",
    });
    let bar = page_heading::bar(desk, ("back", "back-to-names"), &title, None, |world| {
        go(world, Screen::SignInClass);
    });
    let pieces = [desk.backdrop()]
        .into_iter()
        .chain(bar)
        .chain([panel(desk, pressed, kind)])
        .chain(if pressed.news.needs_code() {
            let typed = Typed {
                digits: &pressed.code,
                all: CODE_DIGITS,
                said: "code-typed",
                is_shown: true,
            };
            keypad::keypad(desk, &typed, press_digit, take_digit_back)
        } else {
            match kind {
                CardKind::Pictures => grid(desk),
                CardKind::Pin => {
                    let typed = Typed {
                        digits: &pressed.presses,
                        all: kind.presses(),
                        said: "number-typed",
                        is_shown: false,
                    };
                    keypad::keypad(desk, &typed, press, take_press_back)
                }
            }
        });
    desk.page("own-card", title.clone(), pieces)
}

/// What the card asks for of whoever's name was pressed.
fn kind_of_card(world: &World) -> CardKind {
    let chosen = world.resource::<NameChosen>();
    chosen
        .0
        .as_ref()
        .map_or_else(CardKind::default, |pupil| pupil.card)
}

/// What is asked, or what came of the last try.
fn asked(news: News, kind: CardKind) -> &'static str {
    match (news, kind) {
        (News::None, CardKind::Pictures) => "press-your-pictures",
        (News::None, CardKind::Pin) => "press-your-number",
        (News::Asking, _) => "asking",
        (News::Refused, CardKind::Pictures) => "pictures-refused",
        (News::Refused, CardKind::Pin) => "number-refused",
        (News::Paused, _) => "pictures-paused",
        (News::Help, CardKind::Pictures) => "pictures-help",
        (News::Help, CardKind::Pin) => "number-help",
        (News::CodeRefused, _) => "code-refused",
    }
}

fn panel(desk: &Desk, pressed: &Pressed, kind: CardKind) -> Piece {
    let roles = &desk.theme.roles;
    let chosen = desk.world.resource::<NameChosen>();
    let (name, picture) = chosen
        .0
        .as_ref()
        .map_or(("", "star"), |pupil| (&pupil.shown_name, &pupil.tile));
    let long = pressed.news != News::None && pressed.news != News::Asking;
    let letters = if long {
        Type::new(20.0, 25.0, false)
    } else {
        Type::HEADING.regular()
    };
    let told = desk.say(asked(pressed.news, kind));
    let has_dots = kind == CardKind::Pictures && !pressed.news.needs_code();
    desk.card(16.0, 96.0, 304.0, 608.0)
        .with(
            Piece::at(86.0, 24.0, 132.0, 132.0)
                .centred()
                .round(40.0)
                .fill(roles.tint2.color())
                .with(tile::object(picture, 104.0)),
        )
        .with(
            Piece::at(16.0, 158.0, 272.0, 52.0)
                .centred()
                .with(desk.heading(name, Type::new(40.0, 52.0, true))),
        )
        .with(
            Piece::at(20.0, 208.0, 264.0, 108.0)
                .centred()
                .with(desk.text(told, letters).to_middle().at_most(264.0)),
        )
        .with_all(has_dots.then(|| dots(desk, pressed.presses.len())))
        .with(start_again(desk))
        .with(need_help(desk))
}

fn start_again(desk: &Desk) -> Piece {
    button::dress(
        desk,
        Piece::at(24.0, 426.0, 256.0, 72.0),
        Weight::Quiet,
        Icon::Before("replay"),
        "start-again",
        &desk.say("start-again"),
        |world| {
            let mut pressed = world.resource_mut::<Pressed>();
            pressed.presses.clear();
            pressed.news = News::None;
        },
    )
}

fn need_help(desk: &Desk) -> Piece {
    button::dress(
        desk,
        Piece::at(24.0, 512.0, 256.0, 72.0),
        Weight::Quiet,
        Icon::Before("person"),
        "need-help",
        &desk.say("need-help"),
        |world| world.resource_mut::<Pressed>().news = News::Help,
    )
}

fn dots(desk: &Desk, pressed: usize) -> Piece {
    let roles = &desk.theme.roles;
    let said = desk.say_with("pictures-pressed", &[("number", &pressed.to_string())]);
    let boxes = (0..PICTURES_IN_PASSWORD).map(|place| {
        let empty = Piece::sized(72.0, 72.0).centred().round(20.0);
        if place < pressed {
            empty.fill(roles.accent.color()).with(
                Piece::sized(26.0, 26.0)
                    .round(13.0)
                    .fill(roles.on_accent.color()),
            )
        } else {
            empty
                .fill(roles.surface2.color())
                .edge(3.0, roles.edge.color())
        }
    });
    Piece::at(24.0, 326.0, 256.0, 80.0)
        .centred()
        .in_row(14.0)
        .means(Meaning::Text(said))
        .with_all(boxes)
}

fn grid(desk: &Desk) -> Vec<Piece> {
    PICTURES
        .iter()
        .zip(0_u8..)
        .map(|(name, number)| {
            let place = (
                344.0 + 190.0 * f32::from(number % 4),
                96.0 + 156.0 * f32::from(number / 4),
            );
            let piece = tile::picture(
                desk,
                place,
                name,
                &desk.say(&format!("picture-{name}")),
                move |world| {
                    press(world, number);
                },
            );
            if number == 0 { piece.first() } else { piece }
        })
        .collect()
}

/// One more picture, by its place, or one more digit.
fn press(world: &mut World, pressed_now: u8) {
    let kind = kind_of_card(world);
    let mut pressed = world.resource_mut::<Pressed>();
    if pressed.news == News::Asking {
        return;
    }
    pressed.news = News::None;
    pressed.presses.push(pressed_now);
    let Some(secret) = CardSecret::from_presses(kind, &pressed.presses) else {
        return;
    };
    let Some(pupil) = pupil_chosen(world) else {
        return;
    };
    world.resource_mut::<Pressed>().news = News::Asking;
    world.write_message(SignInAttempt { pupil, secret });
}

fn take_press_back(world: &mut World) {
    world.resource_mut::<Pressed>().presses.pop();
}

fn press_digit(world: &mut World, digit: u8) {
    let mut pressed = world.resource_mut::<Pressed>();
    pressed.code.push(digit);
    if pressed.code.len() < CODE_DIGITS {
        return;
    }
    let code = pressed.code.iter().map(u8::to_string).collect();
    let Some(pupil) = pupil_chosen(world) else {
        return;
    };
    world.resource_mut::<Pressed>().news = News::Asking;
    world.write_message(CodeAttempt { pupil, code });
}

/// The school's id of the pupil whose name was pressed.
fn pupil_chosen(world: &World) -> Option<String> {
    let chosen = world.resource::<NameChosen>();
    Some(chosen.0.as_ref()?.id.clone())
}

fn take_digit_back(world: &mut World) {
    world.resource_mut::<Pressed>().code.pop();
}

fn hear_answer(
    mut answers: MessageReader<SignInAnswer>,
    mut pressed: ResMut<Pressed>,
    mut chosen: ResMut<NameChosen>,
    mut school: ResMut<School>,
    (mut due, rules): (ResMut<RulesDue>, Res<Rules>),
    mut here: ResMut<super::Here>,
    mut stale: ResMut<Stale>,
) {
    for answer in answers.read() {
        stale.mark();
        pressed.presses.clear();
        match answer {
            SignInAnswer::Confirmed(pupil) => {
                school.signed_in = SignedIn::Confirmed(pupil.clone());
                here.0 = after_signing_in(&due, &rules);
                *pressed = Pressed::default();
                chosen.bypass_change_detection().0 = None;
            }
            SignInAnswer::Unreachable => {
                if let Some(pupil) = chosen.bypass_change_detection().0.take() {
                    // Nobody can be asked: what the school said last counts.
                    *due = school.due_when_heard_last(&pupil);
                    here.0 = after_signing_in(&due, &rules);
                    school.signed_in = SignedIn::NotChecked(pupil);
                }
                pressed.news = News::None;
            }
            SignInAnswer::Refused if pressed.code.is_empty() => pressed.news = News::Refused,
            SignInAnswer::Refused => pressed.news = News::CodeRefused,
            SignInAnswer::Paused => pressed.news = News::Paused,
        }
        pressed.code.clear();
    }
}
