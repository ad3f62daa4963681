//! Rules that a class has settled for itself, beside the school's (B-11). They name nobody.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::bytes::Id;

/// The most rules of a class: what fits a page beside the school's.
pub const CLASS_RULES_MAX: usize = 5;
/// The longest rule, in letters.
pub const CLASS_RULE_CHARS_MAX: usize = 90;
/// The longest name of a drawing.
const SYMBOL_LEN_MAX: usize = 60;

/// One rule.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClassRule {
    /// The drawing beside it.
    pub symbol: String,
    /// What the class does.
    pub words: String,
}

/// Writes a class's rules of this school year down, in place of those before. Answered with
/// [`Register`](crate::agreements::Register).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetClassRules {
    /// Whose.
    pub class: Id,
    /// In their order; none takes them away.
    pub rules: Vec<ClassRule>,
}

/// A class's rules of one school year.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct YearOfRules {
    /// The year in which it began.
    pub year: i32,
    /// In their order.
    pub rules: Vec<ClassRule>,
}

impl SetClassRules {
    /// Whether there are as many as fit a page, each with words and no longer than a line or two.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.rules.len() <= CLASS_RULES_MAX
            && self.rules.iter().all(|rule| {
                let letters = rule.words.chars().count();
                !rule.words.trim().is_empty()
                    && letters <= CLASS_RULE_CHARS_MAX
                    && (1..=SYMBOL_LEN_MAX).contains(&rule.symbol.len())
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_has_words_and_a_drawing() {
        let set = |words: &str, count: usize| SetClassRules {
            class: Id([1; 16]),
            rules: vec![
                ClassRule {
                    symbol: "heart".to_owned(),
                    words: words.to_owned(),
                };
                count
            ],
        };
        assert!(set("We are kind.", CLASS_RULES_MAX).fits() && set("", 0).fits());
        assert!(!set("We are kind.", CLASS_RULES_MAX + 1).fits());
        assert!(!set("  ", 1).fits());
        assert!(!set(&"a".repeat(CLASS_RULE_CHARS_MAX + 1), 1).fits());
    }
}
