//! Breaches, their levels, and what may follow: section G as data, and what every school's list has to keep to.
//!
//! A list is a file that a school can replace (`sanctions.ron`, G-01). What no list can change is here, in Rust: who
//! decides ([`Level::asks`]), and that an accident that was told at once has no level at all ([`Telling::levels`], G-23).
//! Nothing here sanctions anybody: it is what a form offers to an adult, who chooses and says why.

mod check;
mod raw;

use crate::{IncidentType, Log, Review, ShippedFile};

/// The list of this version.
pub const SHIPPED_SANCTIONS: ShippedFile = ShippedFile {
    path: "sanctions.ron",
    text: include_str!("../../sanctions.ron"),
};

/// How grave a breach is (G-02 to G-13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A pupil, low-level.
    PupilA,
    /// A pupil, after a warning, or serious and not deliberate.
    PupilB,
    /// A pupil, deliberate harm or a serious breach.
    PupilC,
    /// A pupil, serious and going on, or maybe a crime.
    PupilD,
    /// Staff, misconduct.
    StaffA,
    /// Staff, gross misconduct.
    StaffB,
}

impl Level {
    /// All, from the lightest.
    pub const ALL: [Self; 6] = [
        Self::PupilA,
        Self::PupilB,
        Self::PupilC,
        Self::PupilD,
        Self::StaffA,
        Self::StaffB,
    ];

    /// The name in files and on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PupilA => "pupil-a",
            Self::PupilB => "pupil-b",
            Self::PupilC => "pupil-c",
            Self::PupilD => "pupil-d",
            Self::StaffA => "staff-a",
            Self::StaffB => "staff-b",
        }
    }

    /// The level with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name() == name)
    }

    /// Whether it is for people who work at the school.
    #[must_use]
    pub fn is_for_staff(self) -> bool {
        matches!(self, Self::StaffA | Self::StaffB)
    }

    /// Whether it can be chosen in this log: what staff did stands apart from pupils' records (F-30).
    #[must_use]
    pub fn belongs_in(self, log: Log) -> bool {
        self.is_for_staff() != (log == Log::Safeguarding)
    }

    /// What has to be said before it can be written down. No list can ask for less.
    #[must_use]
    pub fn asks(self) -> Asks {
        let is_for_a_pupil = !self.is_for_staff();
        Asks {
            head: !matches!(self, Self::PupilA | Self::PupilB),
            telling: is_for_a_pupil,
            needs: is_for_a_pupil,
            restorative: is_for_a_pupil,
        }
    }
}

/// What has to be said beside the level, what follows, and the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asks {
    /// The name of the head, who decides (G-22); else of whoever does.
    pub head: bool,
    /// Whether it was an accident, and told at once (G-23, B-04).
    pub telling: bool,
    /// What was considered about the pupil's needs, first (C-16).
    pub needs: bool,
    /// Why this way and not, or not only, a restorative one.
    pub restorative: bool,
}

/// How it came about, and whether an adult was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// An accident, and the child told at once.
    ToldAtOnce,
    /// An accident, and the child told nobody.
    NotTold,
    /// No accident.
    NoAccident,
}

impl Telling {
    /// All of them, in the order to show them.
    pub const ALL: [Self; 3] = [Self::ToldAtOnce, Self::NotTold, Self::NoAccident];

    /// The name on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ToldAtOnce => "told",
            Self::NotTold => "not-told",
            Self::NoAccident => "not-an-accident",
        }
    }

    /// The levels that a pupil's breach can have then. None after an accident that was told at once (G-23): telling is
    /// always the right move (B-04). What was not meant is no deliberate harm: it is B at most.
    #[must_use]
    pub fn levels(self) -> &'static [Level] {
        match self {
            Self::ToldAtOnce => &[],
            Self::NotTold => &[Level::PupilA, Level::PupilB],
            Self::NoAccident => &[Level::PupilA, Level::PupilB, Level::PupilC, Level::PupilD],
        }
    }
}

/// A checked list: every level is there with something to choose, and an example at two levels says what makes the
/// difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sanctions {
    review: Option<Review>,
    levels: Vec<LevelOfSchool>,
    examples: Vec<Example>,
    more: Vec<MoreResponses>,
    restorative: Vec<Response>,
}

/// What a school says of one level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelOfSchool {
    /// Which.
    pub level: Level,
    /// What it is, in a line.
    pub words: String,
    /// What may follow. Never empty.
    pub responses: Vec<Response>,
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// Its id in its list.
    pub id: String,
    /// On the screen.
    pub words: String,
}

/// An example of a breach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Its id.
    pub id: String,
    /// On the screen.
    pub words: String,
    /// Every level it belongs to, and when to which; `when` may be empty where there is one alone.
    pub at: Vec<(Level, String)>,
}

/// More that may follow, as other schools have it on their lists (G-14 to G-17).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoreResponses {
    /// Its id.
    pub id: String,
    /// On the screen.
    pub title: String,
    /// At which levels.
    pub levels: Vec<Level>,
    /// For which types of incident; for all where there are none.
    pub types: Vec<IncidentType>,
    /// What may follow.
    pub responses: Vec<Response>,
}

impl Sanctions {
    /// Who has looked at it; nobody yet where there is none.
    #[must_use]
    pub fn review(&self) -> Option<&Review> {
        self.review.as_ref()
    }

    /// The levels of this log, from the lightest.
    pub fn levels(&self, log: Log) -> impl Iterator<Item = &LevelOfSchool> {
        self.levels
            .iter()
            .filter(move |one| one.level.belongs_in(log))
    }

    /// Examples of this log, each with **every** level of it that it belongs to: the adult chooses between them.
    pub fn examples(&self, log: Log) -> impl Iterator<Item = (&Example, Vec<&(Level, String)>)> {
        self.examples.iter().filter_map(move |example| {
            let at = example.at.iter();
            let at: Vec<_> = at.filter(|(level, _)| level.belongs_in(log)).collect();
            (!at.is_empty()).then_some((example, at))
        })
    }

    /// What other schools have on their lists at this level, for this type of incident.
    pub fn more(
        &self,
        level: Level,
        incident_type: IncidentType,
    ) -> impl Iterator<Item = &MoreResponses> {
        self.more.iter().filter(move |one| {
            let is_for_it = one.types.is_empty() || one.types.contains(&incident_type);
            is_for_it && one.levels.contains(&level)
        })
    }

    /// What may be done instead, or beside it (G-18, X-33). Never empty.
    #[must_use]
    pub fn restorative(&self) -> &[Response] {
        &self.restorative
    }
}

#[cfg(test)]
mod tests;
