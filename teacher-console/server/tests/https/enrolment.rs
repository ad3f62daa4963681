//! A new member of staff gets in when two stewards have signed, and not a moment before.

use protocol::{
    bytes::{Blob, Token},
    directory::{Directory, Duty},
    enrolment::{AskInvitation, Enrol, Invite, Newcomer, Waiting, code_hash},
    machines::{AskDirectory, Directories, Nothing, OneStatement},
    paths,
    problem::{ProblemBody, ProblemCode},
    staff::{NewAccount, StaffSession, StaffSignIn},
    statement::{Label, Statement},
};

use serde::{Serialize, de::DeserializeOwned};

use crate::support::{Adult, Machine, TestSchool, code, command, signed};

const CODE: &str = "ABCD-EFGH";

async fn try_sign_in(
    school: &TestSchool,
    console: &Machine,
    adult: &Adult,
) -> Result<StaffSession, ProblemBody> {
    let sign_in = StaffSignIn {
        login_name: adult.login.to_owned(),
        auth: adult.auth(),
        second: None,
    };
    school
        .ask(paths::STAFF_SIGN_IN, Some(console), None, &sign_in)
        .await
}

/// Version 2 with one person more, signed by these.
async fn next_list(
    school: &TestSchool,
    console: &Machine,
    new: &Adult,
    by: &[&Adult],
) -> OneStatement {
    let ask = AskDirectory { have_version: 0 };
    let told: Directories = school
        .ask(paths::DIRECTORY, Some(console), None, &ask)
        .await
        .unwrap();
    let first = &told.directories[0];
    let mut next: Directory = first.read(Label::Directory).unwrap();
    next.school = Some(school.id);
    next.version = 2;
    next.previous = Some(first.hash());
    next.people.push(new.person.clone());
    let payload = serde_json::to_vec(&next).unwrap();
    let signatures = by
        .iter()
        .map(|one| signed(&one.signing, Label::Directory, school.id, &payload))
        .collect();
    OneStatement {
        statement: Statement {
            label: Label::Directory,
            payload: Blob(payload),
            signatures,
        },
    }
}

/// A school with a console at which the lead is signed in, and somebody new.
struct Welcome {
    school: TestSchool,
    console: Machine,
    lead: Token,
    new: Adult,
}

impl Welcome {
    async fn begin() -> Self {
        let school = TestSchool::founded().await;
        let console = school.founding_console(96).await;
        let lead = school.sign_in(&console, &school.lead).await.token;
        Self {
            school,
            console,
            lead,
            new: Adult::new(6, "newcomer", Duty::Teacher),
        }
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        path: &str,
        person: Option<&Token>,
        body: &impl Serialize,
    ) -> Result<T, ProblemBody> {
        self.school
            .ask(path, Some(&self.console), person, body)
            .await
    }

    fn newcomer(&self) -> Newcomer {
        let person = &self.new.person;
        Newcomer {
            person: person.id,
            login_name: self.new.login.into(),
            name: person.name.clone(),
            role: person.role.clone(),
            picture: person.picture.clone(),
            duties: person.duties.clone(),
            daily: true,
            last_ring: 0,
        }
    }

    async fn invite(&self, by: &Token) -> Result<Nothing, ProblemBody> {
        let invite = Invite {
            code_hash: code_hash(CODE),
            newcomer: self.newcomer(),
        };
        self.ask(paths::STAFF_INVITE, Some(by), &invite).await
    }

    async fn enrol(&self) -> Result<Nothing, ProblemBody> {
        let enrol = Enrol {
            code_hash: code_hash(CODE),
            person: self.new.person.clone(),
            account: NewAccount {
                person: self.new.person.id,
                login_name: self.new.login.into(),
                auth: self.new.auth(),
                slot: Blob(vec![1]),
                ring: Blob(vec![2]),
                ring_counter: 1,
            },
            card_printed: true,
        };
        self.ask(paths::STAFF_ENROL, None, &enrol).await
    }

    async fn waiting(&self) -> Waiting {
        self.ask(paths::DIRECTORY_WAITING, Some(&self.lead), &Nothing {})
            .await
            .unwrap()
    }

    async fn propose(&self, as_steward: &Token, by: &[&Adult]) -> OneStatement {
        let list = next_list(&self.school, &self.console, &self.new, by).await;
        let _done: Nothing = self
            .ask(paths::DIRECTORY_PROPOSE, Some(as_steward), &list)
            .await
            .unwrap();
        list
    }
}

#[tokio::test]
async fn only_a_steward_invites_and_a_code_counts_once() {
    let welcome = Welcome::begin().await;
    let teacher = &welcome.school.teacher;
    let as_teacher = welcome
        .school
        .sign_in(&welcome.console, teacher)
        .await
        .token;
    assert!(welcome.invite(&as_teacher).await.is_err());
    assert!(welcome.enrol().await.is_err(), "nobody was invited");
    welcome.invite(&welcome.lead).await.unwrap();

    let ask = AskInvitation {
        code_hash: code_hash(&CODE.to_lowercase()),
    };
    let told: Newcomer = welcome
        .ask(paths::STAFF_INVITATION, None, &ask)
        .await
        .unwrap();
    assert_eq!(told, welcome.newcomer());
    welcome.enrol().await.unwrap();
    assert!(welcome.enrol().await.is_err());
}

#[tokio::test]
async fn a_newcomer_gets_in_when_two_stewards_have_signed() {
    let welcome = Welcome::begin().await;
    welcome.invite(&welcome.lead).await.unwrap();
    welcome.enrol().await.unwrap();
    let Welcome {
        school,
        console,
        new,
        ..
    } = &welcome;
    let too_early = try_sign_in(school, console, new).await;
    assert_eq!(code(too_early), ProblemCode::WrongSecret);

    let by_one = welcome.propose(&welcome.lead, &[&school.lead]).await;
    let waiting = welcome.waiting().await;
    assert_eq!(waiting.people, std::slice::from_ref(&new.person));
    assert_eq!(waiting.proposal, Some(by_one.statement));
    assert!(try_sign_in(school, console, new).await.is_err());

    let head = school.sign_in(console, &school.head).await.token;
    welcome.propose(&head, &[&school.lead, &school.head]).await;
    let session = try_sign_in(school, console, new).await.unwrap();
    assert_eq!(session.person, new.person.id);
    assert_eq!(welcome.waiting().await, Waiting::default());
    let folder = school.path();
    let checked = command(&["verify", "--folder", folder.to_str().unwrap()]).unwrap();
    let on_record = checked.matches(": 3 links").count();
    assert_eq!(
        on_record, 3,
        "enrolled, card printed and published, in all three logs alike: {checked}"
    );
}
