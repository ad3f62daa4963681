//! Our rules, to be read again at any time (B-10): the school's in the pupil's own words, then what the class has settled.

use curriculum::AgeBand;
use protocol::class_rules::ClassRule;

use super::{Body, Looking};
use crate::desk::Desk;
use crate::library::Rules;
use crate::page::Piece;
use crate::school::ClassRules;
use crate::theme::Type;
use crate::widgets::class_rules;

/// Rules on a page in full words.
const RULES_MAX: usize = 5;

pub(super) fn body(desk: &Desk, looking: &Looking) -> Body {
    let on_a_leaf = if desk.is_simplified() { 1 } else { RULES_MAX };
    let (school, class) = (of_school(desk), &desk.world.resource::<ClassRules>().0);
    let titles = ["rules-title", "rules-of-class"];
    let parts = [school.chunks(on_a_leaf), class.chunks(on_a_leaf)];
    let leaves: Vec<(&str, &[ClassRule])> = titles
        .into_iter()
        .zip(parts)
        .flat_map(|(title, part)| part.map(move |rules| (title, rules)))
        .collect();
    let shown = leaves.get(looking.leaf % leaves.len().max(1));
    match shown {
        // One rule at a time has its own way on, in the middle of the page.
        Some((title, [rule])) if desk.is_simplified() => Body {
            leaves: 1,
            pieces: one_at_a_time(desk, title, rule),
        },
        Some((title, rules)) => Body {
            leaves: leaves.len(),
            pieces: vec![some(desk, title, rules)],
        },
        None => Body {
            leaves: 1,
            pieces: Vec::new(),
        },
    }
}

/// The school's rules as this pupil reads them.
fn of_school(desk: &Desk) -> Vec<ClassRule> {
    let band = desk.school().signed_in.band();
    let rules = &desk.world.resource::<Rules>().0;
    let paper = rules.for_pupils(band.unwrap_or(AgeBand::From4To5), desk.profile.reading);
    let read = |rule: curriculum::agreements::RuleCard| ClassRule {
        symbol: rule.symbol.to_string(),
        words: rule.words,
    };
    paper.rules.into_iter().map(read).collect()
}

fn some(desk: &Desk, title: &str, rules: &[ClassRule]) -> Piece {
    let letters = rules.iter().map(|rule| rule.words.chars().count()).max();
    let kind = if letters.unwrap_or(0) > 100 {
        Type::new(22.0, 29.0, false)
    } else {
        Type::new(25.0, 33.0, false)
    };
    let lines = rules.iter().map(|rule| class_rules::line(desk, rule, kind));
    desk.card(184.0, 96.0, 904.0, 608.0)
        .stacked(14.0)
        .middle()
        .pad(32.0, 16.0)
        .with(desk.heading(desk.say(title), Type::HEADING))
        .with_all(lines)
}

fn one_at_a_time(desk: &Desk, title: &str, rule: &ClassRule) -> Vec<Piece> {
    let card = desk
        .card(184.0, 96.0, 904.0, 512.0)
        .stacked(24.0)
        .centred()
        .pad(64.0, 24.0)
        .with(desk.text(desk.say(title), Type::HEADING.regular()))
        .with(class_rules::sign(desk, rule, 176.0))
        .with(desk.heading(&rule.words, Type::SIMPLE.bold()));
    vec![card, super::next_one(desk)]
}
