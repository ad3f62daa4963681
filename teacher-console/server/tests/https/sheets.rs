//! Two recovery sheets at a console: what counts is their key, and every log says that they were used (P5).

use ed25519_dalek::SigningKey;
use protocol::{
    bytes::{Blob, Id, KeyId, PublicKey, Token},
    cases::{FetchEnvelope, OneEnvelope},
    directory::{Directory, LogName},
    envelope::{Envelope, EnvelopeKind, Stanza},
    grant::{Grant, GrantReason, Granted, PostGrant},
    machines::{AskDirectory, Directories, Nothing, OneStatement},
    parcel::{Parcel, SealedReport},
    paths,
    problem::{ProblemBody, ProblemCode},
    sheets::{AskShut, SHEETS_COUNT_SECONDS, ShutPage, UseSheets},
    statement::{Label, Statement},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::support::{Adult, Machine, TestSchool, code, signed};

const LOG: LogName = LogName::Safeguarding;

/// The signing key that the two sheets of a test school bring back.
pub(crate) fn sheets_key() -> SigningKey {
    SigningKey::from_bytes(&[78; 32])
}

/// A school with two reports that only the lead can read, and the teacher at a console.
struct Desk {
    school: TestSchool,
    console: Machine,
    teacher: Token,
    reports: Vec<Envelope>,
}

async fn desk() -> Desk {
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(40).await;
    let console = school.founding_console(95).await;
    let reports: Vec<Envelope> = [7, 8]
        .map(|number| school.envelope(EnvelopeKind::Report, number, &[&school.lead]))
        .into();
    for report in &reports {
        let parcel = Parcel {
            progress: Vec::new(),
            reports: vec![SealedReport {
                envelope: Blob(report.to_bytes()),
                receipt_name: Token([7; 32]),
            }],
        };
        school.parcel(&pc, &parcel).await;
    }
    let teacher = school.sign_in(&console, &school.teacher).await.token;
    Desk {
        school,
        console,
        teacher,
        reports,
    }
}

impl Desk {
    fn by_key(&self, key: &SigningKey, label: Label, payload: &impl Serialize) -> Statement {
        let payload = serde_json::to_vec(payload).unwrap();
        Statement {
            label,
            signatures: vec![signed(key, label, self.school.id, &payload)],
            payload: Blob(payload),
        }
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
    ) -> Result<T, ProblemBody> {
        self.school
            .ask(path, Some(&self.console), Some(&self.teacher), body)
            .await
    }

    async fn shut(&self, key: &SigningKey, reader: KeyId) -> Result<ShutPage, ProblemBody> {
        let sheets = UseSheets {
            format: 1,
            log: LOG,
            reader,
            at: self.school.time(),
        };
        self.shut_with(self.by_key(key, Label::Sheets, &sheets))
            .await
    }

    async fn shut_with(&self, sheets: Statement) -> Result<ShutPage, ProblemBody> {
        let after = None;
        self.ask(paths::SHEETS_SHUT, &AskShut { sheets, after })
            .await
    }

    async fn let_in(
        &self,
        key: &SigningKey,
        reader: KeyId,
        reason: GrantReason,
    ) -> Result<Granted, ProblemBody> {
        let grant = Grant {
            format: 1,
            log: LOG,
            envelopes: self.reports.iter().map(|one| one.header.envelope).collect(),
            reader,
            reason,
            at: self.school.time(),
        };
        let stanza = Stanza {
            key_id: reader,
            encapsulated: [3; 32],
            wrapped: [4; 56],
        };
        let body = PostGrant {
            grant: self.by_key(key, Label::Grant, &grant),
            stanzas: vec![Blob(stanza.to_bytes()); self.reports.len()],
        };
        self.ask(paths::SHEETS_LET_IN, &body).await
    }

    /// The next list with sheets of another key, signed with this one.
    async fn new_sheets(&self, key: &SigningKey) -> Result<Nothing, ProblemBody> {
        let told: Directories = self
            .ask(paths::DIRECTORY, &AskDirectory { have_version: 0 })
            .await
            .unwrap();
        let newest = told.directories.last().unwrap();
        let mut next: Directory = newest.read(Label::Directory).unwrap();
        next.school = Some(self.school.id);
        next.version += 1;
        next.previous = Some(newest.hash());
        next.recovery.signing_key = PublicKey(another_key().verifying_key().to_bytes());
        let statement = self.by_key(key, Label::Directory, &next);
        self.ask(paths::SHEETS_LIST, &OneStatement { statement })
            .await
    }

    async fn fetch(&self, who: &Adult) -> Result<OneEnvelope, ProblemBody> {
        let person = self.school.sign_in(&self.console, who).await.token;
        let ask = FetchEnvelope {
            log: LOG,
            envelope: self.reports[0].header.envelope,
        };
        self.school
            .ask(
                paths::ENVELOPES_FETCH,
                Some(&self.console),
                Some(&person),
                &ask,
            )
            .await
    }
}

fn another_key() -> SigningKey {
    SigningKey::from_bytes(&[79; 32])
}

#[tokio::test]
async fn p05_two_sheets_are_given_the_sealed_words_once_all_three_logs_say_so_and_nobody_else_is() {
    let desk = desk().await;
    let second = desk.school.second.reader();
    let before = desk.school.lengths();
    let stranger = desk.shut(&another_key(), second).await;
    assert_eq!(code(stranger), ProblemCode::Refused);
    let for_a_teacher = desk.shut(&sheets_key(), desk.school.teacher.reader()).await;
    assert_eq!(
        code(for_a_teacher),
        ProblemCode::Refused,
        "no route names them"
    );
    assert_eq!(desk.school.lengths(), before);

    let sheets = UseSheets {
        format: 1,
        log: LOG,
        reader: desk.school.head.reader(),
        at: desk.school.time(),
    };
    let sheets = desk.by_key(&sheets_key(), Label::Sheets, &sheets);
    for _ in 0..2 {
        let page = desk.shut_with(sheets.clone()).await.unwrap();
        let ids: Vec<Id> = page
            .rows
            .iter()
            .map(|row| {
                Envelope::from_bytes(&row.envelope.0)
                    .unwrap()
                    .header
                    .envelope
            })
            .collect();
        assert_eq!(ids, [Id([7; 16]), Id([8; 16])]);
        let once = before.map(|length| length + 1);
        assert_eq!(
            desk.school.lengths(),
            once,
            "one entry in each, however many pages"
        );
    }
    let long_ago = UseSheets {
        format: 1,
        log: LOG,
        reader: desk.school.head.reader(),
        at: desk.school.time() - SHEETS_COUNT_SECONDS - 1,
    };
    let long_ago = desk.by_key(&sheets_key(), Label::Sheets, &long_ago);
    let late = desk.shut_with(long_ago).await;
    assert_eq!(code(late), ProblemCode::Refused);
}

#[tokio::test]
async fn p05_whom_two_sheets_let_in_can_read_and_what_nobody_signed_lets_nobody_in() {
    let desk = desk().await;
    let (head, by_sheets) = (desk.school.head.reader(), GrantReason::TwoSheets);
    assert_eq!(
        code(desk.fetch(&desk.school.head).await),
        ProblemCode::NotThere
    );
    let stranger = desk.let_in(&another_key(), head, by_sheets).await;
    assert_eq!(code(stranger), ProblemCode::Refused);
    let teacher = desk.school.teacher.reader();
    let kept_out = desk.let_in(&sheets_key(), teacher, by_sheets).await;
    assert_eq!(code(kept_out), ProblemCode::Refused);
    let otherwise = desk
        .let_in(&sheets_key(), head, GrantReason::NewReader)
        .await;
    assert_eq!(
        code(otherwise),
        ProblemCode::Unreadable,
        "the entry says how"
    );
    assert_eq!(
        code(desk.fetch(&desk.school.head).await),
        ProblemCode::NotThere
    );

    let done = desk.let_in(&sheets_key(), head, by_sheets).await;
    assert_eq!(done, Ok(Granted::Done));
    let fetched = desk.fetch(&desk.school.head).await.unwrap();
    assert_eq!(fetched.added.len(), 1);
    let page = desk.shut(&sheets_key(), head).await.unwrap();
    assert!(page.rows.iter().all(|row| row.is_open_to_them));
    // Before new sheets count, everything is opened to their key as well: nobody's key yet.
    let to_come = KeyId([99; 16]);
    let done = desk.let_in(&sheets_key(), to_come, by_sheets).await;
    assert_eq!(done, Ok(Granted::Done));
}

#[tokio::test]
async fn a_list_that_the_sheets_have_signed_counts_and_ends_their_own_power() {
    let desk = desk().await;
    let refused = desk.new_sheets(&another_key()).await;
    assert_eq!(code(refused), ProblemCode::Refused);
    desk.new_sheets(&sheets_key()).await.unwrap();
    let head = desk.school.head.reader();
    assert_eq!(
        code(desk.shut(&sheets_key(), head).await),
        ProblemCode::Refused
    );
    assert!(desk.shut(&another_key(), head).await.is_ok());
}
