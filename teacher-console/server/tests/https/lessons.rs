//! A lesson is planned at a console and arrives at the pupil's computer, and nowhere else.

use protocol::{
    account::Confirm,
    bytes::{Id, Token},
    class_questions::{AskClass, AskedOfClass, GiveNumber, GivenNumber},
    classroom::OneClass,
    guest::GuestKind,
    lessons::{
        ClassLesson, GiveOwn, GroupPlay, Mode, NotToMeet, OptedOut, OwnPlay, PlanLesson, Play,
        PupilLesson, SetOptOut, TickCheck,
    },
    live::{Beat, BeatAnswer},
    machines::Nothing,
    parcel::Parcel,
    paths,
    problem::{ProblemBody, ProblemCode},
    subject_access::{AskSubject, SubjectRecord},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    guests::{let_in, pass, sign_in},
    support::{Machine, OpenClass, TestSchool, code},
};

/// An open class of two pupils who have both signed in, and whoever plans for it.
struct Class {
    school: TestSchool,
    console: Machine,
    lead: Token,
    pc: Machine,
    class: Id,
    lesson_code: String,
    pupils: [Id; 2],
    sessions: [Token; 2],
}

impl Class {
    async fn open() -> Self {
        let school = TestSchool::founded().await;
        let OpenClass {
            console,
            lead,
            pc,
            class,
            lesson_code,
            pupils,
        } = school.open_class().await;
        let mut sessions = Vec::new();
        for pupil in pupils {
            sessions.push(school.help_in(&pc, pupil, &lesson_code).await.token);
        }
        Self {
            school,
            console,
            lead,
            pc,
            class,
            lesson_code,
            pupils,
            sessions: sessions.try_into().unwrap(),
        }
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &(impl Serialize + Sync),
    ) -> Result<T, ProblemBody> {
        let by = (Some(&self.console), Some(&self.lead));
        self.school.ask(path, by.0, by.1, body).await
    }

    async fn plan(&self, mode: Mode, play: Option<Play>) -> Result<ClassLesson, ProblemBody> {
        let plan = PlanLesson {
            class: self.class,
            mode,
            play,
            groups: Vec::new(),
        };
        self.ask(paths::LESSONS_PLAN, &plan).await
    }

    async fn give(&self, place: usize, play: Option<Play>) -> Result<ClassLesson, ProblemBody> {
        let (class, pupil) = (self.class, self.pupils[place]);
        let give = GiveOwn { class, pupil, play };
        self.ask(paths::LESSONS_OWN, &give).await
    }

    async fn leave_out(&self, place: usize, what: NotToMeet, is_left_out: bool) -> ClassLesson {
        let (class, pupil) = (self.class, self.pupils[place]);
        let ask = SetOptOut {
            class,
            pupil,
            what,
            is_left_out,
        };
        self.ask(paths::LESSONS_OPT_OUT, &ask).await.unwrap()
    }

    async fn of_pupil(&self, place: usize) -> PupilLesson {
        let session = Some(&self.sessions[place]);
        let pc = Some(&self.pc);
        self.school
            .ask(paths::PUPILS_LESSON, pc, session, &Nothing {})
            .await
            .unwrap()
    }

    async fn revision_in_beat(&self, place: usize) -> u32 {
        let session = Some(&self.sessions[place]);
        let beat = Beat::default();
        let answer: BeatAnswer = self
            .school
            .ask(paths::LIVE_BEAT, Some(&self.pc), session, &beat)
            .await
            .unwrap();
        answer.plan_revision
    }
}

fn light(scenario: &str) -> Play {
    Play {
        scenario: scenario.to_owned(),
        topic: format!("topic of {scenario}"),
        is_heavy: false,
        is_support_confirmed: false,
    }
}

