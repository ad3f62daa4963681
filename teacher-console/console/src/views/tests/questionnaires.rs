//! The room of questionnaires: one waits, two are open, and of two that are closed one had too few answers.

use protocol::leaders::{Remark, RemarkAbout, RemarkPhrase};
use protocol::questionnaires::{
    AskedPeople, ClassToAsk, ClosedRound, OpenRound, QuestionnaireRounds, ToldAnswers, WaitingRound,
};

use super::{scenes::Doings, school};
use crate::state::questionnaires::{Committee, Filling, QuestionnairesRoom};

const PUPILS: &str = "pupils-survey";
const STAFF: &str = "staff-survey";

/// The whole room.
pub(super) fn room() -> QuestionnairesRoom {
    let class = |number: usize, name: &str, pupils| ClassToAsk {
        class: school::id(number),
        name: name.to_owned(),
        pupils,
    };
    let open = |number: usize, name: &str, people, asked| OpenRound {
        round: school::id(number),
        questionnaire: name.to_owned(),
        people,
        opened_at: school::NOW,
        answered: 7,
        asked,
    };
    let closed = |number: usize, answered, told| ClosedRound {
        round: school::id(number),
        questionnaire: PUPILS.to_owned(),
        people: AskedPeople::Classes(vec![school::id(50)]),
        closed_at: school::NOW,
        answered,
        told,
    };
    let five = ToldAnswers::Exactly(9);
    let (hidden, nought) = (ToldAnswers::NotSaid, ToldAnswers::Nought);
    QuestionnairesRoom {
        rounds: Some(QuestionnaireRounds {
            waiting: vec![WaitingRound {
                round: school::id(90),
                questionnaire: STAFF.to_owned(),
            }],
            open: vec![
                open(91, PUPILS, AskedPeople::Classes(vec![school::id(50)]), 12),
                open(92, "parents-awareness", AskedPeople::Parents, 0),
            ],
            closed: vec![
                closed(93, Some(14), vec![vec![five, hidden, hidden, nought]; 7]),
                closed(94, None, Vec::new()),
            ],
            classes: vec![class(50, "5B", 12), class(51, "Kites", 3)],
            may_ask_adults: true,
            remarks: remarks(),
            may_hear_leaders: true,
        }),
        committee: Some(Committee {
            figures: None,
            actions: (6, 2),
            pupils: (3, 240),
            adults: (0, 31),
        }),
        ..QuestionnairesRoom::default()
    }
}

fn remarks() -> Vec<Remark> {
    let remark = |number: usize, about, phrase, words: &str, is_on_agenda| Remark {
        id: school::id(number),
        about,
        phrase,
        words: words.to_owned(),
        day: school::NOW,
        is_on_agenda,
    };
    vec![
        remark(
            95,
            RemarkAbout::Idea,
            RemarkPhrase::Together,
            "A quiz for our parents at the evening",
            true,
        ),
        remark(
            96,
            RemarkAbout::Scenario("the-boat-painter".to_owned()),
            RemarkPhrase::NotLikeUs,
            "",
            false,
        ),
    ]
}

fn filling(number: usize, name: &str, is_paper: bool) -> Filling {
    Filling {
        round: school::id(number),
        questionnaire: name.to_owned(),
        is_paper,
        answers: [Some(0), None, Some(1), None, None, None, None].to_vec(),
    }
}

/// What is done in it.
pub(super) fn in_questionnaires() -> Doings {
    vec![
        ("one's own answers", |state| {
            state.questionnaires.filling = Some(filling(90, STAFF, false));
        }),
        ("a sheet of paper", |state| {
            state.questionnaires.filling = Some(filling(91, PUPILS, true));
        }),
        ("pupils are to be asked", |state| {
            state.questionnaires.chosen = Some(PUPILS.to_owned());
            state.questionnaires.classes = vec![school::id(50)];
        }),
        ("too few are to be asked", |state| {
            state.questionnaires.chosen = Some(PUPILS.to_owned());
            state.questionnaires.classes = vec![school::id(51)];
        }),
        ("parents are to be asked", |state| {
            state.questionnaires.chosen = Some("parents-awareness".to_owned());
        }),
        ("for whoever asks nobody", |state| {
            if let Some(rounds) = &mut state.questionnaires.rounds {
                let waiting = std::mem::take(&mut rounds.waiting);
                *rounds = QuestionnaireRounds {
                    waiting,
                    ..QuestionnaireRounds::default()
                };
            }
        }),
        ("nothing waits", |state| {
            if let Some(rounds) = &mut state.questionnaires.rounds {
                *rounds = QuestionnaireRounds::default();
            }
        }),
    ]
}
