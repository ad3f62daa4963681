//! What a roster would change, worked out before anything is stored.
//!
//! Pupils are found again by number, else by name in the class. Profiles, locks and learning are never part of a plan.

use super::{Roster, RosterClass, RosterForm, RosterPupil, RowPlace};
use crate::{AgeBand, ClassId, PupilId};
use std::collections::{BTreeMap, BTreeSet};

/// A class that stands in the school already.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StandingClass {
    /// Which.
    pub id: ClassId,
    /// What the records know it by, since an import told so.
    pub source: Option<String>,
    /// Such as '4B'.
    pub name: String,
    /// Which content it plays.
    pub band: AgeBand,
}

/// A pupil who stands in the school already, present or left.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StandingPupil {
    /// Which.
    pub id: PupilId,
    /// In which class.
    pub class: ClassId,
    /// What the records know them by, since an import told so.
    pub source: Option<String>,
    /// As the class knows them.
    pub shown_name: String,
    /// The picture on the name tile.
    pub tile: String,
    /// Which content they play.
    pub band: AgeBand,
    /// Whether they have left.
    pub has_left: bool,
}

/// The school as it stands.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Standing {
    /// All classes.
    pub classes: Vec<StandingClass>,
    /// All pupils who are not deleted.
    pub pupils: Vec<StandingPupil>,
}

/// What happens to a class.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ClassStep {
    /// It is new.
    Add,
    /// Its name, band or number in the records changes.
    Change,
    /// Nothing.
    Keep,
}

/// A class after the import.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlannedClass {
    /// What happens.
    pub step: ClassStep,
    /// Where the records say so.
    pub place: RowPlace,
    /// Which, unless it is new.
    pub standing: Option<ClassId>,
    /// What the records know it by.
    pub source: String,
    /// Its name.
    pub name: String,
    /// Its band.
    pub band: AgeBand,
}

/// What happens to a pupil.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum PupilStep {
    /// New to the school: a card is dealt.
    Add,
    /// Had left and is back.
    Return,
    /// Moves to another class; everything else goes along.
    Move,
    /// Name, band or number changes.
    Change,
    /// Nothing.
    Keep,
    /// Is in the records no more: marked as having left, which a leader can take back.
    Leave,
}

/// A pupil after the import.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PlannedPupil {
    /// What happens.
    pub step: PupilStep,
    /// Where the records say so; none for who is in them no more.
    pub place: Option<RowPlace>,
    /// Which, unless new.
    pub standing: Option<PupilId>,
    /// What the records know them by.
    pub source: Option<String>,
    /// Place in [`Plan::classes`]; none for who leaves.
    pub class: Option<usize>,
    /// As the class will know them.
    pub shown_name: String,
    /// The picture on the name tile.
    pub tile: String,
    /// Which content they play.
    pub band: AgeBand,
}

/// What an import would do.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Plan {
    /// Classes of the roster, by name.
    pub classes: Vec<PlannedClass>,
    /// Pupils of the roster in its order, then those who leave.
    pub pupils: Vec<PlannedPupil>,
}

impl Plan {
    /// How many pupils take this step.
    #[must_use]
    pub fn count(&self, step: PupilStep) -> usize {
        self.pupils
            .iter()
            .filter(|pupil| pupil.step == step)
            .count()
    }

    /// Whether more than a third of the pupils who stand in the school would leave: mostly half an export.
    #[must_use]
    pub fn takes_many_away(&self) -> bool {
        let leaving = self.count(PupilStep::Leave);
        let present = leaving
            + [PupilStep::Keep, PupilStep::Change, PupilStep::Move]
                .map(|step| self.count(step))
                .iter()
                .sum::<usize>();
        leaving * 3 > present
    }
}