#[tokio::test]
async fn what_a_teacher_plans_the_pupils_get_and_their_own_comes_first() {
    let class = Class::open().await;
    assert_eq!(class.of_pupil(0).await, PupilLesson::default());
    assert_eq!(class.revision_in_beat(0).await, 0);
    let told = class.plan(Mode::Guided, Some(light("a"))).await.unwrap();
    assert!(told.may_plan && told.modes.contains(&Mode::Guided));
    assert_eq!((told.revision, told.mode), (1, Some(Mode::Guided)));
    assert_eq!(class.revision_in_beat(1).await, 1);
    for place in [0, 1] {
        let theirs = class.of_pupil(place).await;
        assert_eq!(theirs.scenario.as_deref(), Some("a"));
        assert_eq!((theirs.revision, theirs.mode), (1, Some(Mode::Guided)));
    }
    let told = class.give(1, Some(light("b"))).await.unwrap();
    let own = OwnPlay {
        pupil: class.pupils[1],
        play: light("b"),
    };
    assert_eq!(told.own, [own]);
    assert_eq!(class.revision_in_beat(0).await, 2);
    assert_eq!(class.of_pupil(0).await.scenario.as_deref(), Some("a"));
    assert_eq!(class.of_pupil(1).await.scenario.as_deref(), Some("b"));
    class.plan(Mode::Solo, Some(light("c"))).await.unwrap();
    assert_eq!(class.of_pupil(1).await.scenario.as_deref(), Some("b"));
    class.give(1, None).await.unwrap();
    assert_eq!(class.of_pupil(1).await.scenario.as_deref(), Some("c"));

    let group = GroupPlay {
        pupils: vec![class.pupils[0]],
        play: light("d"),
    };
    let plan = PlanLesson {
        class: class.class,
        mode: Mode::WholeClass,
        play: Some(light("c")),
        groups: vec![group],
    };
    let told: ClassLesson = class.ask(paths::LESSONS_PLAN, &plan).await.unwrap();
    assert_eq!(told.groups, plan.groups);
    assert_eq!(class.of_pupil(0).await.scenario.as_deref(), Some("d"));
    assert_eq!(class.of_pupil(1).await.scenario, None, "it is on the board");
}

/// What was given for oneself is there until it was played, whatever the day.
#[tokio::test]
async fn b40_what_one_pupil_was_given_goes_once_they_have_played_it() {
    let class = Class::open().await;
    class.give(0, Some(light("scenario-1"))).await.unwrap();
    assert_eq!(
        class.of_pupil(0).await.scenario.as_deref(),
        Some("scenario-1")
    );
    let parcel = Parcel {
        progress: vec![class.school.run(1, class.pupils[0])],
        reports: Vec::new(),
    };
    class.school.parcel(&class.pc, &parcel).await;
    assert_eq!(class.of_pupil(0).await.scenario, None);
}

/// What one pupil was given outlasts their sign-in: in this lesson at another computer, and the next day.
#[tokio::test]
async fn b40_what_one_pupil_was_given_waits_wherever_they_sign_in_again() {
    let class = Class::open().await;
    class.give(0, Some(light("b"))).await.unwrap();
    let (pc, session) = (Some(&class.pc), Some(&class.sessions[0]));
    let out = class
        .school
        .ask::<Nothing>(paths::PUPILS_SIGN_OUT, pc, session, &Nothing {});
    out.await.unwrap();
    let other = class.school.approved_pc(41).await;
    let told = |session: Token| {
        let (school, pc) = (&class.school, &other);
        async move {
            let ask = school.ask(paths::PUPILS_LESSON, Some(pc), Some(&session), &Nothing {});
            let lesson: PupilLesson = ask.await.unwrap();
            lesson
        }
    };
    let (pupil, code) = (class.pupils[0], class.lesson_code.as_str());
    let again = class.school.help_in(&other, pupil, code).await;
    let theirs = told(again.token).await;
    assert_eq!(theirs.scenario.as_deref(), Some("b"));
    assert!(theirs.revision > 0);
    let ben = class.school.help_in(&other, class.pupils[1], code).await;
    assert_eq!(told(ben.token).await.scenario, None);
}

