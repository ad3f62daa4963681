//! Classes: which there are, who is set for them, opening one for today, and how it is doing.

use protocol::{
    bytes::Id,
    classroom::{ClassProgress, OneClass, OpenLesson, SetForClass, StaffClasses},
    machines::Nothing,
    paths,
    sweep::SayLeft,
};

use super::Client;
use crate::intent::{Answer, Trouble};

impl Client {
    pub(super) fn load_classes(&mut self) -> Result<Answer, Trouble> {
        let classes: StaffClasses = self.ask(paths::CLASSROOM, &Nothing {})?;
        Ok(Answer::Classes(classes))
    }

    pub(super) fn set_for_class(&mut self, ask: &SetForClass) -> Result<Answer, Trouble> {
        let classes: StaffClasses = self.ask(paths::CLASSROOM_SET, ask)?;
        Ok(Answer::SetForClass(ask.to, classes))
    }

    pub(super) fn open_lesson(&mut self, class: Id) -> Result<Answer, Trouble> {
        let lesson: OpenLesson = self.ask(paths::LESSONS_OPEN, &OneClass { class })?;
        Ok(Answer::LessonOpened(class, lesson))
    }

    /// The answer says how the pupil's class is doing now.
    pub(super) fn say_left(&mut self, ask: SayLeft) -> Result<Answer, Trouble> {
        let progress: ClassProgress = self.ask(paths::LEAVERS_SAY, &ask)?;
        Ok(Answer::SaidLeft(ask, progress))
    }

    pub(super) fn load_progress(&mut self, class: Id) -> Result<Answer, Trouble> {
        let progress: ClassProgress = self.ask(paths::CLASSROOM_PROGRESS, &OneClass { class })?;
        Ok(Answer::Progress(class, progress))
    }
}
