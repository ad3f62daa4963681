//! Takes in parcels: play and reports alike, exactly once, and says 'stored' only for what is on disk.

use std::sync::Arc;

use axum::{
    extract::State,
    http::header::CONTENT_TYPE,
    response::{IntoResponse, Response},
};
use classroom::{FinishedRun, PupilId};
use protocol::{
    bytes::{Id, Token, sha256},
    directory::LogName,
    envelope::{Envelope, EnvelopeKind},
    parcel::{PARCEL_LEN, Parcel, ParcelAnswer, ProgressFact, SealedReport},
};
use store::{NewEnvelope, ProgressRow};

use super::{answer::No, beside, body::ParcelBytes, who::PupilMachine};
use crate::{casework, fault::Fault, school::School};

/// Where the envelope's id stands in its header.
const ENVELOPE_ID_AT: std::ops::Range<usize> = 28..44;

/// One parcel. Its answer has always the same length.
pub(crate) async fn parcel(
    State(school): State<Arc<School>>,
    PupilMachine(machine): PupilMachine,
    ParcelBytes(bytes): ParcelBytes,
) -> Result<PaddedAnswer, No> {
    let wait = school.pace.parcel_wait(Id(machine.id), school.now());
    if !wait.is_zero() {
        tracing::warn!(
            "a computer sends very many parcels; they are taken in more slowly, none is dropped"
        );
        tokio::time::sleep(wait).await;
    }
    if bytes.len() > PARCEL_LEN {
        return Err(No::unreadable());
    }
    let parcel = Parcel::from_bytes(&bytes).ok_or_else(No::unreadable)?;
    let mut stored = store_reports(&school, Id(machine.id), parcel.reports).await?;
    stored.extend(store_progress(&school, machine.id, parcel.progress).await?);
    answer(stored, school.now())
}

/// A [`ParcelAnswer`] as it leaves: always as many bytes.
pub(crate) struct PaddedAnswer(Vec<u8>);

impl IntoResponse for PaddedAnswer {
    fn into_response(self) -> Response {
        ([(CONTENT_TYPE, "application/json")], self.0).into_response()
    }
}

fn answer(stored: Vec<Id>, now: i64) -> Result<PaddedAnswer, No> {
    let bytes = ParcelAnswer { stored, now }.to_bytes().map_err(|_| {
        Fault::new(
            "An answer to a parcel was too long.",
            "Please report this; everything is stored.",
        )
    })?;
    Ok(PaddedAnswer(bytes))
}

/// A report sorted by the log its header names, or one that nobody could ever open.
enum Sorted {
    Good(LogName, NewEnvelope, Token),
    Unreadable { id: Id, bytes: Vec<u8> },
}

async fn store_reports(
    school: &Arc<School>,
    machine: Id,
    reports: Vec<SealedReport>,
) -> Result<Vec<Id>, No> {
    let mut stored = Vec::new();
    for report in reports {
        match sort(school, machine, report) {
            Sorted::Good(log, envelope, receipt) => {
                let id = Id(envelope.id.0);
                school.log(log).reports.write(vec![envelope]).await?;
                let learning = Arc::clone(&school.learning);
                let now = school.now();
                beside(move || learning.add_receipt(receipt.0, id.0, now)).await?;
                stored.push(id);
            }
            Sorted::Unreadable { id, bytes } => {
                tracing::warn!("a report came in that nobody can open; it is kept apart");
                let log = Arc::clone(&school.log(LogName::Safeguarding).file);
                let now = school.now();
                beside(move || {
                    log.keep_unreadable(safeguarding::EnvelopeId(id.0), machine.0, &bytes, now)
                })
                .await?;
                stored.push(id);
            }
        }
    }
    Ok(stored)
}

fn sort(school: &School, machine: Id, report: SealedReport) -> Sorted {
    let bytes = report.envelope.0;
    match Envelope::from_bytes(&bytes) {
        Ok(envelope)
            if envelope.header.school == school.id()
                && envelope.header.kind == EnvelopeKind::Report =>
        {
            let log = envelope.header.log;
            let envelope = casework::new_envelope(&envelope, &bytes, machine);
            Sorted::Good(log, envelope, report.receipt_name)
        }
        _ => {
            let id = bytes
                .get(ENVELOPE_ID_AT)
                .and_then(Id::from_slice)
                .unwrap_or_else(|| first_16(&bytes));
            Sorted::Unreadable { id, bytes }
        }
    }
}

fn first_16(bytes: &[u8]) -> Id {
    let hash = sha256(&[bytes]);
    let mut id = [0; 16];
    for (to, from) in id.iter_mut().zip(hash.0) {
        *to = from;
    }
    Id(id)
}

async fn store_progress(
    school: &School,
    machine: [u8; 16],
    facts: Vec<ProgressFact>,
) -> Result<Vec<Id>, No> {
    let ids: Vec<Id> = facts.iter().map(|fact| fact.id).collect();
    let now = school.now();
    let rows = facts
        .into_iter()
        .map(|fact| row(fact, machine, now))
        .collect();
    school.progress.write(rows).await?;
    Ok(ids)
}

fn row(fact: ProgressFact, machine: [u8; 16], received_at_s: i64) -> ProgressRow {
    ProgressRow {
        id: fact.id.0,
        run: FinishedRun {
            pupil: PupilId(fact.pupil.0),
            scenario: fact.scenario,
            topic: fact.topic,
            outcome: fact.outcome,
            seconds: fact.seconds,
            happened_at_s: fact.happened_at,
        },
        is_checked: fact.is_checked,
        facts: fact.facts.to_string(),
        received_at_s,
        machine,
    }
}
