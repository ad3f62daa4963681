//! What can be asked for on the page of a new school year, what must be done for it, and what comes back.

use protocol::{
    bytes::Id,
    turning::{NextTeachers, TurnYear, YearNow},
};

use crate::state::turning::Kind;

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum TurningIntent {
    /// Go to the page, or leave it.
    Open(bool),
    /// Look at this class, or at none.
    Class(Option<Id>),
    /// What becomes of a class.
    Kind(Id, Kind),
    /// What it plays then.
    Band(Id, String),
    /// Who is set for it then.
    Teachers(Id, NextTeachers),
    /// Every class with pupils stays.
    EverythingStays,
    /// Everything as it was proposed.
    AsProposed,
    /// Carry it out.
    Turn,
    /// Take an archived class back.
    TakeBack(Id),
}

/// What must be done.
#[derive(Clone)]
pub enum TurningEffect {
    /// Fetch how the school stands.
    Load,
    /// Carry it out.
    Turn(TurnYear),
    /// Take an archived class back.
    TakeBack(Id),
}

/// What comes back.
pub enum TurningAnswer {
    /// How the school stands.
    Loaded(YearNow),
    /// It is carried out.
    Turned(YearNow),
    /// The class is back.
    TakenBack(YearNow),
}
