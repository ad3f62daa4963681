//! A steward signs exactly what is on the screen, and nothing typed is lost.

use protocol::{
    bytes::{Blob, Hash, Id, PublicKey, Signature, Token},
    directory::{
        Directory, Duty, Hours, LogName, Person, Place, Presence, Recovery, Route, Routes,
        ServerFacts,
    },
    freshness::StopReason,
    restored::Restoration,
    staff::{Room, StaffSession},
    statement::{Label, Statement},
};

use crate::{
    intent::{
        Answer, Attempt, Effect, Field, Intent, Trouble,
        people::{PartingIntent, PeopleAnswer, PeopleEffect, PeopleIntent, PeopleNews, Proposal},
    },
    state::{
        Gate, State,
        people::{DraftEdit, InviteField, ShownRestoration},
        school::SchoolFacts,
        secret::Secret,
    },
    update::update,
};

pub(super) const ME: Id = Id([2; 16]);
pub(super) const OTHER: Id = Id([3; 16]);
const NEW: Id = Id([4; 16]);

pub(super) fn wish(state: &mut State, wish: PeopleIntent) -> Vec<Effect> {
    update(state, Intent::People(wish))
}

pub(super) fn answer(state: &mut State, answer: PeopleAnswer) -> Vec<Effect> {
    update(state, Intent::Answered(Answer::People(answer)))
}

fn type_in(state: &mut State, field: InviteField, text: &str) {
    update(state, Intent::Typed(Field::Invite(field), text.to_owned()));
}

pub(super) fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

pub(super) fn at_work(keys_open: bool) -> State {
    State {
        gate: Gate::AtWork { keys_open },
        room: Some(Room::People),
        person: Some(StaffSession {
            token: Token([1; 32]),
            person: ME,
            name: "Mrs Patel".to_owned(),
            duties: Vec::new(),
            rooms: vec![Room::People],
            logs: vec![LogName::Safeguarding],
            first: Vec::new(),
            guest_until: None,
            idle_lock_s: 1200,
            now: 0,
        }),
        ..State::default()
    }
}

fn person(id: Id, name: &str) -> Person {
    Person {
        id,
        name: name.to_owned(),
        role: "is a teacher".to_owned(),
        picture: "mum-neutral".to_owned(),
        duties: vec![Duty::Teacher],
        signing_key: PublicKey(id.0.repeat(2).try_into().unwrap()),
        reader_keys: Vec::new(),
        state: Presence::Active,
        daily: true,
        proof: Signature([0; 64]),
        succession: None,
    }
}

fn list(people: Vec<Person>) -> Directory {
    let route = Route {
        owner: ME,
        readers: vec![OTHER],
    };
    Directory {
        format: 1,
        demo: true,
        school_name: "Hazelbrook".to_owned(),
        school: None,
        version: 1,
        previous: None,
        issued_at: 0,
        review_by: 1,
        stewards: vec![ME, OTHER],
        threshold: 2,
        people,
        routes: Routes {
            safeguarding: route.clone(),
            staff: route.clone(),
            leaders: route,
        },
        recovery: Recovery {
            reader_key: PublicKey([9; 32]),
            signing_key: PublicKey([9; 32]),
            made_at: 0,
            holders: Vec::new(),
        },
        server: ServerFacts {
            ca: Hash([7; 32]),
            next_ca: None,
            addresses: Vec::new(),
            ticket_key: PublicKey([8; 32]),
        },
        hours: Hours {
            read_when: None,
            helplines: Vec::new(),
            phrases: Vec::new(),
            reviewed_by: String::new(),
        },
        left: Vec::new(),
    }
}

pub(super) fn news(proposed_by: Option<Id>) -> Box<PeopleNews> {
    let two = || vec![person(ME, "Mrs Patel"), person(OTHER, "Mr Okafor")];
    let mut three = two();
    three.push(person(NEW, "Miss Adeyemi"));
    Box::new(PeopleNews {
        restoration: None,
        school: SchoolFacts::default(),
        newest: list(two()),
        waiting: vec![person(NEW, "Miss Adeyemi")],
        renewed: Vec::new(),
        stopped: Vec::new(),
        proposal: proposed_by.map(|steward| Proposal {
            statement: Statement {
                label: Label::Directory,
                payload: Blob(b"exactly these bytes".to_vec()),
                signatures: Vec::new(),
            },
            next: list(three),
            signed_by: vec![steward],
        }),
    })
}

