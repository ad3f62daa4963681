//! The school roll: classes and their cards, a roster that is looked at, and what is being printed.

use std::collections::{BTreeSet, VecDeque};

use protocol::{
    bytes::Id,
    card::CardKind,
    roll::{Roll, RollPupil, RosterLook, RowFate},
};

use super::turning::YearPage;
use crate::intent::Field;

/// How many rows of a roster are shown at once; all of them can be saved.
pub const ROWS_SHOWN: usize = 100;

/// The whole room.
#[derive(Default)]
pub struct RollRoom {
    /// Classes, once loaded.
    pub roll: Option<Roll>,
    /// The class whose pupils are shown.
    pub class: Option<Id>,
    /// Its pupils, once loaded.
    pub pupils: Vec<RollPupil>,
    /// What cards of the class ask for that are made from now on, where it is not what is usual in its band.
    pub kind: Option<CardKind>,
    /// Whose cards would stop working, while that is asked.
    pub replacing: Option<Whose>,
    /// Classes whose cards are printed one after the other.
    pub printing: Option<Printing>,
    /// The page of a new school year, while it stands.
    pub year: Option<YearPage>,
    /// The page on which pupils are brought in, while it stands.
    pub bringing: Option<Bringing>,
}

/// For whom cards are made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Whose {
    /// Everybody of the class who has none.
    Missing,
    /// The whole class.
    Everybody,
    /// One pupil.
    One(Id),
}

/// Cards of several classes on their way to the printer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Printing {
    /// The next ones.
    pub left: VecDeque<Id>,
    /// How many are printed.
    pub done: usize,
    /// How many there are in all.
    pub all: usize,
}

/// Bringing pupils in.
#[derive(Default)]
pub struct Bringing {
    /// The file or folder, as typed or chosen.
    pub path: String,
    /// Files that may be meant, newest first.
    pub found: Vec<String>,
    /// What was looked at.
    pub looked: Option<Box<Looked>>,
    /// Which rows are shown.
    pub fate: Option<RowFate>,
    /// The first of them that is shown.
    pub from: usize,
    /// Titles of the classes that are pupils' own, where pupils are in several.
    pub only: BTreeSet<String>,
    /// The first of the classes that are shown to choose from.
    pub offered_from: usize,
    /// Whether it was said that many truly leave.
    pub many_leave: bool,
    /// What an import did: how many are new, changed, and have left.
    pub done: Option<[u32; 3]>,
}

/// A roster as it was looked at.
#[derive(Clone, PartialEq)]
pub struct Looked {
    /// Its id at the server.
    pub roster: Id,
    /// What its file is called.
    pub file: String,
    /// The classes that were chosen then.
    pub only: Vec<String>,
    /// Every row.
    pub look: RosterLook,
}

impl Bringing {
    /// The rows that are shown: the kind that was chosen, else the first there is.
    #[must_use]
    pub fn shown_fate(&self) -> Option<RowFate> {
        let look = &self.looked.as_ref()?.look;
        let there_is = |fate: &RowFate| look.count(*fate) > 0;
        self.fate
            .filter(there_is)
            .or_else(|| RowFate::ALL.into_iter().find(there_is))
    }
}

impl RollRoom {
    /// Takes what was typed on the page that stands.
    pub fn type_in(&mut self, field: Field, text: String) {
        match (field, &mut self.bringing, &mut self.year) {
            (Field::RosterPath, Some(bringing), _) => bringing.path = text,
            (Field::NextName(class), _, Some(year)) => {
                if let Some(choice) = year.choose(class) {
                    choice.name = text;
                }
            }
            _ => {}
        }
    }

    /// Classes that have somebody without a card.
    pub fn without_cards(&self) -> impl Iterator<Item = Id> + '_ {
        let classes = self.roll.iter().flat_map(|roll| &roll.classes);
        classes
            .filter(|class| class.without_card > 0)
            .map(|class| class.id)
    }

    /// What cards of the class that stands ask for.
    #[must_use]
    pub fn kind_of_cards(&self) -> CardKind {
        let mut classes = self.roll.iter().flat_map(|roll| &roll.classes);
        let class = classes.find(|class| Some(class.id) == self.class);
        let usual = class.map(|class| class.usual_card);
        self.kind.or(usual).unwrap_or_default()
    }

    /// Whether somebody's card would stop working.
    #[must_use]
    pub fn replaces(&self, whose: &Whose) -> bool {
        self.pupils.iter().any(|pupil| {
            pupil.card.is_some()
                && match whose {
                    Whose::Missing => false,
                    Whose::Everybody => true,
                    Whose::One(one) => pupil.id == *one,
                }
        })
    }
}
