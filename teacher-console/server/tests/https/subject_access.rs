//! Everything in the clear about one pupil: whole, on record, for those who may, and without what tells who told.

use protocol::{
    account::Confirm,
    bytes::{Id, Token},
    card::{CardKind, CardSecret},
    machines::Nothing,
    parcel::Parcel,
    paths,
    problem::{ProblemBody, ProblemCode},
    pupils::{PupilSession, PupilSignIn},
    subject_access::{AskSubject, SubjectRecord},
};

use crate::support::{Adult, Machine, OpenClass, TestSchool, code, command};

struct Asked {
    school: TestSchool,
    console: Machine,
    pupil: PupilSession,
    id: Id,
}

/// A pupil who signed in with help after a wrong try, and played once; another one beside them.
async fn asked() -> Asked {
    let school = TestSchool::founded().await;
    let OpenClass {
        console,
        pc,
        lesson_code,
        pupils: [id, other],
        ..
    } = school.open_class().await;
    let wrong = PupilSignIn {
        pupil: id,
        secret: CardSecret::Pictures([99, 99, 99]),
    };
    let tried: Result<PupilSession, _> = school
        .ask(paths::PUPILS_SIGN_IN, Some(&pc), None, &wrong)
        .await;
    assert!(tried.is_err());
    let pupil = school.help_in(&pc, id, &lesson_code).await;
    let parcel = Parcel {
        progress: vec![school.run(1, id), school.run(2, other)],
        reports: Vec::new(),
    };
    school.parcel(&pc, &parcel).await;
    Asked {
        school,
        console,
        pupil,
        id,
    }
}

impl Asked {
    async fn give(&self, by: &Token, pupil: Id) -> Result<SubjectRecord, ProblemBody> {
        let ask = AskSubject { pupil };
        self.school
            .ask(paths::SUBJECT_ACCESS, Some(&self.console), Some(by), &ask)
            .await
    }

    async fn confirmed(&self, adult: &Adult) -> Token {
        let token = self.school.sign_in(&self.console, adult).await.token;
        let confirm = Confirm { auth: adult.auth() };
        let who = (Some(&self.console), Some(&token));
        let _right: Nothing = self
            .school
            .ask(paths::STAFF_CONFIRM, who.0, who.1, &confirm)
            .await
            .unwrap();
        token
    }

    /// How many links the three logs have.
    fn links(&self) -> Vec<u64> {
        let folder = self.school.path();
        let verified = command(&["verify", "--folder", folder.to_str().unwrap()]).unwrap();
        let numbers = verified.lines().filter_map(|line| {
            let (before, _) = line.split_once(" links")?;
            before.rsplit(' ').next()?.parse().ok()
        });
        numbers.collect()
    }
}

/// D4, P12.
#[tokio::test]
async fn everything_about_one_pupil_and_nobody_else_is_given_once_on_record() {
    let asked = asked().await;
    let head = asked.confirmed(&asked.school.head).await;
    let before = asked.links();
    let given = asked.give(&head, asked.id).await.unwrap();
    let one_more: Vec<u64> = before.iter().map(|links| links + 1).collect();
    assert_eq!(asked.links(), one_more);
    assert!(!given.name.is_empty() && !given.class.is_empty() && !given.tile.is_empty());
    let scenarios: Vec<&str> = given.runs.iter().map(|run| run.scenario.as_str()).collect();
    assert_eq!(scenarios, ["scenario-1"]);
    let tries: Vec<&str> = given.tries.iter().map(|one| one.result.as_str()).collect();
    assert_eq!(tries, ["wrong", "helped"]);
    assert!(given.tries.iter().all(|one| !one.computer.is_empty()));
    assert_eq!(given.card, Some(CardKind::Pictures));
}

/// Whoever holds a receipt can ask what became of a report: P16, hole 16 of the key plan.
#[tokio::test]
async fn no_receipt_and_no_secret_is_in_what_is_given() {
    let asked = asked().await;
    let head = asked.confirmed(&asked.school.head).await;
    let given = asked.give(&head, asked.id).await.unwrap();
    let text = serde_json::to_string(&given).unwrap();
    let receipts = &asked.pupil.profile.receipts;
    assert_eq!(receipts.len(), 8);
    assert!(receipts.iter().all(|one| !text.contains(&one.to_string())));
    assert!(!text.contains(&asked.pupil.token.to_string()));
    assert_eq!(given.receipts_left_out, 8, "and it says so");
}

#[tokio::test]
async fn it_asks_for_the_password_again_and_is_not_there_for_teachers() {
    let asked = asked().await;
    let head = asked
        .school
        .sign_in(&asked.console, &asked.school.head)
        .await
        .token;
    let unconfirmed = asked.give(&head, asked.id).await;
    assert_eq!(code(unconfirmed), ProblemCode::Confirm);
    let teacher = asked.confirmed(&asked.school.teacher).await;
    let theirs = asked.give(&teacher, asked.id).await;
    assert_eq!(code(theirs), ProblemCode::NotThere);
    let lead = asked.confirmed(&asked.school.lead).await;
    let guessed = asked.give(&lead, Id([77; 16])).await;
    assert_eq!(code(guessed), ProblemCode::NotThere);
}
