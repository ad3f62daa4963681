//! The school roll: a file is looked at before anything happens, and a card that is there is replaced only after asking.

use protocol::{bytes::Id, roll::RosterDone};

use super::{account::confirmed, turn};
use crate::{
    intent::{
        Effect,
        roll::{RollAnswer, RollEffect, RollIntent},
    },
    state::{
        Notice, State,
        roll::{Bringing, Printing, Whose},
    },
};

/// What the room loads.
pub(super) fn load(state: &State) -> Vec<Effect> {
    vec![Effect::Roll(RollEffect::Load(state.roll.class))]
}

/// What is chosen on the page is chosen at once; everything else waits for its turn.
pub(super) fn decide(state: &mut State, wish: RollIntent) -> Vec<Effect> {
    if choose(state, &wish) {
        return Vec::new();
    }
    if turn::must_wait(state) {
        return Vec::new();
    }
    state.notice = None;
    let save_in = state.school.save_in.clone();
    match wish {
        RollIntent::Class(class) => {
            state.roll.class = class;
            state.roll.pupils.clear();
            state.roll.kind = None;
            state.roll.replacing = None;
            load(state)
        }
        RollIntent::Cards(whose) => {
            if state.roll.replaces(&whose) {
                state.roll.replacing = Some(whose);
                return Vec::new();
            }
            print(state, whose)
        }
        RollIntent::Replace => match state.roll.replacing.take() {
            Some(whose) => print(state, whose),
            None => Vec::new(),
        },
        RollIntent::AllCards => print_all(state),
        RollIntent::BringIn(is_shown) => {
            state.roll.bringing = is_shown.then(Bringing::default);
            if is_shown {
                vec![Effect::Roll(RollEffect::FindFiles(save_in))]
            } else {
                let mut effects = load(state);
                effects.extend(super::turning::load(state));
                effects
            }
        }
        RollIntent::Template => {
            let roll = state.roll.roll.as_ref();
            let template = roll.map_or_else(String::new, |roll| roll.template.clone());
            vec![Effect::Roll(RollEffect::SaveTemplate(template, save_in))]
        }
        RollIntent::Look => look(state),
        RollIntent::LookAgain => look_again(state),
        RollIntent::SaveRows => {
            let bringing = state.roll.bringing.as_ref();
            let looked = bringing.and_then(|bringing| bringing.looked.as_ref());
            looked.map_or_else(Vec::new, |looked| {
                let rows = Box::new(looked.look.clone());
                vec![Effect::Roll(RollEffect::SaveRows(rows, save_in))]
            })
        }
        RollIntent::Import => import(state),
        _ => Vec::new(),
    }
}

/// Whether nothing has to be done for it.
fn choose(state: &mut State, wish: &RollIntent) -> bool {
    match wish {
        RollIntent::DontReplace => {
            state.roll.replacing = None;
            return true;
        }
        RollIntent::Kind(kind) => {
            state.roll.kind = Some(*kind);
            return true;
        }
        _ => {}
    }
    let Some(bringing) = &mut state.roll.bringing else {
        return false;
    };
    match wish {
        RollIntent::Choose(path) => bringing.path.clone_from(path),
        RollIntent::Fate(fate) => {
            bringing.fate = Some(*fate);
            bringing.from = 0;
        }
        RollIntent::From(from) => bringing.from = *from,
        RollIntent::Own(title, true) => {
            bringing.only.insert(title.clone());
        }
        RollIntent::Own(title, false) => {
            bringing.only.remove(title);
        }
        RollIntent::OfferedFrom(from) => bringing.offered_from = *from,
        RollIntent::ManyLeave(is_so) => bringing.many_leave = *is_so,
        RollIntent::AnotherFile => {
            bringing.looked = None;
            bringing.done = None;
            bringing.only.clear();
        }
        _ => return false,
    }
    true
}

fn look(state: &mut State) -> Vec<Effect> {
    let Some(bringing) = &mut state.roll.bringing else {
        return Vec::new();
    };
    let path = bringing.path.trim().to_owned();
    if path.is_empty() {
        state.notice = Some(Notice::attention("notice-roll-which-file"));
        return Vec::new();
    }
    vec![Effect::Roll(RollEffect::Look(path))]
}

