//! Questionnaires: one's own answers are given in one press, a sheet of paper makes room for the next, and asking people
//! or closing is followed by what there is then.

use protocol::{questionnaires::GiveAnswers, staff::Room};

use super::turn;
use crate::{
    intent::{
        Effect,
        questionnaires::{QuestionnairesAnswer, QuestionnairesEffect, QuestionnairesIntent},
    },
    state::{Notice, State},
};

/// What there is.
pub(super) fn load() -> Vec<Effect> {
    vec![Effect::Questionnaires(QuestionnairesEffect::Load)]
}

pub(super) fn decide(state: &mut State, wish: QuestionnairesIntent) -> Vec<Effect> {
    let room = &mut state.questionnaires;
    let effect = match wish {
        QuestionnairesIntent::Choose(name) => {
            room.chosen = Some(name);
            return Vec::new();
        }
        QuestionnairesIntent::Class(class, is_asked) => {
            room.classes.retain(|one| *one != class);
            room.classes.extend(is_asked.then_some(class));
            return Vec::new();
        }
        QuestionnairesIntent::Fill(filling) => {
            room.filling = filling;
            return Vec::new();
        }
        QuestionnairesIntent::Answer(place, answer) => {
            let mut answers = room.filling.iter_mut().flat_map(|one| &mut one.answers);
            if let Some(one) = answers.nth(place) {
                *one = answer;
            }
            return Vec::new();
        }
        QuestionnairesIntent::Give(given) => give(state, given),
        QuestionnairesIntent::Ask(ask) => QuestionnairesEffect::Ask(ask),
        QuestionnairesIntent::TakeOwnWords(takes) => {
            room.takes_own_words = takes;
            return Vec::new();
        }
        QuestionnairesIntent::Decide(decide) => QuestionnairesEffect::Decide(decide),
        QuestionnairesIntent::Close(round) => QuestionnairesEffect::Close(round),
        QuestionnairesIntent::Print(page) => QuestionnairesEffect::Print(page),
        QuestionnairesIntent::Save(page) => {
            QuestionnairesEffect::Save(page, state.school.save_in.clone())
        }
    };
    if turn::must_wait(state) {
        return Vec::new();
    }
    state.notice = None;
    vec![Effect::Questionnaires(effect)]
}

fn give(state: &State, given: GiveAnswers) -> QuestionnairesEffect {
    let filling = state.questionnaires.filling.as_ref();
    let is_paper = filling.is_some_and(|one| one.is_paper && one.round == given.round);
    if is_paper {
        QuestionnairesEffect::Enter(given)
    } else {
        QuestionnairesEffect::Answer(given)
    }
}

pub(super) fn answered(state: &mut State, answer: QuestionnairesAnswer) -> Vec<Effect> {
    let room = &mut state.questionnaires;
    let (rounds, said) = match answer {
        QuestionnairesAnswer::Loaded(rounds) => (rounds, None),
        QuestionnairesAnswer::Committee(committee) => {
            room.committee = Some(committee);
            return Vec::new();
        }
        QuestionnairesAnswer::Asked(rounds) => {
            room.classes.clear();
            (rounds, Some("notice-asked"))
        }
        QuestionnairesAnswer::Closed(rounds) => {
            room.filling = None;
            (rounds, Some("notice-asking-closed"))
        }
        QuestionnairesAnswer::Answered(rounds) => {
            room.filling = None;
            (rounds, Some("notice-answers-given"))
        }
        QuestionnairesAnswer::Entered(rounds) => {
            // The next sheet begins with nothing chosen.
            if let Some(filling) = &mut room.filling {
                filling.answers.fill(None);
            }
            (rounds, Some("notice-sheet-counted"))
        }
        QuestionnairesAnswer::Printed => {
            state.notice = Some(Notice::good("notice-printed"));
            return Vec::new();
        }
        QuestionnairesAnswer::Saved(file) => {
            let saved = Notice::good("notice-families-saved").with("file", file);
            state.notice = Some(saved);
            return Vec::new();
        }
    };
    let hears = rounds.may_hear_leaders && said.is_none();
    // Somebody else's words were not looked at yet.
    let before = room.rounds.as_ref().map(|rounds| &rounds.remarks);
    if before != Some(&rounds.remarks) {
        room.takes_own_words = false;
    }
    room.rounds = Some(*rounds);
    if let Some(said) = said {
        state.notice = Some(Notice::good(said));
    }
    hears
        .then(|| Effect::Questionnaires(committee(state)))
        .into_iter()
        .collect()
}

