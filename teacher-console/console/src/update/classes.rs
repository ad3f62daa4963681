//! Classes: who is set for which, opening one for today, and turning facts by id into a table without ranks.

use curriculum::{RunFacts, learning::Played};
use protocol::{
    bytes::Id,
    classroom::{
        ClassProgress, Coverage, OpenLesson, PupilProgress, RunRow, SetForClass, SetTo,
        StaffClasses,
    },
    sweep::SayLeft,
};

use super::account::confirmed;
use crate::{
    clock,
    intent::{ClassesIntent, Effect, lesson::LessonEffect},
    state::{
        Notice, State,
        classes::{Cell, Progress, PupilRow, Share},
    },
};

mod care;
mod pupil;

pub(super) use care::kept;

pub(super) fn decide(state: &mut State, wish: &ClassesIntent) -> Vec<Effect> {
    match wish {
        ClassesIntent::OpenForToday(class) => {
            state.notice = None;
            vec![Effect::OpenLesson(*class)]
        }
        ClassesIntent::ShowProgress(class) => {
            state.classes.pupil = None;
            state.classes.coverage = None;
            vec![Effect::LoadProgress(*class)]
        }
        ClassesIntent::ShowCoverage => {
            state.notice = None;
            vec![Effect::LoadCoverage]
        }
        ClassesIntent::HideCoverage => {
            state.classes.coverage = None;
            Vec::new()
        }
        ClassesIntent::SaveTable(name, table) => {
            state.notice = None;
            vec![Effect::SaveTable(name.clone(), table.clone())]
        }
        ClassesIntent::PrintCoverage(page) => {
            state.notice = None;
            vec![Effect::Lesson(LessonEffect::Print(page.clone()))]
        }
        ClassesIntent::Pupil(wish) => pupil::decide(state, wish),
        ClassesIntent::SaveLearning(class, file) => {
            state.notice = None;
            vec![Effect::SaveLearning(*class, *file)]
        }
        ClassesIntent::PrintNext(page) => {
            state.notice = None;
            vec![Effect::Lesson(LessonEffect::PrintNext(page.clone()))]
        }
        ClassesIntent::AskForEverything(pupil) => confirmed(state, Effect::SaveSubject(*pupil)),
        ClassesIntent::ShowLeaving => {
            state.classes.is_leaving_shown = !state.classes.is_leaving_shown;
            Vec::new()
        }
        ClassesIntent::SayLeft(said) => {
            state.notice = None;
            vec![Effect::SayLeft(*said)]
        }
        ClassesIntent::ShowWhoIsSet(to) => {
            let is_shown = state.classes.setting == Some(*to);
            state.classes.setting = (!is_shown).then_some(*to);
            Vec::new()
        }
        ClassesIntent::Set { to, person, is_set } => set_one(state, *to, *person, *is_set),
    }
}

fn set_one(state: &mut State, to: SetTo, person: Id, is_set: bool) -> Vec<Effect> {
    state.notice = None;
    let room = &mut state.classes;
    // Whoever has left is let go with the next change, whatever was pressed.
    let mut people: Vec<Id> = room
        .set_to(to)
        .iter()
        .copied()
        .filter(|one| *one != person && room.can_be_set_to(to).contains(one))
        .collect();
    people.extend(is_set.then_some(person));
    // Shown at once, so that a second press before the answer builds on the first.
    match to {
        SetTo::EveryPhase => room.every_phase.clone_from(&people),
        SetTo::Class(class) => {
            let Some(row) = room.rows.iter_mut().find(|row| row.id == class) else {
                return Vec::new();
            };
            row.set_for.clone_from(&people);
        }
    }
    vec![Effect::SetForClass(SetForClass { to, people })]
}