#[tokio::test]
async fn c22_what_a_pupil_is_not_to_meet_is_planned_for_nobody_by_name_and_handed_out_to_nobody() {
    let class = Class::open().await;
    class.plan(Mode::Guided, Some(light("a"))).await.unwrap();
    let what = NotToMeet::Topic("topic of a".into());
    let told = class.leave_out(0, what.clone(), true).await;
    let opted_out = OptedOut {
        pupil: class.pupils[0],
        what: what.clone(),
    };
    assert_eq!(told.opt_outs, [opted_out]);
    assert_eq!(told.left_out, [class.pupils[0]]);
    let theirs = class.of_pupil(0).await;
    assert_eq!((theirs.scenario, theirs.revision), (None, 2));
    assert_eq!(theirs.not_to_meet, std::slice::from_ref(&what));
    assert_eq!(class.of_pupil(1).await.not_to_meet, []);
    let refused = class.give(0, Some(light("a"))).await;
    assert_eq!(code(refused), ProblemCode::Refused);
    class.leave_out(0, what, false).await;
    assert_eq!(class.of_pupil(0).await.scenario.as_deref(), Some("a"));
}

#[tokio::test]
async fn b29_b30_nothing_heavy_without_support_and_no_way_that_the_band_does_not_play() {
    let class = Class::open().await;
    let mut heavy = Play {
        is_heavy: true,
        ..light("a")
    };
    let told = class.plan(Mode::Guided, Some(heavy.clone())).await;
    assert!(told.unwrap_err().what.contains("support is in place"));
    assert_eq!(class.of_pupil(0).await, PupilLesson::default());
    heavy.is_support_confirmed = true;
    class.plan(Mode::Guided, Some(heavy)).await.unwrap();
    assert_eq!(class.of_pupil(0).await.scenario.as_deref(), Some("a"));
    let nothing = class.plan(Mode::Guided, None).await;
    assert_eq!(code(nothing), ProblemCode::Refused);
    let stranger = GiveOwn {
        class: class.class,
        pupil: Id([9; 16]),
        play: None,
    };
    let refused: Result<ClassLesson, _> = class.ask(paths::LESSONS_OWN, &stranger).await;
    assert_eq!(code(refused), ProblemCode::Refused);
}

/// R8.
#[tokio::test]
async fn what_was_done_in_real_life_is_ticked_once_and_can_be_taken_back() {
    let class = Class::open().await;
    let tick = |is_done| TickCheck {
        class: class.class,
        scenario: "a".into(),
        is_done,
    };
    let told: ClassLesson = class
        .ask(paths::LESSONS_CHECKED, &tick(true))
        .await
        .unwrap();
    let first = told.checks.clone();
    class.school.wait_s(60);
    let again: ClassLesson = class
        .ask(paths::LESSONS_CHECKED, &tick(true))
        .await
        .unwrap();
    assert_eq!((first.len(), &again.checks), (1, &first));
    let none: ClassLesson = class
        .ask(paths::LESSONS_CHECKED, &tick(false))
        .await
        .unwrap();
    assert_eq!(none.checks, []);
}

/// H-13, C-22: the lesson that was given, and nothing of who is not to meet what.
#[tokio::test]
async fn h13_a_supply_teacher_sees_the_lesson_given_and_plans_nothing() {
    let class = Class::open().await;
    let school = &class.school;
    class.plan(Mode::Guided, Some(light("a"))).await.unwrap();
    let what = NotToMeet::Topic("topic of a".into());
    class.leave_out(0, what, true).await;
    let mut supply = pass(school, &school.lead, 65, GuestKind::Supply);
    supply.classes = vec![class.class];
    let guest = let_in(school, &class.console, (&school.lead, &class.lead), &supply).await;
    assert!(guest.is_ok());
    let token = sign_in(school, &class.console, &supply)
        .await
        .unwrap()
        .token;
    let by = (Some(&class.console), Some(&token));
    let one = OneClass { class: class.class };
    let told: ClassLesson = school.ask(paths::LESSONS, by.0, by.1, &one).await.unwrap();
    assert_eq!(told.play, Some(light("a")));
    assert_eq!(told.left_out, [class.pupils[0]]);
    assert!(!told.may_plan && told.opt_outs.is_empty());
    let plan = PlanLesson {
        class: class.class,
        mode: Mode::Guided,
        play: Some(light("b")),
        groups: Vec::new(),
    };
    let refused: Result<ClassLesson, _> = school.ask(paths::LESSONS_PLAN, by.0, by.1, &plan).await;
    assert!(refused.is_err());
}

