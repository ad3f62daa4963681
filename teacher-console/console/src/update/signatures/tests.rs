//! What the room of rules and signatures asks for, and when.

use protocol::{
    agreements::{Audience, Note, OwnRules, ProxyReason, SetRules},
    bytes::{Id, Token},
    class_rules::ClassRule,
    staff::{Room, StaffSession},
};

use super::{decide, next_september, type_rule};
use crate::{
    clock,
    intent::{
        Answer, Effect, Intent,
        signatures::{ClassRulesWish, SignaturesAnswer, SignaturesEffect, SignaturesIntent},
    },
    state::{Gate, State, signatures::ClassRulesDraft},
    update::update,
};

fn state(rooms: Vec<Room>, guest_until: Option<i64>) -> State {
    let now = clock::read_day("2026-09-10").unwrap() + 3600;
    State {
        now,
        touched_at: now,
        gate: Gate::AtWork { keys_open: false },
        person: Some(StaffSession {
            token: Token([1; 32]),
            person: Id([1; 16]),
            name: "Mrs Patel".to_owned(),
            duties: Vec::new(),
            rooms,
            logs: Vec::new(),
            first: Vec::new(),
            idle_lock_s: 1200,
            guest_until,
            now,
        }),
        ..State::default()
    }
}

fn keeps(mut state: State) -> Option<bool> {
    let asked = update(&mut state, Intent::Enter(Room::Signatures));
    asked.into_iter().find_map(|effect| match effect {
        Effect::Signatures(SignaturesEffect::Load { keeps }) => Some(keeps),
        _ => None,
    })
}

fn wish(state: &mut State, wish: SignaturesIntent) -> Vec<Effect> {
    update(state, Intent::Signatures(wish))
}

/// D-16.
#[test]
fn whoever_has_classes_keeps_a_register_and_a_guest_keeps_none() {
    let both = vec![Room::Classes, Room::Signatures];
    assert_eq!(keeps(state(both.clone(), None)), Some(true));
    assert_eq!(keeps(state(both, Some(1))), Some(false));
    assert_eq!(keeps(state(vec![Room::Signatures], None)), Some(false));
}

/// D-20.
#[test]
fn rules_are_put_in_force_after_the_password_from_today_or_from_september() {
    let mut state = state(vec![Room::Classes, Room::Signatures], None);
    let version = Some("2026.1".to_owned());
    let set = || SignaturesIntent::Set(Audience::Pupils, Some("2026.1".to_owned()));
    assert!(wish(&mut state, set()).is_empty(), "the password is asked");
    assert!(state.confirming.then.is_some());
    state.confirming.then = None;
    state.confirming.until = state.now + 60;
    let from = |effects: Vec<Effect>| match effects.into_iter().next() {
        Some(Effect::Signatures(SignaturesEffect::Set(SetRules {
            audience: Audience::Pupils,
            version: set,
            from,
        }))) => (set, clock::day_form(from)),
        _ => panic!("nothing is put in force"),
    };
    let today = from(wish(&mut state, set()));
    assert_eq!(today, (version.clone(), "2026-09-10".to_owned()));
    state.waiting = 0;
    wish(&mut state, SignaturesIntent::FromSeptember(true));
    let later = from(wish(&mut state, set()));
    assert_eq!(later, (version, "2027-09-01".to_owned()));
    state.waiting = 0;
    let none = SignaturesIntent::Set(Audience::Pupils, None);
    let ended = from(wish(&mut state, none));
    assert_eq!(ended, (None, "2026-09-10".to_owned()));
}

#[test]
fn the_first_of_september_is_the_next_one_and_today_on_its_day() {
    let next = |day: &str| {
        let now = clock::read_day(day).unwrap() + 3600;
        next_september(now).map(clock::day_form)
    };
    assert_eq!(next("2026-08-31").as_deref(), Some("2026-09-01"));
    assert_eq!(next("2026-09-01").as_deref(), Some("2026-09-01"));
    assert_eq!(next("2026-09-02").as_deref(), Some("2027-09-01"));
}

/// C-15.
#[test]
fn a_note_is_sent_once_and_the_reason_is_chosen_anew_for_the_next_pupil() {
    let mut state = state(vec![Room::Classes, Room::Signatures], None);
    let (pupil, reason) = (Id([2; 16]), ProxyReason::AgreedAnotherWay);
    wish(&mut state, SignaturesIntent::Pupil(Some(pupil)));
    wish(&mut state, SignaturesIntent::Reason(reason));
    assert_eq!(state.signatures.reason, Some(reason));
    let note = || SignaturesIntent::Note(Note::ForPupil { pupil, reason });
    assert_eq!(wish(&mut state, note()).len(), 1);
    assert!(
        wish(&mut state, note()).is_empty(),
        "the first is on its way"
    );
    let noted = SignaturesAnswer::Noted(Box::default());
    update(&mut state, Intent::Answered(Answer::Signatures(noted)));
    assert_eq!(state.signatures.reason, None);
    assert!(state.signatures.register.is_some());
    let signed = SignaturesAnswer::Signed(OwnRules::default());
    let again = update(&mut state, Intent::Answered(Answer::Signatures(signed)));
    assert_eq!(again.len(), 1, "the register is loaded anew");
}

/// B-11: rules without words are left out, one that is too long is said and nothing goes, and nothing typed is lost.
#[test]
fn b11_a_classs_rules_are_kept_as_a_whole_and_a_long_one_is_said() {
    let mut state = State::default();
    let rule = |words: &str| ClassRule {
        symbol: "heart".to_owned(),
        words: words.to_owned(),
    };
    let wish = |state: &mut State, wish| decide(state, SignaturesIntent::ClassRules(wish));
    let class = Id([5; 16]);
    let draft = ClassRulesDraft {
        class,
        rules: vec![rule("")],
    };
    wish(&mut state, ClassRulesWish::Draft(Some(draft)));
    for _ in 0..9 {
        wish(&mut state, ClassRulesWish::Add(rule("")));
    }
    type_rule(&mut state, 0, "We wait.".to_owned());
    type_rule(&mut state, 4, "a".repeat(200));
    type_rule(&mut state, 7, "nowhere".to_owned());
    assert!(wish(&mut state, ClassRulesWish::Keep).is_empty());
    assert!(state.notice.is_some());
    wish(&mut state, ClassRulesWish::Take(4));
    wish(&mut state, ClassRulesWish::Symbol(0, "clock".to_owned()));
    let effects = wish(&mut state, ClassRulesWish::Keep);
    let [Effect::Signatures(SignaturesEffect::KeepClassRules(kept))] = &effects[..] else {
        panic!("it is kept");
    };
    assert_eq!(kept.rules.len(), 1);
    assert_eq!(kept.rules[0].symbol, "clock");
    assert!(state.signatures.class_rules.is_some(), "until it is kept");
}