/// Works out what a roster would change. `tiles` are the pictures that can be dealt.
#[must_use]
pub fn plan_roster(roster: &Roster, standing: &Standing, tiles: &[String]) -> Plan {
    let classes: Vec<PlannedClass> = roster
        .classes
        .iter()
        .map(|class| plan_class(class, standing))
        .collect();
    let places = classes.iter().enumerate();
    let places: BTreeMap<&str, usize> = places.map(|(at, one)| (&*one.source, at)).collect();
    let class_of = |pupil: &RosterPupil| places.get(pupil.class.as_str()).copied();
    let mut matching = Matching::new(standing);
    let matched: Vec<Option<&StandingPupil>> = roster
        .pupils
        .iter()
        .map(|pupil| matching.find(pupil, class_of(pupil).and_then(|at| classes.get(at))))
        .collect();
    let mut dealing = Dealing::new(tiles);
    let mut planned: Vec<PlannedPupil> = roster
        .pupils
        .iter()
        .zip(&matched)
        .map(|(pupil, known)| plan_pupil(pupil, *known, (&classes, class_of(pupil)), standing))
        .collect();
    for pupil in &planned {
        dealing.note(pupil);
    }
    for pupil in planned.iter_mut().filter(|pupil| pupil.tile.is_empty()) {
        pupil.tile = dealing.deal(pupil);
        dealing.note(pupil);
    }
    planned.extend(leavers(roster, standing, &classes, &matching));
    Plan {
        classes,
        pupils: planned,
    }
}

fn plan_class(class: &RosterClass, standing: &Standing) -> PlannedClass {
    let by_source = standing
        .classes
        .iter()
        .find(|one| one.source.as_deref() == Some(class.source.as_str()));
    let known = by_source.or_else(|| {
        standing
            .classes
            .iter()
            .find(|one| one.source.is_none() && one.name == class.name)
    });
    let step = match known {
        None => ClassStep::Add,
        Some(one)
            if one.source.as_deref() == Some(class.source.as_str())
                && one.name == class.name
                && one.band == class.band =>
        {
            ClassStep::Keep
        }
        Some(_) => ClassStep::Change,
    };
    PlannedClass {
        step,
        place: class.place.clone(),
        standing: known.map(|one| one.id),
        source: class.source.clone(),
        name: class.name.clone(),
        band: class.band,
    }
}

/// Finds pupils again; each at most once.
struct Matching<'a> {
    by_source: BTreeMap<&'a str, &'a StandingPupil>,
    unnumbered: Vec<&'a StandingPupil>,
    found: BTreeSet<PupilId>,
}

impl<'a> Matching<'a> {
    fn new(standing: &'a Standing) -> Self {
        let all = || standing.pupils.iter();
        Self {
            by_source: all()
                .filter_map(|pupil| Some((pupil.source.as_deref()?, pupil)))
                .collect(),
            unnumbered: all().filter(|pupil| pupil.source.is_none()).collect(),
            found: BTreeSet::new(),
        }
    }

    fn find(
        &mut self,
        pupil: &RosterPupil,
        class: Option<&PlannedClass>,
    ) -> Option<&'a StandingPupil> {
        let numbered = pupil
            .source
            .as_deref()
            .and_then(|source| self.by_source.get(source))
            .copied();
        let known = numbered.or_else(|| self.by_name(pupil, class?))?;
        self.found.insert(known.id).then_some(known)
    }

    /// Within the class, and only where one pupil alone has the name: nobody is taken for somebody else.
    fn by_name(&self, pupil: &RosterPupil, class: &PlannedClass) -> Option<&'a StandingPupil> {
        let class = class.standing?;
        let mut alike = self.unnumbered.iter().copied().filter(|one| {
            one.class == class
                && one.shown_name.to_lowercase() == pupil.shown_name.to_lowercase()
                && pupil.tile.as_ref().is_none_or(|tile| *tile == one.tile)
        });
        match (alike.next(), alike.next()) {
            (Some(one), None) => Some(one),
            _ => None,
        }
    }
}

