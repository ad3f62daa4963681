//! Classes and computers.

use protocol::{
    bytes::Id,
    classroom::{ClassProgress, OneClass, OpenLesson, SetForClass, StaffClasses},
    machines::{ApproveMachines, MachineRow, MachineRows, Nothing},
    paths,
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
        Ok(Answer::SetForClass(ask.class, classes))
    }

    pub(super) fn open_lesson(&mut self, class: Id) -> Result<Answer, Trouble> {
        let lesson: OpenLesson = self.ask(paths::LESSONS_OPEN, &OneClass { class })?;
        Ok(Answer::LessonOpened(class, lesson))
    }

    pub(super) fn load_progress(&mut self, class: Id) -> Result<Answer, Trouble> {
        let progress: ClassProgress = self.ask(paths::CLASSROOM_PROGRESS, &OneClass { class })?;
        Ok(Answer::Progress(class, progress))
    }

    pub(super) fn load_computers(&mut self) -> Result<Answer, Trouble> {
        let rows: MachineRows = self.ask(paths::MACHINES_LIST, &Nothing {})?;
        Ok(Answer::Computers(rows.machines))
    }

    pub(super) fn approve(&mut self, machines: &[MachineRow]) -> Result<Answer, Trouble> {
        let school = self.chain()?.school();
        let now = self.now();
        let keys = self.keys()?;
        let vouchers = machines
            .iter()
            .map(|machine| keys.vouch(machine, school, now))
            .collect();
        let _stored: serde_json::Value =
            self.ask(paths::MACHINES_APPROVE, &ApproveMachines { vouchers })?;
        Ok(Answer::Approved(
            machines
                .iter()
                .map(|machine| machine.name.clone())
                .collect(),
        ))
    }
}
