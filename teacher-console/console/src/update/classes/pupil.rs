//! One pupil's page: going there and back, what is left out for them, and the page for home.

use protocol::{
    bytes::Id,
    lessons::{NotToMeet, SetOptOut},
    pupil_support::{OnePupil, SetStage},
};

use super::{super::turn, care};
use crate::{
    intent::{Effect, lesson::LessonEffect, pupil::PupilIntent},
    state::{State, pupil::PupilShown},
};

pub(super) fn decide(state: &mut State, wish: &PupilIntent) -> Vec<Effect> {
    if let PupilIntent::GoTo(class, pupil) = wish {
        state.classes.coverage = None;
        let mut effects = vec![Effect::LoadProgress(*class)];
        effects.extend(show(state, *class, *pupil));
        return effects;
    }
    let Some(class) = state
        .classes
        .progress
        .as_ref()
        .and_then(|shown| shown.class)
    else {
        return Vec::new();
    };
    match wish {
        PupilIntent::Show(pupil) => return show(state, class, *pupil),
        PupilIntent::GoTo(..) => {}
        PupilIntent::Care(wish) => {
            if let Some(shown) = state.classes.pupil {
                return care::decide(state, class, shown.pupil, *wish);
            }
        }
        PupilIntent::Leave => state.classes.pupil = None,
        PupilIntent::ShowLeftOut => {
            if let Some(shown) = &mut state.classes.pupil {
                shown.is_leaving_out = !shown.is_leaving_out;
                shown.stories_of = None;
            }
        }
        PupilIntent::ShowStories(strand) => {
            if let Some(shown) = &mut state.classes.pupil {
                let is_open = shown.stories_of == Some(*strand);
                shown.stories_of = (!is_open).then_some(*strand);
            }
        }
        PupilIntent::LeaveOut(all, is_left_out) => {
            return leave_out(state, class, all, *is_left_out);
        }
        PupilIntent::SetStage(band) => {
            let Some(shown) = state.classes.pupil.filter(|_| !turn::must_wait(state)) else {
                return Vec::new();
            };
            state.notice = None;
            return vec![Effect::Lesson(LessonEffect::SetStage(SetStage {
                class,
                pupil: shown.pupil,
                band: band.clone(),
            }))];
        }
        PupilIntent::Print(page) => {
            if !turn::must_wait(state) {
                state.notice = None;
                return vec![Effect::Lesson(LessonEffect::PrintPupil(page.clone()))];
            }
        }
    }
    Vec::new()
}

fn leave_out(state: &mut State, class: Id, all: &[NotToMeet], is_left_out: bool) -> Vec<Effect> {
    let Some(shown) = state.classes.pupil.filter(|_| !turn::must_wait(state)) else {
        return Vec::new();
    };
    state.notice = None;
    let one = |what: &NotToMeet| {
        Effect::Lesson(LessonEffect::OptOut(SetOptOut {
            class,
            pupil: shown.pupil,
            what: what.clone(),
            is_left_out,
        }))
    };
    all.iter().map(one).collect()
}

fn show(state: &mut State, class: Id, pupil: Id) -> Vec<Effect> {
    state.notice = None;
    state.classes.pupil = Some(PupilShown {
        pupil,
        is_leaving_out: false,
        stories_of: None,
    });
    std::iter::once(Effect::Lesson(LessonEffect::Load(class)))
        .chain(ask_support(state, class, pupil))
        .collect()
}

/// How a pupil works is for staff, and is not asked for a guest.
pub(super) fn ask_support(state: &State, class: Id, pupil: Id) -> Option<Effect> {
    let ask = OnePupil { class, pupil };
    (!state.is_guest()).then_some(Effect::Lesson(LessonEffect::AskSupport(ask)))
}

#[cfg(test)]
mod tests;
