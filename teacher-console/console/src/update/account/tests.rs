//! One's own sign-in: asked again when it must be, nothing lost, and nothing left after a lock.

use protocol::{
    account::{Account, FirstThing, SignInRules},
    bytes::{Id, Token},
    directory::LogName,
    staff::{Room, StaffSession},
};

use super::*;
use crate::reminders::Reminder;
use crate::{
    intent::{Answer, Attempt, Field, Intent, Trouble},
    state::{
        Gate,
        account::{AccountField, OwnKeys},
    },
    update::update,
};

fn at_work(first: Vec<FirstThing>) -> State {
    State {
        now: 1_000,
        touched_at: 1_000,
        refreshed_at: 1_000,
        gate: Gate::AtWork { keys_open: true },
        room: Some(Room::Account),
        person: Some(StaffSession {
            token: Token([1; 32]),
            person: Id([1; 16]),
            name: "Mr Okafor".to_owned(),
            duties: Vec::new(),
            rooms: vec![Room::Account],
            logs: Vec::new(),
            first,
            guest_until: None,
            idle_lock_s: 1_200,
            now: 1_000,
        }),
        ..State::default()
    }
}

fn facts(has_second_factor: bool) -> Account {
    Account {
        login_name: "okafor".to_owned(),
        has_second_factor,
        codes_left: 0,
        password_since: 0,
        password_due: None,
        rules: SignInRules {
            needs_second_factor: true,
            password_days: None,
        },
    }
}

fn wish(state: &mut State, wish: AccountIntent) -> Vec<Effect> {
    update(state, Intent::Account(wish))
}

fn answer(state: &mut State, answer: AccountAnswer) -> Vec<Effect> {
    update(state, Intent::Answered(Answer::Account(answer)))
}

fn type_in(state: &mut State, field: Field, text: &str) {
    update(state, Intent::Typed(field, text.to_owned()));
}

fn notice(state: &State) -> Option<&'static str> {
    state.notice.as_ref().map(|notice| notice.id)
}

#[test]
fn the_card_is_shown_after_the_password_and_again_within_five_minutes() {
    let mut state = at_work(Vec::new());
    assert!(wish(&mut state, AccountIntent::ShowCard).is_empty());
    assert!(state.confirming.then.is_some());
    assert!(wish(&mut state, AccountIntent::Confirm).is_empty());
    assert_eq!(notice(&state), Some("notice-confirm-password"));
    type_in(&mut state, Field::Confirm, "right");
    let asked = wish(&mut state, AccountIntent::Confirm);
    assert!(matches!(
        asked.as_slice(),
        [Effect::Account(AccountEffect::Confirm(_))]
    ));
    let then = answer(&mut state, AccountAnswer::Confirmed);
    assert!(matches!(
        then.as_slice(),
        [Effect::Account(AccountEffect::ShowCard)]
    ));
    answer(
        &mut state,
        AccountAnswer::Card(Secret::new("ABCD".to_owned())),
    );
    assert!(state.account.card.is_some());
    wish(&mut state, AccountIntent::HideCard);
    assert_eq!(wish(&mut state, AccountIntent::ShowCard).len(), 1);
    answer(
        &mut state,
        AccountAnswer::Card(Secret::new("ABCD".to_owned())),
    );
    state.now += CONFIRMED_SECONDS;
    assert!(wish(&mut state, AccountIntent::ShowCard).is_empty());
}

#[test]
fn a_wrong_password_keeps_what_one_wanted_and_leaving_forgets_it() {
    let mut state = at_work(Vec::new());
    wish(&mut state, AccountIntent::ShowCard);
    type_in(&mut state, Field::Confirm, "wrong");
    wish(&mut state, AccountIntent::Confirm);
    let said = Trouble::Server("This is not your password.".into(), "Again.".into());
    update(
        &mut state,
        Intent::Answered(Answer::Failed(Attempt::Change, said)),
    );
    assert!(state.confirming.then.is_some());
    wish(&mut state, AccountIntent::LeaveConfirming);
    assert!(state.confirming.then.is_none());
    assert!(state.account.card.is_none());
}

