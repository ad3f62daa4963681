//! What a class plays: as it is planned, and changing it.

use paper::{LessonSheet, SheetPart, WallCard, WallCards, lesson_sheet, wall_cards};
use protocol::{
    bytes::Id, classroom::OneClass, lessons::ClassLesson, paths, pupil_support::PupilSupport,
};
use serde::Serialize;

use super::{
    Client,
    kept_page::Holds,
    printed::{fonts, made},
};
use crate::{
    intent::{
        Answer, Trouble,
        lesson::{LessonAnswer, LessonEffect},
    },
    state::lesson::{CardsOnPaper, LessonOnPaper},
};

impl Client {
    pub(super) fn lesson(&mut self, effect: LessonEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            LessonEffect::Load(class) => {
                self.lesson_told(class, paths::LESSONS, &OneClass { class })
            }
            LessonEffect::Plan(ask) => {
                let told = self.ask(paths::LESSONS_PLAN, &ask)?;
                Ok(LessonAnswer::Planned(ask.class, told))
            }
            LessonEffect::Give(ask) => self.lesson_told(ask.class, paths::LESSONS_OWN, &ask),
            LessonEffect::OptOut(ask) => self.lesson_told(ask.class, paths::LESSONS_OPT_OUT, &ask),
            LessonEffect::Tick(ask) => self.lesson_told(ask.class, paths::LESSONS_CHECKED, &ask),
            LessonEffect::AskClass(ask) => {
                self.lesson_told(ask.class, paths::LESSONS_QUESTION, &ask)
            }
            LessonEffect::Print(notes) => self.print_notes(&notes),
            LessonEffect::PrintCards(cards) => self.print_cards(&cards),
            LessonEffect::AskSupport(ask) => {
                let told = self.ask(paths::CLASSROOM_PUPIL, &ask)?;
                Ok(LessonAnswer::Support(ask.pupil, told))
            }
            LessonEffect::SetStage(ask) => {
                let told = self.ask(paths::CLASSROOM_STAGE, &ask)?;
                Ok(LessonAnswer::Support(ask.pupil, told))
            }
            LessonEffect::Decide(ask) => {
                let support = self.ask(paths::CLASSROOM_SAFEGUARDS, &ask)?;
                Ok(kept(ask.pupil, support, true))
            }
            LessonEffect::NoteVulnerability(ask) => {
                let support = self.ask(paths::CLASSROOM_VULNERABILITY, &ask)?;
                Ok(kept(ask.pupil, support, false))
            }
            LessonEffect::PrintPupil(page) => self.print_pupil(&page),
            LessonEffect::PrintNext(page) => self.print_next(&page),
        };
        answer.map(Answer::Lesson)
    }

    fn lesson_told(
        &mut self,
        class: Id,
        path: &str,
        ask: &impl Serialize,
    ) -> Result<LessonAnswer, Trouble> {
        let told: ClassLesson = self.ask(path, ask)?;
        Ok(LessonAnswer::Told(class, told))
    }

    /// They too.
    fn print_cards(&mut self, sheet: &CardsOnPaper) -> Result<LessonAnswer, Trouble> {
        let school_name = self.directory()?.school_name.clone();
        let cards = sheet.cards.iter().map(|card| WallCard {
            symbol: &card.symbol,
            heading: &card.heading,
            words: &card.words,
        });
        let pages = WallCards {
            school_name: &school_name,
            title: &sheet.title,
            for_whom: &sheet.for_whom,
            cards: cards.collect(),
        };
        let page = made(wall_cards(&pages, &fonts()))?;
        self.send_to_printer(page, Holds::Nobody, "page-wall-cards")?;
        Ok(LessonAnswer::Printed)
    }

    /// They name nobody and come with the program, so nothing goes on record.
    fn print_notes(&mut self, notes: &LessonOnPaper) -> Result<LessonAnswer, Trouble> {
        let school_name = self.directory()?.school_name.clone();
        let parts = notes.parts.iter().map(|part| SheetPart {
            heading: &part.heading,
            paragraphs: part.paragraphs.iter().map(String::as_str).collect(),
            points: part.points.iter().map(String::as_str).collect(),
        });
        let sheet = LessonSheet {
            school_name: &school_name,
            title: &notes.title,
            about: &notes.about,
            parts: parts.collect(),
        };
        let page = made(lesson_sheet(&sheet, &fonts()))?;
        self.send_to_printer(page, Holds::Nobody, "page-lesson")?;
        Ok(LessonAnswer::Printed)
    }
}

fn kept(pupil: Id, support: PupilSupport, is_decision: bool) -> LessonAnswer {
    LessonAnswer::Kept {
        pupil,
        support: Box::new(support),
        is_decision,
    }
}
