//! What must be true of writing down a worry: shown readers, kept words, and nothing left after a lock.

use protocol::{
    bytes::Id,
    concern::{ConcernKind, OwnConcern},
    directory::LogName,
    staff::{Room, StaffSession},
};

use crate::{
    intent::{
        Answer, Attempt, Effect, Field, Intent, Trouble,
        worry::{WorryAnswer, WorryEffect, WorryIntent},
    },
    state::{
        Gate, State,
        worry::{ShownReader, ShownReaders, WorryField},
    },
    update::update,
};

const LEAD: Id = Id([1; 16]);
const DEPUTY: Id = Id([2; 16]);

fn readers(people: &[Id]) -> ShownReaders {
    let people = people.iter().map(|person| ShownReader {
        person: *person,
        name: "Somebody".to_owned(),
        role: "helps".to_owned(),
    });
    ShownReaders {
        log: LogName::Safeguarding,
        people: people.collect(),
        is_complete: true,
    }
}

fn answer(state: &mut State, answer: WorryAnswer) -> Vec<Effect> {
    update(state, Intent::Answered(Answer::Worry(answer)))
}

/// A teacher in this room, with open keys; lead and deputy would read.
fn writing() -> State {
    let mut state = State {
        now: 1_700_000_000,
        gate: Gate::AtWork { keys_open: true },
        room: Some(Room::Worry),
        ..State::default()
    };
    state.touched_at = state.now;
    state.person = Some(StaffSession {
        token: protocol::bytes::Token([1; 32]),
        person: Id([9; 16]),
        name: "A teacher".to_owned(),
        duties: Vec::new(),
        rooms: vec![Room::Classes, Room::Worry],
        logs: Vec::new(),
        first: Vec::new(),
        guest_until: None,
        idle_lock_s: 1200,
        now: state.now,
    });
    let effects = update(&mut state, Intent::Refresh);
    assert_eq!(effects.len(), 2, "earlier ones, and who will read");
    answer(&mut state, WorryAnswer::Own(Vec::new()));
    answer(&mut state, WorryAnswer::Readers(readers(&[LEAD, DEPUTY])));
    state
}

fn type_in(state: &mut State, field: WorryField, text: &str) {
    update(state, Intent::Typed(Field::Worry(field), text.to_owned()));
}

fn press(state: &mut State, wish: WorryIntent) -> Vec<Effect> {
    update(state, Intent::Worry(wish))
}

fn write(state: &mut State) {
    type_in(state, WorryField::Title, "Leo");
    type_in(state, WorryField::Facts, "He hides his tablet.");
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

#[test]
fn e38_two_lines_are_enough_and_they_go_to_exactly_the_people_shown() {
    let mut state = writing();
    assert!(press(&mut state, WorryIntent::Send).is_empty());
    assert_eq!(notice(&state), "notice-worry-about");
    write(&mut state);
    let effects = press(&mut state, WorryIntent::Send);
    let [
        Effect::Worry(WorryEffect::Send {
            kind, words, shown, ..
        }),
    ] = effects.as_slice()
    else {
        panic!("nothing was sent");
    };
    assert_eq!(*kind, ConcernKind::Child);
    assert_eq!(words.facts, "He hides his tablet.");
    assert!(*shown == readers(&[LEAD, DEPUTY]));
}

#[test]
fn nothing_can_be_sent_until_it_is_shown_who_reads_what_was_chosen_now() {
    let mut state = writing();
    write(&mut state);
    let asked = press(&mut state, WorryIntent::LeaveOut(DEPUTY));
    assert!(matches!(
        asked.as_slice(),
        [Effect::Worry(WorryEffect::WhoReads { left_out, .. })] if *left_out == [DEPUTY]
    ));
    assert!(
        press(&mut state, WorryIntent::Send).is_empty(),
        "not yet known"
    );
    answer(&mut state, WorryAnswer::Readers(readers(&[LEAD])));
    let effects = press(&mut state, WorryIntent::Send);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Worry(WorryEffect::Send { shown, left_out, .. })]
            if *shown == readers(&[LEAD]) && *left_out == [DEPUTY]
    ));
}

#[test]
fn what_was_typed_stays_until_it_is_on_record() {
    let mut state = writing();
    write(&mut state);
    press(&mut state, WorryIntent::Send);
    let failed = Answer::Failed(Attempt::Act, Trouble::Unreachable);
    update(&mut state, Intent::Answered(failed));
    assert_eq!(state.worry.draft.facts, "He hides his tablet.");
    press(&mut state, WorryIntent::Send);
    answer(&mut state, WorryAnswer::OtherReaders(readers(&[LEAD])));
    assert_eq!(notice(&state), "notice-worry-other-readers");
    assert_eq!(state.worry.draft.title, "Leo");
    press(&mut state, WorryIntent::Send);
    let own = OwnConcern {
        log: LogName::Safeguarding,
        case: Id([3; 16]),
        envelope: Id([4; 16]),
        kind: ConcernKind::Child,
        received_at: state.now,
        is_open: true,
    };
    answer(&mut state, WorryAnswer::Sent(own));
    assert_eq!(notice(&state), "notice-worry-sent");
    assert!(!state.worry.draft.has_words());
    assert_eq!(state.worry.own.len(), 1);
}

#[test]
fn a_lock_leaves_nothing_of_a_worry_and_says_that_unsent_words_were_wiped() {
    let mut state = writing();
    write(&mut state);
    update(&mut state, Intent::LockNow);
    assert_eq!(notice(&state), "notice-locked-with-words");
    assert!(!state.worry.draft.has_words() && state.worry.draft.title.is_empty());
    assert!(state.worry.readers.is_none() && state.worry.left_out.is_empty());
}

#[test]
fn a_story_typed_where_a_name_belongs_is_not_sent_and_not_lost() {
    let mut state = writing();
    write(&mut state);
    let story = "She said that ".repeat(20);
    type_in(&mut state, WorryField::Title, &story);
    assert!(press(&mut state, WorryIntent::Send).is_empty());
    assert_eq!(notice(&state), "notice-worry-title-long");
    assert_eq!(*state.worry.draft.title, story);
    type_in(&mut state, WorryField::Title, "Two of 4B");
    assert_eq!(press(&mut state, WorryIntent::Send).len(), 1);
}
