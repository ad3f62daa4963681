//! The room of people: a steward signs only what is shown, with keys that are open.

use protocol::bytes::Id;

use super::turn;
use crate::{
    changes::changes,
    intent::{
        Effect,
        people::{PeopleAnswer, PeopleEffect, PeopleIntent, PeopleNews, Proposal},
    },
    state::{
        Notice, State,
        people::{InviteDraft, Invited, ShownProposal},
    },
};

mod helplines;
mod moving;
mod parting;

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: PeopleIntent) -> Vec<Effect> {
    let people = &mut state.people;
    match wish {
        PeopleIntent::BeginInvitation => {
            people.is_inviting = true;
            people.invited = None;
            state.notice = None;
            Vec::new()
        }
        PeopleIntent::LeaveInvitation => {
            people.is_inviting = false;
            Vec::new()
        }
        PeopleIntent::Edit(edit) => {
            people.draft.edit(edit);
            Vec::new()
        }
        PeopleIntent::Invite => invite(state),
        PeopleIntent::InviteAgain(id) => invite_again(state, id),
        PeopleIntent::PrintCode => {
            let shown = people.invited.clone().filter(|_| !turn::must_wait(state));
            let effect = shown.map(|code| Effect::People(PeopleEffect::PrintCode(code)));
            effect.into_iter().collect()
        }
        PeopleIntent::CodeWrittenDown => {
            people.invited = None;
            Vec::new()
        }
        PeopleIntent::Sign(id) => {
            let person = people.waiting.iter().find(|person| person.id == id);
            let effect = person.cloned().map(Box::new).map(PeopleEffect::Sign);
            sign(state, effect)
        }
        PeopleIntent::SignRestored => {
            let shown = people.restoration.as_ref().filter(|shown| !shown.is_mine);
            let effect = shown.cloned().map(Box::new).map(PeopleEffect::SignRestored);
            sign(state, effect)
        }
        PeopleIntent::SignSecond => {
            let shown = people.proposal.as_ref().filter(|shown| !shown.is_mine);
            let effect = shown
                .map(|shown| Box::new(shown.proposal.statement.clone()))
                .map(PeopleEffect::SignSecond);
            sign(state, effect)
        }
        PeopleIntent::TakeBack => {
            let shown = people.proposal.as_ref();
            let effect = shown.map(|shown| PeopleEffect::TakeBack(shown.proposal.statement.hash()));
            sign(state, effect)
        }
        PeopleIntent::Part(wish) => parting::decide(state, wish),
        PeopleIntent::Move(wish) => moving::decide(state, wish),
        PeopleIntent::Helplines(wish) => helplines::decide(state, wish),
    }
}

pub(super) fn load() -> Vec<Effect> {
    vec![Effect::People(PeopleEffect::Load)]
}

fn invite(state: &mut State) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    let draft = &state.people.draft;
    if let Some(id) = person_problem(draft) {
        state.notice = Some(Notice::attention(id));
        return Vec::new();
    }
    state.notice = None;
    let draft = Box::new(draft.clone());
    vec![Effect::People(PeopleEffect::Invite(draft))]
}

/// Only whoever's keys are stopped: until then somebody may work with them.
fn invite_again(state: &mut State, id: Id) -> Vec<Effect> {
    if turn::must_wait(state) || !state.people.stopped.contains(&id) {
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::People(PeopleEffect::InviteAgain(id))]
}

/// What is still missing of somebody's description, by the id of its words.
pub(super) fn person_problem(draft: &InviteDraft) -> Option<&'static str> {
    let missing = [
        (draft.name.trim().is_empty(), "notice-invite-name"),
        (draft.role.trim().is_empty(), "notice-invite-role"),
        (draft.login_name.trim().is_empty(), "notice-invite-login"),
        (draft.duties.is_empty(), "notice-invite-duties"),
        (draft.portrait.is_empty(), "notice-invite-portrait"),
    ];
    missing
        .into_iter()
        .find_map(|(is_missing, id)| is_missing.then_some(id))
}

fn sign(state: &mut State, effect: Option<PeopleEffect>) -> Vec<Effect> {
    super::signing(state, effect.map(Effect::People))
}

pub(super) fn answered(state: &mut State, answer: PeopleAnswer) -> Vec<Effect> {
    match answer {
        PeopleAnswer::Loaded(news) => {
            loaded(state, *news);
            Vec::new()
        }
        PeopleAnswer::Invited { name, code, until } => {
            state.people.draft = InviteDraft::default();
            state.people.is_inviting = false;
            state.people.invited = Some(Invited { name, code, until });
            Vec::new()
        }
        PeopleAnswer::Printed => {
            state.notice = Some(Notice::good("notice-printed"));
            Vec::new()
        }
        PeopleAnswer::Signed(name) => {
            state.people.moving = None;
            state.notice = Some(Notice::good("notice-list-signed").with("name", name));
            load()
        }
        PeopleAnswer::HelplinesSigned => {
            state.people.helplines = None;
            state.notice = Some(Notice::good("notice-helplines-signed"));
            load()
        }
        PeopleAnswer::RestoreSigned { is_second } => {
            state.notice = Some(Notice::good(if is_second {
                "notice-restore-done"
            } else {
                "notice-restore-signed"
            }));
            load()
        }
        PeopleAnswer::StillWaits => {
            state.notice = Some(Notice::attention("notice-list-still-waits"));
            load()
        }
        PeopleAnswer::TakenBack => {
            state.notice = Some(Notice::good("notice-list-taken-back"));
            load()
        }
        PeopleAnswer::Stopped(name) => {
            state.people.parting = None;
            state.notice = Some(Notice::good("notice-keys-stopped").with("name", name));
            load()
        }
        PeopleAnswer::Parted(name) => {
            state.people.parting = None;
            state.notice = Some(Notice::good("notice-parted").with("name", name));
            load()
        }
        PeopleAnswer::Published => {
            state.notice = Some(Notice::good("notice-list-published"));
            load()
        }
    }
}

fn loaded(state: &mut State, news: PeopleNews) {
    let me = state.person.as_ref().map(|person| person.person);
    let shown = |proposal: Proposal| ShownProposal {
        changes: changes(&news.newest, &proposal.next),
        signed_by: proposal
            .signed_by
            .iter()
            .filter_map(|id| news.newest.person(*id))
            .map(|person| person.name.clone())
            .collect(),
        is_mine: me.is_some_and(|me| proposal.signed_by.contains(&me)),
        proposal,
    };
    state.people.proposal = news.proposal.map(shown);
    let is_new = news.restoration.as_ref().is_some_and(|one| !one.is_mine);
    if is_new && state.people.restoration.is_none() {
        state.notice = Some(Notice::attention("notice-restored"));
    }
    state.people.restoration = news.restoration;
    state.people.stopped = news.stopped;
    state.people.renewed = news.renewed;
    state.people.waiting = news.waiting;
    state.people.newest = Some(Box::new(news.newest));
    state.school = news.school;
}
