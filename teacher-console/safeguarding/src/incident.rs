//! One case, from a recorded concern to a closed incident: what has happened, and what a command would add.

use std::sync::Arc;

use crate::{
    Act, Asker, CaseId, Command, ConcernKind, Deed, Digest, EnvelopeId, FieldKind, Followed,
    IncidentType, Log, Permission, PersonId, Procedure, Refusal, SealedWords, StaffMember, Status,
    Tie, may,
};

/// What a case began with.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Beginning {
    /// A report, whose words were there before its case.
    Report(SealedWords),
    /// A worry of a member of staff, whose words came with the first act.
    Concern(ConcernKind, EnvelopeId),
}

/// Everything on record about one worry, worked out from its acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    id: CaseId,
    log: Log,
    beginning: Beginning,
    is_urgent: bool,
    status: Status,
    incident_type: Option<IncidentType>,
    pub(crate) followed: Option<Followed>,
    pub(crate) procedure: Option<Arc<Procedure>>,
    acts: Vec<Act>,
}

impl Case {
    /// A case from its acts in order, or nothing when the first act does not begin one.
    #[must_use]
    pub fn from_acts(acts: Vec<Act>) -> Option<Self> {
        let first = acts.first()?;
        let (log, beginning, is_urgent) = match &first.deed {
            Deed::RecordedConcern {
                log,
                report,
                is_urgent,
            } => (log, Beginning::Report(report.clone()), is_urgent),
            Deed::OpenedConcern {
                log,
                kind,
                concern,
                is_urgent,
            } => (log, Beginning::Concern(*kind, concern.id), is_urgent),
            _ => return None,
        };
        let mut case = Self {
            id: first.case,
            log: *log,
            beginning,
            is_urgent: *is_urgent,
            status: Status::Concern,
            incident_type: None,
            followed: None,
            procedure: None,
            acts: Vec::new(),
        };
        for act in acts {
            case.apply(act);
        }
        Some(case)
    }

    /// The acts that this command adds, to be appended to the chronology if nobody else was faster.
    ///
    /// `payload` is the SHA-256 of the payload its author signed.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] with its reason; nothing has happened then.
    pub fn decide(
        &self,
        command: Command,
        payload: Digest,
        by: &StaffMember,
        now_s: i64,
    ) -> Result<Vec<Act>, Refusal> {
        self.may(by, Permission::Read, &[])?;
        let is_export = matches!(command, Command::Export { .. });
        if self.status == Status::Closed && !is_export {
            return Err(Refusal::AlreadyClosed);
        }
        let deed = match command {
            Command::MakeIncident {
                incident_type,
                follows,
            } => self.make_incident(incident_type, follows, by)?,
            Command::ChangeType {
                from,
                incident_type,
                follows,
                reason,
            } => self.change_type((from, incident_type), follows, reason, by)?,
            Command::AnswerStep(answered) => self.answer_step(answered, by)?,
            Command::DoneTask { task } => self.done_task(task, by)?,
            Command::TakeEdition { follows } => self.take_edition(follows, by)?,
            Command::AddEntry { entry } => {
                self.may(by, Permission::AddAnEntry, &[])?;
                Deed::AddedEntry { entry }
            }
            Command::AddField {
                entry,
                field,
                due_on_s,
            } => self.add_field(entry, field, due_on_s, by)?,
            Command::Correct { entry, corrects } => self.correct(entry, corrects, by)?,
            Command::Close { outcome } => self.close(outcome, by)?,
            Command::Export { reason } => {
                self.may(by, Permission::Export, &[])?;
                if self.is_practice() {
                    return Err(Refusal::OnlyPractice);
                }
                Deed::Exported { reason }
            }
        };
        if deed.brings().is_some_and(|words| self.holds(words.id)) {
            return Err(Refusal::EntryAlreadyThere);
        }
        Ok(vec![Act {
            case: self.id,
            by: by.id,
            at_s: now_s,
            payload,
            deed,
        }])
    }

    /// Adds one act to what is known. Acts come from [`Case::decide`] or from the store, in order.
    pub fn apply(&mut self, act: Act) {
        match &act.deed {
            Deed::MadeIncident {
                incident_type,
                follows,
            } => {
                self.status = Status::Incident;
                self.followed.clone_from(follows);
                self.incident_type = Some(*incident_type);
            }
            Deed::ChangedType {
                incident_type,
                follows,
                ..
            } => {
                self.incident_type = Some(*incident_type);
                self.followed.clone_from(follows);
                self.procedure = None;
            }
            Deed::TookEdition { follows } => {
                self.followed = Some(follows.clone());
                // Its text is another one, and given to it anew.
                self.procedure = None;
            }
            Deed::Closed { .. } => self.status = Status::Closed,
            _ => {}
        }
        self.acts.push(act);
    }

    /// Whether the report or any entry of this case was sealed for this person. Who began it by writing a worry of
    /// their own can read those words again, and is no reader of the case by that alone.
    #[must_use]
    pub fn is_reader(&self, who: &StaffMember) -> bool {
        let own = self
            .own_words_of(who)
            .filter(|_| !who.routes.contains(&self.log))
            .map(|words| words.id);
        self.words()
            .any(|words| Some(words.id) != own && words.is_for(who))
    }

    /// The words with which this person began the case, if they did.
    #[must_use]
    pub fn own_words_of(&self, who: &StaffMember) -> Option<&SealedWords> {
        let first = self.acts.first().filter(|first| first.by == who.id)?;
        match &first.deed {
            Deed::OpenedConcern { concern, .. } => Some(concern),
            _ => None,
        }
    }

