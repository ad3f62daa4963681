//! Yesterday's backup is brought back: everybody notices, nothing acknowledged stays lost, two stewards sign.

use protocol::{
    bytes::{Blob, Id, Token},
    cases::{AskLog, Inbox},
    directory::LogName,
    envelope::{Envelope, EnvelopeKind},
    machines::{AskDirectory, Directories, Nothing, OneStatement},
    parcel::{Parcel, SealedReport},
    paths,
    problem::{ProblemBody, ProblemCode},
    restored::{OpenRestoration, Restored},
    statement::{Label, Statement},
};

use crate::support::{Adult, Machine, TestSchool, code, command, signed};

struct Back {
    school: TestSchool,
    pc: Machine,
    console: Machine,
    before: Option<Id>,
    late: Parcel,
}

fn parcel(report: &Envelope) -> Parcel {
    Parcel {
        progress: Vec::new(),
        reports: vec![SealedReport {
            envelope: Blob(report.to_bytes()),
            receipt_name: Token([7; 32]),
        }],
    }
}

/// One report is in the backup; a second was acknowledged after it.
async fn back() -> Back {
    let mut school = TestSchool::founded().await;
    let mut pc = school.approved_pc(40).await;
    let mut console = school.founding_console(95).await;
    let report = |number| school.envelope(EnvelopeKind::Report, number, &[&school.lead]);
    let (early, late) = (parcel(&report(7)), parcel(&report(8)));
    school.parcel(&pc, &early).await;
    let at = |name: &str| {
        let path = school.folder.path().join(name);
        path.to_str().unwrap().to_owned()
    };
    let (folder, backup, gone, keys) = (at("school"), at("backup"), at("gone"), at("gone/keys"));
    command(&["backup", "--folder", &folder, "--out", &backup]).unwrap();
    school.parcel(&pc, &late).await;
    let before = asked(&school, &pc).await.restored;
    std::fs::rename(&folder, &gone).unwrap();
    let restore = [
        "restore", "--from", &backup, "--keys", &keys, "--folder", &folder,
    ];
    command(&restore).unwrap();
    school.restart().await;
    school.prove(&mut pc).await.unwrap();
    school.prove(&mut console).await.unwrap();
    Back {
        school,
        pc,
        console,
        before,
        late,
    }
}

async fn asked(school: &TestSchool, pc: &Machine) -> Directories {
    let ask = AskDirectory { have_version: 1 };
    school
        .ask(paths::DIRECTORY, Some(pc), None, &ask)
        .await
        .unwrap()
}

impl Back {
    async fn ask<T: serde::de::DeserializeOwned>(
        &self,
        as_: &Adult,
        path: &str,
        body: &impl serde::Serialize,
    ) -> Result<T, ProblemBody> {
        let session = self.school.sign_in(&self.console, as_).await;
        self.school
            .ask(path, Some(&self.console), Some(&session.token), body)
            .await
    }

    async fn open(&self, as_: &Adult) -> OpenRestoration {
        self.ask(as_, paths::RESTORED, &Nothing {}).await.unwrap()
    }

    fn first(&self, by: &Adult, open: &OpenRestoration) -> Statement {
        let restored = Restored {
            format: 1,
            restoration: open.restoration.clone().unwrap(),
            at: self.school.time(),
        };
        by.sign(Label::Restored, self.school.id, &restored)
    }

    fn second(&self, by: &Adult, mut statement: Statement) -> Statement {
        let payload = statement.payload.0.clone();
        let more = signed(&by.signing, Label::Restored, self.school.id, &payload);
        statement.signatures.push(more);
        statement
    }

    async fn sign(&self, by: &Adult, statement: &Statement) -> Result<Nothing, ProblemBody> {
        let body = OneStatement {
            statement: statement.clone(),
        };
        self.ask(by, paths::RESTORED_SIGN, &body).await
    }

    async fn inbox(&self, as_: &Adult) -> usize {
        let ask = AskLog {
            log: LogName::Safeguarding,
        };
        let inbox: Inbox = self.ask(as_, paths::INBOX, &ask).await.unwrap();
        inbox.reports.len()
    }

    fn epochs(&self) -> Vec<String> {
        let verified =
            command(&["verify", "--folder", self.school.path().to_str().unwrap()]).unwrap();
        let epoch = |line: &str| Some(line.split("epoch ").nth(1)?.split(',').next()?.to_owned());
        verified.lines().filter_map(epoch).collect()
    }
}

#[tokio::test]
async fn yesterdays_backup_loses_no_report_and_computers_notice_by_themselves() {
    let back = back().await;
    let lead = &back.school.lead;
    assert_eq!(back.before, None);
    let now = asked(&back.school, &back.pc).await.restored;
    assert!(now.is_some(), "a computer that asks hears of it");
    assert_eq!(
        back.inbox(lead).await,
        1,
        "the late one is not in the backup"
    );
    // A child is never refused meanwhile, and what is offered again is there once.
    for _ in 0..2 {
        back.school.parcel(&back.pc, &back.late).await;
    }
    assert_eq!(back.inbox(lead).await, 2);
    assert_eq!(back.epochs(), ["1", "1", "1"]);
}

#[tokio::test]
async fn yesterdays_backup_needs_two_stewards_before_a_new_epoch_begins() {
    let back = back().await;
    let (lead, head, teacher) = (&back.school.lead, &back.school.head, &back.school.teacher);
    let open = back.open(lead).await;
    let ends = &open.restoration.as_ref().unwrap().logs;
    assert_eq!(ends.len(), 3, "where each log ended");
    let hidden: Result<OpenRestoration, _> = back.ask(teacher, paths::RESTORED, &Nothing {}).await;
    assert_eq!(code(hidden), ProblemCode::NotThere);

    let first = back.first(lead, &open);
    back.sign(lead, &first).await.unwrap();
    back.sign(lead, &first).await.unwrap();
    let twice = back.second(lead, first.clone());
    back.sign(lead, &twice).await.unwrap();
    assert_eq!(back.epochs(), ["1", "1", "1"], "one person twice is one");
    back.school.wait_s(1);
    assert_eq!(
        code(back.sign(head, &back.first(head, &open)).await),
        ProblemCode::Refused,
        "the second signs the first one's words"
    );
    let by_a_teacher = back.second(teacher, first.clone());
    assert_eq!(
        code(back.sign(teacher, &by_a_teacher).await),
        ProblemCode::NotThere
    );

    let waiting = back.open(head).await.signed.unwrap();
    back.sign(head, &back.second(head, waiting)).await.unwrap();
    assert_eq!(back.epochs(), ["2", "2", "2"]);
    assert_eq!(back.open(head).await, OpenRestoration::default());
    assert!(
        asked(&back.school, &back.pc).await.restored.is_some(),
        "a computer that was off hears of it later"
    );
}

#[tokio::test]
async fn a_signature_under_another_restore_counts_for_nothing() {
    let back = back().await;
    let lead = &back.school.lead;
    let mut open = back.open(lead).await;
    if let Some(restoration) = &mut open.restoration {
        restoration.id = Id([1; 16]);
    }
    let answer = back.sign(lead, &back.first(lead, &open)).await;
    assert_eq!(code(answer), ProblemCode::Refused);
}
