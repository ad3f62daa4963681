//! The school roll: who is in which class, bringing pupils in from the school's records, and their cards.
//!
//! A roster comes in pieces, is looked at, and is stored only as it was looked at: what is imported names the hash of what
//! was shown. Until then the server keeps it in memory and nowhere else.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    bytes::{Blob, Hash, Id, sha256},
    card::{CardKind, CardSecret},
};

/// The longest piece of a roster, in bytes.
pub const PIECE_LEN_MAX: usize = 120 * 1024;
/// The most pieces of one roster: about seven megabytes, packed.
pub const PIECES_MAX: u32 = 64;
/// The longest name of a roster's file, in bytes.
pub const FILE_NAME_LEN_MAX: usize = 200;
/// The most classes of which somebody says that they are taken.
pub const CHOSEN_MAX: usize = 1000;
/// How many cards are dealt at once: each takes the server some hundredths of a second on purpose.
pub const CARDS_MAX: usize = 20;

/// Asks who is in which class. Answered with [`Roll`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskRoll {
    /// The class whose pupils are asked for; nothing asks for the classes alone.
    pub class: Option<Id>,
}

/// Classes one may deal cards for.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Roll {
    /// By name.
    pub classes: Vec<RollClass>,
    /// Pupils of the class that was asked for, in the order of the register.
    pub pupils: Vec<RollPupil>,
    /// Whether the asker may bring pupils in.
    pub may_bring_in: bool,
    /// Whether the asker may turn the year.
    #[serde(default)]
    pub may_turn_the_year: bool,
    /// A plain list to fill in, for whoever may (CSV).
    pub template: String,
}

/// One class.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RollClass {
    /// Which.
    pub id: Id,
    /// Such as '4B'.
    pub name: String,
    /// Such as `7-9`.
    pub band: String,
    /// How many pupils.
    pub pupils: u32,
    /// How many of them have no card yet.
    pub without_card: u32,
    /// What cards of this band ask for, where nobody says otherwise.
    pub usual_card: CardKind,
}

/// One pupil.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RollPupil {
    /// Which.
    pub id: Id,
    /// As the class knows them.
    pub name: String,
    /// The picture on the name tile.
    pub picture: String,
    /// What their card asks for, where one was made.
    pub card: Option<CardKind>,
}

/// A piece of a roster. Answered with [`crate::machines::Nothing`]. A first piece lets an earlier roster of the asker go.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RosterPiece {
    /// Random; the same for all pieces of one roster.
    pub roster: Id,
    /// From 0; pieces come in order.
    pub number: u32,
    /// Its bytes.
    pub bytes: Blob,
}

/// Looks at a roster that came in pieces. Answered with [`RosterLook`]; nothing is changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LookAtRoster {
    /// Which.
    pub roster: Id,
    /// What its file is called.
    pub file: String,
    /// Titles of the classes to take, where the records put a pupil into one for each subject; none takes every class.
    #[serde(default)]
    pub only: Vec<String>,
}

/// Stores a roster as it was looked at, all or nothing. Answered with [`RosterDone`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportRoster {
    /// Which.
    pub roster: Id,
    /// What its file is called.
    pub file: String,
    /// The classes that were chosen when it was looked at.
    #[serde(default)]
    pub only: Vec<String>,
    /// The hash of what was shown.
    pub shown: Hash,
    /// That more than a third of the pupils leave was said on purpose.
    pub many_leave: bool,
}

/// How a roster was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RosterKind {
    /// 1EdTech `OneRoster` 1.1 CSV.
    OneRoster11,
    /// 1EdTech `OneRoster` 1.2 CSV.
    OneRoster12,
    /// Microsoft School Data Sync V2.1 CSV.
    SchoolDataSync,
    /// Our own list.
    Plain,
}

/// What would happen to a row.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RowFate {
    /// It cannot be taken, and so nothing is.
    Refused,
    /// Marked as having left.
    Leaves,
    /// New to the school.
    Added,
    /// Had left and is back.
    Returns,
    /// Goes to another class.
    Moves,
    /// Name, picture, band or number changes.
    Changes,
    /// Nothing.
    Stays,
    /// It is about nobody we keep.
    ReadPast,
}

impl RowFate {
    /// In the order in which they are looked at: what needs mending comes first.
    pub const ALL: [Self; 8] = [
        Self::Refused,
        Self::Leaves,
        Self::Added,
        Self::Returns,
        Self::Moves,
        Self::Changes,
        Self::Stays,
        Self::ReadPast,
    ];
}

/// One row of a roster, or a pupil who is in it no more.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RosterRow {
    /// What would happen.
    pub fate: RowFate,
    /// The file's name; empty for whoever is in no file any more.
    pub file: String,
    /// Its line, the heading being 1; nought when the whole file is meant.
    pub line: u64,
    /// The class afterwards; for whoever leaves, the last one.
    pub class: String,
    /// The pupil's name afterwards.
    pub name: String,
    /// The picture on the name tile, which tells two of one name apart.
    pub picture: String,
    /// Of whoever moves the class until now, of whoever changes the name until now.
    pub before: String,
    /// Why it is refused or read past, a sentence.
    pub why: String,
    /// What to do about a refused one, a sentence.
    pub remedy: String,
}

/// A class of a roster in which pupils are in several.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RosterClassOffered {
    /// As the records call it.
    pub title: String,
    /// How many pupils are in it.
    pub pupils: u32,
}

/// A roster as it was looked at.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RosterLook {
    /// How it is written; nothing when a row is refused.
    pub kind: Option<RosterKind>,
    /// How many classes it names.
    pub classes: u32,
    /// How many of them are new.
    pub new_classes: u32,
    /// The classes among which the one of each pupil is chosen; none where nobody has to.
    #[serde(default)]
    pub offered: Vec<RosterClassOffered>,
    /// Every row, by fate in the order of [`RowFate::ALL`], then as in the files.
    pub rows: Vec<RosterRow>,
    /// More than a third of the pupils would leave: mostly half an export.
    pub many_leave: bool,
    /// The hash of all this, which the import names.
    pub shown: Hash,
}

impl RosterLook {
    /// How many rows would meet this.
    #[must_use]
    pub fn count(&self, fate: RowFate) -> usize {
        self.rows.iter().filter(|row| row.fate == fate).count()
    }

    /// Whether it can be imported: no row is refused.
    #[must_use]
    pub fn can_be_imported(&self) -> bool {
        self.count(RowFate::Refused) == 0
    }

    /// The hash of what is shown.
    #[must_use]
    pub fn hash_of(kind: Option<RosterKind>, rows: &[RosterRow]) -> Hash {
        let text = serde_json::to_vec(&(kind, rows)).unwrap_or_default();
        sha256(&[b"stc roster shown v1", &text])
    }
}

/// A roster is stored.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RosterDone {
    /// How many pupils are new; none of them has a card yet.
    pub added: u32,
    /// How many others changed, moved or are back.
    pub changed: u32,
    /// How many have left.
    pub left: u32,
    /// The roll as it is now.
    pub roll: Roll,
}

/// Deals what stands on cards that are about to be printed; earlier ones count no more. Answered with [`Cards`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DealCards {
    /// The class.
    pub class: Id,
    /// Pupils of it, at most [`CARDS_MAX`].
    pub pupils: Vec<Id>,
    /// What the new cards ask for.
    pub kind: CardKind,
}

/// What was dealt.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Cards {
    /// In the order that was asked for.
    pub cards: Vec<DealtCard>,
}

/// One pupil's card.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct DealtCard {
    /// Whose.
    pub pupil: Id,
    /// What it asks for.
    pub secret: CardSecret,
}
