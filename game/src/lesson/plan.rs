//! What this pupil plays in the lesson and what they are not to meet, as the school has said it last.
//!
//! Away from the server what was heard last counts. Whoever is not checked, and a guest, has no plan: heavy scenarios are
//! offered to nobody without one.

use std::sync::Arc;

use bevy::prelude::*;
use curriculum::{Library, Scenario};
use protocol::{
    bytes::Id,
    class_questions::PupilQuestion,
    lessons::{Mode, NotToMeet, PupilLesson},
    questionnaires::WaitingRound,
};

use crate::school::SignedIn;

/// The plan, and whose it is.
#[derive(Resource, Debug, Default, Clone, PartialEq, Eq)]
pub struct Planned {
    pupil: String,
    lesson: PupilLesson,
    /// The school has said another story to a pupil at work, who has not heard of it yet.
    is_another: bool,
    /// The question that this pupil has answered here, whatever the school says meanwhile.
    answered: Option<Id>,
    /// The questionnaire whose answers this pupil has given here.
    given: Option<Id>,
}

/// Out: the school has a newer plan than the one that is known here.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanAwaited;

impl Planned {
    /// What the school has said to a pupil, by the id of the school.
    #[must_use]
    pub const fn of(pupil: String, lesson: PupilLesson) -> Self {
        Self {
            pupil,
            lesson,
            is_another: false,
            answered: None,
            given: None,
        }
    }

    /// The school has said it anew: another story than it said before waits for this pupil.
    pub fn hear(&mut self, pupil: String, lesson: PupilLesson) {
        let before = std::mem::replace(self, Self::of(pupil, lesson));
        let is_same = before.pupil == self.pupil;
        self.answered = before.answered.filter(|_| is_same);
        self.given = before.given.filter(|_| is_same);
        let is_newer = before.pupil == self.pupil && before.revision() < self.revision();
        let is_other = is_newer && before.lesson.scenario != self.lesson.scenario;
        self.is_another = self.lesson.scenario.is_some() && (is_other || before.is_another);
    }

    /// Whether another story waits that the pupil has not heard of.
    #[must_use]
    pub const fn is_another(&self) -> bool {
        self.is_another
    }

    /// The pupil has heard of it.
    pub const fn settle(&mut self) {
        self.is_another = false;
    }

    /// What the class is asked, until this pupil has answered.
    #[must_use]
    pub fn question(&self, who: &SignedIn) -> Option<&PupilQuestion> {
        let question = self.lesson.question.as_ref().filter(|_| self.is_of(who));
        question.filter(|one| self.answered != Some(one.question))
    }

    /// This pupil has answered, or would rather not.
    pub const fn answered(&mut self, question: Id) {
        self.answered = Some(question);
    }

    /// The questionnaire that waits for this pupil's answers.
    #[must_use]
    pub fn questionnaire(&self, who: &SignedIn) -> Option<&WaitingRound> {
        let waiting = self
            .lesson
            .questionnaire
            .as_ref()
            .filter(|_| self.is_of(who));
        waiting.filter(|one| self.given != Some(one.round))
    }

    /// This pupil has given their answers, or would rather not.
    pub const fn has_given(&mut self, round: Id) {
        self.given = Some(round);
    }

    /// What this pupil plays now.
    #[must_use]
    pub fn now(&self, who: &SignedIn, library: &Library) -> Option<Arc<Scenario>> {
        let mut all = library.scenarios().filter(|_| self.is_of(who));
        let found = all.find(|scenario| self.is_now(scenario) && self.allows(scenario));
        found.cloned()
    }

    /// Whether it is this story that the pupil plays now.
    #[must_use]
    pub fn is_now(&self, scenario: &Scenario) -> bool {
        self.lesson.scenario.as_deref() == Some(scenario.id().as_str())
    }

    /// Whether a pupil may go on with a story that they began before: the school has said what they are not to meet, and
    /// what is heavy is still handed out to them.
    #[must_use]
    pub fn lets_go_on(&self, who: &SignedIn, scenario: &Scenario) -> bool {
        let is_light = !scenario.is_heavy() || self.is_now(scenario);
        self.is_of(who) && is_light && self.allows(scenario)
    }

    /// Whether this pupil's class plays on the board, and the pupil has nothing of their own at a computer (B-30).
    #[must_use]
    pub fn is_on_board(&self, who: &SignedIn) -> bool {
        let lesson = &self.lesson;
        self.is_of(who) && lesson.mode == Some(Mode::WholeClass) && lesson.scenario.is_none()
    }

    /// Whether an adult leads the class through this story from part to part (B-30).
    #[must_use]
    pub fn is_led(&self, who: &SignedIn, scenario: &Scenario) -> bool {
        self.is_of(who) && self.lesson.mode == Some(Mode::Guided) && self.is_now(scenario)
    }

