//! Parcels: taken in exactly once, never dropped, whatever is in them.

use protocol::{
    bytes::{Blob, Id, Token},
    directory::LogName,
    envelope::EnvelopeKind,
    parcel::{Parcel, ProgressFact, SealedReport},
};
use server::{folder::Folder, keys::Keys, school};

use crate::support::{Machine, TestSchool};

pub(crate) fn report(school: &TestSchool, number: u8) -> SealedReport {
    let envelope = school.envelope(EnvelopeKind::Report, number, &[&school.lead, &school.head]);
    SealedReport {
        envelope: Blob(envelope.to_bytes()),
        receipt_name: Token([number; 32]),
    }
}

pub(crate) fn only(report: SealedReport) -> Parcel {
    Parcel {
        progress: Vec::new(),
        reports: vec![report],
    }
}

pub(crate) fn reports_stored(school: &TestSchool, log: LogName) -> u32 {
    let folder = Folder::at(school.path());
    let keys = Keys::read(&folder).unwrap();
    school::open_case_log(&folder, &keys, log)
        .unwrap()
        .report_count()
        .unwrap()
}

async fn school_and_pc() -> (TestSchool, Machine) {
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(30).await;
    (school, pc)
}

#[tokio::test]
async fn a_parcel_sent_three_times_is_stored_once() {
    let (school, pc) = school_and_pc().await;
    let mut parcel = only(report(&school, 7));
    parcel.progress.push(ProgressFact {
        id: Id([8; 16]),
        pupil: Id([9; 16]),
        is_checked: false,
        scenario: "a-new-friend".into(),
        topic: "online-friends".into(),
        outcome: "told-an-adult".into(),
        facts: serde_json::json!({ "signs_hit": ["asks-for-secrecy"] }),
        seconds: 90,
        happened_at: school.time(),
    });
    for _ in 0..3 {
        let answer = school.parcel(&pc, &parcel).await;
        assert_eq!(answer.stored, [Id([7; 16]), Id([8; 16])]);
    }
    assert_eq!(reports_stored(&school, LogName::Safeguarding), 1);
    let folder = Folder::at(school.path());
    let learning = school::open_learning(&folder, &Keys::read(&folder).unwrap()).unwrap();
    assert_eq!(learning.progress_count().unwrap(), 1);
}

#[tokio::test]
async fn bytes_that_cannot_be_a_report_are_kept_all_the_same() {
    let (school, pc) = school_and_pc().await;
    school.parcel(&pc, &only(report(&school, 7))).await;

    let mut other_words = school.envelope(EnvelopeKind::Report, 7, &[&school.lead]);
    other_words.body = vec![1; 40];
    let mut same_id = report(&school, 7);
    same_id.envelope = Blob(other_words.to_bytes());
    let answer = school.parcel(&pc, &only(same_id)).await;
    assert_eq!(answer.stored, [Id([7; 16])]);
    assert_eq!(reports_stored(&school, LogName::Safeguarding), 2);

    let mut cut = report(&school, 9);
    cut.envelope.0.truncate(100);
    for _ in 0..2 {
        let answer = school.parcel(&pc, &only(cut.clone())).await;
        assert_eq!(answer.stored, [Id([9; 16])]);
    }
    assert_eq!(reports_stored(&school, LogName::Safeguarding), 3);
}
