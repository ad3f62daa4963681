//! A case that was a child's report in another log: the child is answered from here, and from no other case.

use protocol::{
    bytes::{Hash, Id},
    cases::{CaseRow, CaseStatus, Inbox, InboxRow},
    concern::ConcernKind,
    directory::LogName,
    seen::SeenState,
    staff::Room,
};

use super::*;
use crate::{
    intent::{Answer, Intent},
    state::{
        Gate,
        incidents::{EntryWords, Order, ShownAct, ShownDeed, ShownWords},
    },
    update::{
        tests::{at_work, case},
        update,
    },
};
use zeroize::Zeroizing;

const REPORT: EnvelopeRef = EnvelopeRef {
    id: Id([31; 16]),
    hash: Hash([33; 32]),
};
const WORRY: EnvelopeRef = EnvelopeRef {
    id: Id([32; 16]),
    hash: Hash([34; 32]),
};

/// The first act of a worry, with the report that it was, if it was one.
fn first_act(report: Option<EnvelopeRef>) -> ShownAct {
    let mut words = EntryWords::default();
    words.report = report;
    ShownAct {
        hash: Hash([35; 32]),
        deed: ShownDeed::OpenedConcern(ConcernKind::Adult),
        author: "Mrs Patel".to_owned(),
        is_mine: false,
        is_signed: true,
        order: Order::Follows,
        happened_at: 1,
        written_at: 1,
        received_at: 1,
        clock_offset: None,
        words: ShownWords::Open(words),
    }
}

fn reading(report: Option<EnvelopeRef>) -> State {
    let mut state = State {
        gate: Gate::AtWork { keys_open: true },
        ..State::default()
    };
    let mut open = case(1);
    open.log = LogName::Staff;
    open.report = None;
    open.worry = Some(WORRY);
    open.acts = vec![first_act(report)];
    state.incidents.open = Some(open);
    state.reports.rows = vec![InboxRow {
        envelope: WORRY.id,
        urgent: false,
        received_at: 1,
        machine_name: String::new(),
        state: Some(SeenState::Opened),
        concern: Some(ConcernKind::Adult),
        case: None,
        status: None,
    }];
    state
}

fn wish(state: &mut State, wish: IncidentsIntent) -> Vec<Effect> {
    update(state, Intent::Incidents(wish))
}

/// What is signed: about which words, how far it is, and the sentence.
fn signed(effects: &[Effect]) -> Option<(Id, SeenState, Option<&str>)> {
    match effects {
        [
            Effect::SendSeen {
                log: LogName::Staff,
                envelope,
                state,
                phrase,
                ..
            },
        ] => Some((*envelope, *state, phrase.as_deref())),
        _ => None,
    }
}

#[test]
fn the_child_whose_report_was_handed_over_is_answered_by_who_reads_it_now() {
    let mut state = reading(Some(REPORT));
    wish(&mut state, IncidentsIntent::BeginAnswer);
    let said = wish(&mut state, IncidentsIntent::Answer("thank-you".to_owned()));
    let expected = (REPORT.id, SeenState::InHand, Some("thank-you"));
    assert_eq!(signed(&said), Some(expected));
    let sent = Answer::SeenSent(REPORT.id, SeenState::InHand);
    update(&mut state, Intent::Answered(sent));
    assert_eq!(state.worry_state(), Some(Some(SeenState::InHand)));
    assert!(state.incidents.doing.is_none());

    let mut state = reading(Some(REPORT));
    wish(&mut state, IncidentsIntent::Closing(true));
    let said = wish(&mut state, IncidentsIntent::Answer("thank-you".to_owned()));
    let expected = (REPORT.id, SeenState::Closed, Some("thank-you"));
    assert_eq!(signed(&said), Some(expected));

    let mut state = reading(Some(REPORT));
    let taken = wish(&mut state, IncidentsIntent::IHaveThis);
    let expected = (REPORT.id, SeenState::InHand, None);
    assert_eq!(signed(&taken), Some(expected), "the child hears it too");
}

#[test]
fn a_worry_that_no_child_sent_has_nobody_to_answer() {
    let mut state = reading(None);
    wish(&mut state, IncidentsIntent::BeginAnswer);
    assert!(state.incidents.doing.is_none());
    let said = wish(&mut state, IncidentsIntent::Answer("thank-you".to_owned()));
    assert!(said.is_empty());
    let taken = wish(&mut state, IncidentsIntent::IHaveThis);
    let expected = (WORRY.id, SeenState::InHand, None);
    assert_eq!(signed(&taken), Some(expected));
}

