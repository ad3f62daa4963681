//! Looking at a room with computers: an adult sees the screens, and nobody reads a report over a pupil's shoulder (B-31).

/// What is looked at in a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoomPoint {
    /// The adult sees every screen from where they stand.
    ScreensSeen,
    /// No other pupil reads what a pupil tells.
    ReportsPrivate,
    /// Nobody reads a screen through a door or a window.
    NotFromOutside,
    /// No pupil's screen is shown on the board or elsewhere without being asked.
    NotOnTheBoard,
}

impl RoomPoint {
    /// All of them, in the order to look at them.
    pub const ALL: [Self; 4] = [
        Self::ScreensSeen,
        Self::ReportsPrivate,
        Self::NotFromOutside,
        Self::NotOnTheBoard,
    ];

    /// Its name in the database.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::ScreensSeen => "screens-seen",
            Self::ReportsPrivate => "reports-private",
            Self::NotFromOutside => "not-from-outside",
            Self::NotOnTheBoard => "not-on-the-board",
        }
    }

    /// The point with this name.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|point| point.text() == text)
    }
}

/// How often a room is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomsSeen {
    /// In every half-term.
    EachHalfTerm,
    /// In every term.
    EachTerm,
    /// In every year.
    EachYear,
}

/// Days of half a term, of a term and of a year, for schools that have typed no half-terms, and for all longer times.
const DAYS: [u32; 3] = [42, 91, 365];

/// Whether a room is due: it was never looked at, not in this half-term (term, year), or not everything was right then.
/// Days count from 1970; `half_terms` are first days, in any order.
#[must_use]
pub fn is_room_due(
    seen_on: Option<u32>,
    ticked: &[RoomPoint],
    how_often: RoomsSeen,
    half_terms: &[u32],
    today: u32,
) -> bool {
    let is_all = RoomPoint::ALL.iter().all(|point| ticked.contains(point));
    let Some(seen_on) = seen_on.filter(|_| is_all) else {
        return true;
    };
    let [half_term, term, year] = DAYS;
    let begun = half_terms.iter().filter(|day| **day <= today).max();
    let is_old = |days: u32| today.saturating_sub(seen_on) >= days;
    match (how_often, begun) {
        (RoomsSeen::EachHalfTerm, Some(begun)) => seen_on < *begun,
        (RoomsSeen::EachHalfTerm, None) => is_old(half_term),
        (RoomsSeen::EachTerm, _) => is_old(term),
        (RoomsSeen::EachYear, _) => is_old(year),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [RoomPoint; 4] = RoomPoint::ALL;

    /// B-31.
    #[test]
    fn b31_a_room_is_due_once_a_half_term_and_as_long_as_something_is_not_right() {
        let each = RoomsSeen::EachHalfTerm;
        let half_terms = [200, 100, 300];
        assert!(is_room_due(None, &[], each, &half_terms, 210));
        assert!(!is_room_due(Some(200), &ALL, each, &half_terms, 210));
        assert!(is_room_due(Some(199), &ALL, each, &half_terms, 210));
        assert!(!is_room_due(Some(299), &ALL, each, &half_terms, 299));
        assert!(is_room_due(Some(299), &ALL, each, &half_terms, 300));
        for left_out in ALL {
            let ticked: Vec<_> = ALL.into_iter().filter(|one| *one != left_out).collect();
            assert!(is_room_due(Some(210), &ticked, each, &half_terms, 210));
        }
    }

    #[test]
    fn without_half_terms_and_for_longer_times_days_are_counted() {
        let due = |how_often, days: u32| is_room_due(Some(1000), &ALL, how_often, &[], 1000 + days);
        for (how_often, days) in [
            (RoomsSeen::EachHalfTerm, 42),
            (RoomsSeen::EachTerm, 91),
            (RoomsSeen::EachYear, 365),
        ] {
            assert!(!due(how_often, days - 1) && due(how_often, days));
        }
        // A clock that was put back makes nothing due.
        assert!(!is_room_due(
            Some(1000),
            &ALL,
            RoomsSeen::EachYear,
            &[],
            990
        ));
    }

    #[test]
    fn names_lead_back_to_their_points() {
        for point in ALL {
            assert_eq!(RoomPoint::from_text(point.text()), Some(point));
        }
        assert_eq!(RoomPoint::from_text("screens"), None);
    }
}
