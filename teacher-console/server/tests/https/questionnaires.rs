//! A questionnaire is asked, answered once each, entered from paper and closed; of few nobody's answer is told (I-10 to I-13).

use protocol::{
    bytes::{Id, Token},
    lessons::PupilLesson,
    live::{Beat, BeatAnswer},
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    pupils::OpenClasses,
    questionnaires::{
        AskPeople, AskedPeople, CloseRound, GiveAnswers, QuestionnaireRounds, ToldAnswers,
    },
};
use serde::Serialize;

use crate::support::{Adult, Machine, OpenClass, TestSchool, code};

struct Asked {
    school: TestSchool,
    console: Machine,
    lead: Token,
    pc: Machine,
    class: Id,
    sessions: Vec<Token>,
}

type Told = Result<QuestionnaireRounds, ProblemBody>;

impl Asked {
    /// A class with everybody signed in.
    async fn class() -> Self {
        let school = TestSchool::founded().await;
        school.bring_in(4);
        let open = school.open_class().await;
        let OpenClass {
            console, lead, pc, ..
        } = open;
        let classes: OpenClasses = school
            .ask(paths::CLASSES, Some(&pc), None, &Nothing {})
            .await
            .unwrap();
        let mut sessions = Vec::new();
        for pupil in &classes.classes[0].pupils {
            let session = school.help_in(&pc, pupil.id, &open.lesson_code).await;
            sessions.push(session.token);
        }
        Self {
            class: open.class,
            school,
            console,
            lead,
            pc,
            sessions,
        }
    }

    async fn by(&self, who: &Token, path: &str, body: &(impl Serialize + Sync)) -> Told {
        let console = Some(&self.console);
        self.school.ask(path, console, Some(who), body).await
    }

    async fn ask(&self, people: AskedPeople) -> Told {
        let ask = AskPeople {
            questionnaire: "survey".to_owned(),
            people,
            answers: vec![3, 2],
        };
        self.by(&self.lead, paths::QUESTIONNAIRES_ASK, &ask).await
    }

    async fn close(&self, round: Id) -> QuestionnaireRounds {
        let close = CloseRound { round };
        let told = self.by(&self.lead, paths::QUESTIONNAIRES_CLOSE, &close);
        told.await.unwrap()
    }

    async fn give(&self, place: usize, round: Id, answers: &[Option<u8>]) -> bool {
        let give = GiveAnswers {
            round,
            answers: answers.to_vec(),
        };
        let who = (Some(&self.pc), Some(&self.sessions[place]));
        let given: Result<Nothing, ProblemBody> = self
            .school
            .ask(paths::PUPILS_ANSWERS, who.0, who.1, &give)
            .await;
        given.is_ok()
    }

    async fn waits(&self, place: usize) -> Option<Id> {
        let who = (Some(&self.pc), Some(&self.sessions[place]));
        let lesson: PupilLesson = self
            .school
            .ask(paths::PUPILS_LESSON, who.0, who.1, &Nothing {})
            .await
            .unwrap();
        lesson.questionnaire.map(|one| one.round)
    }

    async fn revision(&self) -> u32 {
        let who = (Some(&self.pc), Some(&self.sessions[0]));
        let answer: BeatAnswer = self
            .school
            .ask(paths::LIVE_BEAT, who.0, who.1, &Beat::default())
            .await
            .unwrap();
        answer.plan_revision
    }

    async fn sign_in(&self, adult: &Adult) -> Token {
        self.school.sign_in(&self.console, adult).await.token
    }
}