fn plan_pupil(
    pupil: &RosterPupil,
    known: Option<&StandingPupil>,
    (classes, class): (&[PlannedClass], Option<usize>),
    standing: &Standing,
) -> PlannedPupil {
    let roster_class = class.and_then(|at| classes.get(at));
    let class_id = roster_class.and_then(|class| class.standing);
    let mut planned = PlannedPupil {
        step: PupilStep::Add,
        place: Some(pupil.place.clone()),
        standing: None,
        source: pupil.source.clone(),
        class,
        shown_name: pupil.shown_name.clone(),
        tile: pupil.tile.clone().unwrap_or_default(),
        band: roster_class.map_or(AgeBand::From4To5, |class| class.band),
    };
    let Some(known) = known else {
        return planned;
    };
    planned.standing = Some(known.id);
    planned.source = pupil.source.clone().or_else(|| known.source.clone());
    if planned.tile.is_empty() {
        planned.tile.clone_from(&known.tile);
    }
    if has_own_band(known, standing) {
        planned.band = known.band;
    }
    planned.step = if known.has_left {
        PupilStep::Return
    } else if class_id != Some(known.class) {
        PupilStep::Move
    } else if planned.source != known.source
        || planned.shown_name != known.shown_name
        || planned.tile != known.tile
        || planned.band != known.band
    {
        PupilStep::Change
    } else {
        PupilStep::Keep
    };
    planned
}

/// Somebody at school chose another band for this pupil than their class's (C-20): records do not undo that.
fn has_own_band(pupil: &StandingPupil, standing: &Standing) -> bool {
    standing
        .classes
        .iter()
        .find(|class| class.id == pupil.class)
        .is_some_and(|class| class.band != pupil.band)
}

/// Who is in the records no more. A plain list speaks only of its classes and of numbered pupils, a whole export of all.
fn leavers<'a>(
    roster: &Roster,
    standing: &'a Standing,
    classes: &[PlannedClass],
    matching: &Matching<'a>,
) -> Vec<PlannedPupil> {
    let told_of: BTreeSet<ClassId> = classes.iter().filter_map(|class| class.standing).collect();
    standing
        .pupils
        .iter()
        .filter(|pupil| !pupil.has_left && !matching.found.contains(&pupil.id))
        .filter(|pupil| match roster.form {
            RosterForm::Plain => told_of.contains(&pupil.class),
            _ => pupil.source.is_some(),
        })
        .map(|pupil| PlannedPupil {
            step: PupilStep::Leave,
            place: None,
            standing: Some(pupil.id),
            source: pupil.source.clone(),
            class: None,
            shown_name: pupil.shown_name.clone(),
            tile: pupil.tile.clone(),
            band: pupil.band,
        })
        .collect()
}

/// Deals tiles so that a class sees each picture as rarely as it can, and two pupils of one name never the same.
struct Dealing<'a> {
    tiles: &'a [String],
    dealt: BTreeMap<(Option<usize>, String), usize>,
    by_name: BTreeSet<(Option<usize>, String, String)>,
}

impl<'a> Dealing<'a> {
    fn new(tiles: &'a [String]) -> Self {
        Self {
            tiles,
            dealt: BTreeMap::new(),
            by_name: BTreeSet::new(),
        }
    }

    fn note(&mut self, pupil: &PlannedPupil) {
        if pupil.tile.is_empty() {
            return;
        }
        *self
            .dealt
            .entry((pupil.class, pupil.tile.clone()))
            .or_default() += 1;
        self.by_name.insert((
            pupil.class,
            pupil.shown_name.to_lowercase(),
            pupil.tile.clone(),
        ));
    }

    fn deal(&self, pupil: &PlannedPupil) -> String {
        let name = pupil.shown_name.to_lowercase();
        self.tiles
            .iter()
            .min_by_key(|tile| {
                let of_namesake =
                    self.by_name
                        .contains(&(pupil.class, name.clone(), (*tile).clone()));
                let times = self
                    .dealt
                    .get(&(pupil.class, (*tile).clone()))
                    .copied()
                    .unwrap_or(0);
                (of_namesake, times)
            })
            .cloned()
            .unwrap_or_default()
    }
}
