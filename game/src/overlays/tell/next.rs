//! What is true about the report now, and nothing that is only hoped: waiting here, at school, read.

use super::draft::{Leaf, go};
use super::{leave, parts};
use crate::courier::Courier;
use crate::courier::answers::Answer;
use crate::courier::sending::{ReportState, Sent};
use crate::desk::Desk;
use crate::overlays::{self, Overlay};
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::face;

/// Whether there is anything to show to whoever is using this computer now.
pub(super) fn is_anything_known(courier: &Courier) -> bool {
    !courier.sent().is_empty() || !courier.answers().is_empty()
}

/// Whether an adult has signed for something this child told.
pub(super) fn is_an_answer_there(courier: &Courier) -> bool {
    let is_read = |sent: &Sent| matches!(sent.state, ReportState::Read(_));
    !courier.answers().is_empty() || courier.sent().iter().any(is_read)
}

/// One line of the list: its picture, its title and what it means.
struct Line {
    picture: Piece,
    title: String,
    words: String,
    is_done: bool,
}

pub(super) fn pieces(desk: &Desk, courier: &Courier) -> Vec<Piece> {
    let newest = courier.sent().last();
    let title = match newest.map(|sent| &sent.state) {
        Some(ReportState::Arrived | ReportState::Read(_)) => "tell-sent-title",
        Some(ReportState::Waiting) => "tell-kept-title",
        None => "tell-answers-title",
    };
    let title = desk.heading(desk.say(title), Type::DISPLAY);
    let mut pieces = vec![Piece::at(184.0, 92.0, 904.0, 60.0).with(title)];
    let lines = lines(desk, courier, newest);
    pieces.extend(
        lines
            .into_iter()
            .enumerate()
            .flat_map(|(place, it)| line(desk, place, it)),
    );
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
    if has_helplines {
        pieces.push(button::dress(
            desk,
            Piece::at(492.0, 632.0, width, 72.0),
            Weight::Quiet,
            Icon::Before("phonecall"),
            "tell/helplines",
            &desk.say("tell-helplines"),
            |world| go(world, Leaf::Helplines),
        ));
    }
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

fn lines(desk: &Desk, courier: &Courier, newest: Option<&Sent>) -> Vec<Line> {
    let mut lines: Vec<Line> = newest.map(|sent| of_sent(desk, sent)).into_iter().collect();
    lines.extend(
        courier
            .answers()
            .iter()
            .rev()
            .map(|answer| of_answer(desk, answer, "tell-read-before")),
    );
    lines.push(Line {
        picture: desk.icon("ui/tell", 56.0),
        title: desk.say("tell-now-you-title"),
        words: desk.say(if newest.is_some() && !is_signed_in(desk) {
            "tell-now-you-unnamed"
        } else {
            "tell-now-you"
        }),
        is_done: false,
    });
    lines.push(Line {
        picture: desk.icon("ui/heart", 56.0),
        title: desk.say("tell-fault-title"),
        words: desk.say("tell-fault-words"),
        is_done: false,
    });
    lines.truncate(3);
    lines
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
        ReportState::Read(answer) => return of_answer(desk, answer, "tell-read"),
    };
    Line {
        picture: desk.icon("ui/send", 56.0),
        title,
        words,
        is_done: sent.state == ReportState::Arrived,
    }
}

/// A reader's signed word, in the phrase the school has confirmed.
fn of_answer(desk: &Desk, answer: &Answer, title: &str) -> Line {
    let words = answer.phrase.as_ref().map(|phrase| {
        if desk.is_simplified() {
            phrase.simple.clone()
        } else {
            phrase.words.clone()
        }
    });
    Line {
        picture: face::of(desk, &answer.picture, 84.0),
        title: desk.say_with(title, &[("name", &answer.by)]),
        words: words.unwrap_or_else(|| desk.say("tell-read-words")),
        is_done: true,
    }
}

fn line(desk: &Desk, place: usize, line: Line) -> [Piece; 2] {
    let roles = &desk.theme.roles;
    let top = 162.0 + 128.0 * place as f32;
    let disc = Piece::at(190.0, top + 28.0, 52.0, 52.0)
        .centred()
        .round(26.0);
    let disc = if line.is_done {
        disc.fill(roles.click.color()).with(desk.icon_on(
            "ui/tick",
            36.0,
            roles.on_click.hex(),
            roles.click.hex(),
        ))
    } else {
        disc.fill(roles.tell.color()).with(Piece::letters(
            (place + 1).to_string(),
            Type::HEADING,
            roles.on_tell.color(),
        ))
    };
    let card = desk
        .card(260.0, top, 828.0, 112.0)
        .in_row(22.0)
        .pad(22.0, 0.0)
        .with(
            Piece::sized(84.0, 84.0)
                .centred()
                .round(22.0)
                .clip()
                .fill(roles.tint.color())
                .with(line.picture),
        )
        .with(
            Piece::column(0.0)
                .grow()
                .with(desk.text(line.title, Type::HEADING))
                .with(desk.text(line.words, Type::new(24.0, 30.0, false))),
        );
    [disc, card]
}
