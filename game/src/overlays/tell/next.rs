//! What is true about the report now, and nothing that is only hoped: waiting here, at school, read, in hand, closed.
//!
//! Below it stand, always and for everybody, what to do with the messages (E-10) and that it is nobody's own fault (E-12).

use protocol::seen::SeenState;

use super::draft::{Draft, Leaf, turn};
use super::{leave, parts};
use crate::courier::Courier;
use crate::courier::answers::Answer;
use crate::courier::sending::{ReportState, Sent};
use crate::desk::Desk;
use crate::overlays::{self, Overlay};
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::{face, tick};

/// Whether there is anything to show to whoever is using this computer now.
pub(super) fn is_anything_known(courier: &Courier) -> bool {
    !courier.sent().is_empty() || !courier.answers().is_empty()
}

/// Whether an adult has signed for something this child told.
pub(super) fn is_an_answer_there(courier: &Courier) -> bool {
    let is_read = |sent: &Sent| matches!(sent.state, ReportState::Read(_));
    !courier.answers().is_empty() || courier.sent().iter().any(is_read)
}

/// One card: its picture, its title and what it means.
struct Line {
    picture: Piece,
    title: String,
    words: String,
    is_done: bool,
}

pub(super) fn pieces(desk: &Desk, draft: &Draft, courier: &Courier) -> Vec<Piece> {
    let newest = courier.sent().last();
    let title = match newest.map(|sent| &sent.state) {
        Some(ReportState::Arrived | ReportState::Read(_)) => "tell-sent-title",
        Some(ReportState::Waiting) => "tell-kept-title",
        None => "tell-answers-title",
    };
    let mut known = known(desk, courier, newest);
    let (size, width) = if known.len() > 1 {
        (Type::TITLE, 640.0)
    } else {
        (Type::DISPLAY, 904.0)
    };
    let title = desk.heading(desk.say(title), size);
    let mut pieces = vec![
        Piece::at(184.0, 92.0, width, 60.0)
            .in_row(0.0)
            .with(title.grow()),
    ];
    if known.len() > 1 {
        pieces.push(another_answer(desk));
    }
    if !known.is_empty() {
        let shown = known.swap_remove(draft.answer % known.len());
        pieces.push(card(desk, 162.0, shown));
    }
    pieces.extend(keep_it(desk));
    pieces.push(card(desk, 418.0, not_your_fault(desk)).with(can_do(desk)));
    pieces.push(parts::row(
        desk,
        546.0,
        74.0,
        "ui/phonecall",
        &desk.say("tell-danger-line"),
    ));
    pieces.extend(ways_on(desk, courier));
    pieces
}

/// To the next of several answers: they come one at a time, so that what stands below keeps its place.
fn another_answer(desk: &Desk) -> Piece {
    button::dress(
        desk,
        Piece::at(836.0, 88.0, 252.0, 66.0),
        Weight::Quiet,
        Icon::After("next"),
        "tell/another-answer",
        &desk.say("tell-another-answer"),
        |world| turn(world, |draft| draft.answer += 1),
    )
}

/// What to do with the messages, in three pictures and their words.
fn keep_it(desk: &Desk) -> impl Iterator<Item = Piece> {
    [
        ("ui/bubble", "tell-do-not-answer", true),
        ("ui/bin", "tell-do-not-delete", true),
        ("words/adult", "tell-keep-and-show", false),
    ]
    .into_iter()
    .zip(0_u8..)
    .map(|((icon, words, is_not), place)| {
        let mut picture = Piece::sized(64.0, 64.0)
            .centred()
            .with(desk.icon(icon, 56.0));
        if is_not {
            picture =
                picture.with(Piece::at(36.0, 34.0, 28.0, 28.0).with(desk.icon("ui/cross", 28.0)));
        }
        desk.card(184.0 + 306.0 * f32::from(place), 294.0, 292.0, 108.0)
            .in_row(16.0)
            .pad(18.0, 0.0)
            .with(picture)
            .with(desk.text(desk.say(words), Type::STRONG).grow())
    })
}

fn not_your_fault(desk: &Desk) -> Line {
    Line {
        picture: desk.icon("ui/heart", 56.0),
        title: desk.say("tell-fault-title"),
        words: desk.say("tell-fault-words"),
        is_done: false,
    }
}

