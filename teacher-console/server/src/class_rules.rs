//! What a class has settled for itself (B-11), by school year.

use classroom::ClassId;
use protocol::{
    UtcSeconds,
    class_rules::{ClassRule, YearOfRules},
};
use store::{ClassRuleRow, Learning};

use crate::{agreements::year_of, fault::Fault};

/// A class's rules of this school year, for its pupils.
///
/// # Errors
///
/// What the database says.
pub fn of_now(
    learning: &Learning,
    class: ClassId,
    now: UtcSeconds,
) -> Result<Vec<ClassRule>, Fault> {
    let year = year_of(now);
    let rows = learning.class_rules(class)?.into_iter();
    Ok(rows.filter(|row| row.year == year).map(rule).collect())
}

/// The same year by year.
#[must_use]
pub fn by_year(rows: Vec<ClassRuleRow>) -> Vec<YearOfRules> {
    let mut years: Vec<YearOfRules> = Vec::new();
    for row in rows {
        let year = row.year;
        match years.last_mut().filter(|last| last.year == year) {
            Some(last) => last.rules.push(rule(row)),
            None => years.push(YearOfRules {
                year,
                rules: vec![rule(row)],
            }),
        }
    }
    years
}

fn rule(row: ClassRuleRow) -> ClassRule {
    ClassRule {
        symbol: row.symbol,
        words: row.words,
    }
}
