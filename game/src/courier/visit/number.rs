//! A pupil's answers where the whole class is asked, or to a questionnaire: handed in, and nothing of it kept on this computer.

use protocol::{
    class_questions::GiveNumber, leaders::GiveRemark, machines::Nothing, paths,
    questionnaires::GiveAnswers,
};

use super::Visit;

impl Visit {
    /// The pupil's number: now, or with the next parcel while they are signed in. Nothing of it stays on this computer.
    pub(in crate::courier) fn give_number(&mut self, number: GiveNumber) {
        if let Some(carried) = &mut self.pupil {
            carried.gives = Some(number);
        }
        self.hand_in_number();
    }

    /// The pupil's answers to a questionnaire, in the same way.
    pub(in crate::courier) fn give_answers(&mut self, answers: GiveAnswers) {
        if let Some(carried) = &mut self.pupil {
            carried.answers = Some(answers);
        }
        self.hand_in_answers();
    }

    pub(super) fn hand_in_answers(&mut self) {
        let Some(answers) = self.pupil.as_ref().and_then(|one| one.answers.clone()) else {
            return;
        };
        let is_answered = self
            .ask_for_pupil::<_, Nothing>(paths::PUPILS_ANSWERS, &answers)
            .is_ok();
        if let Some(carried) = self.pupil.as_mut().filter(|_| is_answered) {
            carried.answers = None;
        }
    }

    /// A digital leader's remark, in the same way.
    pub(in crate::courier) fn remark(&mut self, remark: GiveRemark) {
        if let Some(carried) = &mut self.pupil {
            carried.remarks.push(remark);
        }
        self.hand_in_remarks();
    }

    pub(super) fn hand_in_remarks(&mut self) {
        let remarks = self.pupil.as_ref().map(|one| one.remarks.clone());
        for remark in remarks.unwrap_or_default() {
            let answer = self.ask_for_pupil::<_, Nothing>(paths::PUPILS_REMARK, &remark);
            match (&mut self.pupil, answer) {
                // One that the school refuses is not sent again.
                (Some(carried), Ok(_)) => carried.remarks.retain(|one| *one != remark),
                _ => return,
            }
        }
    }

    pub(super) fn hand_in_number(&mut self) {
        let gives = self.pupil.as_ref().and_then(|one| one.gives);
        let Some(number) = gives else {
            return;
        };
        let is_answered = self
            .ask_for_pupil::<_, Nothing>(paths::PUPILS_QUESTION, &number)
            .is_ok();
        if let Some(carried) = self.pupil.as_mut().filter(|_| is_answered) {
            carried.gives = None;
        }
    }
}
