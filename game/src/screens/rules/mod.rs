//! The school's rules, when a signature is due: read them, answer what they mean by pictures, sign, or ask a teacher.
//!
//! Nothing is counted and nothing can be got wrong for good (D-19): another answer shows the rule again. Whoever does not
//! sign is with their teacher, and Tell, Break and Hide are there as everywhere (D-17).

mod leaves;
mod question;
mod reading;
#[cfg(test)]
mod tests;

use bevy::prelude::*;
use curriculum::agreements::Paper;
use curriculum::{AgeBand, AnswerId};

use super::{Screen, go, sign_out};
use crate::desk::Desk;
use crate::library::Rules;
use crate::page::{Laying, Page, Piece, Stale, in_the_middle};
use crate::school::{ClassRules, RulesDue, RulesSigned, School, SignedBefore, SignedIn};
use crate::theme::Type;
use crate::widgets::choice_card::{Place, large};
use crate::widgets::page_heading;
use leaves::Leaf;

/// How far somebody is.
#[derive(Resource, Debug, Default)]
pub(in crate::screens) struct Reading {
    /// Which leaf.
    leaf: usize,
    /// What was answered on this leaf.
    answer: Option<AnswerId>,
    /// Whether the pupil wants to ask their teacher.
    asks: bool,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Reading>()
        .add_systems(Update, start_afresh.before(Laying));
}

/// Nobody begins where another pupil was.
fn start_afresh(due: Res<RulesDue>, mut reading: ResMut<Reading>, mut stale: ResMut<Stale>) {
    if due.is_changed() {
        *reading = Reading::default();
        stale.mark();
    }
}

pub(super) fn page(desk: &Desk) -> Page {
    let reading = desk.world.resource::<Reading>();
    if matches!(desk.school().signed_in, SignedIn::NotChecked(_)) {
        return away(desk);
    }
    if reading.asks {
        return asking(desk);
    }
    let paper = paper(desk);
    let own = &desk.world.resource::<ClassRules>().0;
    let before = desk
        .world
        .resource::<SignedBefore>()
        .0
        .then(|| desk.say("rules-signed-before"));
    let leaves = leaves::of(&paper, (before.as_deref(), own), desk.is_simplified());
    let number = reading.leaf.min(leaves.len().saturating_sub(1));
    let title = desk.say("rules-title");
    let mut bar = page_heading::bar(desk, ("back", "back"), &title, None, turn_back);
    let part = part(desk, number + 1, leaves.len());
    bar.insert(2, where_one_is(desk, &part));
    let body = match leaves.get(number) {
        Some(Leaf::Words(words)) => reading::words(desk, words),
        Some(Leaf::Rules(rules)) => reading::rules(desk, rules),
        Some(Leaf::OfClass(own)) => reading::of_class(desk, own),
        Some(Leaf::Question(asked)) => question::page(desk, &paper, asked, reading.answer.as_ref()),
        Some(Leaf::Sign) | None => signing(desk, &paper),
    };
    let answered = reading.answer.as_ref().map_or("", AnswerId::as_str);
    desk.page(
        &format!("rules/{number}/{answered}"),
        format!("{title}. {part}"),
        [desk.backdrop()]
            .into_iter()
            .chain(bar)
            .chain(in_the_middle(body)),
    )
}

fn part(desk: &Desk, number: usize, of: usize) -> String {
    let (number, of) = (number.to_string(), of.to_string());
    desk.say_with("part", &[("number", &number), ("of", &of)])
}

/// In words alone: one rule at a time, there are more parts than there is room for dots.
fn where_one_is(desk: &Desk, part: &str) -> Piece {
    Piece::at(744.0, 8.0, 264.0, 64.0)
        .in_row(0.0)
        .ended()
        .with(desk.text(part, Type::SMALL))
}

/// What this pupil reads, in their own words.
fn paper(desk: &Desk) -> Paper {
    let band = desk.school().signed_in.band();
    let rules = &desk.world.resource::<Rules>().0;
    rules.for_pupils(band.unwrap_or(AgeBand::From4To5), desk.profile.reading)
}