/// I-11: asked together, answered once, with nothing told before it is closed.
#[tokio::test]
async fn i11_a_class_answers_once_each_and_what_many_said_is_told_when_it_is_closed() {
    let asked = Asked::class().await;
    assert!(asked.sessions.len() >= 6, "a class of the test school");
    let before = asked.revision().await;
    let people = AskedPeople::Classes(vec![asked.class]);
    let told = asked.ask(people.clone()).await.unwrap();
    assert!(asked.revision().await > before, "the apps hear of it");
    let round = told.open[0].round;
    let many = u32::try_from(asked.sessions.len()).unwrap();
    assert_eq!((told.open[0].answered, told.open[0].asked), (0, many));
    assert_eq!(told.open[0].people, people);
    assert_eq!(code(asked.ask(people).await), ProblemCode::Refused);
    assert_eq!(asked.waits(0).await, Some(round));
    assert!(
        !asked.give(0, round, &[Some(3), None]).await,
        "no such answer"
    );
    for place in 0..5 {
        assert!(asked.give(place, round, &[Some(0), None]).await);
        assert!(asked.give(place, round, &[Some(1), Some(1)]).await);
    }
    assert_eq!(asked.waits(0).await, None);
    assert!(asked.give(5, round, &[]).await, "would rather not");
    let sheet = |answers: &[Option<u8>]| GiveAnswers {
        round,
        answers: answers.to_vec(),
    };
    let empty = asked
        .by(&asked.lead, paths::QUESTIONNAIRES_ENTER, &sheet(&[]))
        .await;
    assert!(empty.is_err(), "an empty sheet is none");
    for _ in 0..5 {
        let paper = sheet(&[Some(2), Some(1)]);
        let told = asked.by(&asked.lead, paths::QUESTIONNAIRES_ENTER, &paper);
        assert_eq!(told.await.unwrap().closed, []);
    }
    let told = asked.close(round).await;
    assert!(told.open.is_empty());
    let closed = &told.closed[0];
    assert_eq!(closed.answered, Some(10));
    let five = ToldAnswers::Exactly(5);
    let nought = ToldAnswers::Nought;
    assert_eq!(
        closed.told,
        [vec![five, nought, five, nought], vec![nought, five, five]]
    );
    let late = asked
        .by(
            &asked.lead,
            paths::QUESTIONNAIRES_ENTER,
            &sheet(&[Some(0), None]),
        )
        .await;
    assert_eq!(code(late), ProblemCode::Refused);
}

/// I-10: four people's answers reveal nobody, and nobody learns how many of the few they were.
#[tokio::test]
async fn i10_a_questionnaire_answered_by_four_says_nothing_and_one_of_a_teacher_is_of_their_class()
{
    let asked = Asked::class().await;
    let people = AskedPeople::Classes(vec![asked.class]);
    let round = asked.ask(people).await.unwrap().open[0].round;
    for place in 0..4 {
        asked.give(place, round, &[Some(0), Some(0)]).await;
    }
    let told = asked.close(round).await;
    assert_eq!(
        (told.closed[0].answered, told.closed[0].told.len()),
        (None, 0)
    );
    // Whoever is set for no class sees nothing of any.
    let teacher = asked.sign_in(&asked.school.teacher).await;
    let nothing = asked
        .by(&teacher, paths::QUESTIONNAIRES, &Nothing {})
        .await
        .unwrap();
    assert!(!nothing.may_ask_adults);
}

/// I-10: one result taken from another would say what the few said who are in only one of them.
#[tokio::test]
async fn i10_almost_the_same_classes_are_not_asked_the_same_within_a_term() {
    let mut asked = Asked::class().await;
    let few = asked.school.bring_in_class(3);
    let one = AskedPeople::Classes(vec![asked.class]);
    let both = AskedPeople::Classes(vec![asked.class, few]);
    let round = asked.ask(one.clone()).await.unwrap().open[0].round;
    asked.close(round).await;
    let refused = asked.ask(both.clone()).await.unwrap_err();
    assert_eq!(refused.code, ProblemCode::Refused);
    assert!(refused.remedy.starts_with("Nobody was asked."));
    let again = asked.ask(one.clone()).await.unwrap();
    asked.close(again.open[0].round).await;
    // After a term others are in the class, and other things are thought.
    asked.school.wait_s(130 * 24 * 60 * 60);
    asked.school.prove(&mut asked.console).await.unwrap();
    asked.lead = asked.sign_in(&asked.school.lead).await;
    let later = asked.ask(both).await.unwrap();
    asked.close(later.open[0].round).await;
    let refused = asked.ask(one).await;
    assert_eq!(
        code(refused),
        ProblemCode::Refused,
        "the other way round too"
    );
}

/// I-13: grown-ups are asked at a console; of fewer than five nobody is.
#[tokio::test]
async fn i13_grown_ups_answer_at_a_console_and_too_few_are_not_asked() {
    let asked = Asked::class().await;
    let few = asked.ask(AskedPeople::Governors).await.unwrap_err();
    assert!(few.what.contains("Fewer than five"), "{few:?}");
    let paper = asked.ask(AskedPeople::Parents).await.unwrap();
    assert_eq!(paper.open[0].asked, 0, "parents answer on paper");
    assert_eq!(paper.waiting, []);
}