fn look_again(state: &mut State) -> Vec<Effect> {
    let Some(bringing) = &state.roll.bringing else {
        return Vec::new();
    };
    let Some(looked) = &bringing.looked else {
        return Vec::new();
    };
    if bringing.only.is_empty() {
        state.notice = Some(Notice::attention("notice-roll-which-classes"));
        return Vec::new();
    }
    vec![Effect::Roll(RollEffect::LookAgain {
        roster: looked.roster,
        file: looked.file.clone(),
        only: bringing.only.iter().cloned().collect(),
    })]
}

fn import(state: &mut State) -> Vec<Effect> {
    let Some(bringing) = &state.roll.bringing else {
        return Vec::new();
    };
    let Some(looked) = &bringing.looked else {
        return Vec::new();
    };
    if !looked.look.can_be_imported() {
        state.notice = Some(Notice::attention("notice-roll-refused"));
        return Vec::new();
    }
    if looked.look.many_leave && !bringing.many_leave {
        state.notice = Some(Notice::attention("notice-roll-many-leave"));
        return Vec::new();
    }
    let effect = RollEffect::Import {
        roster: looked.roster,
        file: looked.file.clone(),
        only: looked.only.clone(),
        shown: looked.look.shown,
        many_leave: bringing.many_leave,
    };
    confirmed(state, Effect::Roll(effect))
}

/// What was dealt and not printed yet is not let go for the next card.
fn page_waits(state: &mut State) -> bool {
    let waits = state.kept_page.is_some();
    if waits {
        state.notice = Some(Notice::attention("notice-roll-page-waits"));
    }
    waits
}

fn print(state: &mut State, whose: Whose) -> Vec<Effect> {
    if page_waits(state) {
        return Vec::new();
    }
    let Some(class) = state.roll.class else {
        return Vec::new();
    };
    state.roll.printing = None;
    let kind = state.roll.kind_of_cards();
    confirmed(
        state,
        Effect::Roll(RollEffect::Print(class, whose, Some(kind))),
    )
}

fn print_all(state: &mut State) -> Vec<Effect> {
    if page_waits(state) {
        return Vec::new();
    }
    let left: std::collections::VecDeque<Id> = state.roll.without_cards().collect();
    state.roll.printing = Some(Printing {
        all: left.len(),
        done: 0,
        left,
    });
    next_class(state)
}

/// One class after the other, so that the screen can say how far it is and a printer that stops stops all.
fn next_class(state: &mut State) -> Vec<Effect> {
    let next = state
        .roll
        .printing
        .as_mut()
        .and_then(|printing| printing.left.pop_front());
    let Some(class) = next else {
        state.roll.printing = None;
        return load(state);
    };
    confirmed(
        state,
        Effect::Roll(RollEffect::Print(class, Whose::Missing, None)),
    )
}

pub(super) fn answered(state: &mut State, answer: RollAnswer) -> Vec<Effect> {
    match answer {
        RollAnswer::Loaded(class, roll) => {
            if class == state.roll.class {
                state.roll.pupils.clone_from(&roll.pupils);
            }
            state.roll.roll = Some(roll);
        }
        RollAnswer::Found(files) => {
            if let Some(bringing) = &mut state.roll.bringing {
                bringing.found = files;
            }
        }
        RollAnswer::Saved(file) => {
            state.notice = Some(Notice::good("notice-roll-saved").with("file", file));
        }
        RollAnswer::Looked(looked) => {
            if let Some(bringing) = &mut state.roll.bringing {
                *bringing = Bringing {
                    path: std::mem::take(&mut bringing.path),
                    found: std::mem::take(&mut bringing.found),
                    only: looked.only.iter().cloned().collect(),
                    looked: Some(looked),
                    ..Bringing::default()
                };
            }
        }
        RollAnswer::Imported(done) => imported(state, done),
        RollAnswer::Printed(count) => return printed(state, count),
    }
    Vec::new()
}

fn imported(state: &mut State, done: RosterDone) {
    if let Some(bringing) = &mut state.roll.bringing {
        bringing.looked = None;
        bringing.path.clear();
        bringing.done = Some([done.added, done.changed, done.left]);
    }
    state.roll.roll = Some(done.roll);
    state.notice = Some(Notice::good("notice-roll-imported"));
}

fn printed(state: &mut State, count: usize) -> Vec<Effect> {
    let count = count.to_string();
    state.notice = Some(Notice::good("notice-roll-printed").with("count", count));
    let Some(printing) = &mut state.roll.printing else {
        return load(state);
    };
    printing.done += 1;
    let notice = state.notice.take();
    let effects = next_class(state);
    if state.roll.printing.is_none() {
        state.notice = notice;
    }
    effects
}

#[cfg(test)]
mod tests;
