//! The rules cut into leaves: some to a page, or one at a time.

use curriculum::agreements::{Paper, RuleCard, Understanding};
use protocol::class_rules::ClassRule;

/// Rules on a page in full words.
const RULES_MAX: usize = 5;

/// One page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Leaf<'p> {
    /// Words around the rules: a sentence each.
    Words(Vec<&'p str>),
    /// Some rules.
    Rules(&'p [RuleCard]),
    /// What the class has settled for itself.
    OfClass(&'p [ClassRule]),
    /// A question about one.
    Question(&'p Understanding),
    /// To be signed.
    Sign,
}

/// In the order they are read. Whoever has signed rules before is told first why they are asked again.
pub(super) fn of<'p>(
    paper: &'p Paper,
    (before, own): (Option<&'p str>, &'p [ClassRule]),
    is_simplified: bool,
) -> Vec<Leaf<'p>> {
    let after = [&paper.seen_by_school, &paper.if_broken, &paper.telling].map(String::as_str);
    let (rules, words) = if is_simplified {
        (1, 1)
    } else {
        (RULES_MAX, after.len())
    };
    let mut leaves: Vec<_> = before
        .map(|before| Leaf::Words(vec![before]))
        .into_iter()
        .collect();
    leaves.push(Leaf::Words(vec![&paper.opening]));
    leaves.extend(paper.rules.chunks(rules).map(Leaf::Rules));
    leaves.extend(own.chunks(rules).map(Leaf::OfClass));
    leaves.extend(after.chunks(words).map(|some| Leaf::Words(some.to_vec())));
    leaves.extend(paper.questions.iter().map(Leaf::Question));
    leaves.push(Leaf::Sign);
    leaves
}