    /// All sealed words of this case, what it began with first.
    pub fn words(&self) -> impl Iterator<Item = &SealedWords> {
        let report = match &self.beginning {
            Beginning::Report(report) => Some(report),
            Beginning::Concern(..) => None,
        };
        report
            .into_iter()
            .chain(self.acts.iter().filter_map(|act| act.deed.brings()))
    }

    /// Whether anybody has written on it, so that it says something without the report it began with.
    #[must_use]
    pub fn is_written_on(&self) -> bool {
        self.acts.iter().any(|act| act.deed.brings().is_some())
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> CaseId {
        self.id
    }

    /// Its log.
    #[must_use]
    pub fn log(&self) -> Log {
        self.log
    }

    /// The envelope it began with: a report's, or that of a worry of a member of staff.
    #[must_use]
    pub fn began_with(&self) -> EnvelopeId {
        match &self.beginning {
            Beginning::Report(report) => report.id,
            Beginning::Concern(_, concern) => *concern,
        }
    }

    /// What kind of worry a member of staff began it with; nothing for a pupil's report.
    #[must_use]
    pub fn concern_kind(&self) -> Option<ConcernKind> {
        match self.beginning {
            Beginning::Report(_) => None,
            Beginning::Concern(kind, _) => Some(kind),
        }
    }

    /// Whether it is invented, to practise with (K-19).
    #[must_use]
    pub fn is_practice(&self) -> bool {
        self.concern_kind() == Some(ConcernKind::Practice)
    }

    /// Whether the sender or author said that it is about today.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        self.is_urgent
    }

    /// How far it has come.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }

    /// The type it was given when taken up.
    #[must_use]
    pub fn incident_type(&self) -> Option<IncidentType> {
        self.incident_type
    }

    /// When it was put on record, in seconds since 1970 (UTC).
    #[must_use]
    pub fn opened_at_s(&self) -> i64 {
        self.acts.first().map_or(0, |act| act.at_s)
    }

    /// Whether a sealed field of this kind is on record.
    #[must_use]
    pub fn has_field(&self, kind: FieldKind) -> bool {
        self.acts.iter().any(|act| act.deed.field() == Some(kind))
    }

    /// Everything that was done, in order.
    #[must_use]
    pub fn chronology(&self) -> &[Act] {
        &self.acts
    }

    /// How many acts there are. A writer names the number it saw, so that of two writers at once the slower is told.
    #[must_use]
    pub fn length(&self) -> u32 {
        u32::try_from(self.acts.len()).unwrap_or(u32::MAX)
    }

    /// Whether this person has written something here that could be corrected.
    pub(crate) fn has_entry_by(&self, who: PersonId) -> bool {
        self.acts
            .iter()
            .any(|act| act.by == who && act.deed.brings().is_some())
    }

    fn make_incident(
        &self,
        incident_type: IncidentType,
        follows: Option<Followed>,
        by: &StaffMember,
    ) -> Result<Deed, Refusal> {
        self.may(by, Permission::Handle, &[])?;
        if self.status == Status::Incident {
            return Err(Refusal::AlreadyTakenUp);
        }
        if !incident_type.belongs_in(self.log) {
            return Err(Refusal::BelongsInStaffLog);
        }
        self.may_be_declared(incident_type, by)?;
        Ok(Deed::MadeIncident {
            incident_type,
            follows,
        })
    }

    fn add_field(
        &self,
        entry: Option<SealedWords>,
        field: FieldKind,
        due_on_s: Option<i64>,
        by: &StaffMember,
    ) -> Result<Deed, Refusal> {
        self.may_add(field, by)?;
        if due_on_s.is_some() != (field == FieldKind::Task) {
            return Err(Refusal::DayOfATask);
        }
        let entry = entry.ok_or(Refusal::NothingSealed)?;
        Ok(Deed::AddedField {
            entry,
            field,
            due_on_s,
        })
    }

    fn correct(
        &self,
        entry: SealedWords,
        corrects: Digest,
        by: &StaffMember,
    ) -> Result<Deed, Refusal> {
        let old = self
            .acts
            .iter()
            .find(|act| act.payload == corrects)
            .ok_or(Refusal::NoSuchEntry)?;
        if old.deed.brings().is_none() {
            return Err(Refusal::NotAnEntry);
        }
        let ties: &[Tie] = if old.by == by.id { &[Tie::Author] } else { &[] };
        self.may(by, Permission::CorrectAnEntry, ties)?;
        Ok(Deed::Corrected { entry, corrects })
    }

    fn close(&self, outcome: Option<SealedWords>, by: &StaffMember) -> Result<Deed, Refusal> {
        self.may(by, Permission::Handle, &[])?;
        if self.status != Status::Incident {
            return Err(Refusal::NotTakenUp);
        }
        if !self.is_at_its_end() {
            return Err(Refusal::StepsOpen);
        }
        outcome
            .map(|outcome| Deed::Closed { outcome })
            .ok_or(Refusal::NoOutcome)
    }

    pub(crate) fn may(
        &self,
        by: &StaffMember,
        permission: Permission,
        ties: &[Tie],
    ) -> Result<(), Refusal> {
        let mut all = ties.to_vec();
        if self.is_reader(by) {
            all.push(Tie::SealedForThem);
        }
        may(Asker::staff(&by.roles, &all), permission, Some(self.log))
    }

    fn holds(&self, envelope: EnvelopeId) -> bool {
        self.words().any(|words| words.id == envelope)
    }
}
