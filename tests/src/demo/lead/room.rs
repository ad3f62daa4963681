//! Whoever has the case walks its procedure in the room of the incident, adds notes, closes it and reads its chronology.

use super::{LONG_ENOUGH, SafeguardingLead};
use crate::desk::Seen;
use crate::patience::{PATIENCE, until};
use crate::{Fault, Outcome};
use atspi::State;
use safeguarding::{Digest, IncidentType, Library, Procedure, ProcedureStep, Step, StepAnswer};

/// A procedure as it is shipped, whose steps and answers a story names by their ids.
#[derive(Debug)]
pub struct Way(Procedure);

impl Way {
    /// The procedure for this type of incident.
    ///
    /// # Errors
    /// When there is none.
    pub fn of(kind: IncidentType) -> Outcome<Self> {
        // Editions are the server's matter; a story needs the words alone.
        let (library, problems) = Library::read(&[], |_| Digest([0; 32]));
        let found = library.for_type(kind).filter(|_| problems.is_empty());
        found
            .map(|(procedure, _)| Self(procedure.clone()))
            .ok_or_else(|| Fault::new(format!("no procedure is for {}", kind.row())))
    }

    /// The step of this id.
    ///
    /// # Errors
    /// When there is none.
    pub fn step(&self, id: &str) -> Outcome<&ProcedureStep> {
        let found = self.0.step(id);
        found.ok_or_else(|| Fault::new(format!("{} has no step '{id}'", self.0.id())))
    }

    /// The step and its answer of these ids.
    fn answer(&self, (step, answer): (&str, &str)) -> Outcome<(&ProcedureStep, &StepAnswer)> {
        let step = self.step(step)?;
        let found = step.answer(answer);
        found
            .map(|found| (step, found))
            .ok_or_else(|| Fault::new(format!("'{}' has no answer '{answer}'", step.id)))
    }

    /// Whether each of these answers leads to the step behind it, and the last one to the end.
    ///
    /// # Errors
    /// When one leads elsewhere.
    pub fn goes(&self, given: &[(&str, &str)]) -> Outcome<()> {
        let behind = given.iter().skip(1).map(|(step, _)| Some(*step));
        for (ids, behind) in given.iter().zip(behind.chain([None])) {
            let (_, answer) = self.answer(*ids)?;
            if answer.next.as_deref() != behind {
                let leads = answer.next.as_deref().unwrap_or("the end");
                let ids = format!("'{}' of '{}'", ids.1, ids.0);
                return Err(Fault::new(format!(
                    "in {} {ids} leads to {leads}",
                    self.0.id()
                )));
            }
        }
        Ok(())
    }

    /// Every step of it at which something that was found is looked at.
    pub fn looking(&self) -> impl Iterator<Item = &ProcedureStep> {
        self.0.steps().iter().filter(|step| step.is_looking)
    }
}

