//! Every row of a roster as a console shows it: what would happen, and where the files say so.

use classroom::{
    BadRow, ClassOffered, ClassStep, Plan, PlannedPupil, PupilStep, ReadPast, RosterForm, RowPlace,
    Standing, StandingPupil,
};
use protocol::roll::{RosterClassOffered, RosterKind, RosterLook, RosterRow, RowFate};

/// A roster that cannot be taken.
#[must_use]
pub fn refused(bad: Vec<BadRow>) -> RosterLook {
    let rows: Vec<RosterRow> = bad
        .into_iter()
        .map(|row| RosterRow {
            why: row.reason,
            remedy: row.remedy,
            ..empty(RowFate::Refused, &row.place)
        })
        .collect();
    RosterLook {
        kind: None,
        classes: 0,
        new_classes: 0,
        many_leave: false,
        offered: Vec::new(),
        shown: RosterLook::hash_of(None, &rows),
        rows,
    }
}

/// The classes among which the one of each pupil is chosen.
#[must_use]
pub fn offered(classes: Vec<ClassOffered>) -> Vec<RosterClassOffered> {
    let told = classes.into_iter().map(|class| RosterClassOffered {
        title: class.title,
        pupils: number(class.pupils),
    });
    told.collect()
}

/// What a roster would change.
#[must_use]
pub fn planned(
    form: RosterForm,
    plan: &Plan,
    read_past: Vec<ReadPast>,
    standing: &Standing,
) -> RosterLook {
    let mut rows: Vec<RosterRow> = plan
        .pupils
        .iter()
        .map(|pupil| row_of(plan, pupil, standing))
        .collect();
    rows.extend(read_past.into_iter().map(|row| RosterRow {
        why: row.why,
        ..empty(RowFate::ReadPast, &row.place)
    }));
    // In the order of the files within each fate, as they came.
    rows.sort_by_key(|row| row.fate);
    let kind = Some(kind_of(form));
    let new_classes = plan
        .classes
        .iter()
        .filter(|class| class.step == ClassStep::Add)
        .count();
    RosterLook {
        kind,
        classes: number(plan.classes.len()),
        new_classes: number(new_classes),
        many_leave: plan.takes_many_away(),
        offered: Vec::new(),
        shown: RosterLook::hash_of(kind, &rows),
        rows,
    }
}

fn row_of(plan: &Plan, pupil: &PlannedPupil, standing: &Standing) -> RosterRow {
    let known = pupil
        .standing
        .and_then(|id| standing.pupils.iter().find(|one| one.id == id));
    let class_until_now = known.map_or_else(String::new, |one| class_name(one, standing));
    let class = pupil.class.and_then(|at| plan.classes.get(at));
    let fate = fate_of(pupil.step);
    let before = match (fate, known) {
        (RowFate::Moves | RowFate::Returns, _) => class_until_now.clone(),
        (RowFate::Changes, Some(one)) if one.shown_name != pupil.shown_name => {
            one.shown_name.clone()
        }
        _ => String::new(),
    };
    RosterRow {
        class: class.map_or(class_until_now, |class| class.name.clone()),
        name: pupil.shown_name.clone(),
        picture: pupil.tile.clone(),
        before,
        ..pupil.place.as_ref().map_or_else(
            || {
                let nowhere = RowPlace {
                    file: String::new(),
                    line: 0,
                };
                empty(fate, &nowhere)
            },
            |place| empty(fate, place),
        )
    }
}

fn class_name(pupil: &StandingPupil, standing: &Standing) -> String {
    let class = standing.classes.iter().find(|one| one.id == pupil.class);
    class.map_or_else(String::new, |class| class.name.clone())
}

fn empty(fate: RowFate, place: &RowPlace) -> RosterRow {
    RosterRow {
        fate,
        file: place.file.clone(),
        line: place.line,
        class: String::new(),
        name: String::new(),
        picture: String::new(),
        before: String::new(),
        why: String::new(),
        remedy: String::new(),
    }
}

const fn fate_of(step: PupilStep) -> RowFate {
    match step {
        PupilStep::Add => RowFate::Added,
        PupilStep::Return => RowFate::Returns,
        PupilStep::Move => RowFate::Moves,
        PupilStep::Change => RowFate::Changes,
        PupilStep::Keep => RowFate::Stays,
        PupilStep::Leave => RowFate::Leaves,
    }
}

const fn kind_of(form: RosterForm) -> RosterKind {
    match form {
        RosterForm::OneRoster11 => RosterKind::OneRoster11,
        RosterForm::OneRoster12 => RosterKind::OneRoster12,
        RosterForm::SchoolDataSync => RosterKind::SchoolDataSync,
        RosterForm::Plain => RosterKind::Plain,
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