#[test]
fn the_list_of_one_log_never_stands_under_the_name_of_another() {
    let mut state = reading(None);
    state.incidents.log = LogName::Safeguarding;
    state.incidents.is_loaded = true;
    let other = Id([70; 16]);
    state.incidents.rows = vec![CaseRow {
        case: other,
        status: CaseStatus::Concern,
        incident_type: None,
        opened_at: 1,
        length: 1,
        practice: false,
        changed_at: 1,
        quiet_school_days: None,
        next_due: None,
    }];
    let same = open_in(&mut state, LogName::Safeguarding, other);
    assert!(matches!(same.as_slice(), [Effect::LoadCase { .. }]));
    assert_eq!(state.incidents.rows.len(), 1);
    let effects = open_in(&mut state, LogName::Staff, Id([71; 16]));
    assert!(matches!(
        effects.as_slice(),
        [
            Effect::LoadInbox(LogName::Staff),
            Effect::LoadCase { .. },
            Effect::LoadCases(LogName::Staff)
        ]
    ));
    assert_eq!(state.incidents.log, LogName::Staff);
    assert!(state.incidents.rows.is_empty() && !state.incidents.is_loaded);
}

#[test]
fn a_worry_that_is_opened_among_the_cases_can_be_taken_there() {
    let mut state = reading(None);
    let case = state.incidents.open.take().expect("a case");
    let inbox = Inbox {
        reports: std::mem::take(&mut state.reports.rows),
        former: Vec::new(),
    };
    state.reports.log = LogName::Safeguarding;
    let effects = open_in(&mut state, LogName::Staff, case.row.case);
    assert!(matches!(
        effects.as_slice(),
        [Effect::LoadInbox(LogName::Staff), ..]
    ));
    let answers = [Answer::Inbox(LogName::Staff, inbox), Answer::Case(case)];
    for answer in answers {
        update(&mut state, Intent::Answered(answer));
    }
    assert_eq!(state.worry_state(), Some(Some(SeenState::Opened)));

    state.reports.log = LogName::Safeguarding;
    state.reports.print_why = Some(Zeroizing::new("for a meeting".to_owned()));
    let effects = open_in(&mut state, LogName::Staff, Id([71; 16]));
    assert!(matches!(effects.as_slice(), [Effect::LoadCase { .. }, ..]));
    assert!(state.reports.print_why.is_some(), "typed words stay");
}

#[test]
fn practising_begins_an_invented_case_and_never_over_words_that_wait() {
    let story = || Story {
        title: "A story".to_owned(),
        facts: "Nothing of this happened.".to_owned(),
        childs_words: String::new(),
    };
    let mut state = at_work();
    let effects = decide(&mut state, IncidentsIntent::Practise(story()));
    assert!(matches!(
        effects.as_slice(),
        [Effect::Worry(WorryEffect::Practise(words))] if words.title == "A story"
    ));
    state.incidents.draft.facts = "Spoke with her mother.".to_owned();
    assert!(decide(&mut state, IncidentsIntent::Practise(story())).is_empty());
    assert!(state.notice.is_some());
    assert_eq!(state.incidents.draft.facts, "Spoke with her mother.");
}

/// B-37, B-40: why a follow-up was given stays with the case as a note; what goes to the class knows nothing of the case.
#[test]
fn choosing_a_follow_up_with_the_class_leaves_the_note_and_the_case_where_they_were() {
    let mut state = at_work();
    if let Some(person) = &mut state.person {
        person.rooms = vec![Room::Incidents, Room::Classes];
    }
    state.incidents.open = Some(case(1));
    let note = "A follow-up scenario was given: which, and why:";
    let phrase = crate::intent::RoomIntent::Phrase(note.to_owned());
    wish(&mut state, IncidentsIntent::Room(phrase));
    update(&mut state, Intent::Enter(Room::Classes));
    assert_eq!(state.room, Some(Room::Classes));
    let lesson = state.lesson.as_ref();
    let is_talk = lesson.is_some_and(|lesson| lesson.debrief.is_some());
    assert!(!is_talk, "the class hears nothing of it");
    update(&mut state, Intent::Enter(Room::Incidents));
    assert!(
        state.incidents.room.note.starts_with(note),
        "typed words stay"
    );
    assert!(state.incidents.open.is_some());
}