/// One leaf back; from the first one to the names.
fn turn_back(world: &mut World) {
    let mut reading = world.resource_mut::<Reading>();
    if reading.leaf == 0 {
        sign_out(world);
        return;
    }
    reading.leaf -= 1;
    reading.answer = None;
}

fn turn(world: &mut World) {
    let mut reading = world.resource_mut::<Reading>();
    reading.leaf += 1;
    reading.answer = None;
}

fn signing(desk: &Desk, paper: &Paper) -> Vec<Piece> {
    let said = top_card(desk)
        .with(desk.icon("ui/tick", 110.0))
        .with(desk.heading(&paper.agree, Type::SIMPLE.bold()));
    let sign = large(
        desk,
        Place::Left,
        desk.icon("ui/tick", 100.0),
        &desk.say("rules-sign"),
        "rules/sign",
        sign,
    );
    let ask = large(
        desk,
        Place::Right,
        desk.icon("ui/hand-up", 100.0),
        &desk.say("rules-ask-teacher"),
        "rules/ask",
        |world| world.resource_mut::<Reading>().asks = true,
    );
    vec![said, sign.first(), ask]
}

/// The signature names the version and the words that were read.
fn sign(world: &mut World) {
    let Some(version) = world.resource_mut::<RulesDue>().0.take() else {
        return;
    };
    let edition = paper(&Desk::new(world)).edition();
    world.resource_mut::<School>().owes_no_signature();
    world.write_message(RulesSigned { version, edition });
    go(world, Screen::Home);
}

/// Without a signature: with the teacher, and with everything that helps.
fn asking(desk: &Desk) -> Page {
    let title = desk.say("rules-asking");
    let bar = page_heading::bar(desk, ("back", "back-to-names"), &title, None, sign_out);
    let said = top_card(desk)
        .with(desk.icon("ui/hand-up", 110.0))
        .with(desk.heading(desk.say("rules-asking-how"), Type::SIMPLE.bold()))
        .with(desk.text(desk.say("rules-asking-help"), Type::HEADING.regular()));
    let again = large(
        desk,
        Place::Alone,
        desk.icon("ui/book", 100.0),
        &desk.say("rules-again"),
        "rules/again",
        |world| *world.resource_mut::<Reading>() = Reading::default(),
    );
    desk.page(
        "rules/asking",
        title.clone(),
        [desk.backdrop()]
            .into_iter()
            .chain(bar)
            .chain(in_the_middle(vec![said, again.first()])),
    )
}

/// The server cannot be asked, and it had no signature when it was heard last (D-17): with the teacher, and with everything
/// that helps. Nothing is signed here: it would reach nobody.
fn away(desk: &Desk) -> Page {
    let title = desk.say("rules-asking");
    let bar = page_heading::bar(desk, ("back", "back-to-names"), &title, None, sign_out);
    let said = top_card(desk)
        .with(desk.icon("ui/hand-up", 110.0))
        .with(desk.heading(desk.say("rules-away-how"), Type::SIMPLE.bold()))
        .with(desk.text(desk.say("rules-asking-help"), Type::HEADING.regular()));
    let names = large(
        desk,
        Place::Alone,
        desk.icon("ui/people", 100.0),
        &desk.say("back-to-names"),
        "rules/names",
        sign_out,
    );
    desk.page(
        "rules/away",
        title.clone(),
        [desk.backdrop()]
            .into_iter()
            .chain(bar)
            .chain(in_the_middle(vec![said, names.first()])),
    )
}

/// The card above large buttons.
fn top_card(desk: &Desk) -> Piece {
    desk.card(184.0, 96.0, 904.0, 368.0)
        .stacked(20.0)
        .centred()
        .pad(64.0, 24.0)
}

/// The large button that goes on.
fn next(desk: &Desk) -> Piece {
    large(
        desk,
        Place::Alone,
        desk.icon("ui/next", 96.0),
        &desk.say("next"),
        "rules/next",
        turn,
    )
}
