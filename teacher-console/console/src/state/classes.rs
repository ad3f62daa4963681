//! The room of classes: who is open today, and how a class is doing.

use std::collections::BTreeMap;

use curriculum::learning::{self, Estimate, Played};
use protocol::{
    bytes::Id,
    classroom::{Coverage, LeftPupil, SetTo, StaffClass},
    lessons::ClassLesson,
    pupil_support::PupilSupport,
    safeguards::DueReview,
};

use super::pupil::{PupilShown, care::CareForm};

/// Everything this room shows.
#[derive(Default)]
pub struct Classes {
    /// Classes one may see, by name.
    pub rows: Vec<StaffClass>,
    /// Whether the list has been loaded.
    pub is_loaded: bool,
    /// Whether this person may say who is set for a class.
    pub may_set: bool,
    /// Everybody who can be set for one, by name.
    pub can_be_set: Vec<Id>,
    /// Those of them who can have every phase, by name.
    pub can_have_every_phase: Vec<Id>,
    /// Who has every phase.
    pub every_phase: Vec<Id>,
    /// What one is looking at who is set for.
    pub setting: Option<SetTo>,
    /// The class whose progress is shown.
    pub progress: Option<Progress>,
    /// What each year has practised, where that stands in its place.
    pub coverage: Option<Coverage>,
    /// The pupil of it whose page stands in its place.
    pub pupil: Option<PupilShown>,
    /// What a class plays, and who of it is not to meet what; the one that was asked for last.
    pub told: Option<(Id, ClassLesson)>,
    /// How a pupil works; the one that was asked for last.
    pub support: Option<(Id, PupilSupport)>,
    /// What is being chosen to keep single pupils safe, until the server has it.
    pub care: BTreeMap<Id, CareForm>,
    /// Who is to be looked at again, for whoever decides or notes.
    pub reviews: Vec<DueReview>,
    /// Whether the buttons are shown by which a pupil leaves the school.
    pub is_leaving_shown: bool,
}

impl Classes {
    /// Who is set for it.
    pub fn set_to(&self, to: SetTo) -> &[Id] {
        match to {
            SetTo::EveryPhase => &self.every_phase,
            SetTo::Class(class) => {
                let row = self.rows.iter().find(|row| row.id == class);
                row.map_or(&[], |row| row.set_for.as_slice())
            }
        }
    }

    /// Who can be.
    pub fn can_be_set_to(&self, to: SetTo) -> &[Id] {
        match to {
            SetTo::EveryPhase => &self.can_have_every_phase,
            SetTo::Class(_) => &self.can_be_set,
        }
    }
}

/// A class's progress: pupils in the order of the register, never by how well they do (C-10).
#[derive(Clone, Default)]
pub struct Progress {
    /// Which class.
    pub class: Option<Id>,
    /// Scenarios played by anybody in it, by id.
    pub scenarios: Vec<String>,
    /// One row for each pupil.
    pub pupils: Vec<PupilRow>,
    /// Whether this person may save everything that is held about one of them.
    pub may_ask_for_everything: bool,
    /// Whether this person may say that one of them has left.
    pub may_say_who_left: bool,
    /// Who has left, by name.
    pub left: Vec<LeftPupil>,
    /// First days of the school's half-terms, counted from 1970.
    pub half_terms: Vec<u32>,
}

impl Progress {
    /// The mean of each pupil's share, with its interval: each counts once, however much they have played.
    #[must_use]
    pub fn share_of(&self, which: fn(&Cell) -> Share) -> Option<Estimate> {
        let pupils = self.pupils.iter().filter_map(|row| {
            let shares = row.cells.iter().flatten().map(which);
            let sum = shares.fold(Share::default(), Share::plus);
            (sum.whole > 0).then(|| sum.part as f64 / sum.whole as f64)
        });
        learning::mean_share(&pupils.collect::<Vec<_>>())
    }
}

/// One pupil.
#[derive(Clone)]
pub struct PupilRow {
    /// Which.
    pub pupil: Id,
    /// As shown.
    pub name: String,
    /// In the order of [`Progress::scenarios`]; `None` where not played to its end.
    pub cells: Vec<Option<Cell>>,
    /// Every run whose player was checked, oldest first, with days counted from 1970.
    pub played: Vec<Played>,
}

/// The newest run of one pupil in one scenario.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cell {
    /// Where it ended, by id.
    pub outcome: String,
    /// Warning signs noticed.
    pub noticed: Share,
    /// Harmless things taken for a warning.
    pub feared: Share,
    /// Whether the pupil's sign-in was checked.
    pub is_checked: bool,
}

/// So many of so many.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Share {
    /// So many.
    pub part: usize,
    /// Of so many.
    pub whole: usize,
}

impl Share {
    /// Two shares together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            part: self.part + other.part,
            whole: self.whole + other.whole,
        }
    }
}