/// D4.
#[tokio::test]
async fn what_one_pupil_was_given_and_is_not_to_meet_is_in_what_is_held_about_them() {
    let class = Class::open().await;
    class.give(0, Some(light("b"))).await.unwrap();
    let what = NotToMeet::Scenario("c".into());
    class.leave_out(0, what.clone(), true).await;
    let school = &class.school;
    let auth = school.lead.auth();
    let _right: Nothing = class
        .ask(paths::STAFF_CONFIRM, &Confirm { auth })
        .await
        .unwrap();
    let ask = AskSubject {
        pupil: class.pupils[0],
    };
    let held: SubjectRecord = class.ask(paths::SUBJECT_ACCESS, &ask).await.unwrap();
    assert_eq!(held.given.unwrap().scenario, "b");
    assert_eq!(held.not_to_meet, [what]);
}

/// B-16, R13: a vote is asked, answered once and closed; until then nothing of it is told, and a small class is never asked
/// how many.
#[tokio::test]
async fn b16_a_class_votes_once_each_and_hears_of_it_when_it_is_closed() {
    let class = Class::open().await;
    let about = |about: Option<AskedOfClass>| AskClass {
        class: class.class,
        about,
    };
    let few = about(Some(AskedOfClass::HowMany("telling".into())));
    let refused: Result<ClassLesson, _> = class.ask(paths::LESSONS_QUESTION, &few).await;
    assert!(refused.unwrap_err().what.contains("fewer than twenty"));
    let vote = AskedOfClass::Vote(vec!["telling".into(), "free-gems".into()]);
    let ask = about(Some(vote.clone()));
    let told: ClassLesson = class.ask(paths::LESSONS_QUESTION, &ask).await.unwrap();
    let open = told.question.unwrap();
    assert_eq!((open.about, open.answered), (vote.clone(), 0));
    let again: Result<ClassLesson, _> = class.ask(paths::LESSONS_QUESTION, &ask).await;
    assert_eq!(code(again), ProblemCode::Refused);
    let waits = class.of_pupil(0).await.question.unwrap();
    assert!(waits.about == vote && !waits.is_longer);
    for number in [Some(9), Some(1), Some(0)] {
        let give = GiveNumber {
            question: waits.question,
            number,
        };
        let (pc, session) = (Some(&class.pc), Some(&class.sessions[0]));
        let given = class.school.ask(paths::PUPILS_QUESTION, pc, session, &give);
        let given: Result<Nothing, ProblemBody> = given.await;
        assert_eq!(given.is_ok(), number != Some(9), "{number:?}");
    }
    assert_eq!(class.of_pupil(0).await.question, None);
    let one = OneClass { class: class.class };
    let told: ClassLesson = class.ask(paths::LESSONS, &one).await.unwrap();
    assert_eq!(told.question.unwrap().answered, 1);
    assert_eq!(told.questions, [], "nothing before it is closed");
    let told: ClassLesson = class
        .ask(paths::LESSONS_QUESTION, &about(None))
        .await
        .unwrap();
    let given = GivenNumber {
        is_longer: false,
        number: 1,
        times: 1,
    };
    assert_eq!(
        told.questions[0].given,
        [given],
        "the second changed nothing"
    );
    assert_eq!(class.of_pupil(1).await.question, None);
}
