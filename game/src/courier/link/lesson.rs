//! Asking the server what this pupil plays in the lesson.

use super::{Away, News, Worker};

impl Worker {
    pub(super) fn await_lesson(&mut self) {
        if let Some(lesson) = &mut self.lesson {
            lesson.is_due = true;
        }
    }

    /// At sign-in, when a beat has said that there is a newer plan, and after a parcel: what was played is done.
    pub(super) fn ask_for_lesson(&mut self) -> Result<(), Away> {
        let Some(lesson) = self.lesson.as_mut().filter(|lesson| lesson.is_due) else {
            return Ok(());
        };
        let pupil = lesson.pupil;
        let told = self.visit.lesson()?;
        lesson.is_due = false;
        if let Some(lesson) = told {
            self.tell(News::Planned { pupil, lesson });
        }
        Ok(())
    }
}