/// The way to what one can change.
fn can_do(desk: &Desk) -> Piece {
    button::dress(
        desk,
        Piece::sized(268.0, 72.0),
        Weight::Quiet,
        Icon::Before("ladder"),
        "tell/can-do",
        &desk.say("tell-can-title"),
        |world| {
            turn(world, |draft| {
                draft.leaf = Leaf::CanDo;
                draft.pictures_leaf = 0;
            });
        },
    )
}

/// A break, helplines when the school has any, and the way back.
fn ways_on(desk: &Desk, courier: &Courier) -> Vec<Piece> {
    let has_helplines = !courier.helplines().is_empty();
    let width = if has_helplines { 288.0 } else { 440.0 };
    let mut pieces = vec![parts::quiet_button(
        desk,
        width,
        ("tell/break", &desk.say("tell-to-break")),
        Icon::Before("break"),
        |world| overlays::show(world, Overlay::Break),
    )];
    pieces.extend(parts::helplines_button(
        desk,
        courier,
        (492.0, width),
        Leaf::Next,
    ));
    pieces.push(
        button::dress(
            desk,
            Piece::at(1088.0 - width, 632.0, width, 72.0),
            Weight::Main,
            Icon::After("next"),
            "tell/leave",
            &desk.say("tell-leave"),
            leave,
        )
        .first(),
    );
    pieces
}

/// The newest report first, then what adults have signed for earlier ones.
fn known(desk: &Desk, courier: &Courier, newest: Option<&Sent>) -> Vec<Line> {
    let answers = courier.answers().iter().rev();
    newest
        .map(|sent| of_sent(desk, sent))
        .into_iter()
        .chain(answers.map(|answer| of_answer(desk, answer, true)))
        .collect()
}

fn is_signed_in(desk: &Desk) -> bool {
    matches!(
        desk.school().signed_in,
        crate::school::SignedIn::Confirmed(_)
    )
}

fn of_sent(desk: &Desk, sent: &Sent) -> Line {
    let names = sent.names.join(", ");
    let arrived = if is_signed_in(desk) {
        "tell-arrived-words"
    } else {
        "tell-arrived-unnamed"
    };
    let (title, words) = match &sent.state {
        ReportState::Waiting => (desk.say("tell-waiting"), desk.say("tell-waiting-words")),
        ReportState::Arrived if names.is_empty() => (desk.say("tell-arrived"), desk.say(arrived)),
        ReportState::Arrived => (
            desk.say_with("tell-arrived-with", &[("names", &names)]),
            desk.say(arrived),
        ),
        ReportState::Read(answer) => return of_answer(desk, answer, false),
    };
    Line {
        picture: desk.icon("ui/send", 56.0),
        title,
        words,
        is_done: sent.state == ReportState::Arrived,
    }
}

/// A reader's signed word: how far it is (E-31), in the phrase the school has confirmed.
fn of_answer(desk: &Desk, answer: &Answer, is_earlier: bool) -> Line {
    let title = match (answer.state, is_earlier) {
        (SeenState::Opened, false) => "tell-read",
        (SeenState::Opened, true) => "tell-read-before",
        (SeenState::InHand, false) => "tell-in-hand",
        (SeenState::InHand, true) => "tell-in-hand-before",
        (SeenState::Closed, false) => "tell-closed",
        (SeenState::Closed, true) => "tell-closed-before",
    };
    let phrase = answer.phrase.as_ref().map(|phrase| {
        if desk.is_simplified() {
            phrase.simple.clone()
        } else {
            phrase.words.clone()
        }
    });
    let again = (answer.state == SeenState::Closed).then(|| desk.say("tell-closed-words"));
    let words: Vec<String> = phrase.into_iter().chain(again).collect();
    Line {
        picture: face::of(desk, &answer.picture, 84.0),
        title: desk.say_with(title, &[("name", &answer.by)]),
        words: if words.is_empty() {
            desk.say("tell-read-words")
        } else {
            words.join(" ")
        },
        is_done: true,
    }
}

fn card(desk: &Desk, top: f32, line: Line) -> Piece {
    let card = desk
        .card(184.0, top, 904.0, 118.0)
        .in_row(22.0)
        .pad(22.0, 0.0)
        .with(
            Piece::sized(84.0, 84.0)
                .centred()
                .round(22.0)
                .clip()
                .fill(desk.theme.roles.tint.color())
                .with(line.picture),
        )
        .with(
            Piece::column(0.0)
                .grow()
                .with(desk.text(line.title, Type::HEADING))
                .with(desk.text(line.words, Type::new(24.0, 30.0, false))),
        );
    if line.is_done {
        card.with(tick::badge(desk, 868.0, -14.0, 44.0))
    } else {
        card
    }
}