impl SafeguardingLead<'_> {
    /// Gives these answers, a step and its answer each, in the order the room asks for them.
    ///
    /// # Errors
    /// When another step is asked, or an answer does not go on record.
    pub fn walk(&mut self, way: &Way, given: &[(&str, &str)]) -> Outcome<()> {
        for ids in given {
            let (step, answer) = way.answer(*ids)?;
            self.give(step, answer)
                .map_err(|why| why.while_doing(&format!("answering '{}' of '{}'", ids.1, ids.0)))?;
        }
        Ok(())
    }

    /// Answers one step, and waits until it is no longer the one that is asked.
    fn give(&mut self, step: &ProcedureStep, answer: &StepAnswer) -> Outcome<()> {
        self.is_asked(step)?;
        self.answer_checks(step)?;
        let finish = self.words.say("finish")?;
        self.press_answer(step, answer)?;
        if let Some(kind) = answer.needs {
            self.look_for(&finish)?;
            self.fill_form(kind, answer.says.as_deref())?;
            self.press(&finish)?;
        }
        self.has_gone_on(step)
    }

    /// Waits for the sentence that an answer is somebody else's to give, with who can; the answer itself is no button.
    ///
    /// # Errors
    /// When nothing says so, or it can be pressed.
    pub fn is_for_a_second(&mut self, way: &Way, ids: (&str, &str)) -> Outcome<()> {
        let (step, answer) = way.answer(ids)?;
        self.is_asked(step)?;
        let sentence = format!("‘{}’: you were the first", answer.words);
        self.window.saying(&sentence)?;
        if self.window.names()?.contains(&answer.words) {
            return Err(Fault::new(format!(
                "'{}' can be pressed by whoever was the first",
                answer.words
            )));
        }
        Ok(())
    }

    fn look_for(&self, name: &str) -> Outcome<()> {
        let is_it = |seen: &Seen| seen.name == name;
        self.window.wait_for(name, LONG_ENOUGH, is_it).map(drop)
    }

    fn has_gone_on(&self, step: &ProcedureStep) -> Outcome<()> {
        let what = format!("'{}' to be answered", step.title);
        until(&what, LONG_ENOUGH, || {
            let page = self.window.read()?;
            let is_gone = self.frame_of(&page, step)?.is_none();
            Ok(is_gone.then_some(()))
        })
    }

    /// Waits until this step is the one that is asked.
    ///
    /// # Errors
    /// When it never is.
    pub fn is_asked(&self, step: &ProcedureStep) -> Outcome<()> {
        let what = format!("'{}' to be asked", step.title);
        let asked = until(&what, PATIENCE, || {
            let page = self.window.read()?;
            Ok(self.frame_of(&page, step)?.map(drop))
        });
        asked.map_err(|why| {
            let there = self.window.words().unwrap_or_else(|gone| gone.to_string());
            Fault::new(format!("{why}. The console showed:\n{there}"))
        })
    }

    /// What stands in the frame of this step, where it is the one that is asked: neither done nor for later.
    fn frame_of<'a>(&self, page: &'a [Seen], step: &ProcedureStep) -> Outcome<Option<&'a [Seen]>> {
        let later = self.words.say("step-later")?;
        let again = self.words.say("step-again")?;
        let Some(at) = page.iter().position(|seen| {
            number_and_title(&seen.name).is_some_and(|(_, title)| title == step.title)
        }) else {
            return Ok(None);
        };
        let below = page.get(at + 1..).unwrap_or_default();
        let end = below
            .iter()
            .position(|seen| number_and_title(&seen.name).is_some())
            .unwrap_or(below.len());
        let frame = below.get(..end).unwrap_or_default();
        let is_other = frame
            .iter()
            .any(|seen| seen.name == later || seen.name.starts_with(&format!("{again}. ")));
        Ok((!is_other).then_some(frame))
    }

    fn press_answer(&mut self, step: &ProcedureStep, answer: &StepAnswer) -> Outcome<()> {
        let what = format!("'{}', to press it", answer.words);
        // Three points say that more is asked for.
        let name = if answer.needs.is_some() {
            self.words
                .say_with("step-asks-more", &[("answer", &answer.words)])?
        } else {
            answer.words.clone()
        };
        until(&what, PATIENCE, || {
            let page = self.window.read()?;
            let frame = self.frame_of(&page, step)?.unwrap_or_default();
            let button = frame
                .iter()
                .find(|seen| seen.name == name && seen.node.is_pressable().unwrap_or(false));
            match button.map(|seen| seen.node.press()) {
                None => Ok(None),
                Some(Ok(())) => Ok(Some(())),
                Some(Err(why)) if why.is_redrawn() => Ok(None),
                Some(Err(why)) => Err(why.while_doing(&what)),
            }
        })?;
        self.actions.push(format!("press {}", answer.words));
        Ok(())
    }

    /// To each question inside the step: no.
    fn answer_checks(&mut self, step: &ProcedureStep) -> Outcome<()> {
        let no = self.words.say("check-no")?;
        let names = step.checks.iter();
        let names: Vec<String> = names
            .map(|check| format!("{no}. {}", check.words))
            .collect();
        self.choose_all(&names)
    }

    /// Presses each of these circles once, and waits until it is the chosen one of its question.
    pub(super) fn choose_all(&mut self, names: &[String]) -> Outcome<()> {
        if names.is_empty() {
            return Ok(());
        }
        let what = format!("{names:?} to be chosen");
        let mut pressed = Vec::new();
        until(&what, LONG_ENOUGH, || {
            let page = self.window.read()?;
            let mut is_open = false;
            for name in names {
                let Some(circle) = page.iter().find(|seen| seen.name == *name) else {
                    is_open = true;
                    continue;
                };
                if circle
                    .node
                    .states()
                    .is_ok_and(|has| has.contains(State::Checked))
                {
                    continue;
                }
                is_open = true;
                // Pressed again it would be taken back.
                if !pressed.contains(&name) && circle.node.press().is_ok() {
                    pressed.push(name);
                }
            }
            Ok((!is_open).then_some(()))
        })?;
        self.actions
            .extend(names.iter().map(|name| format!("press {name}")));
        Ok(())
    }

    /// Opens the one case that is listed in the room of incidents.
    ///
    /// # Errors
    /// When there is none.
    pub fn open_case(&mut self) -> Outcome<()> {
        self.press_word("room-incidents")?;
        let state = self.words.say("status-incident")?;
        let state = format!(". {state}, since ");
        let is_row = |seen: &Seen| seen.name.contains(&state);
        self.press_where("the case in the list", is_row)?;
        self.wait_word("chronology-title")
    }

    /// Types a note at the foot of the chronology, and does not add it.
    ///
    /// # Errors
    /// When the field does not take it.
    pub fn type_note(&mut self, note: &str) -> Outcome<()> {
        self.fill("note-label", note)?;
        self.actions.push(format!("type {note}"));
        let field = self.field("note-label")?;
        until("the note to stand there", PATIENCE, || {
            Ok((field.node.text()? == note).then_some(()))
        })
    }

    /// Adds a note at the foot of the chronology.
    ///
    /// # Errors
    /// When it does not go on record.
    pub fn add_note(&mut self, note: &str) -> Outcome<()> {
        self.fill("note-label", note)?;
        self.actions.push(format!("type {note}"));
        let field = self.field("note-label")?;
        self.press_word("note-add")?;
        until("the note to be let go of", LONG_ENOUGH, || {
            Ok(field.node.text()?.is_empty().then_some(()))
        })?;
        self.window.named(note).map(drop)
    }

    /// Closes the case whose last step is answered, and says how it ended.
    ///
    /// # Errors
    /// When it is not offered, or the case does not close.
    pub fn close_case(&mut self, how: &str) -> Outcome<()> {
        let page = self.words.say("writing-close")?;
        self.press_to_see(Step::Close.words(), "the last words", |seen| {
            seen.name == page
        })?;
        self.fill("entry-ending", how)?;
        self.actions.push(format!("type {how}"));
        let (finish, closed) = (
            self.words.say("finish-close")?,
            self.words.say("deed-closed")?,
        );
        self.press_to_see(&finish, "the closed case", |seen| seen.name == closed)?;
        self.picture("console-closed")
    }

    /// Whether the room offers to close the case.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn may_close(&self) -> Outcome<bool> {
        let names = self.window.names()?;
        Ok(names.iter().any(|name| name == Step::Close.words()))
    }

    /// Waits until the chronology holds each of these answers, in the words of the procedure.
    ///
    /// # Errors
    /// When one is missing.
    pub fn has_on_record(&self, way: &Way, given: &[(&str, &str)]) -> Outcome<()> {
        let names = self.window.names()?;
        for ids in given {
            let (step, answer) = way.answer(*ids)?;
            let line = self.words.say_with(
                "deed-step",
                &[("step", &step.title), ("answer", &answer.words)],
            )?;
            if !names.contains(&line) {
                return Err(Fault::new(format!(
                    "the chronology does not say '{line}', but {names:#?}"
                )));
            }
        }
        Ok(())
    }
}

/// The number and the title of a step, where this is one.
fn number_and_title(name: &str) -> Option<(usize, &str)> {
    let (number, title) = name.split_once(". ")?;
    Some((number.parse().ok()?, title))
}
