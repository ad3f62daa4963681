//! Pages to read: the rules with a symbol each, and what stands before and after them.

use curriculum::agreements::RuleCard;
use protocol::class_rules::ClassRule;

use super::{next, top_card, turn};
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::class_rules;

/// What stands around the rules.
pub(super) fn words(desk: &Desk, words: &[&str]) -> Vec<Piece> {
    let kind = if words.len() == 1 {
        Type::SIMPLE
    } else {
        Type::new(28.0, 36.0, false)
    };
    let said = words.iter().map(|one| desk.text(*one, kind));
    let card = top_card(desk)
        .with_all((words.len() == 1).then(|| desk.icon("ui/book", 110.0)))
        .with_all(said);
    vec![card, next(desk).first()]
}

/// What the class has settled for itself: some, or one at a time.
pub(super) fn of_class(desk: &Desk, own: &[ClassRule]) -> Vec<Piece> {
    let title = desk.say("rules-of-class");
    if let ([rule], true) = (own, desk.is_simplified()) {
        let card = top_card(desk)
            .with(desk.text(title, Type::HEADING.regular()))
            .with(class_rules::sign(desk, rule, 144.0))
            .with(desk.heading(&rule.words, Type::SIMPLE.bold()));
        return vec![card, next(desk).first()];
    }
    let lines = own
        .iter()
        .map(|rule| class_rules::line(desk, rule, Type::new(26.0, 34.0, false)));
    let card = desk
        .card(16.0, 92.0, 1072.0, 504.0)
        .stacked(14.0)
        .middle()
        .pad(40.0, 16.0)
        .with(desk.heading(title, Type::HEADING))
        .with_all(lines);
    vec![card, onward(desk).first()]
}

/// Some rules, or one at a time.
pub(super) fn rules(desk: &Desk, rules: &[RuleCard]) -> Vec<Piece> {
    if let ([rule], true) = (rules, desk.is_simplified()) {
        let card = top_card(desk)
            .with(symbol(desk, rule, 144.0))
            .with(desk.heading(&rule.words, Type::SIMPLE.bold()));
        return vec![card, next(desk).first()];
    }
    let card = desk
        .card(16.0, 92.0, 1072.0, 504.0)
        .stacked(14.0)
        .middle()
        .pad(40.0, 16.0)
        .with_all(rules.iter().map(|rule| line(desk, rule)));
    vec![card, onward(desk).first()]
}

fn onward(desk: &Desk) -> Piece {
    button::dress(
        desk,
        Piece::at(692.0, 616.0, 396.0, 72.0),
        Weight::Main,
        Icon::After("next"),
        "rules/next",
        &desk.say("next"),
        turn,
    )
}

fn line(desk: &Desk, rule: &RuleCard) -> Piece {
    Piece::row(20.0)
        .with(symbol(desk, rule, 72.0))
        .with(desk.text(&rule.words, Type::new(26.0, 34.0, false)).grow())
}

/// A rule's own symbol, so large.
pub(super) fn symbol(desk: &Desk, rule: &RuleCard, size: f32) -> Piece {
    Piece::sized(size, size)
        .centred()
        .round(size / 4.0)
        .fill(desk.theme.roles.tint2.color())
        .with(desk.icon(&format!("ui/{}", rule.symbol), size * 0.7))
}
