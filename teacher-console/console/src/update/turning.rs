//! A new school year: everything is shown before it is done, and what is done is done once.

use super::{account::confirmed, turn};
use crate::{
    intent::{
        Effect,
        turning::{TurningAnswer, TurningEffect, TurningIntent},
    },
    state::{
        Notice, State,
        turning::{Kind, YearPage},
    },
};

pub(super) fn decide(state: &mut State, wish: TurningIntent) -> Vec<Effect> {
    if choose(state, &wish) || turn::must_wait(state) {
        return Vec::new();
    }
    state.notice = None;
    match wish {
        TurningIntent::Open(true) => {
            state.roll.bringing = None;
            state.roll.year = Some(YearPage::default());
            load(state)
        }
        TurningIntent::Open(false) => {
            state.roll.year = None;
            super::roll::load(state)
        }
        TurningIntent::Turn => turn_year(state),
        TurningIntent::TakeBack(class) => {
            vec![Effect::Turning(TurningEffect::TakeBack(class))]
        }
        _ => Vec::new(),
    }
}

/// What the page loads, while it stands.
pub(super) fn load(state: &State) -> Vec<Effect> {
    let page = state.roll.year.as_ref();
    page.map_or_else(Vec::new, |_| vec![Effect::Turning(TurningEffect::Load)])
}

/// Whether nothing has to be done for it.
fn choose(state: &mut State, wish: &TurningIntent) -> bool {
    let Some(page) = &mut state.roll.year else {
        return false;
    };
    match wish {
        TurningIntent::Class(class) => page.class = *class,
        TurningIntent::Kind(class, kind) => {
            if let Some(choice) = page.choose(*class) {
                choice.kind = *kind;
            }
        }
        TurningIntent::Band(class, band) => {
            if let Some(choice) = page.choose(*class) {
                choice.band.clone_from(band);
            }
        }
        TurningIntent::Teachers(class, teachers) => {
            if let Some(choice) = page.choose(*class) {
                choice.teachers = *teachers;
            }
        }
        TurningIntent::EverythingStays => {
            let classes = page.now.iter().flat_map(|now| &now.classes);
            let ids: Vec<_> = classes
                .filter(|class| class.pupils > 0)
                .map(|class| class.id)
                .collect();
            for class in ids {
                if let Some(choice) = page.choose(class) {
                    choice.kind = Kind::Stays;
                }
            }
        }
        TurningIntent::AsProposed => page.choices.clear(),
        _ => return false,
    }
    true
}

fn turn_year(state: &mut State) -> Vec<Effect> {
    let Some(page) = &state.roll.year else {
        return Vec::new();
    };
    if page.now.as_ref().is_some_and(|now| now.turned.is_some()) {
        return Vec::new();
    }
    if let Some(name) = page.bad_name() {
        state.notice = Some(Notice::attention("notice-year-name").with("name", name));
        return Vec::new();
    }
    match page.turning() {
        Some(turning) => confirmed(state, Effect::Turning(TurningEffect::Turn(turning))),
        None => Vec::new(),
    }
}

pub(super) fn answered(state: &mut State, answer: TurningAnswer) -> Vec<Effect> {
    let (now, notice) = match answer {
        TurningAnswer::Loaded(now) => (now, None),
        TurningAnswer::Turned(now) => (now, Some("notice-year-turned")),
        TurningAnswer::TakenBack(now) => (now, Some("notice-year-taken-back")),
    };
    if let Some(id) = notice {
        state.notice = Some(Notice::good(id));
    }
    if let Some(page) = &mut state.roll.year {
        page.take(now);
    }
    Vec::new()
}

#[cfg(test)]
mod tests;
