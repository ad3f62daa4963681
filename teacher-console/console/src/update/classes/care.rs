//! Keeping one pupil safe: what two decide together (C-02), and the note that three may see (C-19).

use protocol::{
    bytes::Id,
    pupil_support::PupilSupport,
    safeguards::{DecideSafeguards, NoteVulnerability, SafeguardAct},
};

use super::super::turn;
use crate::{
    intent::{Effect, care::CareWish, lesson::LessonEffect},
    state::{
        Notice, State,
        pupil::care::{CareForm, Deciding, Noting},
    },
};

pub(super) fn decide(state: &mut State, class: Id, pupil: Id, wish: CareWish) -> Vec<Effect> {
    match wish {
        CareWish::Decide | CareWish::Confirm(_) | CareWish::Note | CareWish::TakeAway => {
            if turn::must_wait(state) {
                return Vec::new();
            }
            state.notice = None;
            send(state, class, pupil, wish)
        }
        CareWish::ShowDeciding => {
            let begun = as_decided(state, pupil);
            let form = form(state, pupil);
            form.deciding = form.deciding.is_none().then_some(begun);
            Vec::new()
        }
        CareWish::ShowNoting => {
            let begun = as_noted(state, pupil);
            let form = form(state, pupil);
            form.noting = form.noting.is_none().then_some(begun);
            Vec::new()
        }
        _ => {
            choose(form(state, pupil), wish);
            Vec::new()
        }
    }
}

fn form(state: &mut State, pupil: Id) -> &mut CareForm {
    state.classes.care.entry(pupil).or_default()
}

fn choose(form: &mut CareForm, wish: CareWish) {
    if let Some(deciding) = &mut form.deciding {
        match wish {
            CareWish::Suffices(suffices) => deciding.suffices = Some(suffices),
            CareWish::Resource(one, true) => {
                deciding.resources.insert(one);
            }
            CareWish::Resource(one, false) => {
                deciding.resources.remove(&one);
            }
            CareWish::DecisionReview(review) => deciding.review = review,
            _ => {}
        }
    }
    if let Some(noting) = &mut form.noting {
        match wish {
            CareWish::What(one, true) => {
                noting.what.insert(one);
            }
            CareWish::What(one, false) => {
                noting.what.remove(&one);
            }
            CareWish::NoteReview(review) => noting.review = review,
            _ => {}
        }
    }
}

fn known(state: &State, pupil: Id) -> Option<&PupilSupport> {
    let support = state.classes.support.as_ref();
    let support = support.filter(|(whose, _)| *whose == pupil);
    support.map(|(_, support)| support)
}

/// A form begins with what counts now.
fn as_decided(state: &State, pupil: Id) -> Deciding {
    let safeguards = known(state, pupil).and_then(|support| support.safeguards.as_ref());
    let newest = safeguards.and_then(|safeguards| safeguards.decisions.first());
    newest.map_or_else(Deciding::default, |newest| Deciding {
        suffices: Some(newest.suffices),
        resources: newest.resources.iter().copied().collect(),
        ..Deciding::default()
    })
}

fn as_noted(state: &State, pupil: Id) -> Noting {
    let seen = known(state, pupil).and_then(|support| support.vulnerability.as_ref());
    let note = seen.and_then(|seen| seen.note.as_ref());
    note.map_or_else(Noting::default, |note| Noting {
        what: note.what.iter().copied().collect(),
        ..Noting::default()
    })
}

fn send(state: &mut State, class: Id, pupil: Id, wish: CareWish) -> Vec<Effect> {
    let now = state.now;
    let decided = |act| {
        vec![Effect::Lesson(LessonEffect::Decide(DecideSafeguards {
            class,
            pupil,
            act,
        }))]
    };
    let noted = |note| vec![Effect::Lesson(LessonEffect::NoteVulnerability(note))];
    let chosen = form(state, pupil).clone();
    match wish {
        CareWish::Confirm(number) => decided(SafeguardAct::Confirm { number }),
        CareWish::TakeAway => noted(NoteVulnerability {
            class,
            pupil,
            what: Vec::new(),
            review_on: now,
        }),
        CareWish::Decide => {
            let deciding = chosen.deciding.unwrap_or_default();
            let Some(suffices) = deciding.suffices else {
                return missing(state, "notice-safeguards-choose");
            };
            if !suffices && deciding.resources.is_empty() {
                return missing(state, "notice-safeguards-what-else");
            }
            // What was ticked before 'enough' was chosen is not part of it.
            let resources = deciding.resources.into_iter().filter(|_| !suffices);
            decided(SafeguardAct::Decide {
                suffices,
                resources: resources.collect(),
                review_on: deciding.review.day(now),
            })
        }
        _ => {
            let noting = chosen.noting.unwrap_or_default();
            if noting.what.is_empty() {
                return missing(state, "notice-vulnerability-choose");
            }
            noted(NoteVulnerability {
                class,
                pupil,
                what: noting.what.into_iter().collect(),
                review_on: noting.review.day(now),
            })
        }
    }
}

fn missing(state: &mut State, notice: &'static str) -> Vec<Effect> {
    state.notice = Some(Notice::attention(notice));
    Vec::new()
}

/// It is kept: only the form whose words are kept now is let go. Who is to be looked at again may have changed.
pub(in crate::update) fn kept(
    state: &mut State,
    pupil: Id,
    support: PupilSupport,
    is_decision: bool,
) -> Vec<Effect> {
    state.classes.support = Some((pupil, support));
    let form = form(state, pupil);
    if is_decision {
        form.deciding = None;
    } else {
        form.noting = None;
    }
    state.notice = Some(Notice::good("notice-care-kept"));
    vec![Effect::LoadClasses]
}

#[cfg(test)]
mod tests;
