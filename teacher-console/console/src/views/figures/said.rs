//! Figures in words: the same on the screen and on the paper.

use protocol::{
    UtcSeconds,
    figures::{
        OfferedTerm, RiskKind, SchoolTerm, ShownCell, ShownCount, ShownPart, ShownShare,
        ShownTotal, Third,
    },
    risks::MatrixRow,
};

use crate::{clock, words::Words};

/// Noon of the day that begins here, so that no time zone of these islands makes it another day.
pub(super) fn within(start: UtcSeconds) -> UtcSeconds {
    const NOON_S: UtcSeconds = 12 * 60 * 60;
    start.saturating_add(NOON_S)
}

/// Such as 'Autumn term 2026/27'.
pub(in crate::views) fn term(term: SchoolTerm, words: &Words) -> String {
    let id = match term.third {
        Third::Autumn => "figures-autumn",
        Third::Spring => "figures-spring",
        Third::Summer => "figures-summer",
    };
    words.say_with(id, &[("years", &years(term.year))])
}

/// Such as '2026/27'.
fn years(from: i16) -> String {
    let next = i32::from(from) + 1;
    format!("{from}/{:02}", next.rem_euclid(100))
}

/// Such as 'School year 2026/27'.
pub(super) fn year(from: i16, words: &Words) -> String {
    words.say_with("annual-year", &[("years", &years(from))])
}

/// The name of a third alone, as the head of a column.
pub(super) fn third(third: Third, words: &Words) -> String {
    words.say(match third {
        Third::Autumn => "figures-third-autumn",
        Third::Spring => "figures-third-spring",
        Third::Summer => "figures-third-summer",
    })
}

/// With its first and last day.
pub(super) fn days(one: &OfferedTerm, words: &Words) -> String {
    const DAY_S: UtcSeconds = 24 * 60 * 60;
    let (from, to) = (
        clock::day(within(one.from)),
        clock::day(within(one.to - DAY_S)),
    );
    let name = term(one.term, words);
    let values = [("term", name.as_str()), ("from", &from), ("to", &to)];
    words.say_with("figures-days", &values)
}

/// The name of a kind of risk, and what it means.
pub(in crate::views) fn kind(kind: Option<RiskKind>, words: &Words) -> (String, String) {
    let (name, meaning) = match kind {
        Some(RiskKind::Contact) => ("figures-contact", "figures-contact-meaning"),
        Some(RiskKind::Conduct) => ("figures-conduct", "figures-conduct-meaning"),
        Some(RiskKind::Content) => ("figures-content", "figures-content-meaning"),
        Some(RiskKind::Commerce) => ("figures-commerce", "figures-commerce-meaning"),
        None => ("figures-other", "figures-other-meaning"),
    };
    (words.say(name), words.say(meaning))
}

/// The name of one of the three kinds, and what it means.
pub(super) fn row(row: MatrixRow, words: &Words) -> (String, String) {
    let (name, meaning) = match row {
        MatrixRow::Content => ("figures-content", "figures-row-content"),
        MatrixRow::Contact => ("figures-contact", "figures-row-contact"),
        MatrixRow::Conduct => ("figures-conduct", "figures-row-conduct"),
    };
    (words.say(name), words.say(meaning))
}

/// A cell of the matrix; nothing where nothing is counted.
pub(super) fn cell(cell: ShownCell, words: &Words) -> String {
    match cell {
        ShownCell::NoType => String::new(),
        ShownCell::Nought => 0.to_string(),
        ShownCell::Exactly(count) => count.to_string(),
        ShownCell::NotSaid => words.say("figures-not-said"),
    }
}

/// So many in ten, where it is told.
pub(super) fn in_ten(tenths: Option<u8>, words: &Words) -> String {
    tenths.map_or_else(
        || words.say("figures-too-few"),
        |tenths| words.say_with("figures-in-ten", &[("count", &tenths.to_string())]),
    )
}

/// A count.
pub(in crate::views) fn count(count: ShownCount, words: &Words) -> String {
    match count {
        ShownCount::Nought => 0.to_string(),
        ShownCount::FewerThanFive => words.say("figures-fewer-than-five"),
        ShownCount::Exactly(count) => count.to_string(),
    }
}

/// A total.
pub(in crate::views) fn total(total: ShownTotal, words: &Words) -> String {
    match total {
        ShownTotal::Nought => 0.to_string(),
        ShownTotal::FewerThanFive => words.say("figures-fewer-than-five"),
        ShownTotal::About(about) => {
            words.say_with("figures-about", &[("count", &about.to_string())])
        }
    }
}

/// A part of a count.
pub(super) fn part(part: ShownPart, words: &Words) -> String {
    words.say(match part {
        ShownPart::Nought => return 0.to_string(),
        ShownPart::Exactly(count) => return count.to_string(),
        ShownPart::All => "figures-all",
        ShownPart::NotAll => "figures-not-all",
        ShownPart::Some => "figures-some",
        ShownPart::FewerThanFive => "figures-fewer-than-five",
        ShownPart::AllButAFew => "figures-all-but-a-few",
        ShownPart::NotSaid => "figures-not-said",
    })
}

/// A share.
pub(super) fn share(share: ShownShare, words: &Words) -> String {
    words.say(match share {
        ShownShare::All => "figures-all",
        ShownShare::NearlyAll => "figures-nearly-all",
        ShownShare::Most => "figures-most",
        ShownShare::FewerThanHalf => "figures-fewer-than-half",
    })
}

/// A while in minutes, hours or a day.
pub(super) fn minutes(minutes: u32, words: &Words) -> String {
    const HOUR: u32 = 60;
    const DAY: u32 = 24 * HOUR;
    let (id, count) = match minutes {
        DAY.. => return words.say("figures-a-day"),
        HOUR.. => ("figures-hours", minutes / HOUR),
        _ => ("figures-minutes", minutes),
    };
    words.say_with(id, &[("count", &count.to_string())])
}

/// A number that is known from below and above.
pub(super) fn range(least: u32, most: u32, words: &Words) -> String {
    match (least, most) {
        _ if least == most => return least.to_string(),
        (1, 4) => return count(ShownCount::FewerThanFive, words),
        _ => {}
    }
    let (least, most) = (least.to_string(), most.to_string());
    words.say_with("figures-range", &[("least", &least), ("most", &most)])
}
