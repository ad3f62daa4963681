//! The room of one's own sign-in: nothing is changed before the password was typed again, and nothing typed is lost.

use protocol::account::{CONFIRMED_SECONDS, FirstThing};

use super::{deeds, enrol::password_problem, enter, refresh, turn};
use crate::{
    intent::{
        Effect,
        account::{AccountAnswer, AccountEffect, AccountIntent},
    },
    state::{
        Gate, Notice, State,
        account::{CardHere, Confirming, Factor},
        secret::Secret,
    },
};

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: &AccountIntent) -> Vec<Effect> {
    match wish {
        AccountIntent::FollowReminder => return follow(state),
        AccountIntent::PutReminderAway => state.reminder = None,
        _ => {}
    }
    if turn::must_wait(state) {
        return Vec::new();
    }
    match wish {
        AccountIntent::ChangePassword => change_password(state),
        AccountIntent::RenewKeys => with_open_keys(state, AccountEffect::RenewKeys),
        AccountIntent::FollowReminder | AccountIntent::PutReminderAway => Vec::new(),
        AccountIntent::ShowCard => with_open_keys(state, AccountEffect::ShowCard),
        AccountIntent::HideCard => {
            state.account.card = None;
            Vec::new()
        }
        AccountIntent::KeepCard => with_open_keys(state, AccountEffect::KeepCard),
        AccountIntent::ForgetCard => vec![Effect::Account(AccountEffect::ForgetCard)],
        AccountIntent::Print => print(state),
        AccountIntent::OfferFactor => offer_factor(state),
        AccountIntent::ProveFactor => prove_factor(state),
        AccountIntent::CodesWrittenDown => {
            state.account.factor = Factor::Still;
            refresh(state)
        }
        AccountIntent::ResetFactor(person) => {
            confirmed(state, Effect::Account(AccountEffect::ResetFactor(*person)))
        }
        AccountIntent::Confirm => confirm(state),
        AccountIntent::LeaveConfirming => {
            state.confirming = Confirming::default();
            state.roll.printing = None;
            state.notice = None;
            Vec::new()
        }
    }
}

/// What is on the screen, and nothing else.
fn print(state: &mut State) -> Vec<Effect> {
    let effect = match (&state.account.factor, &state.account.card) {
        (Factor::Codes(codes), _) => AccountEffect::PrintCodes(codes.clone()),
        (_, Some(code)) => AccountEffect::PrintCard(code.clone()),
        _ => return Vec::new(),
    };
    state.notice = None;
    vec![Effect::Account(effect)]
}

/// What the room loads.
pub(super) fn load() -> Vec<Effect> {
    vec![Effect::Account(AccountEffect::Load)]
}

/// Asks whether something is due. It comes after everything else and stops nothing.
pub(super) fn remind() -> Effect {
    Effect::Account(AccountEffect::Remind)
}

/// Whether this computer keeps the card's code. Somebody may type it meanwhile.
pub(super) fn open_with_card_here() -> Effect {
    Effect::Account(AccountEffect::OpenWithCardHere)
}

fn follow(state: &mut State) -> Vec<Effect> {
    match state.reminder.take() {
        Some(reminder) => enter(state, reminder.room()),
        None => Vec::new(),
    }
}

/// Does something that needs the password typed again in the last five minutes: at once, or after asking for it.
pub(super) fn confirmed(state: &mut State, effect: Effect) -> Vec<Effect> {
    state.notice = None;
    if state.now < state.confirming.until {
        return vec![effect];
    }
    state.confirming = Confirming {
        then: Some(Box::new(effect)),
        ..Confirming::default()
    };
    Vec::new()
}

fn confirm(state: &mut State) -> Vec<Effect> {
    if state.confirming.password.is_empty() {
        state.notice = Some(Notice::attention("notice-confirm-password"));
        return Vec::new();
    }
    state.notice = None;
    let password = std::mem::take(&mut state.confirming.password);
    vec![Effect::Account(AccountEffect::Confirm(password))]
}

