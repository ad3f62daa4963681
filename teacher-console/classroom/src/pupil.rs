//! Pupils and classes as the sign-in screen needs them: names and tiles, nothing about the child.

use crate::AgeBand;

/// One pupil. Random; says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PupilId(pub [u8; 16]);

/// One class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClassId(pub [u8; 16]);

/// One computer of the school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MachineId(pub [u8; 16]);

/// A class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolClass {
    /// Which.
    pub id: ClassId,
    /// Such as '4B'.
    pub name: String,
    /// Which content it plays.
    pub band: AgeBand,
}

/// A pupil, as class-mates may see them on the sign-in screen. The access profile is kept apart and never shown here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pupil {
    /// Which.
    pub id: PupilId,
    /// In which class.
    pub class: ClassId,
    /// As the class knows them.
    pub shown_name: String,
    /// The picture on the name tile, a name among our objects.
    pub tile: String,
    /// Which content they play; usually the class's.
    pub band: AgeBand,
}
