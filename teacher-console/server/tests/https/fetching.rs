//! The brake on fetching: two hundred in an hour, then a second person's word (`keys` plan §2.19).

use protocol::{
    bytes::{Blob, Id, Token},
    cases::{AskLog, FetchEnvelope, OneEnvelope},
    directory::LogName,
    envelope::EnvelopeKind,
    fetching::{FetchMuch, PostFetchMuch},
    grant::{PostSignOff, SignOff, TakeBackGrant, WaitingGrants},
    machines::Nothing,
    parcel::SealedReport,
    paths,
    problem::{ProblemBody, ProblemCode},
    statement::{Label, Statement},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    parcels::only,
    support::{Adult, Machine, TestSchool, code, command},
};

const LOG: LogName = LogName::Safeguarding;
const LIMIT: usize = 200;

/// A school with some reports for the lead.
struct Desk {
    school: TestSchool,
    console: Machine,
    reports: Vec<Id>,
}

async fn desk(reports: u8) -> Desk {
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(40).await;
    let console = school.founding_console(95).await;
    let mut ids = Vec::new();
    for number in 1..=reports {
        let envelope = school.envelope(EnvelopeKind::Report, number, &[&school.lead]);
        let report = SealedReport {
            envelope: Blob(envelope.to_bytes()),
            receipt_name: Token([number; 32]),
        };
        school.parcel(&pc, &only(report)).await;
        ids.push(envelope.header.envelope);
    }
    Desk {
        school,
        console,
        reports: ids,
    }
}

impl Desk {
    async fn ask<T: DeserializeOwned>(
        &self,
        as_: &Adult,
        path: &str,
        body: &impl Serialize,
    ) -> Result<T, ProblemBody> {
        let session = self.school.sign_in(&self.console, as_).await;
        self.school
            .ask(path, Some(&self.console), Some(&session.token), body)
            .await
    }

    /// What comes of the lead's asking for these reports, one after the other.
    async fn fetch(&self, reports: &[Id]) -> Vec<Result<OneEnvelope, ProblemBody>> {
        let session = self.school.sign_in(&self.console, &self.school.lead).await;
        let (path, token) = (paths::ENVELOPES_FETCH, &session.token);
        let mut answers = Vec::new();
        for envelope in reports.iter().copied() {
            let ask = FetchEnvelope { log: LOG, envelope };
            let answer = self
                .school
                .ask(path, Some(&self.console), Some(token), &ask);
            answers.push(answer.await);
        }
        answers
    }

    async fn last(&self) -> Result<OneEnvelope, ProblemBody> {
        let last = self.reports.last().copied().unwrap();
        self.fetch(&[last]).await.remove(0)
    }

    fn wish(&self, by: &Adult, log: LogName) -> Statement {
        let wish = FetchMuch {
            format: 1,
            log,
            at: self.school.time(),
        };
        by.sign(Label::FetchMuch, self.school.id, &wish)
    }

    async fn post(&self, as_: &Adult, wish: &Statement) -> Result<Nothing, ProblemBody> {
        let body = PostFetchMuch { wish: wish.clone() };
        self.ask(as_, paths::FETCH_MUCH, &body).await
    }

    async fn waiting(&self, as_: &Adult) -> Vec<Statement> {
        let ask = AskLog { log: LOG };
        let waiting: WaitingGrants = self.ask(as_, paths::GRANTS_WAITING, &ask).await.unwrap();
        waiting.wishes
    }

    async fn agree(&self, by: &Adult, wish: &Statement) -> Result<Nothing, ProblemBody> {
        let sign_off = SignOff {
            format: 1,
            act: wish.hash(),
            at: self.school.time(),
        };
        let body = PostSignOff {
            log: LOG,
            sign_off: by.sign(Label::SignOff, self.school.id, &sign_off),
        };
        self.ask(by, paths::GRANTS_SIGN_OFF, &body).await
    }
}

#[tokio::test]
async fn two_hundred_in_an_hour_go_out_and_more_only_by_a_second_persons_word_on_record() {
    let mut desk = desk(202).await;
    let answers = desk.fetch(&desk.reports[..LIMIT]).await;
    assert!(answers.iter().all(Result::is_ok));
    let before = desk.school.lengths();
    assert_eq!(code(desk.last().await), ProblemCode::SecondPerson);
    let after = desk.school.lengths();
    assert_eq!(after[0], before[0] + 1, "that it was asked is on record");
    desk.school.restart().await;
    desk.school.prove(&mut desk.console).await.unwrap();
    assert_eq!(
        code(desk.last().await),
        ProblemCode::SecondPerson,
        "it outlives a restart"
    );

    let (lead, head, teacher) = (&desk.school.lead, &desk.school.head, &desk.school.teacher);
    let wish = desk.wish(lead, LOG);
    desk.post(lead, &wish).await.unwrap();
    for (adult, hears) in [(lead, 1), (head, 1), (&desk.school.chair, 1), (teacher, 0)] {
        assert_eq!(desk.waiting(adult).await.len(), hears, "{}", adult.login);
    }
    for (adult, expected) in [
        (lead, ProblemCode::Refused),
        (teacher, ProblemCode::NotThere),
    ] {
        assert_eq!(code(desk.agree(adult, &wish).await), expected);
    }
    assert_eq!(code(desk.last().await), ProblemCode::SecondPerson);
    desk.agree(head, &wish).await.unwrap();
    assert!(desk.last().await.is_ok());
    assert!(desk.waiting(lead).await.is_empty());
    assert_eq!(code(desk.agree(head, &wish).await), ProblemCode::NotThere);
    desk.school.wait_s(60 * 60);
    assert!(desk.last().await.is_ok(), "a new hour");
    command(&["verify", "--folder", desk.school.path().to_str().unwrap()]).unwrap();
}

#[tokio::test]
async fn only_readers_of_the_log_ask_in_their_own_name_and_what_they_asked_can_be_taken_back() {
    let desk = desk(1).await;
    let (lead, teacher) = (&desk.school.lead, &desk.school.teacher);
    let not_theirs = desk.wish(teacher, LOG);
    assert_eq!(
        code(desk.post(teacher, &not_theirs).await),
        ProblemCode::NotThere
    );
    let in_anothers_name = desk.wish(&desk.school.head, LOG);
    assert_eq!(
        code(desk.post(lead, &in_anothers_name).await),
        ProblemCode::Refused
    );
    assert!(desk.waiting(lead).await.is_empty());

    let wish = desk.wish(lead, LOG);
    desk.post(lead, &wish).await.unwrap();
    let take_back = TakeBackGrant {
        log: LOG,
        grant: wish.hash(),
    };
    let by_a_stranger: Result<Nothing, _> =
        desk.ask(teacher, paths::GRANTS_TAKE_BACK, &take_back).await;
    assert_eq!(code(by_a_stranger), ProblemCode::NotThere);
    let said_no: Result<Nothing, _> = desk
        .ask(&desk.school.head, paths::GRANTS_TAKE_BACK, &take_back)
        .await;
    assert!(said_no.is_ok());
    let too_late = desk.agree(&desk.school.head, &wish).await;
    assert_eq!(code(too_late), ProblemCode::NotThere);
}
