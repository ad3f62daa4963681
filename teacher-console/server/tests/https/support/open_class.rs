//! A class that is open, and a pupil of it who is helped in.

use std::collections::BTreeMap;

use classroom::{ClassId, Pupil, PupilId, SchoolClass};
use protocol::{
    bytes::{Id, Token},
    classroom::{OneClass, OpenLesson, StaffClasses},
    machines::Nothing,
    paths,
    pupils::{AssistedSignIn, OpenClasses, Profile, PupilSession, RECEIPT_SLOTS},
};
use store::PupilRow;

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
    /// Brings more pupils into the first class.
    pub(crate) fn bring_in(&self, pupils: u8) {
        let learning = self.learning.upgrade().unwrap();
        let class = learning.classes().unwrap().remove(0);
        for number in 150..150 + pupils {
            self.bring_into(&class, number, (&format!("Pupil {number}"), "kite"));
        }
    }

    /// Brings one more pupil of this name into the first class.
    pub(crate) fn bring_in_one(&self, number: u8, name: &str, tile: &str) -> Id {
        let learning = self.learning.upgrade().unwrap();
        let class = learning.classes().unwrap().remove(0);
        self.bring_into(&class, number, (name, tile))
    }

    /// A class with so many pupils, beside the first.
    pub(crate) fn bring_in_class(&self, pupils: u8) -> Id {
        let learning = self.learning.upgrade().unwrap();
        let first = learning.classes().unwrap().remove(0);
        let class = SchoolClass {
            id: ClassId([99; 16]),
            name: "Zebras".to_owned(),
            ..first
        };
        learning.add_class(&class).unwrap();
        for number in 200..200 + pupils {
            self.bring_into(&class, number, (&format!("Pupil {number}"), "kite"));
        }
        Id(class.id.0)
    }

    fn bring_into(&self, class: &SchoolClass, number: u8, (name, tile): (&str, &str)) -> Id {
        let learning = self.learning.upgrade().unwrap();
        let row = PupilRow {
            pupil: Pupil {
                id: PupilId([number; 16]),
                class: class.id,
                shown_name: name.to_owned(),
                tile: tile.to_owned(),
                band: class.band,
            },
            card: None,
            profile: serde_json::to_string(&Profile {
                reading_mode: "full".to_owned(),
                access: BTreeMap::new(),
                receipts: vec![Id([number; 16]); RECEIPT_SLOTS],
            })
            .unwrap(),
        };
        learning.add_pupils(&[row]).unwrap();
        Id([number; 16])
    }

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
