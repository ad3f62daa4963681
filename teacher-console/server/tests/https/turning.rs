//! The year turns over once, as it was shown: pupils go along with what is theirs, and what left can be taken back.

use protocol::{
    account::Confirm,
    bytes::{Id, Token},
    classroom::{ClassProgress, OneClass},
    machines::Nothing,
    parcel::Parcel,
    paths,
    problem::{ProblemBody, ProblemCode},
    roll::{AskRoll, Roll},
    subject_access::{AskSubject, SubjectRecord},
    turning::{NextTeachers, TakeClassBack, TurnClass, TurnFate, TurnYear, YearNow},
};

use crate::support::{Adult, Machine, OpenClass, TestSchool, code};

const YEAR_S: i64 = 366 * 24 * 60 * 60;

struct Desk {
    school: TestSchool,
    console: Machine,
    lead: Token,
    class: Id,
    pupil: Id,
}

impl Desk {
    /// The first pupil of the class has played once.
    async fn new() -> Self {
        let school = TestSchool::founded().await;
        let OpenClass {
            console,
            pc,
            class,
            pupils,
            ..
        } = school.open_class().await;
        let parcel = Parcel {
            progress: vec![school.run(1, pupils[0])],
            reports: Vec::new(),
        };
        school.parcel(&pc, &parcel).await;
        let mut desk = Self {
            lead: school.sign_in(&console, &school.lead).await.token,
            school,
            console,
            class,
            pupil: pupils[0],
        };
        desk.lead = desk.confirmed(&desk.school.lead).await;
        desk
    }

    async fn confirmed(&self, adult: &Adult) -> Token {
        let token = self.school.sign_in(&self.console, adult).await.token;
        let confirm = Confirm { auth: adult.auth() };
        let _right: Nothing = self
            .ask(paths::STAFF_CONFIRM, &token, &confirm)
            .await
            .unwrap();
        token
    }

    async fn ask<T: serde::de::DeserializeOwned>(
        &self,
        path: &str,
        who: &Token,
        body: &impl serde::Serialize,
    ) -> Result<T, ProblemBody> {
        self.school
            .ask(path, Some(&self.console), Some(who), body)
            .await
    }

    async fn now(&self) -> YearNow {
        self.ask(paths::YEAR, &self.lead, &Nothing {})
            .await
            .unwrap()
    }

    async fn turn(&self, turning: &TurnYear) -> Result<YearNow, ProblemBody> {
        self.ask(paths::YEAR_TURN, &self.lead, turning).await
    }
}

/// The class moves up, every other leaves.
fn moving(now: &YearNow, class: Id, name: &str) -> TurnYear {
    let one = |id: Id| TurnClass {
        class: id,
        fate: if id == class {
            TurnFate::MovesUp {
                name: name.to_owned(),
                band: "11-14".to_owned(),
            }
        } else {
            TurnFate::Leaves
        },
        teachers: NextTeachers::GoAlong,
    };
    TurnYear {
        year: now.year,
        shown: now.shown,
        classes: now.classes.iter().map(|class| one(class.id)).collect(),
    }
}

#[tokio::test]
async fn a_class_moves_up_once_and_its_pupils_keep_what_they_practised() {
    let desk = Desk::new().await;
    let before = desk.now().await;
    assert!(before.turned.is_none());
    let one = OneClass { class: desk.class };
    let played: ClassProgress = desk
        .ask(paths::CLASSROOM_PROGRESS, &desk.lead, &one)
        .await
        .unwrap();
    let turning = moving(&before, desk.class, "Next");
    let after = desk.turn(&turning).await.unwrap();
    assert!(
        after
            .turned
            .is_some_and(|turned| turned.by == desk.school.lead.person.id)
    );
    assert_eq!(after.classes.len(), 1);
    assert_eq!(after.classes[0].name, "Next");
    assert_eq!(after.classes[0].set_for, before.classes[0].set_for);
    assert_eq!(after.archived.len(), before.classes.len() - 1);
    let again = desk.turn(&moving(&after, desk.class, "Later")).await;
    assert_eq!(code(again), ProblemCode::Refused, "once for a school year");
    let keeps: ClassProgress = desk
        .ask(paths::CLASSROOM_PROGRESS, &desk.lead, &one)
        .await
        .unwrap();
    assert_eq!(keeps.pupils, played.pupils);
    let roll: Roll = desk
        .ask(paths::ROLL, &desk.lead, &AskRoll::default())
        .await
        .unwrap();
    assert_eq!(roll.classes[0].without_card, 0, "cards go along");
    assert!(roll.may_turn_the_year);
}

#[tokio::test]
async fn what_was_not_shown_is_not_carried_out() {
    let desk = Desk::new().await;
    let now = desk.now().await;
    let mut other = moving(&now, desk.class, "Next");
    other.shown.0[0] ^= 1;
    assert_eq!(code(desk.turn(&other).await), ProblemCode::Refused);
    let mut fewer = moving(&now, desk.class, "Next");
    fewer.classes.pop();
    assert_eq!(code(desk.turn(&fewer).await), ProblemCode::Refused);
    let mut no_band = moving(&now, desk.class, "Next");
    for class in &mut no_band.classes {
        class.fate = TurnFate::MovesUp {
            name: "Next".to_owned(),
            band: "grown-up".to_owned(),
        };
    }
    assert_eq!(code(desk.turn(&no_band).await), ProblemCode::Unreadable);
    let teacher = desk.confirmed(&desk.school.teacher).await;
    let asked: Result<YearNow, _> = desk.ask(paths::YEAR, &teacher, &Nothing {}).await;
    assert_eq!(code(asked), ProblemCode::NotThere);
    let fresh = desk
        .school
        .sign_in(&desk.console, &desk.school.head)
        .await
        .token;
    let turning = moving(&now, desk.class, "Next");
    let unconfirmed: Result<YearNow, _> = desk.ask(paths::YEAR_TURN, &fresh, &turning).await;
    assert_eq!(code(unconfirmed), ProblemCode::Confirm);
    assert_eq!(desk.now().await, now, "nothing was changed");
}

#[tokio::test]
async fn an_archived_class_can_be_taken_back_and_the_next_year_comes() {
    let mut desk = Desk::new().await;
    let before = desk.now().await;
    let nobody_stays = moving(&before, Id([200; 16]), "Next");
    let after = desk.turn(&nobody_stays).await.unwrap();
    assert_eq!((after.classes.len(), after.archived[0].id), (0, desk.class));
    let class = desk.class;
    let of_before = before.classes.iter().find(|one| one.id == class).unwrap();
    let ask = AskSubject { pupil: desk.pupil };
    let record: SubjectRecord = desk
        .ask(paths::SUBJECT_ACCESS, &desk.lead, &ask)
        .await
        .unwrap();
    assert_eq!(record.class, of_before.name, "what is held is still found");
    let ask = TakeClassBack { class };
    let back: YearNow = desk
        .ask(paths::YEAR_TAKE_BACK, &desk.lead, &ask)
        .await
        .unwrap();
    let now = back.classes.iter().find(|one| one.id == class).unwrap();
    assert_eq!((&now.name, now.pupils), (&of_before.name, of_before.pupils));
    let again: Result<YearNow, _> = desk.ask(paths::YEAR_TAKE_BACK, &desk.lead, &ask).await;
    assert_eq!(code(again), ProblemCode::NotThere);

    desk.school.wait_s(YEAR_S);
    desk.school.prove(&mut desk.console).await.unwrap();
    desk.lead = desk.confirmed(&desk.school.lead).await;
    let later = desk.now().await;
    assert_eq!((later.year, later.turned), (before.year + 1, None));
}
