//! The form about a breach: what it asks before a level is written down, and what it refuses (section G).
//!
//! Which levels there are, who decides about them and what telling does to them comes from the server's rules with the
//! case; this only holds the adult to it. Nothing is chosen beforehand.

use protocol::{
    field::{Field, FieldKind, Line},
    sanctions::{ExampleRow, LevelRow, SanctionGuide},
};

use super::{fields::OF_WHOM, form::Form, missing::Missing};

/// Whether it was an accident, and told at once.
pub const TELLING: &str = "told-first";
/// What was considered about the pupil's needs (C-16).
pub const NEEDS: &str = "needs";
/// What it was most like.
pub const EXAMPLE: &str = "example";
/// The level.
pub const LEVEL: &str = "category";
/// Why this level.
pub const LEVEL_WHY: &str = "level-why";
/// What follows, of the school's list.
pub const FOLLOWS: &str = "follows";
/// What follows, in own words.
pub const OWN_WORDS: &str = "own-words";
/// Restorative ways, instead or beside it.
pub const RESTORATIVE: &str = "restorative";
/// Why this way, and not, or not only, a restorative one.
pub const WAY_WHY: &str = "way-why";
/// The name of the head, who decides (G-22).
pub const HEAD: &str = "head";
/// Who decides, where it need not be the head.
pub const DECIDED_BY: &str = "decided-by";

/// Whether the child told at once after an accident: then there is no sanction (G-23, B-04).
pub fn is_cleared(form: &Form, guide: &SanctionGuide) -> bool {
    telling(form, guide).is_some_and(<[String]>::is_empty)
}

/// The levels it can be, as far as it is known how it came about.
pub fn open_levels<'a>(form: &Form, guide: &'a SanctionGuide) -> Vec<&'a LevelRow> {
    let all = guide.levels.iter();
    if guide.telling.is_empty() {
        return all.collect();
    }
    let left = telling(form, guide).unwrap_or_default();
    all.filter(|one| left.contains(&one.level)).collect()
}

/// The levels that what was answered about telling leaves; nothing while it is not answered.
fn telling<'a>(form: &Form, guide: &'a SanctionGuide) -> Option<&'a [String]> {
    let picked = form.picked(TELLING)?;
    let mut rows = guide.telling.iter();
    let row = rows.find(|row| row.telling == picked)?;
    Some(&row.levels)
}

/// The level that was chosen, where it still can be.
pub fn level<'a>(form: &Form, guide: &'a SanctionGuide) -> Option<&'a LevelRow> {
    let picked = form.picked(LEVEL)?;
    let open = open_levels(form, guide);
    open.into_iter().find(|one| one.level == picked)
}

/// The example that was chosen.
pub fn example<'a>(form: &Form, guide: &'a SanctionGuide) -> Option<&'a ExampleRow> {
    let picked = form.picked(EXAMPLE)?;
    guide.examples.iter().find(|one| one.words == picked)
}

/// Whether the form asks about a pupil's needs.
pub fn asks_needs(guide: &SanctionGuide) -> bool {
    guide.levels.iter().any(|one| one.asks_needs)
}

/// The field to seal. Where the case is about several people it says whose breach it is (`asks_whom`).
///
/// # Errors
/// What is missing, in the order in which the form asks.
pub fn field_of_sanction(
    form: &Form,
    guide: Option<&SanctionGuide>,
    asks_whom: bool,
) -> Result<Field, Missing> {
    let guide = guide.ok_or(Missing::List)?;
    let is_silent = |name: &str| form.said(name).is_empty();
    if asks_whom && is_silent(OF_WHOM) {
        return Err(Missing::Line(OF_WHOM));
    }
    if is_cleared(form, guide) {
        return Err(Missing::ToldClears);
    }
    if !guide.telling.is_empty() && form.picked(TELLING).is_none() {
        return Err(Missing::Line(TELLING));
    }
    if asks_needs(guide) && is_silent(NEEDS) {
        return Err(Missing::Needs);
    }
    let level = level(form, guide).ok_or(Missing::Level)?;
    if is_silent(LEVEL_WHY) {
        return Err(Missing::LevelReason);
    }
    if is_silent(FOLLOWS) && is_silent(OWN_WORDS) {
        return Err(Missing::Follows);
    }
    if level.asks_restorative && is_silent(WAY_WHY) {
        return Err(Missing::WayReason);
    }
    let decides = if level.head_decides { HEAD } else { DECIDED_BY };
    if is_silent(decides) {
        let who = Missing::Line(DECIDED_BY);
        return Err(if level.head_decides {
            Missing::Head
        } else {
            who
        });
    }
    let names = [
        OF_WHOM, TELLING, NEEDS, EXAMPLE, LEVEL, LEVEL_WHY, FOLLOWS, OWN_WORDS,
    ];
    let beside = [RESTORATIVE, WAY_WHY].into_iter();
    let beside = beside.filter(|_| level.asks_restorative);
    let names = names.into_iter().chain(beside).chain([decides]);
    let lines = names.filter(|name| !is_silent(name)).map(|name| Line {
        name: name.to_owned(),
        words: form.said(name).to_owned(),
    });
    Ok(Field {
        kind: FieldKind::Sanction,
        lines: lines.collect(),
    })
}

#[cfg(test)]
mod tests;