pub(super) fn load(state: &State) -> Vec<Effect> {
    let shown = state
        .classes
        .progress
        .as_ref()
        .and_then(|shown| shown.class);
    let pupil = shown.zip(state.classes.pupil);
    let pupil = pupil.and_then(|(class, shown)| pupil::ask_support(state, class, shown.pupil));
    std::iter::once(Effect::LoadClasses)
        .chain(shown.map(Effect::LoadProgress))
        .chain(pupil)
        .collect()
}

pub(super) fn loaded(state: &mut State, answer: StaffClasses) -> Vec<Effect> {
    let name = |id: &Id| state.school.people.get(id).cloned().unwrap_or_default();
    let (mut can_be_set, mut can_have_every_phase) =
        (answer.can_be_set, answer.can_have_every_phase);
    can_be_set.sort_by_cached_key(name);
    can_have_every_phase.sort_by_cached_key(name);
    state.classes.rows = answer.classes;
    state.classes.may_set = answer.may_set;
    state.classes.can_be_set = can_be_set;
    state.classes.can_have_every_phase = can_have_every_phase;
    state.classes.every_phase = answer.every_phase;
    state.classes.reviews = answer.reviews;
    state.classes.is_loaded = true;
    Vec::new()
}

pub(super) fn set(state: &mut State, to: SetTo, answer: StaffClasses) -> Vec<Effect> {
    loaded(state, answer);
    state.notice = match to {
        SetTo::EveryPhase => Some(Notice::good("notice-every-phase-set")),
        SetTo::Class(class) => {
            let row = state.classes.rows.iter().find(|row| row.id == class);
            row.map(|row| Notice::good("notice-class-set").with("name", row.name.clone()))
        }
    };
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

pub(super) fn covered(state: &mut State, answer: Coverage) -> Vec<Effect> {
    state.classes.coverage = Some(answer);
    Vec::new()
}

/// The class whose progress is shown is the pupil's own: only there stands the button.
pub(super) fn said_left(state: &mut State, said: SayLeft, answer: &ClassProgress) -> Vec<Effect> {
    let shown = state.classes.progress.take();
    let was = shown.as_ref().and_then(|shown| {
        let here = shown.pupils.iter().map(|row| (row.pupil, &row.name));
        let left = shown.left.iter().map(|row| (row.pupil, &row.name));
        here.chain(left).find(|(pupil, _)| *pupil == said.pupil)
    });
    let name = was.map(|(_, name)| name.clone()).unwrap_or_default();
    let id = if said.has_left {
        "notice-pupil-left"
    } else {
        "notice-pupil-back"
    };
    state.notice = Some(Notice::good(id).with("name", name));
    let class = shown.and_then(|shown| shown.class);
    state.classes.progress = class.map(|class| table(class, answer));
    vec![Effect::LoadClasses]
}

pub(super) fn learning_saved(state: &mut State, file: String) -> Vec<Effect> {
    state.notice = Some(Notice::good("notice-learning-saved").with("file", file));
    Vec::new()
}

pub(super) fn subject_saved(state: &mut State, name: String, file: String) -> Vec<Effect> {
    let saved = Notice::good("notice-subject-saved");
    state.notice = Some(saved.with("name", name).with("file", file));
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
    Progress {
        scenarios,
        pupils,
        class: Some(class),
        may_ask_for_everything: answer.may_ask_for_everything,
        may_say_who_left: answer.may_say_who_left,
        left: answer.left.clone(),
        half_terms: answer.half_terms.clone(),
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
        pupil: pupil.pupil,
        name: pupil.name.clone(),
        cells: scenarios.iter().map(newest).collect(),
        played: pupil.runs.iter().filter_map(played).collect(),
    }
}

/// A run that says what to teach next; nothing where nobody checked who played, or the facts cannot be read.
fn played(run: &RunRow) -> Option<Played> {
    let facts = serde_json::from_value(run.facts.clone()).ok()?;
    let day = clock::day_number(run.happened_at);
    run.is_checked.then_some(Played { day, facts })
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

#[cfg(test)]
mod tests;