fn filled(state: &mut State) {
    type_in(state, InviteField::Name, "Miss Adeyemi");
    type_in(state, InviteField::Role, "is a teacher");
    type_in(state, InviteField::LoginName, "adeyemi");
    wish(
        state,
        PeopleIntent::Edit(DraftEdit::Duty(Duty::Teacher, true)),
    );
    wish(
        state,
        PeopleIntent::Edit(DraftEdit::Portrait("mum-neutral".to_owned())),
    );
}

#[test]
fn whoever_is_not_described_is_not_invited() {
    let mut state = at_work(true);
    filled(&mut state);
    wish(
        &mut state,
        PeopleIntent::Edit(DraftEdit::Duty(Duty::Teacher, false)),
    );
    assert!(wish(&mut state, PeopleIntent::Invite).is_empty());
    assert_eq!(notice(&state), "notice-invite-duties");
    wish(
        &mut state,
        PeopleIntent::Edit(DraftEdit::Duty(Duty::Teacher, true)),
    );
    let invited = wish(&mut state, PeopleIntent::Invite);
    assert!(matches!(
        invited.as_slice(),
        [Effect::People(PeopleEffect::Invite(draft))] if draft.name == "Miss Adeyemi"
    ));
}

#[test]
fn a_refused_invitation_keeps_every_word() {
    let mut state = at_work(true);
    wish(&mut state, PeopleIntent::BeginInvitation);
    filled(&mut state);
    wish(&mut state, PeopleIntent::Invite);
    let why = Trouble::Server("taken".to_owned(), "choose".to_owned());
    update(
        &mut state,
        Intent::Answered(Answer::Failed(Attempt::Change, why)),
    );
    assert!(state.people.is_inviting);
    assert_eq!(state.people.draft.login_name, "adeyemi");
}

#[test]
fn a_code_is_shown_until_it_was_written_down_and_goes_with_a_lock() {
    let mut state = at_work(true);
    let invited = || PeopleAnswer::Invited {
        name: "Miss Adeyemi".to_owned(),
        code: Secret::new("AAAA-BBBB-CCCC-DDDD".to_owned()),
        until: 9,
    };
    answer(&mut state, invited());
    assert!(state.people.invited.is_some());
    assert!(state.people.draft.name.is_empty());
    let printed = wish(&mut state, PeopleIntent::PrintCode);
    assert!(matches!(
        printed.as_slice(),
        [Effect::People(PeopleEffect::PrintCode(code))] if code.code.text() == "AAAA-BBBB-CCCC-DDDD"
    ));
    answer(&mut state, PeopleAnswer::Printed);
    assert!(state.people.invited.is_some(), "it stays on the screen");
    wish(&mut state, PeopleIntent::CodeWrittenDown);
    assert!(state.people.invited.is_none());
    assert!(wish(&mut state, PeopleIntent::PrintCode).is_empty());
    answer(&mut state, invited());
    update(&mut state, Intent::LockNow);
    assert!(state.people.invited.is_none());
}

#[test]
fn a_steward_signs_for_the_person_whose_characters_were_shown() {
    let mut state = at_work(true);
    answer(&mut state, PeopleAnswer::Loaded(news(None)));
    let signed = wish(&mut state, PeopleIntent::Sign(NEW));
    assert!(matches!(
        signed.as_slice(),
        [Effect::People(PeopleEffect::Sign(signed))] if **signed == person(NEW, "Miss Adeyemi")
    ));
    assert!(wish(&mut state, PeopleIntent::Sign(Id([8; 16]))).is_empty());
}

#[test]
fn closed_keys_sign_nothing() {
    let mut state = at_work(false);
    answer(&mut state, PeopleAnswer::Loaded(news(Some(OTHER))));
    assert!(wish(&mut state, PeopleIntent::Sign(NEW)).is_empty());
    assert!(wish(&mut state, PeopleIntent::SignSecond).is_empty());
    assert_eq!(notice(&state), "notice-keys-closed");
}

#[test]
fn another_stewards_list_is_shown_by_its_changes_and_signed_as_it_is() {
    let mut state = at_work(true);
    answer(&mut state, PeopleAnswer::Loaded(news(Some(OTHER))));
    let shown = state.people.proposal.as_ref().unwrap();
    assert_eq!(shown.changes.len(), 1);
    assert_eq!(shown.signed_by, ["Mr Okafor"]);
    let signed = wish(&mut state, PeopleIntent::SignSecond);
    assert!(matches!(
        signed.as_slice(),
        [Effect::People(PeopleEffect::SignSecond(statement))]
            if statement.payload.0 == b"exactly these bytes"
    ));
}

