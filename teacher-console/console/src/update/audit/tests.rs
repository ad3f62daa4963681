//! What is typed of an item stays until it is kept, and what is missing is said (I-35).

use protocol::audit::{AuditKnown, AuditPage, AuditRow, KnownFrom};

use super::*;
use crate::{
    intent::{Answer, Field, Intent},
    state::{Gate, Tone, audit::AuditField},
    update::update,
};

fn press(state: &mut State, wish: AuditIntent) -> Vec<Effect> {
    update(state, Intent::Audit(wish))
}

fn row(item: &str, is_fact: bool) -> AuditRow {
    AuditRow {
        item: item.to_owned(),
        number: 5,
        is_fact,
        words: "Where?".to_owned(),
        gap: "Put it there".to_owned(),
        known: Some(AuditKnown {
            from: KnownFrom::Record,
            words: "On the platform".to_owned(),
            at: Some(1),
            count: 0,
            of: 0,
        }),
        answer: None,
        last_year: None,
        owner: None,
        due: None,
        action: None,
    }
}

fn room() -> State {
    let mut state = State {
        gate: Gate::AtWork { keys_open: true },
        now: 1_795_000_000,
        ..State::default()
    };
    let page = AuditPage {
        rows: vec![row("for-staff", true), row("filtering", false)],
        keeps_all: true,
        ..AuditPage::default()
    };
    let loaded = AuditAnswer::Loaded(page);
    update(&mut state, Intent::Heard(Answer::Audit(loaded)));
    state
}

fn begin(state: &mut State, item: &str) {
    let doing = AuditDoing::Answering(item.to_owned());
    press(state, AuditIntent::Do(Some(doing)));
}

/// I-35: what is known is taken by one press, and counts only once a person keeps it.
#[test]
fn i35_what_is_known_is_taken_and_kept_by_a_person() {
    let mut state = room();
    begin(&mut state, "for-staff");
    assert!(press(&mut state, AuditIntent::Keep).is_empty(), "empty");
    press(&mut state, AuditIntent::Take("On the platform".to_owned()));
    let effects = press(&mut state, AuditIntent::Keep);
    let [Effect::Audit(AuditEffect::Act(ActOnAudit::Answer { says, words, .. }))] =
        effects.as_slice()
    else {
        panic!("it is sent");
    };
    assert_eq!(
        (*says, words.as_str()),
        (AuditSays::Fact, "On the platform")
    );
    let kept = AuditAnswer::Kept(AuditPage::default());
    update(&mut state, Intent::Answered(Answer::Audit(kept)));
    assert!(state.audit.doing.is_none() && state.audit.words.is_empty());
}

#[test]
fn an_item_asks_for_yes_or_no_and_keeps_what_was_typed() {
    let mut state = room();
    begin(&mut state, "filtering");
    assert!(press(&mut state, AuditIntent::Keep).is_empty());
    let field = Field::Audit(AuditField::Words);
    update(
        &mut state,
        Intent::Typed(field, "Not the library".to_owned()),
    );
    begin(&mut state, "for-staff");
    let notice = state.notice.as_ref().unwrap();
    assert_eq!(notice.tone, Tone::Attention);
    assert_eq!(state.audit.words, "Not the library");
    press(&mut state, AuditIntent::Says(AuditSays::No));
    assert_eq!(press(&mut state, AuditIntent::Keep).len(), 1);
}

/// I-15.
#[test]
fn i15_actions_have_a_day_and_an_item_is_given_to_somebody() {
    let mut state = room();
    let making = AuditDoing::MakingActions;
    press(&mut state, AuditIntent::Do(Some(making)));
    assert!(!state.audit.due.is_empty(), "a day is proposed");
    assert_eq!(press(&mut state, AuditIntent::Keep).len(), 1);
    let mut state = room();
    let giving = AuditDoing::Giving("filtering".to_owned());
    press(&mut state, AuditIntent::Do(Some(giving)));
    assert!(press(&mut state, AuditIntent::Keep).is_empty(), "to whom?");
    let whom = protocol::bytes::Id([4; 16]);
    press(&mut state, AuditIntent::Owner(whom));
    assert_eq!(press(&mut state, AuditIntent::Keep).len(), 1);
}
