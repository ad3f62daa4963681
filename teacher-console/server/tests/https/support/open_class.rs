//! A class that is open, and a pupil of it who is helped in.

use protocol::{
    bytes::{Id, Token},
    classroom::{OneClass, OpenLesson, StaffClasses},
    machines::Nothing,
    paths,
    pupils::{AssistedSignIn, OpenClasses, PupilSession},
};

use super::{Machine, TestSchool};

/// The first class, opened by the lead, and the first two of its pupils.
pub(crate) struct OpenClass {
    pub(crate) console: Machine,
    pub(crate) lead: Token,
    pub(crate) pc: Machine,
    pub(crate) class: Id,
    pub(crate) lesson_code: String,
    pub(crate) pupils: [Id; 2],
}

impl TestSchool {
    pub(crate) async fn open_class(&self) -> OpenClass {
        let pc = self.approved_pc(40).await;
        let console = self.founding_console(95).await;
        let lead = self.sign_in(&console, &self.lead).await.token;
        let by = (Some(&console), Some(&lead));
        let all: StaffClasses = self
            .ask(paths::CLASSROOM, by.0, by.1, &Nothing {})
            .await
            .unwrap();
        let class = all.classes[0].id;
        let lesson: OpenLesson = self
            .ask(paths::LESSONS_OPEN, by.0, by.1, &OneClass { class })
            .await
            .unwrap();
        let open: OpenClasses = self
            .ask(paths::CLASSES, Some(&pc), None, &Nothing {})
            .await
            .unwrap();
        OpenClass {
            pupils: [0, 1].map(|place| open.classes[0].pupils[place].id),
            console,
            lead,
            pc,
            class,
            lesson_code: lesson.code,
        }
    }

    /// Signs a pupil in with the code of the lesson.
    pub(crate) async fn help_in(&self, pc: &Machine, pupil: Id, code: &str) -> PupilSession {
        let helped = AssistedSignIn {
            pupil,
            lesson_code: code.to_owned(),
        };
        self.ask(paths::PUPILS_ASSISTED, Some(pc), None, &helped)
            .await
            .unwrap()
    }
}
