//! What is done on an incident: its steps are answered and its tasks ticked off, by those whose duty that is.

use protocol::{
    act::ActKind,
    bytes::{Blob, Hash, Id, Token},
    cases::{AskMyActs, FetchEnvelope, MyActs, OneCase, OneEnvelope, PostAct},
    envelope::EnvelopeKind,
    field::FieldKind,
    parcel::{Parcel, SealedReport},
    paths,
    problem::ProblemBody,
};
use safeguarding::Permission;

use super::{
    askers::Guest,
    objects::{Sealed, World},
    probes::Probe,
};
use crate::support::Adult;

/// A case that was taken up and walked past the question of danger, with an open task.
pub(super) struct Incident {
    case: Id,
    task: Hash,
    procedure: String,
    edition: Hash,
}

impl Default for Incident {
    fn default() -> Self {
        Self {
            case: Id([0; 16]),
            task: Hash([0; 32]),
            procedure: String::new(),
            edition: Hash([0; 32]),
        }
    }
}

impl Incident {
    fn answer(&self, step: &str, answer: &str) -> ActKind {
        ActKind::AnswerStep {
            procedure: self.procedure.clone(),
            edition: self.edition,
            step: step.to_owned(),
            answer: answer.to_owned(),
            field: None,
        }
    }
}

/// Acts on the incident of this circle; none of them happens, because everybody has seen too little of it.
pub(super) fn steps(world: &World, sealed: &Sealed, guest: &Guest) -> Vec<Probe> {
    let author = world.adults()[guest.adult.unwrap_or(0)];
    let incident = &sealed.incident;
    let words = world.envelope(EnvelopeKind::Entry, 249, sealed.log, &sealed.readers);
    let act = |object, permission, kind, words| {
        let on = (sealed.log, incident.case);
        let body = world.act(author, on, kind, words, (9_999, None));
        Probe {
            is_act: true,
            ..Probe::new(object, permission, body).in_log(sealed, guest)
        }
    };
    let (entry, handle) = (Permission::AddAnEntry, Permission::Handle);
    let task = ActKind::AddField {
        field: FieldKind::Task,
        due_on: Some(world.school.time()),
    };
    let done = |task| ActKind::DoneTask { task };
    let taken = ActKind::TakeEdition {
        procedure: incident.procedure.clone(),
        edition: Hash([204; 32]),
    };
    let changed = ActKind::ChangeType {
        from: "F-39".into(),
        incident_type: "F-33".into(),
    };
    let is_reader = guest
        .adult
        .is_some_and(|place| sealed.readers.contains(&place));
    let mut probes = vec![
        // Whoever reads it may say that somebody is in danger (F-51).
        act("danger", entry, incident.answer("danger", "yes"), None),
        act("a step", handle, incident.answer("secure", "done"), None),
        act("another type", handle, changed, Some(&words)),
        act("a task", entry, task, Some(&words)),
        act("a task that is done", entry, done(incident.task), None),
    ];
    if !is_reader {
        // There is none; whoever is no reader does not even learn of the case by that.
        probes.push(act("another edition", handle, taken, None).absent());
    }
    probes
}

impl World {
    /// Another report of the circle becomes an incident, by the first of its readers who may.
    pub(super) async fn take_up(&self, sealed: &Sealed, number: u8) -> Incident {
        let report = self.envelope(EnvelopeKind::Report, number, sealed.log, &sealed.readers);
        let parcel = Parcel {
            progress: Vec::new(),
            reports: vec![SealedReport {
                envelope: Blob(report.to_bytes()),
                receipt_name: Token([number; 32]),
            }],
        };
        self.school.parcel(&self.pc, &parcel).await;
        let author = self.adults()[sealed.author];
        let session = self.signed_in(author).await;
        let ask = FetchEnvelope {
            log: sealed.log,
            envelope: report.header.envelope,
        };
        let console = Some(&self.console);
        let _bytes: OneEnvelope = self
            .school
            .ask(paths::ENVELOPES_FETCH, console, Some(&session), &ask)
            .await
            .unwrap();
        let case = Id([number; 16]);
        let on = (sealed, case);
        let record = ActKind::RecordConcern {
            report: report.header.envelope,
        };
        self.done(author, on, (record, None), 0).await.unwrap();
        for reader in &sealed.readers {
            let adult = self.adults()[*reader];
            let take_up = ActKind::MakeIncident {
                incident_type: "F-39".to_owned(),
            };
            let Ok(taken) = self.done(adult, on, (take_up, None), 1).await else {
                continue;
            };
            return self.walked(adult, on, &taken, number + 1).await;
        }
        panic!("nobody of {:?} may take up a case", sealed.readers);
    }

    async fn walked(
        &self,
        adult: &Adult,
        on: (&Sealed, Id),
        taken: &OneCase,
        number: u8,
    ) -> Incident {
        let procedure = taken.procedure.as_ref().expect("an incident");
        let mut incident = Incident {
            case: on.1,
            procedure: procedure.id.clone(),
            edition: procedure.edition,
            ..Incident::default()
        };
        let danger = incident.answer("danger", "no");
        self.done(adult, on, (danger, None), 2).await.unwrap();
        let task = ActKind::AddField {
            field: FieldKind::Task,
            due_on: Some(self.school.time()),
        };
        let with = Some(number);
        let added = self.done(adult, on, (task, with), 3).await.unwrap();
        incident.task = added.acts.last().expect("an act").act.hash();
        incident
    }

    /// Does it, with words where it has any, after whatever this person did last.
    async fn done(
        &self,
        adult: &Adult,
        (sealed, case): (&Sealed, Id),
        (kind, words): (ActKind, Option<u8>),
        seen: u32,
    ) -> Result<OneCase, ProblemBody> {
        let (log, session) = (sealed.log, self.signed_in(adult).await);
        let ask = AskMyActs { log, after: None };
        let by = (Some(&self.console), Some(&session));
        let mine: MyActs = self.school.ask(paths::CASES_MINE, by.0, by.1, &ask).await?;
        let words =
            words.map(|number| self.envelope(EnvelopeKind::Entry, number, log, &sealed.readers));
        let act: PostAct = self.act(adult, (log, case), kind, words.as_ref(), (seen, mine.last));
        self.school.ask(paths::CASES_ACT, by.0, by.1, &act).await
    }
}
