//! What the acts of a case say together: its tasks, and each sealed field as its newest correction has it.

use protocol::{
    UtcSeconds,
    field::{Field, FieldKind},
    procedure::{ProposedTask, StepRow},
};

use super::{ShownAct, ShownCase, ShownDeed, ShownWords};

/// The type of incident about nude or sexual pictures between children (F-38).
const SEXUAL_IMAGES: &str = "F-38";

/// Something to be done by a day.
pub struct ShownTask<'a> {
    /// The act that added it.
    pub act: &'a ShownAct,
    /// When it is due.
    pub due_on: UtcSeconds,
    /// What is to be done; empty where this reader cannot open it.
    pub what: &'a str,
    /// Who does it, where that was written.
    pub who: &'a str,
    /// The act that ticked it off.
    pub done: Option<&'a ShownAct>,
}

/// A sealed field of the record, and the act that put it there.
pub struct GatheredField<'a> {
    /// The first one, which says who and when.
    pub act: &'a ShownAct,
    /// As it stands now.
    pub field: &'a Field,
}

impl GatheredField<'_> {
    /// What one of its lines says; nothing where it has no such line.
    pub fn line(&self, name: &str) -> &str {
        said(self.field, name)
    }
}

fn said<'a>(field: &'a Field, name: &str) -> &'a str {
    let mut lines = field.lines.iter();
    let line = lines.find(|line| line.name == name);
    line.map_or("", |line| line.words.as_str())
}

impl ShownCase {
    /// Whether there may be a sexual picture of a child: by its type, also one it had before, or because a step was answered
    /// so that nobody looks at anything any more.
    pub fn is_about_a_picture(&self) -> bool {
        let has_stopped = |row: &StepRow| {
            let given = row.given.as_ref();
            given.is_some_and(|given| {
                let mut answers = row.answers.iter();
                answers.any(|one| one.stops && one.answer == given.answer)
            })
        };
        let was_taken_up_so = self.acts.iter().any(|act| match &act.deed {
            ShownDeed::MadeIncident(kind) => kind == SEXUAL_IMAGES,
            ShownDeed::ChangedType { from, to } => from == SEXUAL_IMAGES || to == SEXUAL_IMAGES,
            _ => false,
        });
        let steps = self.procedure.iter().flat_map(|one| &one.steps);
        was_taken_up_so
            || self.row.incident_type.as_deref() == Some(SEXUAL_IMAGES)
            || steps.into_iter().any(has_stopped)
    }

    /// Tasks, those that are open first, and each part by the day they are due.
    pub fn tasks(&self) -> Vec<ShownTask<'_>> {
        let done = |task: &ShownAct| {
            let deed = ShownDeed::DoneTask(task.hash);
            self.acts.iter().find(|act| act.deed == deed)
        };
        let tasks = self.acts.iter().filter_map(|act| match act.deed {
            ShownDeed::AddedField(FieldKind::Task, Some(due_on)) => {
                let field = self.field_now(act);
                let line = |name| field.map_or("", |field| said(field, name));
                Some(ShownTask {
                    act,
                    due_on,
                    what: line("what"),
                    who: line("who"),
                    done: done(act),
                })
            }
            _ => None,
        });
        let mut tasks: Vec<_> = tasks.collect();
        tasks.sort_by_key(|task| (task.done.is_some(), task.due_on));
        tasks
    }

    /// What answers of the way to here brought with them and is on no list yet. Once it is on the list it is proposed no
    /// more, also where it was put right or is done.
    pub fn proposed_tasks(&self) -> Vec<&ProposedTask> {
        let is_task =
            |act: &&ShownAct| matches!(act.deed, ShownDeed::AddedField(FieldKind::Task, _));
        let tasks = self.acts.iter().filter(is_task).filter_map(field_in);
        let listed: Vec<&str> = tasks.map(|field| said(field, "what")).collect();
        let mut proposed: Vec<&ProposedTask> = Vec::new();
        let steps = self.procedure.iter().flat_map(|one| &one.steps);
        for step in steps {
            let given = step.given.as_ref().map(|given| given.answer.as_str());
            let mut answers = step.answers.iter();
            let answer = answers.find(|answer| Some(answer.answer.as_str()) == given);
            let Some(task) = answer.and_then(|answer| answer.task.as_ref()) else {
                continue;
            };
            let is_there = proposed.iter().any(|one| one.words == task.words);
            if !is_there && !listed.contains(&task.words.as_str()) {
                proposed.push(task);
            }
        }
        proposed
    }

    /// How many tasks are open.
    pub fn open_tasks(&self) -> usize {
        let tasks = self.tasks();
        tasks.iter().filter(|task| task.done.is_none()).count()
    }

    /// The newest correction of an act by its own author; nothing where it stands as it was written.
    pub fn corrected_by<'a>(&'a self, act: &ShownAct) -> Option<&'a ShownAct> {
        let mut chain = vec![act.hash];
        let mut newest = None;
        for later in &self.acts {
            let ShownDeed::Corrected(corrects) = &later.deed else {
                continue;
            };
            if chain.contains(corrects) && later.author == act.author {
                chain.push(later.hash);
                newest = Some(later);
            }
        }
        newest
    }

    /// Fields of these kinds as they stand, in the order in which they were added.
    pub fn fields(&self, kinds: &[FieldKind]) -> Vec<GatheredField<'_>> {
        let first = self
            .acts
            .iter()
            .filter(|act| !matches!(act.deed, ShownDeed::Corrected(_)));
        let gathered = first.filter_map(|act| {
            let field = self.field_now(act)?;
            kinds
                .contains(&field.kind)
                .then_some(GatheredField { act, field })
        });
        gathered.collect()
    }

    /// The field an act brought, as its newest correction has it.
    fn field_now(&self, act: &ShownAct) -> Option<&Field> {
        let own = self.acts.iter().find(|one| one.hash == act.hash)?;
        let newest = self.corrected_by(act).and_then(field_in);
        newest.or_else(|| field_in(own))
    }
}

fn field_in(act: &ShownAct) -> Option<&Field> {
    match &act.words {
        ShownWords::Open(entry) => entry.field.as_ref(),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