#[test]
fn a_new_password_must_be_long_not_obvious_and_typed_twice_alike() {
    let mut state = at_work(Vec::new());
    state.confirming.until = state.now + 1;
    for (password, again, said) in [
        ("short", "short", "notice-password-short"),
        ("Password1234", "Password1234", "notice-password-obvious"),
        ("okafor-okafor", "okafor-okafor", "notice-password-obvious"),
        (
            "copper lizard kettle",
            "copper lizard",
            "notice-password-differs",
        ),
    ] {
        type_in(&mut state, Field::Account(AccountField::Password), password);
        type_in(&mut state, Field::Account(AccountField::Again), again);
        assert!(wish(&mut state, AccountIntent::ChangePassword).is_empty());
        assert_eq!(notice(&state), Some(said), "{password}");
        assert_eq!(state.account.password.text(), password, "stays");
    }
    type_in(
        &mut state,
        Field::Account(AccountField::Again),
        "copper lizard kettle",
    );
    assert_eq!(wish(&mut state, AccountIntent::ChangePassword).len(), 1);
    answer(&mut state, AccountAnswer::PasswordChanged);
    assert!(state.account.password.is_empty());
}

#[test]
fn the_first_phone_needs_no_second_asking_and_opens_the_rooms() {
    let mut state = at_work(vec![FirstThing::SecondFactor]);
    answer(
        &mut state,
        AccountAnswer::Loaded(Box::new(facts(false)), None),
    );
    assert_eq!(wish(&mut state, AccountIntent::OfferFactor).len(), 1);
    state.waiting = 0;
    type_in(&mut state, Field::Account(AccountField::Digits), "12 34");
    assert!(wish(&mut state, AccountIntent::ProveFactor).is_empty());
    assert_eq!(notice(&state), Some("notice-six-numbers"));
    type_in(&mut state, Field::Account(AccountField::Digits), "123 456");
    let asked = wish(&mut state, AccountIntent::ProveFactor);
    assert!(matches!(
        asked.as_slice(),
        [Effect::Account(AccountEffect::ProveFactor(code))] if code == "123456"
    ));
    let set = AccountAnswer::FactorSet {
        codes: vec![Secret::new("ABCD".to_owned())],
        rooms: vec![Room::Reports, Room::Account],
        logs: vec![LogName::Staff],
    };
    answer(&mut state, set);
    let person = state.person.as_ref().unwrap();
    assert!(person.first.is_empty() && person.rooms.contains(&Room::Reports));
    assert_eq!(state.reports.log, LogName::Staff);
    assert!(matches!(state.account.factor, Factor::Codes(_)));
    update(&mut state, Intent::LockNow);
    assert!(matches!(state.account.factor, Factor::Still));
    assert_eq!(state.confirming.until, 0);
}

#[test]
fn another_phone_needs_the_password_again() {
    let mut state = at_work(Vec::new());
    answer(
        &mut state,
        AccountAnswer::Loaded(Box::new(facts(true)), None),
    );
    assert!(wish(&mut state, AccountIntent::OfferFactor).is_empty());
    assert!(state.confirming.then.is_some());
}

#[test]
fn at_the_door_the_second_field_comes_when_it_is_asked_for_and_the_password_stays() {
    let mut state = State::default();
    type_in(&mut state, Field::LoginName, "okafor");
    type_in(&mut state, Field::Password, "right");
    assert!(matches!(
        update(&mut state, Intent::SignIn).as_slice(),
        [Effect::SignIn { second: None, .. }]
    ));
    let failed = |trouble| Intent::Answered(Answer::Failed(Attempt::SignIn, trouble));
    update(&mut state, failed(Trouble::SecondFactor));
    assert!(state.door.asks_second);
    assert_eq!(state.door.password.text(), "right");
    type_in(&mut state, Field::Second, "123456");
    assert!(matches!(
        update(&mut state, Intent::SignIn).as_slice(),
        [Effect::SignIn { second: Some(second), .. }] if second == "123456"
    ));
    update(
        &mut state,
        failed(Trouble::Server("No.".into(), "Again.".into())),
    );
    assert!(state.door.second.is_empty() && !state.door.password.is_empty());
}