    /// Whether the school has said what this pupil plays and does not meet.
    #[must_use]
    pub fn is_of(&self, who: &SignedIn) -> bool {
        matches!(who, SignedIn::Confirmed(pupil) if pupil.id == self.pupil)
    }

    /// Which state of the plan it is.
    #[must_use]
    pub const fn revision(&self) -> u32 {
        self.lesson.revision
    }

    /// The stories of a pupil: what they play now first, and nothing they are not to meet. Says of each whether it is
    /// the one they play now.
    #[must_use]
    pub fn put_first(
        &self,
        who: &SignedIn,
        library: &Library,
        offered: Vec<Arc<Scenario>>,
    ) -> Vec<(Arc<Scenario>, bool)> {
        if !self.is_of(who) {
            return offered.into_iter().map(|one| (one, false)).collect();
        }
        let rest = offered
            .into_iter()
            .filter(|scenario| self.allows(scenario) && !self.is_now(scenario));
        let first = self.now(who, library).map(|one| (one, true));
        first
            .into_iter()
            .chain(rest.map(|one| (one, false)))
            .collect()
    }

    /// Whether this pupil may meet a story (C-22).
    #[must_use]
    pub fn lets_meet(&self, who: &SignedIn, scenario: &Scenario) -> bool {
        !self.is_of(who) || self.allows(scenario)
    }

    fn allows(&self, scenario: &Scenario) -> bool {
        let mut left_out = self.lesson.not_to_meet.iter();
        !left_out.any(|one| match one {
            NotToMeet::Scenario(id) => scenario.id().as_str() == id,
            NotToMeet::Topic(id) => scenario.topic().as_str() == id,
        })
    }
}

#[cfg(test)]
mod tests {
    use curriculum::AgeBand;

    use super::*;
    use crate::{library::Scenarios, school::Pupil, unseen};

    fn pupil(id: &str) -> SignedIn {
        SignedIn::Confirmed(Pupil {
            id: id.to_owned(),
            class: "oak".to_owned(),
            shown_name: "Amara".to_owned(),
            tile: "boat".to_owned(),
            band: AgeBand::From7To9,
            card: protocol::card::CardKind::default(),
        })
    }

    fn shown(lesson: PupilLesson, who: &SignedIn) -> Vec<(String, String, bool)> {
        let mut app = unseen::app();
        app.update();
        let scenarios = app.world().resource::<Scenarios>();
        let planned = Planned::of("amara".to_owned(), lesson);
        let offered = scenarios.offered(AgeBand::From7To9);
        planned
            .put_first(who, &scenarios.0, offered)
            .into_iter()
            .map(|(one, is_now)| (one.id().to_string(), one.topic().to_string(), is_now))
            .collect()
    }

    #[test]
    fn what_is_played_now_stands_first_once_and_for_that_pupil_alone() {
        let me = pupil("amara");
        let plain = shown(PupilLesson::default(), &me);
        assert!(plain.len() > 2 && plain.iter().all(|(_, _, is_now)| !is_now));
        let lesson = PupilLesson {
            scenario: Some(plain[2].0.clone()),
            ..PupilLesson::default()
        };
        let planned = shown(lesson.clone(), &me);
        assert_eq!(planned.len(), plain.len());
        assert!(planned[0].0 == plain[2].0 && planned[0].2);
        for other in [pupil("ben"), SignedIn::Guest(AgeBand::From7To9)] {
            assert_eq!(shown(lesson.clone(), &other), plain);
        }
    }

    /// B-29: what an adult has handed out with support in place is there, and nothing else that is heavy.
    #[test]
    fn a_heavy_story_is_there_once_it_was_handed_out() {
        let mut app = unseen::app();
        app.update();
        let library = &app.world().resource::<Scenarios>().0;
        let heavy = library.scenarios().find(|scenario| scenario.is_heavy());
        let id = heavy.expect("some are").id().to_string();
        let lesson = PupilLesson {
            scenario: Some(id.clone()),
            ..PupilLesson::default()
        };
        let first = shown(lesson, &pupil("amara")).remove(0);
        assert!(first.0 == id && first.2);
    }

    /// C-22.
    #[test]
    fn c22_what_a_pupil_is_not_to_meet_stands_nowhere() {
        let me = pupil("amara");
        let plain = shown(PupilLesson::default(), &me);
        let (scenario, topic) = (plain[0].0.clone(), plain[1].1.clone());
        let lesson = PupilLesson {
            scenario: Some(scenario.clone()),
            not_to_meet: vec![
                NotToMeet::Scenario(scenario.clone()),
                NotToMeet::Topic(topic.clone()),
            ],
            ..PupilLesson::default()
        };
        let left = shown(lesson, &me);
        assert!(!left.is_empty());
        for (id, its_topic, is_now) in left {
            assert!(id != scenario && its_topic != topic && !is_now);
        }
    }
}