/// What there is for the committee beside what was asked, as far as the asker may know it.
fn committee(state: &State) -> QuestionnairesEffect {
    let has = |room| {
        let person = state.person.as_ref();
        person.is_some_and(|person| person.rooms.contains(&room))
    };
    QuestionnairesEffect::LoadCommittee {
        figures: has(Room::Figures),
        signatures: has(Room::Classes),
    }
}

#[cfg(test)]
mod tests {
    use protocol::{
        bytes::Id,
        leaders::{Remark, RemarkAbout, RemarkPhrase},
        questionnaires::QuestionnaireRounds,
    };

    use super::*;
    use crate::state::questionnaires::Filling;

    const ROUND: Id = Id([7; 16]);

    fn filled(is_paper: bool) -> State {
        let mut state = State::default();
        let filling = Filling {
            round: ROUND,
            questionnaire: "staff-survey".to_owned(),
            is_paper,
            answers: vec![None, None],
        };
        decide(&mut state, QuestionnairesIntent::Fill(Some(filling)));
        decide(&mut state, QuestionnairesIntent::Answer(1, Some(2)));
        state
    }

    /// I-12, I-13: one sheet after the other is counted as paper, and one's own answers as one's own.
    #[test]
    fn i12_sheets_follow_each_other_and_ones_own_answers_are_put_away() {
        for is_paper in [true, false] {
            let mut state = filled(is_paper);
            let given = state.questionnaires.filling.clone().unwrap().given();
            assert_eq!(given.answers, [None, Some(2)]);
            let effects = decide(&mut state, QuestionnairesIntent::Give(given));
            let entered = matches!(
                &effects[..],
                [Effect::Questionnaires(QuestionnairesEffect::Enter(_))]
            );
            assert_eq!(entered, is_paper);
            let rounds = Box::default();
            let answer = if is_paper {
                QuestionnairesAnswer::Entered(rounds)
            } else {
                QuestionnairesAnswer::Answered(rounds)
            };
            answered(&mut state, answer);
            let left = state.questionnaires.filling.map(|one| one.answers);
            assert_eq!(left, is_paper.then(|| vec![None, None]));
        }
    }

    /// B-14, B-15: new words are looked at before they are printed, and the committee's figures come with what was said.
    #[test]
    fn b15_new_words_of_pupils_are_looked_at_before_they_are_printed() {
        let mut state = State::default();
        let rounds = |words: &str| {
            let remark = Remark {
                id: ROUND,
                about: RemarkAbout::Idea,
                phrase: RemarkPhrase::Together,
                words: words.to_owned(),
                day: 0,
                is_on_agenda: true,
            };
            let rounds = QuestionnaireRounds {
                may_hear_leaders: true,
                remarks: vec![remark],
                ..QuestionnaireRounds::default()
            };
            QuestionnairesAnswer::Loaded(Box::new(rounds))
        };
        let effects = answered(&mut state, rounds("A quiz"));
        assert!(matches!(
            &effects[..],
            [Effect::Questionnaires(
                QuestionnairesEffect::LoadCommittee { .. }
            )]
        ));
        decide(&mut state, QuestionnairesIntent::TakeOwnWords(true));
        answered(&mut state, rounds("A quiz"));
        assert!(state.questionnaires.takes_own_words, "the same words");
        answered(&mut state, rounds("Ask Amina"));
        assert!(!state.questionnaires.takes_own_words, "other words");
    }

    #[test]
    fn whoever_passes_everything_over_would_rather_not() {
        let mut state = filled(false);
        decide(&mut state, QuestionnairesIntent::Answer(1, None));
        let given = state.questionnaires.filling.unwrap().given();
        assert_eq!(given.answers, []);
    }
}
