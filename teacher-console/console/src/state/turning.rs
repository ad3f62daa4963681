//! The page of a new school year: how the school stands, and what was chosen for each class.

use std::collections::BTreeMap;

use protocol::{
    bytes::Id,
    turning::{NextTeachers, TurnClass, TurnFate, TurnYear, YearClass, YearNow},
};

/// The whole page.
#[derive(Default)]
pub struct YearPage {
    /// How the school stands, once loaded.
    pub now: Option<Box<YearNow>>,
    /// What was chosen otherwise than proposed.
    pub choices: BTreeMap<Id, ClassChoice>,
    /// The class that is looked at.
    pub class: Option<Id>,
}

/// What becomes of a class, in one word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// It moves up.
    Up,
    /// It stays.
    Stays,
    /// It leaves.
    Leaves,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Up, Self::Stays, Self::Leaves];
}

/// What becomes of a class, as the page has it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClassChoice {
    /// In one word.
    pub kind: Kind,
    /// Its name where it moves up.
    pub name: String,
    /// Its band where it moves up.
    pub band: String,
    /// Who is set for it where it moves up.
    pub teachers: NextTeachers,
}

/// How many classes and pupils meet what.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct YearSums {
    /// Classes that move up.
    pub up: usize,
    /// Classes that stay.
    pub stay: usize,
    /// Classes that leave or are archived.
    pub leave: usize,
    /// Pupils who leave.
    pub pupils_leave: u32,
}

impl ClassChoice {
    /// What the server proposes.
    #[must_use]
    pub fn proposed(class: &YearClass, all: &[YearClass]) -> Self {
        let (kind, name, band) = match &class.proposed {
            TurnFate::MovesUp { name, band } => (Kind::Up, name.clone(), band.clone()),
            TurnFate::Stays => (Kind::Stays, class.name.clone(), class.band.clone()),
            TurnFate::Leaves => (Kind::Leaves, class.name.clone(), class.band.clone()),
        };
        let has_name = |one: &YearClass| one.name == name && !one.set_for.is_empty();
        Self {
            kind,
            teachers: if all.iter().any(has_name) {
                NextTeachers::OfTheName
            } else {
                NextTeachers::Nobody
            },
            name,
            band,
        }
    }

    fn fate(&self) -> TurnFate {
        match self.kind {
            Kind::Up => TurnFate::MovesUp {
                name: self.name.trim().to_owned(),
                band: self.band.clone(),
            },
            Kind::Stays => TurnFate::Stays,
            Kind::Leaves => TurnFate::Leaves,
        }
    }
}

impl YearPage {
    /// Takes the school as it stands now. What was chosen for it as it stood before is let go.
    pub fn take(&mut self, now: YearNow) {
        let before = self.now.as_ref().map(|before| before.shown);
        if before != Some(now.shown) {
            self.choices.clear();
            self.class = None;
        }
        self.now = Some(Box::new(now));
    }

    /// What becomes of a class.
    #[must_use]
    pub fn choice(&self, class: &YearClass) -> ClassChoice {
        let now = self.now.as_ref();
        let all = now.map(|now| now.classes.as_slice()).unwrap_or_default();
        self.choices
            .get(&class.id)
            .cloned()
            .unwrap_or_else(|| ClassChoice::proposed(class, all))
    }

    /// The same, to be changed.
    pub fn choose(&mut self, class: Id) -> Option<&mut ClassChoice> {
        let now = self.now.as_ref()?;
        let row = now.classes.iter().find(|row| row.id == class)?;
        let proposed = ClassChoice::proposed(row, &now.classes);
        Some(self.choices.entry(class).or_insert(proposed))
    }

    /// What the turning would do as a whole.
    #[must_use]
    pub fn sums(&self) -> YearSums {
        let mut sums = YearSums::default();
        let classes = self.now.iter().flat_map(|now| &now.classes);
        for class in classes {
            match self.choice(class).kind {
                Kind::Up => sums.up += 1,
                Kind::Stays => sums.stay += 1,
                Kind::Leaves => {
                    sums.leave += 1;
                    sums.pupils_leave += class.pupils;
                }
            }
        }
        sums
    }

    /// The name that two classes would have, or that is empty.
    #[must_use]
    pub fn bad_name(&self) -> Option<String> {
        let mut names: Vec<String> = Vec::new();
        for class in self.now.iter().flat_map(|now| &now.classes) {
            let choice = self.choice(class);
            let name = match choice.kind {
                Kind::Up => choice.name.trim().to_owned(),
                Kind::Stays => class.name.clone(),
                Kind::Leaves => continue,
            };
            if name.is_empty() || names.contains(&name.to_lowercase()) {
                return Some(name);
            }
            names.push(name.to_lowercase());
        }
        None
    }

    /// What is asked for.
    #[must_use]
    pub fn turning(&self) -> Option<TurnYear> {
        let now = self.now.as_ref()?;
        let classes = now.classes.iter().map(|class| {
            let choice = self.choice(class);
            TurnClass {
                class: class.id,
                fate: choice.fate(),
                teachers: choice.teachers,
            }
        });
        Some(TurnYear {
            year: now.year,
            shown: now.shown,
            classes: classes.collect(),
        })
    }
}
