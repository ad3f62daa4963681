//! From a year at school to an age band.
//!
//! Years are those of England ('R', '1' to '13', 'Y4', 'Year 4', '04'); the codes of `OneRoster`'s vocabulary (CEDS) for
//! the years before are read too. A class of several years plays what suits its youngest.

use crate::AgeBand;

/// The band of a list of years such as `3` or `3,4`; none when it names no year.
pub(crate) fn band_of(years: &str) -> Option<AgeBand> {
    years
        .split([',', ';', '/'])
        .filter_map(|year| band_of_one(year.trim()))
        .min()
}

fn band_of_one(year: &str) -> Option<AgeBand> {
    let small = year.to_lowercase();
    let bare = small
        .strip_prefix("year")
        .or_else(|| small.strip_prefix('y'))
        .unwrap_or(&small)
        .trim();
    match bare {
        "r" | "reception" | "n" | "nursery" | "it" | "pr" | "pk" | "tk" | "kg" => {
            return Some(AgeBand::From4To5);
        }
        _ => {}
    }
    match bare.parse::<u8>().ok()? {
        0 => Some(AgeBand::From4To5),
        1 | 2 => Some(AgeBand::From5To7),
        3 | 4 => Some(AgeBand::From7To9),
        5 | 6 => Some(AgeBand::From9To11),
        7..=9 => Some(AgeBand::From11To14),
        10..=13 => Some(AgeBand::From14To16),
        _ => None,
    }
}
