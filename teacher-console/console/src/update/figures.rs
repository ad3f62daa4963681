//! Figures: the newest term for the first audience is shown at once; what was told of a term stays as it is, because it
//! cannot change any more.

use protocol::figures::{AskFigures, Audience};

use super::{policy, turn};
use crate::{
    intent::{
        Effect,
        figures::{FiguresAnswer, FiguresEffect, FiguresIntent},
    },
    state::{Notice, State},
};

pub(super) fn load() -> Vec<Effect> {
    vec![Effect::Figures(FiguresEffect::Load)]
}

pub(super) fn decide(state: &mut State, wish: FiguresIntent) -> Vec<Effect> {
    let room = &mut state.figures;
    match wish {
        FiguresIntent::Term(term) => room.term = Some(term),
        FiguresIntent::Audience(audience) => room.audience = Some(audience),
        FiguresIntent::Year(year) => return ask_year(state, year),
        FiguresIntent::Print(paper) => return out(state, |_| FiguresEffect::Print(paper)),
        FiguresIntent::Save(paper) => {
            return out(state, |folder| FiguresEffect::Save(paper, folder));
        }
        FiguresIntent::PrintAnnual(paper) => {
            return out(state, |_| FiguresEffect::PrintAnnual(paper));
        }
        FiguresIntent::SaveAnnual(paper) => {
            return out(state, |folder| FiguresEffect::SaveAnnual(paper, folder));
        }
    }
    ask(state)
}

/// A paper goes out; files go where this computer proposes.
fn out(state: &mut State, effect: impl FnOnce(String) -> FiguresEffect) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Figures(effect(state.school.save_in.clone()))]
}

/// A year is what its terms were told as, and so says no more than they did (X-12, I-27).
fn ask_year(state: &mut State, year: i16) -> Vec<Effect> {
    let room = &mut state.figures;
    room.annual.year = Some(year);
    room.annual.told.clear();
    let ask = |term| {
        let audience = Audience::Governors;
        Effect::Figures(FiguresEffect::Ask(AskFigures { term, audience }))
    };
    room.terms_of(year).into_iter().map(ask).collect()
}

pub(super) fn answered(state: &mut State, answer: FiguresAnswer) -> Vec<Effect> {
    let room = &mut state.figures;
    match answer {
        FiguresAnswer::Offered(offered) => {
            let newest = offered.terms.first().map(|one| one.term);
            room.term = room.term.or(newest);
            room.audience = room.audience.or(offered.audiences.first().copied());
            let may_watch = offered.may_watch;
            let watches = may_watch && room.watch.is_none();
            room.offered = Some(offered);
            let mut effects = ask(state);
            if watches {
                effects.push(Effect::Figures(FiguresEffect::Watch));
            }
            if may_watch {
                effects.push(policy::load());
            }
            return effects;
        }
        // Another term may have been chosen meanwhile; then its own answer follows.
        FiguresAnswer::Told(figures) => {
            room.take_for_the_year(&figures);
            if room.is_wanted(&figures) {
                room.shown = Some(figures);
            }
        }
        FiguresAnswer::Watched(watch) => room.watch = Some(watch),
        FiguresAnswer::Printed => state.notice = Some(Notice::good("notice-printed")),
        FiguresAnswer::Saved(file) => {
            state.notice = Some(Notice::good("notice-figures-saved").with("file", file));
        }
    }
    Vec::new()
}

/// Asks for what was chosen, unless it is shown already.
fn ask(state: &mut State) -> Vec<Effect> {
    let room = &mut state.figures;
    let (Some(term), Some(audience)) = (room.term, room.audience) else {
        return Vec::new();
    };
    let shown = room.shown.take();
    room.shown = shown.filter(|shown| room.is_wanted(shown));
    if room.shown.is_some() {
        return Vec::new();
    }
    let ask = AskFigures { term, audience };
    vec![Effect::Figures(FiguresEffect::Ask(ask))]
}

#[cfg(test)]
mod tests;
