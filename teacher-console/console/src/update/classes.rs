//! Classes: opening one for today, and turning facts by id into a table without ranks.

use curriculum::RunFacts;
use protocol::{
    bytes::Id,
    classroom::{ClassProgress, OpenLesson, PupilProgress, RunRow, StaffClass},
};

use crate::{
    intent::{ClassesIntent, Effect},
    state::{
        Notice, State,
        classes::{Cell, Progress, PupilRow, Share},
    },
};

pub(super) fn decide(state: &mut State, wish: &ClassesIntent) -> Vec<Effect> {
    match wish {
        ClassesIntent::OpenForToday(class) => {
            state.notice = None;
            vec![Effect::OpenLesson(*class)]
        }
        ClassesIntent::ShowProgress(class) => vec![Effect::LoadProgress(*class)],
    }
}

pub(super) fn load(state: &State) -> Vec<Effect> {
    let shown = state
        .classes
        .progress
        .as_ref()
        .and_then(|shown| shown.class);
    std::iter::once(Effect::LoadClasses)
        .chain(shown.map(Effect::LoadProgress))
        .collect()
}

pub(super) fn loaded(state: &mut State, rows: Vec<StaffClass>) -> Vec<Effect> {
    state.classes.rows = rows;
    state.classes.is_loaded = true;
    Vec::new()
}

pub(super) fn lesson_opened(state: &mut State, class: Id, lesson: OpenLesson) -> Vec<Effect> {
    if let Some(row) = state.classes.rows.iter_mut().find(|row| row.id == class) {
        state.notice = Some(Notice::good("notice-class-open").with("name", row.name.clone()));
        row.lesson = Some(lesson);
    }
    Vec::new()
}

pub(super) fn progress(state: &mut State, class: Id, answer: &ClassProgress) -> Vec<Effect> {
    state.classes.progress = Some(table(class, answer));
    Vec::new()
}

/// Scenarios in the order of their ids; pupils in the order of the register.
fn table(class: Id, answer: &ClassProgress) -> Progress {
    let runs = || answer.pupils.iter().flat_map(|pupil| &pupil.runs);
    let mut scenarios: Vec<String> = runs().map(|run| run.scenario.clone()).collect();
    scenarios.sort_unstable();
    scenarios.dedup();
    let pupils: Vec<PupilRow> = answer
        .pupils
        .iter()
        .map(|pupil| row(pupil, &scenarios))
        .collect();
    let mut sums = Progress {
        class: Some(class),
        ..Progress::default()
    };
    for cell in pupils.iter().flat_map(|pupil| pupil.cells.iter().flatten()) {
        sums.noticed = sums.noticed.plus(cell.noticed);
        sums.feared = sums.feared.plus(cell.feared);
    }
    Progress {
        scenarios,
        pupils,
        ..sums
    }
}

fn row(pupil: &PupilProgress, scenarios: &[String]) -> PupilRow {
    let newest = |scenario: &String| {
        pupil
            .runs
            .iter()
            .rev()
            .find(|run| run.scenario == *scenario)
            .map(cell)
    };
    PupilRow {
        name: pupil.name.clone(),
        cells: scenarios.iter().map(newest).collect(),
    }
}

/// Facts this version cannot read count as nothing; the outcome stands by itself.
fn cell(run: &RunRow) -> Cell {
    let facts = serde_json::from_value::<RunFacts>(run.facts.clone()).ok();
    let (noticed, feared) = facts.map_or_else(Default::default, |facts| {
        let share = |part: usize, rest: usize| Share {
            part,
            whole: part + rest,
        };
        (
            share(facts.signs_hit.len(), facts.signs_missed.len()),
            share(facts.safe_feared.len(), facts.safe_trusted.len()),
        )
    });
    Cell {
        outcome: run.outcome.clone(),
        noticed,
        feared,
        is_checked: run.is_checked,
    }
}
