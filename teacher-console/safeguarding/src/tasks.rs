//! Tasks of a case, and going on with the school's newer edition of its procedure: both change what is to be done next.

use crate::{
    Case, Deed, Digest, FieldKind, Followed, Permission, PersonId, Refusal, StaffMember, Status,
};

/// Something to be done by a day. What it is stands in sealed words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// The name of the act that added it.
    pub act: Digest,
    /// Who added it.
    pub by: PersonId,
    /// When it is due, in seconds since 1970 (UTC).
    pub due_on_s: i64,
    /// Whether it was ticked off.
    pub is_done: bool,
}

impl Case {
    /// Its tasks, in the order in which they were added.
    #[must_use]
    pub fn tasks(&self) -> Vec<Task> {
        let acts = self.chronology();
        let is_done = |task: Digest| acts.iter().any(|act| act.deed == Deed::DoneTask { task });
        let tasks = acts.iter().filter_map(|act| match &act.deed {
            Deed::AddedField {
                field: FieldKind::Task,
                due_on_s: Some(due_on_s),
                ..
            } => Some(Task {
                act: act.payload,
                by: act.by,
                due_on_s: *due_on_s,
                is_done: is_done(act.payload),
            }),
            _ => None,
        });
        tasks.collect()
    }

    /// When the first of its open tasks is due, in seconds since 1970 (UTC). A closed case has none that is open.
    #[must_use]
    pub fn next_due_s(&self) -> Option<i64> {
        let tasks = self.tasks();
        let open = tasks.iter().filter(|task| !task.is_done);
        let first = open.map(|task| task.due_on_s).min();
        first.filter(|_| self.status() != Status::Closed)
    }

    /// Whether this person may let the case go on with a newer edition of its procedure.
    #[must_use]
    pub fn may_take_edition(&self, who: &StaffMember) -> bool {
        self.status() == Status::Incident && self.may(who, Permission::Handle, &[]).is_ok()
    }

    pub(crate) fn done_task(&self, task: Digest, by: &StaffMember) -> Result<Deed, Refusal> {
        self.may(by, Permission::AddAnEntry, &[])?;
        let tasks = self.tasks();
        let is_open = tasks.iter().any(|one| one.act == task && !one.is_done);
        is_open
            .then_some(Deed::DoneTask { task })
            .ok_or(Refusal::NoOpenTask)
    }

    /// The same procedure in another edition.
    pub(crate) fn take_edition(
        &self,
        follows: Option<Followed>,
        by: &StaffMember,
    ) -> Result<Deed, Refusal> {
        self.may(by, Permission::Handle, &[])?;
        if self.status() != Status::Incident {
            return Err(Refusal::NotTakenUp);
        }
        let newer = follows.filter(|next| {
            self.followed()
                .is_some_and(|now| now.procedure == next.procedure && now.edition != next.edition)
        });
        newer
            .map(|follows| Deed::TookEdition { follows })
            .ok_or(Refusal::NothingNewer)
    }
}