#[test]
fn only_what_is_on_the_screen_is_printed_and_it_stays_there() {
    let mut state = at_work(Vec::new());
    assert!(wish(&mut state, AccountIntent::Print).is_empty());
    answer(
        &mut state,
        AccountAnswer::Card(Secret::new("CARD".to_owned())),
    );
    let effects = wish(&mut state, AccountIntent::Print);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Account(AccountEffect::PrintCard(code))] if code.text() == "CARD"
    ));
    let no_printer = Trouble::Here("no printer".to_owned());
    update(
        &mut state,
        Intent::Answered(Answer::Failed(Attempt::Change, no_printer)),
    );
    assert!(state.account.card.is_some(), "to be written down by hand");

    state.account.factor = Factor::Codes(vec![Secret::new("CODE".to_owned())]);
    let effects = wish(&mut state, AccountIntent::Print);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Account(AccountEffect::PrintCodes(codes))] if codes.len() == 1
    ));
    answer(&mut state, AccountAnswer::Printed);
    assert!(matches!(state.account.factor, Factor::Codes(_)));
}

#[test]
fn new_keys_are_made_after_the_password_with_open_keys_and_their_page_says_that_they_wait() {
    let mut closed = at_work(Vec::new());
    closed.gate = Gate::AtWork { keys_open: false };
    assert!(wish(&mut closed, AccountIntent::RenewKeys).is_empty());
    assert_eq!(notice(&closed), Some("notice-keys-closed"));

    let mut state = at_work(Vec::new());
    assert!(wish(&mut state, AccountIntent::RenewKeys).is_empty());
    assert!(state.confirming.then.is_some(), "the password first");
    type_in(&mut state, Field::Confirm, "right");
    wish(&mut state, AccountIntent::Confirm);
    let then = answer(&mut state, AccountAnswer::Confirmed);
    assert!(matches!(
        then.as_slice(),
        [Effect::Account(AccountEffect::RenewKeys)]
    ));
    let then = answer(&mut state, AccountAnswer::KeysOffered);
    assert_eq!(notice(&state), Some("notice-keys-offered"));
    assert!(matches!(
        then.as_slice(),
        [Effect::Account(AccountEffect::Load)]
    ));
    let keys = OwnKeys {
        since: 0,
        is_waiting: true,
        former: 0,
    };
    let loaded = AccountAnswer::Loaded(Box::new(facts(true)), Some(keys));
    answer(&mut state, loaded);
    assert_eq!(state.account.keys, Some(keys));
}

#[test]
fn a_reminder_is_asked_for_last_leads_where_it_is_done_and_is_gone_after_a_lock() {
    let mut state = at_work(Vec::new());
    state.gate = Gate::Unlocking;
    let asked = update(
        &mut state,
        Intent::Answered(Answer::Unlocked(CardHere::NotKept)),
    );
    assert!(matches!(
        asked.last(),
        Some(Effect::Account(AccountEffect::Remind))
    ));
    let told = || AccountAnswer::Reminded(Some(Reminder::Keys(0)));
    state.room = None;
    answer(&mut state, told());
    assert_eq!(state.room, None, "it stops nothing");
    wish(&mut state, AccountIntent::FollowReminder);
    assert_eq!((state.room, state.reminder), (Some(Room::Account), None));
    answer(&mut state, told());
    wish(&mut state, AccountIntent::PutReminderAway);
    assert_eq!(state.reminder, None);
    answer(&mut state, told());
    update(&mut state, Intent::LockNow);
    assert_eq!(state.reminder, None);

    let mut held = at_work(vec![FirstThing::SecondFactor]);
    held.gate = Gate::Unlocking;
    let asked = update(
        &mut held,
        Intent::Answered(Answer::Unlocked(CardHere::NotKept)),
    );
    let reminds = |effect: &Effect| matches!(effect, Effect::Account(AccountEffect::Remind));
    assert!(!asked.iter().any(reminds), "first things first");
}

