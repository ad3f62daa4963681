//! Founding, page by page: each page is whole before the next, and nothing is sent before every paper is written down.

use crate::{
    intent::{
        Effect,
        founding::{FoundingAnswer, FoundingEffect, FoundingIntent, FoundingPaper},
    },
    state::{
        Gate, Link, Notice, State,
        founding::{Founding, Seat, Stage},
        secret::Secret,
    },
};

use super::{enrol::password_problem, people::person_problem, turn};

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: FoundingIntent) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    let founding = &mut state.founding;
    match wish {
        FoundingIntent::Next => return next(state),
        FoundingIntent::Back => {
            founding.stage = match founding.stage {
                Stage::Seat if founding.draft.people.is_empty() => Stage::Token,
                Stage::Routes | Stage::Seat => Stage::Handover,
                Stage::Holders => Stage::Routes,
                // A sheet that was written down wrongly: all papers are made anew.
                Stage::Proof => {
                    founding.proof = Default::default();
                    Stage::Holders
                }
                _ => Stage::Token,
            };
            state.notice = None;
        }
        FoundingIntent::Edit(edit) => founding.seat.person.edit(edit),
        FoundingIntent::SetSteward(is_steward) => founding.seat.is_steward = is_steward,
        FoundingIntent::NextPerson => founding.stage = Stage::Seat,
        FoundingIntent::Remove(at) => {
            if at < founding.draft.people.len() {
                founding.draft.people.remove(at);
                // Places have moved: who reads what is asked again.
                founding.draft.routes = Default::default();
            }
        }
        FoundingIntent::SetOwner(log, place) => {
            if let Some(route) = founding.draft.routes.get_mut(log) {
                route.owner = Some(place);
                route.readers.retain(|reader| *reader != place);
            }
        }
        FoundingIntent::SetReader(log, place, reads) => {
            if let Some(route) = founding.draft.routes.get_mut(log) {
                route.readers.retain(|reader| *reader != place);
                if reads && route.owner != Some(place) {
                    route.readers.push(place);
                }
            }
        }
        FoundingIntent::Show => founding.is_shown = true,
        FoundingIntent::Print => return print(state),
        FoundingIntent::WrittenDown => written_down(founding),
        FoundingIntent::Leave => {
            state.founding = Founding::default();
            state.gate = Gate::SigningIn;
            state.link = Link::Connecting;
            return vec![Effect::Connect];
        }
    }
    Vec::new()
}

fn next(state: &mut State) -> Vec<Effect> {
    match problem(&state.founding) {
        Some(notice) => {
            state.notice = Some(notice);
            return Vec::new();
        }
        None => state.notice = None,
    }
    let founding = &mut state.founding;
    match &founding.stage {
        Stage::Token if founding.draft.people.is_empty() => founding.stage = Stage::Seat,
        Stage::Token => founding.stage = Stage::Handover,
        Stage::Seat => {
            let seat = std::mem::take(&mut founding.seat);
            founding.draft.people.push(seat);
            founding.stage = Stage::Handover;
        }
        Stage::Handover => founding.stage = Stage::Routes,
        Stage::Routes => founding.stage = Stage::Holders,
        Stage::Holders => {
            let draft = Box::new(founding.draft.clone());
            return vec![Effect::Founding(FoundingEffect::Prepare(draft))];
        }
        Stage::Proof => {
            let (token, proof) = (founding.token.clone(), founding.proof.clone());
            return vec![Effect::Founding(FoundingEffect::Found { token, proof })];
        }
        Stage::Card(_) | Stage::Sheet(_) | Stage::Done(_) => {}
    }
    Vec::new()
}

/// What this page still lacks.
fn problem(founding: &Founding) -> Option<Notice> {
    let draft = &founding.draft;
    let unless = |holds: bool, id| (!holds).then(|| Notice::attention(id));
    match &founding.stage {
        Stage::Token => unless(!founding.token.is_empty(), "notice-founding-token"),
        Stage::Seat => seat_problem(&founding.seat, &draft.people),
        Stage::Handover => {
            let stewards = draft.people.iter().filter(|seat| seat.is_steward).count();
            unless(stewards >= 3, "notice-founding-stewards")
        }
        Stage::Routes => {
            let mut routes = draft.routes.iter();
            let holds = routes.all(|route| route.owner.is_some() && !route.readers.is_empty());
            unless(holds, "notice-founding-routes")
        }
        Stage::Holders => {
            let holds = draft.holders.iter().all(|holder| !holder.trim().is_empty());
            unless(holds, "notice-founding-holders")
        }
        Stage::Proof => {
            let holds = founding.proof.iter().all(|line| !line.is_empty());
            unless(holds, "notice-founding-proof")
        }
        Stage::Card(_) | Stage::Sheet(_) | Stage::Done(_) => None,
    }
}

fn seat_problem(seat: &Seat, others: &[Seat]) -> Option<Notice> {
    if let Some(id) = person_problem(&seat.person) {
        return Some(Notice::attention(id));
    }
    let login = |seat: &Seat| seat.person.login_name.trim().to_lowercase();
    if others.iter().any(|other| login(other) == login(seat)) {
        return Some(Notice::attention("notice-founding-login"));
    }
    let own = [seat.person.login_name.as_str(), &seat.person.name];
    password_problem(&seat.password, &seat.again, &own)
}

/// Only what is on the screen.
fn print(state: &mut State) -> Vec<Effect> {
    let paper = match state.founding.stage {
        Stage::Card(at) => FoundingPaper::Card(at),
        Stage::Sheet(at) => FoundingPaper::Sheet(at),
        _ => return Vec::new(),
    };
    if !state.founding.is_shown {
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Founding(FoundingEffect::Print(paper))]
}

fn written_down(founding: &mut Founding) {
    if !founding.is_shown {
        return;
    }
    let Some(papers) = &mut founding.papers else {
        return;
    };
    founding.is_shown = false;
    founding.stage = match founding.stage {
        Stage::Card(at) => {
            if let Some(card) = papers.cards.get_mut(at) {
                card.kit = Secret::default();
            }
            if at + 1 < papers.cards.len() {
                Stage::Card(at + 1)
            } else {
                Stage::Sheet(0)
            }
        }
        Stage::Sheet(at) => {
            if let Some(sheet) = papers.sheets.get_mut(at) {
                sheet.lines.clear();
            }
            if at + 1 < papers.sheets.len() {
                Stage::Sheet(at + 1)
            } else {
                Stage::Proof
            }
        }
        ref other => other.clone(),
    };
}

pub(super) fn answered(state: &mut State, answer: FoundingAnswer) -> Vec<Effect> {
    match answer {
        FoundingAnswer::Needed {
            school_name,
            is_demo,
        } => {
            state.link = Link::Connected;
            state.founding.school_name = school_name;
            state.founding.is_demo = is_demo;
            state.gate = Gate::Founding;
        }
        FoundingAnswer::Prepared(papers) => {
            state.founding.papers = Some(papers);
            state.founding.is_shown = false;
            state.founding.stage = Stage::Card(0);
        }
        FoundingAnswer::Printed => state.notice = Some(Notice::good("notice-printed")),
        FoundingAnswer::Founded(code) => {
            state.founding = Founding {
                school_name: std::mem::take(&mut state.founding.school_name),
                is_demo: state.founding.is_demo,
                stage: Stage::Done(code),
                ..Founding::default()
            };
        }
    }
    Vec::new()
}