fn change_password(state: &mut State) -> Vec<Effect> {
    let name = state.person.as_ref().map_or("", |person| &person.name);
    let own = [state.door.login_name.as_str(), name, &state.school.name];
    let account = &state.account;
    if let Some(problem) = password_problem(&account.password, &account.again, &own) {
        state.notice = Some(problem);
        return Vec::new();
    }
    let password = account.password.clone();
    with_open_keys(state, AccountEffect::ChangePassword(password))
}

fn with_open_keys(state: &mut State, effect: AccountEffect) -> Vec<Effect> {
    if state.keys_open() {
        confirmed(state, Effect::Account(effect))
    } else {
        state.notice = Some(Notice::attention("notice-keys-closed"));
        Vec::new()
    }
}

/// The first one is set up right after signing in; to replace one, the password is needed again.
fn offer_factor(state: &mut State) -> Vec<Effect> {
    let Some(facts) = &state.account.facts else {
        return load();
    };
    let effect = Effect::Account(AccountEffect::OfferFactor);
    if facts.has_second_factor {
        return confirmed(state, effect);
    }
    state.notice = None;
    vec![effect]
}

fn prove_factor(state: &mut State) -> Vec<Effect> {
    let digits: String = state
        .account
        .digits
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    if digits.len() != 6 {
        state.notice = Some(Notice::attention("notice-six-numbers"));
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Account(AccountEffect::ProveFactor(digits))]
}

pub(super) fn answered(state: &mut State, answer: AccountAnswer) -> Vec<Effect> {
    match answer {
        AccountAnswer::Loaded(facts, keys) => {
            state.account.facts = Some(*facts);
            state.account.keys = keys;
        }
        AccountAnswer::Reminded(reminder) => state.reminder = reminder,
        AccountAnswer::Confirmed => {
            state.confirming.until = state.now + CONFIRMED_SECONDS;
            return state
                .confirming
                .then
                .take()
                .map_or_else(Vec::new, |effect| vec![*effect]);
        }
        AccountAnswer::PasswordChanged => {
            state.account.password = Secret::default();
            state.account.again = Secret::default();
            state.notice = Some(Notice::good("notice-password-changed"));
            return load();
        }
        AccountAnswer::KeysOffered => {
            state.notice = Some(Notice::good("notice-keys-offered"));
            return load();
        }
        AccountAnswer::Card(code) => state.account.card = Some(code),
        AccountAnswer::CardHere(card) => card_here(state, card),
        AccountAnswer::Printed => state.notice = Some(Notice::good("notice-printed")),
        AccountAnswer::Offered(offer) => state.account.factor = Factor::Offered(offer),
        AccountAnswer::FactorSet { codes, rooms, logs } => {
            state.account.digits.clear();
            state.account.factor = Factor::Codes(codes);
            if let Some(log) = logs.first() {
                state.reports.log = *log;
                state.incidents.log = *log;
            }
            if let Some(person) = &mut state.person {
                person
                    .first
                    .retain(|first| *first != FirstThing::SecondFactor);
                person.rooms = rooms;
                person.logs = logs;
            }
            state.notice = Some(Notice::good("notice-second-factor-set"));
            // What waited for it at the unlock is done now.
            if state.keys_open() {
                return vec![Effect::CheckRecord, deeds::load(), remind()];
            }
        }
        AccountAnswer::FactorReset => {
            state.notice = Some(Notice::good("notice-second-factor-reset"));
        }
    }
    Vec::new()
}

/// At the door it is said only when a code is kept that no longer fits; in the room, what came of the press.
fn card_here(state: &mut State, card: CardHere) {
    let wanted = matches!(state.gate, Gate::AtWork { .. });
    state.account.card_here = card;
    state.notice = match card {
        CardHere::Stale => Some(Notice::attention("notice-card-stale")),
        CardHere::NoSafe if wanted => Some(Notice::attention("notice-card-not-kept")),
        CardHere::Kept if wanted => Some(Notice::good("notice-card-kept")),
        CardHere::NotKept if wanted => Some(Notice::good("notice-card-forgotten")),
        CardHere::NoSafe | CardHere::NotKept | CardHere::Kept => return,
    };
}