#[test]
fn a_card_kept_here_opens_the_keys_with_the_password_alone() {
    let mut state = at_work(Vec::new());
    state.gate = Gate::SigningIn;
    let session = state.person.take().unwrap();
    let asked = update(&mut state, Intent::Answered(Answer::SignedIn(session)));
    let looks =
        |effect: &Effect| matches!(effect, Effect::Account(AccountEffect::OpenWithCardHere));
    assert!(asked.iter().any(looks));
    update(
        &mut state,
        Intent::Answered(Answer::Unlocked(CardHere::Kept)),
    );
    assert!(state.keys_open());
    assert_eq!(state.account.card_here, CardHere::Kept);
    assert_eq!(notice(&state), None, "it opened, and nothing need be said");
}

#[test]
fn a_card_that_is_not_kept_or_no_longer_fits_is_typed() {
    for (card, said) in [
        (CardHere::NoSafe, None),
        (CardHere::NotKept, None),
        (CardHere::Stale, Some("notice-card-stale")),
    ] {
        let mut state = at_work(Vec::new());
        state.gate = Gate::Unlocking;
        type_in(&mut state, Field::Kit, "half a code");
        answer(&mut state, AccountAnswer::CardHere(card));
        assert_eq!(state.gate, Gate::Unlocking);
        assert_eq!(
            state.door.kit.text(),
            "half a code",
            "nothing typed is lost"
        );
        assert_eq!(notice(&state), said);
    }
}

#[test]
fn the_code_is_kept_only_when_that_was_asked_and_what_failed_is_said() {
    for (wanted, card, said) in [
        (false, CardHere::NotKept, None),
        (true, CardHere::Kept, None),
        (true, CardHere::NoSafe, Some("notice-card-not-kept")),
    ] {
        let mut state = at_work(Vec::new());
        state.gate = Gate::Unlocking;
        type_in(&mut state, Field::Kit, "ABCD");
        update(&mut state, Intent::KeepKit(wanted));
        let asked = update(&mut state, Intent::Unlock);
        let keeps = asked.iter().find_map(|effect| match effect {
            Effect::Unlock { keeps, .. } => Some(*keeps),
            _ => None,
        });
        assert_eq!(keeps, Some(wanted));
        update(&mut state, Intent::Answered(Answer::Unlocked(card)));
        assert_eq!(notice(&state), said);
        assert!(!state.door.keeps_kit, "asked anew each time");
    }
}

#[test]
fn in_the_room_it_is_kept_after_the_password_and_forgotten_at_once() {
    let mut state = at_work(Vec::new());
    assert!(wish(&mut state, AccountIntent::KeepCard).is_empty());
    assert!(state.confirming.then.is_some(), "the password comes first");
    answer(&mut state, AccountAnswer::CardHere(CardHere::Kept));
    assert_eq!(notice(&state), Some("notice-card-kept"));
    state.confirming = Confirming::default();
    let asked = wish(&mut state, AccountIntent::ForgetCard);
    assert!(matches!(
        asked.as_slice(),
        [Effect::Account(AccountEffect::ForgetCard)]
    ));
    answer(&mut state, AccountAnswer::CardHere(CardHere::NotKept));
    assert_eq!(notice(&state), Some("notice-card-forgotten"));
    assert_eq!(state.account.card_here, CardHere::NotKept);
}
