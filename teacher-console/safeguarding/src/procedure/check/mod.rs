//! From a procedure as typed to one that can be followed. One file per kind of rule, so the folder lists the rules.

mod danger;
mod gates;
mod links;
mod proposals;
pub(crate) mod words;

use super::{
    BodyKey, Problem, Procedure, ProcedureStep, ProposedTask, StepAnswer,
    raw::{DONE, RawAnswer, RawItem, RawPart, RawProcedure, RawReview, RawStep},
};
use crate::{FieldKind, IncidentType};

/// The shared parts of a library, in the order of their files.
#[derive(Clone, Debug, Default)]
pub struct Parts(Vec<RawPart>);

impl Parts {
    /// Reads a shared part.
    ///
    /// # Errors
    ///
    /// What is wrong with it, with a remedy.
    pub fn add(&mut self, file: &str, text: &str) -> Result<(), Problem> {
        let part: RawPart = ron::from_str(text).map_err(|why| Problem::unreadable(file, &why))?;
        self.0.retain(|one| one.part != part.part);
        self.0.push(part);
        Ok(())
    }
}

impl Procedure {
    /// Reads a procedure and checks that it can be followed to an end from everywhere. `file` is named in problems.
    ///
    /// # Errors
    ///
    /// Every problem of the file at once, each with its remedy.
    pub fn read(file: &str, text: &str, parts: &Parts) -> Result<Self, Vec<Problem>> {
        let raw: RawProcedure =
            ron::from_str(text).map_err(|why| vec![Problem::unreadable(file, &why)])?;
        let mut problems = Vec::new();
        let raw = raw.whole(&parts.0, &mut problems);
        let procedure = checked(&raw, &mut problems);
        words::check(&procedure, &mut problems);
        links::check(&procedure, &mut problems);
        danger::check(&procedure, &mut problems);
        gates::check(&procedure, &mut problems);
        proposals::check(&procedure, &mut problems);
        if problems.is_empty() {
            Ok(procedure)
        } else {
            for problem in &mut problems {
                problem.place = format!("{file}, {}", problem.place);
            }
            Err(problems)
        }
    }
}

fn checked(raw: &RawProcedure, problems: &mut Vec<Problem>) -> Procedure {
    let mut types = Vec::new();
    for row in &raw.types {
        match IncidentType::from_row(row) {
            Some(known) => types.push(known),
            None => problems.push(Problem::new(
                "types",
                format!("There is no type of incident '{row}'."),
                "Use a row from F-33 to F-50.",
            )),
        }
    }
    let review = match &raw.review {
        Some(RawReview::Reviewed(review)) => Some(review.clone()),
        Some(RawReview::NotYetReviewed) => None,
        None => {
            problems.push(Problem::new(
                "review",
                "Nobody can tell whether a professional has looked at this.",
                "Write `review: Some(NotYetReviewed)`, or who has reviewed it and when.",
            ));
            None
        }
    };
    let steps = raw.steps.iter().filter_map(|item| match item {
        RawItem::Step(step) => Some(checked_step(step, problems)),
        RawItem::Part(_) => None,
    });
    let steps = steps.collect();
    Procedure {
        id: raw.id.clone(),
        title: raw.title.clone(),
        rows: raw.rows.clone(),
        types,
        review,
        steps,
        text: ron::to_string(raw).unwrap_or_default(),
    }
}

fn checked_step(raw: &RawStep, problems: &mut Vec<Problem>) -> ProcedureStep {
    let mut contacts = Vec::new();
    for key in &raw.contacts {
        match BodyKey::from_name(key) {
            Some(known) => contacts.push(known),
            None => problems.push(Problem::new(
                at(&raw.id),
                format!("There is no body '{key}' to ask or tell."),
                format!(
                    "Use one of: {}.",
                    BodyKey::ALL.map(BodyKey::name).join(", ")
                ),
            )),
        }
    }
    ProcedureStep {
        id: raw.id.clone(),
        title: raw.title.clone(),
        words: raw.words.clone(),
        warning: Some(raw.warning.clone()).filter(|words| !words.is_empty()),
        is_danger: raw.danger,
        is_looking: raw.looking,
        is_gate: raw.gate,
        is_referral: raw.referral,
        checks: raw.checks.clone(),
        answers: raw
            .answers
            .iter()
            .map(|answer| checked_answer(&raw.id, answer, problems))
            .collect(),
        contacts,
        rows: raw.rows.clone(),
    }
}

fn checked_answer(step: &str, raw: &RawAnswer, problems: &mut Vec<Problem>) -> StepAnswer {
    let needs = match raw.needs.as_str() {
        "" => None,
        name => {
            let known = FieldKind::from_name(name);
            if known.is_none() {
                problems.push(Problem::new(
                    at(step),
                    format!("There is no kind of field '{name}' to write down."),
                    format!(
                        "Use one of: {}.",
                        FieldKind::ALL.map(FieldKind::name).join(", ")
                    ),
                ));
            }
            known
        }
    };
    StepAnswer {
        id: raw.id.clone(),
        words: raw.words.clone(),
        next: Some(raw.next.clone()).filter(|next| next != DONE),
        needs,
        says: said(step, raw, needs, problems),
        is_stop: raw.stops,
        second_to: Some(raw.second_to.clone()).filter(|step| !step.is_empty()),
        is_all_no: raw.all_no,
        task: proposed(raw),
    }
}

/// The task that an answer brings with it; half of one is there too, for its check.
fn proposed(raw: &RawAnswer) -> Option<ProposedTask> {
    let is_there = !raw.task.is_empty() || raw.school_days > 0;
    is_there.then(|| ProposedTask {
        words: raw.task.clone(),
        school_days: raw.school_days,
    })
}

/// The choice of its field that an answer makes already.
fn said(
    step: &str,
    raw: &RawAnswer,
    needs: Option<FieldKind>,
    problems: &mut Vec<Problem>,
) -> Option<String> {
    let choices = needs.map_or(&[] as &[&str], FieldKind::choices);
    if raw.says.is_empty() || choices.contains(&raw.says.as_str()) {
        return Some(raw.says.clone()).filter(|says| !says.is_empty());
    }
    let how = if choices.is_empty() {
        "Take `says` out of this answer: what it writes down has no choice to make.".to_owned()
    } else {
        format!("Use one of: {}.", choices.join(", "))
    };
    let what = format!(
        "The answer '{}' says '{}', which is no choice of what it writes down.",
        raw.id, raw.says
    );
    problems.push(Problem::new(at(step), what, how));
    None
}

fn at(step: &str) -> String {
    format!("step '{step}'")
}