#[test]
fn nobody_signs_the_same_list_twice() {
    let mut state = at_work(true);
    answer(&mut state, PeopleAnswer::Loaded(news(Some(ME))));
    assert!(wish(&mut state, PeopleIntent::SignSecond).is_empty());
}

fn restoration(is_mine: bool) -> ShownRestoration {
    ShownRestoration {
        restoration: Restoration {
            id: Id([6; 16]),
            made_at: 1,
            restored_at: 2,
            logs: Vec::new(),
        },
        first: None,
        signed_by: Vec::new(),
        is_mine,
    }
}

#[test]
fn a_steward_hears_of_a_restore_once_and_signs_what_is_shown() {
    let mut state = at_work(true);
    let mut told = news(None);
    told.restoration = Some(restoration(false));
    answer(&mut state, PeopleAnswer::Loaded(told));
    assert_eq!(notice(&state), "notice-restored");
    let effects = wish(&mut state, PeopleIntent::SignRestored);
    assert!(matches!(
        effects.as_slice(),
        [Effect::People(PeopleEffect::SignRestored(shown))] if shown.restoration.id == Id([6; 16])
    ));

    let mut signed = at_work(true);
    let mut told = news(None);
    told.restoration = Some(restoration(true));
    answer(&mut signed, PeopleAnswer::Loaded(told));
    assert_eq!(notice(&signed), "");
    assert!(wish(&mut signed, PeopleIntent::SignRestored).is_empty());
}

#[test]
fn whoever_has_left_gets_a_successor_in_every_place_first() {
    let part = PeopleIntent::Part;
    let mut state = at_work(true);
    let mut told = news(None);
    told.newest.routes.staff = Route {
        owner: OTHER,
        readers: vec![ME],
    };
    told.newest.people.push(person(NEW, "Miss Adeyemi"));
    answer(&mut state, PeopleAnswer::Loaded(told));
    wish(&mut state, part(PartingIntent::Begin(OTHER)));
    assert!(wish(&mut state, part(PartingIntent::Finish)).is_empty());
    assert_eq!(notice(&state), "notice-part-reason");
    wish(&mut state, part(PartingIntent::Reason(StopReason::Left)));
    assert!(wish(&mut state, part(PartingIntent::Finish)).is_empty());
    assert_eq!(notice(&state), "notice-part-successor");
    let parting = state.people.parting.clone().unwrap();
    let candidates = state.people.candidates(&parting, Place::Steward);
    let candidates: Vec<Id> = candidates.iter().map(|person| person.id).collect();
    assert_eq!(candidates, [NEW], "a steward already is no successor");
    for place in [
        Place::Steward,
        Place::Owner(LogName::Staff),
        Place::Reader(LogName::Safeguarding),
        Place::Reader(LogName::Leaders),
    ] {
        wish(&mut state, part(PartingIntent::Successor(place, NEW)));
    }
    let done = wish(&mut state, part(PartingIntent::Finish));
    assert!(matches!(
        done.as_slice(),
        [Effect::People(PeopleEffect::Part(parting))]
            if parting.person == OTHER && parting.successors.len() == 4
    ));
}

#[test]
fn only_whoever_is_stopped_is_invited_again() {
    let mut state = at_work(true);
    answer(&mut state, PeopleAnswer::Loaded(news(None)));
    assert!(wish(&mut state, PeopleIntent::InviteAgain(OTHER)).is_empty());
    let mut told = news(None);
    told.stopped = vec![OTHER];
    answer(&mut state, PeopleAnswer::Loaded(told));
    let done = wish(&mut state, PeopleIntent::InviteAgain(OTHER));
    assert!(matches!(
        done.as_slice(),
        [Effect::People(PeopleEffect::InviteAgain(OTHER))]
    ));
}

#[test]
fn lost_keys_are_stopped_without_a_successor_but_only_with_open_keys() {
    let part = PeopleIntent::Part;
    for keys_open in [false, true] {
        let mut state = at_work(keys_open);
        answer(&mut state, PeopleAnswer::Loaded(news(None)));
        wish(&mut state, part(PartingIntent::Begin(OTHER)));
        wish(&mut state, part(PartingIntent::Reason(StopReason::Lost)));
        let done = wish(&mut state, part(PartingIntent::Finish));
        assert_eq!(done.len(), usize::from(keys_open));
    }
}
