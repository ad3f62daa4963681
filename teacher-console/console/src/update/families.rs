//! Pages for home: what is chosen stays chosen; a page is made on this computer, and the server is asked for nothing.

use super::turn;
use crate::{
    intent::{
        Effect,
        families::{FamiliesAnswer, FamiliesEffect, FamiliesIntent},
    },
    state::{Notice, State},
};

pub(super) fn decide(state: &mut State, wish: FamiliesIntent) -> Vec<Effect> {
    let effect = match wish {
        FamiliesIntent::Ages(band) => {
            state.families.band = band;
            return Vec::new();
        }
        FamiliesIntent::Topic(topic) => {
            state.families.topic = Some(topic);
            return Vec::new();
        }
        FamiliesIntent::Copied => {
            state.notice = Some(Notice::good("notice-families-copied"));
            return Vec::new();
        }
        FamiliesIntent::Print(page) => FamiliesEffect::Print(vec![*page]),
        FamiliesIntent::PrintAll(pages) => FamiliesEffect::Print(pages),
        FamiliesIntent::Save(page) => FamiliesEffect::Save(page, state.school.save_in.clone()),
    };
    if turn::must_wait(state) {
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Families(effect)]
}

pub(super) fn answered(state: &mut State, answer: FamiliesAnswer) -> Vec<Effect> {
    state.notice = Some(match answer {
        FamiliesAnswer::Printed => Notice::good("notice-printed"),
        FamiliesAnswer::Saved(file) => Notice::good("notice-families-saved").with("file", file),
    });
    Vec::new()
}
